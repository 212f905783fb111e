from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.connecting.conftest import People
from tests.ui.pages.connecting.seen import choose, dialog_of, everything_said, pairs, titles
from verbinder.domain.changes import Kind
from verbinder.domain.parties import SuggestionKind, pair
from verbinder.domain.privacy import Approach, Introducing
from verbinder.domain.residents import ResidentFields
from verbinder.domain.set_aside import Verdict
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.connecting import ConnectingPage
from verbinder.ui.pages.connecting.introduction_dialog import IntroductionDialog
from verbinder.ui.pages.connecting.items import PartyItem, SuggestionItem
from verbinder.ui.pages.connecting.not_fitting_dialog import NotFittingDialog
from verbinder.ui.pages.connecting.suggestions_view import SuggestionsView
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.widgets.banner import Banner, BannerHost
from verbinder.usecases import asks, concepts, introductions, residents, set_aside, suggestions

ShowPage = Callable[[Page], QWidget]


@pytest.fixture
def page(context: PageContext, people: People, show_page: ShowPage) -> ConnectingPage:
    made = ConnectingPage(context)
    made.window_of_test = show_page(made)  # type: ignore[attr-defined]
    return made


def test_with_nobody_written_down_it_says_what_to_do(
    context: PageContext, show_page: ShowPage, shell: Any, qtbot: QtBot
) -> None:
    page = ConnectingPage(context)
    window = show_page(page)
    assert page.suggestions.is_empty
    assert page.suggestions.empty.button.hasFocus()
    qtbot.keyClick(page.suggestions.empty.button, Qt.Key.Key_Return)
    assert shell.asked == [("log_contact", None)]
    assert window.isVisible()


def test_what_is_rare_and_shared_comes_first_and_is_told_as_a_feast(page: ConnectingPage, people: People) -> None:
    view = page.suggestions
    assert titles(view.list)[:2] == ["Rare, and now shared", "Rosa Test and Kamla Test"]
    assert view.list.hasFocus()
    assert view.suggestion.feast.isVisible()
    choose(view, people.piet, people.sevda)
    assert not view.suggestion.feast.isVisible()


def test_a_suggestion_is_told_with_what_both_said_and_what_to_ask_first(
    page: ConnectingPage, people: People, dutch: None
) -> None:
    said = page.suggestions.suggestion
    assert (said.said.one.name.text(), said.said.one.text.text()) == ("Rosa Test", "“houdt postduiven”")
    assert (said.said.other.name.text(), said.said.other.text.text()) == ("Kamla Test", "“postduiven houden”")
    assert said.said.shared.text() == "postduiven houden"
    assert "Hier zijn zij de enige twee." in said.texts[2]
    assert "Begin bij Rosa, zonder een naam te noemen" in said.first.text.text()


def test_no_score_is_ever_shown(page: ConnectingPage, people: People) -> None:
    for numbers in pairs(page.suggestions):
        item = choose(page.suggestions, *numbers)
        assert str(item.view.score) not in everything_said(page)
        assert "%" not in everything_said(page)


def test_the_kind_is_chosen_from_a_list(page: ConnectingPage, people: People, qtbot: QtBot) -> None:
    head = page.suggestions.search_head
    head.kinds.setCurrentIndex(head.kinds.findData(SuggestionKind.COMPLEMENT.value))
    assert pairs(page.suggestions) == [pair(people.piet, people.sevda)]
    head.kinds.setCurrentIndex(head.kinds.findData(SuggestionKind.EXPERIENCE.value))
    assert page.suggestions.is_empty
    page.suggestions.empty.button.click()
    assert len(pairs(page.suggestions)) == 4


def test_words_find_suggestions_and_the_one_they_name(page: ConnectingPage, people: People, qtbot: QtBot) -> None:
    head = page.suggestions.search_head
    assert page.focus_search()
    qtbot.keyClicks(head.search, "kam")
    qtbot.keyClick(head.search, Qt.Key.Key_Return)
    assert pairs(page.suggestions) == [pair(people.rosa, people.kamla)]
    assert page.suggestions.list.hasFocus()
    assert page.suggestions.list.current_payload == PartyItem(people.kamla, None)  # type: ignore[arg-type]
    qtbot.keyClick(page.suggestions.list, Qt.Key.Key_Return)
    assert head.scope.isVisible()
    assert head.scope.name.text() == "For Kamla Test"


def test_words_that_find_nothing_say_so_and_offer_everything(
    page: ConnectingPage, people: People, qtbot: QtBot
) -> None:
    head = page.suggestions.search_head
    qtbot.keyClicks(head.search, "qqq")
    head.search.settle()
    assert "qqq" in page.suggestions.empty.accessibleName()
    page.suggestions.empty.button.click()
    assert head.search.text() == ""
    assert not page.suggestions.is_empty


