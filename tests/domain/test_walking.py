"""The order of doors: up the odd side, back along the even one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.walking import in_walking_order


@pytest.mark.parametrize(
    ("doors", "walked"),
    [
        (["2", "1", "4", "3", "10"], ["1", "3", "10", "4", "2"]),
        (["12b", "12", "12a", "11"], ["11", "12b", "12a", "12"]),
        (["7 2", "7 10", "7"], ["7", "7 2", "7 10"]),
        (["", "boot", "5"], ["5", "", "boot"]),
        (["100", "99", "0", "9"], ["9", "99", "100", "0"]),
        (["12-14", "13"], ["13", "12-14"]),
        ([], []),
    ],
)
def test_one_side_goes_up_and_the_other_comes_back(doors: list[str], walked: list[str]) -> None:
    assert in_walking_order(doors, str) == walked


def test_who_lives_behind_one_door_stays_in_the_order_given() -> None:
    people = [("4", "An"), ("3", "Bo"), ("4", "Cas"), ("3", "Dirk")]
    assert [name for _, name in in_walking_order(people, lambda person: person[0])] == ["Bo", "Dirk", "An", "Cas"]


@given(st.lists(st.text(max_size=8)))
def test_nobody_gets_lost_whatever_a_door_is_called(doors: list[str]) -> None:
    assert sorted(in_walking_order(doors, str)) == sorted(doors)
