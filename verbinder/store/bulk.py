"""Bringing in very many rows at once: inside a unit of work, journaled as ranges, indexed after and not row by row.

Owns the driver-level inserts. The only other way to write than the three verbs of the unit of work, and like them it
cannot go round the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from operator import itemgetter
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.store import full_text
from verbinder.store.derived import refresh_all_last_contacts
from verbinder.store.engine import driver_of
from verbinder.store.tables import table_of
from verbinder.store.unit_of_work import UnitOfWork


class BulkLoad:
    """A bulk load in one unit of work: `insert` any number of times, then `finish` once.

    Until `finish` the full-text triggers are away, so nothing else may be written in the same unit of work.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._driver: Any = driver_of(work.connection)
        self._ranges: dict[Kind, list[tuple[int, int]]] = {}
        self._unindexed: list[tuple[Kind, int, int]] = []
        self._behind = ThreadPoolExecutor(1, thread_name_prefix="index")
        self._indexing: Future[None] | None = None
        work.before_end.append(self._stop)
        self._driver.execute("PRAGMA defer_foreign_keys = ON")
        full_text.drop_triggers(self._driver)

    def next_id(self, kind: Kind) -> int:
        """The first id that was never given out in this table."""
        self._settle()
        used = self._driver.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (kind.value,)).fetchone()
        return (used[0] if used else 0) + 1

    def insert(self, kind: Kind, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Insert rows whose first column is the id, in ascending order of ids; derived columns included.

        The rows are taken one by one from any iterable, so they need not all be in memory.
        """
        self._settle()
        table = table_of(kind)
        unknown = set(columns) - set(table.c.keys())
        if unknown or columns[0] != "id":
            raise TypeError(f"{kind} cannot be loaded by columns {list(columns)}")
        rows = rows if isinstance(rows, list) else list(rows)
        columns, rows = _without_empty_columns(columns, rows)
        marks = ", ".join("?" * len(columns))
        ids = _IdRanges(rows)
        self._driver.executemany(f'INSERT INTO "{kind.value}" ({", ".join(columns)}) VALUES ({marks})', ids)
        for first, last in ids.ranges:
            self._note_range(kind, first, last)
            self._unindexed.append((kind, first, last))

    def index_behind(self) -> None:
        """Index what came in so far, on another thread while the caller prepares more rows.

        SQLite works without the interpreter's lock meanwhile, so on two cores the index costs next to nothing. Every
        other method waits for it first; the caller must not use the connection in between.
        """
        waiting, self._unindexed = self._unindexed, []
        self._settle()
        self._indexing = self._behind.submit(self._index, waiting)

    def _index(self, ranges: list[tuple[Kind, int, int]]) -> None:
        for kind, first, last in ranges:
            full_text.add_range(self._driver, kind.value, first, last)

    def _settle(self) -> None:
        """Wait for the index, and hear what went wrong there."""
        if self._indexing is not None:
            indexing, self._indexing = self._indexing, None
            indexing.result()

    def _stop(self) -> None:
        """Let nothing run on the connection any more: it is about to be committed or rolled back."""
        self._behind.shutdown(wait=True, cancel_futures=True)

    def _note_range(self, kind: Kind, first: int, last: int) -> None:
        ranges = self._ranges.setdefault(kind, [])
        if ranges and ranges[-1][1] == first - 1:
            first = ranges.pop()[0]
        ranges.append((first, last))

    def finish(self, *, contacts: bool, after_step: Callable[[], None] = lambda: None) -> None:
        """Index what came in and put the triggers back. `contacts`: whether days of last contact may have moved.

        `after_step` is called between the longer steps; it may raise to cancel.
        """
        self._settle()
        for waiting in self._unindexed:
            self._index([waiting])
            after_step()
        for kind, ranges in self._ranges.items():
            for first, last in ranges:
                self._work.recorder.inserted_range(kind, first, last)
        full_text.create_triggers(self._driver)
        if contacts:
            refresh_all_last_contacts(self._work.connection)
        after_step()


def _without_empty_columns(
    columns: Sequence[str], rows: list[Sequence[Any]]
) -> tuple[Sequence[str], Iterable[Sequence[Any]]]:
    """Leave out the columns that are empty in every row: the table's own default is the same and costs no binding."""
    if not rows:
        return columns, rows
    filled = [number for number, values in enumerate(zip(*rows, strict=True)) if any(values)]
    if len(filled) in (1, len(columns)):
        return columns, rows
    return [columns[number] for number in filled], map(itemgetter(*filled), rows)


class _IdRanges:
    """Passes rows on and notes their ids as unbroken ranges."""

    def __init__(self, rows: Iterable[Sequence[Any]]) -> None:
        self._rows = rows
        self.ranges: list[tuple[int, int]] = []

    def __iter__(self) -> Any:
        first = last = -1
        try:
            for row in self._rows:
                row_id = row[0]
                if row_id != last + 1 or first < 0:
                    if first >= 0:
                        self.ranges.append((first, last))
                    first = row_id
                last = row_id
                yield row
        finally:
            if first >= 0:
                self.ranges.append((first, last))
