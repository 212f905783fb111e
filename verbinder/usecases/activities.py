"""Activities of an initiative: one meeting each, with who led, who came and whether the verbinder was there.

Owns their writing, also for the capture line. That nobody knows who led is written down as just that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiative_views import FirstMeeting
from verbinder.domain.initiatives import ActivityFields
from verbinder.domain.names import tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import activities as queries
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases.people_met import Address, meet

#: More people than this nobody counts at a meeting of residents; it was typed wrong.
MOST_UNNAMED = 10_000


def add(
    notebook: Notebook,
    initiative_id: int,
    fields: ActivityFields,
    *,
    new_led: Iterable[PersonMet] = (),
    new_came: Iterable[PersonMet] = (),
) -> int:
    """Write down an activity; returns its id. Who led also came.

    Who is new is written down as a resident first: those who led, and those who came.

    Raises `UserError`: `activity.in_future` (only what happened is written down), `activity.too_many`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.ADD_ACTIVITY) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        activity_id = add_to(work, initiative_id, _with_new(work, fields, new_led, new_came))
        work.commit()
    return activity_id


def add_to(work: UnitOfWork, initiative_id: int, fields: ActivityFields) -> int:
    """The same within a larger step."""
    columns = _columns(work, fields)
    if fields.contact_id is not None:
        work.get(Kind.CONTACT, fields.contact_id)
    activity_id = work.add(Kind.ACTIVITY, initiative_id=initiative_id, **columns, contact_id=fields.contact_id)
    _put_people(work, activity_id, fields)
    return activity_id


def follow_contact(work: UnitOfWork, contact_id: int, on_date: date | None) -> None:
    """Let the activity a contact was be on the day of that contact, which was corrected."""
    if on_date is not None:
        for row in work.find(Kind.ACTIVITY, contact_id=contact_id):
            work.change(Kind.ACTIVITY, row["id"], on_date=on_date)


def edit(
    notebook: Notebook,
    activity_id: int,
    fields: ActivityFields,
    *,
    new_led: Iterable[PersonMet] = (),
    new_came: Iterable[PersonMet] = (),
) -> None:
    """Let an activity be as these fields say; it stays with the contact it was logged in. Raises as `add`."""
    with notebook.unit_of_work(Operation.EDIT_ACTIVITY) as work:
        work.subject = _initiative_of(work, activity_id)
        fields = _with_new(work, fields, new_led, new_came)
        work.change(Kind.ACTIVITY, activity_id, **_columns(work, fields))
        _put_people(work, activity_id, fields)
        work.commit()


def remove(notebook: Notebook, activity_id: int) -> None:
    """Take an activity away; a contact it was logged in stays. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_ACTIVITY) as work:
        work.subject = _initiative_of(work, activity_id)
        work.remove(Kind.ACTIVITY, activity_id)
        work.commit()


def fields(notebook: Notebook, activity_id: int) -> ActivityFields:
    """What was filled in, for a form. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.fields(reader, activity_id)


def first_meetings(notebook: Notebook, activity_id: int) -> tuple[FirstMeeting, ...]:
    """Who came to know whom at this activity: ties that did not exist before. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.first_meetings(reader, activity_id, reader.get(Kind.ACTIVITY, activity_id)["on_date"])


def _with_new(
    work: UnitOfWork, fields: ActivityFields, led: Iterable[PersonMet], came: Iterable[PersonMet]
) -> ActivityFields:
    """The fields with those who are new, written down now."""
    leaders = meet(work, led, Address()).ids
    others = meet(work, came, Address()).ids
    return replace(fields, led_by=(*fields.led_by, *leaders), came=(*fields.came, *others))


def _initiative_of(work: UnitOfWork, activity_id: int) -> str:
    row = work.get(Kind.ACTIVITY, activity_id)
    return str(work.get(Kind.INITIATIVE, row["initiative_id"])["name"])


def _columns(work: UnitOfWork, fields: ActivityFields) -> dict[str, Any]:
    if fields.on_date > work.now.date():
        raise UserError("activity.in_future")
    if not 0 <= fields.unnamed <= MOST_UNNAMED:
        raise UserError("activity.too_many", most=MOST_UNNAMED)
    for kind, number in ((Kind.ORGANISATION, fields.organisation_id), (Kind.PLACE, fields.place_id)):
        if number is not None:
            work.get(kind, number)
    return {
        "on_date": fields.on_date,
        "title": tidy(fields.title),
        "verbinder": fields.verbinder.value,
        "organisation_led": fields.organisation_led.value,
        "organisation_id": fields.organisation_id,
        "unnamed": fields.unnamed,
        "place_id": fields.place_id,
        "note": tidy_lines(fields.note),
    }


def _put_people(work: UnitOfWork, activity_id: int, fields: ActivityFields) -> None:
    """Let exactly these residents have been there."""
    wanted = {number: number in fields.led_by for number in dict.fromkeys((*fields.led_by, *fields.came))}
    there = {row["resident_id"]: row["id"] for row in work.find(Kind.ACTIVITY_PERSON, activity_id=activity_id)}
    for resident_id, row_id in there.items():
        if resident_id not in wanted:
            work.remove(Kind.ACTIVITY_PERSON, row_id)
    for resident_id, led in wanted.items():
        if resident_id in there:
            work.change(Kind.ACTIVITY_PERSON, there[resident_id], led=led)
        else:
            work.get(Kind.RESIDENT, resident_id)
            work.add(Kind.ACTIVITY_PERSON, activity_id=activity_id, resident_id=resident_id, led=led)
