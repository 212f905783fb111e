"""The form of a resident: filled by keyboard, warns without trapping, and knows who looks alike."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.ui.pages.residents.pick import PickDialog
from verbinder.ui.pages.residents.resident_dialog import ResidentDialog
from verbinder.usecases import residents


@pytest.fixture
def dialog(page: ResidentsPage) -> ResidentDialog:
    """The form for somebody new."""
    QTest.keyClick(page.list.add_button, Qt.Key.Key_Space)
    found = page.findChild(ResidentDialog)
    assert found is not None
    return found


def test_a_resident_is_added_by_keyboard_and_the_card_opens(
    dialog: ResidentDialog, page: ResidentsPage, notebook: Notebook
) -> None:
    form = dialog.fields
    for field, text in (
        (form.given_name, "Ayse"),
        (form.surname, "Bulut"),
        (form.street, "Akkerweg"),
        (form.number, "7"),
        (form.postcode, "5642nc"),
        (form.birth_year, "1980"),
    ):
        QTest.keyClicks(field, text)
    QTest.keyClicks(form.phones, "06 11 22 33 44")
    form.weeks.setValue(6)
    form.informed.setChecked(True)
    QTest.keyClick(form.surname, Qt.Key.Key_Return)
    assert page.shown is not None
    card = residents.card(notebook, page.shown.id)
    assert card.address_text == "Akkerweg 7, 5642 NC"
    assert (card.name, card.birth_year, card.keep_warm_weeks) == ("Ayse Bulut", 1980, 6)
    assert [detail.value for detail in card.details] == ["06 11 22 33 44"]
    assert card.informed_on == notebook.today()


def test_without_a_name_it_says_so_beside_the_field_and_stays_open(dialog: ResidentDialog) -> None:
    dialog.save()
    assert dialog.form.row_of(dialog.fields.given_name).error
    assert dialog.isVisible()


@pytest.mark.parametrize("typed", ["12", "negentien", "2999"])
def test_a_birth_year_that_cannot_be_is_said_beside_the_field(dialog: ResidentDialog, typed: str) -> None:
    dialog.fields.given_name.setText("Ayse")
    dialog.fields.birth_year.setText(typed)
    dialog.save()
    assert dialog.form.row_of(dialog.fields.birth_year).error


def test_an_odd_postcode_is_warned_of_and_may_be_kept(
    dialog: ResidentDialog, page: ResidentsPage, notebook: Notebook
) -> None:
    QTest.keyClicks(dialog.fields.given_name, "Ayse")
    QTest.keyClicks(dialog.fields.postcode, "B-2300")
    row = dialog.form.row_of(dialog.fields.postcode)
    assert row.note.isVisible()
    assert not row.error
    dialog.save()
    assert page.shown is not None
    assert residents.card(notebook, page.shown.id).postcode == "B-2300"


def test_before_a_second_jan_de_vries_the_first_is_offered(
    dialog: ResidentDialog, page: ResidentsPage, people: Any, notebook: Notebook
) -> None:
    QTest.keyClicks(dialog.fields.given_name, "jan")
    QTest.keyClicks(dialog.fields.surname, "Vries")
    dialog.look_for_alike()
    assert dialog.alike.isVisible()
    assert "Jan de Vries, Akkerweg 3" in dialog.alike.buttons[0].text()
    QTest.keyClick(dialog.alike.buttons[0], Qt.Key.Key_Space)
    assert page.shown is not None
    assert page.shown.id == people.jan
    assert len(residents.ids(notebook, residents.ResidentQuery())) == 3


def test_somebody_else_of_the_same_name_can_be_added_all_the_same(
    dialog: ResidentDialog, page: ResidentsPage, notebook: Notebook
) -> None:
    QTest.keyClicks(dialog.fields.given_name, "Jan")
    QTest.keyClicks(dialog.fields.surname, "Vries")
    dialog.look_for_alike()
    dialog.save()
    assert len(residents.ids(notebook, residents.ResidentQuery())) == 4


def test_words_that_found_nobody_become_the_first_name(page: ResidentsPage) -> None:
    QTest.keyClicks(page.list.search, "Soraya")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    page.add_resident()
    dialog = page.findChild(ResidentDialog)
    assert dialog is not None
    assert dialog.fields.given_name.text() == "Soraya"


def test_editing_keeps_what_was_not_touched(page: ResidentsPage, people: Any, notebook: Notebook) -> None:
    page.open_record(Kind.RESIDENT, people.fatima)
    before = residents.card(notebook, people.fatima)
    page.edit_resident()
    dialog = page.findChild(ResidentDialog)
    assert dialog is not None
    dialog.fields.number.setText("14")
    dialog.save()
    after = residents.card(notebook, people.fatima)
    assert after.house_number == "14"
    assert (after.name, after.details, after.tags) == (before.name, before.details, before.tags)
    assert page.card.header.facts.text().startswith("Tongelresestraat 14")


def test_a_phone_number_that_is_none_is_said_beside_the_field(dialog: ResidentDialog) -> None:
    dialog.fields.given_name.setText("Ayse")
    dialog.fields.phones.setPlainText("bellen kan niet")
    dialog.save()
    assert dialog.form.row_of(dialog.fields.phones).error


def test_who_lives_together_is_chosen_by_typing(
    dialog: ResidentDialog, page: ResidentsPage, people: Any, notebook: Notebook
) -> None:
    QTest.keyClicks(dialog.fields.given_name, "Piet")
    QTest.keyClick(dialog.housemate.choose, Qt.Key.Key_Space)
    pick = dialog.findChild(PickDialog)
    assert pick is not None
    QTest.keyClicks(pick.search, "vries")
    QTest.keyClick(pick.search, Qt.Key.Key_Return)
    dialog.save()
    assert page.shown is not None
    assert [member.id for member in residents.card(notebook, page.shown.id).household] == [people.jan]


def test_every_field_has_a_name_for_a_screen_reader(dialog: ResidentDialog) -> None:
    nameless = [
        field
        for field in vars(dialog.fields).values()
        if isinstance(field, (QLineEdit, QPlainTextEdit, QSpinBox)) and not field.accessibleName()
    ]
    assert nameless == []


def test_tab_goes_through_the_fields_as_one_reads(dialog: ResidentDialog, qtbot: QtBot) -> None:
    form = dialog.fields
    qtbot.waitUntil(form.given_name.hasFocus)
    expected = [
        *(form.infix, form.surname, form.initials, form.description, form.street, form.number, form.addition),
        *(form.postcode, form.city, form.phones, form.emails, form.what_works, form.note, form.languages),
        *(form.birth_year, form.source, form.weeks, *form.free.boxes.values(), form.ask_limit, form.informed),
        dialog.housemate.choose,
    ]
    for field in expected:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is field


def test_a_note_about_religion_gets_a_question_and_is_kept_all_the_same(dialog: ResidentDialog) -> None:
    dialog.fields.note.setPlainText("gaat elke zondag naar de kerk")
    row = dialog.form.row_of(dialog.fields.note)
    assert "kerk" in row.note.text()
    assert not row.error
    dialog.fields.note.setPlainText("zingt graag")
    assert row.note.text() == ""
