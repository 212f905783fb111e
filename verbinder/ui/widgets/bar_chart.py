"""A chart of bars one can walk over by keyboard, hear through a screen reader, and save as a picture.

Owns focus, description and saving; the strokes are `bar_painting`'s, the figures the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
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
from verbinder.ui.widgets import bar_painting, chart_picture
from verbinder.ui.widgets.bar_painting import Bar, BarMode, ChartStyle
from verbinder.ui.widgets.painting import paint_focus_ring

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_DESCRIBED_BARS = 60


class BarChart(QWidget):
    """Lying bars with names, or standing bars for months; values that may not be shown are hatched: "< 5"."""

    bar_chosen = Signal(int)

    def __init__(self, *, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._mode = BarMode.ROWS
        self._title = title
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    @property
    def current_index(self) -> int:
        """The bar that has the focus, -1 in an empty chart."""
        return self._current if self._bars else -1

    def set_bars(self, bars: Sequence[Bar], *, mode: BarMode = BarMode.ROWS, title: str | None = None) -> None:
        """Shows other bars; `title` names the chart for screen readers and on a saved picture."""
        self._bars = tuple(bars)
        self._mode = mode
        self._current = min(self._current, max(len(self._bars) - 1, 0))
        if title is not None:
            self._title = title
            self.setAccessibleName(title)
        self._describe()
        self._restyle()

    def save(self, path: Path) -> None:
        """Writes the chart as a picture in the light colours: `.svg` or, for any other ending, PNG.

        Raises `UserError("chart.not_saved")` when the file cannot be written.
        """
        style = ChartStyle(LIGHT, self._theme.font(), self._theme.font(TypeRole.SMALL))
        height = chart_picture.WIDTH // 2 if self._mode is BarMode.COLUMNS else self._rows_height()

        def paint(painter: QPainter, area: QRect) -> None:
            bar_painting.paint(painter, self._bars, area, self._mode, style)

        chart_picture.save_picture(path, self._title, height, paint, self._theme)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font())
        if self._mode is BarMode.COLUMNS:
            return QSize(metrics.averageCharWidth() * 60, metrics.height() * 12)
        return QSize(metrics.averageCharWidth() * 60, self._rows_height())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font())
        height = metrics.height() * 8 if self._mode is BarMode.COLUMNS else self._rows_height()
        return QSize(metrics.averageCharWidth() * 28, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        placed = bar_painting.paint(painter, self._bars, self._area(), self._mode, self._style())
        if self.hasFocus() and placed:
            slot = placed[self._current].slot.intersected(self.rect())
            paint_focus_ring(painter, slot, self._theme, Radius.SMALL)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        key = event.key()
        if last < 0:
            super().keyPressEvent(event)
        elif key in _FORTH:
            self._go(min(self._current + 1, last))
        elif key in _BACK:
            self._go(max(self._current - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.bar_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().toPoint().x(), event.position().toPoint().y())
        if index >= 0:
            self._go(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._bars:
            self._go(self._current)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(event.pos().x(), event.pos().y())
            if index >= 0:
                QToolTip.showText(event.globalPos(), self._spoken(self._bars[index]), self)
            return True
        return super().event(event)

    def _go(self, index: int) -> None:
        self._current = index
        self._describe()
        # The description now begins with the bar that has the focus: a screen reader reads it out.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _describe(self) -> None:
        spoken = [self._spoken(bar) for bar in self._bars[:_DESCRIBED_BARS]]
        if self.hasFocus() and self._bars:
            spoken.insert(0, self._spoken(self._bars[self._current]) + ".")
        self.setAccessibleDescription("; ".join(spoken).replace(".; ", ". "))

    def _spoken(self, bar: Bar) -> str:
        figure = self.tr("fewer than 5") if bar.hidden and not bar.text else bar.shown
        return f"{bar.label}: {figure}"

    def _index_at(self, x: int, y: int) -> int:
        placed = bar_painting.place(self._bars, self._area(), self._mode, self._style())
        return next((number for number, at in enumerate(placed) if at.slot.contains(x, y)), -1)

    def _area(self) -> QRect:
        return self.rect().adjusted(2, 2, -2, -2)

    def _style(self) -> ChartStyle:
        small = self._theme.font(TypeRole.SMALL)
        return ChartStyle(self._theme.colours, self._theme.font(), small)

    def _rows_height(self) -> int:
        return bar_painting.row_height(self._theme.font()) * max(len(self._bars), 1) + 4

    def _restyle(self) -> None:
        vertical = QSizePolicy.Policy.Expanding if self._mode is BarMode.COLUMNS else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.updateGeometry()
        self.update()
