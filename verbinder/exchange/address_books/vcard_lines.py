"""The properties of a vCard file: unfolded, decoded, photos passed over; whatever the version says.

Owns lines, parameters, quoted-printable and letters. Must not know what a property means. Works on bytes, because
phones fold in the middle of a letter and give every property letters of its own.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, NamedTuple

from verbinder.errors import UserError
from verbinder.exchange.tables.sniffing import wide_encoding
from verbinder.exchange.tables.values import Limits

#: What is never kept: passed over while reading, so that a card with a large photo costs nothing.
PASSED_OVER = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE", b"X-THUMBNAIL"})
_HEADER = re.compile(rb'^[ \t]*((?:[A-Za-z0-9_-]+\.)*[A-Za-z0-9_-]+)((?:;(?:[^":;]|"[^"]*")*)*)[ \t]*:')
#: What stands before the colon is never longer: a label of an address, at most.
_LONGEST_HEADER = 4_096
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_CARD_LINE = re.compile(rb"^\s*(?:[A-Za-z0-9_-]+\.)?(?:BEGIN|END)\s*:\s*VCARD\s*$", re.IGNORECASE)
_CHARSET_NAMES = {"ANSI": "cp1252", "ISO-8859-1": "cp1252", "LATIN1": "cp1252", "US-ASCII": "utf-8"}


@dataclass(slots=True)
class Property:
    """One property: its name in capitals, its parameters (bare ones of version 2.1 are types), its value in parts.

    `parts` is the value cut at the semicolons nobody escaped, for what has parts (a name, an address); `text` is the
    whole. `whole_line` is False for the last line of a file that does not end in a line end: it may be cut off.
    """

    name: str
    types: frozenset[str] = frozenset()
    group: str = ""
    parts: list[str] = field(default_factory=list)
    text: str = ""
    whole_line: bool = True


def properties(path: Path, limits: Limits) -> Iterator[Property | None]:
    """Every property of the file in order; None where one was longer than anything worth keeping.

    Raises `UserError("tables.line_too_long")` for a line no address book writes, before it is read.
    """
    with path.open("rb") as file:
        for line, whole in _unfolded(_lines(file, path.name, limits), limits):
            if line is None:
                yield None
            elif (found := _property(line)) is not None:
                found.whole_line = whole
                yield found


def _lines(file: BinaryIO, name: str, limits: Limits) -> Iterator[tuple[bytes, bool]]:
    """Every line as UTF-8 or older bytes without its line end, and whether it had one."""
    head = file.read(4096)
    file.seek(0)
    wide = "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else wide_encoding(head)
    decoder = codecs.getincrementaldecoder(wide)("replace") if wide else None
    first, rest = True, b""
    while chunk := file.read(65_536):
        data = rest + (decoder.decode(chunk).encode("utf-8", "replace") if decoder else chunk)
        if first:
            data, first = data.removeprefix(codecs.BOM_UTF8), False
        lines = data.splitlines(keepends=True)
        # A line is known to be whole when another follows: "\r\n" may fall apart between two chunks.
        rest = lines.pop() if lines else b""
        if len(rest) > limits.line_bytes:
            raise UserError("tables.line_too_long", name=name)
        for line in lines:
            yield line.rstrip(b"\r\n").replace(b"\0", b""), True
    if rest:
        yield rest.rstrip(b"\r\n").replace(b"\0", b""), rest.endswith((b"\r", b"\n"))


def _unfolded(lines: Iterator[tuple[bytes, bool]], limits: Limits) -> Iterator[tuple[bytes | None, bool]]:
    """Logical lines. A folded line goes on after a blank; a quoted-printable one after a last "=", blank or not."""
    current: list[bytes] = []
    size, whole, passing, quoted, old, base64 = 0, True, False, False, False, False

    def done() -> Iterator[tuple[bytes | None, bool]]:
        if current and not passing:
            yield (b"".join(current) if size <= limits.cell_characters else None), whole

    for line, ended in lines:
        if current and quoted and current[-1].endswith(b"=") and not _CARD_LINE.match(line):
            current[-1] = current[-1][:-1]
            current.append(line)
        elif current and line[:1] in (b" ", b"\t") and line.strip():
            # Version 2.1 folds at a blank that belongs to the text, later versions add one.
            if passing:
                continue
            current.append(line if old and not quoted and not base64 else line[1:])
        elif current and line.strip() and not _HEADER.match(line[:_LONGEST_HEADER]):
            # No property: the rest of a photo, or a note whose line ends nobody escaped.
            if passing or base64 or not ended:  # the last: the beginning of a property that was cut off
                continue
            if size + len(line) > limits.cell_characters:  # no note either: only itself is left out
                yield None, True
                continue
            current.append(b"\\n" + line)
        else:
            yield from done()
            if not line.strip():
                # The empty line after a photo, or between cards.
                current, size, passing = [], 0, False
                continue
            current, size, whole = [line], 0, ended
            header = _HEADER.match(line[:_LONGEST_HEADER])
            if header:
                name, parameters = header[1].upper().rpartition(b".")[2], header[2].upper()
                quoted = b"QUOTED-PRINTABLE" in parameters
                base64 = b"BASE64" in parameters or b"ENCODING=B" in parameters
                passing = name in PASSED_OVER or base64
                if name == b"VERSION":
                    old = line.rpartition(b":")[2].strip() == b"2.1"
            else:
                quoted = base64 = passing = False
        size += len(line)
        whole = ended
        if size > limits.cell_characters and len(current) > 1:
            del current[1:]
    yield from done()


def _property(line: bytes) -> Property | None:
    match = _HEADER.match(line[:_LONGEST_HEADER])
    if match is None:
        return None
    header = _header(match[1], match[2])
    raw = line[match.end() :].strip()
    parts = _cut(raw)
    if header.encoding == "QUOTED-PRINTABLE":
        parts = list(map(binascii.a2b_qp, parts))
    plain = [_unescaped(_letters(part, header.charset)) for part in parts]
    return Property(header.name, header.types, header.group, plain, ";".join(plain))


class _Header(NamedTuple):
    """What stands before the colon."""

    name: str
    group: str
    types: frozenset[str]
    charset: str
    encoding: str


@lru_cache(maxsize=1_000)
def _header(written: bytes, parameters: bytes) -> _Header:
    """Read once and looked up ever after: a book of a hundred thousand cards has a handful of them."""
    group, _, name = written.decode("ascii").upper().rpartition(".")
    types: set[str] = set()
    charset, encoding = "", ""
    for parameter in _parameters(parameters.decode("ascii", "ignore")):
        key, equals, value = parameter.partition("=")
        key, value = key.strip().upper(), value.strip().strip('"')
        if not equals:
            encoding, types = (key, types) if key in _ENCODINGS else (encoding, types | {key})
        elif key == "CHARSET":
            charset = value
        elif key == "ENCODING":
            encoding = value.upper()
        elif key == "TYPE":
            types.update(each.strip().upper() for each in value.split(","))
        elif key == "PREF":
            types.add("PREF")
        elif key == "VALUE" and value.upper() in ("URI", "URL"):
            types.add("URI")
    return _Header(name, group, frozenset(types), charset, encoding)


def _parameters(text: str) -> list[str]:
    return [found for found in re.findall(r'(?:[^";]|"[^"]*")+', text) if found.strip()]


def _cut(raw: bytes) -> list[bytes]:
    """A value cut at every semicolon without a backslash before it."""
    if b";" not in raw:
        return [raw]
    return re.split(rb"(?<!\\);", raw)


def _letters(raw: bytes, charset: str) -> str:
    """Text in the letters that the property names; without a name (or with a wrong one) UTF-8, else Windows-1252."""
    named = _CHARSET_NAMES.get(charset.upper(), charset) or "utf-8"
    for encoding in (named, "utf-8"):
        try:
            return raw.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("cp1252", "replace")


_ESCAPED = re.compile(r"\\(.)")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text) if "\\" in text else text
