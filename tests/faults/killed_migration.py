"""Kills a program while it brings an old notebook up to date, and looks what is left.

Run as a program of its own (`python -m tests.faults.killed_migration FOLDER OLD KEY SALT VERSION KILLS SEED`), so that
forking is safe. Prints one JSON object: how often the file was still old, how often new, and what was wrong (nothing).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from verbinder.store import connection as connections
from verbinder.store import copies, schema
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.migrations import run as _loaded_before_forking
from verbinder.store.opening import open_notebook

KEPT = ("street", "resident", "contact", "contact_participant", "gift", "notebook")

assert _loaded_before_forking


def content(path: Path, key: NotebookKey, columns: dict[str, str]) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the tables that an old notebook has, in the columns it has."""
    connection = connections.connect(path, key, read_only=True)
    try:
        return {
            name: [tuple(row) for row in connection.execute(f"SELECT {columns[name]} FROM {name} ORDER BY id")]
            for name in KEPT
        }
    finally:
        connection.close()


def columns_of(path: Path, key: NotebookKey) -> dict[str, str]:
    """The columns of each table, as SQL."""
    connection = connections.connect(path, key, read_only=True)
    try:
        return {
            name: ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({name})")) for name in KEPT
        }
    finally:
        connection.close()


def version_of(path: Path, key: NotebookKey) -> str | None:
    """The version of a file."""
    connection = connections.connect(path, key, read_only=True)
    try:
        return schema.version_of(connection)
    finally:
        connection.close()


def kill_once(path: Path, key: NotebookKey, lifetime: float) -> None:
    """Open the notebook in a child and kill that after `lifetime` seconds."""
    child = os.fork()
    if child == 0:
        try:
            open_notebook(path, key=key, copies_folder=path.parent / "kopieen").close()
        finally:
            os._exit(0)
    time.sleep(lifetime)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main(folder: Path, old: Path, key: NotebookKey, version: str, kills: int, seed: int) -> dict[str, object]:
    """Kill `kills` times, each time a fresh copy of the old notebook."""
    chance = random.Random(seed)
    columns = columns_of(old, key)
    expected = content(old, key, columns)
    folder.mkdir()
    began = time.monotonic()
    path = fresh(folder, old)
    open_notebook(path, key=key, copies_folder=path.parent / "kopieen").close()
    usual = time.monotonic() - began
    found: dict[str, object] = {"old": 0, "new": 0}
    wrong: list[str] = []
    for kill in range(kills):
        path = fresh(folder, old)
        kill_once(path, key, chance.uniform(0.0, usual * 1.1))
        stands = version_of(path, key)
        found["new" if stands == schema.NEWEST else "old"] += 1  # type: ignore[operator]
        if stands not in (version, schema.NEWEST):
            wrong.append(f"{kill}: version {stands}")
        if content(path, key, columns) != expected:
            wrong.append(f"{kill}: other rows")
        for copy in (path.parent / "kopieen").glob("*.verbinder"):
            if copies.faults_of_file(copy, key) or version_of(copy, key) != version:
                wrong.append(f"{kill}: the copy is not what was there")
        opened = open_notebook(path, key=key, copies_folder=path.parent / "kopieen")
        wrong += [f"{kill}: {fault}" for fault in faults_of(opened)]
        opened.close()
        if content(path, key, columns) != expected or version_of(path, key) != schema.NEWEST:
            wrong.append(f"{kill}: not brought up to date afterwards")
        if stands == version and not list((path.parent / "kopieen").glob("*.verbinder")):
            wrong.append(f"{kill}: no copy before it")
    return {**found, "wrong": wrong}


def fresh(folder: Path, old: Path) -> Path:
    """The old notebook in an empty folder."""
    place = folder / "proef"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return Path(shutil.copyfile(old, place / "buurt.verbinder"))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    notebook_key = NotebookKey(bytes.fromhex(arguments[2]), bytes.fromhex(arguments[3]))
    print(
        json.dumps(
            main(
                Path(arguments[0]), Path(arguments[1]), notebook_key, arguments[4], int(arguments[5]), int(arguments[6])
            )
        )
    )
