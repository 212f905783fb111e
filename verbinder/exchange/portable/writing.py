"""Writes the portable file: always the same bytes for the same notebook, one row per line, whole or not at all.

Owns the layout of the file. Must not decide what goes in: it gets the whole content.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import IO

from verbinder.errors import UserError
from verbinder.exchange import locked_zip
from verbinder.exchange.portable.content import PortableNotebook, Row
from verbinder.exchange.portable.fields import TableFields
from verbinder.exchange.portable.tables import BY_KIND, FORMAT, TABLES, VERSION

ROWS_AT_ONCE = 5_000


#: What the file is called within a locked zip.
INSIDE = "verbinder.json"


def write_portable(content: PortableNotebook, path: Path, password: str = "") -> None:
    """Put `content` in the place of the file `path`; with a password in a locked zip.

    Raises `UserError` ("portable.not_written") when the folder is missing, full or not ours; then an older file of that
    name is untouched.
    """
    try:
        with locked_zip.outgoing(path, password, inside=INSIDE) as out:
            text = io.TextIOWrapper(out, encoding="utf-8", newline="\n", write_through=False)
            _write(content, text)
            text.flush()
            text.detach()
    except OSError as error:
        raise UserError("portable.not_written", file=path.name) from error


def portable_bytes(content: PortableNotebook, check: Callable[[], None] = lambda: None) -> bytes:
    """The same file as bytes in memory, for what may not stand on a disk in the clear.

    `check` is called between parts of it, and may raise.
    """
    file = io.StringIO()
    _write(content, file, check)
    return file.getvalue().encode("utf-8")


def _write(content: PortableNotebook, file: IO[str], check: Callable[[], None] = lambda: None) -> None:
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_day).encode
    notebook = BY_KIND["notebook"]
    about = [without_defaults(row, notebook, with_id=False) for row in content.tables["notebook"]]
    if len(about) != 1:
        raise ValueError("a notebook has exactly one row about itself")
    file.write(f'{{\n"format": {encode(FORMAT)},\n"version": {VERSION},\n"notebook": {encode(about[0])}')
    for table in TABLES:
        rows = content.tables.get(table.kind.value, [])
        if not rows:
            continue
        file.write(f',\n"{table.plural}": [\n')
        lines = (encode(without_defaults(row, table)) for row in sorted(rows, key=_id))
        for number, part in enumerate(_in_parts(lines)):
            check()
            file.write((",\n" if number else "") + ",\n".join(part))
        file.write("\n]")
    file.write("\n}\n")


def without_defaults(row: Row, table: TableFields, *, with_id: bool = True) -> Row:
    """`row` in the order of the field list, without what a reader would fill in anyway."""
    kept: Row = {"id": row["id"]} if with_id else {}
    for field in table.fields:
        value = row.get(field.name, field.default)
        if value is not None and (field.required or value != field.default):
            kept[field.name] = value
    return kept


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"a notebook holds no {type(value).__name__}")


def _id(row: Row) -> int:
    number = row["id"]
    assert isinstance(number, int)
    return number


def _in_parts(lines: Iterable[str]) -> Iterator[list[str]]:
    part: list[str] = []
    for line in lines:
        part.append(line)
        if len(part) == ROWS_AT_ONCE:
            yield part
            part = []
    if part:
        yield part
