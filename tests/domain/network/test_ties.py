"""What makes people know each other, and what does not."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.domain.network.graph import Network
from verbinder.domain.network.ties import Kind, Limits, Meeting, Through, Who

ONE, TWO, THREE = (Who(Kind.RESIDENT, number) for number in (1, 2, 3))
US = Who(Kind.PROFESSIONAL, 1)


def crowd(size: int) -> frozenset[Who]:
    return frozenset(Who(Kind.RESIDENT, number) for number in range(1, size + 1))


def activity(number: int, people: frozenset[Who]) -> Meeting:
    return Meeting(Through.ACTIVITY, number, people, date(2026, 1, number))


@pytest.mark.parametrize(
    ("size", "times", "ties"),
    [(12, 1, 66), (13, 1, 0), (13, 2, 78), (30, 2, 435), (31, 1, 0), (31, 9, 0), (1, 3, 0)],
)
def test_in_a_small_group_everybody_meets_in_a_larger_one_who_comes_again_in_a_crowd_nobody(
    size: int, times: int, ties: int
) -> None:
    assert Network([], [activity(number, crowd(size)) for number in range(1, times + 1)]).ties == ties


def test_guests_without_a_name_make_a_small_group_a_crowd() -> None:
    few = crowd(4)
    assert Network([], [Meeting(Through.ACTIVITY, 1, few, others=8)]).ties == 6
    assert Network([], [Meeting(Through.ACTIVITY, 1, few, others=9)]).ties == 0
    twice = [Meeting(Through.ACTIVITY, number, few, others=20) for number in (1, 2)]
    assert Network([], twice).ties == 6
    assert Network([], [Meeting(Through.ACTIVITY, number, few, others=27) for number in (1, 2)]).ties == 0


def test_a_conversation_with_many_is_a_gathering_like_an_activity() -> None:
    assert Network([], [Meeting(Through.CONTACT, 1, crowd(3))]).ties == 3
    assert Network([], [Meeting(Through.CONTACT, 1, crowd(13))]).ties == 0


def test_a_large_activity_is_a_ground_for_those_who_know_each_other_anyway() -> None:
    introduced = Meeting(Through.INTRODUCTION, 7, frozenset({ONE, TWO}), date(2026, 2, 1))
    found = Network([], [introduced, activity(3, crowd(20))])
    assert found.ties == 1
    joined = found.tie(TWO, ONE)
    assert joined is not None
    assert [met.through for met in joined.meetings] == [Through.ACTIVITY, Through.INTRODUCTION]
    assert joined.since == date(2026, 1, 3)


def test_a_household_and_an_initiative_join_people_whatever_their_number() -> None:
    home = Meeting(Through.HOUSEHOLD, 1, frozenset({ONE, TWO}))
    together = Meeting(Through.INITIATIVE, 1, crowd(40), date(2025, 3, 1))
    found = Network([], [together, home])
    assert found.ties == 40 * 39 // 2
    joined = found.tie(ONE, TWO)
    assert joined is not None
    assert joined.since == date(2025, 3, 1)
    assert joined.meetings[0] == home


def test_a_tie_knows_whether_a_professional_is_in_it() -> None:
    met = [Meeting(Through.INTRODUCTION, 1, frozenset(pair)) for pair in ((ONE, US), (ONE, TWO))]
    found = {(tie.one, tie.other): tie.with_professional for tie in Network([THREE], met).ties_of(ONE)}
    assert found == {(US, ONE): True, (ONE, TWO): False}


def test_somebody_without_ties_is_in_the_network_all_the_same() -> None:
    assert Network([THREE], []).people == (THREE,)


@pytest.mark.parametrize(
    "limits", [{"small_group": 1}, {"large_group": 5}, {"times": 0}, {"few": 0.0}, {"smallest_part": 0}]
)
def test_limits_that_cannot_be_used_are_refused(limits: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must be|is a share"):
        Limits(**limits)  # type: ignore[arg-type]
