"""A JSON file from outside: readable, not too large, UTF-8, well-formed, no name twice; each fault one sentence.

Owns the limits of such a file. Knows no format.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from verbinder.collecting import without_collecting
from verbinder.errors import UserError

LARGEST_MEGABYTES: Final = 500
LARGEST_NUMBER: Final = 2**53 - 1  # the largest whole number that every JSON reader keeps exactly (RFC 8259, 6)
_LONGEST_SHOWN = 40


def read_json(path: Path, *, megabytes: int | None = None, most: int | None = None) -> object:
    """What is in the file `path`, of at most so many megabytes and `most` values.

    Raises `UserError`: no file, a folder, not readable, too large, too many values (a megabyte of "[]," takes forty in
    memory), not UTF-8, not JSON (with the line), too deep.
    """
    content = _bytes_of(path, LARGEST_MEGABYTES if megabytes is None else megabytes)
    if most is not None and sum(content.count(sign) for sign in (b",", b"[", b"{")) > most:
        raise UserError("portable.too_many_values", file=path.name)
    return parsed_json(content)


def shown(value: object) -> str:
    """A value as an error may show it: short, and fit to be printed whatever it holds."""
    text = value if isinstance(value, str) and value.strip() else json.dumps(value)
    printable = "".join(char if char.isprintable() else "·" for char in text[:_LONGEST_SHOWN])
    return printable + "…" if len(text) > _LONGEST_SHOWN else printable


def _bytes_of(path: Path, megabytes: int) -> bytes:
    largest = megabytes * 1_000_000
    try:
        if path.is_dir():
            raise UserError("portable.a_folder", file=path.name)
        if not path.is_file():  # also devices and pipes, which could go on for ever
            raise UserError("portable.no_file", file=path.name)
        with path.open("rb") as file:
            content = file.read(largest + 1) if path.stat().st_size <= largest else b""
            if len(content) > largest or (not content and path.stat().st_size > largest):
                raise UserError("portable.too_large", file=path.name, megabytes=megabytes)
            return content
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UserError("portable.not_readable", file=path.name) from error


def parsed_json(content: bytes) -> object:
    """What these bytes say. Raises `UserError`: not UTF-8, not JSON (with the line), too deep."""
    try:
        text = content.decode("utf-8-sig")  # Notepad puts a mark before the text
    except UnicodeDecodeError as error:
        raise UserError("portable.not_utf8", line=content.count(b"\n", 0, error.start) + 1) from error
    try:
        with without_collecting():
            return json.loads(text, object_pairs_hook=_object, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise UserError("portable.not_json", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise UserError("portable.too_deep") from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):  # one of the two would be lost in silence
        names = [name for name, _ in pairs]
        raise UserError("portable.name_twice", name=shown(next(name for name in names if names.count(name) > 1)))
    return made


def _whole(digits: str) -> int:
    """The number, or one just beyond every limit: Python refuses to read thousands of digits."""
    return int(digits) if len(digits) <= 17 else 10 * LARGEST_NUMBER
