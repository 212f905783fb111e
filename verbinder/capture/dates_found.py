"""What a date phrase comes to, and the arithmetic of days they share.

Owns the two values that the date readers hand to each other. No phrases here.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Reckoning:
    """From which day is counted, and whether the date lies ahead (a promise) or behind (the contact itself)."""

    today: date
    ahead: bool = True

    @property
    def monday(self) -> date:
        """The first day of the present week; weeks begin on Monday (ISO 8601)."""
        return self.today - timedelta(days=self.today.weekday())


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date phrase that ends before token `next`.

    `due` is the day meant, None when the phrase names a day that does not exist. `first` and `last` bound the time
    named, for "before" and "after" it. `rest` are words that must stay in the text ("middag" of "vrijdagmiddag");
    with `keep` the phrase itself stays. `full` says that it was written with its year.
    """

    next: int
    due: date | None
    first: date | None = None
    last: date | None = None
    certain: bool = True
    rest: str = ""
    keep: bool = False
    full: bool = False


def days(count: float) -> timedelta:
    """So many whole days."""
    return timedelta(days=int(count))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month when it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """The last day of the month of `day`."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def in_year(year: int, month: int, day: int) -> date | None:
    """That date, or None when it does not exist."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest(month: int, day: int, reckoning: Reckoning) -> date | None:
    """The nearest such day ahead of (or behind) today, today included; None when no year has it."""
    step = 1 if reckoning.ahead else -1
    year = reckoning.today.year
    # 29 February can be eight years away (1896-1904); no other day more than one.
    for offset in range(9):
        found = in_year(year + step * offset, month, day)
        if found and (found >= reckoning.today if reckoning.ahead else found <= reckoning.today):
            return found
    return None
