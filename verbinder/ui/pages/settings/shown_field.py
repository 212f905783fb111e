"""A line that is only shown: it can be read with the keyboard, selected and copied, and not changed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


class ShownField(QLineEdit):
    """A name or a place; what does not fit is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def show_text(self, text: str) -> None:
        """Show this."""
        self.setText(text)
        # The beginning says more than the end, which the tooltip gives.
        self.setCursorPosition(0)
        self.setToolTip(text)
