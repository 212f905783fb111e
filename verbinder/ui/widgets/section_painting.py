"""Paints the rows of a list in sections: headings, entries of two lines, sentences for empty sections.

Owns the strokes of `SectionList` and of the command palette; must not hold entries.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import MINIMUM_TARGET, Radius, Spacing, TypeRole
from verbinder.ui.widgets.painting import fill_rounded, paint_focus_ring
from verbinder.ui.widgets.section_rows import ROW_ROLE, Entry, SectionNote, SectionTitle

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class SectionDelegate(QStyledItemDelegate):
    """Paints what `ROW_ROLE` holds, a heading, an entry or a sentence."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = _row(index)
        body = QFontMetrics(self._theme.font()).height()
        small = QFontMetrics(self._theme.font(TypeRole.SMALL)).height()
        gap = self._theme.space(Spacing.S)
        if isinstance(row, SectionTitle):
            heading = QFontMetrics(self._theme.font(TypeRole.SUBHEADING)).height()
            return QSize(80, heading + gap + (gap if index.row() == 0 else 2 * gap))
        if isinstance(row, Entry) and row.subtitle:
            return QSize(80, body + small + 2 * gap)
        return QSize(80, max(body + 2 * gap, self._theme.space(MINIMUM_TARGET)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        row = _row(index)
        inner = option.rect.adjusted(self._theme.space(Spacing.M), 0, -self._theme.space(Spacing.M), 0)
        if isinstance(row, SectionTitle):
            self._paint_title(painter, inner, row.text, row.count)
        elif isinstance(row, Entry):
            self._paint_ground(painter, option)
            self._paint_entry(painter, inner, row)
        else:
            painter.setFont(self._theme.font())
            painter.setPen(self._theme.colour("text_muted"))
            painter.drawText(inner, _LEFT, self._cut(row.text, inner.width(), TypeRole.BODY))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect.adjusted(Spacing.XS, 1, -Spacing.XS, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, rect, self._theme.colour("accent_soft"), Radius.MEDIUM)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus_ring(painter, rect, self._theme, Radius.MEDIUM)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, rect, self._theme.colour("stripe"), Radius.MEDIUM)

    def _paint_title(self, painter: QPainter, rect: QRect, text: str, count: int) -> None:
        font = self._theme.font(TypeRole.SUBHEADING)
        metrics = QFontMetrics(font)
        line = QRect(rect)
        line.setTop(rect.bottom() - metrics.height() - self._theme.space(Spacing.XS))
        line.setBottom(rect.bottom() - self._theme.space(Spacing.XS))
        painter.setFont(font)
        painter.setPen(self._theme.colour("accent"))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, _LEFT, shown)
        if count:
            line.setLeft(line.left() + metrics.horizontalAdvance(shown) + self._theme.space(Spacing.S))
            painter.setFont(self._theme.font(TypeRole.SMALL))
            painter.setPen(self._theme.colour("text_muted"))
            painter.drawText(line, _LEFT, str(count))

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        icon, title, subtitle = entry.icon, entry.title, entry.subtitle
        body = QFontMetrics(self._theme.font())
        small = QFontMetrics(self._theme.font(TypeRole.SMALL))
        lines = body.height() + (small.height() if subtitle else 0)
        top = rect.top() + (rect.height() - lines) // 2
        first = QRect(rect.left(), top, rect.width(), body.height())
        if icon:
            side = round(body.height() * 1.05)
            place = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
            paint_icon(painter, icon, self._theme.colour("text_muted" if entry.muted else "accent"), place)
            first.setLeft(place.right() + self._theme.space(Spacing.M))
        second = QRect(first.left(), first.bottom() + 1, first.width(), small.height())
        first.setRight(first.right() - self._paint_meta(painter, first, entry))
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("text_muted" if entry.muted else "text"))
        painter.drawText(first, _LEFT, self._cut(title, first.width(), TypeRole.BODY))
        if subtitle:
            painter.setFont(self._theme.font(TypeRole.SMALL))
            painter.setPen(self._theme.colour("text_muted"))
            painter.drawText(second, _LEFT, self._cut(subtitle, second.width(), TypeRole.SMALL))

    def _paint_meta(self, painter: QPainter, line: QRect, entry: Entry) -> int:
        """Paints what stands at the right; the room it took."""
        meta, tone = entry.meta, entry.tone
        if not meta:
            return 0
        colour = {"warm": "warm", "danger": "danger"}.get(tone, "text_muted")
        painter.setFont(self._theme.font(TypeRole.SMALL))
        painter.setPen(self._theme.colour(colour))
        shown = self._cut(meta, round(line.width() * 0.45), TypeRole.SMALL)
        painter.drawText(line, _RIGHT, shown)
        width = QFontMetrics(self._theme.font(TypeRole.SMALL)).horizontalAdvance(shown)
        return width + self._theme.space(Spacing.M)

    def _cut(self, text: str, width: int, role: TypeRole) -> str:
        one_line = " ".join(text.split())
        metrics = QFontMetrics(self._theme.font(role))
        return metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, max(width, 0))


def _row(index: QModelIndex | QPersistentModelIndex) -> SectionTitle | SectionNote | Entry:
    found: SectionTitle | SectionNote | Entry = index.data(ROW_ROLE)
    return found
