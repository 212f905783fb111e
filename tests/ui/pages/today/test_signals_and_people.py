from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.signals import SignalFields, SignalState
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today import TodayPage
from verbinder.ui.pages.today.items import Group, TodayItem
from verbinder.usecases import contacts, follow_ups, signals

ShowPage = Callable[[Page], Any]
LONG_AGO = timedelta(weeks=20)


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    """Someone not spoken to for twenty weeks."""
    line = "@Fatima Tongelresestraat 12 +kookt Surinaams"
    return contacts.log_line(notebook, line, on_date=notebook.today() - LONG_AGO).new_residents[0][0]


def item(page: TodayPage) -> TodayItem:
    current = page.list.current_payload
    assert isinstance(current, TodayItem)
    return current


def key(qtbot: QtBot, page: TodayPage, letter: Any) -> None:
    if isinstance(letter, str):
        qtbot.keyClicks(page.list, letter)
    else:
        qtbot.keyClick(page.list, letter)


def dialog_of(page: TodayPage) -> AskDialog:
    (found,) = [each for each in page.findChildren(AskDialog) if each.isVisible()]
    return found


@pytest.mark.parametrize(("letter", "state", "weeks"), [("w", SignalState.PARKED, 1), ("t", SignalState.OPEN, None)])
def test_a_signal_is_parked_again_or_put_on_the_table(
    context: PageContext,
    notebook: Notebook,
    show_page: ShowPage,
    qtbot: QtBot,
    letter: str,
    state: SignalState,
    weeks: int | None,
) -> None:
    back = notebook.today()
    signal_id = signals.add(notebook, SignalFields("speeltuin onveilig", comes_back_on=back))
    page = TodayPage(context)
    window = show_page(page)
    assert item(page) == TodayItem(Group.SIGNALS, signal_id)
    key(qtbot, page, letter)
    row = signals.signal(notebook, signal_id)
    assert row.state is state
    assert row.comes_back_on == (back if weeks is None else back + timedelta(weeks=weeks))
    assert window.isVisible()


def test_a_signal_can_only_be_parked_until_a_day_to_come(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    signal_id = signals.add(notebook, SignalFields("speeltuin onveilig", comes_back_on=notebook.today()))
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, "a")
    dialog = dialog_of(page)
    assert dialog.day is not None
    qtbot.keyClicks(dialog.day, "1-1-2026")
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.day.accessibleDescription() == context.messages.code("signal.in_past")
    dialog.day.set_value(None)
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    row = signals.signal(notebook, signal_id)
    assert (row.state, row.comes_back_on) == (SignalState.PARKED, None)
    assert window.isVisible()


def test_a_used_signal_keeps_what_it_was_used_for(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    signal_id = signals.add(notebook, SignalFields("speeltuin onveilig", comes_back_on=notebook.today()))
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, "u")
    dialog = dialog_of(page)
    assert dialog.words is not None
    qtbot.keyClicks(dialog.words, "buurtoverleg")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    row = signals.signal(notebook, signal_id)
    assert (row.state, row.note) == (SignalState.USED, "buurtoverleg")
    assert window.isVisible()


def test_looking_in_on_someone_becomes_a_promise_once(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, fatima: int, shell: Any
) -> None:
    page = TodayPage(context)
    window = show_page(page)
    assert item(page) == TodayItem(Group.DRIFTING, fatima)
    assert "kookt Surinaams" in page.panel.texts[2]
    key(qtbot, page, "t")
    (promised,) = follow_ups.open_follow_ups(notebook)
    assert (promised.resident_id, promised.due_on) == (fatima, notebook.today())
    assert item(page) == TodayItem(Group.DRIFTING, fatima)
    key(qtbot, page, "t")
    assert len(follow_ups.open_follow_ups(notebook)) == 1
    key(qtbot, page, Qt.Key.Key_Return)
    assert shell.asked == [("navigate", Kind.RESIDENT, fatima)]
    assert window.isVisible()
