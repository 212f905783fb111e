"""One way to write: everything between "begin" and "commit" is one step, journaled, or did not happen.

Owns the three verbs `add`, `change` and `remove`. There is no other way to write to the tables (bulk loads record
ranges through the same unit of work), so the journal cannot miss a change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Table, delete, insert, select, update

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.errors import UserError
from verbinder.store import journal
from verbinder.store.derived import keys_of, refresh_last_contact
from verbinder.store.reader import Reader
from verbinder.store.rows import Row, plain, written_columns
from verbinder.store.tables import DERIVED, METADATA, table_of

#: References that make a row part of what it points to: it goes when that goes. Other references are emptied.
PART_OF = frozenset(
    {
        ("contact_detail", "resident_id"),
        ("contact_detail", "organisation_id"),
        ("contact_person", "organisation_id"),
        ("gift", "resident_id"),
        ("gift", "organisation_id"),
        ("contact_participant", "contact_id"),
        ("contact_participant", "resident_id"),
        ("round_street", "round_id"),
        ("round_street", "street_id"),
        ("tagging", "tag_id"),
        ("tagging", "contact_id"),
        ("tagging", "resident_id"),
        ("tagging", "organisation_id"),
        ("tagging", "place_id"),
        ("tagging", "signal_id"),
        ("introduction", "resident_id"),
        ("introduction", "other_resident_id"),
        ("introduction", "organisation_id"),
        ("introduction_check", "introduction_id"),
        ("ask", "resident_id"),
        ("ask", "introduction_id"),
        ("set_aside", "resident_id"),
        ("set_aside", "other_resident_id"),
        ("set_aside", "organisation_id"),
        ("not_same", "resident_id"),
        ("not_same", "other_resident_id"),
        ("initiative_theme", "initiative_id"),
        ("role_choice", "initiative_id"),
        ("involved", "initiative_id"),
        ("activity", "initiative_id"),
        ("step", "initiative_id"),
        ("support", "initiative_id"),
        ("budget", "initiative_id"),
        ("agreement", "initiative_id"),
        ("rung", "initiative_id"),
        ("hand_over", "initiative_id"),
        ("check_in", "initiative_id"),
        ("step_in", "initiative_id"),
        ("advice", "initiative_id"),
        ("initiative_theme", "tag_id"),
        ("involved", "resident_id"),
        ("involved", "organisation_id"),
        ("activity_person", "activity_id"),
        ("activity_person", "resident_id"),
        ("asset", "resident_id"),
        ("story_person", "story_id"),
        ("story_person", "resident_id"),
    }
)


class UnitOfWork(Reader):
    """One step of work on the notebook; also reads, and sees what it has written itself."""

    def __init__(
        self,
        connection: Connection,
        operation: Operation,
        *,
        now: datetime,
        subject: str,
        origin: object,
        finish: Callable[[Changes | None], None],
    ) -> None:
        super().__init__(connection)
        self.operation = operation
        self.now = now
        self.subject = subject
        self.recorder = journal.StepRecorder()
        self._origin = origin
        self._finish: Callable[[Changes | None], None] | None = finish
        self._last_contact: dict[Kind, set[int]] = defaultdict(set)
        self._journaled = True
        #: Called before the transaction ends, whichever way: work beside this thread must have stopped by then.
        self.before_end: list[Callable[[], None]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leaving without commit takes everything back."""
        self._end(None)

    # -- the three verbs ---------------------------------------------------------------------------------------

    def add(self, kind: Kind, /, **values: Any) -> int:
        """Insert a row and return its id. Raises `TypeError` for a column that does not exist or is derived."""
        self._check_columns(kind, values)
        table = table_of(kind)
        row = {**values, **keys_of(kind, values)}
        row_id = self.insert_row(insert(table).values(row))
        self._note(kind, row_id, None)
        return row_id

    def change(self, kind: Kind, row_id: int, /, **values: Any) -> None:
        """Set columns of one row. Raises `UserError("record.gone")` when it is not there any more."""
        self._check_columns(kind, values)
        before = self._row(kind, row_id)
        if all(before[name] == value for name, value in values.items()):
            return
        keys = keys_of(kind, {**before, **values})
        table = table_of(kind)
        self.connection.execute(update(table).where(table.c.id == row_id).values({**values, **keys}))
        self._note(kind, row_id, before)

    def remove(self, kind: Kind, row_id: int) -> None:
        """Delete one row with what is part of it; rows that only point to it keep standing and point nowhere."""
        before = self._row(kind, row_id)
        for table in METADATA.sorted_tables:
            for column in table.columns:
                if any(key.column.table.name == kind.value for key in column.foreign_keys):
                    self._let_go(table, column.name, row_id)
        table = table_of(kind)
        self.connection.execute(delete(table).where(table.c.id == row_id))
        self._note(kind, row_id, before, removed=True)

    def _let_go(self, table: Table, column: str, row_id: int) -> None:
        if table.name.startswith("journal"):
            return
        kind = Kind(table.name)
        query = select(table.c.id).where(table.c[column] == row_id)
        for (hanging_id,) in self.connection.execute(query).all():
            if (table.name, column) in PART_OF:
                self.remove(kind, hanging_id)
            else:
                self.change(kind, hanging_id, **{column: None})

    # -- recording ----------------------------------------------------------------------------------------------

    def _row(self, kind: Kind, row_id: int) -> dict[str, Any]:
        table = table_of(kind)
        query = select(*written_columns(kind)).where(table.c.id == row_id)
        row = self.connection.execute(query).mappings().first()
        if row is None:
            raise UserError("record.gone")
        return dict(row)

    def _note(self, kind: Kind, row_id: int, before: Row | None, *, removed: bool = False) -> None:
        after = None if removed else self._row(kind, row_id)
        for row in (before, after):
            if row is not None:
                self._note_last_contact(kind, row_id, row)
        self.recorder.row(
            kind,
            row_id,
            None if before is None else plain(before),
            None if after is None else plain(after),
        )

    def _note_last_contact(self, kind: Kind, row_id: int, row: Row) -> None:
        if kind is Kind.CONTACT_PARTICIPANT:
            self._last_contact[Kind.RESIDENT].add(row["resident_id"])
        elif kind is Kind.CONTACT:
            if row["organisation_id"]:
                self._last_contact[Kind.ORGANISATION].add(row["organisation_id"])
            participants = self.find(Kind.CONTACT_PARTICIPANT, contact_id=row_id)
            self._last_contact[Kind.RESIDENT].update(part["resident_id"] for part in participants)

    @staticmethod
    def _check_columns(kind: Kind, values: Row) -> None:
        unknown = set(values) - set(table_of(kind).c.keys()) | (set(values) & DERIVED.get(kind, frozenset()))
        if unknown:
            raise TypeError(f"{kind} has no writable column {', '.join(sorted(unknown))}")

    # -- the end ------------------------------------------------------------------------------------------------

    def commit(self) -> Changes:
        """Make it durable and return what changed; nothing is announced when nothing changed."""
        self.settle()
        changes = self.recorder.changes()
        step_id = 0
        if changes and self._journaled:
            step_id = journal.write_step(self.connection, self.operation, self.subject, self.now, changes)
        announced = announce(self.operation, step_id, changes, self._origin)
        self._end(announced)
        return announced

    def keep_out_of_journal(self) -> None:
        """For the first row of a new notebook: there is nothing before it to go back to."""
        self._journaled = False

    def settle(self) -> None:
        """Bring the derived "last contact" columns up to date with what was written so far."""
        refresh_last_contact(
            self.connection,
            self._last_contact.pop(Kind.RESIDENT, ()),
            self._last_contact.pop(Kind.ORGANISATION, ()),
        )

    def _end(self, changes: Changes | None) -> None:
        if self._finish is not None:
            finish, self._finish = self._finish, None
            for stop in self.before_end:
                stop()
            finish(changes)


def announce(operation: Operation, step_id: int, changes: list[journal.RowChange], origin: object = None) -> Changes:
    """The value that tells listeners what these row changes touched."""
    ids: dict[Kind, set[int]] = defaultdict(set)
    bulk = set()
    for change in changes:
        if change.last_id is None:
            ids[change.kind].add(change.row_id)
        else:
            bulk.add(change.kind)
    frozen = {kind: frozenset(numbers) for kind, numbers in ids.items()}
    return Changes(operation, step_id, frozen, frozenset(bulk), origin)


UnitOfWorkContext = AbstractContextManager[UnitOfWork]
