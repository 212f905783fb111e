"""Reading from one consistent picture of the notebook.

Owns the generic look-ups by id and by value; the queries behind each page stand in `verbinder.store.queries` and take a
`Reader`. Rows come back as plain mappings, never as live objects.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Insert, func, select

from verbinder.domain.changes import Kind
from verbinder.errors import UserError
from verbinder.store.rows import Row
from verbinder.store.tables import table_of


class Reader:
    """Look-ups on one connection inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, kind: Kind, row_id: int) -> Row:
        """One row, all columns. Raises `UserError("record.gone")` when it is not there (any more)."""
        table = table_of(kind)
        row = self.connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
        if row is None:
            raise UserError("record.gone")
        return dict(row)

    def find(self, kind: Kind, /, **equals: Any) -> list[Row]:
        """The rows whose columns equal these values, in the order of their ids."""
        table = table_of(kind)
        query = select(table).order_by(table.c.id)
        for name, value in equals.items():
            query = query.where(table.c[name] == value)
        return [dict(row) for row in self.connection.execute(query).mappings()]

    def count(self, kind: Kind) -> int:
        """How many rows of a kind there are."""
        query = select(func.count()).select_from(table_of(kind))
        return int(self.connection.execute(query).scalar_one())

    def insert_row(self, statement: Insert) -> int:
        """Run an insert of one row and return its id; only `verbinder.store` may call it."""
        key = self.connection.execute(statement).inserted_primary_key
        assert key is not None
        return int(key[0])

    def sql(self, statement: str, values: tuple[Any, ...] | dict[str, Any] = ()) -> list[Any]:
        """The rows of a hand-written query; only `verbinder.store` may call it."""
        return list(self.connection.exec_driver_sql(statement, values).all())
