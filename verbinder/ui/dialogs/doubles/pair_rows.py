"""The pairs as a table: the two names with their addresses, and why they look alike.

Owns the rows; the surest pair stands first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from verbinder.domain.merging import ProbableTwo
from verbinder.ui.messages import Messages
from verbinder.ui.models.paged_table import ID_ROLE, MUTED_ROLE, WIDTH_ROLE

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PairRows(QAbstractTableModel):
    """Pairs, known by their place."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._pairs: list[ProbableTwo] = []
        self._headings = ((self.tr("One card"), 24), (self.tr("The other card"), 24), (self.tr("Why"), 0))

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

    def id_at(self, row: int) -> int:
        """Rows are known by their place."""
        return row

    def row_of(self, record_id: int) -> int:
        """The row of an id, -1 when there is none."""
        return record_id if 0 <= record_id < len(self._pairs) else -1

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._pairs[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role == ID_ROLE:
            return index.row()
        return index.column() == 2 if role == MUTED_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        text, width = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        return width if role == WIDTH_ROLE else None

    def _text(self, pair: ProbableTwo, column: int) -> str:
        if column == 0:
            return ", ".join(filter(None, (pair.one_name, pair.one_address)))
        if column == 1:
            return ", ".join(filter(None, (pair.other_name, pair.other_address)))
        return " · ".join(self._messages.code(f"alike.{why}") for why in pair.reasons)
