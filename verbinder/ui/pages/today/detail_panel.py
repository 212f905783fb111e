"""Beside the list: the whole of what one is at, which a row has no room for, and what can be done with it.

Owns where the texts stand; which actions there are is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.widgets import Card, Heading, Paragraph


class DetailPanel(QScrollArea):
    """A card with a title, a few lines of text and the actions; scrolls by itself at large text sizes."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.bar = KeyActionBar(name=name)
        self._card = Card()
        self._card.setAccessibleName(name)
        self._title = Heading("", TypeRole.HEADING)
        self._about = Paragraph(muted=True)
        self._text = Paragraph()
        for label in (self._title, self._about, self._text):
            self._card.add(label)
        self._card.body.addSpacing(Spacing.S)
        self._card.add(self.bar)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        layout.addStretch(1)
        self.setWidget(inner)
        self.show_nothing()

    def set_compact(self, compact: bool) -> None:
        """Put the actions first: the row just above the panel says already what it is about."""
        if compact == self._compact:
            return
        self._compact = compact
        self._card.body.removeWidget(self.bar)
        self._card.body.insertWidget(0 if compact else self._card.body.count(), self.bar)

    def show_item(self, title: str, about: str, text: str, actions: Sequence[KeyAction]) -> None:
        """Show one thing: `about` are its circumstances, `text` is what to know or say."""
        for label, words in ((self._title, title), (self._about, about), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.bar.set_actions(actions)
        self._card.show()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self.bar.set_actions(())
        self._card.hide()

    @property
    def texts(self) -> tuple[str, str, str]:
        """What is shown: title, circumstances and text."""
        return self._title.text(), self._about.text(), self._text.text()
