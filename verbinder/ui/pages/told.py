"""A small heading with a text below it, on the cards of this window.

Owns nothing but hiding itself when there is nothing to tell.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.widgets.heading import Heading, Paragraph


class Told(QWidget):
    """Says a text under a title; hidden when it is empty."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.text = Paragraph()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(title, TypeRole.SUBHEADING))
        layout.addWidget(self.text)

    def say(self, text: str) -> None:
        """Shows a text."""
        self.text.setText(text)
        self.setVisible(bool(text))
