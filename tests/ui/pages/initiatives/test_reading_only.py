from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui.pages.initiatives.conftest import ShowPage, Town, texts
from verbinder.domain.initiatives import AgreementFields, StepFields
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import cooperation, small_steps


@pytest.fixture
def reading(
    town: Town,
    notebook: Notebook,
    context: PageContext,
    show_page: ShowPage,
    empty_notebook_file: tuple[Path, NotebookKey],
) -> Iterator[InitiativesPage]:
    """The page on a notebook that is open to read only; the soup table has a small step and an agreement."""
    small_steps.add(notebook, town.soup, StepFields(text="pannen lenen"))
    cooperation.agree(notebook, town.soup, AgreementFields(made_on=notebook.today(), goal="Samen eten"))
    looking = open_notebook(notebook.path, key=empty_notebook_file[1], read_only=True, clock=notebook.clock)
    page = InitiativesPage(replace(context, notebook=looking))
    show_page(page).resize(1250, 700)
    yield page
    looking.close()


def test_who_only_reads_is_offered_nothing_that_cannot_be_kept(reading: InitiativesPage, town: Town) -> None:
    assert not reading.list.add_button.isEnabled()
    assert reading.page_actions() == []
    reading.open_initiative(town.soup)
    dossier = reading.dossier
    assert "pannen lenen" in texts(dossier.steps)
    assert dossier.back_button.hasFocus()
    assert reading.page_actions() == []
    buttons = [button for button in dossier.findChildren(QPushButton) if button.isVisible() and button.isEnabled()]
    looking = {"Fatima Amrani", "Piet Bakker", "De Kerk", "Show 3 more"}
    assert {button.text() for button in buttons} - looking == {"Save as a picture…", "Print…", "Save as PDF…"}
    assert all(not row.controls for row in dossier.steps.rows)
