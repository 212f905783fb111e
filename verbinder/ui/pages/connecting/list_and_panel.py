"""One view of the page: a list, beside it the whole of the entry one is at, and what to do when there is none.

Owns the places, the keys of the list and what is chosen after the list changed; what is shown is the view's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.pages.today.sides import Sides
from verbinder.ui.widgets import EmptyState, Section, SectionList
from verbinder.ui.widgets.empty_state import EmptyRoom

#: What is told of two people takes as much room as the list.
SHARES = (1, 1)


class ListAndPanel(QWidget):
    """Fill it with `show_sections` or `show_empty`; override `show_chosen`, and `leave` for Esc in the list."""

    #: The button of the empty state was pressed.
    empty_pressed = Signal()
    #: The focus was to come here, and there is nothing that could have it.
    nothing_to_do = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def set_up(self, panel: DetailPanel, *, name: str, icon: str) -> None:
        """Make the list and lay everything out; the first thing a view does."""
        self.panel = panel
        panel.bar.set_read_only(self.context.notebook.read_only)
        self.list = SectionList(theme=self.context.theme, name=name)
        self.list.current_changed.connect(self.show_chosen)
        self.list.entry_activated.connect(self.enter)
        self.list.installEventFilter(self)
        panel.bar.listen_on(self.list, panel)
        panel.installEventFilter(self)
        # Room for a ring around what is read.
        panel.setProperty("surface", "reading")
        panel.setFrameShape(QFrame.Shape.StyledPanel)
        panel.verticalScrollBar().rangeChanged.connect(self._let_scroll)
        self.sides = Sides(self.list, panel, theme=self.context.theme, shares=SHARES)
        self.empty = EmptyState(icon, "", "", theme=self.context.theme)
        self.empty.action_triggered.connect(self.empty_pressed)
        self._empty_room = EmptyRoom(self.empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sides)
        self._stack.addWidget(self._empty_room)
        #: What stands above the list.
        self.head = QVBoxLayout()
        self.head.setSpacing(Spacing.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        layout.addLayout(self.head)
        layout.addWidget(self._stack, 1)

    # -- what a view says of itself -----------------------------------------------------------------------------

    def reload(self) -> None:
        """Show what the notebook holds now."""
        raise NotImplementedError

    def show_chosen(self, payload: object) -> None:
        """Show the entry one is at in the panel; None when there is none."""
        raise NotImplementedError

    def enter(self, _payload: object) -> None:
        """Enter on an entry: the panel when only one of the two is seen, else what Enter does there."""
        if self.sides.to_item():
            # Only when it has its place is it known whether everything is in sight.
            QTimer.singleShot(0, self, self._begin_to_read)
        else:
            self.panel.bar.enter()

    def leave(self) -> bool:
        """Esc in the list; False when it means nothing here."""
        return False

    # -- showing ------------------------------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        """Whether the empty state is shown."""
        return self._stack.currentWidget() is self._empty_room

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these, staying where one was: at the same entry, else at the next one that is still there."""
        before, chosen = self._in_order(), self.list.current_payload
        focused = self.is_empty and self.empty.button.hasFocus()
        self._stack.setCurrentWidget(self.sides)
        self.list.set_sections(sections)
        self._keep_place(before, chosen)
        self.show_chosen(self.list.current_payload)
        if self.sides.in_item and self.list.current_payload != chosen:
            self.sides.to_list()
        elif focused:
            self.list.setFocus()

    def show_empty(self, title: str, text: str, action_text: str = "") -> None:
        """Say that there is nothing and what to do about it."""
        focused = self.list.hasFocus() or (self.isVisible() and self.panel.isAncestorOf(self.focusWidget() or self))
        self.list.set_sections(())
        self.show_chosen(None)
        self.empty.set_content(title, text, action_text or None)
        self._stack.setCurrentWidget(self._empty_room)
        if focused:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where work begins; where there is nothing to do, at the way to the other views."""
        if not self.is_empty:
            self.sides.to_list()
        elif not self.empty.button.isHidden():
            self.empty.button.setFocus()
        else:
            self.nothing_to_do.emit()

    def go_to(self, payload: object) -> bool:
        """Go to an entry; False when it is not in the list."""
        row = self.list.sections.row_of(payload)
        if row >= 0:
            self.list.setCurrentIndex(self.list.sections.index(row))
        return row >= 0

    def fit(self, width: int, height: int) -> None:
        """Stand as a page of this size has room for."""
        self.sides.fit(width, height)

    def _begin_to_read(self) -> None:
        if self.panel.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            self.panel.verticalScrollBar().setValue(0)
            self.panel.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_scroll(self) -> None:
        """What does not fit is a stop for Tab, where the arrows scroll."""
        fits = self.panel.verticalScrollBar().maximum() == 0
        self.panel.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.TabFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width(), self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.list and event.key() == Qt.Key.Key_Escape:
                return self.leave()
            if watched is self.panel and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self.panel.bar.enter()
        return super().eventFilter(watched, event)

    # -- the place in the list ----------------------------------------------------------------------------------

    def _in_order(self) -> list[object]:
        model = self.list.sections
        entries = [model.entry_at(row) for row in range(model.rowCount())]
        return [entry.payload for entry in entries if entry is not None]

    def _keep_place(self, before: list[object], chosen: object) -> None:
        if self.list.current_payload is not None:
            return
        if chosen in before:
            place = before.index(chosen)
            for payload in (*before[place + 1 :], *reversed(before[:place])):
                if self.go_to(payload):
                    return
        self.list.select_first()
