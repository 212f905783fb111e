"""The buurtagenda: wishes of all parties joined by what they are about, and matters put before somebody ("agenderen").

Owns the reading of wishes by the notebook's own vocabulary. What a cluster is and which counts may be told is the rule
of `domain.agenda`; the residents behind a wish are found by `suggestions.groups`, not here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from verbinder.domain.agenda import (
    Agenda,
    AgendaItemFields,
    AgendaItemRow,
    Cluster,
    Gathered,
    Wish,
    gathered,
    source_counts,
)
from verbinder.domain.changes import Kind, Operation
from verbinder.errors import Cancelled, UserError
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.roles import is_delicate
from verbinder.store.notebook import Notebook
from verbinder.store.queries import agenda as queries
from verbinder.store.queries import concepts
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases.match_index import reader_of

#: The weakest reading that counts, as with groups of residents.
SURE = 0.6
#: Concerns noticed longer ago than this say little about now. Judgement.
NOTICED_DAYS = 365
#: Phrases between two looks at "cancel".
BATCH = 200
CancelAsked = Callable[[], bool]


def agenda(notebook: Notebook, *, neighbourhood_id: int | None = None, cancelled: CancelAsked | None = None) -> Agenda:
    """The clusters of a neighbourhood (or of all), and what was put before somebody with what it rests on.

    A job in a large notebook: every wish is read. Raises `Cancelled`.
    """
    with notebook.reader() as reader:
        words = _Words(reader)
        wishes = _wishes(reader, words, neighbourhood_id, notebook.today(), cancelled or _never)
        found = gathered(wishes, words.broader)
        existing = [(number, name, words.topics(text)) for number, name, text in queries.initiatives(reader)]
        items = tuple(_traced(row, words, wishes) for row in queries.items(reader))
    clusters = [(cluster, one) for one in found if (cluster := _cluster(one, words, existing)).sources]
    shown = {(wish.source, wish.who) for _, one in clusters for wish in one.wishes}
    apart = {(wish.source, wish.who) for wish in wishes} - shown
    return Agenda(neighbourhood_id, tuple(cluster for cluster, _ in clusters), items, len(apart))


def item(notebook: Notebook, item_id: int) -> AgendaItemRow:
    """One matter with what it rests on. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        row = queries.item(reader, item_id)
        if row is None:
            raise UserError("record.gone")
        words = _Words(reader)
        return _traced(row, words, _wishes(reader, words, None, notebook.today(), _never))


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


class _Words:
    """What phrases are about, in the vocabulary of one notebook; concepts the verbinder joined are one topic."""

    def __init__(self, reader: Reader) -> None:
        self._reader: PhraseReader = reader_of(reader)
        self.vocabulary = self._reader.vocabulary
        self._one_of: dict[str, str] = {}
        for one, other in concepts.joins(reader):
            first, second = self._first(one), self._first(other)
            if first != second:
                self._one_of[second] = first
        self.broader: Mapping[str, str] = {
            self._first(concept.id): self._first(concept.broader)
            for concept in self.vocabulary.concepts.values()
            if concept.broader and self._first(concept.id) != self._first(concept.broader)
        }

    def topics(self, text: str) -> frozenset[str]:
        """The topics of a text, line by line; none when nobody knows what it is about."""
        known = self.vocabulary.concepts
        found = (item for line in text.splitlines() for item in self._reader.read(line).concepts.items())
        return frozenset(self._first(topic) for topic, sure in found if sure >= SURE and not known[topic].vague)

    def is_about(self, topics: Iterable[str], wanted: frozenset[str]) -> bool:
        """Whether one of the topics is wanted, or is narrower than one that is."""
        return any(not wanted.isdisjoint(self._and_broader(topic)) for topic in topics)

    def _and_broader(self, topic: str) -> set[str]:
        found: set[str] = set()
        above: str | None = topic
        while above is not None and above not in found:
            found.add(above)
            above = self.broader.get(above)
        return found

    def _first(self, topic: str) -> str:
        while topic in self._one_of:
            topic = self._one_of[topic]
        return topic


def _wishes(
    reader: Reader, words: _Words, neighbourhood_id: int | None, today: date, cancelled: CancelAsked
) -> list[Wish]:
    found = []
    since = today - timedelta(days=NOTICED_DAYS)
    for number, said in enumerate(queries.said(reader, neighbourhood_id, since)):
        if number % BATCH == 0 and cancelled():
            raise Cancelled
        found.append(Wish(said.source, said.who, words.topics(said.phrase), said.area, said.name))
    return found


def _cluster(one: Gathered, words: _Words, existing: Iterable[tuple[int, str, frozenset[str]]]) -> Cluster:
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


def _traced(row: AgendaItemRow, words: _Words, wishes: Iterable[Wish]) -> AgendaItemRow:
    """The matter with how many wish it: everybody with one of its topics, or a narrower one."""
    topics = words.topics(row.fields.text) | words.topics(row.signal)
    with_these = [wish for wish in wishes if words.is_about(wish.topics, topics)]
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
