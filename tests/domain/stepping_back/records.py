"""Any record at all, for the tests of properties: few people and few days, so that odd things meet often."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from verbinder.domain.stepping_back.record import (
    Activity,
    Ask,
    AskedResident,
    CheckIn,
    Doer,
    Initiative,
    Involved,
    Load,
    OrganisationLed,
    Owner,
    Part,
    Phase,
    Presence,
    Record,
    Rhythm,
    Role,
    Step,
    StepIn,
    Support,
)

TODAY = date(2026, 5, 20)
numbers = st.integers(1, 10**6)
people = st.integers(1, 5)
near = st.one_of(st.integers(-130, 5), st.integers(-1200, 40)).map(lambda days: TODAY + timedelta(days=days))
any_day = st.one_of(near, near, near, st.dates())
maybe_day = st.none() | any_day
hours = st.floats(allow_nan=True, allow_infinity=True) | st.floats(0, 20)


def activities(days: st.SearchStrategy[date] = any_day) -> st.SearchStrategy[Activity]:
    return st.builds(
        Activity,
        numbers,
        days,
        st.frozensets(people, max_size=2),
        st.sampled_from([OrganisationLed.NO, OrganisationLed.NO, *OrganisationLed]),
        st.sampled_from(Presence),
        st.frozensets(people, max_size=5),
        st.integers(0, 3),
    )


def initiatives(left: st.SearchStrategy[date | None] = maybe_day) -> st.SearchStrategy[Initiative]:
    return st.builds(
        Initiative,
        numbers,
        st.sampled_from(Role),
        st.sampled_from(Owner),
        st.sampled_from([Phase.RUNNING, *Phase]),
        st.sampled_from(Rhythm),
        maybe_day,
        maybe_day,
        left,
    )


def many(rows: st.SearchStrategy, most: int = 4) -> st.SearchStrategy[tuple]:
    return st.lists(rows, max_size=most).map(tuple)


def records(
    initiative: st.SearchStrategy[Initiative] | None = None, days: st.SearchStrategy[date] = any_day, most: int = 14
) -> st.SearchStrategy[Record]:
    return st.builds(
        Record,
        initiatives() if initiative is None else initiative,
        many(st.builds(Involved, numbers, people, st.sampled_from(Part), maybe_day, maybe_day)),
        many(activities(days), most),
        many(st.builds(Step, numbers, any_day, st.sampled_from(Doer), st.none() | people, maybe_day), 6),
        many(st.builds(Support, numbers, any_day, st.just("advice"), st.booleans(), st.none() | st.booleans(), hours)),
        many(st.builds(Ask, numbers, any_day, st.just("space"), maybe_day), 2),
        many(st.builds(AskedResident, numbers, people, any_day, st.none() | st.integers(1, 4)), 6),
        many(st.builds(Load, people, st.integers(0, 5), st.integers(0, 6))),
        many(st.builds(StepIn, numbers, any_day, maybe_day), 2),
        many(st.builds(CheckIn, numbers, any_day, maybe_day, st.none() | st.booleans()), 3),
    )


ROLES = st.sampled_from([Role.STIMULATING, Role.STRENGTHENING])
RHYTHMS = st.sampled_from([Rhythm.UNKNOWN, Rhythm.WEEKLY, Rhythm.SEASONAL])
LEADERS = st.sampled_from(["1", "1", "2", "3", "us", "1us", "organisation", "?"])
OTHERS = st.sampled_from([Presence.PRESENT, Presence.ABSENT, Presence.ABSENT, Presence.UNKNOWN])
SOME_STEPS = many(st.builds(Step, numbers, near, st.sampled_from(Doer), st.integers(1, 3), near), 3)
SOME_STEP_INS = many(st.builds(StepIn, numbers, near, maybe_day), 1)


@st.composite
def regular_records(draw: st.DrawFn) -> Record:
    """A record in order: a regular row of meetings, led by anybody, with little else; here the advice varies most."""
    every, times, last = draw(st.sampled_from([7, 14, 30])), draw(st.integers(1, 9)), draw(st.integers(1, 60))
    rows = tuple(
        meeting(number, TODAY - timedelta(days=last + every * number), draw(LEADERS), draw(OTHERS))
        for number in range(times)
    )
    left = draw(st.sampled_from([None, None, 20, 60, 400]))
    left_on = None if left is None else TODAY - timedelta(days=left)
    since = TODAY - timedelta(days=900)
    initiative = Initiative(1, draw(ROLES), rhythm=draw(RHYTHMS), since=since, left_on=left_on)
    people = (Involved(1, 1, Part.INITIATOR), Involved(2, 2, Part.CARRIER, None, draw(maybe_day)))
    return Record(initiative, people, rows, steps=draw(SOME_STEPS), step_ins=draw(SOME_STEP_INS))


def meeting(number: int, day: date, led: str, otherwise: Presence) -> Activity:
    """A meeting led by a resident, us, both, an organisation, or nobody known."""
    presence = Presence.LED if "us" in led else otherwise
    organisation = OrganisationLed.PROFESSIONAL if led == "organisation" else OrganisationLed.NO
    return Activity(number, day, frozenset(int(name) for name in led if name.isdigit()), organisation, presence)
