"""The values of a neighbourhood file, each checked where it stands; a wrong one raises `UserError` with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from verbinder.errors import UserError


@dataclass(frozen=True, slots=True)
class Row:
    """An object in a list of the file, with its place (counted from 1) for who has to mend it."""

    table: str
    position: int
    values: Mapping[str, object]

    def wrong(self, field: str) -> UserError:
        """The error for a field of this row."""
        return UserError("neighbourhood.field", table=self.table, row=self.position, field=field)


def rows(outer: Mapping[str, object], table: str) -> list[Row]:
    """The objects of a list; none when it is not there."""
    found = outer.get(table) or []
    if not isinstance(found, list):
        raise UserError("neighbourhood.not_a_list", table=table)
    made = []
    for position, values in enumerate(found, 1):
        if not isinstance(values, dict):
            raise UserError("neighbourhood.not_a_row", table=table, row=position)
        made.append(Row(table, position, values))
    return made


def text(row: Row, field: str) -> str:
    """Text, "" when it is not there."""
    value = row.values.get(field, "")
    if not isinstance(value, str):
        raise row.wrong(field)
    return value


def texts(row: Row, field: str) -> tuple[str, ...]:
    """A list of texts, empty when it is not there."""
    value = row.values.get(field) or []
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise row.wrong(field)
    return tuple(str(entry) for entry in value)


def flag(row: Row, field: str, default: bool) -> bool:
    """True or false."""
    value = row.values.get(field, default)
    if not isinstance(value, bool):
        raise row.wrong(field)
    return value


def whole(row: Row, field: str) -> int | None:
    """A whole number, None when it is not there."""
    value = row.values.get(field)
    if value is not None and type(value) is not int:
        raise row.wrong(field)
    return value if type(value) is int else None


def day(row: Row, field: str) -> date | None:
    """A day as YYYY-MM-DD, None when it is not there."""
    value = row.values.get(field)
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise row.wrong(field) from error
