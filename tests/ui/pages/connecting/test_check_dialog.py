from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.connecting.conftest import People
from verbinder.domain.introduction_views import IntroductionFields, IntroductionView
from verbinder.domain.introductions import CheckAnswer, IntroductionState
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.connecting.check_dialog import CheckDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.banner import Banner, BannerHost
from verbinder.usecases import introductions

Opened = Callable[[int], CheckDialog]


@pytest.fixture
def opened(context: PageContext, notebook: Notebook, qtbot: QtBot) -> Iterator[Opened]:
    """Opens the dialog on an introduction, in an active window."""
    windows: list[QWidget] = []

    def shown(introduction_id: int) -> CheckDialog:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        dialog = CheckDialog(context, introductions.introduction(notebook, introduction_id), window)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield shown
    windows.clear()


def introduced(notebook: Notebook, one: int, other: int, **more: str) -> int:
    introduction_id = introductions.propose(notebook, IntroductionFields(one=one, other=other, **more))
    introductions.set_state(notebook, introduction_id, IntroductionState.INTRODUCED)
    return introduction_id


def now(notebook: Notebook, introduction_id: int) -> IntroductionView:
    return introductions.introduction(notebook, introduction_id)


def alt(qtbot: QtBot, dialog: CheckDialog, key: Qt.Key) -> None:
    qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)


def test_nothing_is_answered_beforehand_and_saving_says_so(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    introduction_id = introduced(notebook, people.rosa, people.kamla)
    dialog = opened(introduction_id)
    assert dialog.chosen is None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.error.text()
    assert now(notebook, introduction_id).checks == ()


def test_that_they_did_not_go_is_answered_by_keys_with_what_got_in_the_way(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot, dutch: None
) -> None:
    introduction_id = introduced(notebook, people.rosa, people.kamla)
    dialog = opened(introduction_id)
    alt(qtbot, dialog, Qt.Key.Key_N)
    qtbot.waitUntil(dialog.choices[CheckAnswer.NOT].isChecked)
    alt(qtbot, dialog, Qt.Key.Key_W)
    qtbot.keyClicks(dialog.hindrance.lineEdit(), "het vervoer")
    alt(qtbot, dialog, Qt.Key.Key_O)
    qtbot.keyClicks(dialog.note, "de bus reed niet")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (check,) = now(notebook, introduction_id).checks
    assert (check.answer, check.hindrance, check.note) == ("not", "transport", "de bus reed niet")
    assert now(notebook, introduction_id).state is IntroductionState.NEVER_WENT


def test_what_got_in_the_way_may_be_said_in_own_words(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot
) -> None:
    introduction_id = introduced(notebook, people.rosa, people.kamla)
    dialog = opened(introduction_id)
    alt(qtbot, dialog, Qt.Key.Key_K)
    qtbot.keyClicks(dialog.hindrance.lineEdit(), "de hond was ziek")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (check,) = now(notebook, introduction_id).checks
    assert (check.answer, check.hindrance) == ("unknown", "de hond was ziek")
    assert now(notebook, introduction_id).check_on == notebook.today() + timedelta(days=7)


def test_what_follows_from_an_answer_is_said_before_it_is_kept(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot, dutch: None
) -> None:
    dialog = opened(introduced(notebook, people.rosa, people.kamla))
    alt(qtbot, dialog, Qt.Key.Key_G)
    qtbot.waitUntil(dialog.choices[CheckAnswer.WENT].isChecked)
    # Six weeks after 24 November 2026.
    assert date(2027, 1, 5) == notebook.today() + timedelta(weeks=6)
    assert "elkaar ontmoet" in dialog.follows.text()
    assert "di 5 januari 2027" in dialog.follows.text()
    alt(qtbot, dialog, Qt.Key.Key_N)
    qtbot.waitUntil(dialog.choices[CheckAnswer.NOT].isChecked)
    assert "niet gegaan" in dialog.follows.text()


def test_once_they_met_the_question_is_whether_it_lasts(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot, dutch: None
) -> None:
    introduction_id = introduced(notebook, people.rosa, people.kamla)
    introductions.answer(notebook, introduction_id, "went")
    dialog = opened(introduction_id)
    alt(qtbot, dialog, Qt.Key.Key_J)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert now(notebook, introduction_id).state is IntroductionState.LASTING


def test_the_side_goal_is_remembered_when_one_asks(opened: Opened, notebook: Notebook, people: People) -> None:
    dialog = opened(introduced(notebook, people.piet, people.library, side_goal="nieuwe mensen"))
    assert "nieuwe mensen" in dialog.form.row_of(dialog.note).note.text()


def test_the_answer_is_taken_back_from_the_banner(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot, banners: BannerHost
) -> None:
    introduction_id = introduced(notebook, people.rosa, people.kamla)
    dialog = opened(introduction_id)
    alt(qtbot, dialog, Qt.Key.Key_W)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert now(notebook, introduction_id).state is IntroductionState.MET
    (banner,) = banners.findChildren(Banner)
    banner.action.click()
    assert now(notebook, introduction_id).state is IntroductionState.INTRODUCED
    assert now(notebook, introduction_id).checks == ()


def test_who_was_removed_meanwhile_is_said_in_the_dialog(
    opened: Opened, notebook: Notebook, people: People, qtbot: QtBot, context: PageContext
) -> None:
    introduction_id = introduced(notebook, people.rosa, people.kamla)
    dialog = opened(introduction_id)
    introductions.remove(notebook, introduction_id)
    alt(qtbot, dialog, Qt.Key.Key_W)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.error.text() == context.messages.code("record.gone")


def test_no_name_stands_in_the_title_of_the_window(opened: Opened, notebook: Notebook, people: People) -> None:
    dialog = opened(introduced(notebook, people.rosa, people.kamla))
    assert "Rosa" not in dialog.windowTitle()
