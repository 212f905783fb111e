"""Kills a program that writes one sealed file over and over, and looks each time whether a whole one stands there.

Run as a program of its own (`python -m tests.faults.killed_sealing FOLDER KILLS SEED`). Prints one JSON object: how
often it was killed, how often a file was written whole, and what was wrong (nothing).
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from tests.faults.killed_child import run_until_killed
from verbinder.errors import UserError
from verbinder.store.sealed import read_sealed, write_sealed

WORD = "kaas en sokken"
#: Seconds: stretching the passphrase and writing take about half a second together.
LONGEST = 1.5
BETWEEN = 300_000


def write_until_killed(path: Path, acknowledge: int) -> None:
    """The child: a file of another content each time."""
    os.write(acknowledge, b"open\n")
    number = 0
    while True:
        number += 1
        write_sealed(path, WORD, "proef", 1, f"Fatima {number} ".encode() * BETWEEN)
        os.write(acknowledge, b"%d\n" % number)


def main(folder: Path, kills: int, seed: int) -> dict[str, object]:
    """Kill so often."""
    chance = random.Random(seed)
    path = folder / "over.verbinderoverdracht"
    wrong: list[str] = []
    written = 0
    write_sealed(path, WORD, "proef", 1, b"Fatima 0 " * BETWEEN)
    for kill in range(kills):
        written += len(run_until_killed(lambda pipe: write_until_killed(path, pipe), chance.uniform(0, LONGEST)))
        try:
            content = read_sealed(path, WORD, "proef", 1)
        except UserError as refused:
            wrong.append(f"{kill}: {refused.code}")
            continue
        if content != content[: len(content) // BETWEEN] * BETWEEN:
            wrong.append(f"{kill}: half")
    clear = [file.name for file in folder.iterdir() if b"Fatima" in file.read_bytes()]
    return {"kills": kills, "written": written, "wrong": wrong, "clear": clear}


if __name__ == "__main__":
    arguments = sys.argv[1:]
    print(json.dumps(main(Path(arguments[0]), int(arguments[1]), int(arguments[2]))))
