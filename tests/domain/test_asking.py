"""The asking guard counts what lies within the window, and no more."""

from __future__ import annotations

from datetime import date, timedelta

from verbinder.domain.asking import USUAL_LIMIT, WINDOW_DAYS, Ask, asked

TODAY = date(2026, 3, 12)


def asks(*days_ago: int, by: str = "") -> list[Ask]:
    return [Ask(number, TODAY - timedelta(days=ago), by) for number, ago in enumerate(days_ago, 1)]


def test_the_first_day_of_the_window_counts_and_the_day_before_does_not() -> None:
    assert asked(asks(WINDOW_DAYS - 1), TODAY).count == 1
    assert asked(asks(WINDOW_DAYS), TODAY).count == 0


def test_what_is_planned_for_tomorrow_does_not_count_yet() -> None:
    assert asked(asks(-1, 0), TODAY).count == 1


def test_the_limit_is_reached_at_its_number() -> None:
    assert not asked(asks(1, 2), TODAY).over_limit
    assert asked(asks(1, 2, 3), TODAY).over_limit
    assert asked(asks(1), TODAY, limit=1).over_limit
    assert asked([], TODAY, limit=0).over_limit
    assert asked([], TODAY).limit == USUAL_LIMIT


def test_it_is_told_by_how_many_and_when_last() -> None:
    found = asked([*asks(4, 9), *asks(2, by="de school")], TODAY)
    assert (found.count, found.askers, found.last_on) == (3, 2, TODAY - timedelta(days=2))
