"""A drawing in the warm colour, beside words that say the same; a screen reader passes over it.

Owns its looks only.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme


class Sign(QWidget):
    """`side` is in logical pixels at text scale 1.0."""

    def __init__(self, icon: str, *, theme: Theme, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme = theme
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._theme.space(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._icon, self._theme.colour("warm"), QRect(0, 0, self.width(), self.height()))
        painter.end()
