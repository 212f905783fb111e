"""The sheet that asks the passphrase: right, wrong, held by another window, missing, damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.ui.dialogs.unlock import UnlockPage, readable
from verbinder.usecases import notebooks

StartProgram = Callable[..., Any]
PASSPHRASE = "een zin om te testen"


def sheet_of(program: Any) -> UnlockPage:
    assert isinstance(program.sheet, UnlockPage)
    return program.sheet


def test_the_right_passphrase_opens_the_notebook(start_program: StartProgram, notebook_file: Path) -> None:
    program = start_program(notebook=notebook_file)
    assert sheet_of(program).title.text() == "Mijn buurt"
    program.unlock(PASSPHRASE)
    assert program.window.windowTitle() == "Verbinder – Testbuurt"
    assert program.sheet is None


def test_a_wrong_passphrase_is_said_beside_the_field_and_can_be_typed_over(
    start_program: StartProgram, notebook_file: Path, qtbot: QtBot
) -> None:
    before = notebook_file.read_bytes()
    program = start_program(notebook=notebook_file)
    program.type("verkeerd")
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_of(program).row.error != "", timeout=10_000)
    assert sheet_of(program).row.error.startswith("Dit wachtwoord past niet")
    assert notebook_file.read_bytes() == before
    program.unlock(PASSPHRASE)


def test_an_empty_passphrase_is_asked_for_again(start_program: StartProgram, notebook_file: Path, qtbot: QtBot) -> None:
    program = start_program(notebook=notebook_file)
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_of(program).row.error != "", timeout=10_000)
    assert sheet_of(program).row.error == "Vul een wachtwoord in."


def test_while_it_opens_nothing_else_can_be_asked(start_program: StartProgram, notebook_file: Path) -> None:
    program = start_program(notebook=notebook_file)
    sheet = sheet_of(program)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    assert not sheet.open_button.isEnabled()
    assert sheet.open_button.text() == "Wordt geopend…"
    program.wait_for_notebook()


def test_the_recovery_key_opens_it_too(start_program: StartProgram, notebook_file: Path) -> None:
    notebook = notebooks.open_(notebook_file, PASSPHRASE)
    key = notebooks.recovery_text(notebook)
    notebook.close()
    program = start_program(notebook=notebook_file)
    sheet_of(program).recovery_button.click()
    assert sheet_of(program).row.label.text().replace("&", "") == "Herstelsleutel"
    program.type(key.lower().replace("-", " "))
    program.press(Qt.Key.Key_Return)
    program.wait_for_notebook()


def test_a_slip_in_the_recovery_key_is_said(start_program: StartProgram, notebook_file: Path, qtbot: QtBot) -> None:
    program = start_program(notebook=notebook_file)
    sheet_of(program).recovery_button.click()
    program.type("AAAA-BBBB")
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_of(program).row.error != "", timeout=10_000)
    assert "herstelsleutel" in sheet_of(program).row.error


def test_a_second_window_says_who_has_it_and_opens_it_to_read(
    start_program: StartProgram, notebook_file: Path, qtbot: QtBot
) -> None:
    holder = notebooks.open_(notebook_file, PASSPHRASE)
    program = start_program(notebook=notebook_file)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_of(program).trouble.text != "", timeout=10_000)
    assert "is al open" in sheet_of(program).trouble.text
    assert program.window.focusWidget() is sheet_of(program).trouble.read_button
    program.press(Qt.Key.Key_Return)
    program.wait_for_notebook()
    assert program.session.notebook.read_only
    assert not program.session.status.reading.isHidden()
    assert not program.session.actions["import"].isEnabled()
    assert not program.session.undo.undo.isEnabled()
    assert any("alleen lezen" in text for text in program.banners())
    holder.close()


def test_a_notebook_that_is_gone_is_said_at_once_with_a_way_out(start_program: StartProgram, tmp_path: Path) -> None:
    (tmp_path / "gone.verbinder").touch()
    program = start_program(notebook=tmp_path / "gone.verbinder")
    (tmp_path / "gone.verbinder").unlink()
    sheet = program.application.flows.ask_passphrase(tmp_path / "gone.verbinder")
    assert "gone.verbinder is er niet meer" in sheet.trouble.text
    assert not sheet.trouble.restore_button.isHidden()
    assert sheet.trouble.read_button.isHidden()


def test_a_copy_is_put_back_in_the_place_of_a_broken_file(
    start_program: StartProgram, notebook_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    notebook = notebooks.open_(notebook_file, PASSPHRASE)
    copy = tmp_path / "copy.verbinder"
    notebooks.backup(notebook, copy)
    notebook.close()
    notebook_file.write_bytes(b"")
    program = start_program(notebook=notebook_file)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet_of(program).trouble.text != "", timeout=10_000)
    program.application.flows.restoring.put_back(sheet_of(program), copy, PASSPHRASE)
    program.wait_for_notebook()
    assert any("teruggezet" in text for text in program.banners())


def test_the_passphrase_can_come_from_a_file(start_program: StartProgram, notebook_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "wachtwoord.txt"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    program = start_program(notebook=notebook_file, passphrase_file=file)
    program.wait_for_notebook()


def test_a_passphrase_file_that_cannot_be_read_is_said(
    start_program: StartProgram, notebook_file: Path, tmp_path: Path
) -> None:
    program = start_program(notebook=notebook_file, passphrase_file=tmp_path / "nergens.txt")
    assert "nergens.txt" in sheet_of(program).row.error


def test_every_way_on_the_sheet_is_reached_with_tab(start_program: StartProgram, notebook_file: Path) -> None:
    program = start_program(notebook=notebook_file)
    sheet = sheet_of(program)
    wanted = {
        sheet.field.edit, sheet.field.show_button, sheet.open_button, sheet.recovery_button, sheet.other_button,
        sheet.new_button, sheet.example_button,
    }  # fmt: skip
    seen = set()
    for _ in range(len(wanted) + 2):
        seen.add(program.window.focusWidget())
        program.press(Qt.Key.Key_Tab)
    assert wanted <= seen


@pytest.mark.parametrize(
    ("stem", "title"), [("mijn-buurt", "Mijn buurt"), ("Woensel_2", "Woensel 2"), ("-", "-"), ("ĳssel", "Ĳssel")]
)
def test_the_name_of_a_file_reads_as_a_title(stem: str, title: str) -> None:
    assert readable(stem) == title
