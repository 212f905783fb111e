"""Queries on signals: which come back when, and what waits where."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from verbinder.domain.addresses import house
from verbinder.domain.names import folded, shown_name
from verbinder.domain.signals import SignalRow, SignalState, SignalTone
from verbinder.store.queries.follow_ups import MAY_SHOW
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import day, id_list, known_day
from verbinder.store.reader import Reader

TABLES = (
    " FROM signal x LEFT JOIN resident r ON r.id = x.resident_id LEFT JOIN organisation o ON o.id = x.organisation_id"
    " LEFT JOIN street s ON s.id = x.street_id LEFT JOIN place p ON p.id = x.place_id"
    " LEFT JOIN contact c ON c.id = x.contact_id"
)
SELECT = (
    "SELECT x.id, x.text, x.tone, x.state, x.noticed_on, x.comes_back_on, x.street_id, x.place_id, x.resident_id,"
    " x.organisation_id, x.contact_id, x.note, p.name, s.name, c.house_number, c.street_id, o.name,"
    f" {NAME_COLUMNS}{TABLES} WHERE "
)
#: What comes back today: parked until now, or put on the table.
BACK = "((x.state = 'parked' AND x.comes_back_on <= :today) OR x.state = 'open') AND " + MAY_SHOW.format(row="x")
NOT_USED = "x.state <> 'used'"
#: What can lie in a street and have signals of its own.
IN_STREET = ("place", "resident", "organisation")
#: The street of a signal: its own, or else that of its place, contact, resident or organisation.
LIES_IN = "coalesce(x.street_id, p.street_id, c.street_id, r.street_id, o.street_id)"
#: A signal has the themes it was given, and those of the conversation in which it was heard.
WITH_TAG = (
    "EXISTS (SELECT 1 FROM tagging g JOIN tag t ON t.id = g.tag_id"
    " WHERE (g.signal_id = x.id OR g.contact_id = x.contact_id) AND {tag})"
)


def coming_back(reader: Reader, today: date, limit: int) -> list[SignalRow]:
    """Signals that come back on `today` or came back before and are not used yet, concerns first."""
    order = " ORDER BY x.tone <> 'concern', x.comes_back_on, x.id LIMIT :limit"
    return _rows(reader, BACK + order, {"today": today.isoformat(), "limit": limit})


def count_coming_back(reader: Reader, today: date) -> int:
    """How many signals come back on `today`."""
    return int(reader.sql(f"SELECT count(*) FROM signal x WHERE {BACK}", {"today": today.isoformat()})[0][0])


def in_streets(reader: Reader, street_ids: Iterable[int], today: date, limit: int) -> list[SignalRow]:
    """Signals not used yet of these streets and of the places, residents and organisations in them.

    What was parked there comes back there.
    """
    streets = id_list(street_ids)
    within = {table: f"x.{table}_id IN (SELECT id FROM {table} WHERE street_id IN {streets})" for table in IN_STREET}
    return _waiting(reader, f"x.street_id IN {streets} OR {' OR '.join(within.values())}", {}, today, limit)


def with_theme(reader: Reader, theme: str, today: date, limit: int) -> list[SignalRow]:
    """Signals not used yet that bear this theme (the name of a tag), or were heard where it was spoken of."""
    about = WITH_TAG.format(tag="t.folded_name = :theme")
    return _waiting(reader, about, {"theme": folded(theme)}, today, limit)


def of_initiative(reader: Reader, initiative_id: int, today: date, limit: int) -> list[SignalRow]:
    """Signals not used yet that an initiative may care about: of its place, its themes, its people, organisations."""
    themes = "t.id IN (SELECT tag_id FROM initiative_theme WHERE initiative_id = :initiative)"
    involved = "SELECT {0} FROM involved WHERE initiative_id = :initiative AND {0} IS NOT NULL AND until_on IS NULL"
    about = (
        "x.place_id = (SELECT place_id FROM initiative WHERE id = :initiative)"
        f" OR {WITH_TAG.format(tag=themes)}"
        f" OR x.resident_id IN ({involved.format('resident_id')})"
        f" OR x.organisation_id IN ({involved.format('organisation_id')})"
    )
    return _waiting(reader, about, {"initiative": initiative_id}, today, limit)


def between(
    reader: Reader, first: date, last: date, neighbourhood_id: int | None, today: date
) -> tuple[list[SignalRow], int]:
    """Signals noticed in a period, also used ones, of one neighbourhood or (None) of all; newest first.

    And how many more there are about people who should be left in peace.
    """
    where = "x.noticed_on BETWEEN :first AND :last"
    values: dict[str, Any] = {"first": first.isoformat(), "last": last.isoformat(), "today": today.isoformat()}
    if neighbourhood_id is not None:
        where += f" AND (SELECT h.neighbourhood_id FROM street h WHERE h.id = {LIES_IN}) = :neighbourhood"
        values["neighbourhood"] = neighbourhood_id
    shown = _rows(reader, f"{where} AND {MAY_SHOW.format(row='x')} ORDER BY x.noticed_on DESC, x.id DESC", values)
    every = reader.sql(f"SELECT count(*){TABLES} WHERE {where}", values)[0][0]
    return shown, every - len(shown)


def of_contact(reader: Reader, contact_id: int) -> list[SignalRow]:
    """The signals noticed in a contact."""
    return _rows(reader, "x.contact_id = :contact ORDER BY x.id", {"contact": contact_id})


def one(reader: Reader, signal_id: int) -> SignalRow | None:
    """One signal, None when it is not there."""
    found = _rows(reader, "x.id = :id", {"id": signal_id})
    return found[0] if found else None


def listed(reader: Reader, state: SignalState | None, limit: int) -> list[SignalRow]:
    """Signals in a state (None: all that are not used), newest first."""
    where = NOT_USED if state is None else "x.state = :state"
    values = {"limit": limit} if state is None else {"limit": limit, "state": state.value}
    return _rows(reader, f"{where} ORDER BY x.noticed_on DESC, x.id DESC LIMIT :limit", values)


def _waiting(reader: Reader, about: str, values: dict[str, Any], today: date, limit: int) -> list[SignalRow]:
    """Signals not used yet that fit an SQL condition, newest first; about nobody who should be left in peace."""
    where = (
        f"{NOT_USED} AND ({about}) AND {MAY_SHOW.format(row='x')} ORDER BY x.noticed_on DESC, x.id DESC LIMIT :limit"
    )
    return _rows(reader, where, {**values, "today": today.isoformat(), "limit": limit})


def _rows(reader: Reader, where: str, values: dict[str, Any]) -> list[SignalRow]:
    rows = reader.sql(SELECT + where, values)
    tags: dict[int, list[str]] = {}
    if rows:
        query = (
            "SELECT g.signal_id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id"
            f" WHERE g.signal_id IN {id_list(row[0] for row in rows)} ORDER BY t.folded_name"
        )
        for signal_id, name in reader.sql(query):
            tags.setdefault(signal_id, []).append(name)
    return [_row(row, tuple(tags.get(row[0], ()))) for row in rows]


def _row(row: Any, tags: tuple[str, ...]) -> SignalRow:
    place, street, number, contact_street, organisation = row[12:17]
    at_door = house(number or "") if street and row[6] == contact_street else ""
    return SignalRow(
        id=row[0],
        text=row[1],
        tone=SignalTone(row[2]),
        state=SignalState(row[3]),
        noticed_on=known_day(row[4]),
        comes_back_on=day(row[5]),
        where=place or f"{street or ''} {at_door}".strip(),
        who=shown_name(*row[17:22]) if row[8] else organisation or "",
        street_id=row[6],
        place_id=row[7],
        resident_id=row[8],
        organisation_id=row[9],
        contact_id=row[10],
        note=row[11],
        tags=tags,
    )
