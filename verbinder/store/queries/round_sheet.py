"""Queries for a round sheet: who lives behind which door, what they said last, and what everybody is called.

Owns what of a conversation may be on paper: nothing of one in which somebody took part who is to be left in peace.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from verbinder.domain.addresses import house
from verbinder.domain.names import shown_name
from verbinder.store.derived import ATTEMPT_CODES
from verbinder.store.queries.follow_ups import NOT_NOW
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import ALLOWED, day, id_list, known_day
from verbinder.store.reader import Reader

PEOPLE = (
    f"SELECT r.id, r.street_id, r.house_number, r.house_addition, {NAME_COLUMNS} FROM resident r"
    f" WHERE {{which}} AND {ALLOWED} AND r.archived_on IS NULL AND r.forgotten_on IS NULL"
    " ORDER BY r.sort_key, r.id LIMIT :limit"
)
ORGANISATIONS = "SELECT o.id, o.street_id, o.house_number, o.name FROM organisation o WHERE o.id IN "
STREETS = "SELECT s.id, s.name, (SELECT max(c.on_date) FROM contact c WHERE c.street_id = s.id) FROM street s"
SAID = (
    "SELECT p.resident_id, c.on_date, c.note FROM contact_participant p JOIN contact c ON c.id = p.contact_id"
    f" WHERE p.resident_id IN {{ids}} AND c.note <> '' AND c.outcome NOT IN ({ATTEMPT_CODES})"
    " AND NOT EXISTS (SELECT 1 FROM contact_participant q WHERE q.contact_id = c.id"
    f" AND q.resident_id IN ({NOT_NOW})) ORDER BY c.on_date, c.id"
)


@dataclass(frozen=True, slots=True)
class PersonAtDoor:
    """A resident who may be approached, with the parts of the name."""

    id: int
    street_id: int | None
    door: str
    given_name: str
    infix: str
    surname: str
    initials: str
    description: str

    @property
    def name(self) -> str:
        """What they are called in lists."""
        return shown_name(self.given_name, self.infix, self.surname, self.initials, self.description)


@dataclass(frozen=True, slots=True)
class OrganisationAtDoor:
    """An organisation and where it is."""

    id: int
    street_id: int | None
    door: str
    name: str


@dataclass(frozen=True, slots=True)
class StreetSeen:
    """A street and when we were last there."""

    id: int
    name: str
    last_seen_on: date | None


def streets(reader: Reader, street_ids: Iterable[int] | None) -> list[StreetSeen]:
    """These streets in this order; all of them by name for None. One that is gone is left out."""
    if street_ids is None:
        return [StreetSeen(row[0], row[1], day(row[2])) for row in reader.sql(f"{STREETS} ORDER BY s.folded_name")]
    wanted = list(dict.fromkeys(street_ids))
    found = {row[0]: row for row in reader.sql(f"{STREETS} WHERE s.id IN {id_list(wanted)}")}
    return [StreetSeen(row[0], row[1], day(row[2])) for each in wanted if (row := found.get(each))]


def people(reader: Reader, resident_ids: Iterable[int], today: date) -> dict[int, PersonAtDoor]:
    """Those of these residents who may be approached."""
    ids = set(resident_ids)
    rows = _people(reader, f"r.id IN {id_list(ids)}", today, len(ids))
    return {person.id: person for person in rows}


def living_in(reader: Reader, street_ids: Iterable[int], today: date, limit: int) -> list[PersonAtDoor]:
    """Who lives in these streets and may be approached, by name."""
    return _people(reader, f"r.street_id IN {id_list(street_ids)}", today, limit)


def organisations(reader: Reader, organisation_ids: Iterable[int]) -> dict[int, OrganisationAtDoor]:
    """Where these organisations are."""
    rows = reader.sql(ORGANISATIONS + id_list(set(organisation_ids)))
    return {row[0]: OrganisationAtDoor(row[0], row[1], row[2], row[3]) for row in rows}


def places_in(reader: Reader, street_ids: Iterable[int]) -> dict[int, int]:
    """The places in these streets, each with its street."""
    query = f"SELECT id, street_id FROM place WHERE street_id IN {id_list(street_ids)}"
    return {row[0]: row[1] for row in reader.sql(query)}


def last_said(reader: Reader, resident_ids: Iterable[int], today: date) -> dict[int, tuple[date, str]]:
    """The note of the last real conversation of each, and its day."""
    rows = reader.sql(SAID.format(ids=id_list(resident_ids)), {"today": today.isoformat()})
    return {row[0]: (known_day(row[1]), row[2]) for row in rows}


@dataclass(frozen=True, slots=True)
class Called:
    """What people in the notebook are called: every name, of those the given names, and descriptions without a name."""

    names: set[str]
    given_names: set[str]
    descriptions: set[str]


def called(reader: Reader) -> Called:
    """What everybody in the notebook is called."""
    found = Called(set(), set(), set())
    for given_name, surname, description in reader.sql("SELECT given_name, surname, description FROM resident"):
        found.given_names.add(given_name)
        found.names.update((given_name, surname))
        if not (given_name or surname):
            found.descriptions.add(description)
    found.names.update(row[0] for row in reader.sql("SELECT name FROM contact_person"))
    return found


def _people(reader: Reader, which: str, today: date, limit: int) -> list[PersonAtDoor]:
    values: dict[str, Any] = {"today": today.isoformat(), "limit": limit}
    rows = reader.sql(PEOPLE.format(which=which), values)
    return [PersonAtDoor(row[0], row[1], house(row[2], row[3]), *row[4:9]) for row in rows]
