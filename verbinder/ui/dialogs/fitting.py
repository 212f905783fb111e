"""The size of a dialog: what its texts need, and never more than the screen has."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

#: What the desktop may put around a dialog, title bar and edges together.
FRAME = QSize(24, 56)


def fit(dialog: QDialog, width: int, height: int = 0) -> None:
    """Make a dialog `width` pixels wide and as high as its texts need then, or `height` when that is given.

    Left to itself Qt gives a dialog at most two thirds of the screen, which cuts texts off at large sizes.
    """
    room = dialog.screen().availableGeometry().size() - FRAME
    width = min(width, room.width())
    layout = dialog.layout()
    if not height and layout is not None:
        height = max(layout.totalHeightForWidth(width), layout.totalSizeHint().height())
    dialog.resize(width, min(height, room.height()))
