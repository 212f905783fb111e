"""When to step back from an initiative: the advice with its reasons, and what the verbinder decided.

Owns the asking of the rules (`domain.stepping_back`, docs/stepping-back.md); the plan that follows is `stepping_plan`.
The program advises, the verbinder decides; both are kept with their date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from verbinder.collecting import without_collecting
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import Decision
from verbinder.domain.names import tidy_lines
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Answer
from verbinder.domain.stepping_back.thresholds import Thresholds
from verbinder.domain.stepping_choices import thresholds_of
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import choices, stepping_records
from verbinder.store.reader import Reader


def advice(notebook: Notebook, initiative_id: int, on: date | None = None) -> Answer:
    """The advice for one initiative today, or as it would have been on an earlier day by what is written down now.

    Raises `UserError("record.gone")`.
    """
    day = on or notebook.today()
    with notebook.reader() as reader:
        return answer(reader, initiative_id, day)


def every_advice(notebook: Notebook, on: date | None = None) -> tuple[Answer, ...]:
    """The advice for every initiative that is not archived, by id; seconds when there are thousands."""
    day = on or notebook.today()
    with notebook.reader() as reader, without_collecting():
        return tuple(answers(reader, day))


def answers(reader: Reader, day: date, only: Iterable[int] | None = None) -> Iterator[Answer]:
    """The advice for every initiative that is not archived, or for `only` these; made one after the other."""
    weighed = _thresholds(reader)
    if only is None:
        records = stepping_records.every_record(reader, day, weighed.asked_days)
    else:
        records = stepping_records.records(reader, only, day, weighed.asked_days)
    for record in records:
        yield advise(record, day, weighed)


def thresholds(notebook: Notebook) -> Thresholds:
    """How much is much in this notebook."""
    with notebook.reader() as reader:
        return _thresholds(reader)


def decide(notebook: Notebook, initiative_id: int, decision: Decision | None, note: str = "") -> Answer:
    """Keep what is advised today and what the verbinder decided; None: it was looked at.

    Of one day the last decision holds; looking again never takes it away. Raises `UserError("record.gone")`.
    """
    with notebook.unit_of_work(Operation.DECIDE_ADVICE) as work:
        work.subject = work.get(Kind.INITIATIVE, initiative_id)["name"]
        today = notebook.today()
        answer_now = answer(work, initiative_id, today)
        warned = " ".join(warning.code for warning in answer_now.warnings)
        advised = {"advice": answer_now.advice.value, "warnings": warned}
        decided = {"decision": "" if decision is None else decision.value, "note": tidy_lines(note)}
        same = work.find(Kind.ADVICE, initiative_id=initiative_id, on_date=today)
        if same and (decision is not None or not same[-1]["decision"]):
            work.change(Kind.ADVICE, same[-1]["id"], **advised, **decided)
        elif not same or any(same[-1][column] != value for column, value in advised.items()):
            # What was decided was about the advice of then: another one stands beside it.
            work.add(Kind.ADVICE, initiative_id=initiative_id, on_date=today, **advised, **decided)
        work.commit()
    return answer_now


def answer(reader: Reader, initiative_id: int, day: date) -> Answer:
    """The advice for one initiative, archived or not. Raises `UserError("record.gone")`."""
    weighed = _thresholds(reader)
    record = stepping_records.record(reader, initiative_id, day, weighed.asked_days)
    if record is None:
        raise UserError("record.gone")
    return advise(record, day, weighed)


def _thresholds(reader: Reader) -> Thresholds:
    return thresholds_of(choices.kept(reader))
