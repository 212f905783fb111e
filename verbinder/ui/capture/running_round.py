"""Which round a contact belongs to, and what of it holds for the next contact.

Owns the choice of the round and when what runs on is over; no widgets.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from verbinder.usecases import contacts, rounds
from verbinder.usecases.running_line import NOTHING_RUNS, Running, day_chip

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

#: Without a round that says otherwise, what ran longer ago than this is over.
RUNS_FOR = timedelta(hours=1)


class RunningRound:
    """The round of today, or the one the user said that what follows belongs to."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self._chosen: tuple[int, date] | None = None
        self._last_saved_at: datetime | None = None

    def of_today(self) -> Running:
        """What runs on from the last contact of the round of today."""
        round_id = rounds.current_round(self._context.notebook)
        return NOTHING_RUNS if round_id is None else self._running(round_id)

    def choose(self, round_id: int) -> Running | None:
        """From now on contacts belong to this round; what runs on from it. None when it is gone, which was said."""
        view = self._context.operations.run(rounds.round_view, self._context.notebook, round_id)
        if view is None:
            return None
        self._chosen = (round_id, view.on_date)
        return self._running(round_id)

    def round_for(self, day: date | None) -> int | None:
        """The round a contact of this day (None: today) belongs to, if there is one."""
        today = self._context.notebook.today()
        if self._chosen is not None and (day or today) == min(self._chosen[1], today):
            return self._chosen[0]
        return rounds.round_on(self._context.notebook, day or today)

    def saved(self) -> datetime:
        """A contact was saved now."""
        self._last_saved_at = self._context.notebook.clock()
        return self._last_saved_at

    def is_over(self) -> bool:
        """Whether the last contact was so long ago that nothing of it holds."""
        if self._last_saved_at is None or self._context.notebook.clock() - self._last_saved_at < RUNS_FOR:
            return False
        return self.round_for(None) is None

    def _running(self, round_id: int) -> Running:
        notebook = self._context.notebook
        view = self._context.operations.run(rounds.round_view, notebook, round_id)
        if view is None:
            return NOTHING_RUNS
        if view.contacts:
            return contacts.running_after(notebook, view.contacts[-1].id)
        return NOTHING_RUNS.with_chip(day_chip(view.on_date)) if view.on_date < notebook.today() else NOTHING_RUNS
