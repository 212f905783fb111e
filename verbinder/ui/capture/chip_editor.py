"""A field that opens on top of a chip to change its words in place.

Owns its keys: Enter keeps, Esc leaves it as it was; leaving the field keeps too.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.ui.design.theme import Theme


class ChipEditor(QLineEdit):
    """Says `kept` with the words or `left`, once, and goes."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, words: str, place: QRect, name: str, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._done = False
        self.setAccessibleName(name)
        width = max(place.width(), min(self.fontMetrics().horizontalAdvance(words + "mmmm"), theme.space(420)))
        width = min(max(width, theme.space(160)), parent.width())
        left = max(min(place.left(), parent.width() - width), 0)
        self.setGeometry(left, place.top(), width, max(place.height(), self.minimumSizeHint().height()))
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(keep=False)
        else:
            super().keyPressEvent(event)
            # What a field has no use for must not reach the chips behind it.
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._finish(keep=True)

    def _finish(self, *, keep: bool) -> None:
        if self._done:
            return
        self._done = True
        if keep:
            self.kept.emit(self.text().strip())
        else:
            self.left.emit()
        self.hide()
        self.deleteLater()
