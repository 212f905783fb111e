"""The streets of a neighbourhood out of an open list, so that it shows where nobody was yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from verbinder.domain.changes import Kind, Operation
from verbinder.exchange.street_lists import read_streets
from verbinder.store.notebook import Notebook
from verbinder.usecases.street_book import StreetBook
from verbinder.usecases.streets import neighbourhood_for


@dataclass(frozen=True, slots=True)
class StreetsReport:
    """How many streets were added, and how many were there already."""

    added: int
    known: int


def import_streets(notebook: Notebook, path: Path, *, neighbourhood: str = "") -> StreetsReport:
    """Add the streets that are not there yet, as one step; `neighbourhood` is for all, else what the list says.

    A street that is known, however it is written there, only gets a neighbourhood when it had none. Raises `UserError`.
    """
    streets = read_streets(path)
    added = known = 0
    with notebook.unit_of_work(Operation.IMPORT_STREETS, path.name) as work:
        book = StreetBook((row["id"], row["name"]) for row in work.find(Kind.STREET))
        areas: dict[str, int | None] = {}
        for street in streets:
            area = neighbourhood or street.area
            if area not in areas:
                areas[area] = neighbourhood_for(work, area)
            number = book.find(street.name)
            if number is None:
                number = work.add(Kind.STREET, name=street.name, neighbourhood_id=areas[area])
                book.add(street.name, number)
                added += 1
                continue
            known += 1
            if areas[area] is not None and work.get(Kind.STREET, number)["neighbourhood_id"] is None:
                work.change(Kind.STREET, number, neighbourhood_id=areas[area])
        work.commit()
    return StreetsReport(added, known)
