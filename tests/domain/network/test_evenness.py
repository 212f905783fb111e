"""Whether things go to the same few, and new people against known ones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.network.evenness import evenness, new_and_known

MAY = date(2026, 5, 1)


def test_when_all_have_the_same_it_is_even() -> None:
    found = evenness([3] * 20)
    assert found is not None
    assert (found.gini, found.few, found.few_share) == (pytest.approx(0), 2, pytest.approx(0.1))


def test_when_one_has_all_it_is_not() -> None:
    found = evenness([0] * 19 + [60])
    assert found is not None
    assert found.gini == pytest.approx(0.95)
    assert found.few_share == 1


@pytest.mark.parametrize("counts", [[], [5] * 9, [1] * 19, [0] * 500])
def test_of_too_few_nothing_is_said(counts: list[int]) -> None:
    assert evenness(counts) is None


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        evenness([3, -1])


@given(st.lists(st.integers(0, 50), min_size=10, max_size=40), st.data())
def test_giving_one_of_the_most_to_the_least_never_makes_it_less_even(counts: list[int], data: st.DataObject) -> None:
    before = evenness(counts)
    high, low = counts.index(max(counts)), counts.index(min(counts))
    shared = list(counts)
    if counts[high] - counts[low] < 2:
        return
    shared[high] -= 1
    shared[low] += 1
    after = evenness(shared)
    assert (before is None) is (after is None)
    if before and after:
        assert after.gini <= before.gini
        assert after.few_share <= before.few_share
        assert 0 <= after.gini < 1


def test_who_was_met_before_the_period_is_known_and_everybody_counts_once() -> None:
    contacts = [(1, MAY - timedelta(days=90)), (1, MAY), (2, MAY), (2, MAY + timedelta(days=3)), (3, MAY)]
    later = [(9, MAY + timedelta(days=60)), (8, MAY - timedelta(days=5))]
    found = new_and_known([*contacts, *later], MAY, MAY + timedelta(days=30))
    assert (found.new, found.known, found.new_share) == (2, 1, None)


def test_a_share_of_new_people_is_told_from_ten_people_on() -> None:
    contacts = [(number, MAY - timedelta(days=number % 4)) for number in range(12)]
    found = new_and_known(contacts, MAY, MAY)
    assert (found.new, found.known) == (3, 0)
    more = [(number, MAY) for number in range(12)]
    assert new_and_known([*contacts, *more], MAY, MAY).new_share == 3 / 12
