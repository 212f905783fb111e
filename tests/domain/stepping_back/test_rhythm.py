"""An initiative's own rhythm, and when silence is silence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.stepping_back.holidays import counted_days
from verbinder.domain.stepping_back.record import Rhythm
from verbinder.domain.stepping_back.rhythm import Known, Silence, pace, silence
from verbinder.domain.stepping_back.thresholds import DEFAULT

MAY = date(2026, 5, 20)


def row(every: int, until: date, times: int) -> list[date]:
    return [until - timedelta(days=every * back) for back in reversed(range(times))]


def silent(stated: Rhythm, days: list[date], today: date) -> Silence:
    found = silence(pace(stated, days, DEFAULT), days, None, today, DEFAULT)
    assert found is not None
    return found


def test_no_day_of_the_summer_counts() -> None:
    assert counted_days(date(2026, 6, 30), date(2026, 8, 31), DEFAULT) == 0
    assert counted_days(date(2026, 6, 24), date(2026, 9, 2), DEFAULT) == 8


def test_two_weeks_at_christmas_do_not_count_over_the_turn_of_the_year() -> None:
    assert counted_days(date(2025, 12, 19), date(2026, 1, 6), DEFAULT) == 0
    assert counted_days(date(2025, 12, 11), date(2026, 1, 14), DEFAULT) == 16


def test_a_pause_of_the_notebook_itself_does_not_count_and_is_not_taken_off_twice() -> None:
    carnival = DEFAULT.adjusted({"own_pauses": ((date(2026, 2, 14), date(2026, 2, 18)),)})
    assert counted_days(date(2026, 2, 10), date(2026, 2, 20), carnival) == 5
    summer = DEFAULT.adjusted({"own_pauses": ((date(2026, 6, 25), date(2026, 8, 10)),)})
    assert counted_days(date(2026, 6, 20), date(2026, 9, 1), summer) == 5


@given(st.dates(), st.dates())
def test_there_are_never_more_days_than_the_calendar_has(one: date, other: date) -> None:
    assert 0 <= counted_days(one, other, DEFAULT) <= max(0, (other - one).days)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 500), st.integers(0, 500))
def test_days_can_be_counted_in_two_parts(start: date, first: int, then: int) -> None:
    middle, end = start + timedelta(days=first), start + timedelta(days=first + then)
    parts = counted_days(start, middle, DEFAULT) + counted_days(middle, end, DEFAULT)
    assert counted_days(start, end, DEFAULT) == parts


@pytest.mark.parametrize(
    ("stated", "days", "quiet"),
    [
        (Rhythm.WEEKLY, 28, False),
        (Rhythm.WEEKLY, 29, True),
        (Rhythm.MONTHLY, 75, False),
        (Rhythm.MONTHLY, 76, True),
        (Rhythm.YEARLY, 92, False),
        (Rhythm.YEARLY, 395, False),
        (Rhythm.YEARLY, 396, True),
        (Rhythm.SEASONAL, 200, False),
        (Rhythm.SEASONAL, 241, True),
        (Rhythm.ONCE, 900, False),
    ],
)
def test_what_is_stated_says_how_long_it_may_be_silent(stated: Rhythm, days: int, quiet: bool) -> None:
    assert silent(stated, [MAY - timedelta(days=days)], MAY).quiet is quiet


@pytest.mark.parametrize(("every", "allowed"), [(7, 28), (14, 45), (30, 75), (42, 94), (61, 125), (365, 395)])
def test_the_rhythm_is_learnt_from_the_activities(every: int, allowed: int) -> None:
    own = pace(Rhythm.UNKNOWN, row(every, MAY, 6), DEFAULT)
    assert own.known is Known.LEARNT
    assert own.every == every
    assert own.allowed == pytest.approx(allowed, abs=1)


def test_two_feasts_a_year_apart_are_yearly_but_two_evenings_are_no_rhythm() -> None:
    assert pace(Rhythm.UNKNOWN, row(350, MAY, 2), DEFAULT).known is Known.LEARNT
    assert pace(Rhythm.UNKNOWN, row(7, MAY, 2), DEFAULT).known is Known.UNKNOWN
    assert not silent(Rhythm.UNKNOWN, row(7, MAY - timedelta(days=60), 2), MAY).quiet


def test_a_pause_that_came_twice_lately_belongs_to_the_rhythm() -> None:
    gaps, june = [7, 7, 40, 7, 7, 40, 7, 7], date(2026, 6, 13)
    days = [june - timedelta(days=35 + sum(gaps[place:])) for place in range(len(gaps) + 1)]
    assert not silent(Rhythm.UNKNOWN, days, june).quiet
    assert not silent(Rhythm.UNKNOWN, days, june + timedelta(days=12)).quiet
    assert silent(Rhythm.UNKNOWN, days, june + timedelta(days=13)).quiet
    assert silent(Rhythm.UNKNOWN, days[4:], june).quiet


def test_silence_at_the_same_time_last_year_belongs_to_the_rhythm() -> None:
    february = date(2026, 2, 15)
    seasons = [*row(7, date(2024, 10, 20), 25), *row(7, date(2025, 10, 19), 25)]
    assert not silent(Rhythm.WEEKLY, seasons, february).quiet
    assert silent(Rhythm.WEEKLY, seasons, date(2026, 5, 20)).quiet
    assert silent(Rhythm.WEEKLY, row(7, date(2025, 10, 19), 70), february).quiet


def test_who_meets_less_often_than_was_once_said_is_measured_by_what_they_do() -> None:
    monthly = row(30, MAY - timedelta(days=40), 6)
    assert not silent(Rhythm.WEEKLY, monthly, MAY).quiet
    assert silent(Rhythm.WEEKLY, monthly[-3:], MAY).quiet


def test_hearing_that_it_runs_ends_the_silence() -> None:
    days = row(7, MAY - timedelta(days=60), 6)
    own = pace(Rhythm.WEEKLY, days, DEFAULT)
    heard = silence(own, days, MAY - timedelta(days=10), MAY, DEFAULT)
    assert heard == Silence(MAY - timedelta(days=10), 10, False)
    assert silence(own, [], None, MAY, DEFAULT) is None


@given(st.integers(1, 2000), st.integers(1, 2000))
def test_a_slower_rhythm_may_be_silent_longer(one: int, other: int) -> None:
    slow, fast = max(one, other), min(one, other)
    until = date(2020, 6, 30)
    assert (pace(Rhythm.UNKNOWN, row(slow, until, 3), DEFAULT).allowed or 0) >= (
        pace(Rhythm.UNKNOWN, row(fast, until, 3), DEFAULT).allowed or 0
    )
