"""Initiatives of residents as values: what is filled in, and the words for what happens in one.

Owns the codes that the rules of stepping back do not have (`domain.stepping_back.record` owns role, phase, rhythm,
part, presence and doer) and what may be filled in. Nothing is forced into a policy category (publication l. 410). Our
role in it is chosen apart (`domain.roles`), because its history is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.stepping_back.record import Doer, OrganisationLed, Part, Phase, Presence, Rhythm

#: More small steps than this are not open at a time (publication l. 544: begin small); the rest waits on a shelf.
MOST_OPEN_STEPS = 3


class SupportKind(StrEnum):
    """What is asked, offered and given (publication l. 796-803)."""

    ATTENTION = "attention"
    ADVICE = "advice"
    KNOWLEDGE = "knowledge"
    PRACTICAL = "practical"
    MONEY = "money"
    SPACE = "space"
    MATERIAL = "material"
    TRAINING = "training"
    PROFESSIONAL = "professional"
    GUIDING = "guiding"
    CONNECTING = "connecting"


class Rung(StrEnum):
    """What independence hangs on (practice 65, publication l. 1366)."""

    DECIDING = "deciding"
    KEY = "key"
    MONEY = "money"
    NETWORK = "network"
    LEGAL_FORM = "legal_form"


class HeldBy(StrEnum):
    """Who has it now."""

    RESIDENTS = "residents"
    TOGETHER = "together"
    PROFESSIONAL = "professional"
    ORGANISATION = "organisation"
    NOBODY = "nobody"


class BudgetState(StrEnum):
    """Where a small budget request stands (practice 58: no bookkeeping)."""

    WISHED = "wished"
    REQUESTED = "requested"
    GRANTED = "granted"
    REFUSED = "refused"
    THANKED = "thanked"


class Decision(StrEnum):
    """What the verbinder did with an advice; the program advises, the verbinder decides."""

    FOLLOWED = "followed"
    OTHERWISE = "otherwise"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeFields:
    """What can be filled in. `origin` is the reason it exists, in the initiators' own words (publication l. 619).

    `themes` are names of tags; `our_contact` is who is the fixed contact on our side, `their_contact_id` a resident on
    theirs (l. 813). `since` is when it began.
    """

    name: str = ""
    origin: str = ""
    goal: str = ""
    themes: tuple[str, ...] = ()
    place_id: int | None = None
    neighbourhood_id: int | None = None
    since: date | None = None
    phase: Phase = Phase.IDEA
    rhythm: Rhythm = Rhythm.UNKNOWN
    our_contact: str = ""
    their_contact_id: int | None = None
    note: str = ""

    def tidied(self) -> InitiativeFields:
        """The same without needless spaces and unseen signs: what is stored."""
        return replace(
            self,
            name=tidy(self.name),
            origin=tidy_lines(self.origin),
            goal=tidy_lines(self.goal),
            our_contact=tidy(self.our_contact),
            note=tidy_lines(self.note),
            themes=tuple(dict.fromkeys(filter(None, map(tidy, self.themes)))),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvedFields:
    """Somebody's part in it: a resident or an organisation, as equals (publication l. 856).

    `through_id` is the resident through whom they came in (practice 54).
    """

    part: Part
    resident_id: int | None = None
    organisation_id: int | None = None
    from_on: date | None = None
    until_on: date | None = None
    through_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFields:
    """One meeting: who led, who came, was the verbinder there. `unnamed` counts people without a name.

    `contact_id` is the contact in which it was logged.
    """

    on_date: date
    title: str = ""
    led_by: tuple[int, ...] = ()
    came: tuple[int, ...] = ()
    unnamed: int = 0
    verbinder: Presence = Presence.UNKNOWN
    organisation_led: OrganisationLed = OrganisationLed.NO
    organisation_id: int | None = None
    place_id: int | None = None
    note: str = ""
    contact_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFields:
    """A small step; `later` keeps it on the shelf. `resident_id` does it, alone or together with us."""

    text: str
    doer: Doer = Doer.RESIDENT
    resident_id: int | None = None
    noted_on: date | None = None
    done_on: date | None = None
    later: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportFields:
    """Support: asked, offered, given, each with its day; without `asked_on` nobody asked for it (practice 56).

    An ask is open until something was offered, given or declined. `by` says who gives, "" is the verbinder.
    """

    kind: SupportKind
    text: str = ""
    asked_on: date | None = None
    offered_on: date | None = None
    given_on: date | None = None
    declined_on: date | None = None
    minutes: int = 0
    by: str = ""

    @property
    def answered_on(self) -> date | None:
        """When an ask was answered, in whatever way."""
        return min(filter(None, (self.offered_on, self.given_on, self.declined_on)), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetFields:
    """A small budget: `cents` euro cents, `source` whom it is asked of, `interests` what that source wants with it.

    `ends_on` is when the money ends (publication l. 1424: a yearly search).
    """

    about: str
    cents: int | None = None
    source: str = ""
    interests: str = ""
    state: BudgetState = BudgetState.WISHED
    requested_on: date | None = None
    decided_on: date | None = None
    thanked_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFields:
    """Working together on one page (publication l. 860-867)."""

    made_on: date
    goal: str = ""
    theirs: str = ""
    ours: str = ""
    interests: str = ""
    reach: str = ""
    review_on: date | None = None
