"""Storing one contact with everything that was heard, promised and noticed in it, inside a unit of work.

Owns the order of writing and whom each thing belongs to. What a typed line or a form means was decided before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date

from verbinder.capture.doors import is_run
from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import (
    ContactFields,
    ContactToLog,
    GiftHeard,
    PersonMet,
    Promise,
    SignalHeard,
)
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import folded, tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.queries import known_names
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import gifts, streets, tags
from verbinder.usecases.people_met import Address, meet
from verbinder.usecases.write_activity import LoggedIn, spoken_with, write_activity

#: What may be heard of an organisation, and as what it is written down: it offers what it can, it seeks what it needs.
OF_ORGANISATION = {GiftKind.TALENT: GiftKind.OFFER, GiftKind.NEED: GiftKind.NEED}
#: One may be taken for the other; what somebody said it is, it stays.
ALIKE = (GiftKind.INTEREST, GiftKind.EXPERIENCE)
#: A promise of which only the day was typed borrows this much of the note.
BORROWED_LETTERS = 80


@dataclass(frozen=True, slots=True)
class ContactColumns:
    """A contact's own row, its streets, places and organisations found or made."""

    on_date: date
    setting: str
    outcome: str
    street_id: int | None
    house_number: str
    place_id: int | None
    organisation_id: int | None
    round_id: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Written:
    """What one contact became: its id, and the residents made for it with what they are called."""

    contact_id: int
    new_residents: tuple[tuple[int, str], ...]


def write_contact(work: UnitOfWork, to_log: ContactToLog) -> Written:
    """Store a contact; without a day it was today.

    Raises `UserError`: `contact.empty`, `contact.in_future`, `capture.which_person`, `follow_up.empty`,
    `signal.empty`, `gift.empty`, `record.gone`.
    """
    to_log = _with_somebody(to_log)
    fields = to_log.fields
    check_fields(work, fields, nothing_else=_is_empty(to_log))
    columns = contact_columns(work, fields)
    known = [PersonMet(resident_id=number) for number in fields.resident_ids]
    # Nobody lives behind a whole run of doors.
    number = "" if is_run(columns.house_number) else columns.house_number
    met = meet(work, [*known, *to_log.people], Address(columns.street_id, number))
    if not met.ids:
        columns = replace(columns, note=_note_of_organisation(columns.note, to_log.gifts))
    contact_id = work.add(Kind.CONTACT, **asdict(columns))
    put_participants(work, contact_id, spoken_with(to_log, met.ids))
    tags.put(work, Kind.CONTACT, contact_id, fields.tags)
    writer = Heard(work, contact_id, columns, met.ids)
    for gift in to_log.gifts:
        writer.gift(gift)
    for promise in to_log.promises:
        writer.promise(promise)
    for signal in to_log.signals:
        writer.signal(signal)
    if to_log.activity is not None:
        logged = LoggedIn(contact_id, columns.on_date, columns.organisation_id, columns.place_id, met.ids)
        write_activity(work, to_log.activity, logged)
    return Written(contact_id, tuple(met.new))


def _is_empty(to_log: ContactToLog) -> bool:
    """Whether there is nothing beside the fields of the contact."""
    return not (to_log.people or to_log.promises or to_log.signals or to_log.activity)


def check_fields(work: UnitOfWork, fields: ContactFields, *, nothing_else: bool) -> None:
    """Refuse what cannot be a contact: nothing at all, or a day still to come. Raises `UserError`."""
    said = (
        *(fields.street_id, fields.street_name.strip(), fields.place_id, fields.place_name.strip()),
        *(fields.organisation_id, fields.organisation_name.strip(), fields.resident_ids, fields.note.strip()),
    )
    if nothing_else and not any(said):
        raise UserError("contact.empty")
    if fields.on_date is not None and fields.on_date > work.now.date():
        raise UserError("contact.in_future")


def contact_columns(work: UnitOfWork, fields: ContactFields) -> ContactColumns:
    """The contact's own row; streets, places and organisations given by name are found or made.

    Raises `UserError("record.gone")` for an id that is not there any more.
    """
    street_id = streets.id_for(work, fields.street_name) if fields.street_id is None else fields.street_id
    columns = ContactColumns(
        on_date=fields.on_date or work.now.date(),
        setting=tidy(fields.setting),
        outcome=tidy(fields.outcome),
        street_id=street_id,
        house_number=tidy(fields.house_number),
        place_id=_named(work, Kind.PLACE, fields.place_id, fields.place_name),
        organisation_id=_named(work, Kind.ORGANISATION, fields.organisation_id, fields.organisation_name),
        round_id=fields.round_id,
        note=tidy_lines(fields.note),
    )
    for kind, number in (
        (Kind.STREET, columns.street_id),
        (Kind.PLACE, columns.place_id),
        (Kind.ORGANISATION, columns.organisation_id),
        (Kind.ROUND, columns.round_id),
    ):
        if number is not None:
            work.get(kind, number)
    return columns


