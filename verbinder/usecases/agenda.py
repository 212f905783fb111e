"""The buurtagenda: wishes of all parties joined by what they are about, and matters put before somebody ("agenderen").

Owns the reading of wishes by the notebook's own vocabulary. What a cluster is and which counts may be told is the rule
of `domain.agenda`; the residents behind a wish are found by `suggestions.groups`, not here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from verbinder.collecting import without_collecting
from verbinder.domain.agenda import (
    Agenda,
    AgendaItemFields,
    AgendaItemRow,
    Cluster,
    Gathered,
    Source,
    Wish,
    gathered,
    may_be_told,
    source_counts,
)
from verbinder.domain.changes import Kind, Operation
from verbinder.errors import Cancelled, UserError
from verbinder.matching.roles import is_delicate
from verbinder.store.notebook import Notebook
from verbinder.store.queries import agenda as queries
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases.topics import Topics

#: Concerns noticed longer ago than this say little about now. Judgement.
NOTICED_DAYS = 365
#: Phrases between two looks at "cancel".
BATCH = 200
CancelAsked = Callable[[], bool]


@without_collecting()
def agenda(notebook: Notebook, *, neighbourhood_id: int | None = None, cancelled: CancelAsked | None = None) -> Agenda:
    """The clusters of a neighbourhood (or of all), and what was put before somebody with what it rests on.

    A job in a large notebook: every wish is read. Raises `Cancelled`.
    """
    with notebook.reader() as reader:
        words = Topics(reader)
        wishes = _wishes(reader, words, neighbourhood_id, notebook.today(), cancelled or _never)
        found = gathered(wishes, words.broader)
        existing = _existing(reader, words)
        items = tuple(_traced(row, words, wishes, existing) for row in queries.items(reader))
    every = [(_cluster(one, words, existing), one) for one in found]
    clusters = [(cluster, one) for cluster, one in every if may_be_told(cluster.sources)]
    shown = {(wish.source, wish.who) for _, one in clusters for wish in one.wishes}
    apart = {(wish.source, wish.who) for wish in wishes} - shown
    return Agenda(neighbourhood_id, tuple(cluster for cluster, _ in clusters), items, len(apart))


def item(notebook: Notebook, item_id: int) -> AgendaItemRow:
    """One matter with what it rests on. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        row = queries.item(reader, item_id)
        if row is None:
            raise UserError("record.gone")
        words = Topics(reader)
        wishes = _wishes(reader, words, None, notebook.today(), _never)
        return _traced(row, words, wishes, _existing(reader, words))


def add(notebook: Notebook, fields: AgendaItemFields) -> int:
    """Write down that a matter is put before somebody, today or on the day given; returns its id.

    Raises `UserError`: `agenda.empty`, `agenda.answered_in_future`, `agenda.answered_before`, `record.gone`.
    """
    fields = fields.tidied()
    with notebook.unit_of_work(Operation.EDIT_AGENDA, fields.text) as work:
        number = work.add(Kind.AGENDA_ITEM, **_columns(work, fields, work.now.date()))
        work.commit()
    return number


def edit(notebook: Notebook, item_id: int, fields: AgendaItemFields) -> None:
    """Let it be as these fields say; without a day it keeps its own. Raises as `add`."""
    fields = fields.tidied()
    with notebook.unit_of_work(Operation.EDIT_AGENDA, fields.text) as work:
        kept = work.get(Kind.AGENDA_ITEM, item_id)["on_date"]
        work.change(Kind.AGENDA_ITEM, item_id, **_columns(work, fields, kept))
        work.commit()


def answer(notebook: Notebook, item_id: int, text: str, on_date: date | None = None) -> None:
    """Write down what they answered, today or on the day given. Raises as `add`."""
    with notebook.reader() as reader:
        row = queries.item(reader, item_id)
    if row is None:
        raise UserError("record.gone")
    edit(notebook, item_id, replace(row.fields, answer=text, answered_on=on_date or notebook.today()))


def remove(notebook: Notebook, item_id: int) -> None:
    """Take away what was written down by mistake. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_AGENDA) as work:
        work.subject = work.get(Kind.AGENDA_ITEM, item_id)["text"]
        work.remove(Kind.AGENDA_ITEM, item_id)
        work.commit()


def _wishes(
    reader: Reader, words: Topics, neighbourhood_id: int | None, today: date, cancelled: CancelAsked
) -> list[Wish]:
    found = []
    since = today - timedelta(days=NOTICED_DAYS)
    for number, said in enumerate(queries.said(reader, neighbourhood_id, since)):
        if number % BATCH == 0 and cancelled():
            raise Cancelled
        topics = words.topics(said.phrase, missing=said.source is Source.NOTICED)
        found.append(Wish(said.source, said.who, topics, said.area, said.name))
    return found


def _existing(reader: Reader, words: Topics) -> list[tuple[int, str, frozenset[str]]]:
    return [(number, name, words.topics(text)) for number, name, text in queries.initiatives(reader)]


def _cluster(one: Gathered, words: Topics, existing: Iterable[tuple[int, str, frozenset[str]]]) -> Cluster:
    concept, wanted = words.vocabulary.concepts[one.topic], frozenset({one.topic})
    return Cluster(
        one.topic,
        concept.dutch,
        concept.english,
        source_counts(one.wishes, delicate=is_delicate(words.vocabulary, one.topic)),
        areas=len({wish.area for wish in one.wishes if wish.area}),
        organisations=tuple(sorted({wish.name for wish in one.wishes if wish.name})),
        initiatives=tuple((number, name) for number, name, topics in existing if words.is_about(topics, wanted)),
    )


def _traced(
    row: AgendaItemRow, words: Topics, wishes: Collection[Wish], existing: Iterable[tuple[int, str, frozenset[str]]]
) -> AgendaItemRow:
    """The matter with how many wish it: everybody with one of its topics, or a narrower one.

    Its topics are those of its own words, of the signal it came from and of its initiative.
    """
    topics = words.topics(row.fields.text, missing=True) | words.topics(row.signal, missing=True)
    topics = topics.union(*(about for number, _, about in existing if number == row.fields.initiative_id))
    # Many wishes have the same topics.
    about = {each: words.is_about(each, topics) for each in {wish.topics for wish in wishes}}
    with_these = [wish for wish in wishes if about[wish.topics]]
    delicate = any(is_delicate(words.vocabulary, topic) for topic in topics)
    return replace(row, sources=source_counts(with_these, delicate=delicate), topics=tuple(sorted(topics)))


def _columns(work: UnitOfWork, fields: AgendaItemFields, usual_day: date) -> dict[str, Any]:
    if not fields.text:
        raise UserError("agenda.empty")
    on_date = fields.on_date or usual_day
    if fields.answered_on is not None and fields.answered_on > work.now.date():
        raise UserError("agenda.answered_in_future")
    if fields.answered_on is not None and fields.answered_on < on_date:
        raise UserError("agenda.answered_before")
    for kind, number in ((Kind.SIGNAL, fields.signal_id), (Kind.INITIATIVE, fields.initiative_id)):
        if number is not None:
            work.get(kind, number)
    return {**asdict(fields), "on_date": on_date}


def _never() -> bool:
    """Nobody can call it off."""
    return False
