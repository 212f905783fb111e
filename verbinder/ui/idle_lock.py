"""Notices that nobody touched the program for a while, so that an open notebook does not stay open on a desk.

Owns the clock; what locking means is the application's.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


#: How often is looked whether the computer slept, in milliseconds, and how late, in seconds, says that it did.
LOOK_MS, SLEPT_SECONDS = 2_000, 30


class SleepWatch(QObject):
    """Says `slept` as soon as the computer wakes: its clock went on while this timer stood still.

    Works alike everywhere and asks the system nothing. So it cannot lock before the computer sleeps (docs/privacy.md).
    A clock that somebody sets forward looks the same; that locks once too often.
    """

    slept = Signal()

    def __init__(self, now: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._seen = now()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the clock with when was looked last."""
        before, self._seen = self._seen, self._now()
        if self._seen - before > LOOK_MS / 1000 + SLEPT_SECONDS:
            self.slept.emit()


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
