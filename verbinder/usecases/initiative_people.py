"""Who takes part in an initiative: residents, and organisations beside them as equals (publication l. 856)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiatives import InvolvedFields
from verbinder.domain.names import tidy
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases.people_met import Address, meet


def add(notebook: Notebook, initiative_id: int, fields: InvolvedFields, *, new: PersonMet | None = None) -> int:
    """Write down somebody's part; returns the id. The same person may have several parts, each once at a time.

    `new` is somebody who is written down as a resident first.

    Raises `UserError`: `involved.nobody` unless it is one resident or one organisation, `involved.already` when that
    part is there and goes on, `involved.ends_before_it_begins`, `involved.through_self`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_INVOLVED) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        if new is not None:
            (resident_id,) = meet(work, [new], Address()).ids
            fields = replace(fields, resident_id=resident_id)
        involved_id = add_to(work, initiative_id, fields)
        work.commit()
    return involved_id


def add_to(work: UnitOfWork, initiative_id: int, fields: InvolvedFields) -> int:
    """The same within a larger step."""
    return work.add(Kind.INVOLVED, initiative_id=initiative_id, **_columns(work, initiative_id, fields, None))


def edit(notebook: Notebook, involved_id: int, fields: InvolvedFields) -> None:
    """Correct a part. Raises `UserError` like `add`."""
    with notebook.unit_of_work(Operation.EDIT_INVOLVED) as work:
        initiative_id = _initiative_of(work, involved_id)
        work.change(Kind.INVOLVED, involved_id, **_columns(work, initiative_id, fields, involved_id))
        work.commit()


def end(notebook: Notebook, involved_id: int, until_on: date | None = None) -> None:
    """Somebody stopped: today, or on the day that is given; what they did stays.

    Raises `UserError`: `involved.ends_before_it_begins`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_INVOLVED) as work:
        _initiative_of(work, involved_id)
        last = until_on or notebook.today()
        _check_days(work.get(Kind.INVOLVED, involved_id)["from_on"], last)
        work.change(Kind.INVOLVED, involved_id, until_on=last)
        work.commit()


def remove(notebook: Notebook, involved_id: int) -> None:
    """Take away what was written down by mistake. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_INVOLVED) as work:
        _initiative_of(work, involved_id)
        work.remove(Kind.INVOLVED, involved_id)
        work.commit()


def _initiative_of(work: UnitOfWork, involved_id: int) -> int:
    """The initiative a part is of; the step is called after it."""
    initiative_id: int = work.get(Kind.INVOLVED, involved_id)["initiative_id"]
    work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
    return initiative_id


def _columns(work: UnitOfWork, initiative_id: int, fields: InvolvedFields, own_id: int | None) -> dict[str, Any]:
    if (fields.resident_id is None) == (fields.organisation_id is None):
        raise UserError("involved.nobody")
    for kind, number in (
        (Kind.RESIDENT, fields.resident_id),
        (Kind.ORGANISATION, fields.organisation_id),
        (Kind.RESIDENT, fields.through_id),
    ):
        if number is not None:
            work.get(kind, number)
    _check_days(fields.from_on, fields.until_on)
    if fields.through_id is not None and fields.through_id == fields.resident_id:
        raise UserError("involved.through_self")
    fields = replace(fields, note=tidy(fields.note))
    _check_not_there(work, initiative_id, fields, own_id)
    return {
        "resident_id": fields.resident_id,
        "organisation_id": fields.organisation_id,
        "part": fields.part.value,
        "from_on": fields.from_on,
        "until_on": fields.until_on,
        "through_id": fields.through_id,
        "note": fields.note,
    }


def _check_days(first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise UserError("involved.ends_before_it_begins")


def _check_not_there(work: UnitOfWork, initiative_id: int, fields: InvolvedFields, own_id: int | None) -> None:
    """One part at a time: who carries it need not be written down as a carrier twice."""
    if fields.until_on is not None:
        return
    same = work.find(
        Kind.INVOLVED,
        initiative_id=initiative_id,
        resident_id=fields.resident_id,
        organisation_id=fields.organisation_id,
        part=fields.part.value,
        until_on=None,
    )
    if any(row["id"] != own_id for row in same):
        raise UserError("involved.already")
