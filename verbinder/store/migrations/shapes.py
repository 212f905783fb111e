"""The column shapes and statements that the steps of migration are written in.

Copies, not imports, of `verbinder.store.tables.columns`: the tables change later, what a step made never does. So what
stands here may be added to, and never changed.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op


def number() -> sa.Column[Any]:
    """The row's own id."""
    return sa.Column("id", sa.Integer(), nullable=False)


def required(name: str) -> sa.Column[Any]:
    """Text that must be given."""
    return sa.Column(name, sa.Text(), nullable=False)


def text(name: str, default: str = "") -> sa.Column[Any]:
    """Text with a default."""
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def day(name: str, *, required: bool = False) -> sa.Column[Any]:
    """A calendar day."""
    return sa.Column(name, sa.Date(), nullable=not required)


def ref(name: str, target: str, *, required: bool = False) -> sa.Column[Any]:
    """A reference, whose constraint is named by `table`."""
    return sa.Column(name, sa.Integer(), nullable=not required, info={"target": target})


def table(name: str, *parts: Any, numbered: bool = True) -> None:
    """Make a table; a numbered one has an id that is never given out twice."""
    references = [
        sa.ForeignKeyConstraint(
            [part.name], [f"{part.info['target']}.id"], name=f"fk_{name}_{part.name}_{part.info['target']}"
        )
        for part in parts
        if isinstance(part, sa.Column) and "target" in part.info
    ]
    key = [sa.PrimaryKeyConstraint("id", name=f"pk_{name}")] if numbered else []
    op.create_table(name, *parts, *references, *key, sqlite_autoincrement=numbered)


def index(table: str, *columns: str, where: str = "", where_filled: bool = False, name: str = "") -> None:
    """Make an index; of references that are mostly empty only the filled ones."""
    condition = f"{columns[0]} IS NOT NULL" if where_filled else where
    partial: dict[str, Any] = {"sqlite_where": sa.text(condition)} if condition else {}
    op.create_index(name or f"ix_{table}_{'_'.join(columns)}", table, list(columns), unique=False, **partial)


def add(name: str, *columns: sa.Column[Any]) -> None:
    """Add columns to a table that is there; each has a default or may be empty."""
    for column in columns:
        op.add_column(name, column)
