"""The journal: what each step did to which row, so that it can be undone and its history read.

Owns the tables `journal_step` and `journal_change`. It records the truth of the file, rows as they stood before and
after, not what somebody meant to write.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from verbinder.domain.changes import Kind, Operation, Step
from verbinder.store.tables import journal_change, journal_step

#: How long steps are kept: long enough to undo yesterday's slip, short enough not to be a second archive.
KEEP_DAYS = 30

Values = dict[str, object] | None


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after a step; `last_id` marks a range of inserted rows instead."""

    kind: Kind
    row_id: int
    before: Values
    after: Values
    last_id: int | None = None

    def reversed(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.kind, self.row_id, self.after, self.before, self.last_id)


@dataclass(slots=True)
class StepRecorder:
    """Gathers the changes of one unit of work; the first `before` and the last `after` of a row count."""

    _rows: dict[tuple[Kind, int], tuple[Values, Values]] = field(default_factory=dict)
    _ranges: list[RowChange] = field(default_factory=list)

    def row(self, kind: Kind, row_id: int, before: Values, after: Values) -> None:
        """Note one row's change."""
        first, _ = self._rows.get((kind, row_id), (before, None))
        self._rows[kind, row_id] = (first, after)

    def inserted_range(self, kind: Kind, first_id: int, last_id: int) -> None:
        """Note that the rows `first_id`…`last_id` were inserted."""
        self._ranges.append(RowChange(kind, first_id, None, None, last_id))

    def changes(self) -> list[RowChange]:
        """What really changed, in the order in which the rows were first touched."""
        rows = [
            RowChange(kind, row_id, before, after)
            for (kind, row_id), (before, after) in self._rows.items()
            if before != after
        ]
        return self._ranges + rows


def write_step(
    connection: Connection, operation: Operation, subject: str, at: datetime, changes: list[RowChange]
) -> int:
    """Add a step to the journal; steps that were undone before it can no longer be redone. Returns its id."""
    forget_undone(connection)
    values = {"operation": operation.value, "at": at, "subject": subject}
    key = connection.execute(insert(journal_step).values(values)).inserted_primary_key
    assert key is not None
    step_id = int(key[0])
    rows = [
        {
            "step_id": step_id,
            "table_name": change.kind.value,
            "row_id": change.row_id,
            "last_row_id": change.last_id,
            "before": change.before,
            "after": change.after,
        }
        for change in changes
    ]
    if rows:
        connection.execute(insert(journal_change), rows)
    return step_id


def forget_undone(connection: Connection) -> None:
    """Drop the steps that stand undone: the user went another way."""
    undone = select(journal_step.c.id).where(journal_step.c.undone)
    connection.execute(delete(journal_change).where(journal_change.c.step_id.in_(undone)))
    connection.execute(delete(journal_step).where(journal_step.c.undone))


def forget_step(connection: Connection, step_id: int) -> None:
    """Drop one step."""
    connection.execute(delete(journal_change).where(journal_change.c.step_id == step_id))
    connection.execute(delete(journal_step).where(journal_step.c.id == step_id))


def forget_older_than(connection: Connection, now: datetime) -> None:
    """Drop the steps that are older than `KEEP_DAYS`."""
    old = select(journal_step.c.id).where(journal_step.c.at < now - timedelta(days=KEEP_DAYS))
    connection.execute(delete(journal_change).where(journal_change.c.step_id.in_(old)))
    connection.execute(delete(journal_step).where(journal_step.c.id.in_(old)))


def mark(connection: Connection, step_id: int, *, undone: bool) -> None:
    """Note that a step was undone or redone."""
    connection.execute(update(journal_step).where(journal_step.c.id == step_id).values(undone=undone))


def last_done(connection: Connection) -> Step | None:
    """The step that "undo" would take back."""
    query = select(journal_step).where(~journal_step.c.undone).order_by(journal_step.c.id.desc()).limit(1)
    return _one(connection, query)


def first_undone(connection: Connection) -> Step | None:
    """The step that "redo" would bring back."""
    query = select(journal_step).where(journal_step.c.undone).order_by(journal_step.c.id).limit(1)
    return _one(connection, query)


def step_of(connection: Connection, step_id: int) -> Step | None:
    """One step; None when it is not kept any more."""
    return _one(connection, select(journal_step).where(journal_step.c.id == step_id))


def recent_steps(connection: Connection, limit: int) -> list[Step]:
    """The last steps, newest first."""
    query = select(journal_step).order_by(journal_step.c.id.desc()).limit(limit)
    return [_step(row) for row in connection.execute(query)]


def _one(connection: Connection, query: object) -> Step | None:
    row = connection.execute(query).first()  # type: ignore[call-overload]
    return None if row is None else _step(row)


def _step(row: object) -> Step:
    return Step(row.id, Operation(row.operation), row.at, row.subject, row.undone)  # type: ignore[attr-defined]


def changes_of(connection: Connection, step_id: int) -> Iterator[RowChange]:
    """What a step did, in order."""
    query = select(journal_change).where(journal_change.c.step_id == step_id).order_by(journal_change.c.id)
    for row in connection.execute(query):
        yield RowChange(Kind(row.table_name), row.row_id, row.before, row.after, row.last_row_id)
