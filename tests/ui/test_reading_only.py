"""A notebook that is open to read only: what writes can be seen, is off, and says why; what reads still works."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from tests.conftest import PASSPHRASE
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.pages.reading_only import reading_only
from verbinder.ui.pages.residents.chips_section import ChipsSection
from verbinder.usecases import notebooks

#: What stands on the pages of the example and writes, by page.
WRITES = {
    "today": ("Go on with the &round",),
    "residents": ("Add",),
    "rounds": ("Today's round  (R)", "Plan a round…  (P)"),
    "organisations": ("Add",),
}


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lezen") / "buurt.verbinder"
    notebooks.make_example(path, PASSPHRASE, residents=25).close()
    return path


@pytest.fixture
def program(start_program: Callable[..., Any], example: Path) -> Any:
    """The example, open to read only."""
    started = start_program(notebook=example, language="en")
    started.application.enter(notebooks.open_(example, PASSPHRASE, read_only=True))
    return started


def test_an_action_that_writes_is_off_and_says_why_and_its_key_does_nothing(qtbot: QtBot, light_theme: Any) -> None:
    done: list[str] = []
    bar = KeyActionBar(name="bar")
    qtbot.addWidget(bar)
    bar.set_read_only(True)
    bar.set_actions([
        KeyAction("&Write", lambda: done.append("write")),
        KeyAction("Enter", lambda: done.append("enter")),
        KeyAction("&Look", lambda: done.append("look"), reads=True),
    ])  # fmt: skip
    write, enter, look = bar.findChildren(QAbstractButton)
    assert [button.isEnabled() for button in (write, enter, look)] == [False, False, True]
    assert (write.toolTip(), look.toolTip()) == (reading_only(), "")
    for key in "WL":
        assert bar.press(key)
    bar.enter()
    assert done == ["look"]


def test_an_ordinary_notebook_has_everything_on(qtbot: QtBot, light_theme: Any) -> None:
    bar = KeyActionBar(name="bar")
    qtbot.addWidget(bar)
    bar.set_actions([KeyAction("&Write", lambda: None)])
    (write,) = bar.findChildren(QAbstractButton)
    assert write.isEnabled()


@pytest.mark.parametrize("key", WRITES)
def test_what_writes_on_a_page_is_off_and_says_why(key: str, program: Any) -> None:
    page = program.session.workspace.show_page(key)
    buttons = {button.text(): button for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)}
    for text in WRITES[key]:
        assert not buttons[text].isEnabled(), text
        assert buttons[text].toolTip() == reading_only()


def test_verbinden_offers_no_writing_for_a_suggestion(program: Any, qtbot: QtBot) -> None:
    page = program.session.workspace.show_page("connecting")
    view = page.view
    qtbot.waitUntil(lambda: bool(view.panel.bar.actions_shown), timeout=60_000)
    bar = view.panel.bar
    on = {action.label for action in bar.actions_shown if bar.may(action)}
    off = {action.label for action in bar.actions_shown if not bar.may(action)}
    assert {"Bring together…", "Does not fit…", "Later (30 days)"} <= off
    assert any(label.startswith(("Open card of", "Card of")) for label in on)
    assert not any(label.startswith(("Open", "Card")) for label in off)


def test_the_card_of_a_resident_can_be_read_and_not_changed(program: Any, qtbot: QtBot) -> None:
    page = program.session.workspace.show_page("residents")
    page.list.table.setFocus()
    qtbot.waitUntil(lambda: page.list.table.current_id is not None, timeout=10_000)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    header = page.card.header
    for button in (header.contact_button, header.edit_button, header.introducing, page.card.gifts.talents.add_button):
        assert not button.isEnabled()
        assert button.toolTip() == reading_only()
    sections = [each for each in page.card.findChildren(ChipsSection) if each.chips.chips]
    assert sections
    for section in sections:
        asked: list[int] = []
        section.chips.edit_requested.connect(asked.append)
        section.chips.remove_requested.connect(asked.append)
        section.chips.focus_chip(0)
        for press in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Space):
            qtbot.keyClick(section.chips, press)
        assert asked == []
        assert section.chips.findChildren(QMenu) == []
    on = {action.text() for action in page.page_actions() if action.isEnabled()}
    assert on == {"What changed…", "Everything about this person…"}
