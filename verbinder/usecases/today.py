"""What today asks for: promises, introductions to ask about, signals that come back, people drifting out of contact,
the round of the day."""

from __future__ import annotations

from datetime import timedelta

from verbinder.domain.residents import DRIFT_WEEKS
from verbinder.domain.today import TodayCounts, TodayView
from verbinder.store.notebook import Notebook
from verbinder.store.queries import follow_ups, introductions, rounds, signals
from verbinder.store.queries import today as drift


def today(notebook: Notebook, *, drift_weeks: int = DRIFT_WEEKS, limit: int = 50) -> TodayView:
    """Everything for this day, at most `limit` of each kind, read from one picture of the notebook.

    Drifting is counted from the last real contact, by the person's own rhythm or else `drift_weeks`; who was never
    spoken to does not drift. Nobody who is at rest, does not want to be approached, or is archived.
    """
    day = notebook.today()
    tomorrow, until = day + timedelta(days=1), day + timedelta(days=7)
    with notebook.reader() as reader:
        counts = follow_ups.counts(reader, day, until)
        of_the_day = rounds.on_day(reader, day)
        return TodayView(
            on_date=day,
            week_until=until,
            overdue=tuple(follow_ups.due_between(reader, None, day - timedelta(days=1), day, limit)),
            due=tuple(follow_ups.due_between(reader, day, day, day, limit)),
            this_week=tuple(follow_ups.due_between(reader, tomorrow, until, day, limit)),
            signals=tuple(signals.coming_back(reader, day, limit)),
            drifting=tuple(drift.drifting(reader, day, drift_weeks, limit)),
            keep_warm=tuple(drift.organisations_to_keep_warm(reader, day, limit)),
            round=of_the_day[0] if of_the_day else None,
            counts=TodayCounts(
                overdue=counts.overdue,
                due=counts.due,
                this_week=counts.this_week,
                someday=counts.someday,
                resting=counts.resting,
                signals=signals.count_coming_back(reader, day),
                drifting=drift.count_drifting(reader, day, drift_weeks),
                introductions=introductions.count_due(reader, day),
            ),
            introductions=introductions.due(reader, day, limit),
        )
