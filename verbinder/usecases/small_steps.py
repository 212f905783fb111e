"""Small steps of an initiative: at most three open at a time, everything else waits on the shelf "later".

Begin small and let it grow; everything at once is the reflex (publication l. 544, 1674-1676).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import MOST_OPEN_STEPS, StepFields
from verbinder.domain.names import tidy
from verbinder.domain.stepping_back.record import Doer
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork


def add(notebook: Notebook, initiative_id: int, fields: StepFields) -> int:
    """Write down a small step, to be done now or later; returns its id.

    Raises `UserError`: `step.empty`, `step.too_many` for a fourth that is open (put it on the shelf instead),
    `step.in_future`, `step.done_before_noted`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_STEPS, tidy(fields.text)) as work:
        work.get(Kind.INITIATIVE, initiative_id)
        columns = _columns(work, fields)
        _check_room(work, initiative_id, columns)
        step_id = work.add(Kind.STEP, initiative_id=initiative_id, **columns)
        work.commit()
    return step_id


def edit(notebook: Notebook, step_id: int, fields: StepFields) -> None:
    """Correct a step. Raises `UserError` like `add`."""
    with notebook.unit_of_work(Operation.EDIT_STEPS, tidy(fields.text)) as work:
        before = work.get(Kind.STEP, step_id)
        _change(work, before, **_columns(work, fields, before["noted_on"]))
        work.commit()


def put_later(notebook: Notebook, step_id: int) -> None:
    """Put a step on the shelf. Raises `UserError("record.gone")`."""
    _move(notebook, step_id, later=True, done_on=None)


def take_up(notebook: Notebook, step_id: int) -> None:
    """Take a step from the shelf, or open one again that was done. Raises `step.too_many`, `record.gone`."""
    _move(notebook, step_id, later=False, done_on=None)


def finish(notebook: Notebook, step_id: int, done_on: date | None = None) -> None:
    """It is done: today, or on the day that is given.

    Raises `UserError`: `step.in_future`, `step.done_before_noted`, `record.gone`.
    """
    _move(notebook, step_id, later=False, done_on=done_on or notebook.today())


def remove(notebook: Notebook, step_id: int) -> None:
    """Take a step away. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_STEPS) as work:
        work.subject = work.get(Kind.STEP, step_id)["text"]
        work.remove(Kind.STEP, step_id)
        work.commit()


def _move(notebook: Notebook, step_id: int, *, later: bool, done_on: date | None) -> None:
    with notebook.unit_of_work(Operation.EDIT_STEPS) as work:
        before = work.get(Kind.STEP, step_id)
        work.subject = before["text"]
        _check_days(work, before["noted_on"], done_on)
        _change(work, before, later=later, done_on=done_on)
        work.commit()


def _change(work: UnitOfWork, before: Mapping[str, Any], **columns: Any) -> None:
    """Change a step; one that becomes open must find room."""
    if _is_open(columns) and not _is_open(before):
        _check_room(work, before["initiative_id"], columns)
    work.change(Kind.STEP, before["id"], **columns)


def _columns(work: UnitOfWork, fields: StepFields, noted_on: date | None = None) -> dict[str, Any]:
    text = tidy(fields.text)
    if not text:
        raise UserError("step.empty")
    noted_on = fields.noted_on or noted_on or work.now.date()
    _check_days(work, noted_on, fields.done_on)
    resident_id = None if fields.doer is Doer.PROFESSIONAL else fields.resident_id
    if resident_id is not None:
        work.get(Kind.RESIDENT, resident_id)
    return {
        "text": text,
        "doer": fields.doer.value,
        "resident_id": resident_id,
        "noted_on": noted_on,
        "done_on": fields.done_on,
        "later": fields.later and fields.done_on is None,
    }


def _check_days(work: UnitOfWork, noted_on: date, done_on: date | None) -> None:
    today = work.now.date()
    if noted_on > today or (done_on is not None and done_on > today):
        raise UserError("step.in_future")
    if done_on is not None and done_on < noted_on:
        raise UserError("step.done_before_noted")


def _check_room(work: UnitOfWork, initiative_id: int, columns: Mapping[str, Any]) -> None:
    if not _is_open(columns):
        return
    open_now = work.find(Kind.STEP, initiative_id=initiative_id, done_on=None, later=False)
    if len(open_now) >= MOST_OPEN_STEPS:
        raise UserError("step.too_many", most=MOST_OPEN_STEPS)


def _is_open(columns: Mapping[str, Any]) -> bool:
    return columns["done_on"] is None and not columns["later"]
