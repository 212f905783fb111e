"""What a portable file holds, as a value: rows with Python values per table.

Owns the shape that reading gives and writing takes; knows nothing of files or of the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from verbinder.exchange.portable.tables import BY_KIND

Row = dict[str, object]


class InFile(NamedTuple):
    """What a row is called in the file it came from: its id there, None without one, and its place in its list."""

    id: int | str | None
    row: int


@dataclass(frozen=True, slots=True)
class PortableNotebook:
    """A whole notebook: table name → rows ordered by id.

    Every table is there, in dependency order with the notebook's one row first; every row has every field of its
    table, in the order of the field list: str, int, `datetime.date`, bool, or None for what is not known. So the rows
    of a table can go into the store by one bulk insert, table after table.

    `called`: by table and id, the rows that the file calls otherwise (by a word) or not at all; no content.
    """

    tables: dict[str, list[Row]]
    called: Mapping[str, Mapping[int, InFile]] = field(default_factory=dict, compare=False)


def whole_notebook(tables: dict[str, list[Row]]) -> PortableNotebook:
    """A notebook of rows that may leave fields out; tables and rows are put in order and completed.

    Raises `ValueError` for an unknown table or field, or when there is not exactly one notebook row: the caller's bugs.
    """
    unknown = set(tables) - set(BY_KIND)
    if unknown:
        raise ValueError(f"no such tables: {sorted(unknown)}")
    if len(tables.get("notebook", ())) != 1:
        raise ValueError("a notebook has exactly one row about itself")
    return PortableNotebook({name: _complete(name, tables.get(name, [])) for name in BY_KIND})


def _complete(name: str, rows: list[Row]) -> list[Row]:
    empty = BY_KIND[name].empty_row()
    complete = []
    for row in rows:
        full = empty.copy()
        full.update(row)
        if len(full) != len(empty):
            raise ValueError(f"no such fields in {name}: {sorted(set(full) - set(empty))}")
        complete.append(full)
    complete.sort(key=lambda row: row["id"])  # type: ignore[arg-type, return-value]  # ids are integers
    return complete
