"""Where everybody stands in a drawing of the network."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.domain.network.layout import places
from verbinder.domain.network.packing import packed
from verbinder.errors import Cancelled

Ties = list[tuple[int, int]]
RINGS: Ties = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)]


def apart(where: list[tuple[float, float]], one: int, other: int) -> float:
    return math.dist(where[one], where[other])


def test_the_same_ties_always_give_the_same_drawing() -> None:
    assert places(7, RINGS) == places(7, list(reversed(RINGS))[::-1])


def test_who_know_each_other_stand_nearer_than_who_are_far_apart() -> None:
    row: Ties = [(number, number + 1) for number in range(19)]
    where = places(20, row)
    assert max(apart(where, one, other) for one, other in row) < apart(where, 0, 19)
    assert apart(where, 0, 19) > apart(where, 0, 10)


def test_nobody_stands_on_top_of_another_not_even_among_those_who_know_the_same_people() -> None:
    star: Ties = [(0, number) for number in range(1, 30)]
    where = places(30, star)
    assert min(math.dist(one, other) for one, other in combinations(where, 2)) > 0.15


def test_those_without_ties_and_groups_of_two_are_drawn_too() -> None:
    where = places(5, [(1, 3)])
    assert len(set(where)) == 5
    assert places(0, []) == []


def test_it_tells_how_far_it_is_and_stops_when_asked() -> None:
    told: list[tuple[int, int]] = []
    places(7, RINGS, progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] <= told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    with pytest.raises(Cancelled):
        places(7, RINGS, cancelled=lambda: True)


boxes = st.lists(st.tuples(st.floats(0, 9), st.floats(0, 9)), min_size=1, max_size=25)


@given(boxes)
@settings(deadline=None)
def test_groups_are_put_beside_each_other_without_overlap(sizes: list[tuple[float, float]]) -> None:
    drawings = [[(0.0, 0.0), size] for size in sorted(sizes, key=lambda size: -size[0] * size[1])]
    for one, other in combinations(packed(drawings), 2):
        (left, top), (right, bottom) = one
        (other_left, other_top), (other_right, other_bottom) = other
        beside = right < other_left or other_right < left
        assert beside or bottom < other_top or other_bottom < top


@given(st.integers(1, 14).flatmap(lambda size: st.tuples(st.just(size), st.sets(st.tuples(
    st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda tie: tie[0] < tie[1])))))  # fmt: skip
@settings(deadline=None)
def test_every_network_gets_finite_places(network: tuple[int, set[tuple[int, int]]]) -> None:
    size, ties = network
    where = places(size, sorted(ties))
    assert len(where) == size
    assert all(math.isfinite(value) for place in where for value in place)
