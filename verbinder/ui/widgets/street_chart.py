"""A chart of streets to walk over by keyboard, hear through a screen reader, and save: where we came, whom we met.

Owns focus, description and saving; the strokes are `street_painting`'s, the marks and words the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import LIGHT, Radius, TypeRole
from verbinder.ui.widgets import street_painting
from verbinder.ui.widgets.bar_painting import ChartStyle
from verbinder.ui.widgets.chart_picture import save_picture
from verbinder.ui.widgets.painting import paint_focus_ring
from verbinder.ui.widgets.street_painting import StreetMark, StreetWords

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class StreetChart(QWidget):
    """`walked` says which street one is at; Enter or a double click says `chosen`."""

    walked = Signal(int)
    chosen = Signal(int)

    def __init__(self, words: StreetWords, *, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._title = title
        self._summary = ""
        self._marks: tuple[StreetMark, ...] = ()
        self._current = 0
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def marks(self) -> tuple[StreetMark, ...]:
        """The streets that are shown."""
        return self._marks

    @property
    def current_index(self) -> int:
        """The street one is at, -1 when there is none."""
        return self._current if self._marks else -1

    def show_marks(self, marks: Sequence[StreetMark], *, title: str, summary: str, words: StreetWords) -> None:
        """Show other streets; one stays at the same place."""
        self._marks, self._title, self._summary, self._words = tuple(marks), title, summary, words
        self._current = max(min(self._current, len(self._marks) - 1), 0)
        self.setAccessibleName(title)
        self._describe()
        self._restyle()

    def save(self, path: Path) -> None:
        """Write the chart as a picture in the light colours. Raises `UserError("chart.not_saved")`."""
        style = ChartStyle(LIGHT, self._theme.font(), self._theme.font(TypeRole.SMALL))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = len(self._marks) - 1, event.key()
        if last < 0:
            super().keyPressEvent(event)
        elif key in _FORTH:
            self._go(min(self._current + 1, last))
        elif key in _BACK:
            self._go(max(self._current - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().toPoint())
        if index >= 0:
            self._go(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().toPoint())
        if index >= 0:
            self.chosen.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._marks:
            self._go(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(event.pos())
            if index >= 0:
                QToolTip.showText(event.globalPos(), self._marks[index].spoken, self)
            return True
        return super().event(event)

    def slot(self, index: int) -> QRect:
        """Where the row of a street lies."""
        return street_painting.slot(index, self._area(), self._style())

    def _go(self, index: int) -> None:
        self._current = index
        self._describe()
        # The description now begins with the street one is at: a screen reader reads it out.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.walked.emit(index)
        self.update()

    def _describe(self) -> None:
        here = f"{self._marks[self._current].spoken} " if self.hasFocus() and self._marks else ""
        self.setAccessibleDescription(here + self._summary)

    def _index_at(self, at: QPoint) -> int:
        return next((number for number in range(len(self._marks)) if self.slot(number).contains(at)), -1)

    def _area(self) -> QRect:
        return self.rect().adjusted(2, 2, -2, -2)

    def _style(self) -> ChartStyle:
        return ChartStyle(self._theme.colours, self._theme.font(), self._theme.font(TypeRole.SMALL))

    def _height(self) -> int:
        return street_painting.height_for(len(self._marks), self._style())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
