"""Who lives together. An address alone makes no household: it is said, not guessed."""

from __future__ import annotations

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries.resident_card import name_of
from verbinder.store.unit_of_work import UnitOfWork


def live_with(notebook: Notebook, resident_id: int, other_id: int) -> None:
    """Put a resident in the household of another, which is made when there is none yet.

    Raises `UserError`: `resident.lives_with_self`, `record.gone`.
    """
    if resident_id == other_id:
        raise UserError("resident.lives_with_self")
    with notebook.unit_of_work(Operation.EDIT_HOUSEHOLD, _name(notebook, resident_id)) as work:
        household_id = work.get(Kind.RESIDENT, other_id)["household_id"]
        if household_id is None:
            household_id = work.add(Kind.HOUSEHOLD)
            work.change(Kind.RESIDENT, other_id, household_id=household_id)
        _move(work, resident_id, household_id)
        work.commit()


def leave_household(notebook: Notebook, resident_id: int) -> None:
    """Take a resident out of the household. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_HOUSEHOLD, _name(notebook, resident_id)) as work:
        _move(work, resident_id, None)
        work.commit()


def _move(work: UnitOfWork, resident_id: int, household_id: int | None) -> None:
    """A household of one is no household: it goes when all but one have left it."""
    left = work.get(Kind.RESIDENT, resident_id)["household_id"]
    work.change(Kind.RESIDENT, resident_id, household_id=household_id)
    if left is not None and left != household_id and len(work.find(Kind.RESIDENT, household_id=left)) < 2:
        work.remove(Kind.HOUSEHOLD, left)


def _name(notebook: Notebook, resident_id: int) -> str:
    with notebook.reader() as reader:
        return name_of(reader, resident_id)
