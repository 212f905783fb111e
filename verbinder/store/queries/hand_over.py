"""The rows a hand-over chooses from, and who took part in the contacts that some of them came from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.store.reader import Reader

#: Contacts by the hundred thousands are only read when their notes go along.
ONLY_WITH_NOTES = frozenset({Kind.CONTACT, Kind.CONTACT_PARTICIPANT})
_PEOPLE = "SELECT contact_id, resident_id FROM contact_participant"
_OF_WHAT_HANGS = (
    f"{_PEOPLE} WHERE contact_id IN (SELECT contact_id FROM signal WHERE contact_id IS NOT NULL"
    " UNION SELECT contact_id FROM follow_up WHERE contact_id IS NOT NULL)"
)


def rows(
    reader: Reader, kinds: Collection[Kind], *, notes: bool, check: Callable[[], None]
) -> dict[Kind, list[dict[str, Any]]]:
    """Every row of these tables, derived columns as well; contacts only with their notes.

    `check` is called before each table and may raise.
    """
    found: dict[Kind, list[dict[str, Any]]] = {}
    for kind in kinds:
        if notes or kind not in ONLY_WITH_NOTES:
            check()
            found[kind] = [dict(row) for row in reader.find(kind)]
    return found


def contact_people(reader: Reader, *, notes: bool) -> Mapping[int, frozenset[int]]:
    """Who took part in a contact; without notes only in those that a signal or a promise came from."""
    people: dict[int, set[int]] = {}
    for contact_id, resident_id in reader.sql(_PEOPLE if notes else _OF_WHAT_HANGS):
        people.setdefault(contact_id, set()).add(resident_id)
    return {contact_id: frozenset(those) for contact_id, those in people.items()}
