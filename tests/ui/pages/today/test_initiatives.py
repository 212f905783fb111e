"""What initiatives ask of a day, on the page Vandaag: told in sections, answered with one key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShellOfATest
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import Decision
from verbinder.domain.stepping_back.reasons import Advice
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today import TodayPage
from verbinder.ui.pages.today.items import Group, TodayItem
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import stepping_back
from verbinder.usecases.today import today

ShowPage = Callable[[Page], QWidget]


def add(notebook: Notebook, kind: Kind, /, **values: Any) -> int:
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE) as work:
        number = work.add(kind, **values)
        work.commit()
    return number


@pytest.fixture
def soup(notebook: Notebook) -> int:
    begun = notebook.today() - timedelta(200)
    return add(notebook, Kind.INITIATIVE, name="Soeptafel", phase="running", since=begun)


@pytest.fixture
def page(context: PageContext, show_page: ShowPage) -> TodayPage:
    shown = TodayPage(context)
    shown.setProperty("window", show_page(shown))
    return shown


def groups(page: TodayPage) -> list[Group]:
    model = page.list.sections
    entries = [model.entry_at(row) for row in range(model.rowCount())]
    return [entry.payload.group for entry in entries if entry is not None and isinstance(entry.payload, TodayItem)]


def go_to(page: TodayPage, group: Group, number: int) -> None:
    page.list.setCurrentIndex(page.list.sections.index(page.list.sections.row_of(TodayItem(group, number))))


def asked_for(notebook: Notebook, initiative: int) -> dict[Group, int]:
    """One of everything a day asks of an initiative, with the id each has in the list."""
    day = notebook.today() - timedelta(40)
    return {
        Group.CHECK_INS: add(notebook, Kind.CHECK_IN, initiative_id=initiative, planned_on=day),
        Group.OPEN_ASKS: add(
            notebook, Kind.SUPPORT, initiative_id=initiative, kind="space", text="een keuken", asked_on=day
        ),
        Group.REVIEWS: add(notebook, Kind.AGREEMENT, initiative_id=initiative, made_on=day, review_on=day),
    }


def test_each_thing_has_its_section_and_the_sentence_counts_them(
    page: TodayPage, notebook: Notebook, soup: int
) -> None:
    asked_for(notebook, soup)
    assert {Group.CHECK_INS, Group.OPEN_ASKS, Group.REVIEWS} <= set(groups(page))
    changed = groups(page).count(Group.ADVICE)
    assert f"{3 + changed} thing(s) to see to for initiatives" in page.sentence.text()


@pytest.mark.parametrize(
    ("group", "key"),
    [
        *((Group.CHECK_INS, key) for key in "rnc"),
        *((Group.OPEN_ASKS, key) for key in "god"),
    ],
)
def test_an_answer_is_one_key_and_can_be_taken_back(
    page: TodayPage, notebook: Notebook, soup: int, qtbot: QtBot, banners: BannerHost, group: Group, key: str
) -> None:
    go_to(page, group, asked_for(notebook, soup)[group])
    qtbot.keyClicks(page.list, key)
    assert group not in groups(page)
    banners.banners[0].action.click()
    assert group in groups(page)


def test_enter_opens_the_initiative(
    page: TodayPage, notebook: Notebook, soup: int, qtbot: QtBot, shell: ShellOfATest
) -> None:
    go_to(page, Group.REVIEWS, asked_for(notebook, soup)[Group.REVIEWS])
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert shell.asked == [("navigate", Kind.INITIATIVE, soup)]


def test_other_advice_is_told_until_it_was_looked_at(
    page: TodayPage, notebook: Notebook, soup: int, qtbot: QtBot
) -> None:
    stepping_back.decide(notebook, soup, Decision.FOLLOWED)
    assert Group.ADVICE not in groups(page)
    for week in range(1, 9):
        day = notebook.today() - timedelta(weeks=week)
        add(notebook, Kind.ACTIVITY, initiative_id=soup, on_date=day, verbinder="led")
    assert stepping_back.advice(notebook, soup).advice is Advice.TAKING_OVER
    assert Group.ADVICE in groups(page)
    go_to(page, Group.ADVICE, soup)
    assert "6 van de laatste 6" in page.panel.texts[2]
    qtbot.keyClicks(page.list, "s")
    assert Group.ADVICE not in groups(page)


def test_a_day_on_which_only_an_initiative_asks_something_is_not_quiet(
    page: TodayPage, notebook: Notebook, soup: int
) -> None:
    stepping_back.decide(notebook, soup, None)
    assert today(notebook).is_quiet
    assert not page.list.isVisible()
    number = asked_for(notebook, soup)[Group.CHECK_INS]
    assert page.list.isVisible()
    assert page.list.sections.row_of(TodayItem(Group.CHECK_INS, number)) >= 0
