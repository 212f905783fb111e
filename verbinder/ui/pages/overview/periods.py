"""The periods one can choose by name: which days they hold.

Owns the calendar only; today is an argument.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Period(StrEnum):
    """A period by name; `own` has no days of its own."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OWN = "own"


#: How many months a period holds.
_MONTHS = {
    Period.THIS_MONTH: 1,
    Period.LAST_MONTH: 1,
    Period.THIS_QUARTER: 3,
    Period.LAST_QUARTER: 3,
    Period.THIS_YEAR: 12,
    Period.LAST_YEAR: 12,
}
_PAST = (Period.LAST_MONTH, Period.LAST_QUARTER, Period.LAST_YEAR)


def days_of(period: Period, today: date) -> tuple[date, date]:
    """The first and last day of a period; one that still runs ends today. Raises `KeyError` for `Period.OWN`."""
    months = _MONTHS[period]
    number = today.year * 12 + today.month - 1
    start = number - number % months - (months if period in _PAST else 0)
    return _first(start), min(_first(start + months) - timedelta(days=1), today)


def period_of(first: date, last: date, today: date) -> Period:
    """The name of these days, `Period.OWN` when they have none."""
    named = (period for period in _MONTHS if days_of(period, today) == (first, last))
    return next(named, Period.OWN)


def _first(month: int) -> date:
    """The first day of a month, counted from the year 0."""
    return date(month // 12, month % 12 + 1, 1)
