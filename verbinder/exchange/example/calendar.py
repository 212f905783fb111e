"""On which days of the past year there was a round. Owns the rhythm of the week and the quiet weeks of the year."""

from __future__ import annotations

from datetime import date, timedelta

from verbinder.exchange.example.chance import Chance

YEAR = 365
#: Weekdays with a round (Monday is 0) in even and odd weeks.
_WEEKS = ((0, 2, 3), (1, 3, 4))
#: ISO weeks around the turn of the year and in summer in which only one round is walked.
_QUIET_WEEKS = frozenset({1, 30, 31, 32, 52, 53})
_SHARE_SKIPPED = 0.06


def round_days(today: date, chance: Chance) -> list[int]:
    """The days with a round, in days before `today`, the oldest first; never today itself."""
    days = []
    for ago in range(YEAR - 1, 0, -1):
        day = today - timedelta(days=ago)
        week = day.isocalendar().week
        weekdays = _WEEKS[week % 2][:1] if week in _QUIET_WEEKS else _WEEKS[week % 2]
        skipped = chance.happens(_SHARE_SKIPPED)
        if day.weekday() in weekdays and not skipped:
            days.append(ago)
    return days or [1]


def next_round_day(today: date) -> int:
    """In how many days the next round after today is planned."""
    return next(
        ahead
        for ahead in range(1, 15)
        if (day := today + timedelta(days=ahead)).weekday() in _WEEKS[day.isocalendar().week % 2]
    )


def nearest_before(days: list[int], ago: int) -> int:
    """The day with a round on or just before the day `ago` days back."""
    return min((day for day in days if day >= ago), default=days[0])
