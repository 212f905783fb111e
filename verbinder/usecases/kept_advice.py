"""The advice for every initiative, kept for as long as the notebook is open and brought up to date with every change.

Owns what a change moves: the initiative it is about and those in which the same residents carry; a removed row, a
threshold, an import or another day move everything. Advising thousands takes seconds: do it as a job (`ready`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.stepping_back.reasons import Answer
from verbinder.errors import Cancelled
from verbinder.store.notebook import Notebook
from verbinder.store.queries import advice_reach
from verbinder.store.reader import Reader
from verbinder.usecases import stepping_back

CancelAsked = Callable[[], bool]
#: Rows of which something is read for an advice.
READ = frozenset({Kind.INITIATIVE, *advice_reach.OWNED, Kind.ASK, Kind.RESIDENT})
#: From so many on, advising all anew costs as little.
MANY = 200
NOTHING: Mapping[int, Answer] = MappingProxyType({})


class KeptAdvice:
    """The answers of one open notebook. Every method may be called from any thread; one at a time is served."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._lock = threading.RLock()
        self._answers: Mapping[int, Answer] | None = None
        self._day = date.min
        self._waiting: list[Changes] = []
        notebook.listen(self._heard, first=True)

    @property
    def answers(self) -> Mapping[int, Answer]:
        """What is known by id, perhaps from before the last changes; nothing until a first look was made."""
        return NOTHING if self._answers is None else self._answers

    @property
    def is_ready(self) -> bool:
        """Whether `answers` is how the notebook is now."""
        return self._answers is not None and self._day == self._notebook.today() and not self._waiting

    def current(self, cancelled: CancelAsked | None = None) -> Mapping[int, Answer]:
        """The answers as the notebook is now. Raises `Cancelled`; what was known then stays known."""
        with self._lock:
            count, today = len(self._waiting), self._notebook.today()
            waiting = self._waiting[:count]
            with self._notebook.reader() as reader:
                touched = None if self._answers is None or self._day != today else _touched(reader, waiting)
                known = {} if touched is None else {**self.answers}
                for number in touched or ():
                    known.pop(number, None)
                for answer in stepping_back.answers(reader, today, touched):
                    if cancelled is not None and cancelled():
                        raise Cancelled
                    known[answer.initiative_id] = answer
            del self._waiting[:count]
            self._answers, self._day = known, today
            return known

    def _heard(self, changes: Changes) -> None:
        if changes.touches(*READ, Kind.CHOICE):
            self._waiting.append(changes)


def advice_of(notebook: Notebook) -> KeptAdvice:
    """The advice that is kept for as long as the notebook is open."""
    return notebook.keep(KeptAdvice)


def ready(notebook: Notebook, *, cancelled: CancelAsked | None = None) -> None:
    """Advise, or bring the advice up to date. Raises `Cancelled`, `StoreUnavailable`."""
    advice_of(notebook).current(cancelled)


def _touched(reader: Reader, waiting: list[Changes]) -> frozenset[int] | None:
    """The initiatives these changes can move; None for all of them."""
    initiatives: set[int] = set()
    residents: set[int] = set()
    for changes in waiting:
        if changes.touches(Kind.CHOICE) or not changes.bulk.isdisjoint(READ):
            return None
        initiatives |= changes.ids.get(Kind.INITIATIVE, frozenset())
        residents |= changes.ids.get(Kind.RESIDENT, frozenset())
        for kind in (Kind.ASK, *advice_reach.OWNED):
            ids = changes.ids.get(kind, frozenset())
            look_up = advice_reach.asked if kind is Kind.ASK else partial(advice_reach.owners, kind=kind)
            found = look_up(reader, ids=ids)
            if len(found) < len(ids):
                # Of a row that is gone nobody can tell whose it was.
                return None
            (residents if kind is Kind.ASK else initiatives).update(found.values())
    residents |= advice_reach.people_of(reader, initiatives)
    initiatives |= advice_reach.initiatives_of(reader, residents)
    return frozenset(initiatives) if len(initiatives) <= MANY else None
