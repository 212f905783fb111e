"""Introductions as values: what is filled in about one, how it is shown, and how they are counted.

Owns no rule; states and checks are `introductions`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.introductions import IntroductionState
from verbinder.domain.suggestions import MeetingPlace, PartyName


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroductionFields:
    """What can be filled in. `one` is a resident; `other` a resident, or an organisation (minus its id).

    `kind`, `topic`, `mine` and `theirs` are of the suggestion it came from, empty for the verbinder's own idea.
    `purpose` says what somebody goes to an organisation for, `side_goal` what it is also for (publication l. 532).
    `led_from_id` is the introduction it came forth from (publication l. 1251: one thing led to the next).
    """

    one: int
    other: int
    kind: str = ""
    topic: str = ""
    mine: str = ""
    theirs: str = ""
    place_id: int | None = None
    purpose: str = ""
    side_goal: str = ""
    note: str = ""
    led_from_id: int | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """An answer to "did they go?"."""

    id: int
    on_date: date
    answer: str
    hindrance: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class IntroductionView:
    """One introduction with everything a row or a card shows; `checks` oldest first."""

    id: int
    one: PartyName
    other: PartyName
    state: IntroductionState
    proposed_on: date
    kind: str = ""
    topic: str = ""
    mine: str = ""
    theirs: str = ""
    place: MeetingPlace | None = None
    purpose: str = ""
    side_goal: str = ""
    note: str = ""
    introduced_on: date | None = None
    check_on: date | None = None
    ended_on: date | None = None
    led_from_id: int | None = None
    checks: tuple[Check, ...] = ()

    @property
    def is_with_organisation(self) -> bool:
        """Whether it brings somebody to an organisation."""
        return self.other.organisation_id is not None


@dataclass(frozen=True, slots=True)
class IntroductionOnCard:
    """An introduction with the path it lies on: which led to it, the first one first, and which came forth from it.

    `ask_now`: it is time to ask how it went, and both may be asked.
    """

    view: IntroductionView
    came_from: tuple[IntroductionView, ...] = ()
    led_to: tuple[IntroductionView, ...] = ()
    ask_now: bool = False

    def other_than(self, number: int) -> PartyName:
        """Who it is with, for the party whose card it is."""
        return self.view.other if self.view.one.number == number else self.view.one


@dataclass(frozen=True, slots=True)
class IntroductionCounts:
    """How many introductions stand where, and the ties that stand: between residents, and with organisations.

    Ties between residents are what it is about (publication l. 181); those with organisations are counted apart.
    """

    by_state: dict[IntroductionState, int]
    ties_between_residents: int
    ties_with_organisations: int

    def of(self, state: IntroductionState) -> int:
        """How many stand at `state`."""
        return self.by_state.get(state, 0)
