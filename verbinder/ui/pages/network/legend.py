"""What the shapes of the drawing stand for, in words beside each.

Owns the words and their places in a strip under the drawing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from verbinder.ui.pages.network.painting import PaintStyle, paint_dot
from verbinder.ui.pages.network.question import Look, Question, Shown

Item = tuple[Look, str]


def items(shown: Shown) -> list[Item]:
    """The looks that are seen, with their words."""
    there = {look for number, look in enumerate(shown.looks) if shown.is_drawn(number)}
    return [(look, word) for look, word in _words(shown.question) if look in there]


def _words(question: Question) -> list[Item]:
    translate = QCoreApplication.translate
    joined = translate("NetworkLegend", "stays connected without us")
    if question is Question.PERSON:
        joined = translate("NetworkLegend", "knows them")
    return [
        (Look.PERSON, translate("NetworkLegend", "who it is about")),
        (Look.BRIDGE, translate("NetworkLegend", "joins groups; the larger, the more people")),
        (Look.JOINED, joined),
        (Look.ALONE, translate("NetworkLegend", "knows only professionals")),
        (Look.QUIET, translate("NetworkLegend", "other residents")),
        (Look.ASSOCIATION, translate("NetworkLegend", "association of residents")),
        (Look.PROFESSIONAL, translate("NetworkLegend", "we and organisations")),
    ]


def height(words: Sequence[Item], width: float, style: PaintStyle) -> float:
    """How high the strip is when it is so wide."""
    rows = _placed(words, width, style)
    return (rows[-1][1].bottom() if rows else 0.0) + 4


def paint(painter: QPainter, words: Sequence[Item], rect: QRectF, style: PaintStyle) -> None:
    """Paint the strip."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(style.font)
    for (look, word), box in _placed(words, rect.width(), style):
        place = box.translated(rect.topLeft())
        side = box.height()
        paint_dot(painter, look, QPointF(place.left() + side / 2, place.center().y()), side * 0.26, style)
        painter.setPen(style.colour("text_muted"))
        text = place.adjusted(side + 2, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    painter.restore()


def _placed(words: Sequence[Item], width: float, style: PaintStyle) -> list[tuple[Item, QRectF]]:
    """Each item with its box, in rows that fit."""
    metrics = QFontMetricsF(style.font)
    line, gap = metrics.height() + 4, metrics.averageCharWidth() * 2
    x = y = 0.0
    found = []
    for item in words:
        needs = line + 2 + metrics.horizontalAdvance(item[1]) + 2
        if x > 0 and x + needs > width:
            x, y = 0.0, y + line
        found.append((item, QRectF(x, y, needs, line)))
        x += needs + gap
    return found
