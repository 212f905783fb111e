"""Kills the whole program, window and all, in the middle of what its user does, and looks whether it kept its word.

Run as a program of its own (`python -m tests.faults.killed_window NOTEBOOK KEY SALT KILLS SECONDS SEED`). Everything is
loaded once; for each kill a child is forked that opens the real window (without a screen) on the notebook and then
types contacts into the capture line, brings in a list, takes steps back and makes copies. What the window said was
saved is told to the parent over a pipe. Stops early after SECONDS, and says how many kills it made. Prints one JSON
object.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.faults.killed_child import run_until_killed
from tests.faults.killed_program import numbers
from verbinder import bootstrap
from verbinder.domain.changes import Kind, Operation
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.ui.start_options import StartOptions
from verbinder.usecases import backups, importing

#: The longest a child may live after its notebook is open, in seconds.
LONGEST = 0.8
#: Numbers a child may use; a house number has at most five digits.
NUMBERS_A_KILL = 60
LIST_ROWS = 12


def live(path: Path, key: NotebookKey, told: int, start: int, seed: int) -> None:
    """The child: the window, used until it is killed."""

    def tell(text: str) -> None:
        os.write(told, f"{text}\n".encode())

    app = bootstrap.make_qt(["verbinder"])
    options = StartOptions(notebook=path, language="nl")
    application = bootstrap.make_application(bootstrap.make_first_window(app, options), options)
    # The key is known: stretching the passphrase for each of a thousand children would take most of the time.
    application.enter(open_notebook(path, key=key))
    settle(30)
    session = application.session
    assert session is not None
    session.notebook.listen(lambda changes: tell(f"done {changes.operation.value}"))
    tell("open")
    chance = random.Random(seed)
    number = start
    #: Steps of this child that can be taken back; those before it may be promises of an earlier one.
    mine = 0
    while True:
        number += 1
        act = chance.random()
        if act < 0.7:
            tell(f"typing {number}")
            type_contact(session, number)
            tell(f"saved {number}")
            mine += 1
        elif act < 0.8:
            tell(f"bringing {number}")
            bring_in(session, path, number)
            tell(f"brought {number}")
            mine += 1
        elif act < 0.9:
            session.keeper.copy(at_once=True)
            settle(10)
        elif mine:
            mine -= 1
            tell("undoing")
            session.undo.undo.trigger()
            settle(10)


def type_contact(session: Any, number: int) -> None:
    """Type a line into the capture bar and press Enter, as a user does."""
    bar = session.workspace.capture
    bar.focus_line()
    gifts = f"+kookt nummer{number} ?wil schaken op bord{number}"
    bar.line.set_line(f"@Fatima Tongelresestraat {number} {gifts} >bellen vrijdag !drukte")
    before = session.notebook.recent_steps(1)
    QTest.keyClick(bar.line.edit, Qt.Key.Key_Return)
    while session.notebook.recent_steps(1) == before:
        settle(2)


def bring_in(session: Any, path: Path, number: int) -> None:
    """Bring in a list as the assistant does: a job of the window."""
    file = path.with_name(f"lijst{number}.csv")
    rows = "".join(f"Naam{number}x{row};Lijst{number}\n" for row in range(LIST_ROWS))
    file.write_text("Voornaam;Achternaam\n" + rows, encoding="utf-8")
    done: list[object] = []
    session.context.operations.job(
        importing.run, session.notebook, importing.open_list(file), on_done=done.append, title="Inlezen"
    )
    while not done:
        settle(2)


def settle(milliseconds: int) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run_once(path: Path, key: NotebookKey, start: int, lifetime: float, seed: int) -> list[str]:
    """Start a child and kill it `lifetime` seconds after its notebook is open; returns what it told."""
    return run_until_killed(lambda telling: live(path, key, telling, start, seed), lifetime, patience=120)


class Promises:
    """What must be there: contacts and lists that were said to be saved and not taken back since."""

    def __init__(self) -> None:
        self.contacts: set[int] = set()
        self.lists: set[int] = set()
        self.told = 0
        #: Steps of this child that can be taken back, the last one last.
        self._steps: list[tuple[str, int]] = []

    def hear(self, lines: list[str]) -> None:
        """Follow what one child told, in order."""
        for line in lines:
            word, _, rest = line.partition(" ")
            if word in ("saved", "brought"):
                kept = self.contacts if word == "saved" else self.lists
                kept.add(int(rest))
                self.told += 1
                self._steps.append((word, int(rest)))
            elif word == "undoing" and self._steps:
                # It may have been killed before the step was taken back: then it is there, and that is right too.
                word, number = self._steps.pop()
                (self.contacts if word == "saved" else self.lists).discard(number)
            elif line == f"done {Operation.UNDO.value}":
                self.told += 1


def look(path: Path, key: NotebookKey, promises: Promises) -> dict[str, list[str]]:
    """What is missing, what is half, and what the check says."""
    notebook = open_notebook(path, key=key)
    try:
        present = numbers(notebook)
        lost = [str(number) for number in sorted(promises.contacts - set(present))]
        lists, half = _lists(notebook)
        lost += [f"list {number}" for number in sorted(promises.lists - lists)]
        return {"lost": lost, "half": half + _half(notebook, present), "faults": faults_of(notebook)}
    finally:
        notebook.close()


def _lists(notebook: Notebook) -> tuple[set[int], list[str]]:
    """The lists that are there whole, and those that are half."""
    found: dict[int, int] = {}
    with notebook.reader() as reader:
        for row in reader.find(Kind.RESIDENT):
            if str(row["surname"]).startswith("Lijst"):
                number = int(str(row["surname"]).removeprefix("Lijst"))
                found[number] = found.get(number, 0) + 1
    half = [f"list {number}: {count}" for number, count in found.items() if count != LIST_ROWS]
    return set(found), half


def _half(notebook: Notebook, present: dict[int, int]) -> list[str]:
    """Contacts that lack a part: every one has a person, two gifts, a promise, a signal."""
    kinds = (Kind.CONTACT_PARTICIPANT, Kind.GIFT, Kind.FOLLOW_UP, Kind.SIGNAL)
    counts: dict[int, list[int]] = {contact: [0] * len(kinds) for contact in present.values()}
    with notebook.reader() as reader:
        for place, kind in enumerate(kinds):
            for row in reader.find(kind):
                counts[row["contact_id"]][place] += 1
    return [f"{contact}: {parts}" for contact, parts in counts.items() if parts != [1, 2, 1, 1]]


def broken_copies(path: Path, key: NotebookKey) -> list[str]:
    """Copies that a kill left with a name of a copy but not whole."""
    from verbinder.store import copies

    return [copy.path.name for copy in backups.copies_of(path, key.salt) if copies.faults_of_file(copy.path, key)]


def main(path: Path, key: NotebookKey, kills: int, seconds: float, seed: int) -> dict[str, object]:
    """Kill up to `kills` times within `seconds`; stops at the first broken promise."""
    chance = random.Random(seed)
    promises = Promises()
    until = time.monotonic() + seconds
    found: dict[str, list[str]] = {"lost": [], "half": [], "faults": []}
    kill = 0
    while kill < kills and time.monotonic() < until and not any(found.values()):
        kill += 1
        lines = run_once(path, key, kill * NUMBERS_A_KILL, chance.uniform(0.0, LONGEST), seed + kill)
        promises.hear(lines)
        promises._steps.clear()
        found = look(path, key, promises)
    return {"kills": kill, "acknowledged": promises.told, **found, "broken_copies": broken_copies(path, key)}


if __name__ == "__main__":
    arguments = sys.argv[1:]
    notebook_key = NotebookKey(bytes.fromhex(arguments[1]), bytes.fromhex(arguments[2]))
    assert QApplication.instance() is None  # a child makes its own
    print(json.dumps(main(Path(arguments[0]), notebook_key, int(arguments[3]), float(arguments[4]), int(arguments[5]))))
