"""Queries on what the neighbourhood has: the assets noted, what is known already, and the counts of both per area.

Owns who is left out: of residents only those with a talent who may be approached and did not refuse to be introduced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from verbinder.domain.assets import AssetFields, AssetKind, AssetProposal, AssetRow, Quadrant, kind_of_organisation
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.names import shown_name
from verbinder.domain.privacy import Introducing
from verbinder.store.queries.follow_ups import MAY_SHOW
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import ALLOWED, DOT, known_day
from verbinder.store.reader import Reader

#: Where an asset is: its own neighbourhood, else that of what it is.
ASSETS = (
    " FROM asset a LEFT JOIN place p ON p.id = a.place_id LEFT JOIN organisation o ON o.id = a.organisation_id"
    " LEFT JOIN resident r ON r.id = a.resident_id LEFT JOIN initiative i ON i.id = a.initiative_id"
    " LEFT JOIN place ip ON ip.id = i.place_id"
    " LEFT JOIN street s ON s.id = coalesce(a.street_id, p.street_id, o.street_id, r.street_id, ip.street_id)"
    " LEFT JOIN neighbourhood n ON n.id = coalesce(a.neighbourhood_id, i.neighbourhood_id, s.neighbourhood_id)"
)
COLUMNS = (
    "SELECT a.id, a.kind, a.text, a.quadrant, a.neighbourhood_id, a.street_id, a.place_id, a.organisation_id,"
    f" a.resident_id, a.initiative_id, a.noted_on, coalesce(n.name, ''), p.name, o.name, i.name, {NAME_COLUMNS}{ASSETS}"
)
NEIGHBOURHOOD = " LEFT JOIN street s ON s.id = {street} LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
TALENT = f"state = '{GiftState.OPEN}' AND kind = '{GiftKind.TALENT}'"


@dataclass(frozen=True, slots=True)
class Source:
    """One table of what is known already: its row's id, the word for its kind, its text, and where it all comes from.

    `name` are the columns of a resident's name; elsewhere the text is the name.
    """

    id: str
    word: str
    text: str
    tables: str
    order: str
    name: str = "''"

    @property
    def rows(self) -> str:
        """Area, area's name, id, word, text and name of every row."""
        return f"SELECT n.id, coalesce(n.name, ''), {self.id}, {self.word}, {self.text}, {self.name} {self.tables}"

    @property
    def counts(self) -> str:
        """How many rows there are per area and word."""
        return f"SELECT n.id, {self.word}, count(*) {self.tables} GROUP BY 1, 2"


#: Everything known that may be put on the map, and is not there.
KNOWN = {
    "resident": Source(
        "r.id",
        "''",
        f"(SELECT group_concat(phrase, '{DOT}') FROM gift g WHERE g.resident_id = r.id AND {TALENT})",
        "FROM resident r"
        + NEIGHBOURHOOD.format(street="r.street_id")
        + f" WHERE r.archived_on IS NULL AND r.introducing <> '{Introducing.REFUSED}' AND {ALLOWED}"
        f" AND r.id IN (SELECT resident_id FROM gift WHERE {TALENT})"
        " AND r.id NOT IN (SELECT resident_id FROM asset WHERE resident_id IS NOT NULL)",
        "r.sort_key",
        NAME_COLUMNS,
    ),
    "organisation": Source(
        "o.id",
        "o.kind",
        "o.name",
        "FROM organisation o" + NEIGHBOURHOOD.format(street="o.street_id") + " WHERE o.archived_on IS NULL"
        " AND o.id NOT IN (SELECT organisation_id FROM asset WHERE organisation_id IS NOT NULL)",
        "o.sort_key",
    ),
    "place": Source(
        "p.id",
        "''",
        "p.name",
        "FROM place p"
        + NEIGHBOURHOOD.format(street="p.street_id")
        + " WHERE p.archived_on IS NULL AND (p.open_until IS NULL OR p.open_until >= :today)"
        f" AND p.id NOT IN (SELECT place_id FROM asset WHERE place_id IS NOT NULL AND kind = '{AssetKind.PLACES}')",
        "p.name",
    ),
    "initiative": Source(
        "i.id",
        "''",
        "i.name",
        "FROM initiative i LEFT JOIN place p ON p.id = i.place_id LEFT JOIN street s ON s.id = p.street_id"
        " LEFT JOIN neighbourhood n ON n.id = coalesce(i.neighbourhood_id, s.neighbourhood_id)"
        " WHERE i.archived_on IS NULL AND i.phase <> 'ended'"
        " AND i.id NOT IN (SELECT initiative_id FROM asset WHERE initiative_id IS NOT NULL)",
        "i.name",
    ),
}
#: People one can speak to at an organisation by name, who are there by profession.
CONTACT_PERSONS = (
    "SELECT n.id, o.kind, count(*) FROM contact_person c JOIN organisation o ON o.id = c.organisation_id"
    + NEIGHBOURHOOD.format(street="o.street_id")
    + " WHERE c.resident_id IS NULL AND o.archived_on IS NULL GROUP BY 1, 2"
)
#: From which of what is known each kind of asset comes.
SOURCES = {
    AssetKind.PEOPLE: ("resident",),
    AssetKind.ASSOCIATIONS: ("organisation", "initiative"),
    AssetKind.ORGANISATIONS: ("organisation",),
    AssetKind.PLACES: ("place",),
    AssetKind.EXCHANGE: ("organisation",),
    AssetKind.STORIES: (),
}
Area = int | None