def test_suggestions_for_one_person_are_shown_from_elsewhere_and_esc_goes_back(
    page: ConnectingPage, people: People, qtbot: QtBot
) -> None:
    page.show_for(people.piet)
    view = page.suggestions
    assert pairs(view) == [pair(people.piet, people.sevda), pair(people.piet, people.library)]
    assert titles(view.list) == ["Suggestions", "Sevda Test", "Bibliotheek"]
    assert view.list.hasFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert not view.search_head.scope.isVisible()
    assert len(pairs(view)) == 4


def test_suggestions_for_an_organisation_tell_of_the_resident(page: ConnectingPage, people: People) -> None:
    page.show_for(people.library)
    assert set(titles(page.suggestions.list)) == {"Suggestions", "Piet Test", "Sevda Test"}
    assert "Bibliotheek" in page.suggestions.suggestion.texts[2]


def test_one_gift_can_be_asked_about(page: ConnectingPage, people: People, notebook: Notebook) -> None:
    residents.add_gift(notebook, Kind.RESIDENT, people.piet, "interest", "postduiven")
    page.show_for(people.piet)
    assert pair(people.piet, people.rosa) in pairs(page.suggestions)
    card = residents.card(notebook, people.piet)
    assert page.open_record(Kind.GIFT, card.needs[0].id)
    assert page.suggestions.search_head.scope.gift.currentText() == "Wish: Nederlands leren"
    assert pair(people.piet, people.rosa) not in pairs(page.suggestions)
    page.suggestions.search_head.scope.gift.setCurrentIndex(0)
    assert pair(people.piet, people.rosa) in pairs(page.suggestions)


def test_a_suggestion_is_accepted_by_keys_and_leaves_the_list(
    page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.suggestions.list, "b")
    dialog = dialog_of(page, IntroductionDialog, qtbot)
    assert dialog.proposed.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (made,) = introductions.open_introductions(notebook)
    assert {made.one.number, made.other.number} == {people.rosa, people.kamla}
    assert pair(people.rosa, people.kamla) not in pairs(page.suggestions)
    assert asks.asked_of(notebook, made.other.number).count == 1
    page.window().activateWindow()
    qtbot.waitUntil(page.suggestions.list.hasFocus)


def test_what_does_not_fit_is_remembered_with_its_reason(
    page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot, banners: BannerHost
) -> None:
    qtbot.keyClicks(page.suggestions.list, "f")
    dialog = dialog_of(page, NotFittingDialog, qtbot)
    qtbot.keyClicks(dialog.why.lineEdit(), "wonen te dicht op elkaar")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((aside, _, _),) = set_aside.all_set_aside(notebook)
    assert (aside.verdict, aside.why) == (Verdict.NOT_FITTING, "wonen te dicht op elkaar")
    assert pair(people.rosa, people.kamla) not in pairs(page.suggestions)
    banners.findChildren(Banner)[-1].action.click()
    assert set_aside.all_set_aside(notebook) == ()
    assert pair(people.rosa, people.kamla) in pairs(page.suggestions)


