"""What a notebook file holds, told from another in a few reads: has anything changed since this copy was made?

Owns the comparison of two states; it rests on numbers that are never given out twice, not on a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verbinder.store import connection as connections
from verbinder.store.key import NotebookKey


@dataclass(frozen=True, slots=True)
class FileState:
    """Equal for two files that hold the same: numbers given out, steps undone, rows of the tables without numbers."""

    version: str
    numbers: tuple[tuple[str, int], ...]
    steps: int
    undone: int
    drafts: str


def state_of(path: Path, key: NotebookKey) -> FileState:
    """The state of a file. Raises `UserError` or `StoreUnavailable` when it does not open."""
    connection = connections.connect(path, key, read_only=True)
    try:
        numbers = connection.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name").fetchall()
        return FileState(
            version=_one(connection, "SELECT version_num FROM alembic_version"),
            numbers=tuple((str(name), int(number)) for name, number in numbers),
            steps=int(_one(connection, "SELECT count(*) FROM journal_step")),
            undone=int(_one(connection, "SELECT count(*) FROM journal_step WHERE undone")),
            drafts=_one(connection, "SELECT count(*) || ' ' || coalesce(max(saved_at), '') FROM draft"),
        )
    except connections.DatabaseError as error:
        raise connections.refusal(error) from error
    finally:
        connection.close()


def _one(connection: Any, query: str) -> str:
    row = connection.execute(query).fetchone()
    return "" if row is None or row[0] is None else str(row[0])
