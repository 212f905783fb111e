"""What the dialogs of rounds look alike in: two columns that scroll together.

Owns the frame only; what stands in the columns is the dialog's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QWidget

from verbinder.ui.design.tokens import Spacing


def two_columns(first: QLayout, second: QLayout, *, share: tuple[int, int]) -> tuple[QScrollArea, QBoxLayout]:
    """The two side by side in this proportion; the box may be turned where there is no room for both."""
    inner = QWidget()
    columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(Spacing.XL)
    columns.addLayout(first, share[0])
    columns.addLayout(second, share[1])
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll, columns
