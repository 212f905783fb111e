"""What today asks for: promises, introductions to ask about, signals that come back, people drifting out of contact,
initiatives, the round of the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from verbinder.domain.initiatives_today import AdviceChange, InitiativesToday, changes
from verbinder.domain.residents import DRIFT_WEEKS
from verbinder.domain.stepping_choices import thresholds_of
from verbinder.domain.today import TodayCounts, TodayView
from verbinder.store.notebook import Notebook
from verbinder.store.queries import choices, follow_ups, initiative_support, introductions, rounds, signals
from verbinder.store.queries import initiatives_today as queries
from verbinder.store.queries import today as drift
from verbinder.store.reader import Reader
from verbinder.usecases.kept_advice import advice_of


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
            initiatives=_initiatives(reader, day, limit),
            introductions=introductions.due(reader, day, limit),
        )


def advice_changes(notebook: Notebook, *, cancelled: Callable[[], bool] | None = None) -> tuple[AdviceChange, ...]:
    """The initiatives whose advice is another than when it was last looked at, or with a new warning; by name.

    Of what nobody looked at yet only what asks something of us. A job when there are hundreds of initiatives;
    the advice is kept, so that it is quick the next time. Raises `Cancelled`.
    """
    answers = advice_of(notebook).current(cancelled).values()
    with notebook.reader() as reader:
        return changes(answers, queries.looked_at(reader), queries.names(reader))


def _initiatives(reader: Reader, day: date, limit: int) -> InitiativesToday:
    ask_days = thresholds_of(choices.kept(reader)).ask_too_long_days
    counts = queries.counts(reader, day, ask_days)
    return InitiativesToday(
        check_ins=queries.check_ins(reader, day, limit),
        reviews=queries.reviews(reader, day, limit),
        open_asks=initiative_support.open_asks(reader, day, ask_days, limit),
        hand_overs=queries.hand_overs(reader, day, limit),
        check_in_count=counts.check_ins,
        review_count=counts.reviews,
        open_ask_count=counts.open_asks,
        hand_over_count=counts.hand_overs,
    )
