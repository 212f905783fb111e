"""Taking over in the window, driven by keys: unlocked, looked at, brought in, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.hand_over.conftest import WORD
from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentFields
from verbinder.ui.dialogs.hand_over import HandOverDialog, TakeOverDialog
from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import residents, taking_over


@pytest.fixture
def dialog(context: PageContext, file: Path, qtbot: QtBot) -> TakeOverDialog:
    residents.add(context.notebook, ResidentFields(given_name="Fatima", surname="Yilmaz"))
    return opened(context, file, qtbot)


def opened(context: PageContext, file: Path, qtbot: QtBot) -> TakeOverDialog:
    made = TakeOverDialog(file, context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def unlock(dialog: TakeOverDialog, qtbot: QtBot, word: str = WORD) -> None:
    qtbot.keyClicks(dialog.field.edit, word)
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)


def count(context: PageContext) -> int:
    with context.notebook.reader() as reader:
        return reader.count(Kind.RESIDENT)


def test_a_hand_over_comes_in_by_keys_alone_and_is_taken_back(
    dialog: TakeOverDialog, context: PageContext, qtbot: QtBot, banners: BannerHost
) -> None:
    assert dialog.field.edit.hasFocus()
    unlock(dialog, qtbot)
    assert dialog.people.text() == "1 new resident(s) · 1 only as: do not approach · 1 probably known"
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert count(context) == 3
    assert any("with 2 new resident(s)" in banner.text for banner in banners.banners)
    context.notebook.undo()
    assert count(context) == 1


def test_who_is_somebody_else_gets_a_card_of_their_own_with_the_space_bar(
    dialog: TakeOverDialog, context: PageContext, qtbot: QtBot
) -> None:
    unlock(dialog, qtbot)
    assert [dialog.rows.text_of(0, column) for column in range(4)] == [
        "same card",
        "Fatima Yilmaz",
        "Fatima Yilmaz",
        "zelfde naam",
    ]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.rows.text_of(0, 0) == "a card of their own"
    assert dialog.toggle_button.text() == "The &same person after all"
    assert dialog.people.text().startswith("2 new resident(s)")
    dialog.next_button.click()
    assert count(context) == 4


def test_a_wrong_passphrase_and_a_broken_file_are_told_under_the_field_and_touch_nothing(
    dialog: TakeOverDialog, context: PageContext, file: Path, qtbot: QtBot
) -> None:
    unlock(dialog, qtbot, "een andere zin")
    assert "past niet op" in dialog.row.error
    assert dialog.field.edit.hasFocus()
    file.write_bytes(file.read_bytes()[:9000])
    unlock(dialog, qtbot)
    assert "niet heel overgekomen" in dialog.row.error
    assert count(context) == 1


def test_the_same_file_again_says_that_nothing_is_new(
    dialog: TakeOverDialog, context: PageContext, file: Path, qtbot: QtBot, banners: BannerHost
) -> None:
    unlock(dialog, qtbot)
    dialog.next_button.click()
    again = opened(context, file, qtbot)
    unlock(again, qtbot)
    assert again.besides.text() == "All that is in it stands in your notebook already."
    again.next_button.click()
    assert any("already" in banner.text for banner in banners.banners)
    assert count(context) == 3


def test_escape_stops_what_is_being_written_and_nothing_of_it_is_kept(
    context: PageContext, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = JobRunner()
    threaded = replace(context, jobs=jobs, operations=Operations(context.messages, jobs))
    dialog = opened(threaded, file, qtbot)
    unlock(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.look, timeout=10_000)
    run = taking_over.run

    def slow(*given: Any, cancelled: Any, progress: Any, **how: Any) -> Any:
        while not cancelled():
            pass
        return run(*given, cancelled=cancelled, progress=progress, **how)

    monkeypatch.setattr(taking_over, "run", slow)
    dialog.next_button.click()
    assert dialog.stack.currentWidget() is dialog.running
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.look, timeout=10_000)
    assert dialog.isVisible()
    assert count(context) == 0
    dialog.reject()
    jobs.shut_down()


def test_the_import_assistant_points_to_the_menu_for_a_hand_over(
    context: PageContext, file: Path, qtbot: QtBot
) -> None:
    assistant = ImportPeopleDialog(context)
    assistant.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(assistant)
    assistant.open()
    assistant.take_files([file])
    assert "hand-over" in assistant.file_step.error.text()
    assistant.reject()


def test_both_stand_in_the_menu_of_the_window(
    start_program: Any, notebook_file: Path, file: Path, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    program.session.actions["take_over"].trigger()
    asked = program.window.findChild(QFileDialog)
    asked.fileSelected.emit(str(file))
    asked.reject()
    taking = program.window.findChild(TakeOverDialog)
    assert taking.windowTitle() == "Overdracht openen"
    taking.reject()
    program.session.actions["hand_over"].trigger()
    giving = program.window.findChild(HandOverDialog)
    assert giving.windowTitle() == "Aan een collega overdragen"
    giving.reject()
