"""The network of a neighbourhood of 20,000 people, from the encrypted store to the last answer.

The example neighbourhood knows who spoke with whom; to that come 2,000 initiatives of 25 people with ten meetings each,
which makes some 400,000 ties.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

from benchmarks.measure import Figure, seconds
from verbinder.domain.changes import Kind, Operation
from verbinder.store.bulk import BulkLoad
from verbinder.store.notebook import Notebook
from verbinder.usecases import network, notebooks

RESIDENTS, INITIATIVES, MEETINGS, PEOPLE, CAME = 20_000, 2_000, 10, 25, 8


def figures(folder: Path, passphrase: str) -> list[Figure]:
    """How long it takes until all can be asked, and what a page asks then."""
    notebook = notebooks.make_example(folder / "network.verbinder", passphrase, residents=RESIDENTS)
    try:
        bring_together(notebook, notebook.today())
        return [
            Figure("network of 20,000 people, read and answered", seconds(lambda: network.ready(notebook)), "s", 3.0),
            Figure("its answers as a page shows them", seconds(lambda: network.network(notebook)), "s", 0.5),
            Figure("who knows one person", seconds(lambda: network.of_person(notebook, 1)), "s", 0.5),
            Figure("2,000 people to be drawn", seconds(lambda: network.drawing(notebook)), "s", 1.0),
        ]
    finally:
        notebook.close()


def bring_together(notebook: Notebook, today: date) -> None:
    """Initiatives with people who come now and then."""
    chance = Random(3)
    with notebook.unit_of_work(Operation.IMPORT_NOTEBOOK) as work:
        bulk = BulkLoad(work)
        kinds = (Kind.INITIATIVE, Kind.INVOLVED, Kind.ACTIVITY, Kind.ACTIVITY_PERSON)
        rows: dict[Kind, list[tuple[object, ...]]] = {kind: [] for kind in kinds}
        first = {kind: bulk.next_id(kind) for kind in kinds}

        def add(kind: Kind, *values: object) -> int:
            number = first[kind] + len(rows[kind])
            rows[kind].append((number, *values))
            return number

        for number in range(INITIATIVES):
            initiative = add(Kind.INITIATIVE, f"Initiatief {number}")
            group = chance.sample(range(1, RESIDENTS + 1), PEOPLE)
            for resident in group[:4]:
                add(Kind.INVOLVED, initiative, resident, "carrier")
            for week in range(1, MEETINGS + 1):
                day, there = today - timedelta(weeks=week), chance.choice(("led", "present", "absent"))
                activity = add(Kind.ACTIVITY, initiative, day.isoformat(), there)
                for resident in chance.sample(group, CAME):
                    add(Kind.ACTIVITY_PERSON, activity, resident)
        bulk.insert(Kind.INITIATIVE, ["id", "name"], rows[Kind.INITIATIVE])
        bulk.insert(Kind.INVOLVED, ["id", "initiative_id", "resident_id", "part"], rows[Kind.INVOLVED])
        bulk.insert(Kind.ACTIVITY, ["id", "initiative_id", "on_date", "verbinder"], rows[Kind.ACTIVITY])
        bulk.insert(Kind.ACTIVITY_PERSON, ["id", "activity_id", "resident_id"], rows[Kind.ACTIVITY_PERSON])
        bulk.finish(contacts=False)
        work.commit()
