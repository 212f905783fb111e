"""Hears from the system that the computer is about to sleep, so that the notebook is locked before it does.

Only on Linux with logind, over the system's own message bus: a Unix socket on this computer, never the network. Where
there is none nothing is heard, and `idle_lock.SleepWatch` locks as soon as the computer wakes. Owns the wish to be
waited for (an "inhibitor" that delays sleep by at most five seconds), which is let go of once the notebook is locked.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SERVICE, PATH, INTERFACE = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"
#: How long, in milliseconds, is waited for an answer of logind; it is asked after the first page is shown.
ANSWER_MS = 500


class SleepSignal(QObject):
    """Says `about_to_sleep` while the system waits; what hears it locks at once."""

    about_to_sleep = Signal()

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._delay: Any = None
        self.is_heard = False

    def start(self) -> bool:
        """Begin to listen; False where there is no logind."""
        if self._bus is None:
            if not sys.platform.startswith("linux"):
                return False
            # Here and not above: loading it takes time the first page would wait for.
            from PySide6.QtDBus import QDBusConnection

            self._bus = QDBusConnection.systemBus()
        if self._bus.isConnected():
            # PySide takes what SLOT makes, whatever its stubs say.
            self.is_heard = self._bus.connect(SERVICE, PATH, INTERFACE, SIGNAL, self, SLOT("prepare(bool)"))  # type: ignore[call-overload]
            self._ask_to_wait()
        return self.is_heard

    @property
    def is_waited_for(self) -> bool:
        """Whether the system said that it waits until the notebook is locked."""
        return self._delay is not None

    def stop(self) -> None:
        """Listen no more, and keep nobody waiting."""
        self._delay = None
        if self._bus is not None and self.is_heard:
            self._bus.disconnect(SERVICE, PATH, INTERFACE, SIGNAL, self, SLOT("prepare(bool)"))  # type: ignore[call-overload]
        self.is_heard = False

    @Slot(bool)
    def prepare(self, sleeping: bool) -> None:
        """Logind says that sleep comes (True) or is over (False)."""
        if not sleeping:
            self._ask_to_wait()
            return
        # After what the signal sets in motion: then the computer may sleep. Asked first, for locking takes this away.
        QTimer.singleShot(0, self, self._let_go)
        self.about_to_sleep.emit()

    def _let_go(self) -> None:
        self._delay = None

    def _ask_to_wait(self) -> None:
        from PySide6.QtDBus import QDBus, QDBusMessage

        assert self._bus is not None
        message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Inhibit")
        message.setArguments(["sleep", "Verbinder", "Locking the notebook", "delay"])
        reply = self._bus.call(message, QDBus.CallMode.Block, ANSWER_MS)
        answer = reply.arguments()
        is_reply = reply.type() == QDBusMessage.MessageType.ReplyMessage
        self._delay = answer[0] if is_reply and answer else None
