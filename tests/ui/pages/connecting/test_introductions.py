from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.connecting.conftest import People
from tests.ui.pages.connecting.seen import dialog_of, titles
from verbinder.domain.changes import Kind
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.introductions import IntroductionState
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.connecting import ConnectingPage, introduction_rows
from verbinder.ui.pages.connecting.check_dialog import CheckDialog
from verbinder.ui.pages.connecting.introduction_dialog import IntroductionDialog
from verbinder.ui.pages.connecting.items import IntroductionItem
from verbinder.ui.pages.connecting.page import Shown
from verbinder.ui.pages.connecting.state_dialog import StateDialog
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.residents.pick import PickDialog
from verbinder.ui.widgets.banner import Banner, BannerHost
from verbinder.usecases import follow_ups, introductions, residents, set_aside, suggestions

ShowPage = Callable[[Page], QWidget]


def in_days(notebook: Notebook, days: int) -> None:
    now = notebook.clock()
    notebook.clock = lambda: now + timedelta(days=days)


@pytest.fixture
def page(context: PageContext, people: People, show_page: ShowPage) -> ConnectingPage:
    made = ConnectingPage(context)
    made.window_of_test = show_page(made)  # type: ignore[attr-defined]
    made.segments.choose(Shown.INTRODUCTIONS)
    made.focus_first()
    return made


@pytest.fixture
def introduced(notebook: Notebook, people: People) -> int:
    """Rosa and Kamla, brought together today."""
    fields = IntroductionFields(
        one=people.rosa, other=people.kamla, mine="houdt postduiven", theirs="postduiven houden"
    )
    return introductions.propose(notebook, fields, introduced=True)


def test_with_nobody_brought_together_it_leads_to_the_suggestions(page: ConnectingPage, qtbot: QtBot) -> None:
    assert page.introductions.is_empty
    assert page.introductions.empty.button.hasFocus()
    qtbot.keyClick(page.introductions.empty.button, Qt.Key.Key_Return)
    assert page.view is page.suggestions
    assert page.suggestions.list.hasFocus()


def test_it_is_under_way_until_it_is_time_to_ask(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People
) -> None:
    view = page.introductions
    assert titles(view.list) == ["Under way", "Rosa Test and Kamla Test"]
    assert "1 December" in view.introduction.texts[1]
    in_days(notebook, 7)
    page.hide()
    page.show()
    assert titles(view.list) == ["Ask how it went", "Rosa Test and Kamla Test"]


def test_about_who_wants_no_contact_now_is_not_asked(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People
) -> None:
    in_days(notebook, 8)
    residents.set_approach(notebook, people.kamla, Approach.REST)
    assert titles(page.introductions.list) == ["Under way", "Rosa Test and Kamla Test"]
    assert "Do not ask now" in page.introductions.introduction.texts[1]


def test_what_was_proposed_is_brought_together_with_one_key(
    page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot, banners: BannerHost
) -> None:
    introductions.propose(notebook, IntroductionFields(one=people.rosa, other=people.kamla))
    qtbot.keyClicks(page.introductions.list, "t")
    (made,) = introductions.open_introductions(notebook)
    assert made.state is IntroductionState.INTRODUCED
    banners.findChildren(Banner)[-1].action.click()
    (made,) = introductions.open_introductions(notebook)
    assert made.state is IntroductionState.PROPOSED


def test_it_ends_as_it_was_answered_and_is_counted_without_blame(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot, dutch: None
) -> None:
    qtbot.keyClicks(page.introductions.list, "h")
    dialog = dialog_of(page, CheckDialog, qtbot)
    dialog.choices["not"].setFocus()
    qtbot.keyClick(dialog.choices["not"], Qt.Key.Key_Space)
    dialog.hindrance.set_word("transport")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view = page.introductions
    assert titles(view.list) == ["Afgerond", "Rosa Test en Kamla Test"]
    assert "niet gegaan 1" in view.ends.text()
    assert view.ties.text().startswith("0 banden tussen inwoners")
    assert "niet gegaan · het vervoer" in view.introduction.checks.text()


