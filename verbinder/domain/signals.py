"""Things noticed that need nothing now (publication l. 530): their tone and their state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SignalTone(StrEnum):
    """Whether it goes well, needs attention, or was only noticed."""

    NOTICED = "noticed"
    STRENGTH = "strength"
    CONCERN = "concern"


class SignalState(StrEnum):
    """Parked until it comes back, open on the table, or used for something."""

    PARKED = "parked"
    OPEN = "open"
    USED = "used"


@dataclass(frozen=True, slots=True)
class SignalFields:
    """What can be written of a signal. Parked without a day, it comes back where its street, place or person is."""

    text: str
    tone: SignalTone = SignalTone.NOTICED
    noticed_on: date | None = None
    comes_back_on: date | None = None
    street_id: int | None = None
    place_id: int | None = None
    resident_id: int | None = None
    organisation_id: int | None = None
    contact_id: int | None = None
    note: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A signal as a list shows it; `where` is its place or street, `who` its resident or organisation."""

    id: int
    text: str
    tone: SignalTone
    state: SignalState
    noticed_on: date
    comes_back_on: date | None
    where: str
    who: str
    street_id: int | None
    place_id: int | None
    resident_id: int | None
    organisation_id: int | None
    contact_id: int | None
    note: str
    tags: tuple[str, ...]
