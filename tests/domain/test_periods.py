"""The period before a period is as long, in whole months where the period was."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.domain.periods import period_before

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        ("2026-10-01", "2026-10-31", ("2026-09-01", "2026-09-30")),
        ("2026-11-01", "2026-11-27", ("2026-10-01", "2026-10-31")),
        ("2026-01-01", "2026-03-31", ("2025-10-01", "2025-12-31")),
        ("2026-01-01", "2026-12-31", ("2025-01-01", "2025-12-31")),
        ("2026-11-03", "2026-11-09", ("2026-10-27", "2026-11-02")),
        ("2026-11-01", "2026-11-05", ("2026-10-27", "2026-10-31")),
    ],
)
def test_a_period_has_one_before_it(first: str, last: str, before: tuple[str, str]) -> None:
    found = period_before(date.fromisoformat(first), date.fromisoformat(last), TODAY)
    assert tuple(day.isoformat() for day in found) == before


def test_before_the_first_of_all_days_there_is_nothing() -> None:
    for last in (date(1, 1, 31), date(1, 1, 5)):
        with pytest.raises(OverflowError):
            period_before(date(1, 1, 1), last, TODAY)
