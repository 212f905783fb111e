"""Locked after sleep; locked, the window shows nothing and no connection is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.usecases import contacts


@pytest.fixture
def program(start_program: Callable[..., Any], notebook_file: Path) -> Any:
    """The program with an empty notebook open."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    return started


def test_the_computer_that_slept_wakes_up_locked(program: Any) -> None:
    program.session._sleep._seen -= 3600
    program.session._sleep.look()
    assert isinstance(program.sheet, UnlockPage)


def test_a_computer_that_was_only_busy_stays_open(program: Any) -> None:
    program.session._sleep._seen -= 10
    program.session._sleep.look()
    assert program.session is not None


def test_locked_the_window_shows_nothing_and_no_connection_is_left(program: Any, qtbot: QtBot) -> None:
    notebook = program.session.notebook
    contacts.log_line(notebook, "@Fatimamarker +kookt Surinaamsmarker")
    program.session.workspace.open_contact_form()
    QCoreApplication.processEvents()
    form = next(dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible())
    form.sheet.note.setPlainText("Fatimamarker in de form")
    program.application.lock()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert isinstance(program.sheet, UnlockPage)
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            shown = (getattr(widget, name, None) for name in ("text", "toPlainText", "windowTitle"))
            assert not any("marker" in str(each()) for each in shown if callable(each)), widget
    assert not any(widget.isVisible() and widget is not program.window for widget in QApplication.topLevelWidgets())
    # The pool is empty: nothing is checked in any more, so nothing holds an unlocked page cache.
    assert notebook._engine.pool.checkedin() == notebook._engine.pool.checkedout() == 0
