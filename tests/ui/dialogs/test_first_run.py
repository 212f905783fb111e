"""The first run, from nothing to the first contact, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder import paths
from verbinder.settings import Settings
from verbinder.settings import load as load_settings
from verbinder.ui.dialogs.first_run import PreparingPage, ReadyPage, WelcomePage
from verbinder.ui.dialogs.passphrase_step import PassphraseStep
from verbinder.ui.dialogs.recovery_sheet import RecoveryPage, RecoverySheet
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.usecases import notebooks

StartProgram = Callable[..., Any]
PASSPHRASE = "vier paarse fietsen zingen"


def begin_own(start_program: StartProgram) -> Any:
    """As far as the step in which the passphrase is chosen."""
    program = start_program()
    assert isinstance(program.sheet, WelcomePage)
    program.press(Qt.Key.Key_Return)
    assert isinstance(program.sheet, PassphraseStep)
    return program


def make_notebook(start_program: StartProgram) -> Any:
    """As far as the recovery sheet."""
    program = begin_own(start_program)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    program.wait_for_sheet(RecoveryPage)
    return program


def sheet_of(program: Any) -> RecoverySheet:
    assert isinstance(program.sheet, RecoveryPage)
    return program.sheet.sheet_widget


def test_a_notebook_is_made_and_the_first_contact_begun_without_a_mouse(start_program: StartProgram) -> None:
    program = make_notebook(start_program)
    groups = sheet_of(program).key_label.text().split()
    program.type(f"{groups[-2].lower()}-{groups[-1].lower()}")
    program.press(Qt.Key.Key_Return)
    assert isinstance(program.sheet, ReadyPage)
    program.press(Qt.Key.Key_Tab)
    program.press(Qt.Key.Key_Space)
    program.wait_for_notebook()
    program.type("@Fatima ")
    assert program.session.workspace.capture.line.edit.text() == "@Fatima "
    assert program.window.windowTitle() == "Verbinder – Mijn buurt"
    assert load_settings(paths.settings_file())[0].last_notebook == str(paths.default_notebook())


def test_the_recovery_key_that_was_shown_opens_the_notebook(start_program: StartProgram) -> None:
    program = make_notebook(start_program)
    key = "-".join(sheet_of(program).key_label.text().split())
    program.window.close()
    notebooks.open_(paths.default_notebook(), recovery_text=key).close()
    notebooks.open_(paths.default_notebook(), PASSPHRASE).close()


def test_a_passphrase_that_is_guessed_quickly_is_refused_with_what_to_do(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = begin_own(start_program)
    program.type("geheim")
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.sheet.passphrase.first_row.error != "", timeout=5_000)
    assert "Voeg een of twee woorden toe" in program.sheet.passphrase.first_row.error
    assert not paths.default_notebook().exists()


def test_the_strength_is_said_while_one_types(start_program: StartProgram, qtbot: QtBot) -> None:
    program = begin_own(start_program)
    program.type("geheim")
    qtbot.waitUntil(lambda: "akkelijk te raden" in program.sheet.meter.text, timeout=5_000)
    program.type(" paarse fiets")
    qtbot.waitUntil(lambda: program.sheet.meter.text in ("Goed", "Heel goed"), timeout=5_000)


def test_two_passphrases_that_differ_are_said_beside_the_second(start_program: StartProgram) -> None:
    program = begin_own(start_program)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    program.type(PASSPHRASE + "x")
    program.press(Qt.Key.Key_Return)
    assert program.sheet.passphrase.second_row.error == "De twee zijn niet hetzelfde. Typ het nog een keer."
    assert program.window.focusWidget() is program.sheet.second.edit


def test_a_place_where_nothing_can_be_made_is_said_and_nothing_typed_is_lost(
    start_program: StartProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "in de weg").write_text("een bestand, geen map")
    program = start_program(notebook=tmp_path / "in de weg" / "buurt.verbinder")
    program.press(Qt.Key.Key_Return)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.sheet.form.row_of(program.sheet.name).error != "", timeout=10_000)
    assert program.sheet.first.text() == PASSPHRASE


def test_the_wrong_groups_are_refused_and_the_field_keeps_the_focus(start_program: StartProgram) -> None:
    program = make_notebook(start_program)
    program.type("AAAABBBB")
    program.press(Qt.Key.Key_Return)
    assert "8 letters" in sheet_of(program).row.error
    assert program.window.focusWidget() is sheet_of(program).proof


def test_the_sheet_can_wait_but_is_asked_for_again(start_program: StartProgram) -> None:
    program = make_notebook(start_program)
    sheet_of(program).later_button.click()
    program.sheet.empty_button.click()
    program.wait_for_notebook()
    assert any("herstelsleutel" in text for text in program.banners())


def test_the_sheet_is_saved_as_a_pdf(start_program: StartProgram, tmp_path: Path) -> None:
    program = make_notebook(start_program)
    sheet_of(program).save_to(tmp_path / "blad.pdf")
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    assert sheet_of(program).row.error == ""


def test_a_pdf_that_cannot_be_saved_is_said(start_program: StartProgram, tmp_path: Path) -> None:
    program = make_notebook(start_program)
    sheet_of(program).save_to(tmp_path / "geen map" / "blad.pdf")
    assert sheet_of(program).row.error == "Het blad kon daar niet worden bewaard. Kies een andere map."


def test_the_paper_says_the_key_and_how_to_use_it(start_program: StartProgram) -> None:
    program = make_notebook(start_program)
    text = sheet_of(program).sheet().toPlainText()
    for group in sheet_of(program).key_label.text().split():
        assert group in text
    assert "Mijn buurt" in text
    assert "Herstelsleutel gebruiken" in text


def test_a_program_that_ends_behind_the_sheet_leaves_a_notebook_that_opens(start_program: StartProgram) -> None:
    program = make_notebook(start_program)
    program.window.close()
    again = start_program()
    assert isinstance(again.sheet, WelcomePage | UnlockPage)
    notebooks.open_(paths.default_notebook(), PASSPHRASE).close()


def test_looking_around_first_leaves_nothing_behind(
    start_program: StartProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    program = start_program()
    program.sheet.example_button.click()
    assert isinstance(program.sheet, PreparingPage)
    program.wait_for_notebook()
    assert program.session.is_example
    assert program.window.windowTitle().startswith("Verbinder – Voorbeeldbuurt")
    assert any("voorbeeldbuurt" in text for text in program.banners())
    program.window.close()
    assert list(tmp_path.glob("verbinder-example-*")) == []
    assert load_settings(paths.settings_file())[0].last_notebook is Settings().last_notebook


def test_back_from_the_passphrase_returns_to_the_welcome(start_program: StartProgram) -> None:
    program = begin_own(start_program)
    program.sheet.back_button.click()
    assert isinstance(program.sheet, WelcomePage)
