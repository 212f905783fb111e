"""Choosing one of many by typing: a street, a tag, somebody to live with.

Owns the field, the list and its keys; what can be chosen is asked from the owner at every letter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.search_field import SearchField

MOST = 200
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose; `detail` stands behind the name."""

    id: int
    name: str
    detail: str = ""


Find = Callable[[str], Sequence[Choice]]


class PickDialog(QDialog):
    """A field and a list; the arrows move in the list while one types, Enter chooses."""

    picked = Signal(int, str)

    def __init__(
        self, title: str, placeholder: str, find: Find, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(placeholder, theme=theme, name=title, immediate=True)
        self.list = QListWidget()
        self.list.setProperty("surface", "rows")
        self.list.setAccessibleName(title)
        self.list.setMinimumSize(theme.space(320), theme.space(280))
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self._fill("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> None:
        self.list.clear()
        for choice in list(self._find(text))[:MOST]:
            item = QListWidgetItem(f"{choice.name}  ·  {choice.detail}" if choice.detail else choice.name)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        choice: Choice = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        self.picked.emit(choice.id, choice.name)
