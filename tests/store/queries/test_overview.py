"""The counts of an area or theme are those of counting one by one, however the contacts lie in the file."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contacts import is_real_contact
from verbinder.store.notebook import Notebook
from verbinder.store.queries.overview import figures

FIRST = date(2026, 1, 1)
Rows = list[dict[str, Any]]


@pytest.fixture
def drawn(notebook: Notebook) -> tuple[Rows, Notebook]:
    """A hundred and fifty contacts over a hundred days, of forty people, in two areas and none, with three themes."""
    chance = random.Random(11)
    rows: Rows = []
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        areas = [work.add(Kind.NEIGHBOURHOOD, name=name) for name in ("Noord", "Zuid")]
        streets = [work.add(Kind.STREET, name=f"Weg {at}", neighbourhood_id=(*areas, None)[at % 3]) for at in range(6)]
        tags = [work.add(Kind.TAG, name=f"thema {at}") for at in range(3)]
        people = [work.add(Kind.RESIDENT, given_name=f"R{at}", created_on=FIRST) for at in range(40)]
        for _ in range(150):
            street = chance.choice((*range(6), None))
            row = {
                "on": FIRST + timedelta(days=chance.randrange(100)),
                "area": None if street is None else (*areas, None)[street % 3],
                "themes": chance.sample(tags, k=chance.randrange(3)),
                "met": chance.sample(people, k=chance.randrange(4)),
                "outcome": chance.choice(("conversation", "not_home", "short_talk", "")),
            }
            number = work.add(
                Kind.CONTACT,
                on_date=row["on"],
                outcome=row["outcome"],
                street_id=None if street is None else streets[street],
            )
            for resident_id in row["met"]:
                work.add(Kind.CONTACT_PARTICIPANT, contact_id=number, resident_id=resident_id)
            for tag_id in row["themes"]:
                work.add(Kind.TAGGING, contact_id=number, tag_id=tag_id)
            rows.append(row)
        work.commit()
    return rows, notebook


@pytest.mark.parametrize("days", [(0, 100), (10, 95), (30, 50), (90, 120)])
@pytest.mark.parametrize(("area_id", "theme_id"), [(None, None), (1, None), (2, None), (None, 2), (1, 3)])
def test_an_area_or_theme_counts_as_one_by_one(
    drawn: tuple[Rows, Notebook], days: tuple[int, int], area_id: int | None, theme_id: int | None
) -> None:
    rows, notebook = drawn
    first, last = (FIRST + timedelta(days=each) for each in days)

    def is_part(row: dict[str, Any]) -> bool:
        return area_id in (None, row["area"]) and (theme_id is None or theme_id in row["themes"])

    part = [row for row in rows if first <= row["on"] <= last and is_part(row)]
    real = [row for row in rows if is_real_contact(row["outcome"])]
    began: dict[int, date] = {}
    for row in sorted(real, key=lambda row: row["on"]):
        for number in row["met"]:
            began.setdefault(number, row["on"])
    new = {number for row in part if row in real for number in row["met"] if began[number] == row["on"]}
    with notebook.reader() as reader:
        found = figures(reader, first, last, area_id=area_id, theme_id=theme_id)
    assert found.contacts == len(part)
    assert found.people == sum(len(row["met"]) for row in part if row in real)
    assert found.new_people == len(new)
    assert found.themes == Counter(f"thema {tag - 1}" for row in part for tag in row["themes"])
