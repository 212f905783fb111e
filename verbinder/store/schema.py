"""The version of a notebook file: made anew, brought up to date, or refused when it is from a newer program.

Alembic is imported only when there is something to migrate: looking up the version costs under a millisecond, importing
Alembic a hundred.
"""

from __future__ import annotations

from typing import Any

from verbinder.errors import StoreUnavailable
from verbinder.store import full_text

#: The revisions in order; each is a file in `migrations/versions`.
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
NEWEST = REVISIONS[-1]


def version_of(connection: Any) -> str | None:
    """The revision of an unlocked file, None when it holds no tables yet.

    Raises `StoreUnavailable("notebook.not_ours")` for an encrypted database that is no notebook.
    """
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise StoreUnavailable("notebook.not_ours")
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def needs_migration(connection: Any) -> bool:
    """Whether the file is older than this program. Raises `StoreUnavailable("notebook.too_new")` when newer."""
    version = version_of(connection)
    if version == NEWEST:
        return False
    if version is not None and version not in REVISIONS:
        raise StoreUnavailable("notebook.too_new", version=version, newest=NEWEST)
    return True


def migrate(connection: Any, target: str = NEWEST) -> None:
    """Bring an unlocked connection's file to `target`, all in one transaction; only the newest gets its index.

    The index and its triggers are taken away first and rebuilt after: SQLite drops triggers when Alembic rebuilds a
    table, and with foreign keys on it would delete the rows that point to it.
    """
    from verbinder.store.migrations.run import upgrade

    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        full_text.drop_index(connection)
        upgrade(connection, target)
        if target == NEWEST:
            full_text.create_index(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreUnavailable("notebook.migration_failed")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
