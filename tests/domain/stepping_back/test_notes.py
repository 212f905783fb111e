"""What stands beside the advice: contradictions are told and not counted, plans and good things are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.domain.stepping_back.casebook import TODAY
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Advice, Ground, RecordKind
from verbinder.domain.stepping_back.record import (
    Activity,
    Ask,
    CheckIn,
    Initiative,
    Involved,
    Part,
    Phase,
    Presence,
    Record,
    Step,
    StepIn,
    Support,
)
from verbinder.domain.stepping_back.record import Doer as By


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def weekly(times: int = 8, came: frozenset[int] = frozenset(), **given: object) -> tuple[Activity, ...]:
    presence = given.get("verbinder", Presence.ABSENT)
    return tuple(
        Activity(number, ago(7 * number), frozenset({number % 2 + 1}), verbinder=presence, came=came)  # type: ignore[arg-type]
        for number in range(1, times + 1)
    )


WELL = Record(
    Initiative(1, since=ago(400)),
    people=(Involved(1, 1, Part.INITIATOR, ago(400)), Involved(2, 2, Part.CARRIER, ago(300))),
    activities=weekly(),
)


def noted(record: Record, today: date = TODAY) -> dict[str, dict[str, object]]:
    return {note.code: dict(note.figures) for note in advise(record, today).notes}


def test_a_record_in_order_has_no_notes() -> None:
    assert advise(WELL, TODAY).advice is Advice.STEP_OUT
    assert noted(WELL) == {}


def test_days_to_come_are_told_and_left_out() -> None:
    ahead = tuple(replace(one, id=50 + one.id, on_date=ago(-one.id), verbinder=Presence.LED) for one in weekly())
    record = replace(
        WELL,
        activities=(*WELL.activities, *ahead),
        asks=(Ask(9, ago(-4), "space"),),
        support=(Support(8, ago(-4), "money", hours=500),),
    )
    assert noted(record) == {"in_future": {"count": 10}}
    assert advise(record, TODAY).reasons == advise(WELL, TODAY).reasons


def test_leaving_before_the_beginning_is_told_and_not_believed() -> None:
    record = replace(WELL, initiative=replace(WELL.initiative, left_on=ago(500)))
    assert noted(record) == {"left_before_start": {"left": ago(500), "start": ago(400)}}
    assert advise(record, TODAY).advice is Advice.STEP_OUT


def test_without_a_first_day_the_first_meeting_is_the_beginning() -> None:
    record = replace(WELL, initiative=Initiative(1, left_on=ago(200)))
    assert noted(record)["left_before_start"]["start"] == ago(56)


def test_an_end_before_its_beginning_does_not_end_anything() -> None:
    record = replace(
        WELL,
        people=(Involved(1, 1, Part.INITIATOR, ago(10), ago(300)),),
        step_ins=(StepIn(4, ago(10), ago(20)),),
        asks=(Ask(5, ago(10), "space", ago(20)),),
        steps=(Step(6, ago(10), By.RESIDENT, 1, ago(20)),),
    )
    found = advise(record, TODAY)
    told = next(note for note in found.notes if note.code == "dates_reversed")
    assert told.figures == {"count": 4}
    assert {ground.kind for ground in told.grounds} == {
        RecordKind.INVOLVED,
        RecordKind.STEP_IN,
        RecordKind.ASK,
        RecordKind.STEP,
    }


def test_a_meeting_before_the_beginning_is_told_and_counts() -> None:
    record = replace(WELL, initiative=replace(WELL.initiative, since=ago(20)))
    assert noted(record) == {"before_start": {"count": 6, "start": ago(20)}}
    assert advise(record, TODAY).reasons == advise(WELL, TODAY).reasons


def test_a_beginning_that_is_still_to_come_is_told_once() -> None:
    record = replace(WELL, initiative=replace(WELL.initiative, since=ago(-20)))
    assert noted(record) == {"in_future": {"count": 1}}


def test_a_meeting_after_it_was_set_aside_is_told() -> None:
    record = replace(WELL, initiative=replace(WELL.initiative, phase=Phase.ENDED, aside_on=ago(20)))
    assert noted(record) == {"after_aside": {"count": 2, "on": ago(20)}}
    assert advise(record, TODAY).advice is Advice.AT_DISTANCE


def test_handing_over_or_setting_aside_before_the_beginning_is_told() -> None:
    for changed in ({"hand_over_on": ago(500)}, {"aside_on": ago(500)}):
        record = replace(WELL, initiative=replace(WELL.initiative, **changed))
        assert noted(record)["dates_reversed"] == {"count": 1}


def test_everything_wrong_at_once_is_told_and_gives_no_silly_advice() -> None:
    ahead = Activity(90, ago(-30), frozenset(), verbinder=Presence.ABSENT)
    before = Activity(91, ago(900))
    record = Record(Initiative(1, since=ago(400), left_on=ago(800)), activities=(ahead, before))
    assert set(noted(record)) == {"in_future", "left_before_start", "before_start", "no_people"}
    assert advise(record, TODAY).advice is Advice.STAY_CLOSE


def test_nobody_at_all_is_told_and_does_not_become_a_silly_advice() -> None:
    empty = Record(Initiative(3))
    assert noted(empty) == {"no_people": {}}
    assert advise(empty, TODAY).advice is Advice.STAY_CLOSE
    left = Record(Initiative(3, left_on=ago(30)))
    assert advise(left, TODAY).advice is Advice.AT_DISTANCE
    assert "no_people" in noted(left)


def test_an_unknown_leader_is_told_with_the_meetings_it_is_about() -> None:
    nobody = tuple(replace(one, led_by=frozenset()) for one in WELL.activities[:4])
    answer = advise(replace(WELL, activities=(*nobody, *WELL.activities[4:])), TODAY)
    told = next(one for one in (*answer.reasons, *answer.notes) if one.code == "leader_unknown")
    assert told.figures == {"unknown": 4, "of": 6}
    assert told.grounds == tuple(Ground(RecordKind.ACTIVITY, number) for number in (1, 2, 3, 4))


def test_a_planned_leaving_and_looks_back_are_named() -> None:
    record = replace(
        WELL,
        initiative=replace(WELL.initiative, left_on=ago(-30)),
        check_ins=(CheckIn(1, ago(3)), CheckIn(2, ago(-60)), CheckIn(3, ago(-90)), CheckIn(4, ago(9), ago(8), True)),
    )
    assert noted(record) == {
        "leaving_planned": {"on": ago(-30)},
        "check_in_due": {"on": ago(3)},
        "check_in_planned": {"on": ago(-60)},
    }


def test_carriers_of_whom_nothing_is_seen_are_named_as_a_list_to_look_after() -> None:
    record = replace(WELL, people=(*WELL.people, Involved(3, 9, Part.CARRIER), Involved(4, 8, Part.PARTICIPANT)))
    assert noted(record) == {"on_paper": {"listed": 3, "seen": 2}}


def test_support_nobody_asked_for_is_named() -> None:
    gave = tuple(Support(number, ago(number), "advice", asked_for=number % 4 == 0, hours=1) for number in range(1, 7))
    assert noted(replace(WELL, support=gave)) == {"unasked_support": {"unasked": 5, "of": 6}}


def test_new_faces_are_counted_after_the_first_day_with_names() -> None:
    days = weekly(came=frozenset({1, 2, 3}))
    grown = (
        replace(days[0], came=frozenset({1, 2, 3, 4, 5})),
        replace(days[3], came=frozenset({1, 4})),
        *days[1:3],
        *days[4:],
    )
    assert noted(replace(WELL, activities=grown)) == {"new_faces": {"count": 2}}


@pytest.mark.parametrize("phase", [Phase.RESTING, Phase.ENDED])
def test_who_rests_or_has_ended_is_never_called_quiet(phase: Phase) -> None:
    record = replace(WELL, initiative=replace(WELL.initiative, phase=phase))
    assert advise(record, TODAY + timedelta(days=600)).warnings == ()


def test_an_advice_can_be_asked_for_an_earlier_day() -> None:
    assert advise(WELL, ago(50)).advice is Advice.STAY_CLOSE
    assert noted(WELL, ago(50))["in_future"] == {"count": 7}
