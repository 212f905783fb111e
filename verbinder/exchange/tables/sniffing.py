"""Tells by its content what a file is: a workbook, a text in some encoding, or something that is no list.

Owns file kinds, encodings and delimiters. Must not trust a file's name, and must not read rows for good.
"""

from __future__ import annotations

import codecs
import csv
import re
import stat
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.tables.heading_rows import find_headings, recognised
from verbinder.exchange.tables.values import Limits

ENCODINGS = ("utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "cp850", "mac-roman", "latin-1")
DELIMITERS = (";", ",", "\t", "|")
MIXED = "mixed"
HEAD_BYTES = 65_536
_CHUNK_BYTES = 1 << 20
_SNIFFED_ROWS = 50
_SEP_LINE = re.compile(r'^\s*"?sep=(.)"?\s*$', re.IGNORECASE)


class Kind(StrEnum):
    """The kinds of list that can be read."""

    CSV = "csv"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    VCARD = "vcf"
    LDIF = "ldif"
    MONICA = "json"


_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "tables.pdf"),
    (b"\x89PNG", "tables.image"),
    (b"\xff\xd8\xff", "tables.image"),
    (b"GIF8", "tables.image"),
    (b"BM", "tables.image"),
    (b"II*\0", "tables.image"),
    (b"MM\0*", "tables.image"),
    (b"{\\rtf", "tables.word"),
    (b"SQLite format 3\0", "tables.binary"),
    (b"\x1f\x8b", "tables.archive"),
    (b"7z\xbc\xaf", "tables.archive"),
    (b"Rar!", "tables.archive"),
    (b"\x7fELF", "tables.binary"),
)
_TEXT_MARKS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"^\s*(?:<!doctype\s+html|<html|<table|<meta|<head|<style|<div|<body)", re.IGNORECASE), "tables.html"),
    (re.compile(rb"^\s*<\?xml", re.IGNORECASE), "tables.xml"),
    (re.compile(rb"^\s*BEGIN:VCARD", re.IGNORECASE), "tables.vcard"),
    (re.compile(rb"^\s*[\[{]\s*[\"{\[]"), "tables.json"),
)


