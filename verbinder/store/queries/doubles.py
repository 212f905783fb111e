"""Everybody as the search for doubles compares them, and who was said not to be the same.

Owns two statements over all residents. Archived people are left out: they were put away.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from verbinder.store.reader import Reader

PEOPLE = (
    "SELECT r.id, r.given_name, r.initials, r.infix, r.surname, r.description, coalesce(s.name, ''), r.house_number,"
    " r.house_addition, r.postcode, r.birth_year FROM resident r LEFT JOIN street s ON s.id = r.street_id"
    " WHERE r.archived_on IS NULL ORDER BY r.id"
)
DETAILS = "SELECT resident_id, kind, normal FROM contact_detail WHERE resident_id IS NOT NULL"
NOT_SAME = "SELECT resident_id, other_resident_id FROM not_same"
#: How much hangs on somebody, for the choice which card to keep.
HANGING = (
    "SELECT (SELECT count(*) FROM contact_participant WHERE resident_id = :id),"
    " (SELECT count(*) FROM gift WHERE resident_id = :id),"
    " (SELECT count(*) FROM introduction WHERE resident_id = :id OR other_resident_id = :id),"
    " (SELECT count(*) FROM involved WHERE resident_id = :id)"
)


class Person(NamedTuple):
    """One resident, as much as is compared."""

    id: int
    given_name: str
    initials: str
    infix: str
    surname: str
    description: str
    street: str
    house_number: str
    house_addition: str
    postcode: str
    birth_year: int | None
    phones: frozenset[str]
    emails: frozenset[str]


def people(reader: Reader) -> list[Person]:
    """Everybody who is not archived."""
    reach: dict[str, dict[int, set[str]]] = {"phone": defaultdict(set), "email": defaultdict(set)}
    for resident_id, kind, normal in reader.sql(DETAILS):
        if normal and kind in reach:
            reach[kind][resident_id].add(normal)
    phones, emails = reach["phone"], reach["email"]
    return [
        Person._make((*row, frozenset(phones.get(row[0], ())), frozenset(emails.get(row[0], ()))))
        for row in reader.sql(PEOPLE)
    ]


def not_same(reader: Reader) -> set[tuple[int, int]]:
    """Pairs said to be two people, the lowest id first."""
    return {(min(pair), max(pair)) for pair in reader.sql(NOT_SAME)}


def hanging(reader: Reader, resident_id: int) -> tuple[Any, ...]:
    """How many contacts, gifts, introductions and parts in initiatives somebody has."""
    return tuple(reader.sql(HANGING, {"id": resident_id})[0])
