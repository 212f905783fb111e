"""The timeline: dated entries under each other, for thousands of them, in a plain Qt list.

Owns the contract of roles, the painting and the list's settings; the model is the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Radius, Spacing, TypeRole
from verbinder.ui.widgets.chip import ChipData, chip_size, paint_chip
from verbinder.ui.widgets.painting import WrappedText, fill_rounded, paint_badge, paint_focus_ring

_Index = QModelIndex | QPersistentModelIndex
MOST_TEXT_LINES = 6
_KEPT_LAYOUTS = 3000


class TimelineRole(IntEnum):
    """What the model answers for a row. `DisplayRole` should be the title and `AccessibleTextRole` the whole."""

    DATE = int(Qt.ItemDataRole.UserRole) + 1  # str, as it is to be read: "di 3 maart"
    ICON = int(Qt.ItemDataRole.UserRole) + 2  # str, the name of a drawing
    TITLE = int(Qt.ItemDataRole.UserRole) + 3  # str
    TEXT = int(Qt.ItemDataRole.UserRole) + 4  # str, may be long and of several lines
    CHIPS = int(Qt.ItemDataRole.UserRole) + 5  # Sequence[ChipData]


@dataclass(frozen=True, slots=True)
class _Head:
    """Title and date of an entry with the height of the title's line and of both."""

    title: str
    date: str
    line: int
    height: int


class TimelineDelegate(QStyledItemDelegate):
    """Paints an entry: icon on a line that runs through, title with its date, text of at most six lines, chips."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: dict[tuple[str, int], WrappedText] = {}
        theme.changed.connect(self._texts.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._list_width(option)
        text_width = width - self._text_left() - self._theme.space(Spacing.L)
        gap = self._theme.space(Spacing.XS)
        height = self._head(index, text_width).height
        text = index.data(TimelineRole.TEXT)
        if text:
            height += gap + round(self._wrapped(text, text_width).height)
        chips = self._chip_rects(index.data(TimelineRole.CHIPS) or (), text_width)
        if chips:
            height += 2 * gap + chips[-1].bottom() + 1
        return QSize(width, max(height, self._badge_side()) + 2 * self._theme.space(Spacing.M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        theme = self._theme
        rect = option.rect
        self._paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_line(painter, rect, index, chosen=chosen)
        left = rect.left() + self._text_left()
        top = rect.top() + theme.space(Spacing.M)
        width = rect.width() - self._text_left() - theme.space(Spacing.L)
        bottom = self._paint_title(painter, QRect(left, top, width, 0), index)
        text = index.data(TimelineRole.TEXT)
        if text:
            wrapped = self._wrapped(text, width)
            painter.setPen(theme.colour("text"))
            bottom += theme.space(Spacing.XS)
            wrapped.paint(painter, QPointF(left, bottom))
            bottom += round(wrapped.height)
        chips: Sequence[ChipData] = index.data(TimelineRole.CHIPS) or ()
        origin = QRect(left, bottom + 2 * theme.space(Spacing.XS), 0, 0).topLeft()
        for chip, place in zip(chips, self._chip_rects(chips, width), strict=True):
            paint_chip(painter, place.translated(origin), chip, theme)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect.adjusted(Spacing.XS, 1, -Spacing.XS, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, rect, self._theme.colour("accent_soft"), Radius.MEDIUM)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus_ring(painter, rect, self._theme, Radius.MEDIUM)

    def _paint_line(self, painter: QPainter, rect: QRect, index: _Index, *, chosen: bool) -> None:
        side = self._badge_side()
        badge = QRect(rect.left() + self._theme.space(Spacing.M), rect.top() + self._theme.space(Spacing.M), side, side)
        painter.setPen(QPen(self._theme.colour("border"), 2))
        x = badge.center().x() + 1
        if index.row() > 0:
            painter.drawLine(x, rect.top(), x, badge.top())
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(x, badge.bottom() + 1, x, rect.bottom() + 1)
        icon = index.data(TimelineRole.ICON) or "note"
        fill = self._theme.colour("surface_raised" if chosen else "accent_soft")
        paint_badge(painter, icon, badge, fill, self._theme.colour("accent"))

    def _paint_title(self, painter: QPainter, place: QRect, index: _Index) -> int:
        """Paints title and date, on one line when both fit; the y below them."""
        head = self._head(index, place.width())
        line = QRect(place.left(), place.top(), place.width(), head.line)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font(TypeRole.SUBHEADING))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, head.title)
        painter.setFont(self._theme.font(TypeRole.SMALL))
        painter.setPen(self._theme.colour("text_muted"))
        if head.height > head.line:
            below = QRect(line.left(), line.bottom() + 1, line.width(), head.height - head.line)
            painter.drawText(below, middle | Qt.AlignmentFlag.AlignLeft, head.date)
        else:
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, head.date)
        return place.top() + head.height

    def _head(self, index: _Index, width: int) -> _Head:
        """Title and date as they fit into a width: the date goes below a title that leaves it no room."""
        metrics = QFontMetrics(self._theme.font(TypeRole.SUBHEADING))
        small = QFontMetrics(self._theme.font(TypeRole.SMALL))
        title = " ".join((index.data(TimelineRole.TITLE) or "").split())
        date = index.data(TimelineRole.DATE) or ""
        needed = metrics.horizontalAdvance(title) + small.horizontalAdvance(date) + self._theme.space(Spacing.M)
        height = metrics.height() + (small.height() if date and needed > width else 0)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(width, 0))
        return _Head(shown, date, metrics.height(), height)

    def _chip_rects(self, chips: Sequence[ChipData], width: int) -> list[QRect]:
        gap = self._theme.space(Spacing.XS)
        rects: list[QRect] = []
        x = y = 0
        for chip in chips:
            size = chip_size(chip, self._theme)
            size.setWidth(min(size.width(), max(width, 1)))
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + gap
            rects.append(QRect(x, y, size.width(), size.height()))
            x += size.width() + gap
        return rects

    def _wrapped(self, text: str, width: int) -> WrappedText:
        found = self._texts.get((text, width))
        if found is None:
            if len(self._texts) >= _KEPT_LAYOUTS:
                self._texts.clear()
            # No more than six lines can be shown, so no more than that is ever measured.
            found = WrappedText(text[:2000], self._theme.font(), max(width, 1), MOST_TEXT_LINES)
            self._texts[text, width] = found
        return found

    def _badge_side(self) -> int:
        return round(QFontMetrics(self._theme.font()).height() * 1.7)

    def _text_left(self) -> int:
        return self._theme.space(Spacing.M) * 2 + self._badge_side()

    def _list_width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return max(width, self._theme.space(240))


class TimelineView(QListView):
    """A list set up for a timeline; Enter or a double click says `entry_activated` with the row."""

    entry_activated = Signal(int)

    def __init__(self, *, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TimelineDelegate(theme, self))
        self.setAccessibleName(name or self.tr("Timeline"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda index: self.entry_activated.emit(index.row()))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # With the focus there is always an entry that shows it.
        if not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entry_activated.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Heights follow from the width, because texts wrap.
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
