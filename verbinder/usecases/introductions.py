"""Introductions: proposed, made, asked about after a week, and what became of them.

Owns the writes. The absolute rules are asked before an introduction is proposed; the asking guard too, but that one a
verbinder may override on purpose. The program itself never introduces anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.introduction_views import (
    IntroductionCounts,
    IntroductionFields,
    IntroductionOnCard,
    IntroductionView,
)
from verbinder.domain.introductions import OPEN_STATES, CheckAnswer, IntroductionState, after_answer, first_check
from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import introductions as queries
from verbinder.store.queries.party_names import names
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import asks, concepts
from verbinder.usecases.suggestions import may_be_introduced


def from_suggestion(view: SuggestionView) -> IntroductionFields:
    """What is filled in when a suggestion is accepted; the resident comes first, also on an organisation's list."""
    best = view.shared[0]
    one, other, mine, theirs = view.mine.number, view.theirs.number, best.mine, best.theirs
    if one < 0:
        one, other, mine, theirs = other, one, theirs, mine
    place_id = view.place.id if view.place else None
    return IntroductionFields(
        one=one, other=other, kind=view.kind.value, topic=best.topic, mine=mine, theirs=theirs, place_id=place_id
    )


def propose(
    notebook: Notebook,
    fields: IntroductionFields,
    *,
    asked: Iterable[int] = (),
    on_purpose: bool = False,
    introduced: bool = False,
) -> int:
    """Write down that these two are to be brought together, or were (`introduced`) today; returns the id.

    `asked` are the residents (ids) who are asked for it: each is noted as asked today. Raises `UserError`:
    `introduction.not_allowed` (the absolute rules, or introduced already), `introduction.over_asked` when one of
    `asked` is over the limit and it was not chosen `on_purpose`, `record.gone`.
    """
    fields = _tidied(fields)
    if not may_be_introduced(notebook, fields.one, fields.other):
        raise UserError("introduction.not_allowed")
    with notebook.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        one, other = _both(work, fields)
        work.subject = _subject(one, other)
        introduction_id = work.add(
            Kind.INTRODUCTION, proposed_on=notebook.today(), **_columns(fields), **_begun(introduced, notebook.today())
        )
        about = concepts.topic_name(notebook, fields.topic)
        for resident_id in dict.fromkeys(asked):
            if not on_purpose and asks.asked_in(work, resident_id, notebook.today()).over_limit:
                raise UserError("introduction.over_asked", name=names(work, [resident_id])[resident_id].name)
            asks.add_to(work, resident_id, notebook.today(), about, introduction_id=introduction_id)
        work.commit()
    return introduction_id


def to_be_asked(view: SuggestionView) -> tuple[int, ...]:
    """Whom accepting a suggestion asks something of: who would help, else the other resident."""
    if view.kind is SuggestionKind.ORGANISATION:
        return ()
    return (view.helper,) if view.helper is not None else (view.theirs.number,)


def edit(notebook: Notebook, introduction_id: int, fields: IntroductionFields) -> None:
    """Correct what was filled in; the two people stay who they are. Raises `UserError("record.gone")`."""
    columns = _columns(_tidied(fields))
    for fixed in ("resident_id", "other_resident_id", "organisation_id"):
        del columns[fixed]
    with notebook.unit_of_work(Operation.EDIT_INTRODUCTION) as work:
        work.subject = _subject_of(work, introduction_id)
        work.change(Kind.INTRODUCTION, introduction_id, **columns)
        work.commit()


def set_state(notebook: Notebook, introduction_id: int, state: str) -> None:
    """Say where an introduction stands; the day to ask how it went follows. Raises `UserError("record.gone")`."""
    now, today = IntroductionState(state), notebook.today()
    with notebook.unit_of_work(Operation.EDIT_INTRODUCTION) as work:
        row = work.get(Kind.INTRODUCTION, introduction_id)
        work.subject = _subject_of(work, introduction_id)
        introduced = row["introduced_on"] or (None if now in NOT_INTRODUCED else today)
        work.change(
            Kind.INTRODUCTION,
            introduction_id,
            state=now.value,
            introduced_on=None if now is IntroductionState.PROPOSED else introduced,
            check_on=first_check(now, today),
            ended_on=None if now in OPEN_STATES else today,
        )
        work.commit()


def answer(notebook: Notebook, introduction_id: int, answer: str, *, hindrance: str = "", note: str = "") -> None:
    """Write down how it went. Raises `UserError("record.gone")`."""
    said, today = CheckAnswer(answer), notebook.today()
    with notebook.unit_of_work(Operation.ANSWER_CHECK) as work:
        row = work.get(Kind.INTRODUCTION, introduction_id)
        work.subject = _subject_of(work, introduction_id)
        step = after_answer(row["state"], said, today)
        work.add(
            Kind.INTRODUCTION_CHECK,
            introduction_id=introduction_id,
            on_date=today,
            answer=said.value,
            hindrance=tidy(hindrance),
            note=tidy_lines(note),
        )
        work.change(
            Kind.INTRODUCTION,
            introduction_id,
            state=step.state.value,
            introduced_on=row["introduced_on"] or today,
            check_on=step.check_on,
            ended_on=None if step.state in OPEN_STATES else today,
        )
        work.commit()


