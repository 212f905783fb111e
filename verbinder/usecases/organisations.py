"""What a verbinder does with organisations: find, write down, correct, set aside; and whom one speaks to there."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from verbinder.domain.cards import TimelineEntry
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import tidy
from verbinder.domain.organisations import (
    ContactPersonFields,
    OrganisationCard,
    OrganisationFields,
    OrganisationQuery,
    OrganisationRow,
)
from verbinder.errors import UserError
from verbinder.store import merging
from verbinder.store.notebook import Notebook
from verbinder.store.queries import organisations as queries
from verbinder.store.queries import timeline as timelines
from verbinder.store.reader import Reader
from verbinder.store.rows import Row
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import details as detail_writes
from verbinder.usecases import gifts, owners, streets
from verbinder.usecases import tags as tag_writes
from verbinder.usecases.residents import check_weeks

Details = Iterable[tuple[str, str]]
ADDRESS = ("street_id", "house_number", "postcode", "city")


def ids(notebook: Notebook, query: OrganisationQuery) -> array[int]:
    """The ids of the organisations that fit, in the order asked for."""
    with notebook.reader() as reader:
        return queries.ids(reader, query)


def rows(notebook: Notebook, wanted: Iterable[int]) -> dict[int, OrganisationRow]:
    """The rows of these organisations; what is gone is left out."""
    with notebook.reader() as reader:
        return queries.rows(reader, wanted)


def card(notebook: Notebook, organisation_id: int) -> OrganisationCard:
    """Everything known of one organisation. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.card(reader, organisation_id)


def timeline(
    notebook: Notebook, organisation_id: int, *, before: TimelineEntry | None = None, limit: int = 100
) -> tuple[TimelineEntry, ...]:
    """What happened, newest first; for the next page give the last entry of this one as `before`."""
    with notebook.reader() as reader:
        return timelines.timeline(reader, "organisation_id", organisation_id, before=before, limit=limit)


def add(
    notebook: Notebook,
    fields: OrganisationFields,
    *,
    details: Details = (),
    offers: Iterable[str] = (),
    tags: Iterable[str] = (),
) -> int:
    """Write down an organisation, with phone numbers, offers and tags, as one step; returns its id.

    Raises `UserError`: `organisation.nameless`, `resident.weeks`, `detail.…_unreadable`.
    """
    fields = check(fields)
    with notebook.unit_of_work(Operation.ADD_ORGANISATION, fields.name) as work:
        organisation_id = add_to(work, fields)
        detail_writes.put(work, Kind.ORGANISATION, organisation_id, details)
        for phrase in offers:
            if phrase.strip():
                gifts.add_to(
                    work, Kind.ORGANISATION, organisation_id, GiftKind.OFFER, phrase, heard_on=notebook.today()
                )
        tag_writes.put(work, Kind.ORGANISATION, organisation_id, tags)
        work.commit()
    return organisation_id


def add_to(work: UnitOfWork, fields: OrganisationFields) -> int:
    """Write down an organisation within a larger step; returns its id. Raises `UserError` like `add`."""
    return work.add(Kind.ORGANISATION, **_columns(work, check(fields)))


def edit(
    notebook: Notebook,
    organisation_id: int,
    fields: OrganisationFields,
    *,
    details: Details | None = None,
    tags: Iterable[str] | None = None,
) -> None:
    """Correct what is known, as one step; phone numbers and tags only when given.

    Raises `UserError` like `add`, and `record.gone`.
    """
    fields = check(fields)
    with notebook.unit_of_work(Operation.EDIT_ORGANISATION, fields.name) as work:
        work.change(Kind.ORGANISATION, organisation_id, **_columns(work, fields))
        if details is not None:
            detail_writes.put(work, Kind.ORGANISATION, organisation_id, details)
        if tags is not None:
            tag_writes.put(work, Kind.ORGANISATION, organisation_id, tags)
        work.commit()


def archive(notebook: Notebook, organisation_id: int, archived: bool) -> None:
    """Set an organisation aside, or bring it back. Raises `UserError("record.gone")`."""
    operation = Operation.ARCHIVE_ORGANISATION if archived else Operation.BRING_BACK_ORGANISATION
    with notebook.reader() as reader:
        row = reader.get(Kind.ORGANISATION, organisation_id)
    with notebook.unit_of_work(operation, row["name"]) as work:
        day = (row["archived_on"] or notebook.today()) if archived else None
        work.change(Kind.ORGANISATION, organisation_id, archived_on=day)
        work.commit()


