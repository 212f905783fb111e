"""The card for a lost laptop: the notebook in counts, on paper, for the day on which it cannot be asked any more."""

from __future__ import annotations

from pathlib import Path

from verbinder.domain.changes import Kind
from verbinder.domain.papers import Paper, PaperPrinter
from verbinder.exchange.paper.lost_laptop import WhatWasOnIt, as_page
from verbinder.store.notebook import Notebook
from verbinder.store.queries import on_paper
from verbinder.usecases import backups, keyring_unlocking, leaflets


def seen(notebook: Notebook) -> WhatWasOnIt:
    """What is in the notebook today, and how it is kept."""
    plan = backups.plan_of(notebook)
    copies = backups.copies_of_notebook(notebook, plan.second_place if plan else None)
    with notebook.reader() as reader:
        counts = on_paper.counts(reader)
        (begun,) = reader.find(Kind.NOTEBOOK)
    return WhatWasOnIt(
        on_date=notebook.today(),
        **counts._asdict(),
        encrypted_since=begun["created_on"],
        newest_copy=next((copy.made_at for copy in copies if copy.opens), None),
        opens_by_keyring=keyring_unlocking.state_of(notebook.path) is not keyring_unlocking.KeyringState.OFF,
    )


def export(
    notebook: Notebook, path: Path, *, paper: Paper = Paper.A5, language: str = "nl", printer: PaperPrinter
) -> Path:
    """Write the card as a PDF. Raises `UserError`: `leaflet.not_a_pdf`, `leaflet.cannot_write`."""
    return leaflets.write(path, as_page(seen(notebook), language), paper, printer)
