"""Nothing of a resident outside the encrypted file: a day's work with marker words, then a search of every byte."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from verbinder.cli import main
from verbinder.domain.residents import ResidentFields
from verbinder.usecases import contacts, drafts, forgetting, notebooks, portable, residents

MARKERS = ("Qwimarker", "Zwobmarker", "Xanmarker", "Vlorpmarker", "0612398745", "kwelpost@example.org")
LINE = "@Qwimarker Zwobmarkerstraat 12 06 12398745 kwelpost@example.org +bakt Xanmarkerbrood ?wil Vlorpmarkerles"


def holding_a_marker(*folders: Path) -> list[str]:
    """The files in which a marker stands, in UTF-8 or UTF-16, in any case; and those that carry one in their name."""
    forms = [word.lower().encode(code) for word in MARKERS for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes().lower()
                if any(form in content or form in str(path).lower().encode() for form in forms):
                    found.append(str(path))
    return found


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temp folder of this test's own, for Python and for Qt."""
    folder = tmp_path / "temp"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_search_finds_a_marker(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hier staat QWIMARKER", encoding="utf-16")
    assert holding_a_marker(tmp_path) == [str(tmp_path / "a.txt")]


def test_a_day_in_the_window_leaves_nothing_outside_the_notebook(
    start_program: Callable[..., Any],
    notebook_file: Path,
    home: Path,
    temporary: Path,
    qapp: QApplication,
    tmp_path: Path,
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    session = program.session
    notebook, workspace = session.notebook, session.workspace
    contacts.log_line(notebook, LINE)
    (number,) = residents.ids(notebook, residents.ResidentQuery())
    residents.edit(notebook, number, ResidentFields(given_name="Qwimarker", note="Vlorpmarker bij de deur"))
    drafts.keep(notebook, "capture", "half Xanmarker")
    titles: set[str] = set()
    for key in [entry.key for entry in workspace.rail_entries]:
        workspace.show_page(key)
        qapp.processEvents()
        titles |= {widget.windowTitle() for widget in QApplication.topLevelWidgets()}
    workspace.open_contact_form()
    qapp.processEvents()
    for dialog in program.window.findChildren(QDialog):
        titles.add(dialog.windowTitle())
    notebooks.backup(notebook, tmp_path / "kopie.verbinder")
    # A bug of ours, with a resident in its message and in its variables.
    try:
        raise RuntimeError("Qwimarker Zwobmarker")
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    qapp.processEvents()
    assert holding_a_marker(home, tmp_path) == []
    program.application.lock()
    qapp.processEvents()
    program.unlock()
    forgetting.forget(program.session.notebook, [number])
    program.window.close()
    assert holding_a_marker(home, tmp_path) == []
    assert not [title for title in titles if "marker" in title.lower()]


def test_everything_on_the_command_line_leaves_nothing_but_what_one_asked_to_be_readable(
    tmp_path: Path, home: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERBINDER_PASSPHRASE", "een zin om te testen")
    asked = tmp_path / "gevraagd"
    asked.mkdir()
    begin = ["--notebook", str(tmp_path / "buurt.verbinder")]
    listed = asked / "lijst.csv"
    listed.write_text("voornaam;achternaam;telefoon\nQwimarker;Zwobmarker;0612398745\n", encoding="utf-8")
    for command in (
        ["new"],
        ["import", str(listed)],
        ["log", LINE],
        ["find", "Vlorpmarker"],
        ["today"],
        ["suggest"],
        ["export", "notebook", str(asked / "alles.json")],
        ["access", "r1", str(asked / "inzage.html")],
        ["access", "r1", str(asked / "inzage.pdf")],
        ["export", "round-sheet", str(asked / "blad.pdf"), "--names", "--street", "Zwobmarkerstraat"],
        ["backup", str(tmp_path / "kopie.verbinder")],
        ["check"],
        ["exports"],
        ["forget", "r1", "--look"],
    ):
        assert main([*begin, *command]) == 0, command
    monkeypatch.setattr(portable, "export_notebook", lambda *_: 1 / len(MARKERS[:0]))
    assert main([*begin, "export", "notebook", str(asked / "Qwimarker.json")]) == 3
    rest = [path for path in tmp_path.iterdir() if path != asked]
    assert holding_a_marker(home, *(path for path in rest if path.is_dir())) == []
    for path in rest:
        if path.is_file():
            assert not any(word.lower().encode() in path.read_bytes().lower() for word in MARKERS), path
