"""With little room the list of the day and one of its entries take turns; the weeks of the settings are followed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.follow_ups import FollowUpFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today import TodayPage
from verbinder.ui.pages.today.items import Group, TodayItem
from verbinder.usecases import contacts, follow_ups

ShowPage = Callable[[Page], QWidget]


@pytest.fixture
def low(context: PageContext, show_page: ShowPage, notebook: Notebook) -> TodayPage:
    """The page with two promises, with room for the list or for one entry of it."""
    for days, text in ((-3, "bellen"), (0, "soep brengen")):
        follow_ups.add(notebook, FollowUpFields(text, notebook.today() + timedelta(days=days)))
    page = TodayPage(context)
    window = show_page(page)
    window.resize(640, 400)
    QApplication.processEvents()
    return page


def test_with_little_room_the_list_and_an_entry_take_turns(low: TodayPage) -> None:
    assert low.list.isVisible()
    assert not low.panel.isVisible()
    QTest.keyClick(low.list, Qt.Key.Key_Return)
    assert low.panel.isVisible()
    assert not low.list.isVisible()
    button = QApplication.focusWidget()
    assert button is not None
    assert low.panel.isAncestorOf(button)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert low.list.isVisible()
    assert low.list.hasFocus()


def test_what_is_dealt_with_in_its_turn_gives_the_page_back_to_the_list(low: TodayPage, notebook: Notebook) -> None:
    QTest.keyClick(low.list, Qt.Key.Key_Return)
    button = QApplication.focusWidget()
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(follow_ups.finished(notebook)) == 1
    assert low.list.isVisible()
    assert not low.panel.isVisible()


def test_the_keys_of_an_entry_work_from_the_list_also_with_little_room(low: TodayPage, notebook: Notebook) -> None:
    QTest.keyClicks(low.list, "d")
    assert len(follow_ups.finished(notebook)) == 1


def test_a_wider_window_shows_both_again(low: TodayPage, qtbot: QtBot) -> None:
    QTest.keyClick(low.list, Qt.Key.Key_Return)
    low.window().resize(1200, 700)
    qtbot.waitUntil(lambda: low.list.isVisible() and low.panel.isVisible())


def test_the_weeks_of_the_settings_decide_who_drifts(
    context: PageContext, notebook: Notebook, show_page: ShowPage
) -> None:
    line, long_ago = "@Fatima Tongelresestraat 12", notebook.today() - timedelta(weeks=20)
    fatima = contacts.log_line(notebook, line, on_date=long_ago).new_residents[0][0]
    page = TodayPage(context)
    window = show_page(page)
    assert window.isVisible()
    assert TodayItem(Group.DRIFTING, fatima) in page._items_in_order()[0]
    context.settings.change(drift_weeks=30)
    assert TodayItem(Group.DRIFTING, fatima) not in page._items_in_order()[0]
