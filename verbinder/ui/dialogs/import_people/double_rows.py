"""The probable doubles and the problems of a list as tables.

Owns the rows and, for a double, whether it comes in after all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject

from verbinder.ui.messages import Messages
from verbinder.ui.models.numbered_rows import ROOT, Index, NumberedRows
from verbinder.ui.models.toggled_rows import ToggledRows
from verbinder.usecases.importing import ProbableDouble, RowProblem


class DoubleRows(ToggledRows):
    """Probable doubles; one that is turned comes in after all. That stands in the second column, in words."""

    def __init__(
        self,
        doubles: Sequence[ProbableDouble],
        known: Mapping[int, str],
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__([("", 0)] * 5, parent)
        self._headings = (
            (self.tr("Row"), 5),
            (self.tr("What happens"), 12),
            (self.tr("In the list"), 20),
            (self.tr("Looks like"), 26),
            (self.tr("Why"), 0),
        )
        self._doubles = tuple(doubles)
        self._known = known
        self._messages = messages
        self._words = (self.tr("leave out"), self.tr("bring in"))

    @property
    def added_rows(self) -> frozenset[int]:
        """The row numbers of the list that come in after all."""
        return frozenset(self._doubles[at].row for at in self._turned)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._doubles)

    def text_of(self, row: int, column: int) -> str:
        double = self._doubles[row]
        if column == 0:
            return QLocale().toString(double.row)
        if column == 1:
            return self._words[self.is_turned(row)]
        if column == 2:
            return double.name
        return self._like(double) if column == 3 else self._messages.code(f"double.{double.why.value}")

    def set_all(self, added: bool) -> None:
        """Bring them all in, or leave them all out."""
        self._turned = set(range(len(self._doubles))) if added else set()
        if self._doubles:
            self._changed(0, len(self._doubles) - 1)

    def _like(self, double: ProbableDouble) -> str:
        if double.known_id is not None:
            return self._known.get(double.known_id, "")
        if double.earlier_row is None:
            return double.name
        return self.tr("row {row} of this list").format(row=QLocale().toString(double.earlier_row or 0))


class ProblemRows(NumberedRows):
    """Rows that cannot come in, or come in without something, each with its sentence."""

    def __init__(self, problems: Sequence[RowProblem], messages: Messages, parent: QObject | None = None) -> None:
        super().__init__([("", 0)] * 2, parent)
        self._headings = ((self.tr("Row"), 5), (self.tr("What there is to know"), 0))
        self._problems = tuple(problems)
        self._messages = messages

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def text_of(self, row: int, column: int) -> str:
        problem = self._problems[row]
        if column == 0:
            return QLocale().toString(problem.row)
        return self._messages.code(problem.code, **problem.values)
