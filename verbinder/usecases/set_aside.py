"""Suggestions that are not made again, or not now: "past niet" is remembered for good, "later" until a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import tidy
from verbinder.domain.set_aside import LATER, SetAside, Verdict
from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.errors import UserError
from verbinder.matching.traits import WORD
from verbinder.store.notebook import Notebook
from verbinder.store.queries.party_names import names
from verbinder.store.rows import Row
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import concepts


def not_fitting(notebook: Notebook, view: SuggestionView, why: str = "", *, not_meant: Iterable[str] = ()) -> int:
    """Never suggest these two again; returns the id of the decision.

    `not_meant` are phrases of the suggestion that do not mean what it thought (why: other_meaning): that is remembered
    for every other suggestion too. Raises `UserError("record.gone")`.
    """
    topic = view.shared[0].topic
    with notebook.unit_of_work(Operation.SET_ASIDE) as work:
        number = _add(work, notebook.today(), view, Verdict.NOT_FITTING, why=tidy(why))
        for phrase in dict.fromkeys(not_meant):
            concepts.refuse_in(work, phrase, topic)
        work.commit()
    return number


def can_be_refused(view: SuggestionView) -> bool:
    """Whether it can be said that a phrase does not mean what the suggestion thought: not where two words are alike."""
    return not view.shared[0].topic.startswith(WORD)


def later(notebook: Notebook, view: SuggestionView, until: date | None = None) -> int:
    """Do not suggest these two up to and including `until` (thirty days when not given); returns the id.

    Raises `UserError`: `set_aside.past` for a day before today, `record.gone`.
    """
    last = until or notebook.today() + LATER
    if last < notebook.today():
        raise UserError("set_aside.past")
    with notebook.unit_of_work(Operation.SET_ASIDE) as work:
        number = _add(work, notebook.today(), view, Verdict.LATER, until=last)
        work.commit()
    return number


def take_up_again(notebook: Notebook, set_aside_id: int) -> None:
    """Let it be suggested again. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.TAKE_UP_AGAIN) as work:
        row = work.get(Kind.SET_ASIDE, set_aside_id)
        called = names(work, _numbers(row))
        work.subject = " – ".join(called[number].first_name for number in _numbers(row) if number in called)
        work.remove(Kind.SET_ASIDE, set_aside_id)
        work.commit()


def all_set_aside(notebook: Notebook) -> tuple[tuple[SetAside, PartyName, PartyName], ...]:
    """Everything that is set aside today, with the two it is about; the latest first."""
    with notebook.reader() as reader:
        rows = [row for row in reader.find(Kind.SET_ASIDE) if _value(row).holds(notebook.today())]
        called = names(reader, {number for row in rows for number in _numbers(row)})
    return tuple((_value(row), *_named(row, called)) for row in reversed(rows))


def _add(
    work: UnitOfWork, today: date, view: SuggestionView, verdict: Verdict, *, why: str = "", until: date | None = None
) -> int:
    one, other = view.mine, view.theirs
    if one.resident_id is None:
        one, other = other, one
    for kind, number in ((Kind.RESIDENT, one.resident_id), (Kind.RESIDENT, other.resident_id)):
        if number is not None:
            work.get(kind, number)
    if other.organisation_id is not None:
        work.get(Kind.ORGANISATION, other.organisation_id)
    work.subject = f"{one.first_name} – {other.first_name}"
    return work.add(
        Kind.SET_ASIDE,
        resident_id=one.resident_id,
        other_resident_id=other.resident_id,
        organisation_id=other.organisation_id,
        verdict=verdict.value,
        why=why,
        topic=view.shared[0].topic,
        on_date=today,
        until=until,
    )


def _named(row: Row, called: Mapping[int, PartyName]) -> tuple[PartyName, PartyName]:
    one, other = _numbers(row)
    return called[one], called[other]


def _numbers(row: Row) -> tuple[int, int]:
    other = row["other_resident_id"]
    return row["resident_id"], other if other is not None else -row["organisation_id"]


def _value(row: Row) -> SetAside:
    return SetAside(
        row["id"],
        row["resident_id"],
        row["other_resident_id"],
        row["organisation_id"],
        Verdict(row["verdict"]),
        row["on_date"],
        row["until"],
        row["why"],
        row["topic"],
    )
