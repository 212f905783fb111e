"""A hand-over without some of its people: who was forgotten where it is opened does not come back with it.

Owns what goes with them, by the rule the file was made by: what hangs on somebody goes, what only refers to them lets
go, a conversation they took part in goes, and their names in texts are withheld.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verbinder.domain.changes import Kind
from verbinder.domain.withholding import Withholding
from verbinder.exchange.hand_over.fields import FIELDS
from verbinder.exchange.hand_over.rows import number_in
from verbinder.exchange.portable.content import PortableNotebook, Row
from verbinder.exchange.portable.tables import TABLES


def without_people(incoming: PortableNotebook, people: frozenset[int]) -> PortableNotebook:
    """The same hand-over as if these residents (by their id in it) had stayed behind."""
    if not people:
        return incoming
    gone: dict[Kind, set[int]] = {Kind.RESIDENT: set(people), Kind.CONTACT: _contacts_of(incoming, people)}
    withheld = _withholding(incoming, people)
    tables = dict(incoming.tables)
    for table in TABLES:
        refs = {each.name: each.refers_to for each in table.fields if each.refers_to is not None}
        handed = FIELDS.get(table.kind)
        lets_go = handed.lets_go if handed is not None else ()
        texts = (*handed.texts, *handed.notes) if handed is not None else ()
        mine = gone.setdefault(table.kind, set())
        kept: list[Row] = []
        for row in incoming.tables[table.kind.value]:
            lost = {name for name, target in refs.items() if row[name] in gone.get(target, ())}
            if number_in(row, "id") in mine or not lost <= set(lets_go):
                mine.add(number_in(row, "id"))
            else:
                kept.append(_cleaned(row, lost, texts, withheld))
        tables[table.kind.value] = kept
    _count_unnamed(incoming, tables, people)
    return PortableNotebook(tables, incoming.called)


def _cleaned(row: Row, lost: set[str], texts: Sequence[str], withheld: Withholding) -> Row:
    made = {**row, **dict.fromkeys(lost)}
    for name in texts:
        value = row[name]
        if isinstance(value, str) and value:
            made[name] = withheld.applied(value)
    return made


def _contacts_of(incoming: PortableNotebook, people: frozenset[int]) -> set[int]:
    rows = incoming.tables[Kind.CONTACT_PARTICIPANT.value]
    return {number_in(row, "contact_id") for row in rows if row["resident_id"] in people}


def _count_unnamed(incoming: PortableNotebook, tables: dict[str, list[Row]], people: frozenset[int]) -> None:
    """Who came to an activity still came: without a name."""
    came: dict[int, int] = {}
    for row in incoming.tables[Kind.ACTIVITY_PERSON.value]:
        if row["resident_id"] in people:
            came[number_in(row, "activity_id")] = came.get(number_in(row, "activity_id"), 0) + 1
    for row in tables[Kind.ACTIVITY.value]:
        row["unnamed"] = number_in(row, "unnamed") + came.get(number_in(row, "id"), 0)


def _withholding(incoming: PortableNotebook, people: frozenset[int]) -> Withholding:
    rows: Mapping[str, list[Row]] = incoming.tables
    names = {
        str(row[name]) for row in rows[Kind.RESIDENT.value] if row["id"] in people for name in ("given_name", "surname")
    }
    stay = {
        str(row[name])
        for row in rows[Kind.CONTACT_DETAIL.value]
        if row["resident_id"] not in people
        for name in ("value", "normal")
    }
    return Withholding(names - {""}, (), stay)
