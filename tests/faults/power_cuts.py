"""Logs contacts over a disk that forgets what was not synced, cuts the power again and again, and looks what is left.

Run as a program of its own (`python -m tests.faults.power_cuts FOLDER NOTEBOOK KEY SALT CUTS SEED FULL|NORMAL`): the
layer under SQLite is there for good. Prints one JSON object with what it found.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from pathlib import Path

from tests.faults.killed_program import half, lost
from tests.faults.power_layer import PowerLayer
from verbinder.errors import VerbinderError
from verbinder.store import connection as connections
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.opening import open_notebook
from verbinder.usecases import contacts

#: Contacts in one go, and cuts in it; a go ends with closing, which empties the log into the file.
CONTACTS = 25
CUTS_A_GO = 25
#: Writes of SQLite in one go, about; the cuts are spread over them.
WRITES_A_GO = 1_400


def one_go(
    layer: PowerLayer, folder: Path, template: Path, key: NotebookKey, chance: random.Random
) -> list[tuple[Path, int]]:
    """Log contacts and cut the power at random writes; returns each disk with how many contacts were acknowledged."""
    path = folder / "buurt.verbinder"
    shutil.copyfile(template, path)
    layer.files.clear()
    layer.know(path)
    moments = {chance.randrange(WRITES_A_GO) for _ in range(CUTS_A_GO)}
    disks: list[tuple[Path, int]] = []
    acknowledged = writes = 0

    def maybe_cut() -> None:
        nonlocal writes
        writes += 1
        if writes in moments:
            disk = folder / f"disk {len(disks)}"
            layer.cut(disk, chance)
            disks.append((disk, acknowledged))

    notebook = open_notebook(path, key=key)
    layer.on_write = maybe_cut
    for number in range(1, CONTACTS + 1):
        line = f"@Fatima Tongelresestraat {number} +kookt nummer{number} ?wil schaken op bord{number}"
        contacts.log_line(notebook, f"{line} >bellen vrijdag !drukte")
        acknowledged = number
    notebook.close()
    layer.on_write = None
    return disks


def look(disk: Path, key: NotebookKey, acknowledged: int) -> dict[str, list[str]]:
    """What is missing, what is half, and what the check says."""
    try:
        notebook = open_notebook(disk / "buurt.verbinder", key=key)
    except VerbinderError as error:
        return {"lost": [], "half": [], "faults": [error.code]}
    try:
        promised = set(range(1, acknowledged + 1))
        return {"lost": lost(notebook, promised), "half": half(notebook), "faults": faults_of(notebook)}
    except VerbinderError as error:
        return {"lost": [], "half": [], "faults": [error.code]}
    finally:
        notebook.close()


def main(folder: Path, template: Path, key: NotebookKey, cuts: int, seed: int, synchronous: str) -> dict[str, int]:
    """Cut `cuts` times; counts the cuts after which something was wrong."""
    value, expected = {"FULL": ("FULL", 2), "NORMAL": ("NORMAL", 1)}[synchronous]
    connections.SETTINGS["synchronous"] = (value, expected)
    chance = random.Random(seed)
    layer = PowerLayer()
    found = {"cuts": 0, "acknowledged": 0, "lost": 0, "half": 0, "faults": 0}
    go = 0
    while found["cuts"] < cuts:
        go += 1
        place = folder / f"go {go}"
        place.mkdir()
        for disk, acknowledged in one_go(layer, place, template, key, chance):
            wrong = look(disk, key, acknowledged)
            found["cuts"] += 1
            found["acknowledged"] += acknowledged
            for name, entries in wrong.items():
                found[name] += bool(entries)
        shutil.rmtree(place)
    return found


if __name__ == "__main__":
    arguments = sys.argv[1:]
    notebook_key = NotebookKey(bytes.fromhex(arguments[2]), bytes.fromhex(arguments[3]))
    print(
        json.dumps(
            main(
                Path(arguments[0]), Path(arguments[1]), notebook_key, int(arguments[4]), int(arguments[5]), arguments[6]
            )
        )
    )
