"""Two names for one thing, merged by keys on a real notebook, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.ui.dialogs.merge_names import MergeNamesDialog
from verbinder.ui.pages.organisations import OrganisationsPage
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import concepts, organisations, residents, streets
from verbinder.usecases.merging_names import Subject


@pytest.fixture
def known(context: PageContext) -> None:
    residents.add(context.notebook, ResidentFields(given_name="Jan", street="Kerkstraat"), tags=["tuin", "tuinen"])
    for name in ("Kerkstaat", "Dorpsplein"):
        streets.add(context.notebook, name)
    for name in ("Buurthuis", "Stichting Buurthuis"):
        organisations.add(context.notebook, OrganisationFields(name=name))


@pytest.fixture
def dialog(context: PageContext, known: None, qtbot: QtBot) -> MergeNamesDialog:
    opened = MergeNamesDialog(context)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.open()
    qtbot.waitExposed(opened)
    return opened


def street_names(context: PageContext) -> list[str]:
    return [row.name for row in streets.all_streets(context.notebook)]


def choose(dialog: MergeNamesDialog, subject: Subject) -> None:
    place = dialog.subject.findData(subject)
    dialog.subject.setCurrentIndex(place)
    dialog.subject.activated.emit(place)


def test_a_pair_that_looks_alike_is_merged_by_keys_and_taken_back(
    dialog: MergeNamesDialog, context: PageContext, qtbot: QtBot
) -> None:
    assert [tuple(each.name for each in pair) for pair in dialog.rows.pairs] == [("Kerkstraat", "Kerkstaat")]
    assert not dialog.merge_button.isEnabled()
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.merge_button.hasFocus()
    assert "Kerkstaat" in dialog.told.text()
    qtbot.keyClick(dialog.merge_button, Qt.Key.Key_Space)
    assert street_names(context) == ["Dorpsplein", "Kerkstraat"]
    assert not dialog.table.isVisible()
    dialog.undo_button.setFocus()
    qtbot.keyClick(dialog.undo_button, Qt.Key.Key_Space)
    assert street_names(context) == ["Dorpsplein", "Kerkstaat", "Kerkstraat"]
    assert not dialog.undo_button.isVisible()


def test_names_can_be_typed_and_turned_round(dialog: MergeNamesDialog, context: PageContext, qtbot: QtBot) -> None:
    dialog.keep.setFocus()
    qtbot.keyClicks(dialog.keep, "dorpsplein")
    dialog.other.setFocus()
    qtbot.keyClicks(dialog.other, "Kerkstaat")
    assert dialog.merge_button.isEnabled()
    dialog.turn_button.click()
    dialog.merge_button.click()
    assert street_names(context) == ["Kerkstaat", "Kerkstraat"]


def test_what_is_no_name_or_twice_the_same_cannot_be_merged(dialog: MergeNamesDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.keep, "Nergensstraat")
    qtbot.keyClicks(dialog.other, "Kerkstaat")
    assert not dialog.merge_button.isEnabled()
    dialog.keep.setEditText("Kerkstaat")
    assert not dialog.merge_button.isEnabled()


def test_another_step_done_since_is_not_taken_back_instead(dialog: MergeNamesDialog, context: PageContext) -> None:
    dialog._take_pair(0)
    dialog.merge_button.click()
    streets.add(context.notebook, "Markt")
    dialog.undo_button.click()
    assert street_names(context) == ["Dorpsplein", "Kerkstraat", "Markt"]
    assert "Ctrl+Z" in dialog.told.text()


@pytest.mark.parametrize("subject", [Subject.ORGANISATION, Subject.TAG])
def test_organisations_and_themes_too(dialog: MergeNamesDialog, subject: Subject) -> None:
    choose(dialog, subject)
    assert dialog.keep.count() == 2
    dialog._take_pair(0)
    dialog.merge_button.click()
    assert dialog.keep.count() == 1


def test_two_concepts_count_as_one(dialog: MergeNamesDialog, context: PageContext) -> None:
    choose(dialog, Subject.CONCEPT)
    dialog.keep.setCurrentIndex(0)
    dialog.other.setCurrentIndex(1)
    dialog.merge_button.click()
    assert len(concepts.joins(context.notebook)) == 1
    dialog.undo_button.click()
    assert concepts.joins(context.notebook) == ()


def test_the_card_of_a_street_and_an_organisation_lead_to_it(context: PageContext, known: None, qtbot: QtBot) -> None:
    page = OrganisationsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    with context.notebook.reader() as reader:
        ids = {kind: reader.find(kind)[0]["id"] for kind in (Kind.STREET, Kind.ORGANISATION)}
    for kind, name in ((Kind.STREET, "Kerkstraat"), (Kind.ORGANISATION, "Buurthuis")):
        assert page.open_record(kind, ids[kind])
        (action,) = [each for each in page.page_actions() if each.text() == "Merge with another…"]
        action.trigger()
        opened = page.findChild(MergeNamesDialog)
        assert opened is not None
        chosen = opened.keep.chosen
        assert chosen is not None
        assert chosen.name == name
        opened.setParent(None)
        opened.deleteLater()
