"""The pairs as a table: the two names with their addresses, and why they look alike.

Owns the rows; the surest pair stands first.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from verbinder.domain.merging import ProbableTwo
from verbinder.ui.messages import Messages
from verbinder.ui.models.numbered_rows import ROOT, Index, NumberedRows


class PairRows(NumberedRows):
    """Pairs, known by their place."""

    muted = 2

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__([("", 0)] * 3, parent)
        self._headings = ((self.tr("One card"), 24), (self.tr("The other card"), 24), (self.tr("Why"), 0))
        self._messages = messages
        self._pairs: list[ProbableTwo] = []

    @property
    def pairs(self) -> Sequence[ProbableTwo]:
        """What is listed now."""
        return self._pairs

    def show_pairs(self, pairs: Sequence[ProbableTwo]) -> None:
        """List these."""
        self.beginResetModel()
        self._pairs = list(pairs)
        self.endResetModel()

    def leave_out(self, pair: ProbableTwo, gone_id: int | None = None) -> None:
        """List a pair no longer, nor any other with somebody who is gone."""
        self.show_pairs([each for each in self._pairs if each != pair and gone_id not in (each.one, each.other)])

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    def text_of(self, row: int, column: int) -> str:
        pair = self._pairs[row]
        if column == 0:
            return ", ".join(filter(None, (pair.one_name, pair.one_address)))
        if column == 1:
            return ", ".join(filter(None, (pair.other_name, pair.other_address)))
        return " · ".join(self._messages.code(f"alike.{why}") for why in pair.reasons)
