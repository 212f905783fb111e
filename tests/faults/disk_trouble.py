"""Refuses the n-th write or sync of SQLite in the middle of everything the program does, and looks what is left.

Run as a program of its own (`python disk_trouble.py FOLDER KEY SALT MOST SEED`): the layer under SQLite is there for
good. `FOLDER` holds `buurt.verbinder`, `lijst.csv` and `oud.verbinder` (a notebook of an earlier version). Prints one
JSON object: per piece of work how often it was refused, how often it came through, and what was wrong (nothing).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tests.faults.power_layer import PowerLayer
from verbinder.domain.backups import Reason
from verbinder.domain.changes import Kind
from verbinder.errors import VerbinderError
from verbinder.store import copies, sealed
from verbinder.store.copy_state import FileState, state_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.store.salvage import salvage
from verbinder.usecases import backups, contacts, importing, passphrases, restoring

NOW = datetime(2026, 11, 24, 9, 30)
Work = Callable[[Path, NotebookKey], object]


class Ended(NamedTuple):
    """How one piece of work ended: writes of SQLite, the code it was refused with, what was wrong afterwards."""

    writes: int
    refused: str
    wrong: list[str]


def _in(path: Path, key: NotebookKey, do: Callable[[Notebook], object]) -> None:
    notebook = open_notebook(path, key=key)
    try:
        do(notebook)
    finally:
        notebook.close()


def _log(path: Path, key: NotebookKey) -> None:
    _in(path, key, lambda notebook: contacts.log_line(notebook, "@Fatima Kerkstraat 7 +naait ?fiets >bellen vrijdag"))


def _import(path: Path, key: NotebookKey) -> None:
    _in(path, key, lambda notebook: importing.run(notebook, importing.open_list(path.with_name("lijst.csv"))))


def _undo(path: Path, key: NotebookKey) -> None:
    _in(path, key, lambda notebook: notebook.undo())


def _backup(path: Path, key: NotebookKey) -> None:
    backups.make(path, key, Reason.DAY, NOW)


def _restore(path: Path, key: NotebookKey) -> None:
    prepared = restoring.prepare(path.with_name("kopie.verbinder"), key, path)
    restoring.put_in_place(prepared, path, NOW)


def _rekey(path: Path, key: NotebookKey) -> None:
    passphrases.change_passphrase(path, key, "een heel andere zin", NOW)


def _migrate(path: Path, key: NotebookKey) -> None:
    shutil.copyfile(path.with_name("oud.verbinder"), path)
    open_notebook(path, key=key, copies_folder=path.parent / "kopieen").close()


def _salvage(path: Path, key: NotebookKey) -> None:
    salvage(path, key, path.with_name("gered.verbinder"))


def _hand_over(path: Path, key: NotebookKey) -> None:
    """Only the writing of the sealed file: what the notebook itself does is tried by the other pieces of work."""
    sealed.write_sealed(path.with_name("over.verbinderoverdracht"), "kaas", "proef", 1, b"Fatima bakt" * 200_000)


WORKS: dict[str, Work] = {
    "log": _log, "import": _import, "undo": _undo, "backup": _backup, "restore": _restore, "rekey": _rekey,
    "migrate": _migrate, "salvage": _salvage, "hand over": _hand_over,
}  # fmt: skip


def main(folder: Path, key: NotebookKey, most: int, seed: int) -> dict[str, dict[str, object]]:
    """Refuse at up to `most` places of each piece of work, spread over all its writes and syncs."""
    chance = random.Random(seed)
    layer = PowerLayer()
    found: dict[str, dict[str, object]] = {}
    for name, work in WORKS.items():
        whole = _run(layer, folder, key, work, 0, 0, lasting=False)
        wrong: list[str] = []
        ended = {"refused": 0, "came through": 0}
        numbers = list(range(1, whole.writes + 1))
        for number in sorted(chance.sample(numbers, min(most, len(numbers)))):
            for counter in ("write", "sync"):
                at = (number, 0) if counter == "write" else (0, 1 + number % 12)
                told = _run(layer, folder, key, work, *at, lasting=bool(number % 2))
                ended["refused" if told.refused else "came through"] += 1
                wrong += [f"{counter} {number}: {each}" for each in told.wrong]
        found[name] = {"writes": whole.writes, **ended, "wrong": wrong}
    return found


def _run(
    layer: PowerLayer, folder: Path, key: NotebookKey, work: Work, write: int, sync: int, *, lasting: bool
) -> Ended:
    """One piece of work in a fresh folder; what came of it, and what is wrong afterwards."""
    place = folder / "proef"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    os.environ["VERBINDER_HOME"] = str(place / "home")
    for file in folder.glob("*.*"):
        if file.is_file():
            shutil.copyfile(file, place / file.name)
    path = place / "buurt.verbinder"
    before = state_of(path, key)
    writes = 0

    def count() -> None:
        nonlocal writes
        writes += 1

    wrong: list[str] = []
    refused = ""
    layer.on_write = count
    layer.refuse_write, layer.refuse_sync, layer.lasting = write, sync, lasting
    try:
        work(path, key)
    except VerbinderError as error:
        refused = error.code
    except Exception as error:  # a traceback the user would see
        wrong.append(f"{type(error).__name__}: {error}")
    layer.on_write = None
    layer.refuse_write = layer.refuse_sync = 0
    wrong += _left(path, key, before, refused, work)
    return Ended(writes, refused, wrong)


def _left(path: Path, key: NotebookKey, before: FileState, refused: str, work: Work) -> list[str]:
    """What is wrong with what is left: nothing half, nothing lost, and the same work succeeds now."""
    wrong = [f"left behind: {file.name}" for end in ("*.part*", ".*.tmp*") for file in path.parent.glob(end)]
    if work is _hand_over and (over := path.with_name("over.verbinderoverdracht")).exists():
        sealed.read_sealed(over, "kaas", "proef", 1)
    try:
        if copies.faults_of_file(path, key):
            wrong.append("faults")
        after = state_of(path, key)
    except VerbinderError as error:
        if work is _rekey and not refused:
            return wrong  # it has its new passphrase
        return [*wrong, error.code]
    if refused and work in (_log, _import, _undo, _backup, _salvage, _rekey) and after != before:
        # A sync that fails after the log was written may leave the change in place: then it is whole.
        opened = open_notebook(path, key=key)
        with opened.reader() as reader:
            people, known = reader.count(Kind.RESIDENT), reader.count(Kind.CONTACT)
        opened.close()
        if work is _log and known not in (1, 2):
            wrong.append(f"half: {people} {known}")
    try:
        if work is not _salvage or refused:
            work(path, key)
    except VerbinderError as error:
        if refused or work is not _undo:  # what was undone already cannot be undone again
            wrong.append(f"again: {error.code}")
    return wrong


if __name__ == "__main__":
    arguments = sys.argv[1:]
    notebook_key = NotebookKey(bytes.fromhex(arguments[1]), bytes.fromhex(arguments[2]))
    print(json.dumps(main(Path(arguments[0]), notebook_key, int(arguments[3]), int(arguments[4]))))
