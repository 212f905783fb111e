"""The round sheet and the calendar are one palette away, whatever page one is at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from verbinder.ui.pages.rounds.sheet_dialog import SheetDialog
from verbinder.ui.pages.today.calendar_saving import CalendarDialog
from verbinder.ui.widgets.command_palette import CommandPalette


@pytest.fixture
def program(start_program: Callable[..., Any], notebook_file: Path) -> Any:
    """The program with an empty notebook open."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    return started


@pytest.mark.parametrize(
    ("typed", "page", "dialog"), [("rondeblad", "rounds", SheetDialog), ("agenda", "today", CalendarDialog)]
)
def test_what_goes_along_is_asked_for_from_the_palette_on_any_page(
    program: Any, qtbot: QtBot, typed: str, page: str, dialog: type[QDialog]
) -> None:
    workspace = program.session.workspace
    workspace.show_page("rounds")
    program.session.show_palette(typed)
    palette = program.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    titles = [item.title for item in palette._provider(typed)]
    assert len(titles) == len(set(titles)) == 1
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in program.window.findChildren(dialog)))
    assert workspace.page_key == page
    for each in program.window.findChildren(dialog):
        each.close()
