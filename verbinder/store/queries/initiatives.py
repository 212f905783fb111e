"""Initiatives: the ordered ids of a list, its rows by id, and what exists already where something new is started.

Owns the order of lists and of what overlaps. The dossier has a module of its own (`initiative_dossier`).
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import InitiativeQuery, InitiativeRow, Overlap
from verbinder.domain.names import folded
from verbinder.domain.stepping_back.record import Owner, Phase, Rhythm, Role
from verbinder.domain.suggestions import PartyName
from verbinder.store.queries import party_names
from verbinder.store.queries.found import initiative_ids
from verbinder.store.queries.values import day, grouped, id_list
from verbinder.store.reader import Reader

#: An initiative's own neighbourhood, else that of its place.
AREA_ID = "coalesce(i.neighbourhood_id, s.neighbourhood_id)"
FROM = (
    " FROM initiative i LEFT JOIN place p ON p.id = i.place_id LEFT JOIN street s ON s.id = p.street_id"
    f" LEFT JOIN neighbourhood n ON n.id = {AREA_ID}"
)
LAST_ACTIVITY = "(SELECT max(a.on_date) FROM activity a WHERE a.initiative_id = i.id AND a.on_date <= :today)"
ROWS = (
    "SELECT i.id, i.name, i.phase, i.rhythm, i.role, i.owner, coalesce(p.name, ''), coalesce(n.name, ''),"
    f" {LAST_ACTIVITY}, i.hand_over_on, i.left_on, i.archived_on IS NOT NULL{FROM} WHERE i.id IN "
)
THEMES = (
    "SELECT x.initiative_id, t.name FROM initiative_theme x JOIN tag t ON t.id = x.tag_id"
    " WHERE x.initiative_id IN {ids} ORDER BY t.folded_name"
)
#: A part that holds today; an end before the beginning does not count (as in `domain.stepping_back.carrying`).
NOW = (
    "(v.from_on IS NULL OR v.from_on <= :today)"
    " AND (v.until_on IS NULL OR v.until_on >= :today OR v.until_on < v.from_on)"
)
CARRIERS = (
    "SELECT v.initiative_id, coalesce(v.resident_id, -v.organisation_id) FROM involved v"
    f" WHERE v.part IN ('initiator', 'carrier') AND {NOW} AND v.initiative_id IN {{ids}} ORDER BY v.part DESC, v.id"
)
OPEN_STEPS = (
    "SELECT initiative_id, count(*) FROM step WHERE done_on IS NULL AND NOT later AND initiative_id IN {ids}"
    " GROUP BY initiative_id"
)
#: An ask to us that nobody answered yet.
WAITS = "u.asked_on <= :today AND u.by = '' AND u.offered_on IS NULL AND u.given_on IS NULL AND u.declined_on IS NULL"
OPEN_ASKS = (
    f"SELECT u.initiative_id, count(*), min(u.asked_on) FROM support u WHERE {WAITS} AND u.initiative_id IN {{ids}}"
    " GROUP BY u.initiative_id"
)
PHASES = tuple(Phase)


def ids(reader: Reader, query: InitiativeQuery, today: date) -> array[int]:
    """The ids of the initiatives that fit, in order; what is unknown stands last either way."""
    conditions = [f"i.archived_on IS {'NOT ' if query.archived else ''}NULL"]
    values: dict[str, Any] = {"today": today.isoformat()}
    found = initiative_ids(reader, query.text)
    if found is not None:
        conditions.append(f"i.id IN {id_list(found)}")
    for name, value, condition in (
        ("phase", query.phase, "i.phase = :phase"),
        ("tag", query.tag_id, "i.id IN (SELECT initiative_id FROM initiative_theme WHERE tag_id = :tag)"),
        ("area", query.neighbourhood_id, f"{AREA_ID} = :area"),
        ("party", query.party, "i.id IN (SELECT initiative_id FROM involved WHERE"
                               " resident_id = :party OR organisation_id = -:party)"),
    ):  # fmt: skip
        if value is not None:
            conditions.append(condition)
            values[name] = value
    statement = (
        f"SELECT i.id, i.name, i.phase, i.since, {LAST_ACTIVITY}{FROM} WHERE {' AND '.join(conditions)} ORDER BY i.id"
    )
    rows = [(row[0], _keys(row)[query.sort], folded(row[1])) for row in reader.sql(statement, values)]
    rows.sort(key=lambda row: (row[2], row[0]))
    known = [row for row in rows if row[1] is not None]
    known.sort(key=lambda row: row[1] or "", reverse=query.descending)
    return array("q", [row[0] for row in (*known, *(row for row in rows if row[1] is None))])


def rows(reader: Reader, wanted: Iterable[int], today: date) -> dict[int, InitiativeRow]:
    """The rows of these initiatives by id; what is gone is left out."""
    inside = id_list(wanted)
    values = {"today": today.isoformat()}
    themes = grouped((row[0], row[1]) for row in reader.sql(THEMES.format(ids=inside)))
    carriers = carriers_of(reader, inside, today)
    steps = {row[0]: row[1] for row in reader.sql(OPEN_STEPS.format(ids=inside))}
    asks = {row[0]: (row[1], row[2]) for row in reader.sql(OPEN_ASKS.format(ids=inside), values)}
    return {
        row[0]: InitiativeRow(
            id=row[0],
            name=row[1],
            themes=tuple(themes.get(row[0], ())),
            phase=Phase(row[2]),
            rhythm=Rhythm(row[3]),
            role=Role(row[4]),
            owner=Owner(row[5]),
            place=row[6],
            neighbourhood=row[7],
            carriers=tuple(party.name for party in carriers.get(row[0], ())),
            last_activity_on=day(row[8]),
            hand_over_on=day(row[9]),
            left_on=day(row[10]),
            open_steps=steps.get(row[0], 0),
            open_asks=asks.get(row[0], (0, None))[0],
            oldest_ask_on=day(asks.get(row[0], (0, None))[1]),
            archived=bool(row[11]),
        )
        for row in reader.sql(ROWS + inside, values)
    }


def names(reader: Reader, wanted: Iterable[int]) -> dict[int, str]:
    """What these initiatives are called."""
    return {row[0]: row[1] for row in reader.sql(f"SELECT id, name FROM initiative WHERE id IN {id_list(wanted)}")}


def carriers_of(reader: Reader, inside: str, today: date) -> dict[int, list[PartyName]]:
    """Who initiates or carries these initiatives on a day, initiators first, each once; `inside` is a list of ids."""
    pairs = [(row[0], row[1]) for row in reader.sql(CARRIERS.format(ids=inside), {"today": today.isoformat()})]
    called = party_names.names(reader, {number for _, number in pairs})
    return {
        initiative: [called[number] for number in dict.fromkeys(numbers) if number in called]
        for initiative, numbers in grouped(pairs).items()
    }


def overlap(
    reader: Reader,
    today: date,
    *,
    themes: Collection[str],
    place_id: int | None,
    neighbourhood_id: int | None,
    apart_from: int | None,
    limit: int,
) -> tuple[Overlap, ...]:
    """What exists on these themes, in this place or neighbourhood; most themes first, then the place, then the latest.

    A place stands for its neighbourhood when none is given. Nothing that is archived or has ended.
    """
    if neighbourhood_id is None and place_id is not None:
        neighbourhood_id = _area_of_place(reader, place_id)
    wanted = {folded(theme) for theme in themes}
    shared = grouped(
        (row[0], row[1])
        for row in reader.sql("SELECT x.initiative_id, t.name FROM initiative_theme x JOIN tag t ON t.id = x.tag_id")
        if folded(row[1]) in wanted
    )
    statement = f"SELECT i.id, i.place_id, {AREA_ID}{FROM} WHERE i.archived_on IS NULL AND i.phase <> 'ended'"
    near = {
        number: (place_id is not None and place == place_id, neighbourhood_id is not None and area == neighbourhood_id)
        for number, place, area in reader.sql(statement)
        if number != apart_from
    }
    hits = [number for number, (place, area) in near.items() if place or area or number in shared]
    listed = rows(reader, hits, today)
    hits.sort(
        key=lambda number: (
            -len(shared.get(number, ())),
            not near[number][0],
            -(listed[number].last_activity_on or date.min).toordinal(),
            number,
        )
    )
    speak_with = carriers_of(reader, id_list(hits[:limit]), today)
    return tuple(
        Overlap(
            row=listed[number],
            themes=tuple(shared.get(number, ())),
            same_place=near[number][0],
            same_neighbourhood=near[number][1],
            speak_with=tuple(speak_with.get(number, ())),
            spoken_on=last_spoken(reader, speak_with.get(number, ())),
        )
        for number in hits[:limit]
    )


def last_spoken(reader: Reader, parties: Iterable[PartyName]) -> date | None:
    """The last day on which one of these residents and organisations was really spoken to."""
    numbers = [party.number for party in parties]
    people, partners = [number for number in numbers if number > 0], [-number for number in numbers if number < 0]
    query = (
        f"SELECT max(last_contact_on) FROM (SELECT last_contact_on FROM resident WHERE id IN {id_list(people)}"
        f" UNION ALL SELECT last_contact_on FROM organisation WHERE id IN {id_list(partners)})"
    )
    return day(reader.sql(query)[0][0])


def _area_of_place(reader: Reader, place_id: int) -> int | None:
    street_id = reader.get(Kind.PLACE, place_id)["street_id"]
    return None if street_id is None else reader.get(Kind.STREET, street_id)["neighbourhood_id"]


def _keys(row: Any) -> dict[str, str | None]:
    """What each order sorts by; None is unknown. The name itself is always the second key."""
    _, name, phase, since, last = row
    return {
        "name": folded(name),
        "phase": f"{PHASES.index(Phase(phase))}",
        "since": since,
        "last_activity": last,
    }
