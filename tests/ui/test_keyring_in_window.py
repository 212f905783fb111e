"""Opening by the keyring, as a user does it: on under Settings, one press at the start, the passphrase after a lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.conftest import PASSPHRASE
from tests.keyrings import MemoryKeyring, SilentKeyring, use
from verbinder.store.holder import HeldNotebook
from verbinder.store.opening import open_notebook
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.keyring_card import KeyringCard
from verbinder.ui.pages.settings.passphrase_dialog import PassphraseDialog
from verbinder.usecases import keyring_unlocking
from verbinder.usecases.keyring_unlocking import KeyringState

StartProgram = Callable[..., Any]


@pytest.fixture
def opened_by_keyring(notebook_file: Path, keyring: MemoryKeyring) -> Path:
    """A notebook for which it is on."""
    notebook = open_notebook(notebook_file, PASSPHRASE)
    keyring_unlocking.switch_on(notebook, PASSPHRASE)
    notebook.close()
    return notebook_file


def test_a_notebook_for_which_it_is_off_has_no_button(start_program: StartProgram, notebook_file: Path) -> None:
    program = start_program(notebook=notebook_file)
    assert program.sheet.keyring_button is None


def test_the_whole_story_by_keys(
    start_program: StartProgram, notebook_file: Path, keyring: MemoryKeyring, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file, language="nl")
    program.unlock()
    card = program.session.workspace.show_page("settings").keyring
    assert "als jij kan inloggen" in " ".join(label.text() for label in card.findChildren(type(card.state)))
    card.on_button.setFocus()
    program.press(Qt.Key.Key_Space)
    dialog = program.window.findChild(PassphraseDialog)
    qtbot.keyClicks(dialog.field.edit, PASSPHRASE)
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.off_button.isVisible(), timeout=10_000)
    assert card.state.text() == "Het staat aan voor dit notitieboek, op deze computer."
    assert "Vanaf nu kun je dit notitieboek hier openen zonder wachtwoord." in program.banners()
    program.window.close()
    again = start_program(notebook=notebook_file, language="nl")
    assert isinstance(again.sheet, UnlockPage)
    assert again.window.focusWidget() is again.sheet.field.edit
    button = again.sheet.keyring_button
    assert "sleutelbos" in button.text().lower() or "aanmeldgegevens" in button.text() or "Sleutel" in button.text()
    for _ in range(2):
        again.press(Qt.Key.Key_Tab)
    assert again.window.focusWidget() is button
    again.press(Qt.Key.Key_Space)
    again.wait_for_notebook()


def test_after_a_lock_there_is_no_button_until_the_passphrase_was_typed(
    start_program: StartProgram, opened_by_keyring: Path
) -> None:
    program = start_program(notebook=opened_by_keyring)
    program.sheet.keyring_button.click()
    program.wait_for_notebook()
    program.application.lock()
    assert program.sheet.keyring_button is None
    program.window.close()
    again = start_program(notebook=opened_by_keyring)
    assert again.sheet.keyring_button is None
    again.unlock()
    again.window.close()
    assert start_program(notebook=opened_by_keyring).sheet.keyring_button is not None


def test_a_keyring_that_refuses_is_one_sentence_and_the_passphrase_still_opens(
    start_program: StartProgram, opened_by_keyring: Path, keyring: MemoryKeyring, qtbot: QtBot
) -> None:
    keyring.locked = True
    program = start_program(notebook=opened_by_keyring, language="nl")
    sheet = program.sheet
    sheet.keyring_button.click()
    qtbot.waitUntil(lambda: bool(sheet.row.error), timeout=10_000)
    assert sheet.row.error.startswith("De sleutelbos van deze computer bleef op slot")
    assert sheet.keyring_button.isEnabled()
    assert sheet.open_button.isEnabled()
    program.unlock()


def test_a_keyring_that_does_not_answer_need_not_be_waited_for(
    start_program: StartProgram, opened_by_keyring: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    silent = SilentKeyring()
    use(monkeypatch, silent)
    program = start_program(notebook=opened_by_keyring)
    sheet = program.sheet
    words = sheet.keyring_button.text()
    sheet.keyring_button.click()
    qtbot.waitUntil(silent.asked.is_set, timeout=10_000)
    assert not sheet.open_button.isEnabled()
    assert sheet.keyring_button.text() != words
    sheet.keyring_button.click()
    qtbot.waitUntil(sheet.open_button.isEnabled, timeout=10_000)
    assert sheet.keyring_button.text() == words
    silent.answer.set()
    sheet.field.edit.setFocus()
    program.unlock()


def test_a_notebook_that_is_held_elsewhere_can_be_looked_in_by_the_keyring(
    start_program: StartProgram, opened_by_keyring: Path, qtbot: QtBot, notebook: Any
) -> None:
    held = HeldNotebook(opened_by_keyring, notebook.clock())
    program = start_program(notebook=opened_by_keyring)
    program.sheet.keyring_button.click()
    qtbot.waitUntil(lambda: program.sheet.trouble.read_button.isVisible(), timeout=10_000)
    program.sheet.trouble.read_button.click()
    program.wait_for_notebook()
    assert program.session.notebook.read_only
    held.release()


def test_switching_off_works_where_the_keyring_cannot_be_reached(
    context: PageContext, keyring: MemoryKeyring, qtbot: QtBot
) -> None:
    keyring_unlocking.switch_on(context.notebook, PASSPHRASE)
    card = KeyringCard(context)
    qtbot.addWidget(card)
    card.reload()
    card.show()
    keyring.locked = True
    card.off_button.click()
    assert keyring_unlocking.state_of(context.notebook.path) is KeyringState.OFF
    assert card.on_button.isVisible()
    assert not card.off_button.isVisible()


def test_the_example_cannot_be_opened_by_the_keyring(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program(example=True)
    program.wait_for_notebook()
    assert not program.session.workspace.show_page("settings").keyring.isVisible()
