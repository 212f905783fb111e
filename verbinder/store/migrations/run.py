"""Runs Alembic over an open, unlocked connection that already is in a transaction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool


class _Borrowed:
    """A connection that belongs to somebody else: SQLAlchemy may use it, but not end its transaction or close it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Left to the owner."""

    def rollback(self) -> None:
        """Left to the owner."""

    def close(self) -> None:
        """Left to the owner."""


def upgrade(connection: Any, target: str) -> None:
    """Run every step from the file's version to `target`; the caller commits or rolls back."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    borrowed = _Borrowed(connection)
    engine = create_engine("sqlite://", creator=lambda: borrowed, poolclass=StaticPool)
    with engine.connect() as alchemy:
        context = MigrationContext.configure(
            alchemy,
            opts={"fn": lambda rev, _: scripts._upgrade_revs(target, rev), "transactional_ddl": False},
        )
        with Operations.context(context):
            context.run_migrations()
