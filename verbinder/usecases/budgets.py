"""Small budgets of an initiative: for what, how much, from whom, and whether they were thanked (publication l. 1579).

No bookkeeping: one line for each, that says where it stands.
"""

from __future__ import annotations

from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import BudgetFields
from verbinder.domain.names import tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork

#: A small budget is below a million euros.
MOST_CENTS = 100_000_000


def add(notebook: Notebook, initiative_id: int, fields: BudgetFields) -> int:
    """Write down a budget that is wished, asked or given; returns its id.

    Raises `UserError`: `budget.empty` without what it is for, `budget.amount`, `budget.days_reversed` when it was
    decided before it was requested, `record.gone`.
    """
    columns = _columns(fields)
    with notebook.unit_of_work(Operation.EDIT_BUDGET) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        budget_id = work.add(Kind.BUDGET, initiative_id=initiative_id, **columns)
        work.commit()
    return budget_id


def edit(notebook: Notebook, budget_id: int, fields: BudgetFields) -> None:
    """Correct it, or say where it stands now. Raises as `add`."""
    columns = _columns(fields)
    with notebook.unit_of_work(Operation.EDIT_BUDGET) as work:
        work.subject = _initiative_of(work, budget_id)
        work.change(Kind.BUDGET, budget_id, **columns)
        work.commit()


def remove(notebook: Notebook, budget_id: int) -> None:
    """Take it away. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_BUDGET) as work:
        work.subject = _initiative_of(work, budget_id)
        work.remove(Kind.BUDGET, budget_id)
        work.commit()


def _initiative_of(work: UnitOfWork, budget_id: int) -> str:
    row = work.get(Kind.BUDGET, budget_id)
    return str(work.get(Kind.INITIATIVE, row["initiative_id"])["name"])


def _columns(fields: BudgetFields) -> dict[str, Any]:
    about = tidy(fields.about)
    if not about:
        raise UserError("budget.empty")
    if fields.cents is not None and not 0 <= fields.cents <= MOST_CENTS:
        raise UserError("budget.amount", most=MOST_CENTS // 100)
    requested, decided = fields.requested_on, fields.decided_on
    if requested is not None and decided is not None and decided < requested:
        raise UserError("budget.days_reversed")
    return {
        "about": about,
        "cents": fields.cents,
        "source": tidy(fields.source),
        "interests": tidy_lines(fields.interests),
        "state": fields.state.value,
        "requested_on": fields.requested_on,
        "decided_on": fields.decided_on,
        "thanked_on": fields.thanked_on,
        "ends_on": fields.ends_on,
    }
