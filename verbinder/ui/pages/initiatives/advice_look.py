"""Sees to it that the advice for every initiative is known: at once where that takes no time, else beside the window.

Owns when is looked; `told` says that there is something else to see.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from verbinder.domain.initiative_views import InitiativeQuery
from verbinder.errors import VerbinderError
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import initiatives, kept_advice

#: Among so few all are advised within a blink.
QUICK = 40


class AdviceLook(QObject):
    """`want` is quiet when everything is known already."""

    told = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept = kept_advice.advice_of(context.notebook)
        self._job: Job | None = None
        self._refused = False

    @property
    def is_known(self) -> bool:
        """Whether what is known is how the notebook is now."""
        return self._kept.is_ready

    def want(self) -> None:
        """Make sure that it is known soon."""
        if self._kept.is_ready or self._job is not None or self._refused:
            return
        context = self._context
        if self._is_quick():
            if context.operations.run(self._kept.current) is not None:
                self.told.emit()
            return
        busy = True

        def ended() -> None:
            nonlocal busy
            busy = False
            self._job = None

        def done(_nothing: None) -> None:
            ended()
            self.told.emit()
            # What was written meanwhile is looked at next.
            self.want()

        def refused(error: VerbinderError) -> None:
            ended()
            # Said once; the next change is a reason to try again.
            self._refused = True
            context.messages.error(error)

        job = context.operations.job(
            kept_advice.ready,
            context.notebook,
            on_done=done,
            on_error=refused,
            on_cancelled=ended,
            owner=self,
        )
        if busy:
            self._job = job

    def changed(self) -> None:
        """Something was written."""
        self._refused = False
        self.want()

    def _is_quick(self) -> bool:
        known = self._kept.answers
        if known:
            return len(known) <= QUICK
        found = self._context.operations.run(initiatives.ids, self._context.notebook, InitiativeQuery())
        return found is not None and len(found) <= QUICK
