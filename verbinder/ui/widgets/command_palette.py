"""The command palette: one field that finds people, pages and actions, and goes there with Enter.

Owns the dialog and its keys; what is found comes from the provider, what choosing means is the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QStackedWidget, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.widgets.search_field import SearchField
from verbinder.ui.widgets.section_list import SectionList
from verbinder.ui.widgets.section_rows import Entry, Section

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """Something that can be chosen: `kind` says in which group it stands, `payload` is the window's own."""

    title: str
    subtitle: str
    icon: str
    kind: str
    payload: object


def group_title(kind: str) -> str:
    """The heading of a group; a kind of one's own is its own heading."""
    translate = QCoreApplication.translate  # a name the collector of texts knows
    words = {
        "person": translate("CommandPalette", "People"),
        "resident": translate("CommandPalette", "People"),
        "organisation": translate("CommandPalette", "Organisations"),
        "place": translate("CommandPalette", "Places"),
        "street": translate("CommandPalette", "Streets"),
        "contact": translate("CommandPalette", "Contacts"),
        "note": translate("CommandPalette", "Notes"),
        "signal": translate("CommandPalette", "Signals"),
        "round": translate("CommandPalette", "Rounds"),
        "page": translate("CommandPalette", "Pages"),
        "action": translate("CommandPalette", "Actions"),
        "setting": translate("CommandPalette", "Settings"),
    }
    return words.get(kind, kind)


class CommandPalette(QDialog):
    """Open it with `open()`. Up, Down and the page keys move while one types, Enter chooses, Esc leaves."""

    chosen = Signal(object)

    def __init__(
        self, provider: Callable[[str], Sequence[PaletteItem]], *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        # The frame inside has round corners; outside them what is behind stays to be seen.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._provider = provider
        self._theme = theme
        self.setWindowTitle(self.tr("Go to or do"))
        self.search = SearchField(
            self.tr("Find people, pages and actions"), theme=theme, name=self.tr("Find people, pages and actions")
        )
        self.search.text_settled.connect(self._refresh)
        self.search.installEventFilter(self)
        self.results = SectionList(theme=theme, name=self.tr("Found"), activate_on_click=True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.entry_activated.connect(self._choose)
        self.nothing = Paragraph("", muted=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(Spacing.XL)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.results)
        self._stack.addWidget(self.nothing)
        hint = Paragraph(self.tr("↑ ↓ choose   Enter open   Esc close"), muted=True, role=TypeRole.SMALL)
        frame = QFrame()
        frame.setProperty("surface", "raised")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(Spacing.M, Spacing.M, Spacing.M, Spacing.S)
        inner.setSpacing(Spacing.S)
        inner.addWidget(self.search)
        inner.addWidget(self._stack, 1)
        inner.addWidget(hint)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.search.settle()
                self.results.move_current(_MOVES[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.search.settle()
                self.results.activate_current()
                return True
            if event.key() == Qt.Key.Key_Escape:
                # One Esc leaves, whatever is typed: the palette is a quick thing.
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.clear()
        self.search.settle()
        self._refresh("")
        self._take_place()
        self.search.setFocus()

    def _refresh(self, text: str) -> None:
        items = self._provider(text)
        groups: dict[str, list[Entry]] = {}
        for item in items:
            entry = Entry(item.title, item.subtitle, item.icon, payload=item)
            groups.setdefault(group_title(item.kind), []).append(entry)
        self.results.set_sections([Section(title, entries) for title, entries in groups.items()])
        self.results.select_first()
        if not items:
            self.nothing.setText(self._sentence_for_nothing(text))
        self._stack.setCurrentWidget(self.results if items else self.nothing)

    def _sentence_for_nothing(self, text: str) -> str:
        if not text.strip():
            return self.tr("Type a name, a word from a note, or what you want to do.")
        sentence = self.tr("Nothing found for “{words}”. Try a shorter word, or only the beginning of it.")
        return sentence.format(words=text.strip())

    def _choose(self, item: object) -> None:
        self.accept()
        self.chosen.emit(item)

    def _take_place(self) -> None:
        """Below the top of the window it belongs to, in its middle, never wider or higher than it."""
        parent = self.parentWidget()
        if parent is None:
            self.resize(self._theme.space(600), self._theme.space(440))
            return
        window = parent.window()
        width = min(self._theme.space(600), window.width() - 2 * Spacing.L)
        height = min(self._theme.space(440), window.height() - 2 * Spacing.XXL)
        self.resize(width, height)
        corner = window.geometry().topLeft()
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + min(64, window.height() // 8))
