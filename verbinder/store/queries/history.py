"""What the journal tells of one resident, and which steps removed something. Owns the reading only."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from verbinder.domain.changes import Kind
from verbinder.domain.history import FieldChange, HistoryEntry, Removed
from verbinder.store.reader import Reader
from verbinder.store.tables import journal_change, journal_step

#: Steps of other rows that name the resident in one of these.
REFERENCES = ("resident_id", "other_resident_id")
#: These stand for something that was removed on purpose.
REMOVING = (
    *("delete_contact", "delete_gift", "delete_signal", "delete_follow_up", "delete_round", "delete_contact_person"),
    *("delete_street", "delete_introduction", "delete_ask", "delete_activity", "delete_story"),
)
#: Numbers of other rows say nothing to a reader.
UNTOLD = ("id", "street_id", "household_id", "created_on")


def of_resident(reader: Reader, resident_id: int, limit: int) -> tuple[HistoryEntry, ...]:
    """The steps about a resident that stand, the latest first; fields only of their own card."""
    shown: dict[int, HistoryEntry] = {}
    columns = (journal_step.c.id, journal_step.c.at, journal_step.c.operation)
    query = (
        select(*columns, journal_change.c.table_name, journal_change.c.row_id, journal_change.c.before,
               journal_change.c.after)
        .join(journal_change, journal_change.c.step_id == journal_step.c.id)
        .where(~journal_step.c.undone)
        .order_by(journal_step.c.id.desc(), journal_change.c.id)
    )  # fmt: skip
    for step_id, at, operation, table, row_id, before, after in reader.connection.execute(query):
        own = table == Kind.RESIDENT.value and row_id == resident_id
        if not own and not _names(before, after, resident_id):
            continue
        fields = _fields(before, after) if own and before and after else ()
        known = shown.get(step_id, HistoryEntry(at, operation))
        if len(shown) == limit and step_id not in shown:
            break
        shown[step_id] = HistoryEntry(at, operation, known.fields + fields)
    return tuple(shown.values())


def removed(reader: Reader, since: datetime) -> tuple[Removed, ...]:
    """The steps since a moment that removed something and were not undone, the latest first."""
    query = (
        select(journal_step)
        .where(~journal_step.c.undone, journal_step.c.at >= since, journal_step.c.operation.in_(REMOVING))
        .order_by(journal_step.c.id.desc())
    )
    found = reader.connection.execute(query).all()
    return tuple(Removed(row.id, row.at, row.operation, row.subject) for row in found if _is_gone(reader, row.id))


def _is_gone(reader: Reader, step_id: int) -> bool:
    """Whether what a step removed is still gone; it may have been put back since."""
    query = select(journal_change.c.table_name, journal_change.c.row_id).where(
        journal_change.c.step_id == step_id, journal_change.c.after.is_(None), journal_change.c.before.is_not(None)
    )
    rows = reader.connection.execute(query).all()
    return bool(rows) and not any(reader.find(Kind(row.table_name), id=row.row_id) for row in rows)


def _names(before: Any, after: Any, resident_id: int) -> bool:
    return any(row.get(name) == resident_id for row in (before, after) if row for name in REFERENCES)


def _fields(before: dict[str, Any], after: dict[str, Any]) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, _text(before.get(name)), _text(value))
        for name, value in after.items()
        if before.get(name) != value and name not in UNTOLD
    )


def _text(value: Any) -> str:
    return "" if value is None else str(value)
