"""Address books as LDIF (RFC 2849), which Thunderbird and directory servers write, as entries.

Owns its lines, its base64 and which attribute means what.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from verbinder.errors import UserError
from verbinder.exchange.address_books.records import Record, Sort
from verbinder.exchange.tables.headings import fold
from verbinder.exchange.tables.values import Limits

_ATTRIBUTES = {
    "givenname": Sort.GIVEN,
    "gn": Sort.GIVEN,
    "sn": Sort.FAMILY,
    "surname": Sort.FAMILY,
    "o": Sort.COMPANY,
    "company": Sort.COMPANY,
    "organizationname": Sort.COMPANY,
    "birthyear": Sort.BIRTH,
    **dict.fromkeys(("description", "notes", "info", "comment"), Sort.NOTE),
    # As servers, Thunderbird, Netscape and Active Directory call them; each may come more than once.
    **dict.fromkeys(
        "mail mozillasecondemail rfc822mailbox mailalternateaddress othermailbox email emailaddress"
        " xmozillasecondemail alternatemail homeemail workemail".split(),
        Sort.EMAIL,
    ),
    **dict.fromkeys(
        "telephonenumber othertelephone homephone hometelephonenumber otherhomephone mobile mobiletelephonenumber"
        " othermobile cellphone workphone companyphone carphone primaryphone ipphone otheripphone".split(),
        Sort.PHONE,
    ),
}
#: Numbers nobody can be called on: kept with the notes, and told.
_NO_PHONES = frozenset(
    "facsimiletelephonenumber otherfacsimiletelephonenumber fax homefax workfax pager pagerphone otherpager"
    " pagertelephonenumber telexnumber teletexterminalidentifier internationalisdnnumber".split()
)


#: No entry of a person has more; what comes after is left out, and told.
MOST_VALUES = 1_000
_TOO_MANY = ""


class _Place(NamedTuple):
    """Under which attributes the parts of one address stand; an attribute of `whole` holds all of it, cut by "$"."""

    street: tuple[str, ...]
    second: tuple[str, ...]
    whole: tuple[str, ...]
    postcode: tuple[str, ...]
    city: tuple[str, ...]


_HOME = _Place(
    ("mozillahomestreet", "homestreet"),
    ("mozillahomestreet2",),
    ("homepostaladdress",),
    ("mozillahomepostalcode",),
    ("mozillahomelocalityname",),
)
#: Taken when there is no address at home.
_WORK = _Place(
    ("street", "streetaddress", "mozillaworkstreet"),
    ("mozillaworkstreet2",),
    ("postaladdress", "registeredaddress"),
    ("postalcode", "zip", "mozillaworkpostalcode"),
    ("l", "locality", "localityname", "mozillaworklocalityname"),
)
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
        if len(entry.get(key, ())) < MOST_VALUES and (key in entry or len(entry) < MOST_VALUES):
            entry.setdefault(key, []).append(_value(rest))
        else:
            entry[_TOO_MANY] = [""]
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
    for key, values in entry.items():
        if sort := _ATTRIBUTES.get(key):
            record.put(sort, *values)
    others = [(key, number) for key in entry if key in _NO_PHONES for number in entry[key] if number]
    if others:
        record.put(Sort.NOTE, *(f"{_kind_of(key)}: {number}" for key, number in others))
        record.tell("tables.card_other_number")
    if _TOO_MANY in entry:
        record.tell("tables.card_part_too_long")
    _put_address(record, entry)
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


def _kind_of(key: str) -> str:
    return "Fax" if "fax" in key or "facsimile" in key else "Pager" if "pager" in key else key


def _put_address(record: Record, entry: dict[str, list[str]]) -> None:
    """One address: at home before work, the first before others; that there were more is told."""
    found = [address for place in (_HOME, _WORK) for address in _addresses(entry, place)]
    if not found:
        return
    street, postcode, city = found[0]
    record.put(Sort.ADDRESS, street)
    record.put(Sort.POSTCODE, postcode)
    record.put(Sort.CITY, city)
    taken = fold(f"{street} {postcode} {city}")
    if any(fold(other[0]) not in taken and taken not in fold(" ".join(other)) for other in found[1:] if other[0]):
        record.tell("tables.card_more_addresses")


def _addresses(entry: dict[str, list[str]], place: _Place) -> Iterator[tuple[str, str, str]]:
    """Every address of one place as street, postcode and town; a postcode or town goes with the street beside it."""
    streets = [value for key in place.street for value in entry.get(key, [])]
    seconds = [value for key in place.second for value in entry.get(key, [])]
    wholes = [value.replace("$", "\n") for key in place.whole for value in entry.get(key, [])]
    postcodes = [value for key in place.postcode for value in entry.get(key, [])]
    cities = [value for key in place.city for value in entry.get(key, [])]
    if not streets:
        streets, wholes = wholes[:1], wholes[1:]
    for at in range(max(len(streets), len(postcodes), len(cities))):
        street, second, postcode, city = (
            part[at] if at < len(part) else "" for part in (streets, seconds, postcodes, cities)
        )
        yield "\n".join(filter(None, (street, second))), postcode, city
    yield from ((whole, "", "") for whole in wholes)
