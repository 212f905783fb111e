"""Verbinder opens no socket: not in the window, not on the command line. The test fails as soon as one is opened."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from verbinder.cli import main
from verbinder.store import split_key
from verbinder.store.key import read_salt
from verbinder.usecases import contacts

WATCHED = ("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib.Request")
_seen: list[str] = []
_watching: list[bool] = []
_hooked: list[bool] = []


def _hook(event: str, _: object) -> None:
    if _watching and event in WATCHED:
        _seen.append(event)


@pytest.fixture
def sockets() -> Iterator[Callable[[], list[str]]]:
    """What Python asked of the network since the test began, and the sockets the process holds that it did not then.

    The second finds what a library in C opens as well. An audit hook cannot be taken off again, so it is told when to
    look.
    """
    if not _hooked:
        sys.addaudithook(_hook)
        _hooked.append(True)
    before = _open_sockets()
    _seen.clear()
    _watching.append(True)
    yield lambda: [*_seen, *sorted(_open_sockets() - before)]
    _watching.clear()


def _open_sockets() -> set[str]:
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return set()
    found = set()
    for entry in folder.iterdir():
        try:
            target = str(entry.readlink())
        except OSError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found


def test_the_watch_notices_a_socket(sockets: Callable[[], list[str]]) -> None:
    assert sockets() == []
    with socket.socket():
        assert len(sockets()) >= 1


def test_the_window_opens_no_socket_on_any_page(
    start_program: Callable[..., Any], notebook_file: Path, sockets: Callable[[], list[str]], qapp: Any
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    contacts.log_line(
        program.session.notebook, "@Fatima Kerkstraat 1 +kookt Surinaams ?wil fietsen https://example.org"
    )
    workspace = program.session.workspace
    for key in [entry.key for entry in workspace.rail_entries]:
        workspace.show_page(key)
        qapp.processEvents()
    workspace.open_contact_form()
    qapp.processEvents()
    program.application.lock()
    assert sockets() == []


def test_a_notebook_that_the_keyring_may_open_asks_it_only_when_the_button_is_pressed(
    start_program: Callable[..., Any], notebook_file: Path, sockets: Callable[[], list[str]], qapp: Any
) -> None:
    salt = read_salt(notebook_file)
    split_key.keep(salt, bytes(32))
    program = start_program(notebook=notebook_file)
    qapp.processEvents()
    assert program.sheet.keyring_button is not None
    program.unlock()
    program.session.workspace.show_page("settings")
    program.application.lock()
    assert sockets() == []


def test_the_command_line_opens_no_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sockets: Callable[[], list[str]]
) -> None:
    monkeypatch.setenv("VERBINDER_PASSPHRASE", "een zin om te testen")
    notebook = ["--notebook", str(tmp_path / "buurt.verbinder")]
    out = str(tmp_path)
    for command in (
        ["new"],
        ["log", "@Fatima Kerkstraat 1 +kookt Surinaams >bellen vrijdag https://example.org/foto.jpg"],
        ["find", "Fatima"],
        ["today"],
        ["suggest"],
        ["advise"],
        ["choices"],
        ["export", "notebook", f"{out}/alles.json"],
        ["export", "overview", "--from", "2026-01-01", "--to", "2026-12-31", f"{out}/overzicht.xlsx"],
        ["export", "round-sheet", f"{out}/blad.pdf", "--street", "Kerkstraat"],
        ["export", "calendar", f"{out}/agenda.ics"],
        ["access", "Fatima", f"{out}/fatima.html"],
        ["retention"],
        ["exports"],
        ["backup", f"{out}/kopie.verbinder"],
        ["check"],
        ["forget", "Fatima"],
    ):
        assert main([*notebook, *command]) == 0, command
    assert sockets() == []


def test_no_network_module_of_qt_is_part_of_the_program(project: Path) -> None:
    for file in (project / "verbinder").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        for module in (
            "QtNetwork",
            "QtWebSockets",
            "QtWebEngine",
            "urllib.request",
            "http.client",
            "requests",
        ):
            assert f"import {module}" not in text, file
            assert f"PySide6.{module}" not in text, file
        # The keyring of the system is asked in one place, when somebody asks for it (on Linux over a Unix socket).
        asks = re.search(r"^\s*(import|from) (keyring|secretstorage|jeepney)\b", text, re.MULTILINE)
        assert asks is None or file.name == "system_keyring.py", file
        # The system's own message bus, a Unix socket on this computer: only to hear that it is about to sleep.
        assert "QtDBus" not in text or file.name == "sleep_signal.py", file
