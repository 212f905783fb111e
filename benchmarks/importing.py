"""Bringing in a list of 100,000 people, everything included, against only putting its cells into a bare table.

Ours: open, guess the columns, normalise names, phones and addresses, look for doubles, write people, phones and
e-mails, index every word, journal the step, one durable commit. The baseline: `csv.reader` into `executemany`, one
encrypted table without any index, the same connection settings, one durable commit.

And what the check for doubles costs: the same list with it and without, into an empty notebook and into one that knows
as many others already.
"""

from __future__ import annotations

import csv
import time
from functools import partial
from pathlib import Path

from benchmarks.measure import Figure, in_turn
from benchmarks.people_list import write_list
from verbinder.store import connection as connections
from verbinder.store.key import new_key
from verbinder.store.opening import create_notebook
from verbinder.usecases import importing

PASSPHRASE = "een zin voor metingen"


def fresh(path: Path) -> Path:
    """A path at which nothing lies."""
    for leftover in path.parent.glob(path.name + "*"):
        leftover.unlink()
    return path


def ours(folder: Path, people: Path) -> float:
    """Seconds to bring the list into an empty notebook."""
    notebook = create_notebook(fresh(folder / "import.verbinder"), PASSPHRASE)
    start = time.perf_counter()
    importing.run(notebook, importing.open_list(people))
    elapsed = time.perf_counter() - start
    notebook.close()
    return elapsed


def checked(folder: Path, people: Path, others: Path | None, *, check: bool) -> float:
    """Seconds to bring the list in, with the check for doubles or without; beside `others` if there are any."""
    notebook = create_notebook(fresh(folder / "import.verbinder"), PASSPHRASE)
    if others is not None:
        importing.run(notebook, importing.open_list(others), add_doubles=True)
    start = time.perf_counter()
    importing.run(notebook, importing.open_list(people), add_doubles=not check)
    elapsed = time.perf_counter() - start
    notebook.close()
    return elapsed


def bare(folder: Path, people: Path) -> float:
    """Seconds to put the cells of the list into a bare encrypted table."""
    connection = connections.create(fresh(folder / "bare.verbinder"), new_key(PASSPHRASE))
    start = time.perf_counter()
    with people.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        names = [f"c{number}" for number, _ in enumerate(next(rows))]
        connection.execute(f"CREATE TABLE people (id INTEGER PRIMARY KEY, {', '.join(names)})")
        connection.execute("BEGIN IMMEDIATE")
        marks = ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO people ({', '.join(names)}) VALUES ({marks})", rows)
        connection.execute("COMMIT")
    elapsed = time.perf_counter() - start
    connection.close()
    return elapsed


def figures(folder: Path, residents: int) -> list[Figure]:
    """Two lists: names with a note of 200 letters, and the ten columns people really keep."""
    found = []
    for whole, what in ((False, "names and notes"), (True, "ten columns")):
        people = folder / "people.csv"
        write_list(people, residents, whole=whole)
        mine, theirs = in_turn(partial(ours, folder, people), partial(bare, folder, people), 3)
        title = f"import of {residents:,} rows, {what}"
        found.append(Figure(title, mine * 1000, "ms", 4.0, theirs * 1000, "csv.reader + executemany"))
    return [*found, *checking(folder, residents)]


def checking(folder: Path, residents: int) -> list[Figure]:
    """What looking for doubles costs."""
    people, others = folder / "people.csv", folder / "others.csv"
    write_list(people, residents, whole=True)
    write_list(others, residents, whole=True, seed=4)
    found = []
    for beside, what in ((None, "an empty notebook"), (others, f"a notebook of {residents:,}")):
        with_check, without = in_turn(
            partial(checked, folder, people, beside, check=True),
            partial(checked, folder, people, beside, check=False),
            3,
        )
        title = f"{residents:,} rows looked up for doubles, into {what}"
        found.append(Figure(title, with_check * 1000, "ms", 2.0, without * 1000, "the same without looking"))
    return found
