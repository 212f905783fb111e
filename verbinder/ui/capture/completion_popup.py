"""The short list of suggestions under the word being typed.

Owns how it looks and where it stands; keys stay with the field, which tells it what to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from verbinder.ui.design.icons import kind_icon, pixmap
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import MINIMUM_TARGET, Spacing
from verbinder.ui.widgets.button import icon_size


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of the list; `value` is what the field makes of it."""

    label: str
    kind: str = ""
    hint: str = ""
    value: object = None


class CompletionPopup(QListWidget):
    """At most a handful of suggestions; it never takes the focus, so that typing goes on."""

    picked = Signal(object)

    def __init__(self, field: QWidget, *, theme: Theme) -> None:
        super().__init__(field)
        self._field = field
        self._theme = theme
        self.setProperty("surface", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Suggestions"))
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.hide()

    @property
    def labels(self) -> tuple[str, ...]:
        """What is suggested, best first; empty while it is hidden."""
        return tuple(self.item(row).text() for row in range(self.count())) if self.isVisible() else ()

    @property
    def chosen(self) -> object | None:
        """The value of the line that is chosen, None when there is none."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None and self.isVisible() else None

    @property
    def first(self) -> object | None:
        """The value of the first line."""
        item = self.item(0)
        return item.data(Qt.ItemDataRole.UserRole) if item is not None and self.isVisible() else None

    def offer(self, suggestions: Sequence[Suggestion], under: QRect, *, choose_first: bool) -> None:
        """Shows these suggestions at `under` (in the field); none hides the list."""
        if not suggestions:
            self.hide()
            return
        self.clear()
        self.setIconSize(icon_size(self._theme))
        for each in suggestions:
            text = f"{each.label}   ·   {each.hint}" if each.hint else each.label
            item = QListWidgetItem(text)
            if each.kind:
                item.setIcon(self._icon(each.kind))
            item.setData(Qt.ItemDataRole.UserRole, each.value)
            item.setSizeHint(QSize(0, self._row_height()))
            self.addItem(item)
        self.setCurrentRow(0 if choose_first else -1)
        self._place(under)
        self.show()
        self.raise_()

    def step(self, rows: int) -> bool:
        """Chooses the next or former line; False when it is already the last that way."""
        wanted = self.currentRow() + rows
        if self.currentRow() < 0:
            wanted = 0 if rows > 0 else -1
        if not 0 <= wanted < self.count():
            return False
        self.setCurrentRow(wanted)
        return True

    def _row_height(self) -> int:
        return max(self.fontMetrics().height() + self._theme.space(6), self._theme.space(MINIMUM_TARGET))

    def _icon(self, kind: str) -> QIcon:
        """The same in a chosen line: that is only tinted."""
        drawn = pixmap(kind_icon(kind), self._theme.colour("text_muted"), self.iconSize(), self.devicePixelRatioF())
        found = QIcon(drawn)
        found.addPixmap(drawn, QIcon.Mode.Selected)
        return found

    def _place(self, under: QRect) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        frame = 2 * self.frameWidth() + 2
        height = self._row_height() * self.count() + frame
        widest = max(self.fontMetrics().horizontalAdvance(self.item(row).text()) for row in range(self.count()))
        width = min(
            max(widest + self.iconSize().width() + self._theme.space(Spacing.XXL), self._theme.space(180)),
            max(window.width() - 2 * Spacing.S, 1),
        )
        corner = self._field.mapTo(window, under.bottomLeft()) + QPoint(0, 2)
        if corner.y() + height > window.height():
            above = self._field.mapTo(window, under.topLeft()).y() - height - 2
            corner.setY(max(above, 0))
        corner.setX(max(min(corner.x(), window.width() - width - Spacing.S), 0))
        self.setGeometry(QRect(corner.x(), corner.y(), width, height))