def test_that_words_mean_something_else_asks_which_and_is_remembered_everywhere(
    page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.suggestions.list, "f")
    dialog = dialog_of(page, NotFittingDialog, qtbot)
    boxes = list(dialog.phrases.values())
    assert not any(box.isVisible() for box in boxes)
    dialog.why.set_word("other_meaning")
    assert all(box.isVisible() for box in boxes)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.error.text()
    boxes[1].setFocus()
    qtbot.keyClick(boxes[1], Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (word,) = concepts.own_words(notebook)
    assert (word.word, word.fits) == ("postduiven houden", False)


def test_later_is_thirty_days_and_comes_back_by_itself(
    page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.suggestions.list, "l")
    ((aside, _, _),) = set_aside.all_set_aside(notebook)
    assert aside.until == notebook.today() + timedelta(days=30)
    assert pair(people.rosa, people.kamla) not in pairs(page.suggestions)
    now = notebook.clock()
    notebook.clock = lambda: now + timedelta(days=31)
    page.hide()
    page.show()
    assert pair(people.rosa, people.kamla) in pairs(page.suggestions)


def test_later_may_be_another_day(page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.suggestions.list, "a")
    dialog = dialog_of(page, AskDialog, qtbot)
    qtbot.keyClicks(dialog.day, "3-12-2026")
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    ((aside, _, _),) = set_aside.all_set_aside(notebook)
    assert aside.until is not None
    assert (aside.until.day, aside.until.month) == (3, 12)


def test_the_cards_of_both_are_one_key_away(page: ConnectingPage, people: People, qtbot: QtBot, shell: Any) -> None:
    qtbot.keyClick(page.suggestions.list, Qt.Key.Key_Return)
    qtbot.keyClicks(page.suggestions.list, "o")
    assert shell.asked == [("navigate", Kind.RESIDENT, people.rosa), ("navigate", Kind.RESIDENT, people.kamla)]


def test_in_a_small_window_enter_shows_the_whole_to_read_and_esc_the_list(
    page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot
) -> None:
    page.window().resize(700, 420)
    view = page.suggestions
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(view.panel.hasFocus)
    assert not view.list.isVisible()
    assert view.panel.verticalScrollBar().value() == 0
    qtbot.keyClick(view.panel, Qt.Key.Key_Down)
    assert view.panel.verticalScrollBar().value() > 0
    qtbot.keyClicks(view.panel, "l")
    assert len(set_aside.all_set_aside(notebook)) == 1
    # What stood there is dealt with: on with the list. (The banner of the test is a window of its own.)
    page.window().activateWindow()
    qtbot.waitUntil(view.list.hasFocus)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(view.panel.hasFocus)
    qtbot.keyClick(view.panel, Qt.Key.Key_Escape)
    assert view.list.hasFocus()


class TestAskedTooOften:
    @pytest.fixture
    def asked(self, notebook: Notebook, people: People) -> int:
        """Sevda was asked three times; Yara never was. Returns Yara."""
        yara = residents.add(notebook, ResidentFields(given_name="Yara"), talents=["taalles Nederlands geven"])
        for _ in range(3):
            asks.add(notebook, people.sevda)
        return yara

    @pytest.fixture
    def greyed(self, asked: int, page: ConnectingPage, people: People) -> SuggestionsView:
        page.show_for(people.piet)
        item = choose(page.suggestions, people.piet, people.sevda)
        assert item.view.greyed
        return page.suggestions

    def test_it_is_told_in_words_and_not_only_grey(self, dutch: None, greyed: SuggestionsView) -> None:
        entry = greyed.list.sections.entry_at(greyed.list.currentIndex().row())
        assert entry is not None
        assert entry.muted
        assert entry.meta == "3 keer gevraagd"
        assert "al 3 keer gevraagd" in greyed.suggestion.caution.text.text()
        assert "Sevda" in greyed.suggestion.caution.text.text()

    def test_who_was_never_asked_is_offered_and_one_key_away(
        self, greyed: SuggestionsView, asked: int, people: People, qtbot: QtBot
    ) -> None:
        others = greyed.suggestion.others
        assert "Yara" in titles(others)
        others.setFocus()
        qtbot.keyClick(others, Qt.Key.Key_Return)
        item = greyed.list.current_payload
        assert isinstance(item, SuggestionItem)
        assert item.numbers == pair(people.piet, asked)

    def test_asking_anyway_needs_a_conscious_choice(
        self, greyed: SuggestionsView, notebook: Notebook, qtbot: QtBot
    ) -> None:
        qtbot.keyClicks(greyed.list, "b")
        dialog = dialog_of(greyed, IntroductionDialog, qtbot)
        assert dialog.on_purpose.hasFocus()
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible()
        assert dialog.error.text()
        assert introductions.open_introductions(notebook) == ()
        qtbot.keyClick(dialog.on_purpose, Qt.Key.Key_Space)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert len(introductions.open_introductions(notebook)) == 1


def never(notebook: Notebook, number: int) -> None:
    residents.set_approach(notebook, number, Approach.NEVER)


def rest(notebook: Notebook, number: int) -> None:
    residents.set_approach(notebook, number, Approach.REST, notebook.today() + timedelta(days=9))


def refused(notebook: Notebook, number: int) -> None:
    residents.set_introducing(notebook, number, Introducing.REFUSED)


def archived(notebook: Notebook, number: int) -> None:
    residents.archive(notebook, number, True)


@pytest.mark.parametrize("wish", [never, rest, refused, archived])
def test_who_must_not_be_suggested_is_nowhere_on_the_page_not_even_in_its_search(
    page: ConnectingPage, people: People, notebook: Notebook, qtbot: QtBot, wish: Callable[[Notebook, int], None]
) -> None:
    set_aside.later(notebook, suggestions.for_party(notebook, people.kamla)[0])
    wish(notebook, people.kamla)
    for which in range(len(page.views)):
        page.segments.choose(which)
        assert "Kamla" not in everything_said(page)
    page.focus_search()
    qtbot.keyClicks(page.suggestions.search_head.search, "kam")
    page.suggestions.search_head.search.settle()
    assert page.suggestions.is_empty
    page.show_for(people.kamla)
    assert "Kamla" not in everything_said(page)


def test_a_household_is_never_suggested_to_itself(page: ConnectingPage, people: People, notebook: Notebook) -> None:
    residents.live_with(notebook, people.rosa, people.kamla)
    assert pair(people.rosa, people.kamla) not in pairs(page.suggestions)
