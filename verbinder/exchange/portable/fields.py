"""The shapes of which the field list of the portable file is made: a field, and the fields of one table.

Owns no field itself (that is `tables`) and reads nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from verbinder.domain.changes import Kind


class FieldType(StrEnum):
    """What a field holds, in Python: str, int, `datetime.date`, bool."""

    TEXT = "text"
    WHOLE = "whole"
    DAY = "day"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row. `default` is what a row has that leaves it out: "" for text, None when unknown.

    `refers_to` is the table whose id the field holds; `codes` are the only values a closed vocabulary allows.
    `made_when_absent`: must be in a row, but a hand-written file may leave it out and it is made on reading.
    """

    name: str
    type: FieldType = FieldType.TEXT
    required: bool = False
    default: object = None
    refers_to: Kind | None = None
    codes: tuple[str, ...] = ()
    made_when_absent: bool = False


@dataclass(frozen=True, slots=True)
class TableFields:
    """The fields of one table in the order in which they are written, after the id.

    `plural` is the table's key in the file. `one_of` are references of which exactly one must be there; each entry of
    `unique` is a group of fields that no two rows share (`folded` of it when `unique_folded`).
    """

    kind: Kind
    plural: str
    fields: tuple[Field, ...]
    one_of: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    unique_folded: bool = False

    def empty_row(self) -> dict[str, object]:
        """A row in which nothing is known yet; required fields are None until they are filled."""
        return {"id": None, **{field.name: field.default for field in self.fields}}


def text(name: str, default: str = "", codes: tuple[str, ...] = ()) -> Field:
    """Text, empty when nothing is known."""
    return Field(name, default=default, codes=codes)


def required_text(name: str, codes: tuple[str, ...] = (), *, made_when_absent: bool = False) -> Field:
    """Text that must be given."""
    return Field(name, required=True, codes=codes, made_when_absent=made_when_absent)


def whole(name: str, default: int | None = None) -> Field:
    """A whole number."""
    return Field(name, FieldType.WHOLE, default=default)


def day(name: str, *, required: bool = False) -> Field:
    """A calendar day, written as YYYY-MM-DD."""
    return Field(name, FieldType.DAY, required)


def ref(name: str, target: Kind, *, required: bool = False) -> Field:
    """The id of a row of another table."""
    return Field(name, FieldType.WHOLE, required, refers_to=target)
