"""What is filled in on the contact form, as plain values: kept as a draft, filled in from a contact, and saved.

Owns the way between the form and the use cases; no widgets, no wording.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from verbinder.domain.contact_fields import (
    ContactFields,
    ContactToLog,
    GiftHeard,
    LoggedContact,
    PersonMet,
    Promise,
    SignalHeard,
)
from verbinder.domain.contact_views import ContactView
from verbinder.domain.gifts import RESIDENT_GIFTS, GiftKind
from verbinder.domain.signals import SignalTone
from verbinder.usecases import contacts
from verbinder.usecases.contacts import Kept

if TYPE_CHECKING:
    from verbinder.domain.changes import Changes
    from verbinder.store.notebook import Notebook

FOLLOW_UP, SIGNAL = "follow_up", "signal"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on the form: known (`id`), or new by a name or a description."""

    name: str
    id: int | None = None
    described: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """Something heard, promised or noticed; `more` is the question behind, the day (ISO) or the tone.

    `whose` is the name of the person it is of, '' for the first; `id` is set when it is in the notebook already.
    """

    kind: str
    text: str
    more: str = ""
    whose: str = ""
    id: int | None = None

    @property
    def day(self) -> date | None:
        """The day of a promise."""
        return date.fromisoformat(self.more) if self.kind == FOLLOW_UP and self.more else None


@dataclass(frozen=True, slots=True)
class ContactValues:
    """The whole form. Ids say which one of a name is meant; None: the name decides."""

    on_date: str = ""
    setting: str = ""
    outcome: str = ""
    street: str = ""
    street_id: int | None = None
    house_number: str = ""
    place: str = ""
    place_id: int | None = None
    organisation: str = ""
    organisation_id: int | None = None
    note: str = ""
    round_id: int | None = None
    people: tuple[Person, ...] = ()
    heard: tuple[Heard, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written: a day, a setting and an outcome are there from the beginning."""
        words = (self.street, self.place, self.organisation, self.note.strip(), self.people, self.heard, self.tags)
        return not any(words)


def to_draft(values: ContactValues) -> str:
    """The form as text for a draft; empty when nothing was written."""
    return "" if values.is_empty else json.dumps(asdict(values), ensure_ascii=False)


def from_draft(text: str) -> ContactValues | None:
    """The form again; None for a text that is no such draft (of an older version, say)."""
    try:
        raw: dict[str, Any] = json.loads(text)
        people = tuple(Person(**each) for each in raw.pop("people"))
        heard = tuple(Heard(**each) for each in raw.pop("heard"))
        return ContactValues(**{**raw, "tags": tuple(raw["tags"])}, people=people, heard=heard)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def from_view(view: ContactView) -> ContactValues:
    """A contact as the form is filled in with it."""
    row = view.row
    heard = [Heard(str(gift.kind), gift.phrase, gift.question_behind, gift.who, gift.id) for gift in view.gifts]
    heard += [
        Heard(FOLLOW_UP, each.text, each.due_on.isoformat() if each.due_on else "", each.who, each.id)
        for each in view.follow_ups
    ]
    heard += [Heard(SIGNAL, each.text, str(each.tone), "", each.id) for each in view.signals]
    return ContactValues(
        on_date=row.on_date.isoformat(),
        setting=row.setting,
        outcome=row.outcome,
        street=view.street,
        street_id=row.street_id,
        house_number=view.house_number,
        place=view.place,
        place_id=row.place_id,
        organisation=row.organisation,
        organisation_id=row.organisation_id,
        note=row.note,
        round_id=row.round_id,
        people=tuple(Person(person.name, person.id) for person in row.people),
        heard=tuple(heard),
        tags=row.tags,
    )


def save_new(notebook: Notebook, values: ContactValues, *, draft_key: str) -> LoggedContact:
    """Store a new contact. Raises as `contacts.log_form`."""
    wanted = _to_log(values)
    by_kind = {kind: [gift for gift in wanted.gifts if gift.kind is kind] for kind in RESIDENT_GIFTS}
    return contacts.log_form(
        notebook,
        wanted.fields,
        new_people=wanted.people,
        talents=by_kind[GiftKind.TALENT],
        interests=by_kind[GiftKind.INTEREST],
        needs=by_kind[GiftKind.NEED],
        experiences=by_kind[GiftKind.EXPERIENCE],
        follow_ups=wanted.promises,
        signals=wanted.signals,
        draft_key=draft_key,
    )


def save_changed(notebook: Notebook, contact_id: int, values: ContactValues, *, draft_key: str) -> Changes:
    """Store what was changed in a contact. Raises as `contacts.edit_whole`."""
    there = [each for each in values.heard if each.id is not None]
    added = replace(values, heard=tuple(each for each in values.heard if each.id is None))
    kept = Kept(
        gifts={each.id: _gift(each, {}) for each in there if each.kind not in (FOLLOW_UP, SIGNAL) and each.id},
        promises={each.id: Promise(each.text, each.day) for each in there if each.kind == FOLLOW_UP and each.id},
        signals={each.id: _signal(each) for each in there if each.kind == SIGNAL and each.id},
    )
    return contacts.edit_whole(notebook, contact_id, _to_log(added), kept, draft_key=draft_key)


def _to_log(values: ContactValues) -> ContactToLog:
    known = [person for person in values.people if person.id is not None]
    new = [person for person in values.people if person.id is None]
    places = {person.name: number for number, person in enumerate([*known, *new])}
    gifts = [each for each in values.heard if each.kind not in (FOLLOW_UP, SIGNAL)]
    return ContactToLog(
        fields=ContactFields(
            on_date=date.fromisoformat(values.on_date) if values.on_date else None,
            setting=values.setting,
            outcome=values.outcome,
            street_id=values.street_id,
            street_name=values.street,
            house_number=values.house_number,
            place_id=values.place_id,
            place_name=values.place,
            organisation_id=values.organisation_id,
            organisation_name=values.organisation,
            resident_ids=tuple(person.id for person in known if person.id is not None),
            note=values.note,
            tags=values.tags,
            round_id=values.round_id,
        ),
        people=tuple(met(person) for person in new),
        gifts=tuple(_gift(each, places) for each in gifts),
        promises=tuple(
            Promise(each.text, each.day, places.get(each.whose)) for each in values.heard if each.kind == FOLLOW_UP
        ),
        signals=tuple(_signal(each) for each in values.heard if each.kind == SIGNAL),
    )


def met(person: Person) -> PersonMet:
    """Somebody of the form who is not known yet, to be written down."""
    # Who stands on the form as new is new: those who are known were chosen from the list.
    if person.described:
        return PersonMet(description=person.name, is_new=True)
    return PersonMet(name=person.name, is_new=True)


def _gift(heard: Heard, places: dict[str, int]) -> GiftHeard:
    return GiftHeard(GiftKind(heard.kind), heard.text, heard.more, places.get(heard.whose))


def _signal(heard: Heard) -> SignalHeard:
    return SignalHeard(heard.text, SignalTone(heard.more) if heard.more else SignalTone.NOTICED)
