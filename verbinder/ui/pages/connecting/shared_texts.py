"""What two people said, side by side, with between them what they have in common.

Owns the places only; the words are the owner's. Beside each other where there is room, else under each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.connecting.sign import Sign
from verbinder.ui.widgets import Heading, Paragraph

#: Below this width (at text scale 1.0) two texts beside each other are too narrow to read.
NARROW = 360


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what they are called, where they live, and their own words."""

    name: str
    where: str
    texts: Sequence[str]


class SharedTextsView(QWidget):
    """Two sheets of paper with a tie between them."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.one, self.other = _Sheet(), _Sheet()
        self.shared = Paragraph("", role=TypeRole.SMALL)
        self.shared.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tie = Sign("tie", theme=theme, side=28)
        middle = QVBoxLayout()
        middle.setSpacing(Spacing.XS)
        middle.addStretch(1)
        middle.addWidget(self._tie, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self.shared)
        middle.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, Spacing.XS, 0, Spacing.XS)
        self._row.setSpacing(Spacing.S)
        self._row.addWidget(self.one, 3)
        self._row.addLayout(middle, 2)
        self._row.addWidget(self.other, 3)
        theme.changed.connect(self._fit)

    def show_two(self, one: Side, other: Side, shared: str) -> None:
        """Show two people and what they share."""
        self.one.show_side(one)
        self.other.show_side(other)
        self.shared.setText(shared)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self._theme.space(NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


class _Sheet(QFrame):
    """What one of them said."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "raised")
        self.name = Heading("", TypeRole.SUBHEADING)
        self.where = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.text = Paragraph("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.S, Spacing.M, Spacing.M)
        layout.setSpacing(Spacing.XS)
        for label in (self.name, self.where, self.text):
            layout.addWidget(label)
        layout.addStretch(1)

    def show_side(self, side: Side) -> None:
        self.name.setText(side.name)
        self.where.setText(side.where)
        self.where.setVisible(bool(side.where))
        self.text.setText("\n".join(f"“{text}”" for text in side.texts))
