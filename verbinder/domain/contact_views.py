"""A contact as lists and its own page show it. Owns the values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.gifts import GiftKind
from verbinder.domain.signals import SignalRow


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A resident by the name they are shown by."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact in a list; `where` is its place, or its street with the number; '' when unknown."""

    id: int
    on_date: date
    setting: str
    outcome: str
    where: str
    street_id: int | None
    place_id: int | None
    organisation_id: int | None
    organisation: str
    round_id: int | None
    note: str
    people: tuple[PersonRef, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GiftLine:
    """A talent, need, interest, experience or offer that was heard in a contact, and of whom."""

    id: int
    kind: GiftKind
    phrase: str
    resident_id: int | None
    who: str
    question_behind: str = ""


@dataclass(frozen=True, slots=True)
class ContactView:
    """Everything of one contact, for its page and its form."""

    row: ContactRow
    street: str
    house_number: str
    place: str
    round_title: str
    round_on: date | None
    gifts: tuple[GiftLine, ...]
    follow_ups: tuple[FollowUpRow, ...]
    signals: tuple[SignalRow, ...]


@dataclass(frozen=True, slots=True)
class ContactCounts:
    """How many contacts there were in a period, and how many of them were real (someone was spoken to)."""

    contacts: int
    real: int
