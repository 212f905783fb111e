"""The initiative's own rhythm, and whether it has been silent against it.

A yearly feast is not quiet in month three, a weekly table is after a month. What it states goes first; otherwise its
activities tell. A pause it knew before (twice lately, or at this time last year) is part of its rhythm. Silence may be
that of the notebook: what was heard at a look back after leaving ends it as much as an activity does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

from verbinder.domain.stepping_back.holidays import counted_days
from verbinder.domain.stepping_back.record import Rhythm
from verbinder.domain.stepping_back.thresholds import Thresholds

STATED_DAYS = {Rhythm.WEEKLY: 7.0, Rhythm.MONTHLY: 30.0, Rhythm.YEARLY: 365.0}


class Known(StrEnum):
    """How the rhythm is known."""

    STATED = "stated"
    LEARNT = "learnt"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Pace:
    """The rhythm: usual days between two activities (None: not known), and how many may pass before it is quiet.

    `allowed` is None when it can never be quiet (it was for once). `counted` says whether holidays are taken out.
    """

    known: Known
    every: float | None
    allowed: int | None
    counted: bool

    def days(self, after: date, until: date, thresholds: Thresholds) -> int:
        """The days between two dates as this rhythm counts them."""
        if self.counted:
            return counted_days(after, until, thresholds)
        return max(0, (until - after).days)


@dataclass(frozen=True, slots=True)
class Silence:
    """`days` without a sign of life since `since`, as the pace counts them; `quiet` when that is too long.

    `as_last_year`: it would be too long, if it had not been as silent at this time last year.
    """

    since: date
    days: int
    quiet: bool
    as_last_year: bool = False


def pace(stated: Rhythm, days: Sequence[date], thresholds: Thresholds) -> Pace:
    """The pace of an initiative with a stated rhythm and activities on `days` (ascending, each once, none to come)."""
    if stated is Rhythm.ONCE:
        return Pace(Known.STATED, None, None, counted=False)
    learnt = _learnt(days, thresholds)
    if stated is Rhythm.SEASONAL:
        return Pace(Known.STATED, None, thresholds.allowed_seasonal, counted=False)
    if stated in STATED_DAYS:
        every = STATED_DAYS[stated]
        own = Pace(Known.STATED, every, _allowed(every, thresholds), every <= thresholds.holidays_up_to)
        slower = len(days) > thresholds.learn_slower_least and learnt.allowed and own.allowed
        return learnt if slower and (learnt.allowed or 0) > (own.allowed or 0) else own
    return learnt


def silence(
    own: Pace, days: Sequence[date], heard_on: date | None, today: date, thresholds: Thresholds
) -> Silence | None:
    """How long it has been silent; None when nothing was ever heard of it. `heard_on`: other signs of life."""
    signs = [day for day in (days[-1] if days else None, heard_on) if day is not None]
    if not signs:
        return None
    since = max(signs)
    passed = own.days(since, today, thresholds)
    long = own.allowed is not None and passed > own.allowed
    known = long and _as_last_year(days, since, today, thresholds)
    return Silence(since, passed, long and not known, known)


def _learnt(days: Sequence[date], thresholds: Thresholds) -> Pace:
    """The pace the activities show: the usual gap, with room for a pause that came twice lately and one gap more."""
    recent = days[-(thresholds.learn_gaps + 1) :]
    gaps = [(later - earlier).days for earlier, later in pairwise(recent)]
    usual = float(median(gaps)) if gaps else 0.0
    if len(gaps) < thresholds.learn_least and usual < thresholds.yearly_from:
        allowed = max(thresholds.allowed_unknown, _allowed(usual, thresholds) if gaps else 0)
        return Pace(Known.UNKNOWN, None, allowed, counted=usual <= thresholds.holidays_up_to)
    counted = usual <= thresholds.holidays_up_to
    if counted:
        gaps = [counted_days(earlier, later, thresholds) for earlier, later in pairwise(recent)]
    pauses = sorted(gaps)
    known_pause = pauses[-2] if len(pauses) > thresholds.learn_slower_least else 0
    if counted and known_pause >= 2 * usual:
        # Once more such a pause, and then it is their turn: only when that one passes too it is silent.
        known_pause += round(usual)
    return Pace(Known.LEARNT, usual, max(_allowed(usual, thresholds), known_pause), counted)


def _allowed(every: float, thresholds: Thresholds) -> int:
    """How many days may pass at a usual gap of `every` days: a line between the points, flat before, parallel after."""
    points = thresholds.allowed
    place = bisect_right(points, (every, float("inf")))
    if place == 0:
        return points[0][1]
    left, low = points[place - 1]
    if place == len(points):
        return round(low + every - left)
    right, high = points[place]
    return round(low + (high - low) * (every - left) / (right - left))


def _as_last_year(days: Sequence[date], since: date, today: date, thresholds: Thresholds) -> bool:
    """Whether it was as silent around this day last year, and began again."""
    if today.year <= 1:
        return False
    then = today - timedelta(days=365)
    place = bisect_right(days, then)
    if not 0 < place < len(days):
        return False
    pause = (days[place] - days[place - 1]).days
    return pause >= (today - since).days - thresholds.same_as_last_year
