"""Which backup copies stay: a rotation over days, weeks and months that no clock can empty."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.backups import MadeCopy, Reason, Rotation, expires_on, name_of, read_name, to_remove

NOW = datetime(2026, 11, 24, 21, 0)


def made(at: datetime, reason: Reason = Reason.DAY) -> MadeCopy:
    return MadeCopy(name_of("buurt", at, reason), at, reason)


def lived_through(days: int, *, until: datetime = NOW) -> list[MadeCopy]:
    """The copies that are left after so many days with a copy each evening."""
    shelf: list[MadeCopy] = []
    for back in range(days, -1, -1):
        at = until - timedelta(days=back)
        shelf.append(made(at))
        gone = to_remove(shelf, at)
        shelf = [copy for copy in shelf if copy not in gone]
    return shelf


def test_after_two_years_a_week_of_days_some_weeks_and_a_year_of_months_are_left() -> None:
    left = [(NOW - copy.made_at).days for copy in lived_through(800)][::-1]
    assert left[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(left) <= 7 + 5 + 12
    assert 300 < left[-1] <= 366
    months = {(copy.made_at.year, copy.made_at.month) for copy in lived_through(800)}
    assert len(months) == 12


def test_a_holiday_costs_no_more_than_a_day_does() -> None:
    shelf = lived_through(20, until=NOW - timedelta(days=40))
    assert len(to_remove([*shelf, made(NOW)], NOW)) <= 1


def test_a_clock_ten_years_ahead_costs_two_copies_and_never_the_newest() -> None:
    shelf = lived_through(60)
    later = NOW + timedelta(days=3653)
    gone = to_remove([*shelf, made(later)], later)
    assert gone == shelf[:2]
    assert to_remove([made(NOW)], later) == []


def test_a_clock_set_back_removes_nothing_that_was_made_later() -> None:
    shelf = lived_through(60)
    before = NOW - timedelta(days=200)
    assert to_remove([*shelf, made(before)], before) == []


def test_copies_before_something_large_stay_a_fortnight_beside_those_of_the_day() -> None:
    morning = datetime(2026, 11, 24, 9, 0)
    shelf = [made(morning, Reason.IMPORT), *(made(morning + timedelta(hours=hour)) for hour in range(1, 8))]
    assert made(morning, Reason.IMPORT) not in to_remove(shelf, NOW)
    later = NOW + timedelta(days=15)
    assert made(morning, Reason.IMPORT) in to_remove([*shelf, made(later)], later, Rotation(most_at_once=99))


def test_what_was_made_by_hand_is_never_removed() -> None:
    shelf = [made(NOW - timedelta(days=day), Reason.HAND) for day in range(0, 900, 10)]
    assert to_remove(shelf, NOW) == []


def test_a_copy_is_gone_a_year_and_a_day_after_it_was_made() -> None:
    assert expires_on(datetime(2026, 1, 1, 12)) == datetime(2027, 1, 2).date()
    old = made(NOW - timedelta(days=367))
    assert to_remove([old, made(NOW)], NOW) == [old]


@given(st.lists(st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)), max_size=60), st.datetimes())
def test_whatever_the_shelf_and_the_clock_the_newest_stays_and_at_most_two_go(
    moments: list[datetime], now: datetime
) -> None:
    shelf = [made(at) for at in dict.fromkeys(moments)]
    gone = to_remove(shelf, now)
    assert len(gone) <= 2
    assert len(gone) < max(1, len(shelf))
    assert all(copy.made_at <= now for copy in gone)
    past = [copy for copy in shelf if copy.made_at <= now]
    if past:
        assert max(past, key=lambda copy: copy.made_at) not in gone


@pytest.mark.parametrize("stem", ["mijn-buurt", "Wijk 2026-01-01 120000 day", "buurt.oud", "été 👋"])
@pytest.mark.parametrize("reason", Reason)
def test_a_name_tells_when_and_why(stem: str, reason: Reason) -> None:
    told = read_name(name_of(stem, NOW, reason))
    assert told is not None
    assert (told.made_at, told.reason) == (NOW, reason)
    assert read_name(name_of(stem, NOW, reason) + " 2") is not None


@pytest.mark.parametrize(
    "name", ["", "buurt", "buurt 2026-11-24 2100 day", "buurt 2026-13-24 210000 day", "b 2026-11-24 210000 x"]
)
def test_other_files_are_no_copies_of_ours(name: str) -> None:
    assert read_name(name) is None
