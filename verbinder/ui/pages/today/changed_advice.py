"""Where the advice for an initiative changed: looked for beside the window, kept until something it rests on changes.

Owns when is looked; in a notebook with thousands of initiatives it takes seconds.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.initiatives_today import AdviceChange
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import kept_advice
from verbinder.usecases.today import advice_changes

#: What an advice rests on, and what was advised when somebody looked last.
RESTS_ON = (*kept_advice.READ, Kind.CHOICE, Kind.ADVICE)


class ChangedAdvice(QObject):
    """`known` is what was found last; `want` looks again when that is no longer so, and `told` says that it did."""

    told = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.known: tuple[AdviceChange, ...] = ()
        self._changes = 1
        self._looked_at = (0, date.min)
        self._busy = False
        context.bus.changed.connect(self._hear)

    def want(self) -> None:
        """Make sure that `known` is, or will be, what holds today."""
        now = (self._changes, self._context.notebook.today())
        if self._busy or now == self._looked_at:
            return
        self._busy, self._looked_at = True, now
        self._context.operations.job(
            advice_changes,
            self._context.notebook,
            on_done=self._take,
            on_error=self._stop,
            on_cancelled=self._stop,
            owner=self,
        )

    def _take(self, found: tuple[AdviceChange, ...]) -> None:
        self._busy = False
        if found != self.known:
            self.known = found
            self.told.emit()
        # What was written meanwhile is not in it.
        if self._changes != self._looked_at[0]:
            self.want()

    def _stop(self, _error: object = None) -> None:
        """What was found before is still the best that is known; the next change looks again."""
        self._busy = False

    def _hear(self, changes: Changes) -> None:
        if changes.touches(*RESTS_ON):
            self._changes += 1
