"""What the window remembers: its place on an existing screen, copies, and sheets put off."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from verbinder.ui.window_state import WindowState, is_on_a_screen


def test_a_window_comes_back_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = QMainWindow(), QMainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(40, 50, 500, 300)
    WindowState(tmp_path / "window.ini").save_geometry(first)
    assert WindowState(tmp_path / "window.ini").restore_geometry(second)
    assert second.geometry() == first.geometry()


def test_without_a_file_the_window_takes_its_own_place(tmp_path: Path, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    assert not WindowState(tmp_path / "none.ini").restore_geometry(window)


def test_a_damaged_file_counts_as_none(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "window.ini").write_bytes(b"[window]\ngeometry=\xff\x00nonsense\n")
    window = QMainWindow()
    qtbot.addWidget(window)
    assert not WindowState(tmp_path / "window.ini").restore_geometry(window)


def test_a_window_on_a_screen_that_is_gone_is_not_put_there() -> None:
    assert not is_on_a_screen(QRect(20_000, 20_000, 800, 600))
    assert is_on_a_screen(QRect(10, 10, 600, 400))


def test_the_last_copy_of_each_notebook_is_remembered(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    assert state.last_backup(tmp_path / "a.verbinder") is None
    state.note_backup(tmp_path / "a.verbinder", datetime(2026, 11, 24, 9, 30))
    again = WindowState(tmp_path / "window.ini")
    assert again.last_backup(tmp_path / "a.verbinder") == datetime(2026, 11, 24, 9, 30)
    assert again.last_backup(tmp_path / "b.verbinder") is None


def test_a_sheet_that_was_put_off_is_remembered_until_it_is_there(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.set_sheet_pending(tmp_path / "a.verbinder", True)
    assert WindowState(tmp_path / "window.ini").sheet_is_pending(tmp_path / "a.verbinder")
    state.set_sheet_pending(tmp_path / "a.verbinder", False)
    assert not WindowState(tmp_path / "window.ini").sheet_is_pending(tmp_path / "a.verbinder")
