"""Kills a program that logs contacts, many times, and looks each time whether the notebook kept its word.

Run as a program of its own (`python -m tests.faults.killed_program NOTEBOOK KEY SALT KILLS SEED`), so that forking is
safe: nothing of Qt or pytest is loaded here. Prints one JSON object with what it found.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections import Counter
from pathlib import Path

from tests.faults.killed_child import run_until_killed
from verbinder.domain.changes import Kind
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import contacts

PEOPLE = ("Fatima", "Jan", "Truus", "Emine", "Oussama", "een mevrouw met rode jas")
#: The longest a child may live, in seconds; most kills fall into the middle of a commit or just beside it.
LONGEST = 0.12
#: So many contacts at most are acknowledged before that counts.
MOST_BEFORE = 3
PARTS = (Kind.CONTACT_PARTICIPANT, Kind.GIFT, Kind.FOLLOW_UP, Kind.SIGNAL)
#: More contacts than a child lives to log; a house number has at most five digits.
NUMBERS_A_KILL = 90


def log_until_killed(path: Path, key: NotebookKey, acknowledge: int, start: int) -> None:
    """The child: log contact after contact through the real use case; tell the parent after each commit."""
    notebook = open_notebook(path, key=key)
    os.write(acknowledge, b"open\n")
    number = start
    while True:
        number += 1
        person = PEOPLE[number % len(PEOPLE)]
        gifts = f"+kookt nummer{number} ?wil schaken op bord{number}"
        line = f"@{person} Tongelresestraat {number} {gifts} >bellen vrijdag !drukte"
        contacts.log_line(notebook, line)
        os.write(acknowledge, b"%d\n" % number)


def run_once(path: Path, key: NotebookKey, start: int, lifetime: float, after: int = 0) -> list[int]:
    """Start a child, kill it `lifetime` seconds after its notebook is open and it acknowledged `after` contacts.

    Returns all it had acknowledged.
    """
    told = run_until_killed(lambda acknowledge: log_until_killed(path, key, acknowledge, start), lifetime, after=after)
    return [int(line) for line in told if line]


def look(path: Path, key: NotebookKey, promised: set[int]) -> dict[str, list[str]]:
    """What is missing, what is half, and what the check says."""
    notebook = open_notebook(path, key=key)
    try:
        return {"lost": lost(notebook, promised), "half": half(notebook), "faults": faults_of(notebook)}
    finally:
        notebook.close()


def numbers(notebook: Notebook) -> dict[int, int]:
    """Number of the contact → its id, by the house number."""
    with notebook.reader() as reader:
        rows = reader.find(Kind.CONTACT)
    return {int(row["house_number"]): row["id"] for row in rows}


def lost(notebook: Notebook, promised: set[int]) -> list[str]:
    """Acknowledged contacts that are not there."""
    return [str(number) for number in sorted(promised - set(numbers(notebook)))]


def half(notebook: Notebook) -> list[str]:
    """Contacts that lack a part: every one has a person, two gifts, a promise, a signal."""
    with notebook.reader() as reader:
        counts = [Counter(row["contact_id"] for row in reader.find(kind)) for kind in PARTS]
    found = []
    for number, contact_id in numbers(notebook).items():
        parts = [count[contact_id] for count in counts]
        if parts != [1, 2, 1, 1]:
            found.append(f"{number}: {parts}")
    return found


def main(path: Path, key: NotebookKey, kills: int, seed: int) -> dict[str, object]:
    """Kill `kills` times; stops at the first broken promise."""
    chance = random.Random(seed)
    promised: set[int] = set()
    for kill in range(1, kills + 1):
        lifetime, after = chance.uniform(0.0, LONGEST), chance.randint(0, MOST_BEFORE)
        acknowledged = run_once(path, key, kill * NUMBERS_A_KILL, lifetime, after)
        promised.update(acknowledged)
        found = look(path, key, promised)
        if any(found.values()):
            return {"kills": kill, "acknowledged": len(promised), **found}
    return {"kills": kills, "acknowledged": len(promised), "lost": [], "half": [], "faults": []}


if __name__ == "__main__":
    arguments = sys.argv[1:]
    notebook_key = NotebookKey(bytes.fromhex(arguments[1]), bytes.fromhex(arguments[2]))
    print(json.dumps(main(Path(arguments[0]), notebook_key, int(arguments[3]), int(arguments[4]))))
