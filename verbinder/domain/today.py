"""What one day asks for: the value behind the page "Vandaag"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.initiatives_today import InitiativesToday
from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.domain.signals import SignalRow


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """How many there are of each, also where a list was cut off.

    `resting` are follow-ups about people who want no contact now: they are kept, but shown nowhere here.
    `introductions` are those of which it is time to ask how it went.
    """

    overdue: int
    due: int
    this_week: int
    someday: int
    resting: int
    signals: int
    drifting: int
    introductions: int = 0


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the day asks for. Nobody who is at rest, does not want to be approached, or is archived.

    `this_week` runs from tomorrow up to and including `week_until`, a week from today. `introductions` are those of
    which it is time to ask how it went (publication l. 1632). Where the advice for an initiative changed takes longer
    to find out: `usecases.today.advice_changes`.
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
    introductions: tuple[IntroductionView, ...] = ()

    @property
    def someday_count(self) -> int:
        """Promises without a day."""
        return self.counts.someday

    @property
    def people(self) -> int:
        """About how many people it tells."""
        promises = sum(bool(row.who) for row in (*self.overdue, *self.due, *self.this_week))
        return promises + len(self.signals) + len(self.drifting) + len(self.keep_warm) + 2 * len(self.introductions)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing about people asks for attention; `initiatives` has a count of its own."""
        asked = self.overdue or self.due or self.introductions or self.this_week
        return not (asked or self.signals or self.drifting or self.keep_warm)
