"""The advice for all initiatives of a notebook, read from the encrypted file: 2,000 with 100,000 activities."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from benchmarks.measure import Figure, seconds
from verbinder.domain.initiative_views import InitiativeQuery
from verbinder.exchange.portable.content import Row, whole_notebook
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook
from verbinder.usecases import initiatives, portable, stepping_back

TODAY = date(2026, 5, 20)
RESIDENTS, INITIATIVES, TIMES, COMPANY, CAME = 20_000, 2_000, 50, 14, 8
VERBINDER = ("led", "present", "absent", "unknown")


def figures(folder: Path, passphrase: str) -> list[Figure]:
    """All at once, one, the dossier of one, and the first screen of the list."""
    notebook = filled(folder / "stepping.verbinder", passphrase)
    number = INITIATIVES // 2
    everything = statistics.median(seconds(lambda: stepping_back.every_advice(notebook)) for _ in range(3))
    one = statistics.median(seconds(lambda: stepping_back.advice(notebook, number)) for _ in range(5))
    dossier = statistics.median(seconds(lambda: initiatives.dossier(notebook, number)) for _ in range(5))

    def listed() -> None:
        found = initiatives.ids(notebook, InitiativeQuery(sort="last_activity"))
        initiatives.rows(notebook, found[:200])

    first = statistics.median(seconds(listed) for _ in range(5))
    notebook.close()
    return [
        Figure("advice read from the notebook, 100,000 activities", everything, "s", 2.0),
        Figure("advice for one of 2,000 initiatives", one * 1000, "ms", 50.0),
        Figure("the dossier of one", dossier * 1000, "ms", 50.0),
        Figure("the list of 2,000, and its first rows", first * 1000, "ms", 100.0),
    ]


def filled(path: Path, passphrase: str) -> Notebook:
    """A notebook with so many initiatives, each weekly for a year, with 800,000 visits."""
    notebook = create_notebook(path, passphrase, clock=lambda: datetime.combine(TODAY, time(9)))
    portable.bring_in(notebook, whole_notebook(tables(random.Random(3))))
    return notebook


def tables(chance: random.Random) -> dict[str, list[Row]]:
    """The rows of the notebook."""
    people: list[Row] = [
        {"id": number, "given_name": f"R{number}", "created_on": TODAY} for number in numbers(RESIDENTS)
    ]
    found: dict[str, list[Row]] = {"notebook": [{"id": 1, "name": "maat", "created_on": TODAY}], "resident": people}
    rows: dict[str, list[Row]] = {"initiative": [], "involved": [], "activity": [], "activity_person": []}
    for number in numbers(INITIATIVES):
        left = TODAY - timedelta(days=100) if number % 2 else None
        since = TODAY - timedelta(days=600)
        rows["initiative"].append(
            {"id": number, "name": f"I{number}", "phase": "running", "since": since, "left_on": left}
        )
        company = chance.sample(range(1, RESIDENTS + 1), COMPANY)
        for place, who in enumerate(company):
            part = "carrier" if place < 3 else "participant"
            add(rows["involved"], initiative_id=number, resident_id=who, part=part)
        for turn in range(TIMES):
            day = TODAY - timedelta(days=7 * turn + chance.randrange(3))
            activity = add(rows["activity"], initiative_id=number, on_date=day, verbinder=chance.choice(VERBINDER))
            leader = chance.choice(company[:3])
            for who in {leader, *chance.sample(company, CAME)}:
                add(rows["activity_person"], activity_id=activity, resident_id=who, led=who == leader)
    return found | rows


def numbers(count: int) -> Iterator[int]:
    """From 1 up to and including `count`."""
    return iter(range(1, count + 1))


def add(rows: list[Row], **values: object) -> int:
    """A row with the next id."""
    rows.append({"id": len(rows) + 1, **values})
    return len(rows)
