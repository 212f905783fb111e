"""What one day asks for: the value behind the page "Vandaag"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.initiatives_today import InitiativesToday
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.domain.signals import SignalRow


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """How many there are of each, also where a list was cut off.

    `resting` are follow-ups about people who want no contact now: they are kept, but shown nowhere here.
    """

    overdue: int
    due: int
    this_week: int
    someday: int
    resting: int
    signals: int
    drifting: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the day asks for. Nobody who is at rest, does not want to be approached, or is archived.

    Where the advice for an initiative changed takes longer to find out: `usecases.today.advice_changes`.

    `this_week` runs from tomorrow up to and including `week_until`, a week from today.
    """

    on_date: date
    week_until: date
    overdue: tuple[FollowUpRow, ...]
    due: tuple[FollowUpRow, ...]
    this_week: tuple[FollowUpRow, ...]
    signals: tuple[SignalRow, ...]
    drifting: tuple[DriftRow, ...]
    keep_warm: tuple[DriftRow, ...]
    round: RoundRow | None
    counts: TodayCounts
    initiatives: InitiativesToday

    @property
    def someday_count(self) -> int:
        """Promises without a day."""
        return self.counts.someday

    @property
    def is_quiet(self) -> bool:
        """Whether nothing about people asks for attention; `initiatives` has a count of its own."""
        return not (self.overdue or self.due or self.this_week or self.signals or self.drifting or self.keep_warm)
