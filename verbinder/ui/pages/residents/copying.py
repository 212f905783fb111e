"""Copying a phone number or address for one use: the clipboard is emptied after a minute.

Owns what was copied by us, and notes it among what left the notebook; never touches what somebody else put on the
clipboard since.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from verbinder.domain.exports import ExportKind
from verbinder.store.notebook import Notebook
from verbinder.usecases import exports

KEPT_MS = 60_000


class Copying(QObject):
    """Puts a text on the clipboard and takes it away again."""

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_MS)
        self._timer.timeout.connect(self.forget)
        app = QGuiApplication.instance()
        if app is not None:
            # A number of a resident must not outlive the program on the clipboard.
            app.aboutToQuit.connect(self.forget)  # type: ignore[attr-defined]

    def copy(self, text: str) -> None:
        """Puts `text` on the clipboard for a minute. Raises `StoreUnavailable` when it cannot be noted now."""
        exports.shown(self._notebook, ExportKind.CLIPBOARD, 1)
        QGuiApplication.clipboard().setText(text)
        self._copied = text
        self._timer.start()

    def forget(self) -> None:
        """Empties the clipboard if it still holds what was copied here."""
        self._timer.stop()
        if self._copied and QGuiApplication.clipboard().text() == self._copied:
            QGuiApplication.clipboard().clear()
        self._copied = ""
