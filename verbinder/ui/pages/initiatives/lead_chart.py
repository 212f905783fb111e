"""A line of time one can walk over by keyboard, hear through a screen reader, and save: who led, and were we there.

Owns focus, description and saving; the strokes are `lead_painting`'s, the marks the owner's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
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
from verbinder.ui.design.tokens import LIGHT, TypeRole
from verbinder.ui.pages.initiatives import lead_painting
from verbinder.ui.pages.initiatives.lead_marks import Picture
from verbinder.ui.pages.initiatives.lead_painting import Words
from verbinder.ui.widgets.bar_painting import ChartStyle
from verbinder.ui.widgets.chart_picture import save_picture
from verbinder.ui.widgets.painting import paint_focus_ring

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
#: A click this near a mark, in its radius, means that mark.
NEAR = 2.5


class LeadChart(QWidget):
    """`walked` says which mark one is at; Enter or a click says `chosen`."""

    walked = Signal(int)
    chosen = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = Picture()
        self._words: Words | None = None
        self._title = self._summary = ""
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    @property
    def current_index(self) -> int:
        """The mark one is at, -1 when there is none."""
        return self._current if self._picture.marks else -1

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = len(self._picture.marks) - 1, event.key()
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
        index = self._index_at(event.position())
        if index >= 0:
            self._go(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._picture.marks:
            self._go(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            if index >= 0:
                QToolTip.showText(event.globalPos(), self._picture.marks[index].spoken, self)
            return True
        return super().event(event)

    def _go(self, index: int) -> None:
        self._current = index
        self._describe()
        # The description now begins with the time one is at: a screen reader reads it out.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.walked.emit(index)
        self.update()

    def _describe(self) -> None:
        here = f"{self._picture.marks[self._current].spoken}. " if self.hasFocus() and self._picture.marks else ""
        self.setAccessibleDescription(here + self._summary)

    def _index_at(self, at: QPointF) -> int:
        if self._words is None or not self._picture.marks:
            return -1
        placed = lead_painting.place(self._picture, self._area(), self._style(), self._words)
        near = [((middle - at).manhattanLength(), number) for number, middle in enumerate(placed.marks)]
        distance, number = min(near)
        return number if distance <= placed.radius * NEAR else -1

    def _area(self) -> QRect:
        return self.rect().adjusted(2, 2, -2, -2)

    def _style(self, *, for_file: bool = False) -> ChartStyle:
        colours = LIGHT if for_file else self._theme.colours
        return ChartStyle(colours, self._theme.font(), self._theme.font(TypeRole.SMALL))

    def _height(self) -> int:
        return lead_painting.height_for(len(self._picture.lanes), self._theme.font())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
