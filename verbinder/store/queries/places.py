"""Places: the ordered ids of a list, its rows by id, and the card."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.domain.places import PlaceCard, PlaceFields, PlaceQuery, PlaceRow, is_open
from verbinder.store.queries import card_parts
from verbinder.store.queries.found import place_ids
from verbinder.store.queries.values import day, grouped, id_list, joined
from verbinder.store.reader import Reader

#: The columns that hold what was filled in; the street stands in its own table.
OWN_FIELDS = tuple(name for name in PlaceFields.__dataclass_fields__ if name != "street")
#: How many tags a row shows.
SHOWN = 3

LAST_THERE = "(SELECT max(c.on_date) FROM contact c WHERE c.place_id = p.id)"
ROWS = (
    "SELECT p.id, p.name, p.kind, coalesce(s.name, ''), p.house_number, p.facilities, p.open_from, p.open_until,"
    f" (SELECT count(*) FROM contact c WHERE c.place_id = p.id), {LAST_THERE}, p.archived_on IS NOT NULL"
    " FROM place p LEFT JOIN street s ON s.id = p.street_id WHERE p.id IN "
)


def names(reader: Reader) -> list[tuple[int, str]]:
    """Id and name of every place that is not archived."""
    return [(row[0], row[1]) for row in reader.sql("SELECT id, name FROM place WHERE archived_on IS NULL ORDER BY id")]


def ids(reader: Reader, query: PlaceQuery) -> array[int]:
    """The ids of the places that fit, in order."""
    conditions = [f"p.archived_on IS {'NOT ' if query.archived else ''}NULL"]
    values: dict[str, Any] = {}
    found = place_ids(reader, query.text)
    if found is not None:
        conditions.append(f"p.id IN {id_list(found)}")
    if query.kind is not None:
        conditions.append("p.kind = :kind")
        values["kind"] = str(query.kind)
    if query.street_id is not None:
        conditions.append("p.street_id = :street")
        values["street"] = query.street_id
    statement = (
        f"SELECT p.id, p.name, nullif(p.kind, ''), s.folded_name, {LAST_THERE}"
        f" FROM place p LEFT JOIN street s ON s.id = p.street_id WHERE {' AND '.join(conditions)} ORDER BY p.id"
    )
    return array("q", (row[0] for row in _in_order(reader.sql(statement, values), query)))


def _in_order(found: list[Any], query: PlaceQuery) -> list[Any]:
    """By the wanted column, the unknown last, and by name within it. Places are few: they are sorted here."""
    found.sort(key=lambda row: folded(row[1]), reverse=query.sort == "name" and query.descending)
    if query.sort == "name":
        return found
    column = {"kind": 2, "street": 3, "last_contact": 4}[query.sort]
    known = [row for row in found if row[column] is not None]
    known.sort(key=lambda row: row[column], reverse=query.descending)
    return known + [row for row in found if row[column] is None]


def rows(reader: Reader, wanted: Iterable[int], today: date) -> dict[int, PlaceRow]:
    """The rows of these places by id; what is gone is left out."""
    numbers = list(wanted)
    tags = grouped(card_parts.tags_of_many(reader, "place_id", numbers))
    return {
        row[0]: PlaceRow(
            id=row[0],
            name=row[1],
            kind=row[2],
            street=row[3],
            house_number=row[4],
            facilities=row[5],
            tags=joined(tags.get(row[0], ()), SHOWN),
            open_from=day(row[6]),
            open_until=day(row[7]),
            open_now=is_open(day(row[6]), day(row[7]), today),
            contacts=row[8],
            last_contact_on=day(row[9]),
            archived=bool(row[10]),
        )
        for row in reader.sql(ROWS + id_list(numbers))
    }


def card(reader: Reader, place_id: int, today: date) -> PlaceCard:
    """The card of one place as it stands on `today`. Raises `UserError("record.gone")`."""
    row = reader.get(Kind.PLACE, place_id)
    count, last = reader.sql("SELECT count(*), max(on_date) FROM contact WHERE place_id = ?", (place_id,))[0]
    return PlaceCard(
        **{name: row[name] for name in OWN_FIELDS},
        street="" if row["street_id"] is None else reader.get(Kind.STREET, row["street_id"])["name"],
        id=place_id,
        street_id=row["street_id"],
        open_now=is_open(row["open_from"], row["open_until"], today),
        archived_on=row["archived_on"],
        last_contact_on=day(last),
        contact_count=count,
        tags=card_parts.tags(reader, "place_id", place_id),
        signals=card_parts.signals(reader, "place_id", place_id),
    )
