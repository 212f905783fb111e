"""Who was forgotten here stays so, also when a colleague's file brings them.

Owns the signs of people, of this notebook and of a file, and asking the list for them. Which signs count is
`domain.signs_of_people`'s; the list itself is `store.forgotten_signs`'.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.signs_of_people import signs_of
from verbinder.store import forgotten_signs
from verbinder.store.reader import Reader
from verbinder.usecases.streets import street_key

Row = Mapping[str, Any]


def remember(reader: Reader, resident_ids: Iterable[int], today: date) -> None:
    """Before they are taken out: remember by what these residents are known again."""
    streets = {row["id"]: row["name"] for row in reader.find(Kind.STREET)}
    signs: set[str] = set()
    for number in resident_ids:
        details = reader.find(Kind.CONTACT_DETAIL, resident_id=number)
        signs |= _signs(reader.get(Kind.RESIDENT, number), streets, [row["normal"] for row in details], street_key)
    forgotten_signs.remember(reader, sorted(signs), today)


def in_file(reader: Reader, tables: Mapping[str, Sequence[Row]], known: Collection[int]) -> frozenset[int]:
    """Who of the people in a file was forgotten here. Not those in `known`: they stand in the notebook (again)."""
    streets = {row["id"]: row["name"] for row in tables[Kind.STREET.value]}
    reached: dict[int, list[str]] = {}
    for row in tables[Kind.CONTACT_DETAIL.value]:
        if row["resident_id"] is not None:
            reached.setdefault(row["resident_id"], []).append(row["normal"])
    key_of = lru_cache(len(streets) or 1)(street_key)
    return forgotten_signs.remembered(
        reader,
        {
            row["id"]: _signs(row, streets, reached.get(row["id"], ()), key_of)
            for row in tables[Kind.RESIDENT.value]
            if row["id"] not in known
        },
    )


def _signs(row: Row, streets: Mapping[int, str], reached: Iterable[str], key_of: Any) -> frozenset[str]:
    street = streets.get(row["street_id"], "")
    return signs_of(
        given_name=row["given_name"],
        initials=row["initials"],
        infix=row["infix"],
        surname=row["surname"],
        description=row["description"],
        street=key_of(street) if street else "",
        house_number=row["house_number"],
        house_addition=row["house_addition"],
        reached=reached,
    )
