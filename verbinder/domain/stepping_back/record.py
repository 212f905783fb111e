"""What is known of one initiative: the values the rules read. A query fills them; nothing here judges.

Days are dates of the calendar, ids are those of the notebook. What is not known is said to be unknown, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """Our role (publication l. 394-408): initiating is ours to lead, in the other two the residents lead."""

    INITIATING = "initiating"
    STIMULATING = "stimulating"
    STRENGTHENING = "strengthening"


class Owner(StrEnum):
    """Whose initiative it is."""

    RESIDENTS = "residents"
    PROFESSIONAL = "professional"


class Phase(StrEnum):
    """How far it is, as the verbinder wrote it down; the rules look at what happened before they look at this."""

    IDEA = "idea"
    STARTING = "starting"
    RUNNING = "running"
    INDEPENDENT = "independent"
    RESTING = "resting"
    ENDED = "ended"


class Rhythm(StrEnum):
    """The rhythm the initiative says it has; `UNKNOWN` is learnt from its activities."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    SEASONAL = "seasonal"
    YEARLY = "yearly"
    ONCE = "once"
    UNKNOWN = "unknown"


class Part(StrEnum):
    """What somebody is in an initiative."""

    INITIATOR = "initiator"
    CARRIER = "carrier"
    PARTICIPANT = "participant"
    SUPPORTER = "supporter"


class Presence(StrEnum):
    """The verbinder at an activity."""

    LED = "led"
    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class OrganisationLed(StrEnum):
    """Whether an organisation led: one of professionals, or an association of the residents themselves."""

    NO = "no"
    PROFESSIONAL = "professional"
    OF_RESIDENTS = "of_residents"


class Doer(StrEnum):
    """Who does a small step (practice 62: "wie deed het?")."""

    RESIDENT = "resident"
    TOGETHER = "together"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
class Initiative:
    """The initiative itself. `left_on` is the day we stepped back (it may lie ahead); `hand_over_on` goes with a
    professional owner; `aside_on` is the day it was set aside in the notebook. `origin` and `goal` are
    for who reads the advice; no rule looks into free text."""

    id: int
    role: Role = Role.STRENGTHENING
    owner: Owner = Owner.RESIDENTS
    phase: Phase = Phase.RUNNING
    rhythm: Rhythm = Rhythm.UNKNOWN
    since: date | None = None
    hand_over_on: date | None = None
    left_on: date | None = None
    aside_on: date | None = None
    origin: str = ""
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Involved:
    """Somebody's part in it, from a day until a day; both may be open, and often the end is never filled in."""

    id: int
    resident_id: int
    part: Part
    from_on: date | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """One meeting. Nobody in `led_by`, no organisation and a verbinder who did not lead: nobody knows who led.

    `led_by` together with a verbinder who led is leading together. `came` are residents by id, `unnamed` how many more.
    """

    id: int
    on_date: date
    led_by: frozenset[int] = frozenset()
    organisation_led: OrganisationLed = OrganisationLed.NO
    verbinder: Presence = Presence.UNKNOWN
    came: frozenset[int] = frozenset()
    unnamed: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A small step, open while `done_on` is None; `resident_id` is who does it, alone or together with us."""

    id: int
    noted_on: date
    doer: Doer
    resident_id: int | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """What we offered or gave on a day; `asked_for` is None when nobody wrote that down."""

    id: int
    on_date: date
    kind: str
    given: bool = True
    asked_for: bool | None = None
    hours: float = 0.0


@dataclass(frozen=True, slots=True)
class Ask:
    """What the initiative asked of us; open while `answered_on` is None."""

    id: int
    asked_on: date
    kind: str
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class AskedResident:
    """We asked something of a resident, for whatever initiative; `limit` is that person's own, in 90 days."""

    id: int
    resident_id: int
    on_date: date
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Load:
    """What a resident carries in all initiatives together: how many they initiate or carry now, and open steps."""

    resident_id: int
    initiatives: int = 0
    open_steps: int = 0


@dataclass(frozen=True, slots=True)
class StepIn:
    """We came back for a while, with a reason kept elsewhere; `until_on` is the day that was agreed."""

    id: int
    from_on: date
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A look back after leaving. `runs` is what we heard: it runs, it does not, or nothing clear."""

    id: int
    planned_on: date
    done_on: date | None = None
    runs: bool | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """Everything the rules read of one initiative, in any order."""

    initiative: Initiative
    people: tuple[Involved, ...] = ()
    activities: tuple[Activity, ...] = ()
    steps: tuple[Step, ...] = ()
    support: tuple[Support, ...] = ()
    asks: tuple[Ask, ...] = ()
    asked: tuple[AskedResident, ...] = ()
    loads: tuple[Load, ...] = ()
    step_ins: tuple[StepIn, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
