"""From a JSON value to the Python value of a field, or the fault that it cannot be.

Owns what each type of field accepts. Knows nothing of rows and tables: whoever asks adds where the fault stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from verbinder.errors import UserError
from verbinder.exchange.json_file import LARGEST_NUMBER, shown
from verbinder.exchange.portable.fields import Field, FieldType
from verbinder.exchange.tables.phones import normal_phone

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Reader = Callable[[object], object]


def reader_of(field: Field) -> Reader:
    """The function that reads a value of `field`; it raises `UserError` without saying where."""
    if field.codes:
        return _code_reader(field.codes)
    return _READERS[field.type]


def compare_form(kind: str, value: str) -> str:
    """What a phone number or an address is compared by, for a file that leaves it out."""
    if kind == "phone":
        return normal_phone(value) or "".join(value.split())
    return value.strip().lower()


def _text(value: object) -> str:
    if type(value) is not str:
        raise UserError("portable.not_text", value=shown(value))
    if not value.isascii() and _HALF_CHARACTER.search(value):
        raise UserError("portable.half_character")
    return value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise UserError("portable.not_whole", value=shown(value))
    if abs(value) > LARGEST_NUMBER:
        raise UserError("portable.number_too_large")
    return value


def _day(value: object) -> date:
    if type(value) is not str:
        raise UserError("portable.not_day", value=shown(value))
    return _day_written(value)


@lru_cache(maxsize=4_096)
def _day_written(value: str) -> date:
    if not _DAY.fullmatch(value):
        raise UserError("portable.not_day", value=shown(value))
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise UserError("portable.no_such_day", value=value) from error


def _yes_no(value: object) -> bool:
    if type(value) is not bool:
        raise UserError("portable.not_yes_no", value=shown(value))
    return value


def _code_reader(codes: tuple[str, ...]) -> Reader:
    known = {str(code): str(code) for code in codes}

    def read(value: object) -> str:
        code = known.get(value) if type(value) is str else None
        if code is None:
            raise UserError("portable.unknown_code", value=shown(value), codes=", ".join(known))
        return code

    return read


_READERS: dict[FieldType, Reader] = {
    FieldType.TEXT: _text,
    FieldType.WHOLE: _whole,
    FieldType.DAY: _day,
    FieldType.YES_NO: _yes_no,
}
