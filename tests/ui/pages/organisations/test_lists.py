"""The three lists of the page, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.organisations import OrganisationsPage
from verbinder.ui.pages.organisations.sources import TwoLines
from verbinder.ui.pages.page import Page, PageContext
from verbinder.usecases import organisations, streets


def rows(page: OrganisationsPage) -> list[TwoLines]:
    model = page.list.model
    found = []
    for row in range(model.rowCount()):
        values = model.data(model.index(row, 0), int(Qt.ItemDataRole.UserRole) + 1)
        assert values is not None
        found.append(values[1])
    return found


def titles(page: OrganisationsPage) -> list[str]:
    return [row.title for row in rows(page)]


def search(page: OrganisationsPage, text: str) -> None:
    page.list.search.setText(text)
    page.list.search.settle()


def test_a_row_says_what_it_is_what_it_offers_and_how_long_ago(page: OrganisationsPage) -> None:
    choir = next(row for row in rows(page) if row.title == "Zangkoor De Merel")
    assert choir.below == "vereniging · repetitieruimte op dinsdag · Ab Schouten · Dorpsstraat 2"
    assert choir.meta.startswith("3 month")


def test_the_arrows_turn_from_organisations_to_places_and_streets(page: OrganisationsPage, qtbot: QtBot) -> None:
    page.list.segments.buttons[0].setFocus()
    qtbot.keyClick(page.list.segments.buttons[0], Qt.Key.Key_Right)
    assert page.list.kind is Kind.PLACE
    assert titles(page) == ["Het Lindeplein", "Zomertuin"]
    qtbot.keyClick(page.list.segments.buttons[1], Qt.Key.Key_Right)
    assert titles(page) == ["Dorpsstraat"]
    assert page.list.segments.buttons[2].hasFocus()


def test_a_place_that_is_closed_now_says_so_in_words(page: OrganisationsPage) -> None:
    page.list.show_kind(Kind.PLACE)
    assert rows(page)[1].below.startswith("not there now · tuin")


def test_a_word_of_an_offer_or_a_facility_finds_it(page: OrganisationsPage) -> None:
    search(page, "repetitie")
    assert titles(page) == ["Zangkoor De Merel"]
    page.list.show_kind(Kind.PLACE)
    search(page, "keuken dinsdagavond")
    assert titles(page) == ["Zomertuin"]


def test_nothing_found_repeats_the_words_and_shows_everything_again(page: OrganisationsPage) -> None:
    search(page, "xylofoon")
    assert page.list.empty.accessibleName() == "Nothing found for “xylofoon”"
    page.list.empty.button.click()
    assert len(titles(page)) == 2


def test_a_kind_filters_the_list(page: OrganisationsPage) -> None:
    page.list.filter.setCurrentIndex(page.list.filter.findData("school"))
    assert titles(page) == ["Basisschool De Vlieger"]


def test_what_was_set_aside_is_a_switch_away(page: OrganisationsPage, notebook: Notebook, town: Any) -> None:
    organisations.archive(notebook, town.school, True)
    assert titles(page) == ["Zangkoor De Merel"]
    page.list.set_aside.setChecked(True)
    assert titles(page) == ["Basisschool De Vlieger"]


def test_streets_filter_by_neighbourhood_and_stand_longest_ago_first(
    page: OrganisationsPage, notebook: Notebook
) -> None:
    streets.add(notebook, "Akkerweg", neighbourhood="De Linde")
    page.list.show_kind(Kind.STREET)
    assert titles(page) == ["Akkerweg", "Dorpsstraat"]
    page.list.filter.setCurrentIndex(page.list.filter.findData("De Linde"))
    assert titles(page) == ["Akkerweg"]


def test_down_goes_into_the_list_and_enter_into_the_card(page: OrganisationsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.organisation.name.text() == "Basisschool De Vlieger"
    assert page.organisation.edit_button.hasFocus()
    qtbot.keyClick(page.organisation.edit_button, Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()


def test_the_card_follows_the_arrows_in_the_list(page: OrganisationsPage, qtbot: QtBot) -> None:
    page.list.focus_list()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.organisation.name.text() == "Zangkoor De Merel")


def test_each_list_remembers_what_was_shown(page: OrganisationsPage, town: Any) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    page.open_record(Kind.PLACE, town.square)
    page.list.show_kind(Kind.ORGANISATION)
    assert page.organisation.isVisible()
    assert page.organisation.name.text() == "Zangkoor De Merel"


def test_a_record_is_opened_though_a_search_hides_it(page: OrganisationsPage, town: Any) -> None:
    search(page, "vlieger")
    assert page.open_record(Kind.ORGANISATION, town.choir)
    assert page.list.table.current_id == town.choir


def test_a_resident_is_not_for_this_page(page: OrganisationsPage, town: Any) -> None:
    assert not page.open_record(Kind.RESIDENT, town.ria)


def test_in_a_narrow_window_list_and_card_take_turns(page: OrganisationsPage, qtbot: QtBot) -> None:
    page.window().resize(700, 640)
    qtbot.waitUntil(lambda: page.width() < 800)
    assert page.list.isVisible()
    assert not page.organisation.isVisible()
    page.list.focus_list()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.organisation.isVisible()
    assert not page.list.isVisible()
    qtbot.mouseClick(page.organisation.back_button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert page.list.table.hasFocus()


def test_empty_lists_say_what_to_do(context: PageContext, show_page: Callable[[Page], QWidget]) -> None:
    page = OrganisationsPage(context)
    window = show_page(page)
    for kind, title in (
        (Kind.ORGANISATION, "No organisations yet"),
        (Kind.PLACE, "No places yet"),
        (Kind.STREET, "No streets yet"),
    ):
        page.list.show_kind(kind)
        assert page.list.empty.isVisible()
        assert page.list.empty.accessibleName() == title
        assert page.list.empty.button.isVisible()
    window.close()
