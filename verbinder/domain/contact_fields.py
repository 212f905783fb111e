"""What is written down of one contact: its fields, who took part, and what was heard and promised in it.

Owns the values the capture line and the contact form both become before they are stored. No rules of storage.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.changes import Changes
from verbinder.domain.gifts import GiftKind
from verbinder.domain.signals import SignalTone
from verbinder.domain.stepping_back.record import Presence


@dataclass(frozen=True, slots=True)
class ContactFields:
    """The fields of a contact. `setting` and `outcome` are codes or words of the user's own.

    A street is given by its id, or by a name that is found or added. None and '' mean "not known".
    """

    on_date: date | None = None
    setting: str = ""
    outcome: str = ""
    street_id: int | None = None
    street_name: str = ""
    house_number: str = ""
    place_id: int | None = None
    place_name: str = ""
    organisation_id: int | None = None
    organisation_name: str = ""
    resident_ids: tuple[int, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    round_id: int | None = None


@dataclass(frozen=True, slots=True)
class PersonMet:
    """Someone the contact was with: known (`resident_id`), or by name, or only by a description.

    `is_new` says that a person of this name is somebody new, whoever of that name is known. `fitting` are the known
    people the name may mean.
    """

    resident_id: int | None = None
    name: str = ""
    description: str = ""
    is_new: bool = False
    fitting: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GiftHeard:
    """A talent, need, interest or experience heard in a contact.

    `person` counts in the people met (None: the first of them); without anybody it is of the organisation.
    """

    kind: GiftKind
    phrase: str
    question_behind: str = ""
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up promised in a contact; without a day it is for "some day". `person` as in `GiftHeard`."""

    text: str
    due_on: date | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class SignalHeard:
    """A signal noticed in a contact."""

    text: str
    tone: SignalTone = SignalTone.NOTICED
    comes_back_on: date | None = None


@dataclass(frozen=True, slots=True)
class ActivityMet:
    """The contact was an activity of an initiative, known by its id or by a name that is found or added.

    `led` counts in the people met; `organisation_led` says that the organisation of the contact did.
    """

    initiative_id: int | None = None
    name: str = ""
    led: tuple[int, ...] = ()
    organisation_led: bool = False
    verbinder: Presence = Presence.UNKNOWN


@dataclass(frozen=True, slots=True)
class ContactToLog:
    """One contact with everything in it, ready to be stored. `people` come after `fields.resident_ids`.

    `persons` of gifts and promises count through `fields.resident_ids` and then `people`.
    """

    fields: ContactFields
    people: tuple[PersonMet, ...] = ()
    gifts: tuple[GiftHeard, ...] = ()
    promises: tuple[Promise, ...] = ()
    signals: tuple[SignalHeard, ...] = ()
    activity: ActivityMet | None = None


@dataclass(frozen=True, slots=True)
class LoggedContact:
    """What one gesture stored: the contacts (several for a run of doors) and the residents that are new by it."""

    contact_ids: tuple[int, ...]
    new_residents: tuple[tuple[int, str], ...]
    changes: Changes

    @property
    def contact_id(self) -> int:
        """The contact, or the first of several."""
        return self.contact_ids[0]
