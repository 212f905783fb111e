"""Kills a program while it gives a notebook another passphrase, and looks which one opens it.

Run as a program of its own (`python -m tests.faults.killed_rekey FOLDER NOTEBOOK KEY SALT KILLS SEED`), so that forking
is safe. Prints one JSON object: how often the old and how often the new passphrase opened it, and what was wrong
(nothing).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from datetime import datetime
from pathlib import Path

from verbinder.domain.backups import Reason
from verbinder.errors import VerbinderError
from verbinder.store import copies
from verbinder.store.copy_state import state_of
from verbinder.store.key import NotebookKey, key_from_passphrase, read_salt
from verbinder.usecases import backups
from verbinder.usecases.passphrases import change_passphrase

NEW = "een heel andere zin"
NOW = datetime(2026, 11, 27, 9, 30)


def opening_key(path: Path, old: NotebookKey) -> NotebookKey | None:
    """The old or the new key, whichever opens the file whole; None when neither does."""
    for key in (old, key_from_passphrase(NEW, read_salt(path))):
        try:
            if not copies.faults_of_file(path, key):
                return key
        except VerbinderError:
            continue
    return None


def main(folder: Path, template: Path, key: NotebookKey, kills: int, seed: int) -> dict[str, object]:
    """Kill `kills` times, each time a fresh notebook with one copy."""
    chance = random.Random(seed)
    counts = {"old": 0, "new": 0}
    wrong: list[str] = []
    usual = 0.0
    for kill in range(kills + 1):
        place = folder / f"kill {kill}"
        place.mkdir(parents=True)
        os.environ["VERBINDER_HOME"] = str(place / "home")
        path = Path(shutil.copyfile(template, place / "buurt.verbinder"))
        copy = backups.make(path, key, Reason.DAY, NOW).copy
        before = state_of(path, key)
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            try:
                change_passphrase(path, key, NEW, NOW)
            finally:
                os._exit(0)
        if kill:
            time.sleep(chance.uniform(0.0, usual * 1.1))
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        usual = usual or time.monotonic() - began
        opens = opening_key(path, key)
        if opens is None:
            wrong.append(f"{kill}: neither passphrase opens it")
            continue
        if kill:
            counts["old" if opens == key else "new"] += 1
        if state_of(path, opens) != before:
            wrong.append(f"{kill}: not the same notebook")
        if opening_key(copy, key) is None:
            wrong.append(f"{kill}: neither passphrase opens the copy")
        shutil.rmtree(place)
    return {**counts, "wrong": wrong}


if __name__ == "__main__":
    arguments = sys.argv[1:]
    notebook_key = NotebookKey(bytes.fromhex(arguments[2]), bytes.fromhex(arguments[3]))
    given = (int(arguments[4]), int(arguments[5]))
    print(json.dumps(main(Path(arguments[0]), Path(arguments[1]), notebook_key, *given)))
