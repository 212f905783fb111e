"""Saving what can be saved of a damaged notebook: row by row into a new file, the damaged one is only read.

Owns the reading around damage and the mending of references in the new file. It works on a copy of the damaged file's
bytes, so that not even SQLite's own bookkeeping touches the original.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verbinder.atomic_file import flush_file, flush_folder
from verbinder.domain.changes import Kind
from verbinder.errors import Cancelled, StoreUnavailable, UserError, VerbinderError
from verbinder.store import connection as connections
from verbinder.store import copies, full_text, schema
from verbinder.store.key import NotebookKey
from verbinder.store.layout_pages import borrow_layout
from verbinder.store.tables import METADATA

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: Rows that are read in one go where nothing is wrong.
STRIDE = 512
#: How the end of a damaged part is looked for: so many ids at a time, so often, then ever more.
SMALL_STEP, SMALL_STEPS = 8, 200
#: Kept out: steps to undo make no sense in a file that lacks rows, and the index is made anew.
NOT_SAVED = frozenset({"journal_step", "journal_change"})


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved: rows per kind, and how many ids of it lay in a damaged part of the file.

    An id in a damaged part may never have been used or may have been removed: `unreadable` is the most that was lost.
    `loose` counts saved rows that could not stay because what they belong to was lost.
    """

    rows: Mapping[Kind, int]
    unreadable: Mapping[Kind, int]
    loose: int

    @property
    def saved(self) -> int:
        """All rows together."""
        return sum(self.rows.values())


