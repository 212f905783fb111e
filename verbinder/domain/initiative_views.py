"""Initiatives as they are shown: a row of the list, what exists already, and the dossier with everything in it.

Owns values only; the queries that fill them stand in `verbinder.store.queries`. Who is named is a `PartyName`: a
resident, or an organisation as an equal (publication l. 856).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from verbinder.domain.initiatives import (
    AgreementFields,
    BudgetFields,
    Decision,
    HeldBy,
    InitiativeFields,
    Rung,
    SupportFields,
)
from verbinder.domain.roles import Answers
from verbinder.domain.stepping_back.reasons import Advice, Warned
from verbinder.domain.stepping_back.record import Doer, OrganisationLed, Owner, Part, Phase, Presence, Rhythm, Role
from verbinder.domain.suggestions import PartyName

InitiativeSort = Literal["name", "phase", "last_activity", "since"]


@dataclass(frozen=True, slots=True)
class InitiativeQuery:
    """Which initiatives a list shows, and in what order; the defaults show all that are not archived, by name.

    `party` is a resident (an id) or an organisation (minus its id): those in which they have a part.
    """

    text: str = ""
    phase: Phase | None = None
    tag_id: int | None = None
    neighbourhood_id: int | None = None
    party: int | None = None
    archived: bool = False
    sort: InitiativeSort = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeRow:
    """One line of the list. `carriers` are the names of who initiates or carries it now.

    `neighbourhood` is its own, else that of its place. Asks are those to us without an answer; `oldest_ask_on` is the
    one that waits longest. `left_on` may lie ahead.
    """

    id: int
    name: str
    themes: tuple[str, ...] = ()
    phase: Phase = Phase.IDEA
    rhythm: Rhythm = Rhythm.UNKNOWN
    role: Role = Role.STRENGTHENING
    owner: Owner = Owner.RESIDENTS
    place: str = ""
    neighbourhood: str = ""
    carriers: tuple[str, ...] = ()
    last_activity_on: date | None = None
    hand_over_on: date | None = None
    left_on: date | None = None
    open_steps: int = 0
    open_asks: int = 0
    oldest_ask_on: date | None = None
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """An initiative that exists already where something new is started, and why it is shown (practice 69).

    `themes` are those it shares. `speak_with` are who initiate or carry it, `spoken_on` when we last spoke one of them:
    "did you speak with them?".
    """

    row: InitiativeRow
    themes: tuple[str, ...] = ()
    same_place: bool = False
    same_neighbourhood: bool = False
    speak_with: tuple[PartyName, ...] = ()
    spoken_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakesPart:
    """An initiative on the card of who takes part in it: their parts now, and how often and when last they came.

    `ended` when every part they had has ended and they had one.
    """

    id: int
    name: str
    phase: Phase
    parts: tuple[Part, ...] = ()
    came: int = 0
    last_came_on: date | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvedView:
    """Somebody's part in it; `through` is the resident through whom they came in."""

    id: int
    who: PartyName
    part: Part
    from_on: date | None = None
    until_on: date | None = None
    through: PartyName | None = None
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the part holds on a day; an end before the beginning does not count."""
        if self.from_on is not None and self.from_on > day:
            return False
        if self.until_on is None or (self.from_on is not None and self.until_on < self.from_on):
            return True
        return self.until_on >= day


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityView:
    """One meeting. Who led also came; `first_time` are those who came to this initiative for the first time.

    `note` is its own, else that of the contact in which it was logged.
    """

    id: int
    on_date: date
    title: str = ""
    led_by: tuple[PartyName, ...] = ()
    came: tuple[PartyName, ...] = ()
    first_time: tuple[PartyName, ...] = ()
    unnamed: int = 0
    verbinder: Presence = Presence.UNKNOWN
    organisation_led: OrganisationLed = OrganisationLed.NO
    organisation: PartyName | None = None
    place_id: int | None = None
    place: str = ""
    note: str = ""
    contact_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstMeeting:
    """Two residents who met for the first time at an activity: a new tie that may be written down (practice 69b)."""

    one: PartyName
    other: PartyName


class StepState(StrEnum):
    """Where a small step is: to be done now, on the shelf for later, or done."""

    OPEN = "open"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A small step and who does it."""

    id: int
    text: str
    doer: Doer
    who: PartyName | None
    noted_on: date
    done_on: date | None = None
    later: bool = False

    @property
    def state(self) -> StepState:
        """Open, later or done."""
        if self.done_on is not None:
            return StepState.DONE
        return StepState.LATER if self.later else StepState.OPEN


