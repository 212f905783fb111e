"""Who of the people in another notebook is known here already: the same in everything that tells people apart, or
probably the same by the rule of lists (`domain.doubles`).

Two people of the other notebook are two here too: nobody here is found for both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.doubles import Why, name_key
from verbinder.domain.hand_over import KnownHere
from verbinder.domain.names import folded, shown_name
from verbinder.exchange.tables import Phone
from verbinder.store.known_people import KnownPeople
from verbinder.store.reader import Reader
from verbinder.usecases.streets import street_key

Row = Mapping[str, Any]
STREETS = 50_000


@dataclass(frozen=True, slots=True)
class _Person:
    """A resident of the other notebook, as `KnownPeople` compares people; `row` is the id there."""

    row: int
    given_name: str
    infix: str
    surname: str
    initials: str
    description: str
    street: str
    house_number: str
    house_addition: str
    phones: tuple[Phone, ...]
    emails: tuple[str, ...]

    @property
    def exactly(self) -> tuple[object, ...]:
        """All that tells people apart; equal in two entries only when they are of one person, or nobody can tell."""
        texts = (self.given_name, self.infix, self.surname, self.initials, self.description)
        address = (self.street, self.house_number, self.house_addition)
        return (*map(folded, (*texts, *address)), frozenset((*(each.normal for each in self.phones), *self.emails)))

    @property
    def name(self) -> str:
        return shown_name(self.given_name, self.infix, self.surname, self.initials, self.description)

    @property
    def is_nameless(self) -> bool:
        return not name_key(self.given_name, self.infix, self.surname, self.initials, self.description)


def find_known(
    reader: Reader, tables: Mapping[str, Sequence[Row]], as_new: frozenset[int] = frozenset()
) -> tuple[KnownHere, ...]:
    """Who is known here, in the order of the file; without those in `as_new`, who are somebody else."""
    here: dict[tuple[object, ...], list[int]] = {}
    mine = {kind.value: reader.find(kind) for kind in (Kind.STREET, Kind.CONTACT_DETAIL)}
    mine[Kind.RESIDENT.value] = [row for row in reader.find(Kind.RESIDENT) if row["forgotten_on"] is None]
    for person in reversed([*_people(mine)]):
        here.setdefault(person.exactly, []).append(person.row)
    known = KnownPeople(reader, lru_cache(STREETS)(street_key))
    taken: set[int] = set()
    found: dict[int, KnownHere] = {}
    theirs = [person for person in _people(tables) if not person.is_nameless and person.row not in as_new]
    for person in theirs:
        if here.get(person.exactly):
            number = here[person.exactly].pop()
            why = Why.SAME_NAME_AND_ADDRESS if person.street and person.house_number else Why.SAME_ENTRY
            found[person.row] = KnownHere(person.row, person.name, why, number)
            taken.add(number)
    for person in theirs:
        if person.row in found:
            continue
        met = known.meet(person)
        if met is not None and met[0].id > 0 and met[0].id not in taken:
            found[person.row] = KnownHere(person.row, person.name, met[1], met[0].id)
            taken.add(met[0].id)
    return tuple(found[number] for number in sorted(found))


def _people(tables: Mapping[str, Sequence[Row]]) -> Iterator[_Person]:
    streets = {row["id"]: row["name"] for row in tables[Kind.STREET.value]}
    phones: dict[int, list[Phone]] = {}
    emails: dict[int, list[str]] = {}
    for row in tables[Kind.CONTACT_DETAIL.value]:
        if row["resident_id"] is None:
            continue
        if row["kind"] == "phone":
            phones.setdefault(row["resident_id"], []).append(Phone(row["value"], row["normal"]))
        else:
            emails.setdefault(row["resident_id"], []).append(row["normal"])
    for row in tables[Kind.RESIDENT.value]:
        yield _Person(
            row["id"],
            row["given_name"],
            row["infix"],
            row["surname"],
            row["initials"],
            row["description"],
            streets.get(row["street_id"], ""),
            row["house_number"],
            row["house_addition"],
            tuple(phones.get(row["id"], ())),
            tuple(emails.get(row["id"], ())),
        )
