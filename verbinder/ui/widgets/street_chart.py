"""A chart of streets to walk over by keyboard, hear through a screen reader, and save: where we came, whom we met.

Owns sizes and saving; walking is `WalkedChart`'s, the strokes are `street_painting`'s, the marks and words the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Radius
from verbinder.ui.widgets import street_painting
from verbinder.ui.widgets.chart_picture import save_picture
from verbinder.ui.widgets.painting import paint_focus_ring
from verbinder.ui.widgets.street_painting import StreetMark, StreetWords
from verbinder.ui.widgets.walked_chart import WalkedChart


class StreetChart(WalkedChart):
    """`walked` says which street one is at; Enter or a double click says `chosen`."""

    def __init__(self, words: StreetWords, *, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._words = words
        self._title = title
        self._summary = ""
        self._marks: tuple[StreetMark, ...] = ()
        self.setAccessibleName(title)

    @property
    def marks(self) -> tuple[StreetMark, ...]:
        """The streets that are shown."""
        return self._marks

    def show_marks(self, marks: Sequence[StreetMark], *, title: str, summary: str, words: StreetWords) -> None:
        """Show other streets; one stays at the same place."""
        self._marks, self._title, self._summary, self._words = tuple(marks), title, summary, words
        self._current = max(min(self._current, len(self._marks) - 1), 0)
        self.setAccessibleName(title)
        self._describe()
        self._restyle()

    def save(self, path: Path) -> None:
        """Write the chart as a picture in the light colours. Raises `UserError("chart.not_saved")`."""
        style = self._style(for_file=True)

        def paint(painter: QPainter, area: QRect) -> None:
            street_painting.paint(painter, self._marks, area, style, self._words, area)

        save_picture(path, self._title, street_painting.height_for(len(self._marks), style), paint, self._theme)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._theme.font()).averageCharWidth() * 90, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._theme.font()).averageCharWidth() * 34, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        street_painting.paint(painter, self._marks, self._area(), self._style(), self._words, event.rect())
        if self.hasFocus() and self._marks:
            paint_focus_ring(painter, self.slot(self._current), self._theme, Radius.SMALL)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index >= 0:
            self.chosen.emit(index)

    def slot(self, index: int) -> QRect:
        """Where the row of a street lies."""
        return street_painting.slot(index, self._area(), self._style())

    def _places(self) -> int:
        return len(self._marks)

    def _spoken(self, index: int) -> str:
        return self._marks[index].spoken

    def _sentence(self, index: int) -> str:
        # What is said of a street is a sentence, or several, already.
        return self._spoken(index)

    def _whole(self) -> str:
        return self._summary

    def _index_at(self, at: QPointF) -> int:
        point = at.toPoint()
        return next((number for number in range(len(self._marks)) if self.slot(number).contains(point)), -1)

    def _height(self) -> int:
        return street_painting.height_for(len(self._marks), self._style())
