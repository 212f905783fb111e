"""The card for a lost laptop: its numbers are those of the notebook, and it names nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.usecases.test_leaflets import words
from verbinder.domain.backups import Reason
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.domain.papers import Paper
from verbinder.domain.residents import ResidentFields
from verbinder.exchange.paper.lost_laptop import WhatWasOnIt, as_page
from verbinder.store.notebook import Notebook
from verbinder.ui.printing import pdf_of_html
from verbinder.usecases import backups, exports, forgetting, gifts, importing, lost_laptop, residents

SEEN = WhatWasOnIt(date(2026, 11, 27), 312, 290, 251, 4_120, 873, date(2026, 1, 5), datetime(2026, 11, 26, 17, 4), True)


def test_its_numbers_are_those_of_the_notebook(notebook: Notebook, tmp_path: Path) -> None:
    people = tmp_path / "lijst.csv"
    people.write_text("Voornaam;Straat;Telefoon\nJan;Kerkstraat;0612345678\nFatimamarker;;\nWim;;\n", "utf-8")
    importing.run(notebook, importing.open_list(people))
    wim = residents.add(notebook, ResidentFields(given_name="Wil"))
    gifts.add_gift(notebook, Kind.RESIDENT, wim, GiftKind.TALENT, "schaken")
    seen = lost_laptop.seen(notebook)
    assert (seen.residents, seen.with_address, seen.reachable, seen.contacts, seen.gifts) == (4, 1, 1, 0, 1)
    assert seen.encrypted_since == notebook.today()
    forgetting.forget(notebook, [wim])
    assert lost_laptop.seen(notebook).residents == 3


def test_the_newest_copy_is_told(notebook: Notebook) -> None:
    assert lost_laptop.seen(notebook).newest_copy is None
    now = notebook.clock().replace(microsecond=0)
    backups.make(notebook.path, notebook.key, Reason.HAND, now)
    assert lost_laptop.seen(notebook).newest_copy == now


def test_it_names_nobody_and_leaves_no_line_in_the_log(notebook: Notebook, tmp_path: Path) -> None:
    pages: list[str] = []

    def printer(page: str, _paper: Paper) -> bytes:
        pages.append(page)
        return b"%PDF"

    residents.add(notebook, ResidentFields(given_name="Fatimamarker", surname="Amrani"))
    lost_laptop.export(notebook, tmp_path / "kaart.pdf", printer=printer)
    assert "Fatimamarker" not in pages[0]
    assert exports.log(notebook) == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_fits_on_one_a5(language: str, qapp: object) -> None:
    page = as_page(SEEN, language)
    told = words(page)
    for number in ("312", "290", "251", "4120", "873", "26-11-2026 17:04"):
        assert f" {number}" in told
    assert len(re.findall(rb"/Type\s*/Page\b", pdf_of_html(page, Paper.A5))) == 1


def test_the_keyring_and_a_missing_copy_are_told_only_when_so() -> None:
    assert "sleutelbos" in words(as_page(SEEN))
    alone = words(as_page(replace(SEEN, opens_by_keyring=False, newest_copy=None)))
    assert "sleutelbos" not in alone
    assert "nog geen reservekopie" in alone
