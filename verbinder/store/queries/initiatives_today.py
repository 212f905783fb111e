"""Queries on what initiatives ask of us on a day: looks back, reviews, days of handing over; and what was looked at.

Owns what is due and what no longer asks for anything: nothing of what is archived or ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from verbinder.domain.initiatives_today import CheckInDue, HandOverDue, LookedAt, ReviewDue
from verbinder.domain.stepping_back.reasons import Advice
from verbinder.domain.stepping_back.record import Owner, Phase
from verbinder.store.queries.initiatives import WAITS
from verbinder.store.queries.values import known_day
from verbinder.store.reader import Reader

GOES_ON = f"i.archived_on IS NULL AND i.phase <> '{Phase.ENDED}'"
CHECK_INS = (
    " FROM check_in k JOIN initiative i ON i.id = k.initiative_id"
    f" WHERE k.done_on IS NULL AND k.planned_on <= :today AND {GOES_ON}"
)
#: Of each initiative only the newest agreement holds.
REVIEWS = (
    f" FROM agreement g JOIN initiative i ON i.id = g.initiative_id WHERE g.review_on <= :today AND {GOES_ON}"
    " AND g.id = (SELECT l.id FROM agreement l WHERE l.initiative_id = i.id AND l.made_on <= :today"
    " ORDER BY l.made_on DESC, l.id DESC LIMIT 1)"
)
#: Still owned by a professional after the day of handing over, or left with something that was not handed over.
HAND_OVERS = (
    " FROM (SELECT id, name, hand_over_on AS on_date, 1 AS ours, 0 AS items FROM initiative i"
    f" WHERE {GOES_ON} AND owner = '{Owner.PROFESSIONAL}' AND hand_over_on <= :today UNION ALL"
    " SELECT i.id, i.name, i.left_on, 0, count(*) FROM initiative i JOIN hand_over h ON h.initiative_id = i.id"
    f" WHERE {GOES_ON} AND i.left_on <= :today AND h.done_on IS NULL GROUP BY i.id)"
)
ASKS = (
    f"SELECT count(*) FROM support u JOIN initiative i ON i.id = u.initiative_id WHERE {WAITS} AND u.asked_on <= :last"
    " AND i.archived_on IS NULL"
)
LOOKED_AT = "SELECT initiative_id, on_date, advice, warnings FROM advice ORDER BY on_date, id"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are of each."""

    check_ins: int
    reviews: int
    hand_overs: int
    open_asks: int


def check_ins(reader: Reader, today: date, limit: int) -> tuple[CheckInDue, ...]:
    """Looks back that are due, the longest waiting first."""
    columns, order = "k.id, i.id, i.name, k.planned_on", "k.planned_on, k.id"
    rows = _rows(reader, columns, CHECK_INS, order, today, limit)
    return tuple(CheckInDue(row[0], row[1], row[2], known_day(row[3])) for row in rows)


def reviews(reader: Reader, today: date, limit: int) -> tuple[ReviewDue, ...]:
    """Agreements to be looked at again."""
    columns, order = "g.id, i.id, i.name, g.review_on", "g.review_on, g.id"
    rows = _rows(reader, columns, REVIEWS, order, today, limit)
    return tuple(ReviewDue(row[0], row[1], row[2], known_day(row[3])) for row in rows)


def hand_overs(reader: Reader, today: date, limit: int) -> tuple[HandOverDue, ...]:
    """Days of handing over that have come."""
    rows = _rows(reader, "id, name, on_date, ours, items", HAND_OVERS, "on_date, id", today, limit)
    return tuple(HandOverDue(row[0], row[1], known_day(row[2]), bool(row[3]), row[4]) for row in rows)


def counts(reader: Reader, today: date, ask_days: int) -> Counts:
    """How many these would give without a limit, and how many asks have waited for `ask_days` days."""
    day = {"today": today.isoformat()}
    last = (today - timedelta(days=ask_days)).isoformat()
    due = [reader.sql(f"SELECT count(*){tables}", day)[0][0] for tables in (CHECK_INS, REVIEWS, HAND_OVERS)]
    return Counts(due[0], due[1], due[2], reader.sql(ASKS, {**day, "last": last})[0][0])


def looked_at(reader: Reader) -> dict[int, LookedAt]:
    """Per initiative the advice that was kept last."""
    return {
        row[0]: LookedAt(known_day(row[1]), Advice(row[2]), frozenset(row[3].split())) for row in reader.sql(LOOKED_AT)
    }


def names(reader: Reader) -> dict[int, str]:
    """What the initiatives that go on are called."""
    return {row[0]: row[1] for row in reader.sql(f"SELECT i.id, i.name FROM initiative i WHERE {GOES_ON}")}


def _rows(reader: Reader, columns: str, tables: str, order: str, today: date, limit: int) -> list[Any]:
    statement = f"SELECT {columns}{tables} ORDER BY {order} LIMIT :limit"
    return reader.sql(statement, {"today": today.isoformat(), "limit": limit})
