"""A drawing painted once: moved and stretched as long as a hand pulls it, painted anew when it rests.

Owns the painted sheet and the view it was painted for.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap

from verbinder.ui.pages.network import painting
from verbinder.ui.pages.network.painting import PaintStyle, View
from verbinder.ui.pages.network.question import Shown


class Sheet:
    """Ties and dots as they were painted last."""

    def __init__(self) -> None:
        self._painted: QPixmap | None = None
        self._view = View(1.0, 0.0, 0.0)

    def forget(self) -> None:
        """What is painted is no longer what is to be seen."""
        self._painted = None

    def paint(self, painter: QPainter, shown: Shown, view: View, rect: QRectF, style: PaintStyle) -> None:
        """Paint the drawing inside `rect`, from the sheet when there is one."""
        if self._painted is None:
            self._make(painter.device().devicePixelRatioF(), shown, view, rect, style)
        if self._painted is None:
            return
        painter.save()
        painter.setClipRect(rect)
        if self._view != view:
            factor = view.scale / self._view.scale
            painter.translate(view.left - self._view.left * factor, view.top - self._view.top * factor)
            painter.scale(factor, factor)
        painter.drawPixmap(0, 0, self._painted)
        painter.restore()

    def _make(self, ratio: float, shown: Shown, view: View, rect: QRectF, style: PaintStyle) -> None:
        size = QSizeF(rect.right() + 1, rect.bottom() + 1)
        painted = QPixmap((size * ratio).toSize())
        painted.setDevicePixelRatio(ratio)
        painted.fill(QColor(style.colours.surface))
        painter = QPainter(painted)
        painting.paint(painter, shown, view, rect, style)
        painter.end()
        self._painted, self._view = painted, view
