"""Rows that are looked at and never stored: tables in memory, gone when one leaves, over which queries can be asked.

Owns the making of them, so that a question about a file is answered by the same queries as one about a notebook.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import insert

from verbinder.domain.changes import Kind
from verbinder.store.derived import keys_of
from verbinder.store.engine import engine_from
from verbinder.store.reader import Reader
from verbinder.store.rows import Row
from verbinder.store.tables import table_of
from verbinder.store.tables.columns import METADATA


@contextmanager
def reader_over(tables: Mapping[str, Sequence[Row]], kinds: Collection[Kind]) -> Iterator[Reader]:
    """A reader over the rows of these kinds. References to other kinds lead nowhere."""
    engine = engine_from(_in_memory)
    try:
        with engine.connect() as connection:
            METADATA.create_all(connection, tables=[table_of(kind) for kind in kinds])
            for kind in kinds:
                rows = [{**row, **keys_of(kind, row)} for row in tables.get(kind.value, ())]
                if rows:
                    connection.execute(insert(table_of(kind)), rows)
            yield Reader(connection)
    finally:
        engine.dispose()


def _in_memory() -> Any:
    return sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
