"""Logging: what was understood of a line, or filled in on the form, becomes contacts in one step.

Owns the units of work. What a line means stands in `from_line`, how a contact is stored in `write_contact`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from verbinder.capture.chips import CapturedContact, ChipKind
from verbinder.capture.doors import DOOR_LIMIT
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import (
    ContactFields,
    ContactToLog,
    GiftHeard,
    LoggedContact,
    PersonMet,
    Promise,
    SignalHeard,
)
from verbinder.domain.contacts import Setting
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import tidy
from verbinder.errors import UserError
from verbinder.store import drafts
from verbinder.store.notebook import Notebook
from verbinder.store.queries import known_names
from verbinder.store.reader import Reader
from verbinder.usecases.from_line import contacts_in
from verbinder.usecases.known_names import preview
from verbinder.usecases.lived_through import with_experiences
from verbinder.usecases.write_contact import write_contact


def log(
    notebook: Notebook,
    captured: CapturedContact,
    *,
    round_id: int | None = None,
    on_date: date | None = None,
    draft_key: str = "",
) -> LoggedContact:
    """Store what was understood of a line as one step; a run of doors becomes a contact per door.

    The day is the one the line names, else `on_date`, else that of the round, else today. The draft `draft_key` is
    dropped in the same breath. Raises `UserError`: `contact.empty`, `contact.in_future`, `capture.which_person`,
    `capture.too_many_doors`, `record.gone`; and `StoreUnavailable`.
    """
    with notebook.reader() as reader:
        day = _day(notebook, reader, on_date, round_id)
    to_log = contacts_in(captured, on_date=day, round_id=round_id)
    doors = len(to_log) > 1
    operation = Operation.LOG_DOORS if doors else Operation.LOG_CONTACT
    return _write(notebook, to_log, operation, _subject(captured, doors=doors), draft_key)


def log_line(
    notebook: Notebook,
    line: str,
    *,
    round_id: int | None = None,
    on_date: date | None = None,
    draft_key: str = "",
) -> LoggedContact:
    """Understand a typed line and store it. Raises as `preview` and `log`."""
    return log(notebook, preview(notebook, line), round_id=round_id, on_date=on_date, draft_key=draft_key)


def log_many(
    notebook: Notebook,
    captured: Sequence[CapturedContact],
    *,
    round_id: int | None = None,
    on_date: date | None = None,
    draft_key: str = "",
) -> LoggedContact:
    """Store many lines as one step; someone new in one line is known in the next.

    Raises as `log`, with the number of the line in `values["line"]`, counted from 1; then nothing was stored.
    """
    with notebook.reader() as reader:
        day = _day(notebook, reader, on_date, round_id)
    to_log: list[ContactToLog] = []
    lines: list[int] = []
    for number, each in enumerate(captured, start=1):
        try:
            found = contacts_in(each, on_date=day, round_id=round_id)
        except UserError as error:
            raise UserError(error.code, **{**error.values, "line": number}) from error
        to_log += found
        lines += [number] * len(found)
    if not to_log:
        raise UserError("contact.empty")
    return _write(notebook, to_log, Operation.LOG_CONTACTS, str(len(to_log)), draft_key, lines)


def log_doors(
    notebook: Notebook,
    doors: Sequence[str],
    outcome: str,
    *,
    street_id: int | None = None,
    street_name: str = "",
    note: str = "",
    round_id: int | None = None,
    on_date: date | None = None,
) -> LoggedContact:
    """Store a contact for each of these house numbers of a street ("nobody home") as one step. Raises as `log`."""
    if len(doors) > DOOR_LIMIT:
        raise UserError("capture.too_many_doors", limit=DOOR_LIMIT)
    with notebook.reader() as reader:
        day = _day(notebook, reader, on_date, round_id)
        street = reader.get(Kind.STREET, street_id)["name"] if street_id is not None else tidy(street_name)
    if not street or not doors:
        raise UserError("contact.empty")
    fields = ContactFields(
        on_date=day,
        setting=Setting.DOOR,
        outcome=outcome,
        street_id=street_id,
        street_name=street,
        note=note,
        round_id=round_id,
    )
    to_log = [ContactToLog(replace(fields, house_number=door)) for door in doors]
    subject = f"{street} {doors[0]}–{doors[-1]}" if len(doors) > 1 else f"{street} {doors[0]}"
    return _write(notebook, to_log, Operation.LOG_DOORS, subject, "")


def log_form(
    notebook: Notebook,
    fields: ContactFields,
    *,
    new_people: Iterable[PersonMet | str] = (),
    talents: Iterable[GiftHeard | str] = (),
    interests: Iterable[GiftHeard | str] = (),
    needs: Iterable[GiftHeard | str] = (),
    experiences: Iterable[GiftHeard | str] = (),
    follow_ups: Iterable[Promise | tuple[str, date | None]] = (),
    signals: Iterable[SignalHeard | str] = (),
    draft_key: str = "",
) -> LoggedContact:
    """Store a contact that was filled in on the form. Raises as `log`.

    New people are names or `PersonMet` values; plain texts of gifts, follow-ups and signals are about the first person.
    Interests that are lived through become experiences, as behind a "~" in a line.
    """
    with notebook.reader() as reader:
        day = _day(notebook, reader, fields.on_date, fields.round_id)
        names = list(known_names.names_of(reader, fields.resident_ids).values())
    people = tuple(PersonMet(name=each) if isinstance(each, str) else each for each in new_people)
    heard = (
        *((GiftKind.TALENT, talents), (GiftKind.NEED, needs)),
        *((GiftKind.INTEREST, interests), (GiftKind.EXPERIENCE, experiences)),
    )
    to_log = ContactToLog(
        fields=replace(fields, on_date=day),
        people=people,
        gifts=tuple(
            GiftHeard(kind, each) if isinstance(each, str) else replace(each, kind=kind)
            for kind, group in heard
            for each in group
        ),
        promises=tuple(each if isinstance(each, Promise) else Promise(*each) for each in follow_ups),
        signals=tuple(SignalHeard(each) if isinstance(each, str) else each for each in signals),
    )
    names += [tidy(person.name or person.description) for person in people]
    return _write(notebook, [to_log], Operation.LOG_CONTACT, ", ".join(names), draft_key)


def _day(notebook: Notebook, reader: Reader, on_date: date | None, round_id: int | None) -> date:
    """The day of a contact that does not say so itself; a round that is still to come is walked today."""
    today = notebook.today()
    if on_date is not None or round_id is None:
        return on_date or today
    walked_on: date = reader.get(Kind.ROUND, round_id)["on_date"]
    return min(walked_on, today)


def _write(
    notebook: Notebook,
    to_log: Sequence[ContactToLog],
    operation: Operation,
    subject: str,
    draft_key: str,
    lines: Sequence[int] = (),
) -> LoggedContact:
    to_log = [with_experiences(notebook, each) for each in to_log]
    with notebook.unit_of_work(operation, subject) as work:
        written = []
        for position, each in enumerate(to_log):
            try:
                written.append(write_contact(work, each))
            except UserError as error:
                if not lines:
                    raise
                raise UserError(error.code, **{**error.values, "line": lines[position]}) from error
        if draft_key:
            drafts.drop(work.connection, draft_key)
        changes = work.commit()
    new = tuple(resident for each in written for resident in each.new_residents)
    return LoggedContact(tuple(each.contact_id for each in written), new, changes)


def _subject(captured: CapturedContact, *, doors: bool) -> str:
    """Whom the undo menu says the contact was with; of many doors, which."""
    street = captured.street
    if doors and street is not None:
        return f"{street.text} {captured.doors[0]}–{captured.doors[-1]}"
    initiative = captured.of(ChipKind.INITIATIVE)[:1]
    return ", ".join(chip.text for chip in captured.people or captured.organisations or initiative)
