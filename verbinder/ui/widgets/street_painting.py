"""Paints where we came, street by street: contacts and conversations, known and new people, and how long ago.

Owns geometry and strokes, for the screen and for files alike. Never by colour alone: full, open and hatched say what a
part of a bar is, every bar has its figure, and a street that waits too long has a sign beside the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from verbinder.ui.widgets.bar_painting import ChartStyle

#: A swatch, in heights of the small letter.
_SWATCH = 0.62
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class StreetMark:
    """One street. `contacts` holds the `conversations`; `people` spoken to hold the `new` ones.

    `last` says how long ago we were there, `waits` that this is too long; `spoken` is the whole row in words.
    """

    label: str
    contacts: int
    conversations: int
    people: int
    new: int
    last: str
    waits: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class StreetWords:
    """The headings of the columns, and what the parts of the bars are called."""

    contacts: str
    conversation: str
    attempt: str
    people: str
    known: str
    new: str
    last: str
    waits: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns lie: their left edges and widths, without the figures at the end of the bars."""

    label: QRectF
    contacts: QRectF
    people: QRectF
    last: QRectF


def row_height(font: QFont) -> int:
    """The height of one street with its margins."""
    return round(QFontMetrics(font).height() * 1.75)


def head_height(style: ChartStyle) -> int:
    """The height of the headings with what the bars mean."""
    return round(QFontMetrics(style.font).height() * 1.3 + QFontMetrics(style.label_font).height() * 1.7)


def height_for(count: int, style: ChartStyle) -> int:
    """How high a chart of so many streets is."""
    return head_height(style) + row_height(style.font) * max(count, 1) + 4


def slot(number: int, area: QRect, style: ChartStyle) -> QRect:
    """The row of a street, for focus and clicks."""
    height = row_height(style.font)
    return QRect(area.left(), area.top() + head_height(style) + number * height, area.width(), height)


def columns(marks: Sequence[StreetMark], area: QRect, style: ChartStyle, words: StreetWords) -> Columns:
    """Divide the width: names and days take what they need, the bars share what is left."""
    metrics, small = QFontMetrics(style.font), QFontMetrics(style.label_font)
    gap = metrics.averageCharWidth() * 2
    sign = metrics.height()
    label = min(max((metrics.horizontalAdvance(mark.label) for mark in marks), default=0), round(area.width() * 0.27))
    last = max((metrics.horizontalAdvance(mark.last) for mark in marks), default=0)
    last = max(
        last + sign, metrics.horizontalAdvance(words.last), small.horizontalAdvance(words.waits) + small.height()
    )
    last = min(last + gap, round(area.width() * 0.3))
    figures = metrics.horizontalAdvance("0000")
    bars = max(area.width() - label - last - 2 * figures - 4 * gap, 16)
    # Half of the room each, unless what the parts are called asks for more.
    wanted = _key_width(small, words.conversation, words.attempt) - figures
    of_contacts = max(bars / 2, min(wanted, bars * 0.62))
    of_people = bars - of_contacts
    top, height = area.top(), area.height()
    first = area.left() + gap / 2
    one = first + label + gap
    other = one + of_contacts + figures + gap
    return Columns(
        QRectF(first, top, label, height),
        QRectF(one, top, of_contacts, height),
        QRectF(other, top, of_people, height),
        QRectF(area.right() - last, top, last, height),
    )


def _key_width(metrics: QFontMetrics, *names: str) -> float:
    """The width of the swatches of a column with their names."""
    side = metrics.height() * _SWATCH
    return sum(metrics.horizontalAdvance(name) + side * 3.6 for name in names)


def paint(
    painter: QPainter, marks: Sequence[StreetMark], area: QRect, style: ChartStyle, words: StreetWords, seen: QRect
) -> None:
    """Paint the chart into an area; rows outside `seen` are passed over."""
    if not marks:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    placed = columns(marks, area, style, words)
    _paint_head(painter, placed, style, words)
    most = max(1, *(mark.contacts for mark in marks))
    most_people = max(1, *(mark.people for mark in marks))
    for number, mark in enumerate(marks):
        row = slot(number, area, style)
        if not row.intersects(seen):
            continue
        _paint_texts(painter, mark, row, placed, style)
        painter.setFont(style.font)
        whole, part = (
            placed.contacts.width() * mark.contacts / most,
            placed.contacts.width() * mark.conversations / most,
        )
        _paint_bar(painter, row, placed.contacts.left(), part, whole, mark.contacts, style, style.colours.accent)
        whole = placed.people.width() * mark.people / most_people
        part = placed.people.width() * (mark.people - mark.new) / most_people
        _paint_bar(
            painter, row, placed.people.left(), part, whole, mark.people, style, style.colours.info, hatched=True
        )
    painter.restore()


