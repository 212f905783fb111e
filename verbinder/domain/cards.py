"""What hangs on a resident, an organisation or a place, as its card and timeline show it.

Owns values only; the queries that fill them stand in `verbinder.store.queries`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DetailKind(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Detail:
    """A phone number or e-mail address as it was written."""

    id: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Gift:
    """A talent, need, interest, experience or offer in somebody's own words; codes are of `domain.gifts`.

    `agreed_on` is the day they agreed to be introduced on it; what is delicate is suggested only then.
    """

    id: int
    kind: str
    phrase: str
    question_behind: str = ""
    state: str = "open"
    heard_on: date | None = None
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class OpenFollowUp:
    """Something promised that is not done yet; without `due_on` it is for "some day"."""

    id: int
    text: str
    promised_on: date
    due_on: date | None


@dataclass(frozen=True, slots=True)
class CardSignal:
    """A signal about this person, organisation or place that was not used yet."""

    id: int
    text: str
    tone: str
    state: str
    noticed_on: date
    comes_back_on: date | None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who lives in the same household."""

    id: int
    name: str


class EntryKind(StrEnum):
    """What an entry of a timeline is."""

    CONTACT = "contact"
    FOLLOW_UP = "follow_up"
    SIGNAL = "signal"
    GIFT = "gift"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened, newest first on the timeline.

    `code` is the gift's kind, the signal's tone, or "open"/"done" of a follow-up; `setting` and `outcome` are a
    contact's. A follow-up stands on the day it was done, else on the day it was promised. `contact_id` is the contact
    in which it was heard or promised (a contact's own id for itself); `where` an address, place or organisation;
    `others` the names of those who were there too.
    """

    kind: str
    id: int
    on_date: date
    text: str
    code: str = ""
    setting: str = ""
    outcome: str = ""
    due_on: date | None = None
    contact_id: int | None = None
    where: str = ""
    others: str = ""
