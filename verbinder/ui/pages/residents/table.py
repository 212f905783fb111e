"""The list of residents as rows of two lines: the name and the last contact, below it where and what.

Owns the painting and the height of a row; what stands in it comes from the model and `FoundWords`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentRow
from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Radius, Spacing, TypeRole
from verbinder.ui.models.paged_table import ID_ROLE, ROW_ROLE
from verbinder.ui.pages.residents.rows import FoundWords, second_line
from verbinder.ui.widgets.painting import paint_focus_ring
from verbinder.ui.widgets.row_table import RowTable

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ResidentDelegate(QStyledItemDelegate):
    """Paints a row: name and last contact, then address with talents and wishes or where the words were found."""

    def __init__(
        self, theme: Theme, found: FoundWords, last_contact: Callable[[ResidentRow], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = found
        self._last_contact = last_contact
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Takes fonts and distances from the theme anew."""
        theme = self._theme
        self._name_font = theme.font(TypeRole.SUBHEADING)
        self._small_font = theme.font(TypeRole.SMALL)
        self._name_metrics = QFontMetrics(self._name_font)
        self._small_metrics = QFontMetrics(self._small_font)
        self._gap = theme.space(Spacing.S)

    def row_height(self) -> int:
        """What two lines need, with air around them."""
        return self._name_metrics.height() + self._small_metrics.height() + 2 * self._gap + 2

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("accent_soft" if chosen else "stripe" if index.row() % 2 else "surface"))
        view = self.parent()
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("accent"))
            if isinstance(view, QWidget) and view.hasFocus():
                paint_focus_ring(painter, rect, theme, Radius.SMALL)
        row = index.data(ROW_ROLE)
        if row is not None:
            inner = rect.adjusted(theme.space(Spacing.M), self._gap, -theme.space(Spacing.M), -self._gap)
            self._paint_first(painter, inner, row[1])
            self._paint_second(painter, inner, row[1], self._found.of(index.data(ID_ROLE)))

    def _paint_first(self, painter: QPainter, inner: QRect, row: ResidentRow) -> None:
        line = QRect(inner.left(), inner.top(), inner.width(), self._name_metrics.height())
        when = self._last_contact(row)
        painter.setFont(self._small_font)
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(line, int(_RIGHT), when)
        line.setRight(line.right() - self._small_metrics.horizontalAdvance(when) - self._gap)
        sign = _sign(row)
        side = round(self._name_metrics.height() * 0.8)
        room = line.width() - (side + self._gap if sign else 0)
        name = self._name_metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._name_font)
        painter.setPen(self._theme.colour("text_muted" if row.archived else "text"))
        painter.drawText(line, int(_LEFT), name)
        if sign:
            left = line.left() + self._name_metrics.horizontalAdvance(name) + self._gap
            place = QRect(left, line.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, sign, self._theme.colour("warm"), place)

    def _paint_second(self, painter: QPainter, inner: QRect, row: ResidentRow, found: str) -> None:
        height = self._small_metrics.height()
        line = QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height)
        painter.setFont(self._small_font)
        if found:
            side = round(height * 0.8)
            ink = self._theme.colour("accent")
            paint_icon(painter, "search", ink, QRect(line.left(), line.center().y() - side // 2 + 1, side, side))
            line.setLeft(line.left() + side + self._theme.space(Spacing.XS))
            painter.setPen(ink)
        else:
            painter.setPen(self._theme.colour("text_muted"))
        text = " ".join((found or second_line(row)).split())
        shown = self._small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(_LEFT), shown)


def _sign(row: ResidentRow) -> str:
    """The drawing behind the name of who is not to be approached now."""
    return {Approach.REST: "history", Approach.NEVER: "lock"}.get(row.approach, "")


class ResidentTable(RowTable):
    """The table without headings, its rows two lines high."""

    def __init__(
        self, *, theme: Theme, found: FoundWords, last_contact: Callable[[ResidentRow], str], name: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme=theme, name=name, parent=parent)
        self._rows = ResidentDelegate(theme, found, last_contact, self)
        self.setItemDelegate(self._rows)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit_rows)
        self._fit_rows()

    def ids_in_sight(self) -> list[int]:
        """The ids of the rows that can be seen now."""
        model = self.model()
        if model is None or not model.rowCount():
            return []
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        last = model.rowCount() - 1 if last < 0 else last
        return [model.index(row, 0).data(ID_ROLE) for row in range(first, last + 1)]

    def _fit_rows(self) -> None:
        self._rows.restyle()
        height = self._rows.row_height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()
