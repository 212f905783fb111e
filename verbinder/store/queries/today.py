"""Queries on who drifts out of contact: residents by the day of the last real contact, organisations to keep warm.

Owns the order and the limits; the rule itself is `values.DRIFTED`. Must stay quick with 100,000 residents: the list and
its count are read from one covering index.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from verbinder.domain.addresses import address_line
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import shown_name
from verbinder.domain.openers import opener
from verbinder.domain.rounds import DriftRow
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import ALLOWED, DRIFTED, day, grouped, id_list
from verbinder.store.reader import Reader

PEOPLE = (
    f"SELECT r.id, r.last_contact_on, s.name, r.house_number, r.house_addition, {NAME_COLUMNS}"
    " FROM resident r LEFT JOIN street s ON s.id = r.street_id WHERE "
)
#: Lets the index on the last contact serve: the days of the rule itself differ per resident.
BEFORE_TODAY = "r.last_contact_on < :today"
LONGEST_AGO = " ORDER BY r.last_contact_on, r.id LIMIT :limit"
#: Two counts, because a calendar calculation for each of 100,000 rows is slow and few have a rhythm of their own.
COUNT_USUAL = (
    "SELECT count(*) FROM resident r WHERE r.last_contact_on < :cutoff AND r.keep_warm_weeks IS NULL"
    f" AND {ALLOWED} AND r.archived_on IS NULL"
)
COUNT_OWN = f"SELECT count(*) FROM resident r WHERE {BEFORE_TODAY} AND r.keep_warm_weeks IS NOT NULL AND {DRIFTED}"
ORGANISATIONS = (
    "SELECT o.id, o.name, o.last_contact_on, s.name, o.house_number FROM organisation o"
    " LEFT JOIN street s ON s.id = o.street_id WHERE o.keep_warm_weeks IS NOT NULL AND o.archived_on IS NULL"
    " AND (o.last_contact_on IS NULL OR o.last_contact_on < date(:today, '-' || (7 * o.keep_warm_weeks) || ' days'))"
    " ORDER BY o.last_contact_on, o.id LIMIT :limit"
)
GIFTS = (
    "SELECT resident_id, kind, phrase FROM gift WHERE state = 'open' AND kind IN ('talent', 'interest')"
    " AND resident_id IN "
)


def drifting(
    reader: Reader, today: date, drift_weeks: int, limit: int, *, street_ids: Iterable[int] | None = None
) -> list[DriftRow]:
    """Residents last really spoken to longer ago than their own, or else `drift_weeks`, weeks; longest ago first.

    With `street_ids` only of those streets.
    """
    where = f"{BEFORE_TODAY} AND {DRIFTED}"
    if street_ids is not None:
        where = f"r.street_id IN {id_list(street_ids)} AND {DRIFTED}"
    rows = reader.sql(PEOPLE + where + LONGEST_AGO, {**_values(today, drift_weeks), "limit": limit})
    gifts = grouped((row[0], (row[1], row[2])) for row in reader.sql(GIFTS + id_list(row[0] for row in rows)))
    return [_person(row, gifts.get(row[0], []), today) for row in rows]


def count_drifting(reader: Reader, today: date, drift_weeks: int) -> int:
    """How many `drifting` would give without a limit."""
    values = _values(today, drift_weeks)
    return int(reader.sql(COUNT_USUAL, values)[0][0]) + int(reader.sql(COUNT_OWN, values)[0][0])


def organisations_to_keep_warm(reader: Reader, today: date, limit: int) -> list[DriftRow]:
    """Organisations with a rhythm of their own that has passed, or never spoken to yet."""
    rows = reader.sql(ORGANISATIONS, {"today": today.isoformat(), "limit": limit})
    return [
        DriftRow(None, row[0], row[1], day(row[2]), _weeks(row[2], today), address_line(row[3] or "", row[4]))
        for row in rows
    ]


def _values(today: date, drift_weeks: int) -> dict[str, Any]:
    cutoff = today - timedelta(weeks=drift_weeks)
    return {"today": today.isoformat(), "drift_weeks": drift_weeks, "cutoff": cutoff.isoformat()}


def _weeks(last_contact_on: str | None, today: date) -> int | None:
    last = day(last_contact_on)
    return None if last is None else (today - last).days // 7


def _person(row: Any, gifts: list[tuple[str, str]], today: date) -> DriftRow:
    name = shown_name(*row[5:10])
    talents = [phrase for kind, phrase in gifts if kind == GiftKind.TALENT]
    interests = [phrase for kind, phrase in gifts if kind == GiftKind.INTEREST]
    return DriftRow(
        resident_id=row[0],
        organisation_id=None,
        name=name,
        last_contact_on=day(row[1]),
        weeks=_weeks(row[1], today),
        where=address_line(row[2] or "", row[3], row[4]),
        opener=opener(talents, interests, name=name, person=row[0], today=today),
    )
