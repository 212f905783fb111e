"""The page Begrippen on a notebook in which some things are said that nobody knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind, Operation
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.concepts import ConceptsPage
from verbinder.ui.pages.page import Page, PageContext

SAID = (
    ("Ali", "zoekt iemand die meesjouwt"),
    ("Bep", "flubbelt op donderdag"),
    ("Cor", "flubbelt op donderdag"),
    ("Dina", "kookt Surinaams"),
)


@pytest.fixture
def said(notebook: Notebook) -> dict[str, int]:
    """Who said it, by name."""
    found = {}
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        for name, phrase in SAID:
            found[name] = work.add(Kind.RESIDENT, given_name=name, created_on=notebook.today())
            work.add(Kind.GIFT, resident_id=found[name], kind="talent", phrase=phrase)
        work.commit()
    return found


@pytest.fixture
def page(context: PageContext, said: dict[str, int], show_page: Callable[[Page], QWidget]) -> ConceptsPage:
    page = ConceptsPage(context)
    show_page(page)
    return page