def remove(notebook: Notebook, introduction_id: int) -> None:
    """Take away what was written down by mistake, with its checks and asks. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_INTRODUCTION) as work:
        work.subject = _subject_of(work, introduction_id)
        work.remove(Kind.INTRODUCTION, introduction_id)
        work.commit()


def introduction(notebook: Notebook, introduction_id: int) -> IntroductionView:
    """One introduction. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = queries.one(reader, introduction_id)
    if found is None:
        raise UserError("record.gone")
    return found


def of_party(notebook: Notebook, number: int) -> tuple[IntroductionView, ...]:
    """The introductions of a resident, or of an organisation (minus its id), the latest first."""
    with notebook.reader() as reader:
        return queries.of_party(reader, number)


def on_card(notebook: Notebook, number: int) -> tuple[IntroductionOnCard, ...]:
    """The same with the path each lies on (publication l. 1251), and whether it is time to ask how it went."""
    with notebook.reader() as reader:
        due = queries.due_of_party(reader, number, notebook.today())
        return tuple(
            IntroductionOnCard(
                view,
                queries.chain(reader, view.id)[:-1] if view.led_from_id is not None else (),
                queries.led_to(reader, view.id),
                view.id in due,
            )
            for view in queries.of_party(reader, number)
        )


def open_introductions(notebook: Notebook, *, limit: int = 500) -> tuple[IntroductionView, ...]:
    """Those that are under way, the first to be asked about first."""
    with notebook.reader() as reader:
        return queries.all_at(reader, OPEN_STATES, limit)


def ended_introductions(notebook: Notebook, *, limit: int = 500) -> tuple[IntroductionView, ...]:
    """Those of which it is known what became of them."""
    ended = [state for state in IntroductionState if state not in OPEN_STATES]
    with notebook.reader() as reader:
        return queries.all_at(reader, ended, limit)


def due(notebook: Notebook, *, limit: int = 50) -> tuple[IntroductionView, ...]:
    """Those of which it is time to ask how it went; about nobody who is at rest or not to be approached."""
    with notebook.reader() as reader:
        return queries.due(reader, notebook.today(), limit)


def chain(notebook: Notebook, introduction_id: int) -> tuple[IntroductionView, ...]:
    """Who met through whom: the introductions that led to this one, the first one first, itself last."""
    with notebook.reader() as reader:
        return queries.chain(reader, introduction_id)


def led_to(notebook: Notebook, introduction_id: int) -> tuple[IntroductionView, ...]:
    """The introductions that came forth from this one."""
    with notebook.reader() as reader:
        return queries.led_to(reader, introduction_id)


def counts(notebook: Notebook, first: date | None = None, last: date | None = None) -> IntroductionCounts:
    """How many introductions of a period stand where, and the ties that stand."""
    with notebook.reader() as reader:
        return queries.counts(reader, first, last)


#: Nobody was brought together (yet).
NOT_INTRODUCED = (IntroductionState.PROPOSED, IntroductionState.DECLINED)


def _tidied(fields: IntroductionFields) -> IntroductionFields:
    return replace(fields, purpose=tidy(fields.purpose), side_goal=tidy(fields.side_goal), note=tidy_lines(fields.note))


def _columns(fields: IntroductionFields) -> dict[str, object]:
    return {
        "resident_id": fields.one,
        "other_resident_id": fields.other if fields.other > 0 else None,
        "organisation_id": -fields.other if fields.other < 0 else None,
        "kind": fields.kind,
        "topic": fields.topic,
        "mine": fields.mine,
        "theirs": fields.theirs,
        "place_id": fields.place_id,
        "purpose": fields.purpose,
        "side_goal": fields.side_goal,
        "note": fields.note,
        "led_from_id": fields.led_from_id,
    }


def _begun(introduced: bool, today: date) -> dict[str, object]:
    if not introduced:
        return {}
    state = IntroductionState.INTRODUCED
    return {"state": state.value, "introduced_on": today, "check_on": first_check(state, today)}


def _both(work: UnitOfWork, fields: IntroductionFields) -> tuple[PartyName, PartyName]:
    called = names(work, (fields.one, fields.other))
    if fields.one not in called or fields.other not in called:
        raise UserError("record.gone")
    return called[fields.one], called[fields.other]


def _subject(one: PartyName, other: PartyName) -> str:
    return f"{one.first_name} – {other.first_name}"


def _subject_of(reader: Reader, introduction_id: int) -> str:
    found = queries.one(reader, introduction_id)
    if found is None:
        raise UserError("record.gone")
    return _subject(found.one, found.other)
