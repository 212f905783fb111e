"""Support of an initiative: what was asked of us, what we offered and what was given, each with its day.

They say which help they need, and we say clearly what we can give (publication l. 792); what nobody asked for is
written down as just that. An ask is open until something was offered, given or declined.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiative_views import OpenAsk
from verbinder.domain.initiatives import SupportFields, SupportKind
from verbinder.domain.names import tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import initiative_support as queries
from verbinder.store.unit_of_work import UnitOfWork

#: More than a thousand hours on one line was typed wrong.
MOST_MINUTES = 60_000


def add(notebook: Notebook, initiative_id: int, fields: SupportFields) -> int:
    """Write down support; returns its id. An ask has only `asked_on`; what nobody asked for has no `asked_on`.

    Raises `UserError`: `support.no_day` when nothing was asked, offered, given or declined, `support.in_future`,
    `support.answered_before_asked`, `support.minutes`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_SUPPORT) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        support_id = work.add(Kind.SUPPORT, initiative_id=initiative_id, **_columns(work, fields))
        work.commit()
    return support_id


def ask(notebook: Notebook, initiative_id: int, kind: SupportKind, text: str = "", on_date: date | None = None) -> int:
    """Write down that something was asked of us, today or on that day; returns the id. Raises as `add`."""
    return add(notebook, initiative_id, SupportFields(kind=kind, text=text, asked_on=on_date or notebook.today()))


def offer(notebook: Notebook, support_id: int, on_date: date | None = None) -> None:
    """We offered it, today or on that day. Raises as `add`."""
    _answer(notebook, support_id, offered_on=on_date or notebook.today())


def give(notebook: Notebook, support_id: int, on_date: date | None = None, *, minutes: int | None = None) -> None:
    """It was given, today or on that day; `minutes` is how long it took, as it was when left out. Raises as `add`."""
    known = {} if minutes is None else {"minutes": minutes}
    _answer(notebook, support_id, given_on=on_date or notebook.today(), **known)


def decline(notebook: Notebook, support_id: int, on_date: date | None = None) -> None:
    """We said that we cannot, today or on that day: an answer as clear as any. Raises as `add`."""
    _answer(notebook, support_id, declined_on=on_date or notebook.today())


def edit(notebook: Notebook, support_id: int, fields: SupportFields) -> None:
    """Correct what was written. Raises as `add`."""
    with notebook.unit_of_work(Operation.EDIT_SUPPORT) as work:
        work.subject = _initiative_of(work, support_id)
        work.change(Kind.SUPPORT, support_id, **_columns(work, fields))
        work.commit()


def remove(notebook: Notebook, support_id: int) -> None:
    """Take away what was written down by mistake. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_SUPPORT) as work:
        work.subject = _initiative_of(work, support_id)
        work.remove(Kind.SUPPORT, support_id)
        work.commit()


def open_asks(notebook: Notebook, *, at_least_days: int = 0, limit: int = 200) -> tuple[OpenAsk, ...]:
    """What was asked of us and waits at least so many days, in all initiatives, the longest waiting first."""
    with notebook.reader() as reader:
        return queries.open_asks(reader, notebook.today(), at_least_days, limit)


def _answer(notebook: Notebook, support_id: int, **answered: Any) -> None:
    with notebook.unit_of_work(Operation.EDIT_SUPPORT) as work:
        work.subject = _initiative_of(work, support_id)
        before = queries.fields(work, support_id)
        work.change(Kind.SUPPORT, support_id, **_columns(work, replace(before, **answered)))
        work.commit()


def _initiative_of(work: UnitOfWork, support_id: int) -> str:
    row = work.get(Kind.SUPPORT, support_id)
    return str(work.get(Kind.INITIATIVE, row["initiative_id"])["name"])


def _columns(work: UnitOfWork, fields: SupportFields) -> dict[str, Any]:
    days = (fields.asked_on, fields.offered_on, fields.given_on, fields.declined_on)
    known = [day for day in days if day is not None]
    if not known:
        raise UserError("support.no_day")
    if max(known) > work.now.date():
        raise UserError("support.in_future")
    if fields.asked_on is not None and min(known) < fields.asked_on:
        raise UserError("support.answered_before_asked")
    if not 0 <= fields.minutes <= MOST_MINUTES:
        raise UserError("support.minutes", most=MOST_MINUTES // 60)
    return {
        "kind": fields.kind.value,
        "text": tidy_lines(fields.text),
        "asked_on": fields.asked_on,
        "offered_on": fields.offered_on,
        "given_on": fields.given_on,
        "declined_on": fields.declined_on,
        "minutes": fields.minutes,
        "by": tidy(fields.by),
    }
