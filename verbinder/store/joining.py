"""Rows from another notebook brought in beside what is there: what stands here already is joined, the rest is added.

Owns by what two rows of a kind are the same; who of the people is the same person is decided by the use case. A file
that comes twice adds nothing the second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.store.bulk import BulkLoad
from verbinder.store.content import SAME_BY, insert_rows, offset_of
from verbinder.store.reader import Reader
from verbinder.store.rows import Row
from verbinder.store.tables import table_of
from verbinder.store.unit_of_work import UnitOfWork

Joined = dict[Kind, dict[int, int]]

#: What is the same in two rows that say the same; what may be filled in later (a result, a day of ending) is not here.
SAME: Mapping[Kind, tuple[str, ...]] = {
    **{kind: SAME_BY[kind] for kind in (Kind.NEIGHBOURHOOD, Kind.STREET, Kind.TAG, Kind.VOCABULARY_WORD)},
    Kind.PLACE: ("name",),
    Kind.ORGANISATION: ("name",),
    Kind.CONTACT_PERSON: ("organisation_id", "resident_id", "name"),
    Kind.CONTACT_DETAIL: ("resident_id", "organisation_id", "normal"),
    Kind.CONTACT: ("on_date", "setting", "outcome", "street_id", "house_number", "place_id", "organisation_id", "note"),
    Kind.CONTACT_PARTICIPANT: ("contact_id", "resident_id"),
    Kind.GIFT: ("resident_id", "organisation_id", "kind", "phrase"),
    Kind.SIGNAL: ("text", "noticed_on"),
    Kind.FOLLOW_UP: ("resident_id", "organisation_id", "text", "promised_on"),
    Kind.TAGGING: ("tag_id", "contact_id", "resident_id", "organisation_id", "place_id", "signal_id"),
    Kind.INTRODUCTION: ("resident_id", "other_resident_id", "organisation_id", "proposed_on"),
    Kind.INTRODUCTION_CHECK: ("introduction_id", "on_date"),
    Kind.ASK: ("resident_id", "on_date", "about"),
    Kind.SET_ASIDE: ("resident_id", "other_resident_id", "organisation_id", "topic"),
    Kind.INITIATIVE: ("name",),
    Kind.INITIATIVE_THEME: ("initiative_id", "tag_id"),
    Kind.ROLE_CHOICE: ("initiative_id", "on_date", "role"),
    Kind.INVOLVED: ("initiative_id", "resident_id", "organisation_id", "part", "from_on"),
    Kind.ACTIVITY: ("initiative_id", "on_date", "title"),
    Kind.ACTIVITY_PERSON: ("activity_id", "resident_id"),
    Kind.STEP: ("initiative_id", "text", "noted_on"),
    Kind.SUPPORT: ("initiative_id", "kind", "text", "asked_on", "offered_on", "given_on"),
    Kind.BUDGET: ("initiative_id", "about"),
    Kind.AGREEMENT: ("initiative_id", "made_on"),
    Kind.RUNG: ("initiative_id", "rung", "held_by", "on_date"),
    Kind.HAND_OVER: ("initiative_id", "what"),
    Kind.CHECK_IN: ("initiative_id", "planned_on"),
    Kind.STEP_IN: ("initiative_id", "from_on"),
    Kind.ADVICE: ("initiative_id", "on_date", "advice"),
    Kind.ASSET: ("kind", "text"),
    Kind.AGENDA_ITEM: ("text", "on_date"),
}


def join_all(
    reader: Reader, tables: Mapping[str, Sequence[Row]], people: Mapping[int, int], households: Mapping[int, int]
) -> Joined:
    """Incoming id → id of the row that says the same here, per kind. No row here is joined to two that come in.

    `people` and `households` are decided already.
    """
    joined: Joined = {Kind.RESIDENT: dict(people), Kind.HOUSEHOLD: dict(households)}
    for kind in Kind:
        if kind in SAME:
            joined[kind] = _joined(reader, kind, tables.get(kind.value, ()), joined, tables)
    return joined


def fresh(tables: Mapping[str, Sequence[Row]], joined: Joined) -> dict[Kind, list[Row]]:
    """The rows that are not here yet, of the kinds that are ever taken over."""
    return {kind: [row for row in tables.get(kind.value, ()) if row["id"] not in joined[kind]] for kind in joined}


def add_fresh(
    work: UnitOfWork,
    rows: Mapping[Kind, Sequence[Row]],
    joined: Joined,
    *,
    progress: Callable[[int, int], None],
    check: Callable[[], None],
) -> dict[Kind, int]:
    """Insert the rows that are not here yet; returns by how much the ids of each table were moved up."""
    bulk = BulkLoad(work)
    offsets = {kind: offset_of(bulk, kind) for kind in Kind}
    total = max(sum(len(those) for those in rows.values()), 1)
    done = 0
    for kind in Kind:
        those = rows.get(kind, ())
        insert_rows(bulk, kind, those, offsets, joined, check)
        done += len(those)
        progress(done, total)
    bulk.finish(contacts=bool(rows.get(Kind.CONTACT)), after_step=check)
    return offsets


def _joined(
    reader: Reader, kind: Kind, rows: Sequence[Row], joined: Joined, tables: Mapping[str, Sequence[Row]]
) -> dict[int, int]:
    if not rows:
        return {}
    columns = SAME[kind]
    here: dict[tuple[Any, ...], list[int]] = {}
    there = _who_was_there(reader.find(Kind.CONTACT_PARTICIPANT)) if kind is Kind.CONTACT else {}
    for row in reversed(reader.find(kind)):
        key = (*(_compared(row[name]) for name in columns), there.get(row["id"]))
        here.setdefault(key, []).append(row["id"])
    targets = _targets(kind, columns)
    came = _who_was_there(tables.get(Kind.CONTACT_PARTICIPANT.value, ())) if kind is Kind.CONTACT else {}
    found: dict[int, int] = {}
    for row in rows:
        people = came.get(row["id"])
        if people is not None:
            people = frozenset(joined[Kind.RESIDENT].get(number, -number) for number in people)
        key = (*(_moved(row[name], targets.get(name), joined) for name in columns), people)
        if here.get(key):
            found[row["id"]] = here[key].pop()
    return found


def _who_was_there(rows: Iterable[Row]) -> dict[int, frozenset[int]]:
    people: dict[int, set[int]] = {}
    for row in rows:
        people.setdefault(row["contact_id"], set()).add(row["resident_id"])
    return {contact: frozenset(those) for contact, those in people.items()}


def _targets(kind: Kind, columns: Iterable[str]) -> dict[str, Kind]:
    table = table_of(kind)
    return {
        name: Kind(next(iter(table.c[name].foreign_keys)).column.table.name)
        for name in columns
        if table.c[name].foreign_keys
    }


def _moved(value: Any, target: Kind | None, joined: Joined) -> Any:
    """A value as it would stand here; what hangs on a row that is not here yet is like nothing here."""
    if target is None or value is None:
        return _compared(value)
    return joined.get(target, {}).get(value, -value)


def _compared(value: Any) -> Any:
    return folded(value) if isinstance(value, str) else value
