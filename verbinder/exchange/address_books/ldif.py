"""Address books as LDIF (RFC 2849), which Thunderbird and directory servers write, as entries.

Owns its lines, its base64 and which attribute means what.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.address_books.records import Record, Sort
from verbinder.exchange.tables.headings import fold
from verbinder.exchange.tables.values import Limits

_ATTRIBUTES = {
    "givenname": Sort.GIVEN,
    "sn": Sort.FAMILY,
    "surname": Sort.FAMILY,
    "mail": Sort.EMAIL,
    "mozillasecondemail": Sort.EMAIL,
    "telephonenumber": Sort.PHONE,
    "homephone": Sort.PHONE,
    "mobile": Sort.PHONE,
    "mozillahomestreet": Sort.ADDRESS,
    "homepostaladdress": Sort.ADDRESS,
    "mozillahomelocalityname": Sort.CITY,
    "mozillahomepostalcode": Sort.POSTCODE,
    "o": Sort.COMPANY,
    "company": Sort.COMPANY,
    "description": Sort.NOTE,
    "birthyear": Sort.BIRTH,
}
#: At work; taken when there is no address at home.
_SECOND = {
    "street": Sort.ADDRESS,
    "streetaddress": Sort.ADDRESS,
    "l": Sort.CITY,
    "localityname": Sort.CITY,
    "postalcode": Sort.POSTCODE,
}
_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "mailgroup"})


def records(path: Path, limits: Limits) -> Iterator[Record]:
    """Every entry of the file that may be a person; containers and servers' own entries have no name and are told."""
    row = 0
    for entry in _entries(path, limits):
        if set(entry) <= {"version"}:
            continue
        row += 1
        yield _record(row, entry)


def _entries(path: Path, limits: Limits) -> Iterator[dict[str, list[str]]]:
    entry: dict[str, list[str]] = {}
    for line in _lines(path, limits):
        if not line:
            if entry:
                yield entry
            entry = {}
            continue
        name, colon, rest = line.partition(b":")
        key = name.partition(b";")[0].strip().decode("ascii", "ignore").lower()
        if not colon or not key or rest.startswith(b"<"):
            continue
        entry.setdefault(key, []).append(_value(rest))
    if entry:
        yield entry


def _lines(path: Path, limits: Limits) -> Iterator[bytes]:
    """Unfolded lines without comments; an empty one stands between entries."""
    current: bytes | None = None
    size = 0
    with path.open("rb") as file:
        while raw := file.readline(limits.line_bytes + 1):
            if len(raw) > limits.line_bytes:
                raise UserError("tables.line_too_long", name=path.name)
            for line in raw.replace(b"\0", b"").splitlines():
                if line.startswith(b" ") and current is not None:
                    size += len(line)
                    if size <= limits.cell_characters:
                        current += line[1:]
                    continue
                if current is not None and not current.startswith(b"#"):
                    yield current.removeprefix(b"\xef\xbb\xbf")
                current, size = line, len(line)
    if current is not None and not current.startswith(b"#"):
        yield current


def _value(rest: bytes) -> str:
    if rest.startswith(b":"):
        try:
            rest = binascii.a2b_base64(rest[1:].strip())
        except binascii.Error:
            return ""
    try:
        return rest.strip().decode("utf-8")
    except UnicodeDecodeError:
        return rest.strip().decode("cp1252", "replace")


def _record(row: int, entry: dict[str, list[str]]) -> Record:
    record = Record(row)
    if _GROUPS.intersection(value.strip().lower() for value in entry.get("objectclass", [])):
        record.tell("tables.card_group", skipped=True)
        return record
    at_home = any(entry.get(key) for key, sort in _ATTRIBUTES.items() if sort is Sort.ADDRESS)
    for key, values in entry.items():
        sort = _ATTRIBUTES.get(key) or (None if at_home else _SECOND.get(key))
        if sort:
            record.put(sort, *(value.replace("$", "\n") if key == "homepostaladdress" else value for value in values))
    shown = (entry.get("displayname") or entry.get("cn") or [""])[0]
    given, family = (record.values.get(sort, [""])[0] for sort in (Sort.GIVEN, Sort.FAMILY))
    if not (given and family) and shown and "@" not in shown:
        company = record.values.get(Sort.COMPANY, [""])[0]
        for sort in (Sort.GIVEN, Sort.FAMILY):
            record.values.pop(sort, None)
        if fold(shown) != fold(company):
            record.put(Sort.WHOLE, shown)
    elif not (given or family):
        record.put(Sort.DESCRIBED, *entry.get("mozillanickname", [])[:1])
    return record
