"""The network's answers, against small neighbourhoods one can see through and against trying every removal."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from itertools import combinations, pairwise

import networkx
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.domain.network.graph import Network
from verbinder.domain.network.ties import Kind, Limits, Meeting, Through, Who

DAY = date(2026, 5, 20)


def resident(number: int) -> Who:
    return Who(Kind.RESIDENT, number)


def us(number: int = 1) -> Who:
    return Who(Kind.PROFESSIONAL, number)


def introduced(*pairs: tuple[Who, Who]) -> list[Meeting]:
    return [Meeting(Through.INTRODUCTION, number, frozenset(pair), DAY) for number, pair in enumerate(pairs, 1)]


def chain(*numbers: int) -> list[tuple[Who, Who]]:
    return [(resident(one), resident(other)) for one, other in pairwise(numbers)]


def ring(*numbers: int) -> list[tuple[Who, Who]]:
    return chain(*numbers, numbers[0])


def network(pairs: Iterable[tuple[Who, Who]], people: Iterable[Who] = (), **limits: int) -> Network:
    return Network(people, introduced(*pairs), Limits(**limits))


def test_what_stays_when_the_professionals_go() -> None:
    through_us = [(us(), resident(number)) for number in (1, 4, 7, 8)]
    found = network([*ring(1, 2, 3), *chain(4, 5), *through_us, (us(), us(2))], [resident(99), us(3)]).without_us()
    assert found.groups == ((resident(1), resident(2), resident(3)), (resident(4), resident(5)))
    assert found.alone == (resident(7), resident(8))
    assert found.untied == (resident(99),)
    assert found.held_by_us == 3
    assert (found.ties_between_residents, found.ties_with_professionals) == (4, 4)
    assert found.largest_share == 3 / 7


def test_an_association_of_residents_stays_when_the_professionals_go() -> None:
    club, office = Who(Kind.ASSOCIATION, 5), us(5)
    pairs = [(club, resident(1)), (club, resident(2)), (office, resident(3)), (resident(4), resident(6)), (us(), club)]
    found = network([*pairs, (us(), office), (office, Who(Kind.ASSOCIATION, 9))]).without_us()
    assert found.groups == ((resident(1), resident(2), club), (resident(4), resident(6)))
    assert (found.alone, found.untied) == ((resident(3),), ())
    assert (found.ties_between_residents, found.ties_with_associations, found.ties_with_professionals) == (1, 2, 3)
    assert found.largest_share == 2 / 5


def test_an_association_can_be_the_bridge() -> None:
    club = Who(Kind.ASSOCIATION, 5)
    joined = network([*ring(1, 2, 3), *ring(4, 5, 6), (club, resident(1)), (club, resident(4))])
    assert club in {bridge.who for bridge in joined.bridges()}


def test_who_bridges_two_groups_is_named_with_what_would_be_cut_off() -> None:
    joined = network([*ring(1, 2, 3, 4), *ring(5, 6, 7), (resident(1), resident(9)), (resident(9), resident(5))])
    found = joined.bridges()
    assert [(bridge.who, bridge.parts) for bridge in found] == [
        (resident(1), (4, 3)),
        (resident(9), (4, 3)),
    ]
    assert found[0].cut_off == 3


def test_a_bridge_for_a_single_neighbour_is_not_told_unless_asked_for() -> None:
    tail = [*ring(1, 2, 3), (resident(3), resident(4))]
    assert network(tail).bridges() == ()
    assert [bridge.who for bridge in network(tail, smallest_part=1).bridges()] == [resident(3)]


def test_with_the_professionals_one_sees_what_rests_on_us() -> None:
    joined = network([*ring(1, 2, 3), *ring(4, 5, 6), (us(), resident(1)), (us(), resident(4))])
    assert joined.bridges() == ()
    assert us() in {bridge.who for bridge in joined.bridges(with_professionals=True)}


def test_a_tie_that_alone_joins_two_groups_is_told_with_its_grounds() -> None:
    joined = network([*ring(1, 2, 3, 4), (resident(4), resident(5)), *ring(5, 6, 7), (resident(7), resident(8))])
    (thin,) = joined.thin_ties()
    assert (thin.tie.one, thin.tie.other) == (resident(4), resident(5))
    assert (thin.smaller, thin.larger) == (4, 4)
    assert thin.tie.meetings[0].on_date == DAY


def test_an_initiative_that_hangs_together_through_one_person() -> None:
    star = [(resident(1), resident(number)) for number in (2, 3, 4)]
    assert network(star).rests_on_one([resident(number) for number in (1, 2, 3, 4)]) == resident(1)
    assert network(ring(1, 2, 3, 4)).rests_on_one([resident(number) for number in (1, 2, 3, 4)]) is None
    assert network(chain(1, 2)).rests_on_one([resident(1), resident(2), resident(77)]) is None
    assert network([*star, (us(), resident(2)), (us(), resident(3))]).rests_on_one(
        [us(), *map(resident, (1, 2, 3, 4))]
    ) == resident(1)


def test_nobody_at_all_is_an_answer_too() -> None:
    empty = Network([], [])
    found = empty.without_us()
    assert (found.groups, found.alone, found.untied, found.largest_share) == ((), (), (), 0.0)
    assert empty.bridges() == empty.thin_ties() == empty.ties_of(resident(1)) == ()
    assert empty.tie(resident(1), resident(2)) is None


people = st.builds(Who, st.sampled_from([Kind.RESIDENT, Kind.RESIDENT, Kind.PROFESSIONAL]), st.integers(1, 9))
two = st.tuples(people, people).filter(lambda pair: pair[0] != pair[1])


@given(st.lists(two, max_size=24))
@settings(deadline=None)
def test_bridges_and_thin_ties_are_those_one_finds_by_trying_every_removal(pairs: list[tuple[Who, Who]]) -> None:
    asked = network(pairs, smallest_part=1)
    plain = networkx.Graph(pairs)
    for with_professionals in (True, False):
        if not with_professionals:
            plain.remove_nodes_from([who for who in [*plain] if who.kind is Kind.PROFESSIONAL])
        found = {bridge.who: bridge.parts for bridge in asked.bridges(with_professionals=with_professionals)}
        assert found == {who: parts for who in plain if len(parts := without(plain, who)) > 1}
    thin = {frozenset((one.tie.one, one.tie.other)): (one.smaller, one.larger) for one in asked.thin_ties()}
    assert thin == {frozenset(edge): sides(plain, edge) for edge in networkx.bridges(plain)}


groups = st.frozensets(people, min_size=0, max_size=7)


@given(st.lists(groups, max_size=9), st.sampled_from([Through.ACTIVITY, Through.HOUSEHOLD]))
@settings(deadline=None)
def test_groups_come_apart_as_if_every_two_of_them_were_joined(met: list[frozenset[Who]], through: Through) -> None:
    limits = Limits(small_group=4, large_group=6, smallest_part=1)
    asked = Network([], [Meeting(through, number, group, DAY) for number, group in enumerate(met)], limits)
    plain = networkx.Graph()
    plain.add_nodes_from(asked.people)
    for one, other in combinations(asked.people, 2):
        together = [len(group) for group in met if {one, other} <= group]
        small = [size for size in together if size <= 4 or through is Through.HOUSEHOLD]
        if small or sum(size <= 6 for size in together) >= 2:
            plain.add_edge(one, other)
    assert asked.ties == plain.number_of_edges()
    assert {who: len(asked.ties_of(who)) for who in asked.people} == dict(plain.degree)
    plain.remove_nodes_from([who for who in asked.people if who.kind is Kind.PROFESSIONAL])
    found = {bridge.who: bridge.parts for bridge in asked.bridges()}
    assert found == {who: parts for who in plain if len(parts := without(plain, who)) > 1}
    thin = {frozenset((one.tie.one, one.tie.other)) for one in asked.thin_ties()}
    assert thin == {frozenset(edge) for edge in networkx.bridges(plain)}
    stays = asked.without_us()
    assert stays.ties_between_residents == plain.number_of_edges()
    parts = [len(part) for part in networkx.connected_components(plain)]
    assert sorted(map(len, stays.groups)) == sorted(size for size in parts if size > 1)


@given(st.lists(two, max_size=24), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_answers_do_not_depend_on_the_order(pairs: list[tuple[Who, Who]], chance: object) -> None:
    other = list(pairs)
    chance.shuffle(other)  # type: ignore[attr-defined]
    one, two_ = network(pairs, smallest_part=1), network(other, smallest_part=1)
    assert one.without_us() == two_.without_us()
    assert one.bridges() == two_.bridges()
    assert [(thin.tie.one, thin.smaller) for thin in one.thin_ties()] == [
        (thin.tie.one, thin.smaller) for thin in two_.thin_ties()
    ]


@given(st.lists(two, max_size=24), two)
@settings(deadline=None)
def test_one_more_tie_between_residents_never_leaves_more_people_alone(
    pairs: list[tuple[Who, Who]], more: tuple[Who, Who]
) -> None:
    before, after = network(pairs), network([*pairs, more])
    lonely = set(before.without_us().alone)
    if Kind.PROFESSIONAL not in (more[0].kind, more[1].kind):
        assert set(after.without_us().alone) <= lonely


def without(graph: networkx.Graph, node: Who) -> tuple[int, ...]:
    """The sizes of what the part of a node falls into without it, largest first."""
    part = graph.subgraph(networkx.node_connected_component(graph, node) - {node})
    return tuple(sorted(map(len, networkx.connected_components(part)), reverse=True))


def sides(graph: networkx.Graph, edge: tuple[Who, Who]) -> tuple[int, int]:
    cut = networkx.Graph(graph)
    cut.remove_edge(*edge)
    sizes = sorted(len(networkx.node_connected_component(cut, end)) for end in edge)
    return sizes[0], sizes[1]


def test_networkx_is_loaded_only_when_a_question_is_asked() -> None:
    question = "import sys, verbinder.domain.network.graph as g; g.Network([], []); print('networkx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
