"""A line of time one can walk over by keyboard, hear through a screen reader, and save: who led, and were we there.

Owns which mark a click means, sizes and saving; walking is `WalkedChart`'s, the strokes are `lead_painting`'s, the
marks the owner's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.pages.initiatives import lead_painting
from verbinder.ui.pages.initiatives.lead_marks import Picture
from verbinder.ui.pages.initiatives.lead_painting import Words
from verbinder.ui.widgets.chart_picture import save_picture
from verbinder.ui.widgets.painting import paint_focus_ring
from verbinder.ui.widgets.walked_chart import WalkedChart

#: A click this near a mark, in its radius, means that mark.
NEAR = 2.5


class LeadChart(WalkedChart):
    """`walked` says which mark one is at, by a key or a click; Enter says `chosen`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._picture = Picture()
        self._words: Words | None = None
        self._title = self._summary = ""

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: Picture, words: Words, *, title: str, summary: str, same: bool) -> None:
        """Show another picture; `same` stays at the mark one was at, else one is at the newest."""
        self._picture, self._words, self._title, self._summary = picture, words, title, summary
        last = len(picture.marks) - 1
        self._current = max(min(self._current, last) if same else last, 0)
        self.setAccessibleName(title)
        self._describe()
        self._restyle()

    def save(self, path: Path) -> None:
        """Write the chart as a picture with what its marks mean. Raises `UserError("chart.not_saved")`."""
        words = self._words
        if words is None:
            return
        style = self._style(for_file=True)

        line = QFontMetrics(style.label_font).height() * 2

        def paint(painter: QPainter, area: QRect) -> None:
            lead_painting.paint(painter, self._picture, area.adjusted(0, 0, 0, -line), style, words)
            painter.setFont(style.label_font)
            painter.setPen(QColor(style.colours.text_muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words.legend)

        save_picture(path, self._title, self._height() + line, paint, self._theme)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._theme.font()).averageCharWidth() * 60, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._theme.font()).averageCharWidth() * 26, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter = QPainter(self)
        placed = lead_painting.paint(painter, self._picture, self._area(), self._style(), self._words)
        if self.hasFocus() and placed.marks:
            middle, side = placed.marks[self._current], round(placed.radius * 3.4)
            ring = QRect(round(middle.x()) - side // 2, round(middle.y()) - side // 2, side, side)
            paint_focus_ring(painter, ring.intersected(self.rect()), self._theme, side / 2)
        elif self.hasFocus():
            paint_focus_ring(painter, self.rect(), self._theme, 4)
        painter.end()

    def _places(self) -> int:
        return len(self._picture.marks)

    def _spoken(self, index: int) -> str:
        return self._picture.marks[index].spoken

    def _whole(self) -> str:
        return self._summary

    def _index_at(self, at: QPointF) -> int:
        if self._words is None or not self._picture.marks:
            return -1
        placed = lead_painting.place(self._picture, self._area(), self._style(), self._words)
        near = [((middle - at).manhattanLength(), number) for number, middle in enumerate(placed.marks)]
        distance, number = min(near)
        return number if distance <= placed.radius * NEAR else -1

    def _height(self) -> int:
        return lead_painting.height_for(len(self._picture.lanes), self._theme.font())