@dataclass(frozen=True, slots=True)
class SupportView:
    """Support that was asked, offered, given or declined."""

    id: int
    fields: SupportFields

    def open_days(self, today: date) -> int | None:
        """How many days an ask has waited on `today`; None when nothing was asked, or it was answered."""
        asked_on = self.fields.asked_on
        if asked_on is None or asked_on > today or self.fields.answered_on is not None:
            return None
        return (today - asked_on).days


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAsk:
    """An ask to us that waits, in whatever initiative; `days` is its age."""

    support_id: int
    initiative_id: int
    initiative: str
    fields: SupportFields
    days: int


@dataclass(frozen=True, slots=True)
class BudgetView:
    """A small budget."""

    id: int
    fields: BudgetFields


@dataclass(frozen=True, slots=True)
class AgreementView:
    """How we work together, from a day on."""

    id: int
    fields: AgreementFields


@dataclass(frozen=True, slots=True)
class RungHeld:
    """Who held one rung of the ladder from a day on."""

    id: int
    held_by: HeldBy
    on_date: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class RungView:
    """One rung: who held it through time, oldest first; empty when nothing is known."""

    rung: Rung
    held: tuple[RungHeld, ...] = ()

    @property
    def then(self) -> RungHeld | None:
        """Who held it first; None while nothing has changed hands (or nothing is known)."""
        return self.held[0] if len(self.held) > 1 else None

    @property
    def now(self) -> RungHeld | None:
        """Who holds it."""
        return self.held[-1] if self.held else None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChosen:
    """How our role was found on a day, and why otherwise than proposed."""

    id: int
    on_date: date
    answers: Answers
    role: Role
    owner: Owner
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverView:
    """What is handed over, and to whom."""

    id: int
    what: str
    to_whom: str = ""
    who: PartyName | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInView:
    """A look back; `runs` is what we heard: it does, it does not, or nothing clear (None)."""

    id: int
    planned_on: date
    done_on: date | None = None
    runs: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepInView:
    """We came back for a while, and why."""

    id: int
    from_on: date
    until_on: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceGiven:
    """What was advised on a day, and what the verbinder decided (None: it was only looked at)."""

    id: int
    on_date: date
    advice: Advice
    warnings: tuple[Warned, ...] = ()
    decision: Decision | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything of one initiative, for one screen.

    People as they came in; activities, support, budgets, agreements, roles and advice newest first; `steps` the open
    ones first, then the shelf, then what was done. `contacted_on` is when we last spoke their fixed contact (practice
    50: days since).
    """

    id: int
    fields: InitiativeFields
    role: Role
    owner: Owner
    hand_over_on: date | None
    left_on: date | None
    archived_on: date | None
    place: str
    neighbourhood: str
    their_contact: PartyName | None
    contacted_on: date | None
    people: tuple[InvolvedView, ...]
    activities: tuple[ActivityView, ...]
    steps: tuple[StepView, ...]
    support: tuple[SupportView, ...]
    budgets: tuple[BudgetView, ...]
    agreements: tuple[AgreementView, ...]
    ladder: tuple[RungView, ...]
    roles: tuple[RoleChosen, ...]
    hand_overs: tuple[HandOverView, ...]
    check_ins: tuple[CheckInView, ...]
    step_ins: tuple[StepInView, ...]
    advice: tuple[AdviceGiven, ...]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.fields.name

    def steps_at(self, state: StepState) -> tuple[StepView, ...]:
        """The small steps that are open, on the shelf, or done."""
        return tuple(step for step in self.steps if step.state is state)

    def open_asks(self, today: date) -> tuple[SupportView, ...]:
        """What was asked of us and waits, the longest waiting first."""
        waiting = [one for one in self.support if not one.fields.by and one.open_days(today) is not None]
        return tuple(sorted(waiting, key=lambda one: (one.fields.asked_on or today, one.id)))
