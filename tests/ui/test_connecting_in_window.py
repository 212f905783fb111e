"""Connecting in the whole program: an introduction is found from everywhere, the vocabulary is read beforehand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.residents import ResidentFields
from verbinder.ui import notebook_session
from verbinder.ui.widgets.command_palette import CommandPalette
from verbinder.usecases import introductions, lived_through, residents

StartProgram = Callable[..., Any]


def test_an_introduction_is_found_by_its_note_and_opens_the_card(
    start_program: StartProgram, notebook_file: Path, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    notebook = program.session.notebook
    aya, bo = (residents.add(notebook, ResidentFields(given_name=name), talents=["schaken"]) for name in ("Aya", "Bo"))
    introductions.propose(notebook, IntroductionFields(one=aya, other=bo, note="samen naar de zeilmakerij"))
    program.session.show_palette()
    palette = program.window.findChild(CommandPalette)
    qtbot.keyClicks(palette.search, "zeilmakerij")
    items = palette._provider("zeilmakerij")
    assert [(item.title, item.subtitle, item.kind) for item in items] == [
        ("Aya", "samen naar de zeilmakerij", "person")
    ]
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    workspace = program.session.workspace
    qtbot.waitUntil(lambda: workspace.page_key == "residents")
    assert workspace.page.shown.name == "Aya"


def test_the_vocabulary_is_read_beside_the_window_before_it_is_needed(
    start_program: StartProgram, notebook_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notebook_session, "PREPARE_AFTER_MS", 0)
    started = start_program(notebook=notebook_file)
    started.unlock()
    notebook = started.session.notebook
    qtbot.waitUntil(lambda: lived_through.is_prepared(notebook), timeout=10_000)
    assert notebook.next_steps() == (None, None)
