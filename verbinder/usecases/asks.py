"""Who was asked for something, when and by whom: so that nobody is asked again and again (publication l. 873)."""

from __future__ import annotations

from datetime import date

from verbinder.domain.asking import Ask, Asked, asked
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import tidy
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries.resident_card import name_of
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork


def add(
    notebook: Notebook, resident_id: int, about: str = "", *, asked_by: str = "", on_date: date | None = None
) -> int:
    """Write down that somebody was asked; by the verbinder unless `asked_by` says by whom. Returns its id.

    Raises `UserError`: `ask.in_future` for a day after today, `record.gone`.
    """
    day = on_date or notebook.today()
    if day > notebook.today():
        raise UserError("ask.in_future")
    with notebook.unit_of_work(Operation.ADD_ASK) as work:
        work.subject = name_of(work, resident_id)
        ask_id = add_to(work, resident_id, day, about, asked_by=asked_by)
        work.commit()
    return ask_id


def add_to(
    work: UnitOfWork,
    resident_id: int,
    day: date,
    about: str,
    *,
    asked_by: str = "",
    introduction_id: int | None = None,
) -> int:
    """The same within a larger step."""
    return work.add(
        Kind.ASK,
        resident_id=resident_id,
        on_date=day,
        about=tidy(about),
        asked_by=tidy(asked_by),
        introduction_id=introduction_id,
    )


def remove(notebook: Notebook, ask_id: int) -> None:
    """Take away what was written down by mistake. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_ASK) as work:
        work.subject = name_of(work, work.get(Kind.ASK, ask_id)["resident_id"])
        work.remove(Kind.ASK, ask_id)
        work.commit()


def of_resident(notebook: Notebook, resident_id: int) -> tuple[Ask, ...]:
    """Everything somebody was asked, the latest first."""
    with notebook.reader() as reader:
        return tuple(sorted(_asks(reader, resident_id), key=lambda ask: (ask.on_date, ask.id), reverse=True))


def asked_of(notebook: Notebook, resident_id: int) -> Asked:
    """How often somebody was asked lately, and how often they want to be. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return asked_in(reader, resident_id, notebook.today())


def asked_in(reader: Reader, resident_id: int, today: date) -> Asked:
    """The same within a larger step."""
    limit = reader.get(Kind.RESIDENT, resident_id)["ask_limit"]
    return asked(_asks(reader, resident_id), today, limit)


def _asks(reader: Reader, resident_id: int) -> list[Ask]:
    return [
        Ask(row["id"], row["on_date"], row["asked_by"], row["about"], row["introduction_id"])
        for row in reader.find(Kind.ASK, resident_id=resident_id)
    ]
