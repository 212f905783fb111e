"""Small strokes shared by the widgets and delegates that paint themselves: focus ring, icon badge, line wrap.

Owns no state; colours come from the theme that is passed in.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme


def paint_focus_ring(painter: QPainter, rect: QRect, theme: Theme, radius: float) -> None:
    """A ring of two pixels in the focus colour, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def fill_rounded(painter: QPainter, rect: QRect, colour: QColor, radius: float) -> None:
    """A filled rounded rectangle without an edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.restore()


def paint_badge(painter: QPainter, icon_name: str, rect: QRect, fill: QColor, ink: QColor) -> None:
    """An icon in a filled circle that just fits `rect`."""
    fill_rounded(painter, rect, fill, rect.height() / 2)
    inset = round(rect.height() * 0.22)
    paint_icon(painter, icon_name, ink, rect.adjusted(inset, inset, -inset, -inset))


class WrappedText:
    """A text broken into lines of a width, at most `most` of them; the last one ends in … when cut."""

    def __init__(self, text: str, font: QFont, width: float, most: int) -> None:
        self._metrics = QFontMetricsF(font)
        self._font = font
        self._width = width
        self.lines = self._broken(text, max(1, most))

    @property
    def height(self) -> float:
        return len(self.lines) * self._metrics.lineSpacing()

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draws the lines downwards from `corner`, in the pen of the painter."""
        painter.setFont(self._font)
        y = corner.y() + self._metrics.ascent()
        for line in self.lines:
            painter.drawText(QPointF(corner.x(), y), line)
            y += self._metrics.lineSpacing()

    def _broken(self, text: str, most: int) -> list[str]:
        lines: list[str] = []
        paragraphs = text.split("\n")
        for number, paragraph in enumerate(paragraphs):
            for line, rest in self._lines_of(paragraph):
                more_follows = bool(rest) or number + 1 < len(paragraphs)
                if len(lines) + 1 == most and more_follows:
                    shown = (line + rest).strip() or "…"
                    cut = self._metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self._width)
                    lines.append(cut if cut.endswith("…") else cut.rstrip() + " …")
                    return lines
                lines.append(line.rstrip())
        return lines

    def _lines_of(self, paragraph: str) -> list[tuple[str, str]]:
        """Each line of a paragraph with what is left after it."""
        layout = QTextLayout(paragraph, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        broken = []
        # UTF-16 positions: Qt counts an emoji as two.
        units = paragraph.encode("utf-16-le")
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            end = 2 * (line.textStart() + line.textLength())
            piece = units[2 * line.textStart() : end].decode("utf-16-le", "ignore")
            broken.append((piece, units[end:].decode("utf-16-le", "ignore")))
        layout.endLayout()
        return broken or [("", "")]
