"""The whole content of a notebook as plain rows per table, out and in: for the portable file and the example.

Derived columns, drafts and the journal are not content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.store.bulk import BulkLoad
from verbinder.store.derived import keys_of
from verbinder.store.reader import Reader
from verbinder.store.rows import Row, written_columns
from verbinder.store.tables import table_of
from verbinder.store.unit_of_work import UnitOfWork

#: Tables where a row with the same text is the same thing: what comes in joins what is there.
SAME_BY = {
    Kind.NEIGHBOURHOOD: ("name",),
    Kind.STREET: ("name",),
    Kind.TAG: ("name",),
    Kind.VOCABULARY_WORD: ("vocabulary", "word"),
    Kind.CONCEPT: ("name",),
    Kind.CONCEPT_WORD: ("word", "topic"),
    Kind.CONCEPT_JOIN: ("one", "other"),
    Kind.CHOICE: ("key",),
}
#: Batches between two looks at "cancel".
BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many rows came in per kind, and by how much the ids of each were moved up."""

    added: dict[Kind, int]
    offsets: dict[Kind, int]


def dump(reader: Reader) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every table's name and rows, in the order of ids, as written (without derived columns)."""
    for kind in Kind:
        table = table_of(kind)
        query = select(*written_columns(kind)).order_by(table.c.id)
        yield kind.value, [dict(row) for row in reader.connection.execute(query).mappings()]


def load(
    work: UnitOfWork,
    tables: Mapping[str, Sequence[Row]],
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    check: Callable[[], None] = lambda: None,
) -> Loaded:
    """Bring rows in. References must be whole (the portable reader checks them).

    Ids are kept where nothing has them yet, so that a file read into an empty notebook comes out the same; else all ids
    of a table are moved up behind the existing ones. Streets, tags, neighbourhoods and own words that exist are joined.
    """
    joined = {kind: _joined(work, kind, tables.get(kind.value, ())) for kind in SAME_BY}
    bulk = BulkLoad(work)
    offsets = {kind: offset_of(bulk, kind) for kind in Kind}
    total = sum(len(rows) for rows in tables.values())
    done = 0
    added: dict[Kind, int] = {}
    for kind in Kind:
        rows = [] if kind is Kind.NOTEBOOK else tables.get(kind.value, ())
        skip = joined.get(kind, {})
        fresh = [row for row in rows if row["id"] not in skip]
        added[kind] = len(fresh)
        insert_rows(bulk, kind, fresh, offsets, joined, check)
        done += len(rows)
        progress(done, total)
    bulk.finish(contacts=True, after_step=check)
    return Loaded(added, offsets)


def is_empty(reader: Reader) -> bool:
    """Whether the notebook holds nothing yet but its own name."""
    return all(kind is Kind.NOTEBOOK or reader.count(kind) == 0 for kind in Kind)


def _joined(work: UnitOfWork, kind: Kind, rows: Sequence[Row]) -> dict[int, int]:
    """Incoming id → id of the row that already stands for the same thing."""
    columns = SAME_BY[kind]

    def key(row: Row) -> tuple[str, ...]:
        return tuple(folded(row[column]) for column in columns)

    existing = {key(row): row["id"] for row in work.find(kind)}
    return {row["id"]: existing[key(row)] for row in rows if key(row) in existing}


def offset_of(bulk: BulkLoad, kind: Kind) -> int:
    """By how much the ids of incoming rows move up, so that they stand behind all that ever were here."""
    first_free = bulk.next_id(kind)
    return 0 if first_free == 1 else first_free - 1


def insert_rows(
    bulk: BulkLoad,
    kind: Kind,
    rows: Sequence[Row],
    offsets: Mapping[Kind, int],
    joined: Mapping[Kind, Mapping[int, int]],
    check: Callable[[], None],
) -> None:
    """Insert rows of one table, moving ids and references by the offsets of their tables."""
    if not rows:
        return
    columns = [column for column in written_columns(kind) if column.name != "id"]
    names = [column.name for column in columns]
    defaults = {column.name: _default(column) for column in columns}
    targets = {
        column.name: Kind(next(iter(column.foreign_keys)).column.table.name)
        for column in columns
        if column.foreign_keys
    }
    derived = list(keys_of(kind, {**defaults, **rows[0]}))
    offset = offsets[kind]

    def moved(name: str, value: Any) -> Any:
        target = targets.get(name)
        if target is None or value is None:
            return value
        known = joined.get(target, {}).get(value)
        return value + offsets[target] if known is None else known

    ordered = sorted(rows, key=lambda row: row["id"])
    for start in range(0, len(ordered), BATCH):
        check()
        part = ordered[start : start + BATCH]
        loaded: dict[str, list[Any]] = {"id": [row["id"] + offset for row in part]}
        for name in names:
            loaded[name] = [_plain(moved(name, row.get(name, defaults[name]))) for row in part]
        if derived:
            keys = [keys_of(kind, {**defaults, **row}) for row in part]
            loaded |= {name: [key[name] for key in keys] for name in derived}
        bulk.insert(kind, loaded)


def _default(column: Any) -> Any:
    if column.server_default is None:
        return None
    text = str(column.server_default.arg)
    return int(text) if column.type.python_type in (int, bool) else text


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
