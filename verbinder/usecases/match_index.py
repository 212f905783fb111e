"""The index of who can meet whom, for an open notebook: built once, then kept current with every change.

Owns when the index is built anew (another day, another vocabulary, a whole import) and which parties are read again.
Building takes seconds in a very large notebook: do it as a job (`ready`); asking is quick afterwards.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import lru_cache

from verbinder.collecting import set_apart, take_back, without_collecting
from verbinder.domain.asking import WINDOW_DAYS
from verbinder.domain.changes import Changes, Kind
from verbinder.domain.choices import USUAL
from verbinder.matching.chosen_weights import weights_of
from verbinder.matching.index import MatchIndex
from verbinder.matching.phrases import PhraseReader, shipped_reader
from verbinder.matching.vocabulary import LocalTerm, Vocabulary, own_id, shipped_vocabulary
from verbinder.store.notebook import Notebook
from verbinder.store.queries import choices
from verbinder.store.queries import concepts as concept_queries
from verbinder.store.queries import parties as queries
from verbinder.store.reader import Reader

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: Changes that move everything: where streets lie, and what words mean.
REBUILD = (Kind.STREET, Kind.NEIGHBOURHOOD, Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN)
#: From so many parties on, looking through the index for cyclic garbage is felt.
GREAT = 20_000
PARTIES = (Kind.RESIDENT, Kind.ORGANISATION, Kind.GIFT, Kind.ASK)


class KeptIndex:
    """The index of one open notebook. Every method may be called from any thread; one at a time is served."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._lock = threading.RLock()
        self._index: MatchIndex | None = None
        self._chosen = USUAL
        self._gift_owners: dict[int, int] = {}
        self._waiting: list[Changes] = []
        notebook.listen(self._heard, first=True)

    @property
    def is_ready(self) -> bool:
        """Whether asking answers at once: built for today, and only single changes are waiting."""
        index = self._index
        if index is None or index.today != self._notebook.today():
            return False
        return not any(_moves_everything(changes) or changes.touches(Kind.CHOICE) for changes in list(self._waiting))

    @property
    def vocabulary(self) -> Vocabulary:
        """What the index understands words by; every change of it builds the index anew."""
        index = self._index
        return (self.current() if index is None else index).reader.vocabulary

    def current(self, progress: Progress | None = None, cancelled: CancelAsked | None = None) -> MatchIndex:
        """The index as the notebook is now; built first when it has to be. Raises `Cancelled`."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
            index = self._index
            today = self._notebook.today()
            if index is None or index.today != today or any(map(_moves_everything, waiting)):
                self._index = None
                index = self._index = self._built(progress, cancelled)
            elif waiting:
                self._index = None
                index = self._index = self._brought_up_to_date(index, waiting, progress, cancelled)
            return index

    @without_collecting()
    def _built(self, progress: Progress | None, cancelled: CancelAsked | None) -> MatchIndex:
        take_back()
        with self._notebook.reader() as reader:
            self._chosen = choices.choices(reader)
            index = MatchIndex(reader_of(reader), weights_of(self._chosen), today=self._notebook.today())
            index.build(
                queries.parties(reader, self._notebook.today(), window_days=WINDOW_DAYS, chosen=self._chosen),
                total=queries.count(reader),
                progress=progress,
                cancelled=cancelled,
            )
            index.barred = queries.barred(reader, self._notebook.today())
        self._gift_owners = {gift.id: party.number for party in index.parties.values() for gift in party.gifts}
        if len(index.parties) >= GREAT:
            set_apart()
        return index

    def _brought_up_to_date(
        self,
        index: MatchIndex,
        waiting: list[Changes],
        progress: Progress | None,
        cancelled: CancelAsked | None,
    ) -> MatchIndex:
        """The index with what changed; another one where so much was chosen anew that all must be read again."""
        if any(changes.touches(Kind.CHOICE) for changes in waiting):
            with self._notebook.reader() as reader:
                chosen = choices.choices(reader)
            if (chosen.ask_limit, chosen.only_agreed) != (self._chosen.ask_limit, self._chosen.only_agreed):
                return self._built(progress, cancelled)
            self._chosen = chosen
            index.reweigh(weights_of(chosen), progress=progress, cancelled=cancelled)
        self._read_again(index, waiting)
        return index

    def _read_again(self, index: MatchIndex, waiting: list[Changes]) -> None:
        today = self._notebook.today()
        with self._notebook.reader() as reader:
            numbers = self._touched(reader, waiting)
            changed = queries.parties(reader, today, window_days=WINDOW_DAYS, chosen=self._chosen, only=numbers)
            found = {party.number: party for party in changed}
            if any(changes.touches(Kind.INTRODUCTION, Kind.SET_ASIDE) for changes in waiting):
                index.barred = queries.barred(reader, today)
        for number in numbers:
            party = found.get(number)
            if party is None:
                index.drop(number)
                continue
            index.put(party)
            self._gift_owners.update((gift.id, number) for gift in party.gifts)

    def _touched(self, reader: Reader, waiting: list[Changes]) -> set[int]:
        numbers: set[int] = set()
        gifts: set[int] = set()
        asks: set[int] = set()
        for changes in waiting:
            numbers.update(changes.ids.get(Kind.RESIDENT, ()))
            numbers.update(-number for number in changes.ids.get(Kind.ORGANISATION, ()))
            gifts.update(changes.ids.get(Kind.GIFT, ()))
            asks.update(changes.ids.get(Kind.ASK, ()))
        numbers.update(owner for gift in gifts if (owner := self._gift_owners.get(gift)) is not None)
        numbers.update(queries.owners_of(reader, gifts).values())
        numbers.update(queries.asked_in(reader, asks))
        return numbers

    def _heard(self, changes: Changes) -> None:
        if changes.touches(*REBUILD, *PARTIES, Kind.INTRODUCTION, Kind.SET_ASIDE, Kind.CHOICE):
            self._waiting.append(changes)


def index_of(notebook: Notebook) -> KeptIndex:
    """The index that is kept for as long as the notebook is open."""
    return notebook.keep(KeptIndex)


def ready(notebook: Notebook, *, progress: Progress | None = None, cancelled: CancelAsked | None = None) -> None:
    """Build the index, or bring it up to date. Raises `Cancelled`, `StoreUnavailable`."""
    index_of(notebook).current(progress, cancelled)


def is_ready(notebook: Notebook) -> bool:
    """Whether suggestions can be asked for at once; if not, `ready` belongs in a job."""
    return index_of(notebook).is_ready


def vocabulary_now(notebook: Notebook) -> Vocabulary:
    """The vocabulary that suggestions are told with, also while the index is being read beside the window."""
    return index_of(notebook).vocabulary


def vocabulary_of(reader: Reader) -> Vocabulary:
    """The vocabulary with the concepts, words and joins of this notebook's user.

    What refers to a concept that this version of the program does not know rests until it does.
    """
    own = _own(reader)
    return shipped_vocabulary().extended(*own) if any(own) else shipped_vocabulary()


def reader_of(reader: Reader) -> PhraseReader:
    """The reader of phrases with this notebook's vocabulary."""
    own = _own(reader)
    return _reader_with(*own) if any(own) else shipped_reader()


def _own(reader: Reader) -> tuple[tuple[LocalTerm, ...], tuple[tuple[str, str], ...], tuple[str, ...]]:
    """The words, joins and concepts of the user's own that this version of the program knows what to do with."""
    own = tuple(concept_queries.own_concepts(reader))
    known = shipped_vocabulary().concepts.keys() | {own_id(name) for name in own}
    words = tuple(LocalTerm(*row) for row in concept_queries.words(reader) if row[1] in known)
    return words, tuple(row for row in concept_queries.joins(reader) if known.issuperset(row)), own


@lru_cache(maxsize=1)
def _reader_with(
    words: tuple[LocalTerm, ...], joins: tuple[tuple[str, str], ...], own: tuple[str, ...]
) -> PhraseReader:
    """Made once for as long as they stay the same: it takes a quarter of a second."""
    return shipped_reader().with_more(shipped_vocabulary().extended(words, joins, own))


def _moves_everything(changes: Changes) -> bool:
    return changes.touches(*REBUILD) or not changes.bulk.isdisjoint(PARTIES)
