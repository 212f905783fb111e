"""Streets, neighbourhoods and tags with what hangs on them, each list in one query."""

from __future__ import annotations

from verbinder.domain.streets import NeighbourhoodRow, StreetRow, TagRow
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
    "SELECT t.id, t.name, count(g.id) FROM tag t LEFT JOIN tagging g ON g.tag_id = t.id GROUP BY t.id"
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
