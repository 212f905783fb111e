"""The plan to step back: the day, what is handed to whom, looks back afterwards, and stepping in for a while.

Owns these writes. Leaving is only ever a day that the verbinder sets (publication l. 609: step out in time; help where
needed).
"""

from __future__ import annotations

from datetime import date

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.stepping_plan import HandOverFields, PlanFields, check_in_days
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.rows import Row
from verbinder.store.unit_of_work import UnitOfWork


def plan(notebook: Notebook, initiative_id: int, fields: PlanFields) -> None:
    """Let the plan be so: the day we leave, what is handed to whom, and when we ask again how it goes.

    Looks back that were done stay; those still to come are planned anew. Without a day there are none. Raises
    `UserError`: `stepping_plan.before_it_began`, `stepping_plan.hand_over_empty`, `stepping_plan.look_back_too_early`
    for one before leaving, `stepping_plan.in_future` for what would be handed over later already, `record.gone`.
    """
    with notebook.unit_of_work(Operation.PLAN_STEPPING_BACK) as work:
        row = work.get(Kind.INITIATIVE, initiative_id)
        work.subject = row["name"]
        if fields.left_on is not None and row["since"] is not None and fields.left_on < row["since"]:
            raise UserError("stepping_plan.before_it_began", day=row["since"])
        work.change(Kind.INITIATIVE, initiative_id, left_on=fields.left_on)
        _put_hand_overs(work, initiative_id, fields.hand_overs)
        _put_check_ins(work, initiative_id, fields)
        work.commit()


def hand_over(notebook: Notebook, hand_over_id: int, done_on: date | None = None) -> None:
    """It was handed over, today or on that day. Raises `stepping_plan.in_future`, `record.gone`."""
    with notebook.unit_of_work(Operation.PLAN_STEPPING_BACK) as work:
        row = work.get(Kind.HAND_OVER, hand_over_id)
        work.subject = work.get(Kind.INITIATIVE, row["initiative_id"])["name"]
        work.change(Kind.HAND_OVER, hand_over_id, done_on=_past(work, done_on or notebook.today()))
        work.commit()


def check_in(
    notebook: Notebook, check_in_id: int, runs: bool | None, note: str = "", *, done_on: date | None = None
) -> None:
    """Write down what was heard at a look back that was planned: it runs, it does not, or nothing clear.

    Raises `UserError`: `stepping_plan.in_future`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.ADD_CHECK_IN) as work:
        row = work.get(Kind.CHECK_IN, check_in_id)
        work.subject = work.get(Kind.INITIATIVE, row["initiative_id"])["name"]
        day = _past(work, done_on or notebook.today())
        work.change(Kind.CHECK_IN, check_in_id, done_on=day, runs=runs, note=tidy_lines(note))
        work.commit()


def look_back(
    notebook: Notebook, initiative_id: int, runs: bool | None, note: str = "", *, done_on: date | None = None
) -> int:
    """The same for a look back that was not planned; returns its id. Raises as `check_in`."""
    with notebook.unit_of_work(Operation.ADD_CHECK_IN) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        day = _past(work, done_on or notebook.today())
        columns = {"planned_on": day, "done_on": day, "runs": runs, "note": tidy_lines(note)}
        check_in_id = work.add(Kind.CHECK_IN, initiative_id=initiative_id, **columns)
        work.commit()
    return check_in_id


def step_in(notebook: Notebook, initiative_id: int, why: str, until_on: date | None) -> int:
    """We come back for a while, from today until an agreed day, and why; returns the id.

    Raises `UserError`: `step_in.not_left`, `step_in.why_missing`, `step_in.until_missing`, `step_in.until_passed`,
    `step_in.already`, `record.gone`.
    """
    with notebook.unit_of_work(Operation.STEP_IN) as work:
        row, today = work.get(Kind.INITIATIVE, initiative_id), notebook.today()
        work.subject = row["name"]
        if row["left_on"] is None or row["left_on"] > today:
            raise UserError("step_in.not_left")
        if not tidy(why):
            raise UserError("step_in.why_missing")
        if until_on is None:
            raise UserError("step_in.until_missing")
        if until_on < today:
            raise UserError("step_in.until_passed")
        if any(_goes_on(each, today) for each in work.find(Kind.STEP_IN, initiative_id=initiative_id)):
            raise UserError("step_in.already")
        columns = {"from_on": today, "until_on": until_on, "why": tidy_lines(why)}
        step_in_id = work.add(Kind.STEP_IN, initiative_id=initiative_id, **columns)
        work.commit()
    return step_in_id


def end_step_in(notebook: Notebook, step_in_id: int, until_on: date | None = None) -> None:
    """Stepping in ends today, or on another day than was agreed (earlier or later).

    Raises `UserError`: `step_in.until_passed` for a day before it began, `record.gone`.
    """
    with notebook.unit_of_work(Operation.STEP_IN) as work:
        row, last = work.get(Kind.STEP_IN, step_in_id), until_on or notebook.today()
        work.subject = work.get(Kind.INITIATIVE, row["initiative_id"])["name"]
        if last < row["from_on"]:
            raise UserError("step_in.until_passed")
        work.change(Kind.STEP_IN, step_in_id, until_on=last)
        work.commit()


def _put_hand_overs(work: UnitOfWork, initiative_id: int, wanted: tuple[HandOverFields, ...]) -> None:
    """Let exactly these be handed over; one that keeps its id stays the same."""
    kept = {each.id for each in wanted if each.id is not None}
    for row in work.find(Kind.HAND_OVER, initiative_id=initiative_id):
        if row["id"] not in kept:
            work.remove(Kind.HAND_OVER, row["id"])
    for each in wanted:
        what = tidy(each.what)
        if not what:
            raise UserError("stepping_plan.hand_over_empty")
        if each.resident_id is not None:
            work.get(Kind.RESIDENT, each.resident_id)
        done_on = None if each.done_on is None else _past(work, each.done_on)
        columns = {"what": what, "to_whom": tidy(each.to_whom), "resident_id": each.resident_id, "done_on": done_on}
        if each.id is None:
            work.add(Kind.HAND_OVER, initiative_id=initiative_id, **columns)
        else:
            work.change(Kind.HAND_OVER, each.id, **columns)


def _put_check_ins(work: UnitOfWork, initiative_id: int, fields: PlanFields) -> None:
    """Plan the looks back that are still to come; one that stays on its day stays the same."""
    wanted = _wanted_days(fields)
    if fields.left_on is not None and any(day < fields.left_on for day in wanted):
        raise UserError("stepping_plan.look_back_too_early")
    for row in work.find(Kind.CHECK_IN, initiative_id=initiative_id):
        if row["done_on"] is not None or row["planned_on"] in wanted:
            wanted.discard(row["planned_on"])
        else:
            work.remove(Kind.CHECK_IN, row["id"])
    for day in sorted(wanted):
        work.add(Kind.CHECK_IN, initiative_id=initiative_id, planned_on=day)


def _wanted_days(fields: PlanFields) -> set[date]:
    if fields.left_on is None:
        return set()
    return set(check_in_days(fields.left_on) if fields.check_ins is None else fields.check_ins)


def _past(work: UnitOfWork, day: date) -> date:
    if day > work.now.date():
        raise UserError("stepping_plan.in_future")
    return day


def _goes_on(row: Row, today: date) -> bool:
    return row["until_on"] is None or row["until_on"] >= today
