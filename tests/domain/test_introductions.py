"""What follows from the answer to "did they go?"."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from verbinder.domain.introductions import (
    DOES_IT_LAST,
    OPEN_STATES,
    CheckAnswer,
    IntroductionState,
    after_answer,
    first_check,
)

TODAY = date(2026, 3, 12)
State, Answer = IntroductionState, CheckAnswer


@pytest.mark.parametrize(
    ("state", "answer", "then", "days"),
    [
        (State.INTRODUCED, Answer.WENT, State.MET, DOES_IT_LAST.days),
        (State.INTRODUCED, Answer.ONCE, State.MET, DOES_IT_LAST.days),
        (State.INTRODUCED, Answer.NOT, State.NEVER_WENT, None),
        (State.INTRODUCED, Answer.UNKNOWN, State.INTRODUCED, 7),
        (State.PROPOSED, Answer.WENT, State.MET, DOES_IT_LAST.days),
        (State.PROPOSED, Answer.UNKNOWN, State.PROPOSED, 7),
        (State.MET, Answer.WENT, State.LASTING, None),
        (State.MET, Answer.ONCE, State.NOT_CLICKED, None),
        (State.MET, Answer.NOT, State.NOT_CLICKED, None),
        (State.MET, Answer.UNKNOWN, State.MET, 7),
        (State.NEVER_WENT, Answer.WENT, State.MET, DOES_IT_LAST.days),
    ],
)
def test_an_answer_leads_to_the_next_state(state: State, answer: Answer, then: State, days: int | None) -> None:
    step = after_answer(state, answer, TODAY)
    assert step.state is then
    assert step.check_on == (None if days is None else TODAY + timedelta(days=days))


@pytest.mark.parametrize("answer", Answer)
@pytest.mark.parametrize("state", State)
def test_only_open_introductions_are_asked_about_again(state: State, answer: Answer) -> None:
    step = after_answer(state, answer, TODAY)
    assert (step.check_on is not None) is (step.state in OPEN_STATES)


def test_a_week_after_the_introduction_one_asks() -> None:
    assert first_check(State.INTRODUCED, TODAY) == TODAY + timedelta(days=7)
    assert first_check(State.PROPOSED, TODAY) is None
    assert first_check(State.LASTING, TODAY) is None
