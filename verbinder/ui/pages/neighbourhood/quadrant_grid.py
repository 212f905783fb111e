"""The network quadrant as drawn on a board: residents above, organisations below; each apart left, together right.

Owns the places only. The same corners stand in the list with the same counts, so it takes no keys.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from verbinder.domain.assets import Quadrant
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets import Heading, Paragraph

#: Row and column of each corner.
PLACES = {
    Quadrant.SOCIAL_INDIVIDUAL: (1, 1),
    Quadrant.SOCIAL_COLLECTIVE: (1, 2),
    Quadrant.INSTITUTIONAL_INDIVIDUAL: (2, 1),
    Quadrant.INSTITUTIONAL_COLLECTIVE: (2, 2),
}


class QuadrantGrid(QWidget):
    """Four corners with how much is known; the chosen one stands out by its letters and a sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        above = ((self.tr("Each by themselves"), 0, 1), (self.tr("Together"), 0, 2))
        beside = ((self.tr("Social"), 1, 0), (self.tr("Institutional"), 2, 0))
        for text, row, column in (*above, *beside):
            label = Paragraph(text, muted=True, role=TypeRole.SMALL)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(label, row, column)
        self.corners = {corner: _Corner() for corner in Quadrant}
        for corner, (row, column) in PLACES.items():
            layout.addWidget(self.corners[corner], row, column)
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(1, 5)
        layout.setColumnStretch(2, 5)

    def show_corners(self, texts: Mapping[Quadrant, tuple[str, str]], chosen: Quadrant) -> None:
        """Show the name of each corner, and how much is known there."""
        for corner, (name, counts) in texts.items():
            self.corners[corner].say(name, counts, chosen=corner is chosen)


class _Corner(QFrame):
    """One corner."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "raised")
        self.name = Heading("", TypeRole.BODY)
        self.counts = Paragraph("", role=TypeRole.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.S, Spacing.S, Spacing.S, Spacing.S)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self.name)
        layout.addWidget(self.counts)
        layout.addStretch(1)

    def say(self, name: str, counts: str, *, chosen: bool) -> None:
        """Show these words."""
        self.name.set_role(TypeRole.SUBHEADING if chosen else TypeRole.BODY)
        self.name.setText(f"▸ {name}" if chosen else name)
        self.counts.setText(counts)
