"""Everybody known, as a table of keys in memory, so that a list of any length is compared in one pass.

Owns the reading of those keys; when two entries are one person is decided by `verbinder.domain.doubles`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Protocol

from verbinder.domain.doubles import Known, Why, address_key, name_key, why_same
from verbinder.store.reader import Reader

PEOPLE = (
    "SELECT r.id, r.given_name, r.infix, r.surname, r.initials, r.description, coalesce(s.name, ''), r.house_number,"
    " r.house_addition FROM resident r LEFT JOIN street s ON s.id = r.street_id WHERE r.forgotten_on IS NULL"
)
DETAILS = "SELECT resident_id, normal FROM contact_detail WHERE resident_id IS NOT NULL"


class PersonLike(Protocol):
    """What is asked of a person to compare."""

    @property
    def row(self) -> int: ...
    @property
    def given_name(self) -> str: ...
    @property
    def infix(self) -> str: ...
    @property
    def surname(self) -> str: ...
    @property
    def initials(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def street(self) -> str: ...
    @property
    def house_number(self) -> str: ...
    @property
    def house_addition(self) -> str: ...
    @property
    def phones(self) -> tuple[Any, ...]: ...
    @property
    def emails(self) -> tuple[str, ...]: ...


class KnownPeople:
    """The people of the notebook, and those met since: ids are resident ids, or minus the row of the list.

    `street_key` gives what the ways of writing one street have in common.
    """

    def __init__(self, reader: Reader, street_key: Callable[[str], str] = str) -> None:
        self._street_key = street_key
        reachable: dict[int, set[str]] = defaultdict(set)
        for resident_id, normal in reader.sql(DETAILS):
            if normal:
                reachable[resident_id].add(normal)
        # Most names occur once: the entry itself, and a list only where a name comes back. Somebody met in a list is
        # kept as they came; their keys are made only when the name comes back too.
        self._by_name: dict[str, Known | PersonLike | list[Known]] = {}
        for resident_id, given, infix, surname, initials, description, street, number, addition in reader.sql(PEOPLE):
            key = name_key(given, infix, surname, initials, description)
            there = self._by_name.get(key)
            known = Known(
                resident_id, self._address(street, number, addition), frozenset(reachable.get(resident_id, ()))
            )
            self._by_name[key] = known if there is None else [*self._all_known(there), known]

    def meet(self, person: PersonLike) -> tuple[Known, Why] | None:
        """Who this person probably is, and why; the person is remembered when new. None without a name to compare."""
        key = name_key(person.given_name, person.infix, person.surname, person.initials, person.description)
        if not key:
            return None
        there = self._by_name.setdefault(key, person)
        if there is person:
            return None
        met, before = self._known(person), self._all_known(there)
        first_name = person.given_name or person.initials
        described = bool(person.description) and not (person.surname or person.given_name)
        whole = described or bool(person.surname and first_name)
        for known in before:
            why = why_same(known, met, whole_name=whole)
            if why is not None:
                return known, why
        self._by_name[key] = [*before, met]
        return None

    def _known(self, person: PersonLike) -> Known:
        phones = [phone.normal or phone.as_written for phone in person.phones]
        reachable = frozenset(phones + [email.lower() for email in person.emails])
        return Known(-person.row, self._address(person.street, person.house_number, person.house_addition), reachable)

    def _address(self, street: str, house_number: str, addition: str) -> str:
        return address_key(self._street_key(street), house_number, addition) if street and house_number else ""

    def _all_known(self, there: Known | PersonLike | list[Known]) -> list[Known]:
        if isinstance(there, list):
            return there
        return [there if isinstance(there, Known) else self._known(there)]
