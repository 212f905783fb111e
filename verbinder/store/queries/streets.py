"""Streets, neighbourhoods and tags with what hangs on them, each list in one query."""

from __future__ import annotations

from datetime import date

from verbinder.domain.names import shown_name
from verbinder.domain.streets import NeighbourhoodRow, StreetCard, StreetRow, TagRow
from verbinder.errors import UserError
from verbinder.store.queries import signals
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import ARCHIVED, day
from verbinder.store.reader import Reader

STREETS = (
    # Counting everybody and taking off those who are archived needs indexes only, no row of a resident.
    "SELECT s.id, s.name, coalesce(n.name, ''), coalesce(r.residents, 0) - coalesce(gone.residents, 0),"
    " (SELECT max(on_date) FROM contact c WHERE c.street_id = s.id), s.neighbourhood_id, s.note"
    " FROM street s LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
    " LEFT JOIN (SELECT street_id, count(*) AS residents FROM resident WHERE street_id IS NOT NULL"
    " GROUP BY street_id) r ON r.street_id = s.id"
    " LEFT JOIN (SELECT street_id, count(*) AS residents FROM resident"
    f" WHERE {ARCHIVED} GROUP BY street_id) gone ON gone.street_id = s.id"
    " ORDER BY s.folded_name"
)
NEIGHBOURHOODS = (
    "SELECT n.id, n.name, count(s.id), n.note FROM neighbourhood n LEFT JOIN street s ON s.neighbourhood_id = n.id"
    " GROUP BY n.id ORDER BY n.name"
)
TAGS = (
    "SELECT t.id, t.name, count(g.tag_id) FROM tag t LEFT JOIN"
    " (SELECT tag_id FROM tagging UNION ALL SELECT tag_id FROM initiative_theme) g ON g.tag_id = t.id GROUP BY t.id"
    " ORDER BY t.folded_name"
)
#: Everything that may stand in a street; a round that passes it is counted too.
STANDS_IN = ("resident", "contact", "place", "organisation", "signal", "round_street")


def all_streets(reader: Reader) -> tuple[StreetRow, ...]:
    """Every street by name, with how many residents we know there and when we were there last."""
    return tuple(
        StreetRow(number, name, neighbourhood, residents, day(last_on), neighbourhood_id, note)
        for number, name, neighbourhood, residents, last_on, neighbourhood_id, note in reader.sql(STREETS)
    )


def card(reader: Reader, street_id: int, today: date, limit: int = 200) -> StreetCard:
    """The card of one street with at most `limit` of everything. Raises `UserError("record.gone")`."""
    street = next((row for row in all_streets(reader) if row.id == street_id), None)
    if street is None:
        raise UserError("record.gone")
    values = {"street": street_id, "limit": limit}
    people = (
        f"SELECT r.id, {NAME_COLUMNS} FROM resident r WHERE r.street_id = :street AND r.archived_on IS NULL"
        " ORDER BY r.sort_key, r.id LIMIT :limit"
    )
    places = "SELECT id, name FROM place WHERE street_id = :street AND archived_on IS NULL ORDER BY name LIMIT :limit"
    return StreetCard(
        street=street,
        contact_count=int(reader.sql("SELECT count(*) FROM contact WHERE street_id = :street", values)[0][0]),
        residents=tuple((row[0], shown_name(*row[1:])) for row in reader.sql(people, values)),
        places=tuple((row[0], row[1]) for row in reader.sql(places, values)),
        signals=tuple(signals.in_streets(reader, [street_id], today, limit)),
    )


def names(reader: Reader) -> list[tuple[int, str]]:
    """Id and name of every street."""
    return [(row[0], row[1]) for row in reader.sql("SELECT id, name FROM street ORDER BY id")]


def is_used(reader: Reader, street_id: int) -> bool:
    """Whether anything stands in this street."""
    return any(reader.sql(f"SELECT 1 FROM {table} WHERE street_id = ? LIMIT 1", (street_id,)) for table in STANDS_IN)


def neighbourhoods(reader: Reader) -> tuple[NeighbourhoodRow, ...]:
    """Every neighbourhood by name."""
    return tuple(NeighbourhoodRow(*row) for row in reader.sql(NEIGHBOURHOODS))


def tags(reader: Reader) -> tuple[TagRow, ...]:
    """Every tag by name, with how often it is used."""
    return tuple(TagRow(*row) for row in reader.sql(TAGS))
