"""The list of initiatives as rows of two lines: the advice with its shape, the name, and what to know of it.

Owns the painting; where there is little room the advice stands below the name instead of before it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from verbinder.domain.stepping_back.reasons import Advice
from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.initiatives.advice_sign import colour, sign
from verbinder.ui.pages.initiatives.rows import Listed
from verbinder.ui.pages.organisations.two_line_table import TwoLineDelegate, TwoLineTable
from verbinder.usecases.advice_words import advice_label

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
#: Below this width (at text scale 1.0) the advice has no column of its own.
WIDE = 760
#: The column of the advice is as wide as the longest of its words.
LABELS = tuple(advice_label(advice, language) for advice in Advice for language in ("nl", "en"))


class InitiativeDelegate(TwoLineDelegate):
    """Paints `Listed`."""

    def paint_row(self, painter: QPainter, inner: QRect, row: Listed) -> None:
        """Paint one row."""
        wide = inner.width() >= self._theme.space(WIDE)
        first, second = self._lines(inner)
        if wide:
            column = self._side() + self._gap + max(map(self._title_metrics.horizontalAdvance, LABELS)) + self._gap
            self._paint_advice(painter, QRect(first.left(), first.top(), column, first.height()), row, titled=True)
            first.setLeft(first.left() + column)
            second.setLeft(second.left() + column)
        elif row.advice is not None:
            second.setLeft(self._paint_advice(painter, second, row, titled=False) + self._gap)
        self._paint_name(painter, first, row)
        self._paint_rest(painter, second, row)

    def _lines(self, inner: QRect) -> tuple[QRect, QRect]:
        height = self._small_metrics.height()
        first = QRect(inner.left(), inner.top(), inner.width(), self._title_metrics.height())
        return first, QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height)

    def _paint_advice(self, painter: QPainter, place: QRect, row: Listed, *, titled: bool) -> int:
        """Paint shape and word; where they end."""
        if row.advice is None:
            return place.left()
        metrics = self._title_metrics if titled else self._small_metrics
        side = min(self._side(), place.height())
        ink = self._theme.colour(colour(row.advice))
        paint_icon(painter, sign(row.advice), ink, QRect(place.left(), place.center().y() - side // 2 + 1, side, side))
        painter.setFont(self._title_font if titled else self._small_font)
        painter.setPen(ink)
        left = place.left() + side + self._gap
        painter.drawText(QRect(left, place.top(), place.right() - left, place.height()), _LEFT, row.advice_word)
        return left + metrics.horizontalAdvance(row.advice_word)

    def _paint_name(self, painter: QPainter, line: QRect, row: Listed) -> None:
        painter.setFont(self._small_font)
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(line, _RIGHT, row.last)
        room = line.width() - self._small_metrics.horizontalAdvance(row.last) - self._gap
        painter.setFont(self._title_font)
        painter.setPen(self._theme.colour("text_muted" if row.muted else "text"))
        painter.drawText(line, _LEFT, _elided(self._title_metrics, row.name, room))

    def _paint_rest(self, painter: QPainter, line: QRect, row: Listed) -> None:
        """What to know at the left, warnings with their sign at the right; warnings go first for the room."""
        painter.setFont(self._small_font)
        if row.warnings:
            side = round(line.height() * 0.9)
            gap = self._theme.space(Spacing.XS)
            shown = _elided(self._small_metrics, row.warnings, line.width() - side - gap)
            left = line.right() - self._small_metrics.horizontalAdvance(shown)
            ink = self._theme.colour("warning")
            painter.setPen(ink)
            painter.drawText(line, _RIGHT, shown)
            paint_icon(painter, "warning", ink, QRect(left - side - gap, line.center().y() - side // 2 + 1, side, side))
            line.setRight(left - side - gap - self._gap)
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(line, _LEFT, _elided(self._small_metrics, row.second, line.width()))

    def _side(self) -> int:
        return round(self._title_metrics.height() * 0.95)


def _elided(metrics: QFontMetrics, text: str, room: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))


class InitiativeTable(TwoLineTable):
    """The table without headings."""

    def __init__(self, *, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, name=name, delegate=InitiativeDelegate, parent=parent)
