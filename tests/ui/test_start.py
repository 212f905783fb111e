"""The start: the first sheet is painted before anything is loaded that it does not need."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder import paths, settings
from verbinder.settings import Language, Settings, Theme
from verbinder.ui.dialogs.first_run import WelcomePage
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.first_sheet import wanted_notebook
from verbinder.ui.pages.registry import page_factories
from verbinder.ui.start_options import StartOptions
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField
from verbinder.usecases import notebooks

StartProgram = Callable[..., Any]

LOADED_AT_FIRST_PAINT = """
import json, os, sys
from verbinder.bootstrap import make_first_window, make_qt
from verbinder.ui.start_options import StartOptions
from pathlib import Path
import PySide6.QtCore
first = make_first_window(make_qt(["verbinder"]), StartOptions(notebook=Path(sys.argv[1])))

def tell():
    print(json.dumps([*sys.modules, *(["Qt"] if "Qt" in vars(PySide6.QtCore) else [])]), flush=True)
    os._exit(0)

first.window.sheet_painted.connect(tell)
first.app.exec()
"""


def test_the_passphrase_is_asked_before_the_database_is_loaded(notebook_file: Path, project: Path) -> None:
    command = [sys.executable, "-c", LOADED_AT_FIRST_PAINT, str(notebook_file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, cwd=project)
    loaded = set(json.loads(done.stdout))
    heavy = {"sqlalchemy", "sqlcipher3", "alembic", "typer", "zxcvbn", "xlsxwriter", "snowballstemmer", "rapidfuzz"}
    assert loaded & heavy == set()
    # Qt's enums, drawings and everything behind the first sheet come later too.
    assert (
        loaded & {"Qt", "PySide6.QtSvg", "verbinder.ui.application", "verbinder.usecases", "concurrent.futures"}
        == set()
    )
    assert "verbinder.ui.dialogs.unlock" in loaded


def test_without_a_notebook_the_program_says_welcome(start_program: StartProgram) -> None:
    assert isinstance(start_program().sheet, WelcomePage)


def test_the_notebook_that_was_open_last_is_asked_for_first(start_program: StartProgram, notebook_file: Path) -> None:
    settings.save(Settings(last_notebook=str(notebook_file)), paths.settings_file())
    program = start_program()
    assert isinstance(program.sheet, UnlockPage)
    assert program.sheet.path == notebook_file


def test_a_last_notebook_that_is_gone_is_said_instead_of_a_welcome(start_program: StartProgram, tmp_path: Path) -> None:
    settings.save(Settings(last_notebook=str(tmp_path / "weg.verbinder")), paths.settings_file())
    program = start_program()
    assert "weg.verbinder is er niet meer" in program.sheet.trouble.text


def test_the_command_decides_over_the_settings(tmp_path: Path) -> None:
    kept = Settings(last_notebook=str(tmp_path / "a.verbinder"))
    assert wanted_notebook(StartOptions(notebook=tmp_path / "b.verbinder"), kept) == tmp_path / "b.verbinder"
    assert wanted_notebook(StartOptions(), kept) == tmp_path / "a.verbinder"
    assert wanted_notebook(StartOptions(), Settings()) == paths.default_notebook()


def test_colours_language_and_text_size_of_the_settings_are_in_force_at_once(
    start_program: StartProgram, notebook_file: Path
) -> None:
    chosen = Settings(theme=Theme.DARK, text_scale=1.5, language=Language.ENGLISH, last_notebook=str(notebook_file))
    settings.save(chosen, paths.settings_file())
    program = start_program()
    theme = program.application._services.theme
    assert (theme.is_dark, theme.text_scale) == (True, 1.5)
    assert program.sheet.open_button.text() == "&Open"
    program.application._services.settings.change(theme=Theme.LIGHT, text_scale=1.0)
    assert (theme.is_dark, theme.text_scale) == (False, 1.0)


def test_settings_that_cannot_be_read_are_said_when_the_notebook_is_open(
    start_program: StartProgram, notebook_file: Path
) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text("language = 7\n", encoding="utf-8")
    program = start_program(notebook=notebook_file)
    program.unlock()
    assert any("instelling language" in text for text in program.banners())


def test_every_page_can_be_made_and_says_its_name(start_program: StartProgram, notebook_file: Path) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    workspace = program.session.workspace
    for entry in page_factories():
        assert workspace.show_page(entry.key).title() == entry.title()


def test_the_first_page_says_when_it_was_painted(
    start_program: StartProgram, notebook_file: Path, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file)
    with qtbot.waitSignal(program.application.page_painted, timeout=10_000) as said:
        program.unlock()
    assert said.args == ["today"]


@pytest.mark.parametrize("label", [Heading, Paragraph])
def test_texts_are_never_read_as_html(label: type[Heading] | type[Paragraph], qtbot: QtBot) -> None:
    made = label("<b>naam</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_passphrase_is_neither_predicted_nor_remembered_by_the_keyboard(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    hint = Qt.InputMethodHint
    wanted = hint.ImhHiddenText | hint.ImhSensitiveData | hint.ImhNoPredictiveText
    assert field.edit.inputMethodHints() & wanted == wanted


def test_an_example_that_somebody_put_among_their_own_files_takes_nothing_along_when_it_is_closed(
    start_program: StartProgram, tmp_path: Path
) -> None:
    notebooks.make_example(tmp_path / "voorbeeld.verbinder", "een zin om te testen", residents=3).close()
    (tmp_path / "brief.txt").write_text("van mij")
    program = start_program(notebook=tmp_path / "voorbeeld.verbinder")
    program.unlock()
    program.window.close()
    assert {file.name for file in tmp_path.iterdir()} >= {"voorbeeld.verbinder", "brief.txt"}
