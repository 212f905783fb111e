"""Making the rows of a short list anew: what the sections of cards share.

Owns taking widgets out of a layout so that they are gone from the page at once and from memory a little later.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout) -> None:
    """Takes every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
