"""The whole way by keys, in Dutch and in the real window: from a suggestion to a tie that is counted, and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentFields
from verbinder.ui.pages.connecting import ConnectingPage
from verbinder.ui.pages.connecting.check_dialog import CheckDialog
from verbinder.ui.pages.connecting.introduction_dialog import IntroductionDialog
from verbinder.ui.widgets.command_palette import CommandPalette
from verbinder.usecases import introductions, residents

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(start_program: Callable[..., Any], notebook_file: Path) -> Any:
    """The program with two people who keep pigeons."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    notebook = started.session.notebook
    for name, phrase in (("Rosa", "houdt postduiven"), ("Kamla", "postduiven houden")):
        residents.add(notebook, ResidentFields(given_name=name, street="Lindelaan"), interests=[phrase])
    return started


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier, qtbot: QtBot) -> None:
    """A key where the focus is, in whichever window."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(text: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def wait_for(program: Any, kind: type[QDialog], qtbot: QtBot) -> None:
    def there() -> bool:
        return any(each.isVisible() and each.isActiveWindow() for each in program.window.findChildren(kind))

    for each in program.window.findChildren(kind):
        each.activateWindow()
    qtbot.waitUntil(there)


def test_from_a_suggestion_to_a_tie_that_is_counted_and_back_by_keys(program: Any, qtbot: QtBot) -> None:
    none = Qt.KeyboardModifier.NoModifier
    notebook = program.session.notebook
    program.press(Qt.Key.Key_4, ALT)
    page = program.session.workspace.page
    assert isinstance(page, ConnectingPage)
    qtbot.waitUntil(lambda: not page.suggestions.is_empty, timeout=20_000)

    # The suggestion is accepted; they were brought together already.
    page.focus_first()
    assert "Rosa" in page.suggestions.suggestion.texts[0]
    type_("k", qtbot)
    wait_for(program, IntroductionDialog, qtbot)
    press(Qt.Key.Key_Down, none, qtbot)
    press(Qt.Key.Key_Return, none, qtbot)
    (made,) = introductions.open_introductions(notebook)
    assert made.check_on == notebook.today() + timedelta(days=7)
    assert program.banners()[-1].startswith("Gekoppeld: ")

    # It is seen under way.
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    page.segments.buttons[0].setFocus()
    press(Qt.Key.Key_Right, none, qtbot)
    press(Qt.Key.Key_Right, none, qtbot)
    assert page.view is page.introductions
    assert page.introductions.list.sections.index(0).data() == "Onderweg"

    # A week later one is to ask, and they went.
    now = notebook.clock()
    notebook.clock = lambda: now + timedelta(days=7)
    program.press(Qt.Key.Key_1, ALT)
    program.press(Qt.Key.Key_4, ALT)
    assert page.introductions.list.sections.index(0).data() == "Vraag hoe het ging"
    page.focus_first()
    type_("h", qtbot)
    wait_for(program, CheckDialog, qtbot)
    press(Qt.Key.Key_Space, none, qtbot)
    press(Qt.Key.Key_Return, none, qtbot)

    # It is counted.
    assert page.introductions.ties.text().startswith("1 band tussen inwoners")

    # And taken back.
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    page.focus_first()
    press(Qt.Key.Key_Z, CONTROL, qtbot)
    assert page.introductions.ties.text().startswith("0 banden tussen inwoners")
    press(Qt.Key.Key_Z, CONTROL, qtbot)
    assert introductions.open_introductions(notebook) == ()
    assert page.introductions.is_empty


def test_the_palette_finds_the_page_and_what_can_be_done_on_it(program: Any, qtbot: QtBot) -> None:
    program.session.workspace.show_page("connecting")
    program.session.show_palette("koppel")
    palette = program.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    found = [item.title for item in palette._provider("koppel")]
    assert "Koppelingen" in found
    assert "Verbinden" in [item.title for item in palette._provider("verb")]
    palette.close()


def test_the_suggestions_of_somebody_are_reached_from_elsewhere(program: Any, qtbot: QtBot) -> None:
    workspace, notebook = program.session.workspace, program.session.notebook
    workspace.navigate("connecting", 1)
    page = workspace.page
    assert isinstance(page, ConnectingPage)
    qtbot.waitUntil(lambda: not page.suggestions.is_empty, timeout=20_000)
    assert page.suggestions.search_head.scope.name.text() == "Voor Rosa"
    need = residents.add_gift(notebook, Kind.RESIDENT, 2, "need", "iemand om mee te vliegeren")
    workspace.navigate(Kind.GIFT, need)
    assert page.suggestions.search_head.scope.name.text() == "Voor Kamla"
    assert page.suggestions.search_head.scope.gift.currentData() == need
