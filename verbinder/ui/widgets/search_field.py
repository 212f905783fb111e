"""The field one searches with: an icon, a way to clear it, and a signal when the typing settles.

Owns the debounce; must not know what is searched.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.ui.design.theme import Theme

SETTLE_MS = 60


class SearchField(QLineEdit):
    """A line edit that says `text_settled` once the typing pauses (60 ms), or at every key with `immediate`.

    Esc clears; on an empty field Esc is left to whoever holds it. Enter settles at once.
    """

    text_settled = Signal(str)

    def __init__(
        self, placeholder: str = "", *, theme: Theme, name: str = "", immediate: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._immediate = immediate
        self._settled = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settle)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder or self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.addAction(theme.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._text_changed)
        self.returnPressed.connect(self.settle)

    def settle(self) -> None:
        """Emits `text_settled` now when the text differs from the last time."""
        self._timer.stop()
        if self.text() != self._settled:
            self._settled = self.text()
            self.text_settled.emit(self._settled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.settle()
            event.accept()
            return
        super().keyPressEvent(event)

    def _text_changed(self) -> None:
        if self._immediate:
            self.settle()
        else:
            self._timer.start()
