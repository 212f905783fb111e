"""Who may be the same person: the candidates by name, by phone or e-mail, and by address.

Owns three indexed look-ups; which candidate really is alike is judged by the use case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import starmap

from verbinder.domain.addresses import address_line, house
from verbinder.domain.names import full_name, shown_name
from verbinder.store.queries.values import id_list
from verbinder.store.reader import Reader

#: More people of one surname are not looked through while somebody types.
MOST = 5_000

COLUMNS = (
    "r.id, r.given_name, r.initials, r.infix, r.surname, r.description, coalesce(s.name, ''), r.house_number,"
    " r.house_addition, r.archived_on IS NOT NULL"
)
PEOPLE = f"SELECT {COLUMNS} FROM resident r LEFT JOIN street s ON s.id = r.street_id WHERE r.forgotten_on IS NULL AND "


@dataclass(frozen=True, slots=True)
class Candidate:
    """As much of a resident as comparing needs."""

    id: int
    given_name: str
    initials: str
    infix: str
    surname: str
    description: str
    street: str
    house_number: str
    house_addition: str
    archived: bool

    @property
    def name(self) -> str:
        """What this person is called in lists."""
        return shown_name(self.given_name, self.infix, self.surname, self.initials, self.description)

    @property
    def has_name(self) -> bool:
        """Whether more than a description is known."""
        return bool(full_name(self.given_name, self.infix, self.surname, self.initials))

    @property
    def address_text(self) -> str:
        """Street and number."""
        return address_line(self.street, self.house_number, self.house_addition)

    @property
    def house(self) -> str:
        """The house number with its addition."""
        return house(self.house_number, self.house_addition)


def by_sort_key(reader: Reader, key: str) -> list[Candidate]:
    """Those whose sort key is `key`, or begins with `key` and a space: a range of the index."""
    query = f"{PEOPLE}(r.sort_key = :key OR (r.sort_key >= :low AND r.sort_key < :high)) LIMIT {MOST}"
    # "!" is the sign after the space.
    return _people(reader, query, {"key": key, "low": f"{key} ", "high": f"{key}!"})


def by_details(reader: Reader, normals: Iterable[str]) -> list[tuple[Candidate, str]]:
    """Those with one of these phone numbers or e-mail addresses (in the form they are compared by), with its kind."""
    wanted = sorted(set(normals))
    if not wanted:
        return []
    marks = ", ".join("?" * len(wanted))
    query = (
        f"SELECT resident_id, kind FROM contact_detail WHERE resident_id IS NOT NULL AND normal IN ({marks}) LIMIT 50"
    )
    kinds = dict(reader.sql(query, tuple(wanted)))
    people = _people(reader, f"{PEOPLE}r.id IN {id_list(kinds)}", {})
    return [(person, kinds[person.id]) for person in people]


def by_address(reader: Reader, street_id: int, house_number: str) -> list[Candidate]:
    """Those who live at this number of this street, whatever the addition."""
    query = f"{PEOPLE}r.street_id = :street AND r.house_number = :number LIMIT {MOST}"
    return _people(reader, query, {"street": street_id, "number": house_number})


def _people(reader: Reader, query: str, values: dict[str, object]) -> list[Candidate]:
    return list(starmap(Candidate, reader.sql(query, values)))