def salvage(
    damaged: Path,
    key: NotebookKey,
    target: Path,
    *,
    good_copy: Path | None = None,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> Salvaged:
    """Save what can be read of `damaged` into a new notebook `target` with the same key.

    `good_copy` lends its table of contents where that of `damaged` cannot be read; no row comes from it.

    Raises `UserError` when `target` exists, `StoreUnavailable("salvage.nothing")` when not one row could be read, and
    `Cancelled`; `target` is then not there. `damaged` is never written to.
    """
    if target.exists():
        raise UserError("copy.exists_already", file=target.name)
    part = target.with_name(target.name + ".part")
    work = target.with_name(target.name + ".damaged")
    try:
        for file in (part, work):
            copies.remove_whole(file)
        for end in ("", "-wal"):
            beside = damaged.with_name(damaged.name + end)
            if beside.exists():
                shutil.copyfile(beside, work.with_name(work.name + end))
        if good_copy is not None:
            borrow_layout(work, key, good_copy)
        saved = _save(work, key, part, progress or (lambda done, total: None), cancelled or (lambda: False))
        if copies.faults_of_file(part, key):
            raise StoreUnavailable("salvage.nothing")
        flush_file(part)
        part.replace(target)
        flush_folder(target.parent)
    except (OSError, connections.DatabaseError) as error:
        raise StoreUnavailable("copy.cannot_write", folder=target.parent.name) from error
    finally:
        for file in (part, work):
            with suppress(OSError):
                copies.remove_whole(file)
    return saved


def _save(work: Path, key: NotebookKey, part: Path, progress: Progress, cancelled: CancelAsked) -> Salvaged:
    writing = connections.create(part, key)
    try:
        schema.migrate(writing)
        source = _Source(work, key)
        writing.execute("PRAGMA foreign_keys = OFF")
        writing.execute("BEGIN IMMEDIATE")
        full_text.drop_index(writing)
        names = [table.name for table in METADATA.sorted_tables if table.name not in NOT_SAVED]
        rows: dict[str, int] = {}
        unreadable: dict[str, int] = {}
        for done, name in enumerate(names):
            if cancelled():
                raise Cancelled
            progress(done, len(names))
            rows[name], unreadable[name] = _save_table(source, writing, name)
        source.close()
        loose = _let_go_of_loose_rows(writing)
        _keep_numbers(writing, source.numbers)
        full_text.create_index(writing)
        writing.execute("COMMIT")
        progress(len(names), len(names))
        writing.execute("PRAGMA journal_mode = DELETE")
    finally:
        writing.close()
    if not any(count for name, count in rows.items() if name != Kind.NOTEBOOK.value):
        raise StoreUnavailable("salvage.nothing")
    kinds = {kind: kind.value for kind in Kind}
    return Salvaged(
        {kind: rows[name] for kind, name in kinds.items() if rows.get(name)},
        {kind: unreadable[name] for kind, name in kinds.items() if unreadable.get(name)},
        loose,
    )


class _Source:
    """Reads the damaged file; with a new connection after each refusal: SQLCipher goes on refusing."""

    def __init__(self, path: Path, key: NotebookKey) -> None:
        self._path = path
        self._key = key
        self._connection: Any = None
        self.numbers = {str(name): int(seq) for name, seq in self.rows("SELECT name, seq FROM sqlite_sequence") or ()}

    def rows(self, query: str, values: tuple[object, ...] = ()) -> list[Any] | None:
        """The rows of a query; None when a damaged part lay in its way."""
        try:
            if self._connection is None:
                self._connection = connections.connect(self._path, self._key, read_only=True, forgiving=True)
            return list(self._connection.execute(query, values).fetchall())
        except (connections.DatabaseError, VerbinderError):
            self.close()
            return None

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            with suppress(connections.DatabaseError):
                self._connection.close()
            self._connection = None


def _save_table(source: _Source, writing: Any, name: str) -> tuple[int, int]:
    """Copy one table; returns how many rows came over and how many ids could not be read."""
    described = source.rows(f"PRAGMA table_info({name})")
    known = {column.name for column in METADATA.tables[name].columns}
    columns = [str(row[1]) for row in described or () if str(row[1]) in known]
    if not columns:
        return 0, 0
    listed = ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT OR IGNORE INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
    if "id" not in columns:
        rows = source.rows(f'SELECT {listed} FROM "{name}"')
        return _write(writing, insert, rows or []), 0 if rows is not None else 1
    saved = lost = 0
    for block in _blocks(source, name, listed):
        if isinstance(block, int):
            lost += block
        else:
            saved += _write(writing, insert, block)
    return saved, lost


def _blocks(source: _Source, name: str, listed: str) -> Iterator[list[Any] | int]:
    """Rows, or how many ids in a row were unreadable.

    Ids lie beside each other in the file, so a damaged page is a run of ids: its beginning is found by halving, its end
    by stepping over it.
    """
    last = source.numbers.get(name)
    if last is None:
        found = source.rows(f'SELECT max(id) FROM "{name}"')
        last = int(found[0][0] or 0) if found else STRIDE
    query = f'SELECT {listed} FROM "{name}" WHERE id BETWEEN ? AND ? ORDER BY id'
    first = 1
    while first <= last:
        width = min(STRIDE, last - first + 1)
        rows = source.rows(query, (first, first + width - 1))
        while rows is None and width > 1:
            width //= 2
            rows = source.rows(query, (first, first + width - 1))
        if rows is not None:
            yield rows
            first += width
        else:
            beyond = _end_of_damage(source, name, first, last)
            yield beyond - first
            first = beyond


def _end_of_damage(source: _Source, name: str, damaged: int, last: int) -> int:
    """The first id behind `damaged` that can be read, or the one behind the last."""

    def reads(number: int) -> bool:
        return source.rows(f'SELECT * FROM "{name}" WHERE id = ?', (number,)) is not None

    step, steps = 1, 0
    lower, upper = damaged, damaged + 1
    while upper <= last and not reads(upper):
        steps += 1
        # Small steps at first, so that no good page between two bad ones is passed over; a large hole is crossed fast.
        step = min(step * 2, SMALL_STEP) if steps < SMALL_STEPS else step * 2
        lower, upper = upper, upper + step
    upper = min(upper, last + 1)
    while upper - lower > 1:
        middle = (lower + upper) // 2
        if reads(middle):
            upper = middle
        else:
            lower = middle
    return upper


def _write(writing: Any, insert: str, rows: list[Any]) -> int:
    before = writing.total_changes
    for row in rows:
        # A row that no longer keeps the rules of its table is not brought along.
        with suppress(connections.IntegrityError):
            writing.execute(insert, tuple(row))
    return int(writing.total_changes - before)


def _let_go_of_loose_rows(writing: Any) -> int:
    """What points to a lost row points to nothing now or, where it must point to something, goes as well."""
    loose = 0
    while broken := writing.execute("PRAGMA foreign_key_check").fetchall():
        for name, rowid, _parent, number in broken:
            reference = next(
                row for row in writing.execute(f'PRAGMA foreign_key_list("{name}")').fetchall() if row[0] == number
            )
            column = METADATA.tables[name].columns[str(reference[3])]
            try:
                if not column.nullable:
                    raise connections.IntegrityError
                writing.execute(f'UPDATE "{name}" SET "{column.name}" = NULL WHERE rowid = ?', (rowid,))
            except connections.IntegrityError:
                writing.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,))
                loose += 1
    return loose


def _keep_numbers(writing: Any, numbers: Mapping[str, int]) -> None:
    """A number that was given out once is never given out again, also when its row was lost."""
    for name, number in numbers.items():
        if name in METADATA.tables and name not in NOT_SAVED:
            changed = writing.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name)
            ).rowcount
            if not changed:
                writing.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, number))
