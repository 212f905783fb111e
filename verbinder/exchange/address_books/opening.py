"""Opens whatever holds contacts: an address book by its first bytes, else a table.

Owns telling the kinds apart. What each kind holds is read by the module of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.address_books import ldif, monica, monica_api, vcard
from verbinder.exchange.address_books.records import Record, RecordSource
from verbinder.exchange.tables import Kind, Limits, Table, open_table
from verbinder.exchange.tables.reading import failures_as_sentences, state_of
from verbinder.exchange.tables.sniffing import HEAD_BYTES, refuse_unreadable, wide_encoding

Reader = Callable[[Path, Limits], Iterable[Record]]
_KINDS: tuple[tuple[re.Pattern[bytes], Kind, Reader], ...] = (
    (re.compile(rb"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE), Kind.VCARD, vcard.records),
    (re.compile(rb"(?:\s|#[^\n]*\n|version:[^\n]*\n)*dn:", re.IGNORECASE), Kind.LDIF, ldif.records),
    # The whole account stands in one object; a notebook of ours has other names at its beginning.
    (re.compile(rb'\s*\{(?=.{0,4000}?"account"\s*:\s*\{)', re.DOTALL), Kind.MONICA, monica.records),
    (re.compile(rb'\s*[{\[](?=.{0,4000}?"object"\s*:\s*"contact")', re.DOTALL), Kind.MONICA, monica_api.records),
)


def open_list(
    path: Path | str,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
    limits: Limits | None = None,
    this_year: int | None = None,
    language: str = "nl",
) -> Table:
    """Opens cards, an LDIF file, an export of Monica or any contact list that `open_table` opens.

    The columns of an address book are called in `language`; a table has headings of its own.

    Raises `UserError` with one sentence for anything else; of a file with photos four times as much is read.
    """
    path = Path(path)
    bounds = limits or Limits()
    larger = replace(bounds, file_bytes=max(bounds.file_bytes, bounds.unpacked_bytes))
    refuse_unreadable(path, larger)
    with failures_as_sentences(path.name):
        with path.open("rb") as file:
            head = _as_bytes(file.read(HEAD_BYTES))
        for mark, kind, read in _KINDS:
            if mark.match(head):
                before = state_of(path)
                source = RecordSource(read(path, larger), path.name, bounds, language)
                if state_of(path) != before:
                    raise UserError("tables.changed", name=path.name)
                year = this_year or date.today().year  # noqa: DTZ011 - the year on the wall is meant
                return Table(source, path.name, kind, bounds, year, mapping=source.mapping, last_row=source.rows)
    return open_table(path, encoding=encoding, sheet=sheet, limits=limits, this_year=this_year)


def is_address_book(path: Path) -> bool:
    """Whether a file looks like one of these by its first bytes; False for what cannot be read."""
    try:
        with path.open("rb") as file:
            head = _as_bytes(file.read(HEAD_BYTES))
    except (OSError, ValueError):
        return False
    return any(mark.match(head) for mark, _, _ in _KINDS)


def _as_bytes(head: bytes) -> bytes:
    """The beginning of a file for looking at: without a mark, one byte a letter."""
    wide = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else wide_encoding(head)
    if wide:
        return head.decode(wide, "ignore").encode("utf-8", "ignore")
    return head.removeprefix(b"\xef\xbb\xbf")
