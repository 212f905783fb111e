"""Working together as equals: the agreement on one page, and the ladder of independence.

An agreement says the goal, who brings what, what each is after, how we reach each other and when we look at it again
(publication l. 860-867). The ladder says who decides, has the key, holds the money, whose network it is and in which
legal form, then and now (l. 1366, 1424). Every former agreement and holder is kept.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import AgreementFields, HeldBy, Rung
from verbinder.domain.names import tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork

LINES = ("goal", "theirs", "ours", "interests", "reach")


def agree(notebook: Notebook, initiative_id: int, fields: AgreementFields) -> int:
    """Write down an agreement; the newest holds, older ones stay to be read. Returns its id.

    Raises `UserError`: `agreement.empty`, `agreement.in_future`, `agreement.review_before_made`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.EDIT_AGREEMENT) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        agreement_id = work.add(Kind.AGREEMENT, initiative_id=initiative_id, **_agreed(work, fields))
        work.commit()
    return agreement_id


def edit_agreement(notebook: Notebook, agreement_id: int, fields: AgreementFields) -> None:
    """Correct an agreement. Raises as `agree`."""
    with notebook.unit_of_work(Operation.EDIT_AGREEMENT) as work:
        work.subject = _initiative_of(work, Kind.AGREEMENT, agreement_id)
        work.change(Kind.AGREEMENT, agreement_id, **_agreed(work, fields))
        work.commit()


def remove_agreement(notebook: Notebook, agreement_id: int) -> None:
    """Take an agreement away; the one before holds again. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_AGREEMENT) as work:
        work.subject = _initiative_of(work, Kind.AGREEMENT, agreement_id)
        work.remove(Kind.AGREEMENT, agreement_id)
        work.commit()


def set_rung(
    notebook: Notebook,
    initiative_id: int,
    rung: Rung,
    held_by: HeldBy,
    *,
    on_date: date | None = None,
    note: str = "",
) -> None:
    """Say who holds a rung from today, or from an earlier day, on; who held it before stays to be read.

    Said twice of one day, the last holds. Raises `UserError`: `ladder.in_future`, `record.gone`.
    """
    day = on_date or notebook.today()
    if day > notebook.today():
        raise UserError("ladder.in_future")
    with notebook.unit_of_work(Operation.EDIT_LADDER) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        columns = {"held_by": held_by.value, "note": tidy(note)}
        same = work.find(Kind.RUNG, initiative_id=initiative_id, rung=rung.value, on_date=day)
        if same:
            work.change(Kind.RUNG, same[0]["id"], **columns)
        else:
            work.add(Kind.RUNG, initiative_id=initiative_id, rung=rung.value, on_date=day, **columns)
        work.commit()


def remove_rung(notebook: Notebook, rung_id: int) -> None:
    """Take away what was said of a rung on one day. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_LADDER) as work:
        work.subject = _initiative_of(work, Kind.RUNG, rung_id)
        work.remove(Kind.RUNG, rung_id)
        work.commit()


def _initiative_of(work: UnitOfWork, kind: Kind, row_id: int) -> str:
    return str(work.get(Kind.INITIATIVE, work.get(kind, row_id)["initiative_id"])["name"])


def _agreed(work: UnitOfWork, fields: AgreementFields) -> dict[str, Any]:
    lines = {name: tidy_lines(getattr(fields, name)) for name in LINES}
    if not any(lines.values()):
        raise UserError("agreement.empty")
    if fields.made_on > work.now.date():
        raise UserError("agreement.in_future")
    if fields.review_on is not None and fields.review_on < fields.made_on:
        raise UserError("agreement.review_before_made")
    return {**lines, "made_on": fields.made_on, "review_on": fields.review_on}
