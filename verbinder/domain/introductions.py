"""Introductions: two people, or a person and an organisation, brought together, and what became of it.

Owns the states, the answers to "did they go?" and which state follows from which answer. Nothing here judges anybody:
that somebody did not go is an answer like another (publication l. 1632).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class IntroductionState(StrEnum):
    """Where an introduction stands. The first three are open; the others end it."""

    PROPOSED = "proposed"
    INTRODUCED = "introduced"
    MET = "met"
    LASTING = "lasting"
    NOT_CLICKED = "not_clicked"
    NEVER_WENT = "never_went"
    DECLINED = "declined"


OPEN_STATES = (IntroductionState.PROPOSED, IntroductionState.INTRODUCED, IntroductionState.MET)
#: People who really met: what the counters of ties count.
MET_STATES = (IntroductionState.MET, IntroductionState.LASTING, IntroductionState.NOT_CLICKED)
#: Ties that stand.
TIE_STATES = (IntroductionState.MET, IntroductionState.LASTING)


class CheckAnswer(StrEnum):
    """The neutral answers to "did they go?"."""

    WENT = "went"
    ONCE = "once"
    NOT = "not"
    UNKNOWN = "unknown"


class Hindrance(StrEnum):
    """What got in the way, if anything; own words are allowed too. Circumstances, never traits of a person."""

    TIME = "time"
    NERVES = "nerves"
    TRANSPORT = "transport"
    LANGUAGE = "language"
    MONEY = "money"
    NOT_UP_TO_IT = "not_up_to_it"
    MISUNDERSTOOD = "misunderstood"
    NOT_REACHED = "not_reached"
    NO_CLICK = "no_click"


class Purpose(StrEnum):
    """What somebody was brought to an organisation for (publication l. 1577: a push towards work, language, …)."""

    MEETING = "meeting"
    VOLUNTEERING = "volunteering"
    LANGUAGE = "language"
    WORK = "work"
    EDUCATION = "education"
    HELP = "help"


#: A week after the introduction one asks whether they went (publication l. 1632).
FIRST_CHECK = timedelta(days=7)
#: When nobody knew, ask again a week later; when they met, ask once more after six weeks whether it lasts. Judgement.
ASK_AGAIN = timedelta(days=7)
DOES_IT_LAST = timedelta(weeks=6)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What an answer leads to: the new state, and the day of the next check (None: no more checks)."""

    state: IntroductionState
    check_on: date | None


def after_answer(state: str, answer: CheckAnswer, today: date) -> NextStep:
    """What follows from an answer given on `today` while the introduction stood at `state`.

    After the introduction: went or once → met, and one check more; not → never went. After they met: went → lasting,
    once or not → did not click. Nobody knows → ask again. A proposed or ended introduction is treated like introduced.
    """
    now = IntroductionState(state)
    if answer is CheckAnswer.UNKNOWN:
        kept = now if now in OPEN_STATES else IntroductionState.INTRODUCED
        return NextStep(kept, today + ASK_AGAIN)
    if now is IntroductionState.MET:
        lasts = answer is CheckAnswer.WENT
        return NextStep(IntroductionState.LASTING if lasts else IntroductionState.NOT_CLICKED, None)
    if answer is CheckAnswer.NOT:
        return NextStep(IntroductionState.NEVER_WENT, None)
    return NextStep(IntroductionState.MET, today + DOES_IT_LAST)


def first_check(state: str, today: date) -> date | None:
    """When to ask, for an introduction that is set to `state` by hand on `today`."""
    if state == IntroductionState.INTRODUCED:
        return today + FIRST_CHECK
    return today + DOES_IT_LAST if state == IntroductionState.MET else None
