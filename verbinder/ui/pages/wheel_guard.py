"""Keeps the mouse wheel, while one scrolls a page, from changing the fields that pass under it.

Owns nothing but that.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class WheelGuard(QObject):
    """A guarded field takes the wheel only while it has the focus; otherwise the page scrolls."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def guard(self, *fields: QWidget) -> None:
        """Guard these fields from now on."""
        for field in fields:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
