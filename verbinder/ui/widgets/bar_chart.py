"""A chart of bars one can walk over by keyboard, hear through a screen reader, and save as a picture.

Owns what is said of a bar, sizes and saving; walking is `WalkedChart`'s, the strokes are `bar_painting`'s, the figures
the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Radius
from verbinder.ui.widgets import bar_painting, chart_picture
from verbinder.ui.widgets.bar_painting import Bar, BarMode
from verbinder.ui.widgets.painting import paint_focus_ring
from verbinder.ui.widgets.walked_chart import WalkedChart

_DESCRIBED_BARS = 60


class BarChart(WalkedChart):
    """Lying bars with names, or standing bars for months; values that may not be shown are hatched: "< 5"."""

    choosing_keys = (*WalkedChart.choosing_keys, Qt.Key.Key_Space)

    def __init__(self, *, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._bars: tuple[Bar, ...] = ()
        self._mode = BarMode.ROWS
        self._title = title
        self.setAccessibleName(title)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

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
        style = self._style(for_file=True)
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

    def _places(self) -> int:
        return len(self._bars)

    def _spoken(self, index: int) -> str:
        bar = self._bars[index]
        figure = self.tr("fewer than 5") if bar.hidden and not bar.text else bar.shown
        return f"{bar.label}: {figure}"

    def _whole(self) -> str:
        return "; ".join(self._spoken(index) for index in range(min(len(self._bars), _DESCRIBED_BARS)))

    def _index_at(self, at: QPointF) -> int:
        placed = bar_painting.place(self._bars, self._area(), self._mode, self._style())
        return next((number for number, each in enumerate(placed) if each.slot.contains(at.toPoint())), -1)

    def _rows_height(self) -> int:
        return bar_painting.row_height(self._theme.font()) * max(len(self._bars), 1) + 4

    def _restyle(self) -> None:
        vertical = QSizePolicy.Policy.Expanding if self._mode is BarMode.COLUMNS else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        super()._restyle()
