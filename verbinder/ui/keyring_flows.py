"""From the sheet where the passphrase is asked: opening by the keyring of the system, where the user switched it on.

Owns no sheet, and never opens by itself: somebody presses the button. Nothing that needs the database may be imported
at the top: the first sheet is painted before it is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.keyring_words import open_with_keyring
from verbinder.ui.services import Services

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook
    from verbinder.ui.jobs import Job
    from verbinder.ui.start_flows import StartFlows


class KeyringFlows(QObject):
    """What `StartFlows` does with the keyring."""

    def __init__(self, services: Services, flows: StartFlows) -> None:
        super().__init__(flows)
        self._services = services
        self._flows = flows
        #: The sheet on which the keyring was the last way that was tried.
        self._tried: UnlockPage | None = None

    def offer(self, sheet: UnlockPage) -> None:
        """Show the button, or why it is not there, on the sheet of a notebook for which the keyring is on."""
        from verbinder.usecases.keyring_unlocking import KeyringState, state_of

        state = state_of(sheet.path)
        if state is KeyringState.READY:
            sheet.offer_keyring(open_with_keyring())
            sheet.keyring_requested.connect(partial(self.open, sheet, False))
        elif state is KeyringState.HELD:
            sheet.say_keyring_held(self._services.messages.code("keyring.held"))

    def open(self, sheet: UnlockPage, read_only: bool) -> None:
        """Ask the keyring for its half and open the notebook; it may take as long as somebody needs to allow that."""
        self._tried = sheet
        running: list[Job] = []

        def stop() -> None:
            for job in running:
                job.cancel()

        sheet.wait_for_keyring(stop)
        running.append(
            self._services.jobs.run(
                _open,
                sheet.path,
                read_only,
                on_done=lambda notebook: self._flows.opened.emit(notebook, ""),
                on_error=partial(self._flows.refused, sheet),
                on_cancelled=partial(sheet.set_busy, False),
            )
        )

    def was_tried(self, sheet: UnlockPage) -> bool:
        """Whether what was refused on this sheet was tried by the keyring."""
        return self._tried is sheet and not sheet.field.text()


# What the job does; the use case is imported on the worker.


def _open(path: Path, read_only: bool, *, cancelled: Callable[[], bool]) -> Notebook:
    from verbinder.usecases import keyring_unlocking

    return keyring_unlocking.open_(path, read_only=read_only, cancelled=cancelled)
