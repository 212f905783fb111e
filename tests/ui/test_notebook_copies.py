"""Copies of an open notebook: made, refused, put back, and the whole notebook taken out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.dialogs.restore_dialog import RestoreDialog
from verbinder.ui.palette import plain
from verbinder.usecases import contacts, notebooks

StartProgram = Callable[..., Any]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(start_program: StartProgram, notebook_file: Path) -> Any:
    """The program with an empty notebook open."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    return started


def count(notebook: Any, kind: Kind) -> int:
    with notebook.reader() as reader:
        return int(reader.count(kind))


def test_a_backup_copy_is_made_and_said(program: Any, qtbot: QtBot, tmp_path: Path) -> None:
    assert program.session.status.backup.text() == "Nog geen reservekopie"
    copy = tmp_path / "kopie.verbinder"
    program.session.files.backup_to(copy)
    qtbot.waitUntil(lambda: program.session.status.backup.text() == "Reservekopie: vandaag", timeout=10_000)
    notebooks.open_(copy, "een zin om te testen").close()


def test_a_copy_over_an_existing_file_is_refused_with_a_sentence(program: Any, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "er is al iets.verbinder").write_text("iets")
    program.session.files.backup_to(tmp_path / "er is al iets.verbinder")
    qtbot.waitUntil(lambda: bool(program.banners()), timeout=10_000)
    assert "bestaat al" in program.banners()[0]


def find_restore_dialog(program: Any, qtbot: QtBot, copy: Path) -> RestoreDialog:
    program.session.actions["restore"].trigger()
    files = program.window.findChild(QFileDialog)
    files.fileSelected.emit(str(copy))
    files.reject()
    dialog = program.window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(dialog.field.edit.hasFocus)
    return dialog


def test_a_copy_is_put_back_by_keyboard_and_what_was_there_is_kept(program: Any, qtbot: QtBot, tmp_path: Path) -> None:
    path = program.session.notebook.path
    contacts.log_line(program.session.notebook, "@Fatima")
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(program.session.notebook, copy)
    contacts.log_line(program.session.notebook, "@Ahmed")
    dialog = find_restore_dialog(program, qtbot, copy)
    assert "kopie.verbinder" in dialog.what_happens.text()
    assert plain(dialog.put_button.text()) == "Terugzetten"
    former = program.session
    qtbot.keyClicks(dialog.field.edit, "een zin om te testen")
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.application.session not in (None, former), timeout=20_000)
    assert program.session.notebook.path == path
    assert count(program.session.notebook, Kind.RESIDENT) == 1
    (kept,) = path.parent.glob("mijn-buurt * voor het terugzetten.verbinder")
    assert any(kept.name in text for text in program.banners())
    before = notebooks.open_(kept, "een zin om te testen")
    assert count(before, Kind.RESIDENT) == 2
    before.close()


def test_a_wrong_passphrase_for_a_copy_is_said_beside_the_field_and_closes_nothing(
    program: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(program.session.notebook, copy)
    dialog = find_restore_dialog(program, qtbot, copy)
    session = program.session
    qtbot.keyClicks(dialog.field.edit, "een andere zin")
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.row.error != "", timeout=10_000)
    assert "past niet" in dialog.row.error
    qtbot.waitUntil(dialog.field.edit.hasFocus)
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Escape)
    assert program.application.session is session
    assert list(tmp_path.glob("*voor het terugzetten*")) == []


def test_the_notebook_itself_is_no_copy_to_put_back(program: Any, qtbot: QtBot) -> None:
    dialog = find_restore_dialog(program, qtbot, program.session.notebook.path)
    dialog.put_button.click()
    qtbot.waitUntil(lambda: "geen kopie" in dialog.row.error, timeout=10_000)


def test_the_whole_notebook_is_exported_after_a_warning(program: Any, qtbot: QtBot, tmp_path: Path) -> None:
    program.session.actions["export_notebook"].trigger()
    dialog = program.window.findChild(ConfirmDialog)
    assert program.window.focusWidget() is not dialog.do_button
    dialog.reject()
    program.session.files.export_to(tmp_path / "alles.json")
    qtbot.waitUntil(lambda: bool(program.banners()), timeout=10_000)
    assert json.loads((tmp_path / "alles.json").read_text(encoding="utf-8"))
