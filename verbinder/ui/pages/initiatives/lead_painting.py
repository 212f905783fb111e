"""The strokes of the chart of who led and when we were there: lanes, months, marks, the day we left.

Owns the places and the strokes; colours and fonts come from the style, words from the owner. Never by colour alone: a
lane has its name, and whether we were there is a full, an open or a dotted mark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from verbinder.domain.stepping_back.record import Presence
from verbinder.ui.pages.initiatives.lead_marks import Lead, Picture
from verbinder.ui.widgets.bar_painting import ChartStyle

#: A longer line of time is told in years.
MOST_MONTHS_TOLD = 26
#: At most so many words below the line.
MOST_TICKS = 9


@dataclass(frozen=True, slots=True)
class Words:
    """What stands beside and below the line; `legend` says what the marks mean."""

    lanes: Mapping[Lead, str]
    left: str
    month: Mapping[int, str]
    legend: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Where everything lies: the plot, the height of each lane, and the middle of every mark."""

    plot: QRectF
    lanes: Mapping[Lead, float]
    marks: Sequence[QPointF]
    radius: float


def height_for(lanes: int, font: QFont) -> int:
    """How high a chart with so many lanes is."""
    metrics = QFontMetrics(font)
    return round(metrics.height() * (1.7 * lanes + 3.2))


def place(picture: Picture, area: QRect, style: ChartStyle, words: Words) -> Placed:
    """Lay the chart out in an area; several times of one day stand beside each other."""
    metrics = QFontMetrics(style.font)
    small = QFontMetrics(style.label_font)
    left = max(metrics.horizontalAdvance(words.lanes[lead]) for lead in picture.lanes) + metrics.height()
    radius = metrics.height() * 0.34
    plot = QRectF(area).adjusted(left, small.height() * 1.5, -radius * 1.5, -small.height() * 1.7)
    step = plot.height() / max(len(picture.lanes), 1)
    lanes = {lead: plot.top() + step * (number + 0.5) for number, lead in enumerate(picture.lanes)}
    marks = [QPointF(x_of(picture, mark.on, plot), lanes[mark.lead]) for mark in picture.marks]
    for number in range(1, len(marks)):
        before = marks[number - 1]
        if picture.marks[number].on == picture.marks[number - 1].on and before.y() == marks[number].y():
            marks[number].setX(before.x() + radius)
    return Placed(plot, lanes, marks, radius)


def x_of(picture: Picture, day: date, plot: QRectF) -> float:
    """Where a day lies on the line."""
    first, last = picture.span
    return plot.left() + plot.width() * ((day - first).days / max((last - first).days, 1))


def paint(painter: QPainter, picture: Picture, area: QRect, style: ChartStyle, words: Words) -> Placed:
    """Paint the chart; returns where everything lies."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    placed = place(picture, area, style, words)
    _paint_step_ins(painter, picture, placed, style)
    _paint_lanes(painter, picture, placed, style, words, area)
    _paint_ticks(painter, picture, placed, style, words)
    _paint_left(painter, picture, placed, style, words, area)
    for mark, middle in zip(picture.marks, placed.marks, strict=True):
        paint_mark(painter, middle, placed.radius, mark.lead, mark.presence, style)
    painter.restore()
    return placed


def paint_mark(
    painter: QPainter, middle: QPointF, radius: float, lead: Lead, presence: Presence, style: ChartStyle
) -> None:
    """One mark: full when we were there, open when we were not, dotted when nobody knows."""
    ink = _ink(lead, style)
    pen = QPen(QColor(ink), max(radius * 0.32, 1.4))
    there = presence in (Presence.LED, Presence.PRESENT)
    if presence is Presence.UNKNOWN:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(QColor(ink if there else style.colours.surface))
    painter.drawEllipse(middle, radius, radius)


def _ink(lead: Lead, style: ChartStyle) -> str:
    colours = style.colours
    return {
        Lead.RESIDENTS: colours.accent,
        Lead.TOGETHER: colours.info,
        Lead.US: colours.warm,
        Lead.ORGANISATION: colours.text_muted,
        Lead.UNKNOWN: colours.text_muted,
    }[lead]


def _paint_lanes(
    painter: QPainter, picture: Picture, placed: Placed, style: ChartStyle, words: Words, area: QRect
) -> None:
    painter.setFont(style.font)
    height = QFontMetrics(style.font).height()
    for lead in picture.lanes:
        y = placed.lanes[lead]
        painter.setPen(QPen(QColor(style.colours.border), 1))
        painter.drawLine(QLineF(placed.plot.left(), y, placed.plot.right(), y))
        painter.setPen(style.colours.text)
        label = QRectF(area.left(), y - height / 2, placed.plot.left() - area.left(), height)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words.lanes[lead])


def _paint_ticks(painter: QPainter, picture: Picture, placed: Placed, style: ChartStyle, words: Words) -> None:
    painter.setFont(style.label_font)
    metrics = QFontMetrics(style.label_font)
    end = placed.plot.left() - metrics.height()
    for day, text in ticks(picture, words):
        x = x_of(picture, day, placed.plot)
        painter.setPen(QPen(QColor(style.colours.border_strong), 1))
        painter.drawLine(QLineF(x, placed.plot.bottom(), x, placed.plot.bottom() + metrics.height() * 0.3))
        width = metrics.horizontalAdvance(text)
        start = min(max(x - width / 2, placed.plot.left()), placed.plot.right() - width)
        if start < end:
            continue
        end = start + width + metrics.height() * 0.6
        painter.setPen(style.colours.text_muted)
        painter.drawText(QPointF(start, placed.plot.bottom() + metrics.height() * 1.35), text)


def ticks(picture: Picture, words: Words) -> list[tuple[date, str]]:
    """The first days of months or years on the line, thinned out, with what is said of them."""
    first, last = picture.span
    months = (last.year - first.year) * 12 + last.month - first.month
    if months > MOST_MONTHS_TOLD:
        every = 12 * max(1, -(-(months // 12) // MOST_TICKS))
    else:
        every = next(step for step in (1, 2, 3, 6) if months // step <= MOST_TICKS)
    found = []
    # Counted from January, so that the same months are told however long the line is.
    begin = first.year * 12 + first.month - 1
    for number in range(-(-begin // every) * every, last.year * 12 + last.month, every):
        day = date(number // 12, number % 12 + 1, 1)
        if first <= day <= last:
            name = words.month[day.month]
            found.append((day, str(day.year) if every >= 12 else f"{name} {day.year}" if day.month == 1 else name))
    return found or [(first, f"{words.month[first.month]} {first.year}")]


def _paint_step_ins(painter: QPainter, picture: Picture, placed: Placed, style: ChartStyle) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.colours.warm_soft))
    for first, last in picture.step_ins:
        x = x_of(picture, first, placed.plot)
        width = max(x_of(picture, last, placed.plot) - x, placed.radius)
        painter.drawRect(QRectF(x, placed.plot.top(), width, placed.plot.height()))


def _paint_left(
    painter: QPainter, picture: Picture, placed: Placed, style: ChartStyle, words: Words, area: QRect
) -> None:
    if picture.left is None:
        return
    x = x_of(picture, picture.left, placed.plot)
    pen = QPen(QColor(style.colours.text), 1.5)
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QLineF(x, placed.plot.top(), x, placed.plot.bottom()))
    painter.setFont(style.label_font)
    metrics = QFontMetrics(style.label_font)
    width = metrics.horizontalAdvance(words.left)
    start = min(max(x - width / 2, area.left()), area.right() - width)
    painter.drawText(QPointF(start, placed.plot.top() - metrics.descent() - 2), words.left)
