"""Rounds: one walk through the neighbourhood, planned or walked, and what to look out for on it. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from verbinder.domain.contact_views import ContactRow
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.residents import Sentence
from verbinder.domain.signals import SignalRow


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round in a list; `streets` in walking order; `conversations` are the contacts in which someone was met."""

    id: int
    on_date: date
    title: str
    companion: str
    streets: tuple[str, ...]
    contacts: int
    conversations: int


@dataclass(frozen=True, slots=True)
class RoundStreet:
    """A street of a round: how many contacts the round had there, and when it was last seen before the round.

    Planned streets come in walking order; where there were contacts beside the plan, `planned` is False.
    """

    street_id: int
    name: str
    contacts: int
    seen_before_on: date | None
    planned: bool = True


@dataclass(frozen=True, slots=True)
class DriftRow:
    """Someone drifting out of contact; `weeks` are whole weeks since the last real contact.

    Residents only when they may be approached; `opener` is the code of a sentence to begin a conversation with, and
    what fills it. For an organisation to be kept warm `organisation_id` is set instead, and the days may be None.
    """

    resident_id: int | None
    organisation_id: int | None
    name: str
    last_contact_on: date | None
    weeks: int | None
    where: str
    opener: Sentence | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LookIn:
    """What waits in some streets: promises made there, people drifting out of contact, signals."""

    promises: tuple[FollowUpRow, ...]
    drifting: tuple[DriftRow, ...]
    signals: tuple[SignalRow, ...]


@dataclass(frozen=True, slots=True)
class RoundView:
    """Everything of one round; contacts in the order in which they were written down."""

    id: int
    on_date: date
    title: str
    companion: str
    note: str
    streets: tuple[RoundStreet, ...]
    contacts: tuple[ContactRow, ...]
    conversations: int
    look_in: LookIn
