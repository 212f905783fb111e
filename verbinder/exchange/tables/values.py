"""What reading a contact list yields: fields, people, problems and limits.

Owns the value types that the reader hands to the use cases. Must not read files and must not know the store.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Field(StrEnum):
    """What a column of a contact list can mean."""

    GIVEN_NAME = "given_name"
    INITIALS = "initials"
    INFIX = "infix"
    SURNAME = "surname"
    FULL_NAME = "full_name"
    DESCRIPTION = "description"
    STREET = "street"
    HOUSE_NUMBER = "house_number"
    HOUSE_ADDITION = "house_addition"
    ADDRESS = "address"
    POSTCODE = "postcode"
    CITY = "city"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH = "birth"
    ORGANISATION = "organisation"
    TALENT = "talent"
    INTEREST = "interest"
    NEED = "need"
    NOTE = "note"
    TAG = "tag"
    LANGUAGE = "language"
    IGNORE = "ignore"


class Severity(StrEnum):
    """What a problem costs: the whole row, or only one value of it."""

    SKIPPED = "skipped"
    WARNING = "warning"


class Phone(NamedTuple):
    """A phone number as the user wrote it, and its form for comparing (`+31612345678`; "" when there is none)."""

    as_written: str
    normal: str


class PersonRow(NamedTuple):
    """One person as read from one row; "" or an empty tuple where the list says nothing.

    `row` is the number a spreadsheet shows for the row (1-based). A named tuple and not a dataclass, because a
    list of 100,000 rows is built column by column in C.
    """

    row: int
    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    description: str = ""
    street: str = ""
    house_number: str = ""
    house_addition: str = ""
    postcode: str = ""
    city: str = ""
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    birth_year: int | None = None
    organisation: str = ""
    talents: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    notes: str = ""
    tags: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something in a row that could not be read: `code` is a sentence code, `values` fill its placeholders."""

    row: int
    code: str
    field: Field | None = None
    values: AnyMapping[str, object] = dataclasses.field(default_factory=dict)
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a list may hold before it is refused with a sentence; the defaults fit any neighbourhood."""

    file_bytes: int = 50_000_000
    unpacked_bytes: int = 200_000_000
    rows: int = 200_000
    columns: int = 256
    cells: int = 8_000_000
    cell_characters: int = 1_000_000
    line_bytes: int = 4_000_000