def refuse_unreadable(path: Path, limits: Limits) -> None:
    """Raises `UserError` for what is no readable, ordinary file of acceptable size."""
    try:
        found = path.stat()
    except FileNotFoundError:
        raise UserError("tables.missing", name=path.name) from None
    except PermissionError:
        raise UserError("tables.unreadable", name=path.name) from None
    except (OSError, ValueError):
        raise UserError("tables.missing", name=path.name) from None
    if stat.S_ISDIR(found.st_mode):
        raise UserError("tables.directory", name=path.name)
    if not stat.S_ISREG(found.st_mode):
        raise UserError("tables.not_a_file", name=path.name)
    if found.st_size > limits.file_bytes:
        raise UserError("tables.too_large", name=path.name, megabytes=limits.file_bytes // 1_000_000)
    if found.st_size == 0:
        raise UserError("tables.empty", name=path.name)


def _is_bitmap(head: bytes) -> bool:
    return len(head) > 18 and head[6:10] == b"\0\0\0\0"


def kind_of(head: bytes, name: str) -> Kind | None:
    """`Kind.CSV` for text, None for a zip or an old office file (a workbook, perhaps); `UserError` for the rest."""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
        return None
    for magic, code in _MAGIC:
        if head.startswith(magic) and (magic != b"BM" or _is_bitmap(head)):
            raise UserError(code, name=name)
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        raise UserError("tables.image" if head[8:12] == b"WEBP" or b"heic" in head[:16] else "tables.binary", name=name)
    text = head.removeprefix(codecs.BOM_UTF8)
    for mark, code in _TEXT_MARKS:
        if mark.match(text):
            excel_html = code == "tables.xml" and re.search(rb"<html", text[:2000], re.IGNORECASE)
            raise UserError("tables.html" if excel_html else code, name=name)
    if not text.strip(b"\0 \t\r\n"):
        raise UserError("tables.empty", name=name)
    return Kind.CSV


def wide_encoding(head: bytes) -> str | None:
    """UTF-16 shows itself by NULs at every other place: western letters have an empty half."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(len(head) // 2, 1)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _is_binary(head: bytes) -> bool:
    """Control characters do not occur in lists; a few stray NULs do."""
    controls = sum(head.count(code) for code in (*range(1, 9), *range(14, 32), 127))
    return controls > len(head) * 0.02 or head.count(0) > len(head) * 0.1


def scan_text(path: Path, limits: Limits) -> tuple[bool, int]:
    """(whether the whole file is UTF-8, how many lines it has): one quick pass over the bytes.

    Raises `UserError("tables.line_too_long")` when a line is longer than any list has.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    valid, lines, since_line_end = True, 0, 1
    with path.open("rb") as file:
        while True:
            chunk = file.read(_CHUNK_BYTES)
            lines += chunk.count(b"\n") or chunk.count(b"\r")
            last = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
            since_line_end = len(chunk) - last - 1 if last >= 0 else since_line_end + len(chunk)
            if since_line_end > limits.line_bytes:
                raise UserError("tables.line_too_long", name=path.name)
            if valid:
                try:
                    decoder.decode(chunk, final=not chunk)
                except UnicodeDecodeError:
                    valid = False
            if not chunk:
                return valid, lines + bool(since_line_end)


def _is_mostly_utf8(path: Path) -> bool:
    """Whether more lines with accents are good UTF-8 than not: then a few lines were pasted in from elsewhere."""
    good = bad = 0
    with path.open("rb") as file:
        for line in file:
            if line.isascii():
                continue
            try:
                line.decode("utf-8")
                good += 1
            except UnicodeDecodeError:
                bad += 1
    return good > bad


def encoding_of(path: Path, head: bytes, valid_utf8: bool) -> str:
    """The encoding by mark, then strict UTF-8, then the pattern of NULs, then Windows-1252.

    `MIXED` is UTF-8 with some lines in Windows-1252. Raises `UserError("tables.binary")` for what is no text.
    """
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig" if valid_utf8 else MIXED
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    wide = wide_encoding(head)
    if wide:
        return wide
    if _is_binary(head):
        raise UserError("tables.binary", name=path.name)
    if valid_utf8:
        return "utf-8-sig"
    return MIXED if _is_mostly_utf8(path) else "cp1252"


def sep_line(line: str) -> str | None:
    """The delimiter that a first line "sep=;" names; spreadsheets do not show that line as a row."""
    match = _SEP_LINE.match(line.lstrip("\ufeff").rstrip("\r\n"))
    return match[1] if match else None


def _parsed(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter != "\t"))[:_SNIFFED_ROWS]
    except csv.Error:
        return []


def _fitness(rows: Sequence[Sequence[str]]) -> tuple[int, float, int]:
    """(known headings, how constant the number of columns is, that number): the higher the better."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if not filled:
        return (0, 0.0, 0)
    place = find_headings(filled)
    if place is not None:
        hits = max(recognised([cell.strip() for cell in filled[at]]) for at in place.positions)
        width = len(filled[place.positions[-1]])
        below = filled[place.positions[-1] + 1 :]
    else:
        hits, below = 0, filled
        width = Counter(map(len, filled)).most_common(1)[0][0]
    constant = sum(len(row) == width for row in below) / len(below) if below else 0.5
    return (hits, constant if width > 1 else min(constant, 0.6), width)


def delimiter_of(lines: Iterable[str]) -> str:
    """The delimiter whose columns make the most sense over the first lines, quotes taken into account."""
    first = [line for _, line in zip(range(4 * _SNIFFED_ROWS), lines, strict=False)]
    return max(DELIMITERS, key=lambda delimiter: _fitness(_parsed(first, delimiter)))
