"""A field whose entries become chips below it: people, talents, promises, tags.

Owns keys and chips; what an entry means is decided by the fields made from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.chip_row import ChipRow

T = TypeVar("T")


class ChipField(QWidget, Generic[T]):
    """Enter makes a chip of what is typed; on a chip Enter takes its words back and Delete removes it.

    `second` stands beside the entry and belongs to it: the day of a promise, the question behind a need.
    """

    changed = Signal()

    def __init__(
        self, entry: QLineEdit, *, theme: Theme, name: str, second: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._items: list[T] = []
        self._editing: T | None = None
        self.entry.setAccessibleName(name)
        self.setAccessibleName(name)
        self.chips = ChipRow(theme=theme, name=name, kinds=())
        self.chips.hide()
        row = QHBoxLayout()
        row.setSpacing(Spacing.S)
        row.addWidget(entry, 3)
        if second is not None:
            row.addWidget(second, 2)
            second.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addLayout(row)
        layout.addWidget(self.chips)
        self.setFocusProxy(entry)
        entry.installEventFilter(self)
        entry.textChanged.connect(lambda _text: self.changed.emit())
        self.chips.edit_requested.connect(self._edit)
        self.chips.remove_requested.connect(self._remove)

    # -- what the fields made from it decide --------------------------------------------------------------------

    def read_entry(self, editing: T | None) -> T | None:
        """What is typed as an item; None when it cannot be one yet. `editing`: the item whose words these were."""
        raise NotImplementedError

    def show_item(self, item: T) -> ChipData:
        """The chip of an item."""
        raise NotImplementedError

    def fill_entry(self, item: T | None) -> None:
        """Puts the words of an item in the entry, or empties it."""
        raise NotImplementedError

    # -- the items ----------------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[T, ...]:
        """What is in the field, with what is typed but no chip yet."""
        typed = self.read_entry(self._editing) if self.entry.text().strip() else None
        return (*self._items, typed) if typed is not None else tuple(self._items)

    def set_items(self, items: Iterable[T]) -> None:
        """Begins with these."""
        self._items = list(items)
        self._editing = None
        self.fill_entry(None)
        self._show()

    def add(self, item: T) -> None:
        """Puts an item behind the others; the same twice is once."""
        if item not in self._items:
            self._items.append(item)
        self._editing = None
        self.fill_entry(None)
        self._show()

    def take_entry(self) -> bool:
        """Makes a chip of what is typed; False when it cannot be one yet."""
        if not self.entry.text().strip():
            return True
        item = self.read_entry(self._editing)
        if item is None:
            return False
        self.add(item)
        return True

    def refresh(self) -> None:
        """Show the chips anew: what they say depends on another field."""
        self.chips.set_chips([self.show_item(item) for item in self._items])

    def _show(self) -> None:
        had_focus = self.chips.isAncestorOf(self.window().focusWidget() or self.window())
        self.refresh()
        self.chips.setVisible(bool(self._items))
        if had_focus and not self._items:
            self.entry.setFocus()
        self.changed.emit()

    def _remove(self, index: int) -> None:
        del self._items[index]
        self._show()

    def _edit(self, index: int) -> None:
        self.take_entry()
        item = self._items.pop(index)
        self._show()
        self._editing = item
        self.fill_entry(item)
        self.entry.setFocus()
        self.entry.selectAll()

    # -- keys ---------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        if self._has_suggestions() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.entry.text().strip():
            self.take_entry()
            self.entry.setFocus()
            return True
        empty = watched is self.entry and not self.entry.text()
        if empty and self._items and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Backspace):
            self.chips.focus_chip(len(self._items) - 1 if event.key() == Qt.Key.Key_Backspace else 0)
            return True
        return False

    def _has_suggestions(self) -> bool:
        popup = getattr(self.entry, "popup", None)
        return popup is not None and popup.isVisible() and popup.chosen is not None
