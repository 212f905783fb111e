"""Queries on rounds: the list of them, and the streets of one with what was done there."""

from __future__ import annotations

from datetime import date
from typing import Any

from verbinder.domain.rounds import RoundRow, RoundStreet
from verbinder.store.derived import ATTEMPT_CODES
from verbinder.store.queries.values import grouped, id_list, known_day
from verbinder.store.reader import Reader

SELECT = 'SELECT w.id, w.on_date, w.title, w.companion FROM "round" w WHERE '
NEWEST_FIRST = " ORDER BY w.on_date DESC, w.id DESC LIMIT :limit"
STREETS = (
    "SELECT x.round_id, s.name FROM round_street x JOIN street s ON s.id = x.street_id WHERE x.round_id IN {ids}"
    " ORDER BY x.position, x.id"
)
CONTACTS = (
    f"SELECT round_id, count(*), sum(outcome NOT IN ({ATTEMPT_CODES})) FROM contact WHERE round_id IN {{ids}}"
    " GROUP BY round_id"
)
#: Planned streets in walking order, then where there were contacts all the same.
ROUND_STREETS = (
    "SELECT s.id, s.name, (SELECT count(*) FROM contact c WHERE c.round_id = :round AND c.street_id = s.id),"
    " (SELECT max(c.on_date) FROM contact c WHERE c.street_id = s.id AND c.on_date < :on_date), t.planned"
    " FROM (SELECT street_id, position, id, 1 AS planned FROM round_street WHERE round_id = :round"
    " UNION ALL SELECT street_id, 0, min(id), 0 FROM contact WHERE round_id = :round AND street_id IS NOT NULL"
    " AND street_id NOT IN (SELECT street_id FROM round_street WHERE round_id = :round) GROUP BY street_id) t"
    " JOIN street s ON s.id = t.street_id ORDER BY t.planned DESC, t.position, t.id"
)


def listed(reader: Reader, limit: int, before: int | None) -> list[RoundRow]:
    """Rounds, newest first; `before` is the last round seen already."""
    where, values = "TRUE", {"limit": limit}
    if before is not None:
        where = '(w.on_date, w.id) < (SELECT on_date, id FROM "round" WHERE id = :before)'
        values["before"] = before
    return _rows(reader, where + NEWEST_FIRST, values)


def on_day(reader: Reader, on_date: date) -> list[RoundRow]:
    """The rounds of a day, the one planned last first."""
    return _rows(reader, f"w.on_date = :on_date{NEWEST_FIRST}", {"on_date": on_date.isoformat(), "limit": 20})


def one(reader: Reader, round_id: int) -> RoundRow | None:
    """One round as in the list, None when it is not there."""
    found = _rows(reader, "w.id = :id", {"id": round_id})
    return found[0] if found else None


def streets_of(reader: Reader, round_id: int, on_date: date) -> list[RoundStreet]:
    """The streets of a round with its contacts there and when they were last seen before."""
    rows = reader.sql(ROUND_STREETS, {"round": round_id, "on_date": on_date.isoformat()})
    return [RoundStreet(row[0], row[1], row[2], known_day(row[3]) if row[3] else None, bool(row[4])) for row in rows]


def _rows(reader: Reader, where: str, values: dict[str, Any]) -> list[RoundRow]:
    found = reader.sql(SELECT + where, values)
    ids = id_list(row[0] for row in found)
    streets = grouped((row[0], row[1]) for row in reader.sql(STREETS.format(ids=ids)))
    counts = {row[0]: (row[1], row[2]) for row in reader.sql(CONTACTS.format(ids=ids))}
    return [
        RoundRow(row[0], known_day(row[1]), row[2], row[3], tuple(streets.get(row[0], ())), *counts.get(row[0], (0, 0)))
        for row in found
    ]