def _paint_head(painter: QPainter, placed: Columns, style: ChartStyle, words: StreetWords) -> None:
    metrics, small = QFontMetrics(style.font), QFontMetrics(style.label_font)
    painter.setPen(QColor(style.colours.text))
    painter.setFont(style.font)
    line = metrics.height()
    for column, heading in (
        (placed.contacts, words.contacts),
        (placed.people, words.people),
        (placed.last, words.last),
    ):
        painter.drawText(QRectF(column.left(), column.top(), column.width() + line * 3, line * 1.2), _LEFT, heading)
    y = placed.contacts.top() + line * 1.3
    keys = (
        (placed.contacts, style.colours.accent, (words.conversation, words.attempt), False),
        (placed.people, style.colours.info, (words.known, words.new), True),
    )
    painter.setFont(style.label_font)
    for column, ink, (first, second), hatched in keys:
        x = column.left()
        side = small.height() * _SWATCH
        end = column.right() + metrics.horizontalAdvance("0000")
        for filled, word in ((True, first), (False, second)):
            swatch = QRectF(x, y + (small.height() - side) / 2, side * 1.4, side)
            _fill(painter, swatch, ink, style, hatched=hatched and not filled, full=filled)
            x = swatch.right() + side * 0.6
            painter.setPen(QColor(style.colours.text_muted))
            shown = small.elidedText(word, Qt.TextElideMode.ElideRight, max(round(end - x), 0))
            painter.drawText(QPointF(x, y + small.ascent()), shown)
            x += small.horizontalAdvance(shown) + side * 1.6
    _paint_sign(painter, QPointF(placed.last.left() + small.height() * 0.35, y + small.height() / 2), small, style)
    painter.setPen(QColor(style.colours.text_muted))
    painter.drawText(QPointF(placed.last.left() + small.height(), y + small.ascent()), words.waits)


def _paint_texts(painter: QPainter, mark: StreetMark, row: QRect, placed: Columns, style: ChartStyle) -> None:
    metrics = QFontMetrics(style.font)
    painter.setFont(style.font)
    painter.setPen(QColor(style.colours.text))
    label = QRectF(placed.label.left(), row.top(), placed.label.width() + 2, row.height())
    name = metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, round(label.width()))
    painter.drawText(label, _LEFT, name)
    sign = metrics.height()
    last = QRectF(placed.last.left() + sign, row.top(), placed.last.width() - sign, row.height())
    if mark.waits:
        _paint_sign(painter, QPointF(placed.last.left() + sign * 0.4, row.center().y() + 0.5), metrics, style)
    painter.setPen(QColor(style.colours.warm if mark.waits else style.colours.text))
    painter.drawText(last, _LEFT, metrics.elidedText(mark.last, Qt.TextElideMode.ElideRight, round(last.width())))


def _paint_bar(
    painter: QPainter,
    row: QRect,
    left: float,
    part: float,
    whole: float,
    figure: int,
    style: ChartStyle,
    ink: str,
    *,
    hatched: bool = False,
) -> None:
    """A bar of two parts: full up to `part`, then open or hatched up to `whole`; the figure behind it."""
    metrics = QFontMetrics(style.font)
    thick = row.height() * 0.5
    top = row.top() + (row.height() - thick) / 2
    if whole <= 0:
        painter.setPen(QPen(QColor(style.colours.border_strong), 1))
        painter.drawLine(QPointF(left, top), QPointF(left, top + thick))
    if part > 0:
        _fill(painter, QRectF(left, top, part, thick), ink, style, hatched=False, full=True)
    if whole > part:
        _fill(painter, QRectF(left + part, top, whole - part, thick), ink, style, hatched=hatched, full=False)
    painter.setPen(QColor(style.colours.text if figure else style.colours.text_muted))
    at = QRectF(left + whole + metrics.averageCharWidth() * 0.7, row.top(), row.width(), row.height())
    painter.drawText(at, _LEFT, str(figure))


def _fill(painter: QPainter, rect: QRectF, ink: str, style: ChartStyle, *, hatched: bool, full: bool) -> None:
    painter.setPen(QPen(QColor(ink), 1.2))
    if full:
        painter.setBrush(QColor(ink))
    elif hatched:
        painter.setBrush(QBrush(QColor(ink), Qt.BrushStyle.BDiagPattern))
    else:
        painter.setBrush(QColor(style.colours.surface_raised))
    painter.drawRect(rect)


def _paint_sign(painter: QPainter, middle: QPointF, metrics: QFontMetrics, style: ChartStyle) -> None:
    """A small triangle: here we have not been for too long."""
    side = metrics.height() * 0.3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.colours.warm))
    points = [
        QPointF(middle.x(), middle.y() - side),
        QPointF(middle.x() + side, middle.y() + side * 0.8),
        QPointF(middle.x() - side, middle.y() + side * 0.8),
    ]
    painter.drawPolygon(QPolygonF(points))
