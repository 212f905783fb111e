"""The streets of a neighbourhood out of an open list, so that it shows where nobody was yet.

Owns what becomes of each street of such a list: first to be looked at, then in one step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import Cancelled
from verbinder.exchange.street_lists import Street, read_streets
from verbinder.store.notebook import Notebook
from verbinder.store.queries import streets as queries
from verbinder.store.reader import Reader
from verbinder.store.rows import Row
from verbinder.usecases.street_book import StreetBook
from verbinder.usecases.streets import neighbourhood_for

__all__ = ["Becomes", "ListedStreet", "StreetList", "StreetsReport", "bring_in", "import_streets", "look", "read_list"]


class Becomes(StrEnum):
    """What happens with a street of the list."""

    NEW = "new"
    #: It is there, and gets the neighbourhood that it had not.
    PLACED = "placed"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class StreetList:
    """A list that was read: the name of its file, and its streets, each once, in its order."""

    name: str
    streets: tuple[Street, ...]


@dataclass(frozen=True, slots=True)
class ListedStreet:
    """A street of the list; `known_as` is how it is written in the notebook, "" when it is not there yet."""

    name: str
    area: str
    becomes: Becomes
    known_as: str = ""


@dataclass(frozen=True, slots=True)
class StreetsReport:
    """How many streets were added, and how many were there already."""

    added: int
    known: int


def read_list(path: Path, *, cancelled: Callable[[], bool] | None = None) -> StreetList:
    """Read a list of streets; nothing is written. Raises `UserError`, `Cancelled`."""
    streets: list[Street] = []
    for street in read_streets(path):
        if cancelled is not None and cancelled():
            raise Cancelled
        streets.append(street)
    return StreetList(path.name, tuple(streets))


def look(notebook: Notebook, found: StreetList, *, neighbourhood: str = "") -> tuple[ListedStreet, ...]:
    """What `bring_in` would do with every street of the list, in its order; nothing is written."""
    with notebook.reader() as reader:
        return tuple(listed for listed, _ in _compared(reader, found.streets, neighbourhood))


def bring_in(notebook: Notebook, found: StreetList, *, neighbourhood: str = "") -> StreetsReport:
    """Add the streets that are not there yet, as one step; `neighbourhood` is for all, else what the list says.

    A street that is known, however it is written there, only gets a neighbourhood when it had none.
    """
    with notebook.unit_of_work(Operation.IMPORT_STREETS, found.name) as work:
        compared = list(_compared(work, found.streets, neighbourhood))
        areas: dict[str, int | None] = {}
        for listed, number in compared:
            if listed.becomes is Becomes.KNOWN:
                continue
            if listed.area not in areas:
                areas[listed.area] = neighbourhood_for(work, listed.area)
            if number is None:
                work.add(Kind.STREET, name=listed.name, neighbourhood_id=areas[listed.area])
            else:
                work.change(Kind.STREET, number, neighbourhood_id=areas[listed.area])
        work.commit()
    added = sum(listed.becomes is Becomes.NEW for listed, _ in compared)
    return StreetsReport(added, len(compared) - added)


def import_streets(notebook: Notebook, path: Path, *, neighbourhood: str = "") -> StreetsReport:
    """Read a list and bring it in. Raises `UserError`."""
    return bring_in(notebook, read_list(path), neighbourhood=neighbourhood)


def _compared(
    reader: Reader, streets: Iterable[Street], neighbourhood: str
) -> Iterator[tuple[ListedStreet, int | None]]:
    """Every street of a list with what becomes of it, and its id in the notebook if it is there."""
    known: dict[int, Row] = {row["id"]: row for row in reader.find(Kind.STREET)}
    names: dict[int, str] = {number: row["name"] for number, row in known.items()}
    areas: dict[int, str] = {row.id: row.name for row in queries.neighbourhoods(reader)}
    book = StreetBook(names.items())
    placed: set[int] = set()
    for place, street in enumerate(streets, 1):
        area = neighbourhood.strip() or street.area
        number = book.find(street.name)
        if number is None:
            names[-place] = street.name
            book.add(street.name, -place)
            yield ListedStreet(street.name, area, Becomes.NEW), None
        elif number < 0 or known[number]["neighbourhood_id"] is not None or number in placed or not area:
            there = areas.get(known[number]["neighbourhood_id"] or 0, "") if number > 0 else area
            yield ListedStreet(street.name, there, Becomes.KNOWN, names[number]), max(number, 0)
        else:
            placed.add(number)
            yield ListedStreet(street.name, area, Becomes.PLACED, names[number]), number
