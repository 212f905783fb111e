"""Promises: written down, changed, put off, finished with what came of it, and taken up again."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import timedelta

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.follow_ups import FollowUpFields, FollowUpRow
from verbinder.domain.names import tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import follow_ups as queries
from verbinder.store.unit_of_work import UnitOfWork

#: Further than this nobody means to put something off; it was typed wrong.
LONGEST_DAYS = 3660


def add(notebook: Notebook, fields: FollowUpFields) -> int:
    """Write down a promise made today; returns its id. Raises `UserError`: `follow_up.empty`, `record.gone`."""
    fields = _tidied(fields)
    with notebook.unit_of_work(Operation.ADD_FOLLOW_UP, fields.text) as work:
        _check_references(work, fields)
        follow_up_id = work.add(Kind.FOLLOW_UP, promised_on=notebook.today(), **asdict(fields))
        work.commit()
    return follow_up_id


def edit(notebook: Notebook, follow_up_id: int, fields: FollowUpFields) -> Changes:
    """Let a promise be as these fields say. Raises `UserError`: `follow_up.empty`, `record.gone`."""
    fields = _tidied(fields)
    with notebook.unit_of_work(Operation.EDIT_FOLLOW_UP, fields.text) as work:
        _check_references(work, fields)
        work.change(Kind.FOLLOW_UP, follow_up_id, **asdict(fields))
        return work.commit()


def finish(notebook: Notebook, follow_up_id: int, result: str = "") -> Changes:
    """It is done today; `result` says what came of it. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.FINISH_FOLLOW_UP) as work:
        work.subject = work.get(Kind.FOLLOW_UP, follow_up_id)["text"]
        work.change(Kind.FOLLOW_UP, follow_up_id, done_on=notebook.today(), result=tidy_lines(result))
        return work.commit()


def reopen(notebook: Notebook, follow_up_id: int) -> Changes:
    """It is not done after all; what was written of it stays. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_FOLLOW_UP) as work:
        work.subject = work.get(Kind.FOLLOW_UP, follow_up_id)["text"]
        work.change(Kind.FOLLOW_UP, follow_up_id, done_on=None)
        return work.commit()


def postpone(notebook: Notebook, follow_up_id: int, days: int | None) -> Changes:
    """Put it off by so many days, counted from today when it was due before; None: to "some day".

    Raises `UserError`: `follow_up.too_far` for more than ten years or less than a day, `record.gone`.
    """
    if days is not None and not 1 <= days <= LONGEST_DAYS:
        raise UserError("follow_up.too_far")
    with notebook.unit_of_work(Operation.EDIT_FOLLOW_UP) as work:
        row = work.get(Kind.FOLLOW_UP, follow_up_id)
        work.subject = row["text"]
        start = max(notebook.today(), row["due_on"] or notebook.today())
        work.change(Kind.FOLLOW_UP, follow_up_id, due_on=None if days is None else start + timedelta(days=days))
        return work.commit()


def remove(notebook: Notebook, follow_up_id: int) -> Changes:
    """Take away what was never promised. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_FOLLOW_UP) as work:
        work.subject = work.get(Kind.FOLLOW_UP, follow_up_id)["text"]
        work.remove(Kind.FOLLOW_UP, follow_up_id)
        return work.commit()


def follow_up(notebook: Notebook, follow_up_id: int) -> FollowUpRow:
    """One promise. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = queries.one(reader, follow_up_id)
    if found is None:
        raise UserError("record.gone")
    return found


def open_follow_ups(notebook: Notebook, *, limit: int = 500) -> tuple[FollowUpRow, ...]:
    """All that is still to be done, by day, those for "some day" last; also of people who want no contact now."""
    with notebook.reader() as reader:
        return tuple(queries.all_open(reader, limit))


def someday(notebook: Notebook, *, limit: int = 500) -> tuple[FollowUpRow, ...]:
    """What is to be done some day, the oldest promise first; nothing of people who want no contact now."""
    with notebook.reader() as reader:
        return tuple(queries.someday(reader, notebook.today(), limit))


def finished(notebook: Notebook, *, limit: int = 200) -> tuple[FollowUpRow, ...]:
    """What was done, the latest first."""
    with notebook.reader() as reader:
        return tuple(queries.done(reader, limit))


def _tidied(fields: FollowUpFields) -> FollowUpFields:
    text = tidy(fields.text)
    if not text:
        raise UserError("follow_up.empty")
    return replace(fields, text=text)


def _check_references(work: UnitOfWork, fields: FollowUpFields) -> None:
    for kind, number in (
        (Kind.RESIDENT, fields.resident_id),
        (Kind.ORGANISATION, fields.organisation_id),
        (Kind.CONTACT, fields.contact_id),
    ):
        if number is not None:
            work.get(kind, number)
