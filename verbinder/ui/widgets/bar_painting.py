"""Paints bars with a painter: lying with labels beside them, or standing with labels below.

Owns geometry and strokes, for the screen and for files alike; must not know widgets or where bars come from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from verbinder.ui.design.tokens import Colours

HIDDEN_TEXT = "< 5"


class BarMode(StrEnum):
    """`rows`: lying bars, for names; `columns`: standing bars, for months."""

    ROWS = "rows"
    COLUMNS = "columns"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. A `hidden` one is smaller than may be shown: drawn hatched, its value never used.

    `text` replaces the figure at the end of the bar.
    """

    label: str
    value: float = 0.0
    text: str = ""
    hidden: bool = False

    @property
    def shown(self) -> str:
        """The figure as it is written."""
        return self.text or (HIDDEN_TEXT if self.hidden else f"{self.value:g}")


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Colours and fonts a chart is painted with, so that a file can differ from the screen."""

    colours: Colours
    font: QFont
    label_font: QFont


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """Where a bar lies: the whole slot (for focus and clicks), the bar, and its label."""

    slot: QRect
    bar: QRectF
    label: QRect


def row_height(font: QFont) -> int:
    """The height of one lying bar with its margins."""
    return round(QFontMetrics(font).height() * 1.75)


def place(bars: Sequence[Bar], area: QRect, mode: BarMode, style: ChartStyle) -> list[PlacedBar]:
    """Divides `area` over the bars."""
    if not bars:
        return []
    top = max((bar.value for bar in bars if not bar.hidden), default=0.0)
    if mode is BarMode.ROWS:
        return _place_rows(bars, area, top, style)
    return _place_columns(bars, area, top, style)


def _share(bar: Bar, top: float) -> float:
    if bar.hidden:
        return min(1.0, 2.5 / top) if top > 0 else 0.1
    return bar.value / top if top > 0 else 0.0


def _place_rows(bars: Sequence[Bar], area: QRect, top: float, style: ChartStyle) -> list[PlacedBar]:
    metrics = QFontMetrics(style.font)
    height = row_height(style.font)
    gap = metrics.averageCharWidth() + 4
    label_width = min(max(metrics.horizontalAdvance(bar.label) for bar in bars) + 2, round(area.width() * 0.42))
    value_width = max(metrics.horizontalAdvance(bar.shown) for bar in bars)
    room = max(area.width() - label_width - value_width - 3 * gap, 8)
    placed = []
    for number, bar in enumerate(bars):
        slot = QRect(area.left(), area.top() + number * height, area.width(), height)
        label = QRect(slot.left() + gap // 2, slot.top(), label_width, height)
        thick = round(height * 0.56)
        left = label.right() + gap
        length = max(2.0, room * _share(bar, top))
        placed.append(PlacedBar(slot, QRectF(left, slot.top() + (height - thick) / 2, length, thick), label))
    return placed


def _place_columns(bars: Sequence[Bar], area: QRect, top: float, style: ChartStyle) -> list[PlacedBar]:
    label_height = round(QFontMetrics(style.label_font).height() * 1.5)
    value_height = round(QFontMetrics(style.font).height() * 1.2)
    step = area.width() / len(bars)
    room = max(area.height() - label_height - value_height, 8)
    placed = []
    for number, bar in enumerate(bars):
        left = area.left() + number * step
        slot = QRect(round(left), area.top(), round(step), area.height())
        thick = min(step * 0.62, 56.0)
        length = max(2.0, room * _share(bar, top))
        bottom = area.top() + value_height + room
        label = QRect(slot.left(), bottom, slot.width(), label_height)
        rect = QRectF(left + (step - thick) / 2, bottom - length, thick, length)
        placed.append(PlacedBar(slot, rect, label))
    return placed


def paint(painter: QPainter, bars: Sequence[Bar], area: QRect, mode: BarMode, style: ChartStyle) -> list[PlacedBar]:
    """Paints the bars into `area` and says where they lie."""
    placed = place(bars, area, mode, style)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mode is BarMode.COLUMNS and placed:
        _paint_ground(painter, area, placed[0].label.top(), style)
    # Standing labels that touch each other are left out evenly; the figures stay.
    every = _label_step(bars, placed, style) if mode is BarMode.COLUMNS else 1
    for number, (bar, at) in enumerate(zip(bars, placed, strict=True)):
        _paint_bar(painter, bar, at.bar, mode, style.colours)
        if mode is BarMode.ROWS:
            _paint_row_texts(painter, bar, at, style)
        else:
            _paint_column_texts(painter, bar, at, style, with_label=number % every == 0)
    painter.restore()
    return placed


def _paint_ground(painter: QPainter, area: QRect, y: int, style: ChartStyle) -> None:
    painter.setPen(QPen(QColor(style.colours.border_strong), 1))
    painter.drawLine(QPointF(area.left(), y + 0.5), QPointF(area.right(), y + 0.5))


def _paint_bar(painter: QPainter, bar: Bar, rect: QRectF, mode: BarMode, colours: Colours) -> None:
    # Only the end that grows is round; the foot stands on the axis.
    radius = min(4.0, rect.width() / 2, rect.height() / 2)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    if mode is BarMode.ROWS:
        path.addRect(rect.left(), rect.top(), min(radius, rect.width()), rect.height())
    else:
        path.addRect(rect.left(), rect.bottom() - radius, rect.width(), radius)
    path = path.simplified()
    if bar.hidden:
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.setBrush(QBrush(QColor(colours.border_strong), Qt.BrushStyle.BDiagPattern))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
    painter.drawPath(path)


def _paint_row_texts(painter: QPainter, bar: Bar, at: PlacedBar, style: ChartStyle) -> None:
    metrics = QFontMetrics(style.font)
    painter.setFont(style.font)
    painter.setPen(QColor(style.colours.text))
    label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, at.label.width())
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(at.label, middle | Qt.AlignmentFlag.AlignLeft, label)
    value = QRectF(at.bar.right() + metrics.averageCharWidth(), at.slot.top(), at.slot.width(), at.slot.height())
    painter.drawText(value, middle | Qt.AlignmentFlag.AlignLeft, bar.shown)


def _paint_column_texts(painter: QPainter, bar: Bar, at: PlacedBar, style: ChartStyle, *, with_label: bool) -> None:
    painter.setFont(style.font)
    painter.setPen(QColor(style.colours.text))
    metrics = QFontMetrics(style.font)
    if metrics.horizontalAdvance(bar.shown) <= at.slot.width():
        line = QRectF(at.slot.left(), at.bar.top() - metrics.height() * 1.1, at.slot.width(), metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, bar.shown)
    if with_label:
        painter.setFont(style.label_font)
        painter.setPen(QColor(style.colours.text_muted))
        width = QFontMetrics(style.label_font).horizontalAdvance(bar.label)
        room = QRect(at.label)
        if width > room.width():
            room.setLeft(room.center().x() - width // 2 - 1)
            room.setWidth(width + 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.label)


def _label_step(bars: Sequence[Bar], placed: Sequence[PlacedBar], style: ChartStyle) -> int:
    metrics = QFontMetrics(style.label_font)
    widest = max(metrics.horizontalAdvance(bar.label) for bar in bars) + metrics.averageCharWidth()
    return max(1, -(-widest // max(placed[0].slot.width(), 1)))
