"""Contacts: understood, logged, looked at, corrected and taken away.

The doorway to all that is done with contacts; logging itself stands in `log_contacts`, reading a line in `known_names`.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.contact_views import ContactCounts, ContactRow, ContactView
from verbinder.store.notebook import Notebook
from verbinder.store.queries import contacts as queries
from verbinder.store.reader import Reader
from verbinder.usecases import activities, tags
from verbinder.usecases.edit_contact import Kept, edit_whole
from verbinder.usecases.from_line import NEW_PERSON
from verbinder.usecases.known_names import known, mention, preview, preview_lines
from verbinder.usecases.log_contacts import log, log_doors, log_form, log_line, log_many
from verbinder.usecases.running_line import preview_running, running_after
from verbinder.usecases.write_contact import check_fields, contact_columns, put_participants

__all__ = [
    "NEW_PERSON",
    "Kept",
    "contact",
    "contacts_between",
    "count_between",
    "delete",
    "edit",
    "edit_whole",
    "fields_of",
    "known",
    "log",
    "log_doors",
    "log_form",
    "log_line",
    "log_many",
    "mention",
    "preview",
    "preview_lines",
    "preview_running",
    "running_after",
]


def edit(notebook: Notebook, contact_id: int, fields: ContactFields) -> Changes:
    """Let a contact be as these fields say; without a day it keeps its own.

    What was heard and promised in it stays as it is. Raises `UserError`: `contact.empty`, `contact.in_future`,
    `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_CONTACT) as work:
        before = work.get(Kind.CONTACT, contact_id)
        fields = replace(fields, on_date=fields.on_date or before["on_date"])
        check_fields(work, fields, nothing_else=True)
        work.change(Kind.CONTACT, contact_id, **asdict(contact_columns(work, fields)))
        activities.follow_contact(work, contact_id, fields.on_date)
        put_participants(work, contact_id, fields.resident_ids)
        tags.put(work, Kind.CONTACT, contact_id, fields.tags)
        work.subject = _with_whom(work, contact_id)
        return work.commit()


def delete(notebook: Notebook, contact_id: int, *, with_heard: bool = False) -> Changes:
    """Take a contact away; residents stay. `with_heard`: what was heard, promised and noticed in it goes too, and the
    activity it was.

    Raises `UserError("record.gone")`.
    """
    with notebook.unit_of_work(Operation.DELETE_CONTACT) as work:
        work.subject = _with_whom(work, contact_id)
        if with_heard:
            for kind in (Kind.GIFT, Kind.FOLLOW_UP, Kind.SIGNAL, Kind.ACTIVITY):
                for row in work.find(kind, contact_id=contact_id):
                    work.remove(kind, row["id"])
        tags.put(work, Kind.CONTACT, contact_id, ())
        work.remove(Kind.CONTACT, contact_id)
        return work.commit()


def contact(notebook: Notebook, contact_id: int) -> ContactView:
    """Everything of one contact. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.view(reader, contact_id)


def fields_of(view: ContactView) -> ContactFields:
    """A contact as its form is filled in with it; the reverse of `edit`."""
    row = view.row
    return ContactFields(
        on_date=row.on_date,
        setting=row.setting,
        outcome=row.outcome,
        street_id=row.street_id,
        street_name=view.street,
        house_number=view.house_number,
        place_id=row.place_id,
        organisation_id=row.organisation_id,
        resident_ids=tuple(person.id for person in row.people),
        note=row.note,
        tags=row.tags,
        round_id=row.round_id,
    )


def contacts_between(
    notebook: Notebook,
    first: date,
    last: date,
    *,
    street_id: int | None = None,
    resident_id: int | None = None,
    before: int | None = None,
    limit: int = 200,
) -> tuple[ContactRow, ...]:
    """Contacts from `first` up to and including `last`, newest first; `before` is the last contact seen already."""
    with notebook.reader() as reader:
        found = queries.between(
            reader, first, last, street_id=street_id, resident_id=resident_id, before=before, limit=limit
        )
    return tuple(found)


def count_between(notebook: Notebook, first: date, last: date) -> ContactCounts:
    """How many contacts there were in a period, and in how many of them someone was met."""
    with notebook.reader() as reader:
        return queries.count_between(reader, first, last)


def _with_whom(reader: Reader, contact_id: int) -> str:
    row = queries.view(reader, contact_id).row
    return ", ".join(person.name for person in row.people) or row.organisation
