"""A table view set up for very many rows: fixed heights, calm rows, and a selection that stays on its record.

Owns keys, looks and the selection by id; works with any model that has `id_at` and `row_of`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import MINIMUM_TARGET, Spacing

# As in the paged model, which this module does not import.
_ID_ROLE = int(Qt.ItemDataRole.UserRole)
_MUTED_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_WIDTH_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_FIRST_WIDTH = 16


class RowDelegate(QStyledItemDelegate):
    """Paints cells by hand: text on a calm ground, the chosen row as one strip. Much faster than the style."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._chosen if chosen else (self._stripe if index.row() % 2 else self._plain)
        painter.fillRect(rect, ground)
        view = self.parent()
        if chosen and isinstance(view, QTableView):
            self._paint_strip(painter, rect, index, view)
        text = index.data()
        if not text:
            return
        inner = rect.adjusted(self._gap, 0, -self._gap, 0)
        painter.setFont(self._font)
        painter.setPen(self._quiet if index.data(_MUTED_ROLE) else self._ink)
        shown = self._metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)

    def _paint_strip(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, view: QTableView
    ) -> None:
        """The mark at the left of a chosen row, and around the current one the focus ring, cell by cell."""
        header = view.horizontalHeader()
        place = header.visualIndex(index.column())
        if place == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), self._theme.colour("accent"))
        if not view.hasFocus() or index.row() != view.currentIndex().row():
            return
        ring = self._theme.colour("focus")
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ring)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ring)
        if place == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), ring)
        if place == header.count() - header.hiddenSectionCount() - 1:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ring)

    def _restyle(self) -> None:
        theme = self._theme
        self._font = theme.font()
        self._metrics = QFontMetrics(self._font)
        self._gap = theme.space(Spacing.M)
        self._plain, self._stripe = theme.colour("surface"), theme.colour("stripe")
        self._chosen = theme.colour("accent_soft")
        self._ink, self._quiet = theme.colour("text"), theme.colour("text_muted")


class RowTable(QTableView):
    """A table of records. `row_activated` (Enter, double click) and `current_id_changed` speak in ids."""

    row_activated = Signal(int)
    current_id_changed = Signal(object)

    def __init__(self, *, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held_id: int | None = None
        self._held_scroll = 0
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(self._say_activated)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current_id(self) -> int | None:
        """The id of the row one is at, None when there is none."""
        index = self.currentIndex()
        return index.data(_ID_ROLE) if index.isValid() else None

    def select_id(self, record_id: int | None) -> bool:
        """Goes to the row of an id and scrolls it into sight; False when it is not in the table."""
        row = self._row_of(record_id)
        if row < 0:
            return False
        self.setCurrentIndex(self.model().index(row, 0))
        # A table that is only now being shown does not know its height yet, and could not scroll.
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
        return True

    def setModel(self, model: QAbstractItemModel | None) -> None:
        former = self.model()
        if former is not None:
            former.modelAboutToBeReset.disconnect(self._hold)
            former.modelReset.disconnect(self._find_back)
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._hold)
            model.modelReset.connect(self._find_back)
            self._set_widths()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # With the focus there is always a row that shows it.
        if not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model() is not None and self.model().rowCount():
            row = 0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: finding by letters would fetch every row; the search field above does it in a query."""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            # The ring runs through the whole row, so all its cells are painted anew.
            self.viewport().update()
            self.current_id_changed.emit(self.current_id)

    def _hold(self) -> None:
        self._held_id = self.current_id
        self._held_scroll = self.verticalScrollBar().value()

    def _find_back(self) -> None:
        row = self._row_of(self._held_id)
        if row >= 0:
            blocked = self.blockSignals(True)
            self.setCurrentIndex(self.model().index(row, 0))
            self.blockSignals(blocked)
        else:
            self.verticalScrollBar().setValue(self._held_scroll)
            if self._held_id is not None:
                self.current_id_changed.emit(None)

    def _row_of(self, record_id: int | None) -> int:
        model: Any = self.model()
        return model.row_of(record_id) if model is not None and record_id is not None else -1

    def _say_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_activated.emit(index.data(_ID_ROLE))

    def _set_widths(self) -> None:
        """Widths in characters from the model, never less than the heading; the last that asks for 0 takes the rest."""
        model: QAbstractItemModel | None = self.model()
        if model is None:
            return
        header = self.horizontalHeader()
        # The last one always ends at the scroll bar, and with it the stripes and the focus ring.
        header.setStretchLastSection(True)
        character = QFontMetrics(self._theme.font()).averageCharWidth()
        for column in range(model.columnCount()):
            hint = model.headerData(column, Qt.Orientation.Horizontal, _WIDTH_ROLE)
            if hint == 0:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
                continue
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            width = character * (hint or _FIRST_WIDTH) + 2 * self._theme.space(Spacing.M)
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))

    def _restyle(self) -> None:
        metrics = QFontMetrics(self._theme.font())
        height = max(metrics.height() + 2 * self._theme.space(Spacing.S), self._theme.space(MINIMUM_TARGET))
        # The header keeps the smallest section of the style unless told.
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._set_widths()
        self.viewport().update()
