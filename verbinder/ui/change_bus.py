"""The one bus over which the window hears what was written.

Owns the hand-over of changes to the thread of the window; must not reload anything itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verbinder.domain.changes import Changes

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook


class ChangeBus(QObject):
    """Says `changed` with a `Changes` after every commit, always in the thread of the window.

    A commit in the window's own thread is heard before the use case returns; one of a job through the event loop.
    """

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The bus lives in the window's thread, so Qt queues what other threads emit.
        self._arrived.connect(self._pass_on)

    def attach(self, notebook: Notebook) -> None:
        """Pass on what is written to this notebook from now on."""
        notebook.listen(self.publish)

    def publish(self, changes: Changes) -> None:
        """Say that something changed; from any thread."""
        self._arrived.emit(changes)

    def _pass_on(self, changes: Changes) -> None:
        self.changed.emit(changes)
