"""The warnings beside the advice, each at its edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.domain.stepping_back.casebook import TODAY
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Ground, Reason, RecordKind, Warned
from verbinder.domain.stepping_back.record import (
    Activity,
    Ask,
    AskedResident,
    Doer,
    Initiative,
    Involved,
    Load,
    OrganisationLed,
    Part,
    Phase,
    Record,
    Step,
)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def led(*leaders: int, came: frozenset[int] = frozenset(), every: int = 7) -> tuple[Activity, ...]:
    """Meetings, the last one first; leader 0 is nobody known."""
    return tuple(
        Activity(number, ago(every * number), frozenset({leader} - {0}), came=came)
        for number, leader in enumerate(leaders, 1)
    )


def warned(record: Record) -> dict[str, Reason]:
    return {warning.code: warning for warning in advise(record, TODAY).warnings}


def record(**parts: object) -> Record:
    return Record(Initiative(1, since=ago(900)), **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("leaders", "single"),
    [
        ((1, 1, 1, 1, 1, 1), True),
        ((1, 1, 2, 1, 1, 1), True),
        ((1, 1, 2, 2, 1, 1), False),
        ((1, 0, 0, 1, 1, 1), False),
        ((1, 1), False),
        ((1, 1, 1), True),
    ],
)
def test_it_leans_on_one_when_that_one_leads_four_of_five_times(leaders: tuple[int, ...], single: bool) -> None:
    assert (Warned.SINGLE_CARRIER in warned(record(activities=led(*leaders)))) is single


def test_a_single_carrier_is_named_by_number_with_the_meetings() -> None:
    found = warned(record(activities=led(4, 4, 4)))[Warned.SINGLE_CARRIER]
    assert found.grounds[0] == Ground(RecordKind.RESIDENT, 4)
    assert found.figures == {"led": 3, "of": 3}


def test_who_is_helped_with_the_steps_does_not_carry_it_alone() -> None:
    done = tuple(Step(number, ago(40), Doer.RESIDENT, 2, ago(30)) for number in (1, 2))
    assert Warned.SINGLE_CARRIER not in warned(record(activities=led(1, 1, 1, 1), steps=done))
    assert Warned.SINGLE_CARRIER in warned(record(activities=led(1, 1, 1, 1), steps=done[:1]))


def test_an_association_that_leads_is_not_one_person() -> None:
    ours = tuple(
        replace(one, organisation_led=OrganisationLed.OF_RESIDENTS, led_by=frozenset()) for one in led(0, 0, 0)
    )
    assert warned(record(activities=ours)) == {}


def test_who_leads_all_and_has_the_tasks_is_overloaded() -> None:
    tasks = tuple(Step(number, ago(9), Doer.RESIDENT, 1) for number in (1, 2))
    assert Warned.OVERLOAD in warned(record(activities=led(1, 1, 1, 1), steps=tasks))
    assert Warned.OVERLOAD not in warned(record(activities=led(1, 2, 1, 2), steps=tasks))


@pytest.mark.parametrize(
    ("load", "much"),
    [(Load(1, 3, 0), True), (Load(1, 2, 3), False), (Load(1, 1, 4), True), (Load(7, 9, 9), False)],
)
def test_the_load_of_all_initiatives_together_counts_for_who_carries_this_one(load: Load, much: bool) -> None:
    people = (Involved(1, 1, Part.INITIATOR), Involved(2, 7, Part.PARTICIPANT))
    assert (Warned.OVERLOAD in warned(record(people=people, loads=(load,)))) is much


EIGHT = frozenset(range(1, 9))


def test_the_same_eight_for_a_quarter_are_always_the_same_people() -> None:
    found = warned(record(activities=led(*([1, 2, 3] * 6), came=EIGHT)))[Warned.CLIQUE]
    assert found.figures == {"people": 8, "activities": 17, "since": ago(119)}


def test_a_new_face_an_unnamed_guest_or_somebody_who_joined_opens_the_circle() -> None:
    same = led(*([1, 2, 3] * 6), came=EIGHT)
    face = (*same[:4], replace(same[4], came=EIGHT | {20}), *same[5:])
    guest = (*same[:4], replace(same[4], unnamed=1), *same[5:])
    joined = (Involved(1, 5, Part.PARTICIPANT, ago(30)),)
    assert warned(record(activities=face)) == {}
    assert warned(record(activities=guest)) == {}
    assert warned(record(activities=same, people=joined)) == {}


def test_three_friends_and_a_few_weeks_are_no_closed_circle() -> None:
    assert warned(record(activities=led(*([1, 2, 3] * 6), came=frozenset({1, 2, 3})))) == {}
    assert warned(record(activities=led(*([1, 2, 3] * 3), came=EIGHT))) == {}


def test_changing_visitors_are_no_closed_circle() -> None:
    same = led(*([1, 2, 3] * 6), came=EIGHT)
    first = replace(same[-1], came=frozenset(range(1, 40)))
    some = tuple(replace(one, came=frozenset({1, 2, 3, 9 + one.id, 26 - one.id})) for one in same[:-1])
    assert warned(record(activities=(*some, first))) == {}


@pytest.mark.parametrize(
    ("times", "limit", "often"),
    [(4, None, True), (3, None, False), (2, 2, True), (5, 6, False), (1, 0, True), (0, 0, False)],
)
def test_one_resident_asked_again_and_again(times: int, limit: int | None, often: bool) -> None:
    asked = tuple(AskedResident(number, 1, ago(10 * number), limit) for number in range(1, times + 1))
    found = warned(record(people=(Involved(1, 1, Part.CARRIER),), asked=asked))
    assert (Warned.OVER_ASKING in found) is often


def test_asks_of_longer_ago_and_to_others_do_not_count() -> None:
    people = (Involved(1, 1, Part.CARRIER),)
    before = tuple(AskedResident(number, 1, ago(90 + number)) for number in range(9))
    others = tuple(AskedResident(number, 2, ago(number)) for number in range(9))
    assert warned(record(people=people, asked=(*before, *others))) == {}


@pytest.mark.parametrize(
    ("days", "answered", "long"), [(27, None, False), (28, None, True), (90, 3, False), (90, -3, True)]
)
def test_an_ask_is_open_too_long_after_four_weeks(days: int, answered: int | None, long: bool) -> None:
    asks = (Ask(1, ago(days), "space", None if answered is None else ago(answered)),)
    assert (Warned.OPEN_ASK in warned(record(asks=asks))) is long


def test_what_ended_warns_of_nothing_but_what_people_wait_for() -> None:
    ended = replace(
        record(activities=led(*([1] * 18), came=EIGHT), asks=(Ask(1, ago(60), "money"),)),
        initiative=Initiative(1, since=ago(900), phase=Phase.ENDED),
    )
    assert set(warned(ended)) == {Warned.OPEN_ASK}