def put_participants(work: UnitOfWork, contact_id: int, resident_ids: Iterable[int]) -> None:
    """Let exactly these residents have taken part. Raises `UserError("record.gone")`."""
    wanted = dict.fromkeys(resident_ids)
    there = {row["resident_id"]: row["id"] for row in work.find(Kind.CONTACT_PARTICIPANT, contact_id=contact_id)}
    for resident_id, participant_id in there.items():
        if resident_id not in wanted:
            work.remove(Kind.CONTACT_PARTICIPANT, participant_id)
    for resident_id in wanted:
        if resident_id not in there:
            work.get(Kind.RESIDENT, resident_id)
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact_id, resident_id=resident_id)


def _named(work: UnitOfWork, kind: Kind, known_id: int | None, name: str) -> int | None:
    """The place or organisation meant; a name nobody knows yet is added."""
    name = tidy(name)
    if known_id is not None or not name:
        return known_id
    known = known_names.places(work) if kind is Kind.PLACE else known_names.organisations(work)
    found = next((each.id for each in known if folded(each.name) == folded(name)), None)
    return work.add(kind, name=name) if found is None else found


def _with_somebody(to_log: ContactToLog) -> ContactToLog:
    """A talent or wish of nobody named belongs to somebody all the same: known only by those words."""
    fields = to_log.fields
    someone = fields.resident_ids or to_log.people or fields.organisation_id or fields.organisation_name.strip()
    if someone or not to_log.gifts:
        return to_log
    return replace(to_log, people=(PersonMet(description=tidy(to_log.gifts[0].phrase)),))


def _note_of_organisation(note: str, heard: Iterable[GiftHeard]) -> str:
    """An organisation offers and seeks; what else was heard of it stays as words in the note."""
    told = [tidy(gift.phrase) for gift in heard if gift.kind not in OF_ORGANISATION]
    return "\n".join(part for part in (note, *told) if part)


@dataclass(frozen=True, slots=True)
class Heard:
    """Writes down what was heard, promised and noticed in one contact; `people` in the order they were named."""

    work: UnitOfWork
    contact_id: int
    columns: ContactColumns
    people: list[int]

    def _whose(self, person: int | None) -> int | None:
        """The resident meant by a place in the order; the first when none is told."""
        if not self.people:
            return None
        return self.people[person if person is not None and 0 <= person < len(self.people) else 0]

    def gift(self, gift: GiftHeard) -> None:
        resident_id = self._whose(gift.person)
        if resident_id is not None:
            owner_kind, owner_id, kind = Kind.RESIDENT, resident_id, self._kind_there(resident_id, gift)
        elif gift.kind in OF_ORGANISATION and self.columns.organisation_id is not None:
            owner_kind, owner_id, kind = Kind.ORGANISATION, self.columns.organisation_id, OF_ORGANISATION[gift.kind]
        else:
            return  # it stands in the note
        gifts.add_to(
            self.work,
            owner_kind,
            owner_id,
            kind,
            gift.phrase,
            gift.question_behind,
            heard_on=self.columns.on_date,
            contact_id=self.contact_id,
        )

    def _kind_there(self, resident_id: int, gift: GiftHeard) -> GiftKind:
        """The kind to write it down as: that of the same words on the card, where the two kinds are told apart."""
        if gift.kind in ALIKE:
            for kind in ALIKE:
                for known in self.work.find(Kind.GIFT, resident_id=resident_id, kind=str(kind)):
                    if folded(known["phrase"]) == folded(tidy(gift.phrase)):
                        return kind
        return gift.kind

    def promise(self, promise: Promise) -> None:
        resident_id = self._whose(promise.person)
        text = tidy(promise.text) or tidy(self.columns.note)[:BORROWED_LETTERS] or self._name_of(resident_id)
        if not text:
            raise UserError("follow_up.empty")
        self.work.add(
            Kind.FOLLOW_UP,
            text=text,
            promised_on=self.columns.on_date,
            due_on=promise.due_on,
            resident_id=resident_id,
            organisation_id=self.columns.organisation_id if resident_id is None else None,
            contact_id=self.contact_id,
        )

    def _name_of(self, resident_id: int | None) -> str:
        if resident_id is not None:
            return known_names.names_of(self.work, [resident_id]).get(resident_id, "")
        if self.columns.organisation_id is not None:
            return str(self.work.get(Kind.ORGANISATION, self.columns.organisation_id)["name"])
        return ""

    def signal(self, signal: SignalHeard) -> None:
        text = tidy(signal.text)
        if not text:
            raise UserError("signal.empty")
        self.work.add(
            Kind.SIGNAL,
            text=text,
            tone=str(signal.tone),
            noticed_on=self.columns.on_date,
            comes_back_on=signal.comes_back_on,
            street_id=self.columns.street_id,
            place_id=self.columns.place_id,
            # Of one person it is theirs; what was heard from several is nobody's in particular.
            resident_id=self.people[0] if len(self.people) == 1 else None,
            organisation_id=self.columns.organisation_id,
            contact_id=self.contact_id,
        )
