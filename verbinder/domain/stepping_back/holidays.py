"""Days that count against nobody: how many of the days between two dates are left when holidays are taken out."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from verbinder.domain.stepping_back.thresholds import Span, Thresholds

#: Beyond three years it no longer matters which days were holidays.
LONGEST = 1_100


def counted_days(after: date, until: date, thresholds: Thresholds) -> int:
    """Days after `after` up to and including `until` that are no holiday; 0 when `until` lies before."""
    first, last = after.toordinal() + 1, until.toordinal()
    length = last - first + 1
    if length <= 0:
        return 0
    if length > LONGEST:
        return length
    free = 0
    for year in range(after.year, until.year + 1):
        for start, end in _pauses(year, thresholds.holidays, thresholds.own_pauses):
            free += max(0, min(end, last) - max(start, first) + 1)
    return length - free


@lru_cache(maxsize=256)
def _pauses(
    year: int, holidays: tuple[Span, ...], own_pauses: tuple[tuple[date, date], ...]
) -> tuple[tuple[int, int], ...]:
    """The pauses within one year as first and last day (ordinals), joined where they overlap."""
    new_year, old_year = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    spans: list[tuple[int, int]] = []
    for start, end in holidays:
        if start <= end:
            spans.append((_day(year, start), _day(year, end)))
        else:  # over New Year: two pieces of the same year
            spans += [(new_year, _day(year, end)), (_day(year, start), old_year)]
    for first, last in own_pauses:
        spans.append((max(first.toordinal(), new_year), min(last.toordinal(), old_year)))
    joined: list[tuple[int, int]] = []
    for begin, stop in sorted(span for span in spans if span[0] <= span[1]):
        if joined and begin <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], stop))
        else:
            joined.append((begin, stop))
    return tuple(joined)


def _day(year: int, month_and_day: tuple[int, int]) -> int:
    """The day's ordinal; the 29th to 31st of a shorter month is its last day."""
    month, day = month_and_day
    while True:
        try:
            return date(year, month, day).toordinal()
        except ValueError:
            day -= 1