def test_where_it_stands_can_be_set_by_hand(
    introduced: int, page: ConnectingPage, notebook: Notebook, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.introductions.list, "s")
    dialog = dialog_of(page, StateDialog, qtbot)
    dialog.state.setCurrentIndex(dialog.state.findData("declined"))
    assert dialog.follows.text() == "Nothing is asked about it."
    dialog.state.setCurrentIndex(dialog.state.findData("lasting"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert introductions.introduction(notebook, introduced).state is IntroductionState.LASTING


def test_what_was_written_can_be_corrected(
    page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    introduction_id = introductions.propose(notebook, IntroductionFields(one=people.piet, other=people.library))
    qtbot.keyClicks(page.introductions.list, "e")
    dialog = dialog_of(page, IntroductionDialog, qtbot)
    dialog.purpose.set_word("language")
    qtbot.keyClicks(dialog.side_goal.lineEdit(), "nieuwe mensen")
    qtbot.keyClicks(dialog.note, "op dinsdag")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = introductions.introduction(notebook, introduction_id)
    assert (made.purpose, made.side_goal, made.note) == ("language", "nieuwe mensen", "op dinsdag")
    assert "nieuwe mensen" in page.introductions.introduction.texts[2]


def test_one_that_was_a_mistake_is_removed_and_comes_back(
    introduced: int, page: ConnectingPage, notebook: Notebook, qtbot: QtBot, banners: BannerHost
) -> None:
    qtbot.keyClicks(page.introductions.list, "r")
    assert page.introductions.is_empty
    banners.findChildren(Banner)[-1].action.click()
    assert titles(page.introductions.list) == ["Under way", "Rosa Test and Kamla Test"]


def test_how_one_thing_led_to_the_next_is_a_path_that_can_be_walked(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    second = introductions.propose(
        notebook, IntroductionFields(one=people.kamla, other=people.piet, led_from_id=introduced)
    )
    view = page.introductions
    assert page.open_record(Kind.INTRODUCTION, second)
    assert titles(view.introduction.path) == [
        "What came forth from what",
        "Rosa Test and Kamla Test",
        "Kamla Test and Piet Test",
    ]
    view.introduction.path.setFocus()
    qtbot.keyClick(view.introduction.path, Qt.Key.Key_Return)
    assert view.list.current_payload == IntroductionItem(introduced)
    assert view.list.hasFocus()


def test_what_it_came_forth_from_is_chosen_when_it_is_accepted(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    residents.add_gift(notebook, Kind.RESIDENT, people.kamla, "need", "Nederlands leren")
    page.show_for(people.kamla)
    qtbot.keyClicks(page.suggestions.list, "b")
    dialog = dialog_of(page, IntroductionDialog, qtbot)
    dialog.led_from.setCurrentIndex(dialog.led_from.findData(introduced))
    dialog.introduced.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = next(view for view in introductions.open_introductions(notebook) if view.id != introduced)
    assert made.led_from_id == introduced
    assert made.state is IntroductionState.INTRODUCED


def test_an_introduction_cannot_come_forth_from_what_came_of_it(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    later = introductions.propose(
        notebook, IntroductionFields(one=people.kamla, other=people.piet, led_from_id=introduced)
    )
    page.open_record(Kind.INTRODUCTION, introduced)
    qtbot.keyClicks(page.introductions.list, "e")
    dialog = dialog_of(page, IntroductionDialog, qtbot)
    assert dialog.led_from.findData(later) < 0


def test_two_are_brought_together_by_ones_own_idea(
    introduced: int, page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.introductions.list, "i")
    first = dialog_of(page, PickDialog, qtbot)
    qtbot.keyClicks(first.search, "rosa")
    qtbot.keyClick(first.search, Qt.Key.Key_Return)
    second = dialog_of(page, PickDialog, qtbot)
    qtbot.keyClicks(second.search, "kamla")
    assert second.list.count() == 0  # brought together already
    second.search.clear()
    qtbot.keyClicks(second.search, "piet")
    qtbot.keyClick(second.search, Qt.Key.Key_Return)
    dialog = dialog_of(page, IntroductionDialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = next(view for view in introductions.open_introductions(notebook) if view.id != introduced)
    assert (made.one.number, made.other.number, made.kind) == (people.rosa, people.piet, "")


def test_of_many_that_ended_the_rest_is_one_key_away(
    page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(introduction_rows, "ENDED_SHOWN", 1)
    for other in (people.kamla, people.piet, people.sevda):
        made = introductions.propose(notebook, IntroductionFields(one=people.rosa, other=other))
        introductions.set_state(notebook, made, "lasting")
    view = page.introductions
    assert len(titles(view.list)) == 3
    qtbot.keyClick(view.list, Qt.Key.Key_End)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert len(titles(view.list)) == 4
    assert isinstance(view.list.current_payload, IntroductionItem)
    assert view.list.current_payload.view is not None


class TestGroups:
    @pytest.fixture
    def wishing(self, notebook: Notebook, people: People) -> list[int]:
        return [
            residents.add(notebook, ResidentFields(given_name=name), needs=["een naaicafé"])
            for name in ("Ans", "Bea", "Cor")
        ]

    def test_without_groups_it_says_when_there_will_be(self, page: ConnectingPage) -> None:
        page.segments.choose(Shown.GROUPS)
        assert page.groups.empty.accessibleName() == "No groups yet"
        page.focus_first()
        assert page.segments.buttons[Shown.GROUPS].hasFocus()

    def test_those_with_the_same_wish_stand_together_with_their_own_words(
        self, wishing: list[int], page: ConnectingPage, qtbot: QtBot, shell: Any
    ) -> None:
        page.segments.choose(Shown.GROUPS)
        page.focus_first()
        members = page.groups.group.members
        assert titles(members)[1:] == ["Ans", "Bea", "Cor"]
        qtbot.keyClick(page.groups.list, Qt.Key.Key_Return)
        assert members.hasFocus()
        qtbot.keyClick(members, Qt.Key.Key_Return)
        assert shell.asked == [("navigate", Kind.RESIDENT, wishing[0])]

    def test_a_conversation_with_them_is_planned_by_keys_and_can_be_taken_back(
        self, wishing: list[int], page: ConnectingPage, notebook: Notebook, qtbot: QtBot, banners: BannerHost
    ) -> None:
        page.segments.choose(Shown.GROUPS)
        page.focus_first()
        qtbot.keyClicks(page.groups.list, "p")
        dialog = dialog_of(page, AskDialog, qtbot)
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
        (promise,) = follow_ups.open_follow_ups(notebook)
        assert promise.due_on == notebook.today() + timedelta(days=7)
        assert all(name in promise.text for name in ("Ans", "Bea", "Cor"))
        banners.findChildren(Banner)[-1].action.click()
        assert follow_ups.open_follow_ups(notebook) == ()

    def test_who_wants_no_contact_leaves_the_group(
        self, wishing: list[int], page: ConnectingPage, notebook: Notebook
    ) -> None:
        page.segments.choose(Shown.GROUPS)
        residents.set_approach(notebook, wishing[0], Approach.NEVER)
        assert page.groups.is_empty


class TestSetAside:
    def test_with_nothing_set_aside_it_says_what_will_stand_there(self, page: ConnectingPage) -> None:
        page.segments.choose(Shown.SET_ASIDE)
        assert page.set_aside.empty.accessibleName() == "Nothing set aside"

    def test_what_was_set_aside_is_taken_up_again_by_a_key(
        self, page: ConnectingPage, notebook: Notebook, people: People, qtbot: QtBot, banners: BannerHost
    ) -> None:
        set_aside.not_fitting(notebook, suggestions.for_party(notebook, people.rosa)[0], "know_each_other")
        set_aside.later(notebook, suggestions.for_party(notebook, people.piet)[0])
        page.segments.choose(Shown.SET_ASIDE)
        page.focus_first()
        view = page.set_aside
        assert titles(view.list)[0] == "Later"
        assert "Does not fit" in titles(view.list)
        view.list.setCurrentIndex(view.list.sections.index(view.list.sections.rowCount() - 1))
        qtbot.keyClicks(view.list, "t")
        assert titles(view.list) == ["Later", "Piet Test and Sevda Test"]
        assert len(suggestions.for_party(notebook, people.rosa)) == 1
        banners.findChildren(Banner)[-1].action.click()
        assert len(set_aside.all_set_aside(notebook)) == 2


def test_no_two_actions_of_a_list_share_a_key_in_dutch(
    introduced: int, context: PageContext, notebook: Notebook, people: People, show_page: ShowPage, dutch: None
) -> None:
    introductions.propose(notebook, IntroductionFields(one=people.kamla, other=people.piet))
    set_aside.later(notebook, suggestions.for_party(notebook, people.piet)[0])
    for name in ("Ans", "Bea", "Cor"):
        residents.add(notebook, ResidentFields(given_name=name), needs=["een naaicafé"])
    page = ConnectingPage(context)
    window = show_page(page)
    for view in page.views:
        page.segments.choose(page.views.index(view))
        view.list.select_first()
        for _ in range(view.list.sections.rowCount()):
            shown = [*view.panel.bar.actions_shown]
            if view is page.introductions:
                shown += page.introductions.top_bar.actions_shown
            keys = [action.key for action in shown]
            assert len(keys) == len(set(keys)), [action.text for action in shown]
            assert keys
            view.list.move_current(1)
    assert window.isVisible()
