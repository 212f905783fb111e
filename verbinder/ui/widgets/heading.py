"""Texts with a role of the type scale: headings and running text.

Owns nothing but the property the style sheet reads; sizes and weights live in the tokens.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from verbinder.ui.design.tokens import TypeRole

#: Qt.TextFormat.PlainText. Its name would load all of Qt's enums, 15 ms that the first paint would wait for.
PLAIN_TEXT = 0


class Heading(QLabel):
    """A heading in a role of the type scale; wraps rather than being cut off."""

    def __init__(self, text: str, role: TypeRole = TypeRole.HEADING, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", str(role))
        self.setProperty("textFormat", PLAIN_TEXT)
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

    def say(self, text: str, level: str = "") -> None:
        """Show what came of something, in the colour of its level ("success", "warning", "danger"; "" for none)."""
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(text)
        self.show()

    def __init__(
        self,
        text: str = "",
        *,
        muted: bool = False,
        role: TypeRole = TypeRole.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("role", str(role))
        self.setProperty("muted", muted)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
