"""The SQLAlchemy engine over one notebook file: a pool of unlocked connections with explicit transactions.

The driver's own transaction handling is off: it would not roll back changes to the schema. Every transaction begins
here, "immediate" for writers so that a writer never finds out half-way that it may not write.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from verbinder.store import connection as connections
from verbinder.store.key import NotebookKey

WRITES = "verbinder_writes"


def make_engine(path: Path, key: NotebookKey, *, read_only: bool) -> Engine:
    """An engine whose connections are unlocked and set up. One for writing, a few for reading beside it."""

    def creator() -> Any:
        return connections.connect(path, key, read_only=read_only)

    return engine_from(creator)


def driver_of(connection: Connection) -> Any:
    """The driver's own connection under an SQLAlchemy one, for what is SQLite's alone."""
    return connection.connection.driver_connection


def engine_from(creator: Callable[[], Any]) -> Engine:
    """An engine over whatever `creator` opens."""
    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=creator, poolclass=QueuePool, pool_size=4, max_overflow=4
    )

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "begin", begin)
    return engine
