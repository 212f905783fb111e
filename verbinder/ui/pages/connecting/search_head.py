"""What stands above the suggestions: a field for a name, the kind, for whom, and that a list is from before a change.

Owns these fields and what they say; must not look for anything itself.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.parties import SuggestionKind
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.connecting.scope_bar import ScopeBar
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets import Button, Paragraph, SearchField


class SearchHead(QWidget):
    """`asked` says that something else was typed, `into_list` that the arrow or Enter goes down into the list."""

    asked = Signal()
    kind_chosen = Signal()
    again_wanted = Signal()
    into_list = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(
            self.tr("A name, or what somebody can or seeks"), theme=context.theme, name=self.tr("Search suggestions")
        )
        self.search.text_settled.connect(lambda _text: self.asked.emit())
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind of suggestion"))
        self._offer_kinds()
        self.kinds.currentIndexChanged.connect(lambda _place: self.kind_chosen.emit())
        WheelGuard(self).guard(self.kinds)
        self.scope = ScopeBar(context)
        self.stale = Paragraph(self.tr("Something was written down since this list was made."), muted=True)
        self.again = Button(self.tr("Look again"))
        self.again.clicked.connect(self.again_wanted)
        self._stale_row = QWidget()
        self._lay_out()
        self.say_stale(False)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.search.text().strip()

    @property
    def kind(self) -> SuggestionKind | None:
        """The kind that is chosen; None for all."""
        found = self.kinds.currentData()
        return None if found is None else SuggestionKind(found)

    def say_stale(self, stale: bool) -> None:
        """Say that the list is from before a change, with the way to look again."""
        if not stale and self.again.hasFocus():
            self.into_list.emit()
        self._stale_row.setVisible(stale)

    def clear(self) -> None:
        """All kinds and no words, without saying so."""
        with QSignalBlocker(self), QSignalBlocker(self.kinds):
            self.search.clear()
            self.search.settle()
            self.kinds.setCurrentIndex(0)

    def clear_text(self) -> None:
        """No words."""
        self.search.clear()
        self.search.settle()
        self.search.setFocus()

    def show_all_kinds(self) -> None:
        """All kinds."""
        self.kinds.setCurrentIndex(0)
        self.kinds.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.search.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.into_list.emit()
            return
        super().keyPressEvent(event)

    def _offer_kinds(self) -> None:
        self.kinds.addItem(self.tr("All kinds"), None)
        for kind, text in (
            (SuggestionKind.PEER, self.tr("Alike")),
            (SuggestionKind.COMPLEMENT, self.tr("One helps the other")),
            (SuggestionKind.EXPERIENCE, self.tr("Experiences")),
            (SuggestionKind.ORGANISATION, self.tr("Organisations")),
        ):
            self.kinds.addItem(text, kind.value)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Spacing.S)
        first.addWidget(self.search, 3)
        first.addWidget(self.kinds, 1)
        stale = QHBoxLayout(self._stale_row)
        stale.setContentsMargins(0, 0, 0, 0)
        stale.setSpacing(Spacing.M)
        stale.addWidget(self.stale, 1, Qt.AlignmentFlag.AlignVCenter)
        stale.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addLayout(first)
        layout.addWidget(self.scope)
        layout.addWidget(self._stale_row)
