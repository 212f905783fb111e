"""A list in sections, each with a heading and entries of two lines; the arrows pass over the headings.

Owns showing, moving and choosing; entries come from the owner and carry a payload that is handed back.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets.section_painting import SectionDelegate
from verbinder.ui.widgets.section_rows import Section, SectionModel


class SectionList(QListView):
    """Shows sections; Enter or a double click says `entry_activated` with the payload."""

    entry_activated = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self, *, theme: Theme, name: str = "", activate_on_click: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sections = SectionModel(self)
        self._theme = theme
        self.setModel(self._sections)
        self.setItemDelegate(SectionDelegate(theme, self))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        (self.clicked if activate_on_click else self.doubleClicked).connect(self._activate)
        theme.changed.connect(self._restyle)

    @property
    def sections(self) -> SectionModel:
        """The model behind the list."""
        return self._sections

    @property
    def current_payload(self) -> object:
        """What the chosen entry carries, None when none is chosen."""
        entry = self._sections.entry_at(self.currentIndex().row())
        return entry.payload if entry is not None else None

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Shows other sections and stays on the entry one was at, when it is still there."""
        payload = self.current_payload
        offset = self.verticalScrollBar().value()
        self._sections.set_sections(sections)
        row = self._sections.row_of(payload) if payload is not None else -1
        if row >= 0:
            self.setCurrentIndex(self._sections.index(row))
        self.verticalScrollBar().setValue(offset)

    def select_first(self) -> None:
        """Goes to the first entry."""
        row = self._next_entry(-1, 1)
        if row >= 0:
            self.setCurrentIndex(self._sections.index(row))
            self.scrollToTop()

    def move_current(self, steps: int) -> None:
        """Moves over entries, up when negative, staying inside the list."""
        row = self.currentIndex().row()
        for _ in range(abs(steps)):
            following = self._next_entry(row, 1 if steps > 0 else -1)
            if following < 0:
                break
            row = following
        if row >= 0:
            self.setCurrentIndex(self._sections.index(row))

    def activate_current(self) -> None:
        """Says `entry_activated` for the chosen entry, when there is one."""
        self._activate(self.currentIndex())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        row = self.currentIndex().row()
        count = self._sections.rowCount()
        page = max(1, self.viewport().height() // max(1, self._theme.font().pointSize() * 5))
        target = {
            moves.MoveDown: lambda: self._next_entry(row, 1),
            moves.MoveNext: lambda: self._next_entry(row, 1),
            moves.MoveRight: lambda: self._next_entry(row, 1),
            moves.MoveUp: lambda: self._next_entry(row, -1),
            moves.MovePrevious: lambda: self._next_entry(row, -1),
            moves.MoveLeft: lambda: self._next_entry(row, -1),
            moves.MoveHome: lambda: self._next_entry(-1, 1),
            moves.MoveEnd: lambda: self._next_entry(count, -1),
            moves.MovePageDown: lambda: self._next_entry(min(row + page, count) - 1, 1),
            moves.MovePageUp: lambda: self._next_entry(max(row - page, 0) + 1, -1),
        }[action]()
        if target < 0 and action == moves.MovePageDown:
            target = self._next_entry(count, -1)
        elif target < 0 and action == moves.MovePageUp:
            target = self._next_entry(-1, 1)
        if target <= self._next_entry(-1, 1):
            # The heading above the first entry belongs in sight.
            self.scrollToTop()
        return self._sections.index(target) if target >= 0 else self.currentIndex()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # With the focus there is always an entry that shows it.
        if self.current_payload is None:
            self.select_first()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activate_current()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current_payload)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not self._sections:
            raise TypeError("a SectionList shows sections only")
        super().setModel(model)

    def _next_entry(self, row: int, step: int) -> int:
        row += step
        while 0 <= row < self._sections.rowCount():
            if self._sections.entry_at(row) is not None:
                return row
            row += step
        return -1

    def _activate(self, index: QModelIndex) -> None:
        entry = self._sections.entry_at(index.row()) if index.isValid() else None
        if entry is not None:
            self.entry_activated.emit(entry.payload)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
