"""A notebook with one of each: who agreed, who was never asked, who wants no contact."""

from __future__ import annotations

from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import hand_over, residents

WORD = "drie ganzen lopen naar de markt"


def fill(notebook: Notebook) -> None:
    """Fatima and Amal said yes, Jan was never asked, Piet wants no contact."""
    ids = {
        given: residents.add(
            notebook,
            ResidentFields(given_name=given, surname=surname, street="Kerkstraat", house_number=number),
            talents=[talent],
        )
        for given, surname, number, talent in (
            ("Fatima", "Yilmaz", "3", "bakt brood"),
            ("Amal", "Haddad", "5", "naait"),
            ("Jan", "Bol", "7", "timmert"),
            ("Piet", "Wit", "9", "zingt"),
        )
    }
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        for given in ("Fatima", "Amal"):
            work.change(Kind.RESIDENT, ids[given], handing_over="agreed")
        work.change(Kind.RESIDENT, ids["Piet"], approach="never")
        work.commit()


@pytest.fixture
def filled(context: PageContext) -> PageContext:
    fill(context.notebook)
    return context


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The hand-over of such a notebook, made elsewhere."""
    theirs = create_notebook(tmp_path / "patrick" / "patrick.verbinder", "koffie")
    fill(theirs)
    path = tmp_path / "Patrick.verbinderoverdracht"
    hand_over.export(theirs, path, WORD)
    theirs.close()
    return path
