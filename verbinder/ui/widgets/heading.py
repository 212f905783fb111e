"""Texts with a role of the type scale: headings and running text.

Owns nothing but the property the style sheet reads; sizes and weights live in the tokens.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from verbinder.ui.design.tokens import TypeRole


class Heading(QLabel):
    """A heading in a role of the type scale; wraps rather than being cut off."""

    def __init__(self, text: str, role: TypeRole = TypeRole.HEADING, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", str(role))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_role(self, role: TypeRole) -> None:
        """Another size, e.g. on a page with little room."""
        if self.property("role") == str(role):
            return
        self.setProperty("role", str(role))
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()


class Paragraph(QLabel):
    """Running text that wraps, plain (never read as HTML); muted for what matters less."""

    def __init__(
        self, text: str = "", *, muted: bool = False, role: TypeRole = TypeRole.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("role", str(role))
        self.setProperty("muted", muted)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
