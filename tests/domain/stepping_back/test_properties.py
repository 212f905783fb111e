"""What must hold for any record: leading by residents never argues for staying, leading by us never for leaving, and
neither order nor numbering matters."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from math import isfinite

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.domain.stepping_back.records import (
    TODAY,
    activities,
    initiatives,
    near,
    people,
    records,
    regular_records,
)
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.leading import leader_known, led_by_residents
from verbinder.domain.stepping_back.reasons import Advice, Answer, RecordKind, Warned
from verbinder.domain.stepping_back.record import (
    Activity,
    OrganisationLed,
    Owner,
    Presence,
    Record,
    Rhythm,
    Role,
)
from verbinder.sentences import LANGUAGES, sentence

#: How far each advice is on the way out.
AWAY = {
    Advice.STAY_CLOSE: 0,
    Advice.TAKING_OVER: 0,
    Advice.LEND_HAND: 0,
    Advice.EASE_OFF: 1,
    Advice.STEP_OUT: 2,
    Advice.AT_DISTANCE: 2,
}
#: Rhythms that one more meeting leaves as they are.
STATED = st.sampled_from([Rhythm.SEASONAL, Rhythm.ONCE])
often = settings(max_examples=60, deadline=None)


def led_by_resident(activity: Activity, resident: int) -> Activity:
    """The same meeting, led by a resident; who led before us among us was there still."""
    there = Presence.PRESENT if activity.verbinder is Presence.LED else activity.verbinder
    return replace(activity, led_by=frozenset({resident}), organisation_led=OrganisationLed.NO, verbinder=there)


def led_by_us(activity: Activity) -> Activity:
    return replace(activity, led_by=frozenset(), organisation_led=OrganisationLed.NO, verbinder=Presence.LED)


def led_by_others(activity: Activity) -> bool:
    """Whether it is known that not a resident led, but we or an organisation."""
    return leader_known(activity) and not led_by_residents(activity)


def replaced(record: Record, place: int, activity: Activity) -> Record:
    return replace(record, activities=(*record.activities[:place], activity, *record.activities[place + 1 :]))


@st.composite
def with_one(draw: st.DrawFn, which: object = None) -> tuple[Record, int]:
    """A record and the place of one of its activities."""
    record = draw(records(days=near) | regular_records())
    places = [place for place, one in enumerate(record.activities) if which is None or which(one)]  # type: ignore[operator]
    assume(places)
    return record, draw(st.sampled_from(places))


@given(records(), st.dates())
@often
def test_any_record_on_any_day_has_one_advice_with_reasons_that_can_be_said(record: Record, today: date) -> None:
    answer = advise(record, today)
    assert answer.reasons
    for reason in (*answer.reasons, *answer.notes, *answer.warnings):
        for language in LANGUAGES:
            assert sentence(reason.sentence, language, **reason.figures)


@given(records() | regular_records())
@often
def test_every_reason_rests_on_records_that_exist_and_on_figures_one_can_write_down(record: Record) -> None:
    ids = {
        RecordKind.INITIATIVE: {record.initiative.id},
        RecordKind.RESIDENT: set(range(1, 6)),
        RecordKind.INVOLVED: {one.id for one in record.people},
        RecordKind.ACTIVITY: {one.id for one in record.activities},
        RecordKind.STEP: {one.id for one in record.steps},
        RecordKind.SUPPORT: {one.id for one in record.support},
        RecordKind.ASK: {one.id for one in record.asks},
        RecordKind.ASKED_RESIDENT: {one.id for one in record.asked},
        RecordKind.STEP_IN: {one.id for one in record.step_ins},
        RecordKind.CHECK_IN: {one.id for one in record.check_ins},
    }
    answer = advise(record, TODAY)
    for reason in (*answer.reasons, *answer.notes, *answer.warnings):
        assert all(ground.id in ids[ground.kind] for ground in reason.grounds)
        assert all(isinstance(figure, date) or isfinite(figure) for figure in reason.figures.values())


@given(records(), st.randoms(use_true_random=False))
@often
def test_the_order_of_the_records_does_not_matter(record: Record, chance: random.Random) -> None:
    parts = "people activities steps support asks asked loads step_ins check_ins".split()
    shuffled = {name: tuple(chance.sample(getattr(record, name), len(getattr(record, name)))) for name in parts}
    assert said(advise(replace(record, **shuffled), TODAY)) == said(advise(record, TODAY))


@given(records(), st.permutations(range(1, 6)), st.integers(1, 1000))
@often
def test_the_numbers_of_people_and_records_do_not_matter(record: Record, order: list[int], add: int) -> None:
    other = {old: 1000 + new for old, new in enumerate(order, 1)}
    renumbered = replace(
        record,
        people=tuple(replace(one, id=one.id + add, resident_id=other[one.resident_id]) for one in record.people),
        activities=tuple(
            replace(
                one,
                id=one.id * 7 + add,
                led_by=frozenset(other[who] for who in one.led_by),
                came=frozenset(other[who] for who in one.came),
            )
            for one in record.activities
        ),
        steps=tuple(replace(one, resident_id=other.get(one.resident_id or 0)) for one in record.steps),
        asked=tuple(replace(one, resident_id=other[one.resident_id]) for one in record.asked),
        loads=tuple(replace(one, resident_id=other[one.resident_id]) for one in record.loads),
    )
    assert said(advise(renumbered, TODAY), numbers=False) == said(advise(record, TODAY), numbers=False)


@given(with_one(led_by_others), people)
@often
def test_a_meeting_led_by_a_resident_instead_argues_for_staying_only_when_all_turns_out_to_rest_on_one(
    found: tuple[Record, int], resident: int
) -> None:
    record, place = found
    before = advise(record, TODAY).advice
    answer = advise(replaced(record, place, led_by_resident(record.activities[place], resident)), TODAY)
    on_one = {"one_carrier", "few_carriers", "nobody_left"} & {reason.code for reason in answer.reasons}
    assert AWAY[answer.advice] >= AWAY[before] or on_one
    assert answer.advice is not Advice.TAKING_OVER or before is Advice.TAKING_OVER


@given(with_one(lambda one: not leader_known(one)), people)
@often
def test_learning_that_a_resident_led_argues_for_staying_only_when_all_turns_out_to_rest_on_one(
    found: tuple[Record, int], resident: int
) -> None:
    record, place = found
    before = advise(record, TODAY).advice
    answer = advise(replaced(record, place, led_by_resident(record.activities[place], resident)), TODAY)
    on_one = {"one_carrier", "few_carriers", "nobody_left"} & {reason.code for reason in answer.reasons}
    assert AWAY[answer.advice] >= AWAY[before] or on_one
    assert answer.advice is not Advice.TAKING_OVER or before is Advice.TAKING_OVER


@given(records(days=near) | regular_records(), activities(near), people)
@often
def test_one_more_meeting_led_by_residents_is_never_taking_over(record: Record, more: Activity, who: int) -> None:
    assume(advise(record, TODAY).advice is not Advice.TAKING_OVER)
    added = replace(record, activities=(*record.activities, led_by_resident(more, who)))
    assume(_begins_as_before(record, more))
    assert advise(added, TODAY).advice is not Advice.TAKING_OVER


@given(with_one(), st.booleans())
@often
def test_a_meeting_that_we_led_after_all_never_argues_for_stepping_out(found: tuple[Record, int], _: bool) -> None:
    record, place = found
    assume(advise(record, TODAY).advice is not Advice.STEP_OUT)
    assert advise(replaced(record, place, led_by_us(record.activities[place])), TODAY).advice is not Advice.STEP_OUT


@given(
    records(initiatives(st.none()), near) | regular_records(),
    activities(near),
    st.sampled_from([Rhythm.SEASONAL, Rhythm.ONCE]),
)
@often
def test_one_more_meeting_led_by_us_never_argues_for_stepping_out(
    record: Record, more: Activity, rhythm: Rhythm
) -> None:
    record = replace(record, initiative=replace(record.initiative, rhythm=rhythm))
    assume(more.on_date <= TODAY)
    assume(advise(record, TODAY).advice is not Advice.STEP_OUT)
    added = replace(record, activities=(*record.activities, led_by_us(more)))
    assert advise(added, TODAY).advice is not Advice.STEP_OUT


@given(records(), st.sampled_from(Role), st.sampled_from(Owner))
@often
def test_the_warnings_do_not_depend_on_what_leads_to_the_advice_only(record: Record, role: Role, owner: Owner) -> None:
    other = replace(record, initiative=replace(record.initiative, role=role, owner=owner, hand_over_on=None))
    assert advise(other, TODAY).warnings == advise(record, TODAY).warnings


@given(records(days=near), st.integers(0, 395))
@often
def test_a_yearly_rhythm_is_not_quiet_within_thirteen_months(record: Record, days: int) -> None:
    last = Activity(7, TODAY - timedelta(days=days), frozenset({1}))
    yearly = replace(
        record,
        initiative=replace(record.initiative, rhythm=Rhythm.YEARLY),
        activities=(*(one for one in record.activities if one.on_date < last.on_date), last),
    )
    assert Warned.QUIET not in {warned.code for warned in advise(yearly, TODAY).warnings}


def said(answer: Answer, *, numbers: bool = True) -> object:
    """The answer without the ids it rests on, if these are renumbered."""
    parts = (answer.reasons, answer.notes, answer.warnings)
    return answer.advice, [
        [(one.code, dict(one.figures), one.grounds if numbers else len(one.grounds)) for one in part] for part in parts
    ]


def _begins_as_before(record: Record, more: Activity) -> bool:
    """Whether one more meeting leaves the first day as it was; on that hangs whether a day of leaving can be right."""
    since = record.initiative.since
    return (since is not None and since <= TODAY) or min(
        one.on_date for one in (*record.activities, more)
    ) != more.on_date
