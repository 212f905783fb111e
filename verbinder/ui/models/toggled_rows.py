"""A short list as a table in which something is chosen for each row: one of two, turned with one key.

Owns what was turned; what turning means is the list's own, and so are its cells.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from verbinder.ui.models.numbered_rows import NumberedRows


class ToggledRows(NumberedRows):
    """Rows that say `chosen` when one of them is turned."""

    chosen = Signal()

    def __init__(self, headings: Sequence[tuple[str, int]], parent: QObject | None = None) -> None:
        super().__init__(headings, parent)
        self._turned: set[int] = set()

    def key_of(self, row: int) -> int:
        """What a row that was turned is remembered by: its place, unless the list says otherwise."""
        return row

    def can_choose(self, row: int) -> bool:
        """Whether there is something to choose."""
        return 0 <= row < self.rowCount()

    def is_turned(self, row: int) -> bool:
        """Whether a row was turned."""
        return 0 <= row < self.rowCount() and self.key_of(row) in self._turned

    def toggle(self, row: int) -> None:
        """Turn a row, or turn it back."""
        if self.can_choose(row):
            self._turned ^= {self.key_of(row)}
            self._changed(row, row)

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.chosen.emit()
