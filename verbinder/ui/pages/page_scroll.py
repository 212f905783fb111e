"""A page that may be higher than the window: its cards under each other, scrolled as one sheet.

Owns the scrolling and the margins; must not know what stands on the sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing


class PageScroll(QScrollArea):
    """Add to `body`; what has the focus is scrolled into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = _Sheet()
        content.setProperty("surface", "page")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        self.body.setSpacing(Spacing.L)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)


class _Sheet(QWidget):
    """As high as its texts need at the width there is.

    Qt would keep room for texts broken as narrowly as they can be: at large sizes half a window of nothing.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
