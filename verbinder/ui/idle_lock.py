"""Notices that nobody touched the program for a while, so that an open notebook does not stay open on a desk.

Owns the clock; what locking means is the application's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


class IdleLock(QObject):
    """Says `idle` after so many minutes without a key, a click or a movement of the mouse; 0 minutes: never."""

    idle = Signal()

    def __init__(self, app: QGuiApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        # Watching the windows rather than the application: few events come by there.
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Change the time, counted from now."""
        self._timer.stop()
        self._timer.setInterval(minutes * 60_000)
        self.touch()

    def touch(self) -> None:
        """Count from now again."""
        if self._timer.interval() > 0:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        # A filter that was installed twice is moved by Qt, and windows take theirs along when they go.
        if window is not None:
            window.installEventFilter(self)
            self.touch()
