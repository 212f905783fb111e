"""The overview of a year over 1,000,000 contacts with 20,000 residents, from the encrypted file: whole, of an area."""

from __future__ import annotations

import random
import statistics
from datetime import date, datetime, time, timedelta
from pathlib import Path

from benchmarks.measure import Figure, seconds
from verbinder.domain.changes import Kind, Operation
from verbinder.exchange.overview.kinds import Selection
from verbinder.store.bulk import BulkLoad
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook
from verbinder.usecases import overview

TODAY = date(2026, 5, 20)
CONTACTS, RESIDENTS, STREETS, THEMES = 1_000_000, 20_000, 400, 30
DAYS = 365
AREA = "Noord"


def figures(folder: Path, passphrase: str) -> list[Figure]:
    """Everything of the last year (all contacts lie in it), and of one area."""
    notebook = filled(folder / "overview.verbinder", passphrase)
    year = (TODAY - timedelta(days=DAYS), TODAY)
    whole = statistics.median(seconds(lambda: overview.look(notebook, *year)) for _ in range(3))
    selection = Selection(area=AREA)
    part = statistics.median(seconds(lambda: overview.look(notebook, *year, selection=selection)) for _ in range(3))
    notebook.close()
    return [
        Figure("overview over 1,000,000 contacts", whole, "s", 3.0),
        Figure("the same of one area", part, "s", 3.0),
    ]


def filled(path: Path, passphrase: str) -> Notebook:
    """A notebook with so many contacts, each with one resident, a third with a theme."""
    chance = random.Random(5)
    notebook = create_notebook(path, passphrase, clock=lambda: datetime.combine(TODAY, time(9)))
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        areas = [work.add(Kind.NEIGHBOURHOOD, name=name) for name in (AREA, "Zuid")]
        streets = [
            work.add(Kind.STREET, name=f"Weg {chr(97 + number % 26)}{number}", neighbourhood_id=areas[number % 2])
            for number in range(STREETS)
        ]
        tags = [work.add(Kind.TAG, name=f"thema {number}") for number in range(THEMES)]
        load = BulkLoad(work)
        people = list(range(1, RESIDENTS + 1))
        names = [f"R{number}" for number in people]
        load.insert(
            Kind.RESIDENT, {"id": people, "given_name": names, "sort_key": names, "created_on": [TODAY] * RESIDENTS}
        )
        tagged_before = 0
        for start in range(1, CONTACTS + 1, 100_000):
            ids = list(range(start, start + 100_000))
            days = [(TODAY - timedelta(days=chance.randrange(DAYS))).isoformat() for _ in ids]
            columns = {
                "id": ids,
                "on_date": days,
                "setting": chance.choices(("door", "street", "party"), k=len(ids)),
                "outcome": chance.choices(("conversation", "short_talk", "not_home"), k=len(ids)),
                "street_id": chance.choices(streets, k=len(ids)),
            }
            load.insert(Kind.CONTACT, columns)
            load.insert(
                Kind.CONTACT_PARTICIPANT,
                {"id": ids, "contact_id": ids, "resident_id": chance.choices(people, k=len(ids))},
            )
            tagged = ids[::3]
            numbers = range(tagged_before + 1, tagged_before + 1 + len(tagged))
            load.insert(
                Kind.TAGGING, {"id": list(numbers), "tag_id": chance.choices(tags, k=len(tagged)), "contact_id": tagged}
            )
            tagged_before += len(tagged)
        load.finish(contacts=True)
        work.commit()
    return notebook
