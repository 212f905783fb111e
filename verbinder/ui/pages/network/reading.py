"""Reading the network beside the window: one look at a time, and only the last one that was asked for is told.

Owns the job and its turn.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from verbinder.domain.network_picture import NetworkLook
from verbinder.errors import VerbinderError
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import network_picture


class NetworkReading(QObject):
    """`read` looks at everything, or at one; then `told` says what was seen, or `stopped` that it was not."""

    told = Signal(object)
    stopped = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._turn = 0
        #: Whether a look is being made.
        self.busy = False

    def read(self, around: int | None = None, part: str | int = "") -> None:
        """Look at everybody, of one part when it is given (an area, or an initiative by its id), or at one.

        A look that is still being made is called off.
        """
        if self._job is not None:
            self._job.cancel()
        self._turn += 1
        turn, self.busy = self._turn, True
        job = self._context.operations.job(
            network_picture.look,
            self._context.notebook,
            around,
            area=part if isinstance(part, str) else "",
            initiative=part if isinstance(part, int) else None,
            on_done=lambda look: self._done(turn, look),
            on_error=lambda error: self._failed(turn, error),
            on_cancelled=lambda: self._failed(turn, None),
            title=self.tr("Drawing who knows whom…"),
            owner=self,
        )
        # A job that is done at once has told already.
        self._job = job if self.busy and turn == self._turn else None

    def _done(self, turn: int, look: NetworkLook) -> None:
        if turn == self._turn:
            self._job, self.busy = None, False
            self.told.emit(look)

    def _failed(self, turn: int, error: VerbinderError | None) -> None:
        if turn != self._turn:
            return
        self._job, self.busy = None, False
        if error is not None:
            self._context.messages.error(error)
        self.stopped.emit()
