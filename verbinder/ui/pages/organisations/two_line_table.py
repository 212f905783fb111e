"""A list of rows of two lines: the name with how long ago at its right, below it what there is to know.

Owns the painting and the height of a row; the rows come from the model.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Radius, Spacing, TypeRole
from verbinder.ui.models.paged_table import ROW_ROLE
from verbinder.ui.pages.organisations.sources import TwoLines
from verbinder.ui.widgets.painting import paint_focus_ring
from verbinder.ui.widgets.row_table import RowTable

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class TwoLineDelegate(QStyledItemDelegate):
    """Paints `TwoLines`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.restyle()

    def restyle(self) -> None:
        """Takes fonts and distances from the theme anew."""
        self._title_font = self._theme.font(TypeRole.SUBHEADING)
        self._small_font = self._theme.font(TypeRole.SMALL)
        self._title_metrics = QFontMetrics(self._title_font)
        self._small_metrics = QFontMetrics(self._small_font)
        self._gap = self._theme.space(Spacing.S)

    def row_height(self) -> int:
        """What two lines need, with air around them."""
        return self._title_metrics.height() + self._small_metrics.height() + 2 * self._gap + 2

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
        values = index.data(ROW_ROLE)
        if values is not None:
            side = theme.space(Spacing.M)
            self.paint_row(painter, rect.adjusted(side, self._gap, -side, -self._gap), values[1])

    def paint_row(self, painter: QPainter, inner: QRect, row: Any) -> None:
        """Paint what the model gives beside the summary; here it is `TwoLines`."""
        self._paint_lines(painter, inner, row)

    def _paint_lines(self, painter: QPainter, inner: QRect, row: TwoLines) -> None:
        theme, elide = self._theme, Qt.TextElideMode.ElideRight
        line = QRect(inner.left(), inner.top(), inner.width(), self._title_metrics.height())
        painter.setFont(self._small_font)
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(line, _RIGHT, row.meta)
        room = line.width() - self._small_metrics.horizontalAdvance(row.meta) - self._gap
        painter.setFont(self._title_font)
        painter.setPen(theme.colour("text_muted" if row.muted else "text"))
        painter.drawText(line, _LEFT, self._title_metrics.elidedText(row.title, elide, room))
        height = self._small_metrics.height()
        line = QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height)
        painter.setFont(self._small_font)
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(line, _LEFT, self._small_metrics.elidedText(row.below, elide, line.width()))


class TwoLineTable(RowTable):
    """The table without headings, its rows two lines high; another `delegate` paints other rows."""

    def __init__(
        self,
        *,
        theme: Theme,
        name: str = "",
        delegate: type[TwoLineDelegate] = TwoLineDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme=theme, name=name, parent=parent)
        self._rows = delegate(theme, self)
        self.setItemDelegate(self._rows)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit_rows)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self._rows.restyle()
        height = self._rows.row_height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()
