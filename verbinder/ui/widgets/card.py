"""A surface that holds what belongs together: an optional title, actions beside it and content below.

Owns the padding and the place of the title; must not know what it holds.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.heading import Heading


class Card(QFrame):
    """A sheet of paper on the page. Put things on it with `add()` or in the layout `body`."""

    def __init__(self, title: str = "", *, raised: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised" if raised else "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        outer.setSpacing(Spacing.S)
        self._heading = Heading(title, TypeRole.HEADING)
        self._header = QHBoxLayout()
        self._header.setSpacing(Spacing.S)
        self._header.addWidget(self._heading, 1)
        outer.addLayout(self._header)
        self.body = QVBoxLayout()
        self.body.setSpacing(Spacing.S)
        outer.addLayout(self.body, 1)
        # Room that the body cannot use stays below it, not around the title.
        outer.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Changes the title; an empty one takes no room."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Puts a button or the like at the right of the title."""
        self._header.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Puts a widget below what is already on the card."""
        self.body.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Puts a layout below what is already on the card."""
        self.body.addLayout(layout, stretch)
