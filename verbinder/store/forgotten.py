"""The list of who was forgotten: salted hashes, in the notebook and in a small file beside it.

Owns the table `forgotten` and the file `NAME.verbinder-forgotten`. A hash is made of numbers and days only (which row
of which notebook), so not even somebody who breaks it learns a name; it says nothing but "this row is to stay gone".
The file is there for the day on which the notebook itself is lost and an older copy is put in its place.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from verbinder import atomic_file
from verbinder.store.reader import Reader
from verbinder.store.tables import forgotten

SUFFIX = "-forgotten"
SALT_BYTES = 16
#: A file of anything else is not read further than this.
LONGEST = 50_000_000


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry of the list."""

    salt: str
    mark: str
    forgotten_on: date


def marks(reader: Reader) -> tuple[Mark, ...]:
    """What the notebook itself remembers, in order."""
    rows = reader.connection.execute(select(forgotten).order_by(forgotten.c.id))
    return tuple(Mark(row.salt, row.mark, row.forgotten_on) for row in rows)


def unscrubbed(reader: Reader) -> bool:
    """Whether somebody was forgotten of whom free pages may still hold something: the program ended in between."""
    return reader.connection.execute(select(forgotten.c.id).where(~forgotten.c.scrubbed).limit(1)).first() is not None


def all_scrubbed(connection: Connection) -> None:
    """Note that the free pages are clean."""
    connection.execute(update(forgotten).where(~forgotten.c.scrubbed).values(scrubbed=True))


def add_marks(reader: Reader, new: Iterable[Mark], *, scrubbed: bool = False) -> None:
    """Remember more; what is remembered already stays as it is."""
    known = {mark.mark for mark in marks(reader)}
    for mark in new:
        if mark.mark not in known:
            values = {"salt": mark.salt, "mark": mark.mark, "forgotten_on": mark.forgotten_on, "scrubbed": scrubbed}
            reader.connection.execute(insert(forgotten).values(values))


def marks_for(reader: Reader, resident_ids: Iterable[int], today: date) -> list[Mark]:
    """The marks of residents who are about to be forgotten; one salt for the whole notebook."""
    known = marks(reader)
    salt = known[0].salt if known else secrets.token_hex(SALT_BYTES)
    begun = _begun(reader)
    rows = dict(map(tuple, reader.sql("SELECT id, created_on FROM resident")))
    return [Mark(salt, _hash(salt, begun, number, rows[number]), today) for number in resident_ids]


def residents_marked(reader: Reader, list_of: Iterable[Mark]) -> list[int]:
    """Who stands on the list and is in the notebook all the same."""
    wanted: dict[str, set[str]] = {}
    for mark in list_of:
        wanted.setdefault(mark.salt, set()).add(mark.mark)
    if not wanted:
        return []
    begun = _begun(reader)
    rows = reader.sql("SELECT id, created_on FROM resident WHERE forgotten_on IS NULL ORDER BY id")
    return [
        number
        for number, created in rows
        if any(_hash(salt, begun, number, created) in hashes for salt, hashes in wanted.items())
    ]


def file_of(notebook: Path) -> Path:
    """The small file beside a notebook."""
    return notebook.with_name(notebook.name + SUFFIX)


def read_file(notebook: Path) -> tuple[Mark, ...]:
    """What the file beside the notebook says; nothing when there is none or it is not ours."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        path = file_of(notebook)
        if path.stat().st_size <= LONGEST:
            found = json.loads(path.read_text(encoding="utf-8"))["forgotten"]
            return tuple(Mark(str(salt), str(mark), date.fromisoformat(day)) for salt, mark, day in found)
    return ()


def write_file(notebook: Path, list_of: Iterable[Mark]) -> None:
    """Bring the file up to date, whole or not at all. Raises `OSError`."""
    entries = [[mark.salt, mark.mark, mark.forgotten_on.isoformat()] for mark in list_of]
    atomic_file.write_text(file_of(notebook), json.dumps({"forgotten": entries}, indent=0) + "\n")


def _begun(reader: Reader) -> str:
    return str(reader.sql("SELECT created_on FROM notebook LIMIT 1")[0][0])


def _hash(salt: str, begun: str, resident_id: int, created_on: str) -> str:
    content = f"{begun}|{resident_id}|{created_on}".encode()
    return blake2b(content, key=bytes.fromhex(salt), digest_size=16).hexdigest()
