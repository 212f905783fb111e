"""Rows as plain values: into the journal's JSON and back, without the columns the store derives itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Date, Table

from verbinder.domain.changes import Kind
from verbinder.store.tables import DERIVED, table_of

Row = Mapping[str, Any]


def written_columns(kind: Kind) -> list[Column[Any]]:
    """The columns of a table that are written and journaled: all but the derived ones."""
    derived = DERIVED.get(kind, frozenset())
    return [column for column in table_of(kind).columns if column.name not in derived]


def plain(row: Row) -> dict[str, object]:
    """A row whose values JSON can hold."""
    return {name: value.isoformat() if isinstance(value, date | datetime) else value for name, value in row.items()}


def typed(table: Table, values: Row) -> dict[str, Any]:
    """The reverse of `plain`, by the types of the table's columns."""
    return {name: _typed_value(table.c[name], value) for name, value in values.items() if name in table.c}


def _typed_value(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    if isinstance(column.type, Boolean):
        return bool(value)
    return value
