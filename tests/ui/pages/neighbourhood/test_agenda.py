"""The agenda: clusters with counts and never a resident's name; matters with to whom, when and which answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShellOfATest
from tests.ui.pages.neighbourhood.conftest import ShowView
from tests.ui.pages.neighbourhood.seen import choose, dialog_of, entries, everything_said, titles
from verbinder.domain.agenda import AgendaItemFields
from verbinder.domain.changes import Kind
from verbinder.domain.initiatives import InitiativeFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.neighbourhood.page import Shown
from verbinder.usecases import agenda, gifts, initiatives, organisations, residents

NAMES = ("Fatima", "Ahmed", "Rosa")


@pytest.fixture
def wished(notebook: Notebook) -> Notebook:
    """Three residents and an association want to garden."""
    for name in NAMES:
        residents.add(notebook, ResidentFields(given_name=name), needs=["wil graag tuinieren"])
    club = organisations.add(notebook, OrganisationFields("Groenclub", kind="association"))
    gifts.add_gift(notebook, Kind.ORGANISATION, club, "need", "zoekt mensen die willen tuinieren")
    return notebook


def test_a_cluster_has_counts_and_no_resident_by_name_or_small_number(
    wished: Notebook, page: Any, show_view: ShowView
) -> None:
    view = show_view(Shown.AGENDA)
    (cluster,) = entries(view.list)
    assert (cluster.title, cluster.subtitle) == ("Tuinieren", "bewoners: enkele · organisaties: 1")
    said = everything_said(page)
    assert "Groenclub" in said
    assert not any(name in said for name in NAMES)
    assert "3" not in said


def test_a_cluster_is_put_before_somebody_by_keys_and_the_answer_written_down(
    wished: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    view = show_view(Shown.AGENDA)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    dialog = dialog_of(page, MatterDialog, qtbot)
    assert dialog.text.text() == "Tuinieren"
    dialog.text.setText("Meer plek om te tuinieren")
    qtbot.keyClicks(QApplication.focusWidget(), "Gemeente")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert titles(view.list)[2:4] == ["Put before somebody, no answer yet", "Meer plek om te tuinieren"]

    choose(view, "Meer plek om te tuinieren")
    assert "Bewoners: enkele" in view.chosen.texts[2]
    page.window().activateWindow()
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    asked = dialog_of(page, AskDialog, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "Het veldje bij de kerk mag")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not asked.isVisible()
    (item,) = agenda.agenda(wished).items
    assert (item.fields.answer, item.is_open) == ("Het veldje bij de kerk mag", False)
    assert "Answered" in titles(view.list)


def test_an_answer_before_the_day_it_was_asked_is_refused_beside_the_day(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    agenda.add(notebook, AgendaItemFields(text="lamp", on_date=notebook.today()))
    view = show_view(Shown.AGENDA)
    view.ask_answer(agenda.agenda(notebook).items[0])
    dialog = dialog_of(page, AskDialog, qtbot)
    dialog.day.set_value(notebook.today() - timedelta(days=3))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.form.row_of(dialog.day).note.isVisible()


def test_a_matter_is_edited_and_removed_and_both_can_be_taken_back(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    agenda.add(notebook, AgendaItemFields(text="lamp", to_whom="Gemeente"))
    view = show_view(Shown.AGENDA)
    qtbot.keyClick(view.list, Qt.Key.Key_E)
    dialog = dialog_of(page, MatterDialog, qtbot)
    dialog.to_whom.setText("Corporatie")
    dialog.save()
    assert agenda.agenda(notebook).items[0].fields.to_whom == "Corporatie"
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_R)
    assert view.is_empty
    notebook.undo()
    notebook.undo()
    assert agenda.agenda(notebook).items[0].fields.to_whom == "Gemeente"
    assert not view.is_empty


def test_what_was_answered_can_be_opened_again_by_taking_away_the_day(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    fields = AgendaItemFields(text="lamp", answer="volgende week", answered_on=notebook.today())
    number = agenda.add(notebook, fields)
    view = show_view(Shown.AGENDA)
    view.edit(agenda.item(notebook, number))
    dialog = dialog_of(page, MatterDialog, qtbot)
    dialog.answered_on.set_value(None)
    dialog.save()
    assert agenda.item(notebook, number).is_open


def test_a_matter_is_found_from_elsewhere(notebook: Notebook, page: Any, show_view: ShowView) -> None:
    agenda.add(notebook, AgendaItemFields(text="lamp"))
    second = agenda.add(notebook, AgendaItemFields(text="stoep"))
    assert page.open_record(Kind.AGENDA_ITEM, second)
    assert page.agenda.chosen.texts[0] == "stoep"
    assert not page.open_record(Kind.AGENDA_ITEM, 999)


def test_what_exists_already_is_told_to_speak_with_first(wished: Notebook, show_view: ShowView) -> None:
    initiatives.add(wished, InitiativeFields(name="De Moestuin", goal="samen tuinieren"))
    view = show_view(Shown.AGENDA)
    choose(view, "Tuinieren")
    shown = view.chosen.texts[2] + "".join(entry.title for entry in entries(view.chosen.lists[0]))
    assert "De Moestuin" in shown


def test_an_empty_agenda_says_what_to_do_and_one_can_begin_with_a_matter_of_ones_own(
    notebook: Notebook, page: Any, show_view: ShowView, shell: ShellOfATest, qtbot: QtBot
) -> None:
    view = show_view(Shown.AGENDA)
    assert view.is_empty
    qtbot.keyClick(view.empty.button, Qt.Key.Key_Space)
    assert shell.asked == [("log_contact", None)]
    view.put_before()
    dialog = dialog_of(page, MatterDialog, qtbot)
    dialog.save()
    assert dialog.form.row_of(dialog.text).note.isVisible()
    dialog.text.setText("de lamp bij het pad")
    dialog.save()
    assert [entry.title for entry in entries(view.list)] == ["de lamp bij het pad"]
