"""The plan to step back: on which day, what is handed to whom, and when one asks again how it goes.

Owns when the looks back are: after one, three and six months (publication l. 609: step out in time, help where needed;
the months are our judgement).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

CHECK_IN_MONTHS = (1, 3, 6)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverFields:
    """Something that goes over (the key, the money, the calling round): to whom, by name or as a resident we know.

    `id` is that of a hand-over that stands already; without it, it is new.
    """

    what: str
    to_whom: str = ""
    resident_id: int | None = None
    done_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFields:
    """The plan. `left_on` None: we do not leave (any more). `check_ins` None: after the usual months."""

    left_on: date | None = None
    hand_overs: tuple[HandOverFields, ...] = ()
    check_ins: tuple[date, ...] | None = None


def check_in_days(left_on: date) -> tuple[date, ...]:
    """The days of the looks back after leaving on a day; the end of a month stays the end of a month."""
    return tuple(_months_later(left_on, months) for months in CHECK_IN_MONTHS if _fits(left_on, months))


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _fits(day: date, months: int) -> bool:
    """Whether the calendar goes so far."""
    return day.year * 12 + day.month - 1 + months < (date.max.year + 1) * 12
