"""Everybody known, as a table of keys in memory, so that a list of any length is compared in one pass.

Owns the reading of those keys; when two entries are one person is decided by `verbinder.domain.doubles`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Protocol

from verbinder.domain.doubles import Known, Why, address_key, name_key, why_same
from verbinder.store.reader import Reader

PEOPLE = (
    "SELECT r.id, r.given_name, r.infix, r.surname, r.initials, r.description, coalesce(s.name, ''), r.house_number,"
    " r.house_addition FROM resident r LEFT JOIN street s ON s.id = r.street_id"
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
    """The people of the notebook, and those met since: ids are resident ids, or minus the row of the list."""

    def __init__(self, reader: Reader) -> None:
        reachable: dict[int, set[str]] = defaultdict(set)
        for resident_id, normal in reader.sql(DETAILS):
            if normal:
                reachable[resident_id].add(normal)
        # Most names occur once: the entry itself, and a list only where a name comes back.
        self._by_name: dict[str, Known | list[Known]] = {}
        for resident_id, given_name, infix, surname, initials, description, street, number, addition in reader.sql(
            PEOPLE
        ):
            key = name_key(given_name, infix, surname, initials, description)
            known = Known(resident_id, address_key(street, number, addition), frozenset(reachable.get(resident_id, ())))
            self._remember(key, known)

    def _remember(self, key: str, known: Known) -> None:
        there = self._by_name.setdefault(key, known)
        if there is known:
            return
        if isinstance(there, list):
            there.append(known)
        else:
            self._by_name[key] = [there, known]

    def meet(self, person: PersonLike) -> tuple[Known, Why] | None:
        """Who this person probably is, and why; the person is remembered when new. None without a name to compare."""
        key = name_key(person.given_name, person.infix, person.surname, person.initials, person.description)
        if not key:
            return None
        reachable = frozenset([phone.normal or phone.as_written for phone in person.phones] + [*person.emails])
        met = Known(-person.row, address_key(person.street, person.house_number, person.house_addition), reachable)
        there = self._by_name.get(key)
        if there is not None:
            whole = (
                bool(person.surname and (person.given_name or person.initials))
                or not person.surname + person.given_name
            )
            for known in there if isinstance(there, list) else (there,):
                why = why_same(known, met, whole_name=whole)
                if why is not None:
                    return known, why
        self._remember(key, met)
        return None
