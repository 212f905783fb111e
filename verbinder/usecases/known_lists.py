"""The mapping of a list, remembered: the next list with the same headings is understood as the last one was.

Owns what makes two lists the same sort (their headings, in order) and what of a mapping is worth keeping.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from verbinder.exchange.tables import Field, Mapping, Table
from verbinder.exchange.tables.headings import fold
from verbinder.store import known_lists
from verbinder.store.notebook import Notebook

REASON = "tables.reason_remembered"


def remembered(notebook: Notebook, table: Table) -> Mapping:
    """The guess for a list, with what the user chose the last time for a list with these headings."""
    guess = table.mapping
    key = _key(guess)
    if not key:
        return guess
    with notebook.reader() as reader:
        content = known_lists.get(reader.connection, key)
    chosen = _fields(content) if content else {}
    columns = tuple(
        replace(column, field=chosen[column.index], reason=REASON, certain=True)
        if not column.never and column.index in chosen and chosen[column.index] is not column.field
        else column
        for column in guess.columns
    )
    return replace(guess, columns=columns)


def remember(notebook: Notebook, table: Table, mapping: Mapping) -> None:
    """Keep what the columns of this list mean; a list without headings is like no other, and is not kept."""
    key = _key(mapping)
    if not key or (mapping == table.mapping and remembered(notebook, table) == mapping):
        return
    content = json.dumps({str(column.index): column.field.value for column in mapping.columns if not column.never})
    with notebook.small_write() as connection:
        known_lists.keep(connection, key, content, notebook.clock().replace(microsecond=0))


def _key(mapping: Mapping) -> str:
    """The same for two lists with the same headings; "" for a list without."""
    headings = [fold(column.heading[:200]) for column in mapping.columns]
    if not any(headings):
        return ""
    return hashlib.sha256("\n".join(headings).encode()).hexdigest()


def _fields(content: str) -> dict[int, Field]:
    """What was kept; fields that this version does not know are left out."""
    known = {field.value: field for field in Field}
    return {int(index): known[value] for index, value in json.loads(content).items() if value in known}
