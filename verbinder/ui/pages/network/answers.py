"""The answer to a question: a sentence, and the rows of the table with their columns.

Owns which rows belong to which question; rows are made in `rows`, sentences in `said`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from verbinder.domain.network_picture import NetworkLook
from verbinder.domain.network_views import NetworkPerson
from verbinder.ui.models.paged_table import Column
from verbinder.ui.pages.network.question import Question
from verbinder.ui.pages.network.rows import NetworkRow, NetworkRows
from verbinder.ui.pages.network.said import NetworkSaid


@dataclass(frozen=True, slots=True)
class Answer:
    """`nothing` is said in the place of the table when it has no rows."""

    columns: Sequence[Column]
    rows: Sequence[NetworkRow]
    nothing: str = ""


class NetworkAnswers(QObject):
    """Makes the answers, in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = NetworkRows(language, self)
        self._said = NetworkSaid(language, self)

    def sentence(self, look: NetworkLook, question: Question) -> str:
        """The answer in words; "" when nothing is asked yet."""
        if look.person is not None:
            return self._said.of_person(self._rows.called(look.person.person), look.person)
        return self._said.of(look, question)

    def table(self, look: NetworkLook, question: Question, people: Sequence[NetworkPerson]) -> Answer:
        """The answer in rows; `people` are those one can ask it of, for a question about one who was not chosen yet."""
        rows = self._rows
        if look.person is not None:
            nothing = self.tr("Nobody yet, as far as your notebook knows.")
            return Answer(rows.tie_columns(), rows.ties(look.person), nothing)
        if question is Question.WITHOUT_US:
            return Answer(rows.group_columns(), rows.groups(look.view))
        if question is Question.ALONE:
            return Answer(rows.alone_columns(), rows.alone(look.view), self.tr("Nobody."))
        if question is Question.BRIDGES:
            return Answer(rows.bridge_columns(), rows.bridges(look.view), self.tr("Nobody and nothing."))
        nothing = self.tr("Nobody is called so. Try a shorter part of the name.")
        return Answer(rows.people_columns(), rows.people(people), nothing)
