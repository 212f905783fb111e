"""Taking a step back, and forward again: the inverse of what the journal says, applied as a step of its own.

Each row must still be what the step left; otherwise the undo is refused as a whole and the user is told. An import is
undone as one step; it cannot be redone, because what it brought in is not kept (import the file again instead).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from verbinder.domain.changes import Changes, Kind, Operation, Step
from verbinder.errors import UserError
from verbinder.store import full_text, journal
from verbinder.store.derived import keys_of, refresh_all_last_contacts, refresh_last_contact
from verbinder.store.engine import driver_of
from verbinder.store.rows import plain, typed, written_columns
from verbinder.store.tables import table_of
from verbinder.store.unit_of_work import announce

#: Beyond this part of the index it is quicker to fill it anew than to take entries out one by one.
REBUILD_FROM = 0.2


def undo(connection: Connection) -> Changes:
    """Take back the last step. Raises `UserError`: `undo.nothing`, or `undo.conflict` when a row changed since."""
    step = journal.last_done(connection)
    if step is None:
        raise UserError("undo.nothing")
    changes = [change.reversed() for change in journal.changes_of(connection, step.step_id)][::-1]
    _apply(connection, changes)
    if any(change.last_id is not None for change in changes):
        journal.forget_step(connection, step.step_id)
    else:
        journal.mark(connection, step.step_id, undone=True)
    return announce(Operation.UNDO, step.step_id, changes)


def redo(connection: Connection) -> Changes:
    """Bring back the step that was undone last. Raises `UserError` like `undo`."""
    step = journal.first_undone(connection)
    if step is None:
        raise UserError("redo.nothing")
    changes = list(journal.changes_of(connection, step.step_id))
    _apply(connection, changes)
    journal.mark(connection, step.step_id, undone=False)
    return announce(Operation.REDO, step.step_id, changes)


def put_back(connection: Connection, step_id: int, now: datetime) -> Changes:
    """Take back one step that is not the last, as a step of its own: what it removed comes out of the trash.

    Raises `UserError`: `trash.gone`, or `undo.conflict` when a row changed since.
    """
    step = journal.step_of(connection, step_id)
    if step is None or step.undone:
        raise UserError("trash.gone")
    changes = [change.reversed() for change in journal.changes_of(connection, step_id)][::-1]
    _apply(connection, changes)
    new_id = journal.write_step(connection, Operation.PUT_BACK, step.subject, now, changes)
    return announce(Operation.PUT_BACK, new_id, changes)


def commit(connection: Connection) -> None:
    """Keep the step. Raises `UserError("undo.conflict")` when something else refers to what it would take away.

    SQLite counted what is left dangling meanwhile; looking through all references would take half a second at
    100,000 residents.
    """
    try:
        connection.commit()
    except IntegrityError as error:
        connection.rollback()
        raise UserError("undo.conflict") from error


def next_steps(connection: Connection) -> tuple[Step | None, Step | None]:
    """What undo and redo would do now."""
    return journal.last_done(connection), journal.first_undone(connection)


def _apply(connection: Connection, changes: list[journal.RowChange]) -> None:
    # The order of rows within a step need not suit the references between them; they are checked by the commit.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    try:
        ranges = [change for change in changes if change.last_id is not None]
        if ranges:
            _remove_ranges(connection, ranges)
        for change in sorted(changes, key=_streets_around_the_rest):
            if change.last_id is None:
                _apply_row(connection, change)
    except IntegrityError as error:
        raise UserError("undo.conflict") from error
    _refresh(connection, changes, everybody=bool(ranges))


def _streets_around_the_rest(change: journal.RowChange) -> int:
    """Streets come first and go last: the index names the street of a resident when that row comes or goes."""
    if change.kind is not Kind.STREET or change.last_id is not None:
        return 0
    return -1 if change.before is None else 1 if change.after is None else 0


def _apply_row(connection: Connection, change: journal.RowChange) -> None:
    """Bring one row from `before` to `after`, if it still is as `before` says."""
    table = table_of(change.kind)
    here = table.c.id == change.row_id
    row = connection.execute(select(*written_columns(change.kind)).where(here)).mappings().first()
    if (None if row is None else plain(dict(row))) != change.before:
        raise UserError("undo.conflict")
    if change.after is None:
        connection.execute(delete(table).where(here))
        return
    values = typed(table, change.after)
    values |= keys_of(change.kind, values)
    if change.before is None:
        connection.execute(insert(table).values(values))
    else:
        connection.execute(update(table).where(here).values(values))


def _remove_ranges(connection: Connection, ranges: list[journal.RowChange]) -> None:
    """Delete the rows a bulk load brought in; the index is cleared of them at once instead of row by row."""
    driver = driver_of(connection)
    full_text.drop_triggers(driver)
    leaving = sum((change.last_id or 0) - change.row_id + 1 for change in ranges)
    rebuild = leaving > full_text.entries(driver) * REBUILD_FROM
    for change in ranges if not rebuild else ():
        assert change.last_id is not None
        full_text.remove_range(driver, change.kind.value, change.row_id, change.last_id)
    for change in ranges:
        table = table_of(change.kind)
        inside = table.c.id.between(change.row_id, change.last_id)
        found = connection.execute(select(func.count()).select_from(table).where(inside)).scalar_one()
        if found != (change.last_id or 0) - change.row_id + 1:
            raise UserError("undo.conflict")
        connection.execute(delete(table).where(inside))
    if rebuild:
        full_text.rebuild(driver)
    full_text.create_triggers(driver)


def _refresh(connection: Connection, changes: Iterable[journal.RowChange], *, everybody: bool) -> None:
    if everybody:
        refresh_all_last_contacts(connection)
        return
    residents: set[int] = set()
    organisations: set[int] = set()
    contacts: set[int] = set()
    for change in changes:
        for values in filter(None, (change.before, change.after)):
            _collect(change, values, residents, organisations, contacts)
    for contact_id in contacts:
        query = "SELECT resident_id FROM contact_participant WHERE contact_id = ?"
        residents.update(row[0] for row in connection.exec_driver_sql(query, (contact_id,)))
    refresh_last_contact(connection, residents, organisations)


def _collect(
    change: journal.RowChange,
    values: dict[str, Any],
    residents: set[int],
    organisations: set[int],
    contacts: set[int],
) -> None:
    if change.kind is Kind.CONTACT_PARTICIPANT:
        residents.add(values["resident_id"])
    elif change.kind is Kind.RESIDENT:
        residents.add(change.row_id)
    elif change.kind is Kind.CONTACT:
        contacts.add(change.row_id)
        if values.get("organisation_id"):
            organisations.add(values["organisation_id"])
