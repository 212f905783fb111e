"""The period before a period: as many whole months when it began on the first of one, else as many days.

Owns the calendar only.
"""

from __future__ import annotations

from datetime import date, timedelta


def period_before(first: date, last: date, today: date) -> tuple[date, date]:
    """The first and last day of the period that goes before.

    A period of whole months, or one that began with a month and still runs today, has whole months before it: 1 to 27
    November is laid beside the whole of October. Raises `OverflowError` when there are no days before it.
    """
    day_after = last + timedelta(days=1)
    if first.day == 1 and (day_after.day == 1 or last == today):
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        number = first.year * 12 + first.month - 1 - months
        if number < 12:
            raise OverflowError("there are no months before the year 1")
        return date(number // 12, number % 12 + 1, 1), first - timedelta(days=1)
    return first - (day_after - first), first - timedelta(days=1)
