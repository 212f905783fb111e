"""The names the notebook knows, for recognising them in what is typed and for showing who is meant.

Answers must come within a key press: people are looked up in the full-text index by the beginning of a word, never read
all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from verbinder.domain.addresses import address_line, house
from verbinder.domain.names import NAMELESS, folded, shown_name, tidy
from verbinder.domain.word_forms import words_of
from verbinder.store.full_text import SHIFT, EntryKind
from verbinder.store.queries.values import id_list
from verbinder.store.reader import Reader

NAME_COLUMNS = "r.given_name, r.infix, r.surname, r.initials, r.description"
#: Sorts after every text that begins alike.
END = "\U0010ffff"
#: Entries looked at for one answer: enough to leave out who is archived, few enough for a key press.
LOOKED_AT = 120

BY_WORD = f"SELECT rowid FROM search WHERE search MATCH ? AND rowid % {SHIFT} = {int(EntryKind.RESIDENT)} LIMIT ?"
BY_DESCRIPTION = "SELECT id FROM resident WHERE sort_key >= ? AND sort_key < ? AND archived_on IS NULL LIMIT ?"
PEOPLE = (
    f"SELECT r.id, {NAME_COLUMNS}, s.name, r.house_number, r.house_addition, r.last_contact_on"
    " FROM resident r LEFT JOIN street s ON s.id = r.street_id WHERE r.archived_on IS NULL AND r.id IN "
)
NAMES = f"SELECT r.id, {NAME_COLUMNS} FROM resident r WHERE r.id IN "
LIVING = "SELECT id, street_id, house_number, house_addition FROM resident WHERE archived_on IS NULL AND "
STREETS = "SELECT id, name, '' FROM street ORDER BY folded_name"
PLACES = (
    "SELECT p.id, p.name, coalesce(s.name, '') FROM place p LEFT JOIN street s ON s.id = p.street_id"
    " WHERE p.archived_on IS NULL ORDER BY p.name, p.id"
)
ORGANISATIONS = (
    "SELECT o.id, o.name, coalesce(s.name, '') FROM organisation o LEFT JOIN street s ON s.id = o.street_id"
    " WHERE o.archived_on IS NULL ORDER BY o.sort_key, o.id"
)
INITIATIVES = (
    "SELECT i.id, i.name, coalesce(p.name, '') FROM initiative i LEFT JOIN place p ON p.id = i.place_id"
    " WHERE i.archived_on IS NULL ORDER BY i.name, i.id"
)


@dataclass(frozen=True, slots=True)
class KnownName:
    """Something with a name; `hint` tells two of one name apart."""

    id: int
    name: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Namesake:
    """A resident of a certain name, with where they live; `house` is the number with its addition, folded."""

    id: int
    street_id: int | None
    house: str


def people_with_word(reader: Reader, prefix: str, limit: int) -> list[KnownName]:
    """Residents of whom words of the name begin with the words of `prefix`, or whose description begins with it.

    Whole words first, then who was spoken to most recently; nobody archived.
    """
    prefix = tidy(prefix)
    words = words_of(prefix)
    if not words or limit < 1:
        return []
    exact = _entries(reader, " AND ".join(f'"{word}"' for word in words))
    found = dict.fromkeys(exact)
    if len(found) < LOOKED_AT:
        found.update(dict.fromkeys(_entries(reader, " AND ".join(f'"{word}" *' for word in words))))
    described = NAMELESS + folded(prefix)
    found.update(dict.fromkeys(row[0] for row in reader.sql(BY_DESCRIPTION, (described, described + END, limit))))
    rows = reader.sql(PEOPLE + id_list(found)) if found else []
    whole = frozenset(exact)
    rows.sort(key=lambda row: (row[0] not in whole, _reversed_day(row[9]), row[0]))
    return _known(rows[:limit])


def _entries(reader: Reader, expression: str) -> list[int]:
    return [row[0] // SHIFT for row in reader.sql(BY_WORD, (f"name : ({expression})", LOOKED_AT))]


def _reversed_day(day: Any) -> int:
    """Sorts the latest day first and "never" last."""
    return -int(str(day).replace("-", "")) if day else 0


def called(reader: Reader, sort_key: str) -> list[KnownName]:
    """The residents whose whole name sorts exactly so; nobody archived."""
    return _known(
        reader.sql(f"{PEOPLE}(SELECT id FROM resident WHERE sort_key = ? LIMIT 20) ORDER BY r.id", (sort_key,))
    )


def people_with_ids(reader: Reader, resident_ids: Iterable[int]) -> list[KnownName]:
    """These residents; nobody archived."""
    return _known(reader.sql(f"{PEOPLE}{id_list(resident_ids)} ORDER BY r.id"))


def namesakes(reader: Reader, sort_key: str) -> list[Namesake]:
    """The residents whose whole name (or description) sorts exactly so, with where they live; nobody archived."""
    return _living(reader.sql(f"{LIVING}sort_key = ? ORDER BY id LIMIT 20", (sort_key,)))


def living(reader: Reader, resident_ids: Iterable[int]) -> list[Namesake]:
    """Where these residents live; archived ones are left out."""
    return _living(reader.sql(f"{LIVING}id IN {id_list(resident_ids)} ORDER BY id"))


def _living(rows: Iterable[Any]) -> list[Namesake]:
    return [Namesake(row[0], row[1], folded(house(row[2], row[3]))) for row in rows]


def _known(rows: Iterable[Any]) -> list[KnownName]:
    return [KnownName(row[0], shown_name(*row[1:6]), address_line(row[6] or "", row[7], row[8])) for row in rows]


def names_of(reader: Reader, resident_ids: Iterable[int]) -> dict[int, str]:
    """By what name these residents are shown."""
    ids = set(resident_ids)
    rows = reader.sql(NAMES + id_list(ids)) if ids else []
    return {row[0]: shown_name(*row[1:]) for row in rows}


def streets(reader: Reader) -> list[KnownName]:
    """Every street."""
    return [KnownName(*row) for row in reader.sql(STREETS)]


def places(reader: Reader) -> list[KnownName]:
    """Every place that is not archived."""
    return [KnownName(*row) for row in reader.sql(PLACES)]


def organisations(reader: Reader) -> list[KnownName]:
    """Every organisation that is not archived."""
    return [KnownName(*row) for row in reader.sql(ORGANISATIONS)]


def initiatives(reader: Reader) -> list[KnownName]:
    """Every initiative that is not archived."""
    return [KnownName(*row) for row in reader.sql(INITIATIVES)]


def tags(reader: Reader) -> list[str]:
    """The themes in use, as they are spelled."""
    return [row[0] for row in reader.sql("SELECT name FROM tag ORDER BY folded_name")]