def merge(notebook: Notebook, keep_id: int, other_id: int) -> None:
    """Make two organisations one, with everything that hangs on them, as one step that undo takes back.

    What `keep_id` does not say is taken over; both notes stay. Raises `UserError`: `organisation.one_organisation`,
    `record.gone`.
    """
    if keep_id == other_id:
        raise UserError("organisation.one_organisation")
    with notebook.unit_of_work(Operation.MERGE_ORGANISATIONS) as work:
        mine, theirs = work.get(Kind.ORGANISATION, keep_id), work.get(Kind.ORGANISATION, other_id)
        work.subject = mine["name"]
        work.change(Kind.ORGANISATION, keep_id, **_merged(mine, theirs))
        merging.join(work, Kind.ORGANISATION, keep_id, other_id)
        work.commit()


def add_contact_person(notebook: Notebook, organisation_id: int, fields: ContactPersonFields) -> int:
    """Write down whom one speaks to; returns the id.

    Raises `UserError`: `organisation.person_nameless` without name, role and resident, `record.gone`.
    """
    with notebook.reader() as reader:
        reader.get(Kind.ORGANISATION, organisation_id)
        values, subject = _person(reader, fields)
    with notebook.unit_of_work(Operation.ADD_CONTACT_PERSON, subject) as work:
        person_id = work.add(Kind.CONTACT_PERSON, organisation_id=organisation_id, **values)
        work.commit()
    return person_id


def edit_contact_person(notebook: Notebook, person_id: int, fields: ContactPersonFields) -> None:
    """Correct whom one speaks to. Raises `UserError` like `add_contact_person`."""
    with notebook.reader() as reader:
        values, subject = _person(reader, fields)
    with notebook.unit_of_work(Operation.EDIT_CONTACT_PERSON, subject) as work:
        work.change(Kind.CONTACT_PERSON, person_id, **values)
        work.commit()


def remove_contact_person(notebook: Notebook, person_id: int) -> None:
    """Take a contact person away; a resident stays a resident. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        row = reader.get(Kind.CONTACT_PERSON, person_id)
        resident = row["resident_id"]
        name = row["name"] or (owners.name_of(reader, Kind.RESIDENT, resident) if resident else row["role"])
    with notebook.unit_of_work(Operation.DELETE_CONTACT_PERSON, name) as work:
        work.remove(Kind.CONTACT_PERSON, person_id)
        work.commit()


def check(fields: OrganisationFields) -> OrganisationFields:
    """The fields tidied, ready to be stored. Raises `UserError`: `organisation.nameless`, `resident.weeks`."""
    fields = fields.tidied()
    if not fields.name:
        raise UserError("organisation.nameless")
    check_weeks(fields.keep_warm_weeks)
    return fields


def _columns(work: UnitOfWork, fields: OrganisationFields) -> dict[str, object]:
    values = {name: getattr(fields, name) for name in queries.OWN_FIELDS}
    return values | {"street_id": streets.id_for(work, fields.street)}


def _merged(mine: Row, theirs: Row) -> dict[str, object]:
    """What the organisation that stays says: its own, else what the other says; an address is taken whole."""
    values: dict[str, object] = {name: mine[name] or theirs[name] for name in ("kind", "languages", "day_parts")}
    if not any(mine[name] for name in ADDRESS):
        values |= {name: theirs[name] for name in ADDRESS}
    weeks = [row["keep_warm_weeks"] for row in (mine, theirs) if row["keep_warm_weeks"] is not None]
    values["keep_warm_weeks"] = min(weeks, default=None)
    values["note"] = "\n".join(dict.fromkeys(note for note in (mine["note"], theirs["note"]) if note))
    # Whoever still works with one of the two, works with both.
    values["archived_on"] = (
        mine["archived_on"] and theirs["archived_on"] and max(mine["archived_on"], theirs["archived_on"])
    )
    return values


def _person(reader: Reader, fields: ContactPersonFields) -> tuple[dict[str, object], str]:
    """What is stored of a contact person, and what the step is called after. A role alone is enough ("de balie")."""
    name, role = tidy(fields.name), tidy(fields.role)
    called = name or role
    if fields.resident_id is not None:
        called = owners.name_of(reader, Kind.RESIDENT, fields.resident_id)
    if not called:
        raise UserError("organisation.person_nameless")
    phone = detail_writes.checked("phone", fields.phone)[0] if tidy(fields.phone) else ""
    email = detail_writes.checked("email", fields.email)[0] if tidy(fields.email) else ""
    texts = {"name": name, "role": role, "phone": phone, "email": email}
    return {**texts, "resident_id": fields.resident_id}, called
