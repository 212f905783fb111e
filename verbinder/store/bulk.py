"""Bringing in very many rows at once: inside a unit of work, journaled as ranges, indexed after and not row by row.

Owns the driver-level inserts. The only other way to write than the three verbs of the unit of work, and like them it
cannot go round the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, DefaultClause

from verbinder.domain.changes import Kind
from verbinder.store import full_text
from verbinder.store.behind import Behind
from verbinder.store.derived import refresh_all_last_contacts
from verbinder.store.engine import driver_of
from verbinder.store.tables import table_of
from verbinder.store.unit_of_work import UnitOfWork

#: Rows in a full statement, or a multiple where they are narrow: a statement for each row costs as much again as the
#: row itself.
FULL = 2_000
#: What is left over goes in smaller ones, of few sizes, because the driver keeps each statement ready for another time.
SMALLER = (200, 20, 1)
#: SQLite's own limit of values in one statement is 32,766.
MOST_VALUES = 32_000
#: Rows that are indexed in one go: the fewer goes, the less there is to merge; the more, the sooner it can begin.
INDEX_ROWS = 10_000
#: How many statements the caller may be ahead of the writing: as many as come up while the index takes its turn.
AHEAD = 24

Columns = Mapping[str, Sequence[Any]]
NOTHING: Mapping[str, Any] = MappingProxyType({})


class BulkLoad:
    """A bulk load in one unit of work: `insert` any number of times, then `finish` once.

    The rows are written on another thread while the caller prepares more, and the full-text triggers are away: until
    `finish` nothing else may be read or written in the same unit of work.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._driver: Any = driver_of(work.connection)
        self._behind = Behind("bulk", ahead=AHEAD)
        work.before_end.append(self._behind.stop)
        self._waiting: dict[Kind, dict[str, list[Any]]] = {}
        self._same: dict[Kind, dict[str, Any]] = {}
        self._filled: dict[Kind, set[str]] = {}
        self._ranges: dict[Kind, list[tuple[int, int]]] = {}
        self._unindexed: dict[Kind, list[tuple[int, int]]] = {}
        self._very_many = False
        self._driver.execute("PRAGMA defer_foreign_keys = ON")
        full_text.drop_triggers(self._driver)

    def next_id(self, kind: Kind) -> int:
        """The first id that was never given out in this table."""
        self._behind.settle()
        used = self._driver.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (kind.value,)).fetchone()
        return (used[0] if used else 0) + 1

    def insert(self, kind: Kind, columns: Columns, same: Mapping[str, Any] = NOTHING) -> None:
        """Insert rows, given column by column (derived ones included), in ascending order of ids.

        What every row of this load has alike is `same`: it is handed over once for a statement. They are written as
        soon as they fill a statement; what went wrong with earlier rows is raised here.
        """
        unknown = {*columns, *same} - set(table_of(kind).c.keys())
        if unknown or "id" not in columns:
            raise TypeError(f"{kind} cannot be loaded by columns {list(columns)}")
        waiting = self._waiting.setdefault(kind, {name: [] for name in columns})
        if waiting.keys() != columns.keys() or self._same.setdefault(kind, dict(same)) != same:
            raise TypeError(f"{kind} came with other columns before")
        for name, values in columns.items():
            waiting[name] += values
        if len(waiting["id"]) >= _full(columns):
            self._write(kind, whole=False)

    def _write(self, kind: Kind, *, whole: bool) -> None:
        """Write what waits: all of it, or only what fills statements of the largest size."""
        waiting = self._waiting.pop(kind, None)
        if waiting is None:
            return
        # What they refer to comes first: SQLite looks once more for a row that something already points to.
        for other in _referred_to(kind):
            self._write(other, whole=True)
        filled = self._filled.setdefault(kind, set(_always_given(kind)))
        nulls = _null_when_left_out(kind)
        filled.update(
            name
            for name, values in waiting.items()
            if any(values) or (name in nulls and values.count(None) < len(values))
        )
        # Columns that were empty so far are left out: the table's own default is the same and costs no binding.
        columns = {name: values for name, values in waiting.items() if name in filled}
        first, count = 0, len(columns["id"])
        for size in (_full(waiting), *(SMALLER if whole else ())):
            rows = min(size, MOST_VALUES // (len(columns) + len(self._same[kind])))
            while count - first >= rows:
                values = [values[first : first + rows] for values in columns.values()]
                statement = _statement(kind, tuple(self._same[kind]), tuple(columns), rows)
                self._behind.do(
                    partial(self._driver.execute, statement, [*self._same[kind].values(), *_by_row(values)])
                )
                self._note(kind, values[0])
                first += rows
        if first < count:
            self._waiting[kind] = {name: values[first:] for name, values in waiting.items()}

    def _note(self, kind: Kind, ids: Sequence[int]) -> None:
        for first, last in _unbroken(ids):
            _extend(self._ranges.setdefault(kind, []), first, last)
            _extend(self._unindexed.setdefault(kind, []), first, last)

    def index_behind(self) -> None:
        """Index what is written so far, if it is worth it: while the caller prepares more rows, it costs no time."""
        if self._to_index() >= INDEX_ROWS:
            for step in self._indexing():
                self._behind.do(step)

    def _to_index(self) -> int:
        ranges = [each for kind in full_text.INDEXED_KINDS for each in self._unindexed.get(kind, ())]
        return sum(last - first + 1 for first, last in ranges)

    def _indexing(self) -> Iterator[Callable[[], None]]:
        """What is to be done to index what is written and not indexed yet."""
        if not self._very_many and self._to_index() >= INDEX_ROWS:
            self._very_many = True
            yield partial(full_text.begin_very_many, self._driver)
        unindexed, self._unindexed = self._unindexed, {}
        for kind, ranges in unindexed.items():
            for first, last in ranges:
                yield partial(full_text.add_range, self._driver, kind.value, first, last)

    def finish(self, *, contacts: bool, after_step: Callable[[], None] = lambda: None) -> None:
        """Write and index what is left, and put the triggers back.

        `contacts` tells whether days of last contact may have moved. `after_step` is called between the longer steps;
        it may raise to cancel.
        """
        for kind in list(self._waiting):
            self._write(kind, whole=True)
        for step in self._indexing():
            self._behind.do(step)
            self._behind.settle()
            after_step()
        self._behind.settle()
        for kind, ranges in self._ranges.items():
            for first, last in ranges:
                self._work.recorder.inserted_range(kind, first, last)
        if self._very_many:
            full_text.end_very_many(self._driver)
        full_text.create_triggers(self._driver)
        if contacts:
            refresh_all_last_contacts(self._work.connection)
        after_step()


def _full(columns: Columns) -> int:
    """How many rows of these columns fill a statement."""
    return max(MOST_VALUES // len(columns) // FULL, 1) * FULL


@lru_cache(maxsize=64)
def _statement(kind: Kind, same: tuple[str, ...], columns: tuple[str, ...], rows: int) -> str:
    # "?1" is the same value in every row; a bare "?" is the next one after the highest so far.
    marks = ", ".join([*(f"?{number}" for number in range(1, len(same) + 1)), *"?" * len(columns)])
    return f'INSERT INTO "{kind.value}" ({", ".join(same + columns)}) VALUES {", ".join([f"({marks})"] * rows)}'


def _by_row(columns: Sequence[Sequence[Any]]) -> list[Any]:
    """Columns as one list, row after row."""
    width = len(columns)
    values: list[Any] = [None] * (width * len(columns[0]))
    for at, column in enumerate(columns):
        values[at::width] = column
    return values


@cache
def _always_given(kind: Kind) -> frozenset[str]:
    """The columns whose own default is something else than empty, or that have none though they must be given."""
    return frozenset(
        column.name
        for column in table_of(kind).columns
        if column.primary_key or not (column.nullable if column.server_default is None else _is_empty_default(column))
    )


@cache
def _null_when_left_out(kind: Kind) -> frozenset[str]:
    """The columns in which "no", nought and an empty text are something else than nothing."""
    return frozenset(column.name for column in table_of(kind).columns if column.server_default is None)


def _is_empty_default(column: Column[Any]) -> bool:
    return isinstance(column.server_default, DefaultClause) and column.server_default.arg in ("", "0")


@cache
def _referred_to(kind: Kind) -> tuple[Kind, ...]:
    keys = [key for column in table_of(kind).columns for key in column.foreign_keys]
    return tuple({Kind(key.column.table.name): None for key in keys})


def _unbroken(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending ids as unbroken ranges; nearly always one."""
    first, last = ids[0], ids[-1]
    if last - first == len(ids) - 1:
        yield first, last
        return
    last = first
    for row_id in ids[1:]:
        if row_id != last + 1:
            yield first, last
            first = row_id
        last = row_id
    yield first, last


def _extend(ranges: list[tuple[int, int]], first: int, last: int) -> None:
    if ranges and ranges[-1][1] == first - 1:
        first, _ = ranges.pop()
    ranges.append((first, last))
