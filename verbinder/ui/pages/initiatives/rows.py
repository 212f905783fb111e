"""What the list of initiatives shows: which ones, in what order, and each in words.

Owns the joining of what the notebook tells with the advice that is kept; the painting is the table's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from verbinder.domain.initiative_views import InitiativeQuery, InitiativeRow, InitiativeSort
from verbinder.domain.stepping_back.reasons import Advice, Answer
from verbinder.domain.stepping_back.record import Phase
from verbinder.sentences import sentence
from verbinder.ui import words
from verbinder.ui.pages.initiatives.advice_sign import MOST_FIRST
from verbinder.usecases import initiatives
from verbinder.usecases.advice_words import advice_label, warning_label
from verbinder.usecases.kept_advice import advice_of

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook

#: So many names say who carries it; the others are counted.
NAMED = 2


class Order(StrEnum):
    """How the list is ordered."""

    ADVICE = "advice"
    NAME = "name"
    LATEST = "latest"
    LONGEST_AGO = "longest_ago"
    PHASE = "phase"


_SORTS: Mapping[Order, tuple[InitiativeSort, bool]] = {
    Order.ADVICE: ("last_activity", True),
    Order.NAME: ("name", False),
    Order.LATEST: ("last_activity", True),
    Order.LONGEST_AGO: ("last_activity", False),
    Order.PHASE: ("phase", False),
}


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What is asked of the list. `advice` leaves out what has another one, or none."""

    text: str = ""
    phase: Phase | None = None
    tag_id: int | None = None
    archived: bool = False
    advice: Advice | None = None
    order: Order = Order.ADVICE

    @property
    def is_filtering(self) -> bool:
        """Whether something is kept out of sight."""
        return self != ListQuery(order=self.order)


@dataclass(frozen=True, slots=True)
class Listed:
    """A row in words. `advice` is None while nobody knows it, and for what is set aside."""

    name: str
    second: str
    last: str
    advice: Advice | None = None
    advice_word: str = ""
    warnings: str = ""
    muted: bool = False

    @property
    def summary(self) -> str:
        """The whole row in one line, for a screen reader and the tooltip."""
        parts = (self.name, self.advice_word, self.warnings, self.second, self.last)
        return ", ".join(filter(None, parts))


class InitiativeSource(QObject):
    """Gives the paged model its ids and rows; a row is its summary in one line and `Listed`."""

    def __init__(self, notebook: Notebook, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._language = language

    def ids(self, query: ListQuery) -> Sequence[int]:
        """Which ones fit, in order."""
        sort, descending = _SORTS[query.order]
        asked = InitiativeQuery(
            text=query.text,
            phase=query.phase,
            tag_id=query.tag_id,
            archived=query.archived,
            sort=sort,
            descending=descending,
        )
        found: Sequence[int] = initiatives.ids(self._notebook, asked)
        answers = advice_of(self._notebook).answers
        if query.advice is not None:
            found = [each for each in found if each in answers and answers[each].advice is query.advice]
        if query.order is Order.ADVICE:
            found = sorted(found, key=lambda each: _rank(answers.get(each)))
        return found

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """One page of rows."""
        answers = advice_of(self._notebook).answers
        found = initiatives.rows(self._notebook, ids)
        listed = {number: self._listed(row, answers.get(number)) for number, row in found.items()}
        return {number: (each.summary, each) for number, each in listed.items()}

    def _listed(self, row: InitiativeRow, answer: Answer | None) -> Listed:
        language = self._language()
        if row.archived:
            answer = None
        return Listed(
            name=row.name,
            second=" · ".join(filter(None, self._about(row))),
            last=self._last(row),
            advice=answer.advice if answer is not None else None,
            advice_word=advice_label(answer.advice, language) if answer is not None else "",
            warnings=", ".join(warning_label(each.code, language) for each in answer.warnings) if answer else "",
            muted=row.archived or row.phase is Phase.ENDED,
        )

    def _about(self, row: InitiativeRow) -> Sequence[str]:
        today = self._notebook.today()
        left = ""
        if row.left_on is not None and row.phase is not Phase.ENDED:
            said = self.tr("left {day}") if row.left_on <= today else self.tr("leaving {day}")
            left = said.format(day=words.day_words(row.left_on, today))
        return (
            sentence(f"phase.{row.phase.value}", self._language()),
            left,
            ", ".join(row.themes),
            row.place or row.neighbourhood,
            self._carriers(row.carriers),
        )

    def _carriers(self, names: Sequence[str]) -> str:
        if len(names) <= NAMED + 1:
            return ", ".join(names)
        more = self.tr("and %n more", "", len(names) - NAMED)
        return f"{', '.join(names[:NAMED])} {more}"

    def _last(self, row: InitiativeRow) -> str:
        if row.last_activity_on is None:
            return self.tr("no activity yet")
        return self.tr("last time {when}").format(when=words.ago(row.last_activity_on, self._notebook.today()))


def _rank(answer: Answer | None) -> int:
    return MOST_FIRST.index(answer.advice) if answer is not None else len(MOST_FIRST)