def assets(reader: Reader, kind: AssetKind | None, neighbourhood_id: int | None, today: date) -> list[AssetRow]:
    """The assets of a kind and a neighbourhood (None: of all), by kind and text; about nobody who wants peace."""
    where, values = MAY_SHOW.format(row="a"), {"today": today.isoformat()}
    if kind is not None:
        where, values["kind"] = f"{where} AND a.kind = :kind", kind.value
    if neighbourhood_id is not None:
        where, values["area"] = f"{where} AND n.id = :area", neighbourhood_id  # type: ignore[assignment]
    rows = [_row(row) for row in reader.sql(f"{COLUMNS} WHERE {where} ORDER BY a.text, a.id", values)]
    return sorted(rows, key=lambda row: list(AssetKind).index(row.fields.kind))


def one(reader: Reader, asset_id: int) -> AssetRow | None:
    """One asset, None when it is not there."""
    rows = reader.sql(f"{COLUMNS} WHERE a.id = ?", (asset_id,))
    return _row(rows[0]) if rows else None


def proposals(reader: Reader, kind: AssetKind, neighbourhood_id: int | None, today: date) -> Iterator[AssetProposal]:
    """What is known of a kind and not on the map yet, by name."""
    where = "" if neighbourhood_id is None else " AND n.id = :area"
    values = {"today": today.isoformat(), "area": neighbourhood_id}
    for name in SOURCES[kind]:
        source = KNOWN[name]
        for row in reader.sql(f"{source.rows}{where} ORDER BY {source.order}, {source.id}", values):
            if _kind_of(name, row[3]) is kind:
                yield _proposal(name, kind, row)


def noted(reader: Reader) -> Counter[tuple[Area, str, str]]:
    """How many assets there are per area, kind and corner."""
    query = f"SELECT n.id, a.kind, a.quadrant, count(*){ASSETS} GROUP BY 1, 2, 3"
    return Counter({(area, kind, corner): count for area, kind, corner, count in reader.sql(query)})


def known(reader: Reader, today: date) -> Counter[tuple[Area, AssetKind]]:
    """How much is known per area and kind that is not on the map yet."""
    found: Counter[tuple[Area, AssetKind]] = Counter()
    for name, source in KNOWN.items():
        for area, word, count in reader.sql(source.counts, {"today": today.isoformat()}):
            found[area, _kind_of(name, word)] += count
    return found


def contact_persons(reader: Reader) -> Counter[tuple[Area, AssetKind]]:
    """Per area and kind of organisation, how many people we know there by name who are no residents of ours."""
    found: Counter[tuple[Area, AssetKind]] = Counter()
    for area, kind, count in reader.sql(CONTACT_PERSONS):
        found[area, kind_of_organisation(kind)] += count
    return found


def _kind_of(source: str, word: str) -> AssetKind:
    if source == "organisation":
        return kind_of_organisation(word)
    kinds = {"resident": AssetKind.PEOPLE, "place": AssetKind.PLACES, "initiative": AssetKind.ASSOCIATIONS}
    return kinds[source]


def _proposal(source: str, kind: AssetKind, row: Any) -> AssetProposal:
    name = shown_name(*row[5:10]) if source == "resident" else row[4]
    fields = AssetFields(kind=kind, text=row[4], **{f"{source}_id": row[2]})
    return AssetProposal(fields.tidied(), name, row[1])


def _row(row: Any) -> AssetRow:
    place, organisation, initiative = row[12:15]
    fields = AssetFields(
        kind=AssetKind(row[1]),
        text=row[2],
        quadrant=Quadrant(row[3]) if row[3] else None,
        neighbourhood_id=row[4],
        street_id=row[5],
        place_id=row[6],
        organisation_id=row[7],
        resident_id=row[8],
        initiative_id=row[9],
        noted_on=known_day(row[10]),
    )
    name = shown_name(*row[15:20]) if row[8] is not None else organisation or initiative or place or ""
    return AssetRow(row[0], fields, name, row[11])
