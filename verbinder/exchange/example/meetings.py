"""Brings residents without a story together in a large notebook, and lets it go as it goes.

Owns how often what happens; which state follows from which answer is `domain.introductions`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from verbinder.domain.changes import Kind
from verbinder.domain.introductions import (
    FIRST_CHECK,
    OPEN_STATES,
    CheckAnswer,
    Hindrance,
    IntroductionState,
    after_answer,
)
from verbinder.domain.privacy import Approach, Introducing
from verbinder.domain.set_aside import LATER, Verdict, Why
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.portable.content import Row

#: One introduction for so many residents, and one suggestion set aside.
RESIDENTS_PER_INTRODUCTION = 12
RESIDENTS_PER_SET_ASIDE = 90
#: Two who stand at most so far from each other in the list.
FARTHEST = 40
SHARE_STILL_PROPOSED = 0.08
SHARE_DECLINED = 0.07
SHARE_ASKED = 0.5
SHARE_ANSWERED = 0.9
ANSWERS = (CheckAnswer.WENT,) * 11 + (CheckAnswer.ONCE,) * 3 + (CheckAnswer.NOT,) * 3 + (CheckAnswer.UNKNOWN,) * 3


def bring_together(rows: Rows, people: Sequence[Person], chance: Chance) -> None:
    """Introductions with their checks and asks, and suggestions set aside, in proportion to the notebook."""
    ready = [person for person in people if not person.key and _may_meet(person)]
    if len(ready) < 2:
        return
    for _ in range(len(people) // RESIDENTS_PER_INTRODUCTION):
        one, other = _pair(ready, chance)
        if not _live_together(one, other):
            _introduce(rows, one, other, chance)
    for _ in range(len(people) // RESIDENTS_PER_SET_ASIDE):
        one, other = _pair(ready, chance)
        if not _live_together(one, other):
            _set_aside(rows, one, other, chance)


def _may_meet(person: Person) -> bool:
    if person.row["approach"] != Approach.WELCOME or person.row["introducing"] == Introducing.REFUSED:
        return False
    return bool(person.gifts) and person.first_ago is not None


def _live_together(one: Person, other: Person) -> bool:
    household = one.row["household_id"]
    return one.id == other.id or (household is not None and household == other.row["household_id"])


def _pair(ready: Sequence[Person], chance: Chance) -> tuple[Person, Person]:
    place = chance.below(len(ready))
    return ready[place], ready[(place + chance.between(1, FARTHEST)) % len(ready)]


def _introduce(rows: Rows, one: Person, other: Person, chance: Chance) -> None:
    mine, theirs = chance.pick(one.gifts), chance.pick(other.gifts)
    known_ago = min(one.first_ago or 1, other.first_ago or 1)
    ago = chance.between(1, known_ago)
    row = rows.add(
        Kind.INTRODUCTION,
        resident_id=one.id,
        other_resident_id=other.id,
        mine=mine.phrase,
        theirs=theirs.phrase,
        state=IntroductionState.PROPOSED.value,
        proposed_on=rows.day(ago),
    )
    if chance.happens(SHARE_ASKED):
        answer = chance.pick(("yes", "yes", "no", ""))
        rows.add(
            Kind.ASK,
            resident_id=other.id,
            on_date=rows.day(ago),
            about=mine.bare or mine.phrase,
            introduction_id=row["id"],
            answer=answer,
        )
    if chance.happens(SHARE_DECLINED):
        row.update(state=IntroductionState.DECLINED.value, ended_on=rows.day(ago))
    elif not chance.happens(SHARE_STILL_PROPOSED):
        _let_go(rows, row, ago, chance)


def _let_go(rows: Rows, row: Row, ago: int, chance: Chance) -> None:
    """From the introduction on: every check that was due by today has an answer, nearly always."""
    state = IntroductionState.INTRODUCED
    check_on: date | None = rows.day(ago) + FIRST_CHECK
    row.update(introduced_on=rows.day(ago))
    ended_on = None
    while check_on is not None and check_on <= rows.today and chance.happens(SHARE_ANSWERED):
        answer = chance.pick(ANSWERS)
        hindered = answer in (CheckAnswer.ONCE, CheckAnswer.NOT) and chance.happens(SHARE_ASKED)
        rows.add(
            Kind.INTRODUCTION_CHECK,
            introduction_id=row["id"],
            on_date=check_on,
            answer=answer.value,
            hindrance=chance.pick(tuple(Hindrance)).value if hindered else "",
        )
        step = after_answer(state, answer, check_on)
        ended_on = None if step.state in OPEN_STATES else check_on
        state, check_on = step.state, step.check_on
    row.update(state=state.value, check_on=check_on, ended_on=ended_on)


def _set_aside(rows: Rows, one: Person, other: Person, chance: Chance) -> None:
    later = chance.happens(0.5)
    ago = chance.between(0, LATER.days if later else min(one.first_ago or 1, other.first_ago or 1))
    rows.add(
        Kind.SET_ASIDE,
        resident_id=one.id,
        other_resident_id=other.id,
        verdict=(Verdict.LATER if later else Verdict.NOT_FITTING).value,
        why="" if later else chance.pick(tuple(Why)).value,
        on_date=rows.day(ago),
        until=rows.day(ago) + LATER if later else None,
    )
