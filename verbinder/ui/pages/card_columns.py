"""Cards beside each other where there is room, under each other where there is not.

Owns the places only; the reading order stays that of the cards, left before right in each row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing

#: Below this width (logical pixels at text scale 1.0) two cards beside each other are too narrow to read.
TWO_COLUMNS = 720


class CardColumns(QWidget):
    """One or two columns of cards; which, follows from the width and the text size: two from `two_from` on."""

    def __init__(
        self, cards: Sequence[QWidget], *, theme: Theme, two_from: int = TWO_COLUMNS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._theme = theme
        self._two_from = two_from
        self._columns = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.L)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(Spacing.L)
            side.addStretch(1)
            layout.addLayout(side, 1)
        self._arrange(1)
        theme.changed.connect(self._fit)

    @property
    def columns(self) -> int:
        """How many columns there are now."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._arrange(2 if self.width() >= self._theme.space(self._two_from) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            for side in self._sides:
                side.removeWidget(card)
        for number, card in enumerate(self._cards):
            side = self._sides[number % columns]
            side.insertWidget(side.count() - 1, card)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(1, columns - 1)
        layout.setSpacing(Spacing.L if columns > 1 else 0)
