"""In what two notebooks differ: per kind how many rows each has, which are only in one of them, which changed.

Owns the comparison by id and by content; ids are never given out twice, so the same id is the same thing as long as
both files come from one notebook.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from verbinder.domain.changes import Kind
from verbinder.store.reader import Reader
from verbinder.store.rows import written_columns
from verbinder.store.tables import table_of

#: Names of records that are told; a longer list nobody reads.
TOLD = 20
#: Kinds that only hold others together, or are settings: counted nowhere in what a person is told.
UNTOLD = frozenset({Kind.NOTEBOOK})
#: The columns a record is called by, the first that is filled.
CALLED_BY = ("surname", "name", "title", "phrase", "word", "text", "note", "value", "key")
LONGEST = 60


@dataclass(frozen=True, slots=True)
class KindDifference:
    """How one kind of record differs. Names are those of the first `TOLD` records; the counts are whole."""

    kind: Kind
    now: int
    copy: int
    only_now: int
    only_copy: int
    changed: int
    only_now_names: tuple[str, ...]
    only_copy_names: tuple[str, ...]


def compare(now: Reader, copy: Reader) -> Iterator[KindDifference]:
    """The kinds that differ, in the order of the program; none when both hold the same."""
    for kind in Kind:
        if kind not in UNTOLD:
            found = _compare_kind(kind, now, copy)
            if found is not None:
                yield found


def _compare_kind(kind: Kind, now: Reader, copy: Reader) -> KindDifference | None:
    ours, theirs = _rows(kind, now), _rows(kind, copy)
    only_now = [number for number in ours if number not in theirs]
    only_copy = [number for number in theirs if number not in ours]
    changed = sum(1 for number, content in ours.items() if number in theirs and theirs[number] != content)
    if not (only_now or only_copy or changed):
        return None
    return KindDifference(
        kind,
        len(ours),
        len(theirs),
        len(only_now),
        len(only_copy),
        changed,
        tuple(_names(kind, now, only_now)),
        tuple(_names(kind, copy, only_copy)),
    )


def _rows(kind: Kind, reader: Reader) -> dict[int, int]:
    """Id → a fingerprint of the row: two files of 100,000 residents fit beside each other."""
    table = table_of(kind)
    columns = [column for column in written_columns(kind) if column.name != "id"]
    query = select(table.c.id, *columns)
    return {row[0]: hash(tuple(row[1:])) for row in reader.connection.execute(query)}


def _names(kind: Kind, reader: Reader, numbers: list[int]) -> Iterator[str]:
    for number in numbers[:TOLD]:
        name = name_of_row(reader.get(kind, number))
        if name:
            yield name


def name_of_row(row: Mapping[str, Any]) -> str:
    """What somebody would recognise a row by; empty when it only holds others together."""
    called = next((str(row[column]) for column in CALLED_BY if row.get(column)), "")
    parts = [row.get("given_name") or row.get("initials"), row.get("infix"), called]
    words = " ".join(" ".join(str(part) for part in parts if part).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
