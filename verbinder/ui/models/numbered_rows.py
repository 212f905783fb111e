"""A short list as a table: its rows are numbered and all of them are in memory.

Owns what a view asks of every such table; the cells are the list's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from verbinder.ui.models.paged_table import ID_ROLE, MUTED_ROLE, WIDTH_ROLE

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NumberedRows(QAbstractTableModel):
    """Rows that are known by their place, from 0, under headings with widths in characters.

    `muted`: the column that is written in a quieter colour.
    """

    muted = 0

    def __init__(self, headings: Sequence[tuple[str, int]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)

    def text_of(self, row: int, column: int) -> str:
        """What stands in a cell."""
        raise NotImplementedError

    def id_at(self, row: int) -> int:
        """Rows are known by their place."""
        return row

    def row_of(self, record_id: int) -> int:
        """The row of an id, -1 when there is none."""
        return record_id if 0 <= record_id < self.rowCount() else -1

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text_of(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role == ID_ROLE:
            return index.row()
        if role == MUTED_ROLE:
            return index.column() == self.muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        text, width = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        return width if role == WIDTH_ROLE else None
