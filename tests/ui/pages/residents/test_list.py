"""The list of residents: searching, filtering, sorting and going to a card by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.ui.pages.residents.pick import PickDialog
from verbinder.usecases import contacts, residents


def names(page: ResidentsPage) -> list[str]:
    model = page.list.model
    return [model.index(row, 0).data().split(",")[0] for row in range(model.rowCount())]


def test_everybody_stands_in_the_list_by_surname(page: ResidentsPage) -> None:
    assert names(page) == ["Fatima el Idrissi", "Jan de Vries", "mevrouw met rode jas"]
    assert page.list.count.text().startswith("3 ")


def test_a_row_says_where_what_and_how_long_ago(page: ResidentsPage) -> None:
    told = page.list.model.index(0, 0).data()
    assert "Tongelresestraat 12" in told
    assert "kookt Surinaams" in told
    assert "3 week" in told


def test_typing_a_word_from_a_note_finds_the_person_and_says_where_it_stands(
    page: ResidentsPage, people: Any, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.list.search, "roti")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert names(page) == ["Fatima el Idrissi"]
    qtbot.waitUntil(lambda: "roti" in page.list._found.of(people.fatima))


def test_words_are_looked_up_only_while_the_list_is_seen(page: ResidentsPage, people: Any, qtbot: QtBot) -> None:
    QTest.keyClicks(page.list.search, "roti")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    page.hide()
    qtbot.wait(300)
    assert page.list._found.of(people.fatima) == ""
    page.show()
    qtbot.waitUntil(lambda: "roti" in page.list._found.of(people.fatima))


def test_down_goes_into_the_list_and_enter_opens_the_card(page: ResidentsPage, people: Any) -> None:
    QTest.keyClicks(page.list.search, "Jan")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    QTest.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.shown is not None
    assert page.shown.id == people.jan
    assert page.card.isAncestorOf(QApplication.focusWidget())


def test_the_card_follows_the_arrows_in_the_list(page: ResidentsPage, people: Any, qtbot: QtBot) -> None:
    page.list.table.setFocus()
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.id == people.fatima)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.id == people.jan)


def test_nothing_found_repeats_the_words_and_shows_everybody_again(page: ResidentsPage) -> None:
    QTest.keyClicks(page.list.search, "zwembad")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert "zwembad" in page.list.empty.accessibleName()
    QTest.keyClick(page.list.empty.button, Qt.Key.Key_Space)
    assert len(names(page)) == 3


def test_an_empty_notebook_offers_to_bring_in_a_list(show_page: Callable[..., ResidentsPage], shell: Any) -> None:
    page = show_page()
    assert page.list.empty.isVisible()
    QTest.keyClick(page.list.empty.button, Qt.Key.Key_Space)
    assert shell.asked == [("open_import",)]


def test_filters_leave_out_and_say_what_they_filter_on(page: ResidentsPage) -> None:
    filters = page.list.filters
    menu = filters.gift_button.menu()
    next(action for action in menu.actions() if action.data() == GiftKind.NEED).trigger()
    assert names(page) == ["Fatima el Idrissi"]
    assert filters.gift_button.text() == "With a wish or question"
    assert filters.clear_button.isVisible()
    QTest.keyClick(filters.clear_button, Qt.Key.Key_Space)
    assert len(names(page)) == 3


def test_a_street_is_chosen_by_typing(page: ResidentsPage, qtbot: QtBot) -> None:
    page.list.filters.street_button.menu().actions()[0].trigger()
    dialog = page.findChild(PickDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "akker")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert names(page) == ["Jan de Vries"]
    assert page.list.filters.street_button.text() == "Akkerweg"


def test_the_archive_is_a_switch(page: ResidentsPage, notebook: Notebook, people: Any) -> None:
    residents.archive(notebook, people.jan, True)
    assert "Jan de Vries" not in names(page)
    QTest.keyClick(page.list.filters.archived_button, Qt.Key.Key_Space)
    assert names(page) == ["Jan de Vries"]


def test_drifting_shows_only_who_was_met_long_ago(page: ResidentsPage, notebook: Notebook) -> None:
    QTest.keyClick(page.list.filters.drifting_button, Qt.Key.Key_Space)
    assert "Fatima el Idrissi" not in names(page)


def test_the_order_can_be_the_street_or_the_last_contact(page: ResidentsPage) -> None:
    actions = {action.data(): action for action in page.list.filters.sort_button.menu().actions()}
    actions["street", False].trigger()
    assert names(page).index("Jan de Vries") < names(page).index("Fatima el Idrissi")
    actions["last_contact", True].trigger()
    assert names(page)[0] == "Fatima el Idrissi"


def test_a_resident_written_elsewhere_appears_and_the_chosen_row_stays(
    page: ResidentsPage, notebook: Notebook, people: Any
) -> None:
    page.list.table.select_id(people.jan)
    residents.add(notebook, ResidentFields(given_name="Ayse", surname="Bulut"))
    assert names(page)[0] == "Ayse Bulut"
    assert page.list.table.current_id == people.jan


def test_ctrl_f_marks_the_words_in_the_search_field(page: ResidentsPage) -> None:
    page.list.search.setText("roti")
    page.list.table.setFocus()
    assert page.focus_search()
    assert page.list.search.selectedText() == "roti"


def test_a_record_from_the_palette_opens_even_when_a_search_hides_it(page: ResidentsPage, people: Any) -> None:
    QTest.keyClicks(page.list.search, "Jan")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.open_record(Kind.RESIDENT, people.fatima)
    assert page.shown is not None
    assert page.shown.id == people.fatima
    assert page.list.table.current_id == people.fatima


def test_in_a_narrow_window_the_card_takes_the_page_and_esc_goes_back(
    show_page: Callable[..., ResidentsPage], people: Any
) -> None:
    page = show_page(width=800)
    assert page.list.isVisible()
    assert not page.card.isVisible()
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.list.table.hasFocus()


def test_a_contact_with_somebody_known_shows_without_asking_for_everybody_again(
    page: ResidentsPage, notebook: Notebook, people: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    ids = page.list._source.ids
    monkeypatch.setattr(page.list._source, "ids", lambda query: (asked.append(query), ids(query))[1])
    contacts.log_line(notebook, contacts.mention(notebook, people.fatima) + " +naait gordijnen")
    row = page.list.model.row_of(people.fatima)
    assert "naait gordijnen" in page.list.model.index(row, 0).data()
    assert asked == []
    contacts.log_line(notebook, "@Zeynep kent iedereen")
    assert len(asked) == 1
