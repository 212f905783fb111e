"""Introductions of which it is time to ask how it went: four neutral answers, one key each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.introductions import CheckAnswer, IntroductionState
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.connecting.check_dialog import CheckDialog
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today import TodayPage
from verbinder.ui.pages.today.items import Group, TodayItem
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import introductions, organisations, residents

ShowPage = Callable[[Page], QWidget]


@pytest.fixture
def people(notebook: Notebook) -> tuple[int, int, int]:
    """Rosa and Kamla, and a choir (minus its id)."""
    rosa, kamla = (residents.add(notebook, ResidentFields(given_name=name)) for name in ("Rosa", "Kamla"))
    return rosa, kamla, -organisations.add(notebook, OrganisationFields("Koor"))


@pytest.fixture
def page(context: PageContext, show_page: ShowPage) -> TodayPage:
    shown = TodayPage(context)
    window = show_page(shown)
    assert window.isVisible()
    # The page outlives the fixture only as long as its window does.
    shown.setProperty("window", window)
    return shown


def made(notebook: Notebook, one: int, other: int, *, state: str = "introduced", days: int = 7) -> int:
    number = introductions.propose(notebook, IntroductionFields(one=one, other=other, mine="duiven", theirs="postduif"))
    day = notebook.today() - timedelta(days)
    with notebook.unit_of_work(Operation.EDIT_INTRODUCTION) as work:
        work.change(Kind.INTRODUCTION, number, state=state, introduced_on=day, check_on=notebook.today())
        work.commit()
    return number


def listed(page: TodayPage) -> list[TodayItem]:
    model = page.list.sections
    entries = [model.entry_at(row) for row in range(model.rowCount())]
    items = [entry.payload for entry in entries if entry is not None and isinstance(entry.payload, TodayItem)]
    return [item for item in items if item.group is Group.INTRODUCTIONS]


@pytest.mark.parametrize(
    ("key", "state"),
    [
        ("w", IntroductionState.MET),
        ("o", IntroductionState.MET),
        ("n", IntroductionState.NEVER_WENT),
        ("d", IntroductionState.INTRODUCED),
    ],
)
def test_each_answer_is_one_key_away_and_can_be_taken_back(
    page: TodayPage,
    notebook: Notebook,
    people: tuple[int, int, int],
    qtbot: QtBot,
    banners: BannerHost,
    key: str,
    state: IntroductionState,
) -> None:
    number = made(notebook, people[0], people[1])
    assert listed(page) == [TodayItem(Group.INTRODUCTIONS, number)]
    title, about, text = page.panel.texts
    assert title == "Rosa and Kamla"
    assert "“duiven” and “postduif”" in about
    assert text == "Did they go?"
    qtbot.keyClicks(page.list, key)
    assert introductions.introduction(notebook, number).state is state
    assert listed(page) == []
    banners.banners[0].action.click()
    assert listed(page) == [TodayItem(Group.INTRODUCTIONS, number)]


@pytest.mark.parametrize("state", ["introduced", "met"])
def test_in_dutch_too_every_answer_has_a_letter_of_its_own(
    dutch: None,
    context: PageContext,
    show_page: ShowPage,
    notebook: Notebook,
    people: tuple[int, int, int],
    qtbot: QtBot,
    state: str,
) -> None:
    number = made(notebook, people[0], people[1], state=state)
    page = TodayPage(context)
    window = show_page(page)
    assert window.isVisible()
    assert page.sentence.text() == "1 koppeling om naar te vragen."
    keys = [action.key for action in page.panel.bar.actions_shown]
    assert len(set(keys)) == len(keys)
    qtbot.keyClicks(page.list, "w")
    assert introductions.introduction(notebook, number).checks[0].answer == "unknown"


def test_what_got_in_the_way_is_told_in_a_dialog(
    page: TodayPage, notebook: Notebook, people: tuple[int, int, int], qtbot: QtBot
) -> None:
    number = made(notebook, people[0], people[1])
    qtbot.keyClicks(page.list, "t")
    (dialog,) = [each for each in page.findChildren(CheckDialog) if each.isVisible()]
    dialog.choices[CheckAnswer.NOT].setChecked(True)
    dialog.hindrance.set_word("transport")
    dialog.save()
    (check,) = introductions.introduction(notebook, number).checks
    assert (check.answer, check.hindrance) == ("not", "transport")
    assert listed(page) == []


def test_after_they_met_the_question_is_whether_it_lasts(
    page: TodayPage, notebook: Notebook, people: tuple[int, int, int], qtbot: QtBot, shell: Any
) -> None:
    number = made(notebook, people[0], people[2], state="met", days=42)
    assert page.panel.texts[2] == "Does Rosa still go there?"
    qtbot.keyClicks(page.list, "c")
    assert shell.asked[-1] == ("navigate", Kind.ORGANISATION, -people[2])
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert shell.asked[-1] == ("navigate", Kind.RESIDENT, people[0])
    qtbot.keyClicks(page.list, "y")
    assert introductions.introduction(notebook, number).state is IntroductionState.LASTING


def test_about_who_is_at_rest_nothing_is_asked(
    page: TodayPage, notebook: Notebook, people: tuple[int, int, int]
) -> None:
    made(notebook, people[0], people[1])
    residents.set_approach(notebook, people[1], Approach.REST)
    assert listed(page) == []
    residents.set_approach(notebook, people[1], Approach.WELCOME)
    assert len(listed(page)) == 1
