"""The contacts of a pasted text as a list: each with its chips, a tick for "save this one", and a mark for doubt.

Owns the rows and their painting; editing a line is the dialog's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from verbinder.capture import CapturedContact
from verbinder.ui.capture.chip_words import chip_data
from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.chip import ChipData, chip_size, paint_chip
from verbinder.ui.widgets.painting import fill_rounded

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class ReviewModel(QAbstractListModel):
    """One row per contact; the check state says whether it will be saved."""

    def __init__(self, context: PageContext, found: Sequence[CapturedContact]) -> None:
        super().__init__()
        self._context = context
        self._rows = list(found)
        self._kept = [True] * len(self._rows)
        self._wrong: dict[int, str] = {}

    @property
    def kept(self) -> list[tuple[int, CapturedContact]]:
        """What will be saved, with its row."""
        return [(row, each) for row, each in enumerate(self._rows) if self._kept[row]]

    @property
    def doubtful(self) -> int:
        """How many of those that will be saved have something uncertain in them."""
        return sum(1 for _, each in self.kept if each.guesses)

    def contact(self, row: int) -> CapturedContact:
        """What a row holds."""
        return self._rows[row]

    def put(self, row: int, captured: CapturedContact) -> None:
        """Let a row hold something else, after its line was edited."""
        if captured != self._rows[row]:
            self._rows[row] = captured
            self._wrong.pop(row, None)
            self._say_changed(row)

    def toggle(self, row: int) -> None:
        """Leave a row out, or take it in again."""
        self._kept[row] = not self._kept[row]
        self._say_changed(row)

    def set_wrong(self, row: int, text: str) -> None:
        """Say what was wrong with a row when it was to be saved."""
        self._wrong[row] = text
        self._say_changed(row)

    def wrong(self, row: int) -> str:
        """What was wrong with a row, empty when nothing was."""
        return self._wrong.get(row, "")

    def chips(self, row: int) -> list[ChipData]:
        """The chips of a row, and its note as the last of them."""
        captured = self._rows[row]
        language, today = self._context.messages.language, self._context.notebook.today()
        chips = [chip_data(chip, language, today) for chip in captured.chips]
        return [*chips, ChipData("note", captured.note)] if captured.note else chips

    # -- Qt's questions -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[row].line
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._kept[row] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = ", ".join(chip.text for chip in self.chips(row))
            return words if self._kept[row] else self.tr("left out: {words}").format(words=words)
        if role == ROW_ROLE:
            return self
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if (Qt.CheckState(value) == Qt.CheckState.Checked) != self._kept[index.row()]:
            self.toggle(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def _say_changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


class ReviewDelegate(QStyledItemDelegate):
    """Paints a row: a tick box, and the chips on as many lines as they need."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view_width = 400

    def set_width(self, width: int) -> None:
        """The width the rows have; their height follows from it."""
        self._view_width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model: ReviewModel = index.data(ROW_ROLE)
        places = self._places(model.chips(index.row()), self._view_width)
        height = max((place.bottom() for place in places), default=self._theme.space(24))
        return QSize(self._view_width, height + self._theme.space(Spacing.S) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: ReviewModel = index.data(ROW_ROLE)
        kept = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, option.rect.adjusted(2, 1, -2, -1), self._theme.colour("accent_soft"), 6)
        self._paint_box(painter, self.box(option.rect), kept)
        if not kept:
            painter.setOpacity(0.45)
        chips = model.chips(index.row())
        for place, data in zip(self._places(chips, option.rect.width()), chips, strict=True):
            paint_chip(painter, place.translated(option.rect.topLeft()), data, self._theme)
        if model.wrong(index.row()):
            painter.setOpacity(1)
            side = self._box_side()
            spot = QRect(option.rect.right() - side - Spacing.S, option.rect.top() + Spacing.S, side, side)
            paint_icon(painter, "alert", self._theme.colour("danger"), spot)
        painter.setOpacity(1)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def editorEvent(self, event: QEvent, model: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            room = self.box(option.rect).adjusted(-6, -6, 6, 6)
            if room.contains(event.position().toPoint()):  # type: ignore[attr-defined]
                model.toggle(index.row())
                return True
        return isinstance(event, QKeyEvent)  # keys are the list's

    def box(self, rect: QRect) -> QRect:
        """Where the tick box of a row stands."""
        side = self._box_side()
        first_line = chip_size(ChipData("person", ""), self._theme).height()
        top = rect.top() + self._theme.space(Spacing.XS) + (first_line - side) // 2
        return QRect(rect.left() + self._theme.space(Spacing.S), top, side, side)

    def _box_side(self) -> int:
        return round(16 * self._theme.text_scale)

    def _paint_box(self, painter: QPainter, box: QRect, kept: bool) -> None:
        painter.setPen(QPen(self._theme.colour("accent" if kept else "border_strong"), 1))
        painter.setBrush(self._theme.colour("accent" if kept else "surface_raised"))
        painter.drawRoundedRect(box, 4, 4)
        if kept:
            paint_icon(painter, "check", self._theme.colour("on_accent"), box.adjusted(1, 1, -1, -1))

    def _places(self, chips: Sequence[ChipData], width: int) -> list[QRect]:
        """Where each chip stands in a row of this width, from its top left corner."""
        gap = self._theme.space(Spacing.XS)
        left = self._theme.space(Spacing.S) * 2 + self._box_side()
        right = width - self._theme.space(Spacing.S) - self._box_side()
        corner, places = QPoint(left, gap), []
        for data in chips:
            size = chip_size(data, self._theme)
            size.setWidth(min(size.width(), max(right - left, 40)))
            if corner.x() > left and corner.x() + size.width() > right:
                corner = QPoint(left, corner.y() + size.height() + gap)
            places.append(QRect(corner, size))
            corner = QPoint(corner.x() + size.width() + gap, corner.y())
        return places


class ReviewList(QListView):
    """The list itself: Space leaves a row out or takes it in, Enter goes to its line."""

    def __init__(self, model: ReviewModel, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._rows = ReviewDelegate(theme, self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Rows are as high as their chips; those out of sight are measured while one reads.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        lines = QFontMetrics(theme.font(TypeRole.BODY)).lineSpacing()
        self.setMinimumHeight(lines * 6)

    def resizeEvent(self, event: Any) -> None:
        self._rows.set_width(self.viewport().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid() and isinstance(model, ReviewModel):
            model.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)
