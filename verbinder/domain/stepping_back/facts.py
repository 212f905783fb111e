"""The figures of one initiative on one day, from its record; the rules in `advice` and `warnings` read only these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum
from operator import attrgetter

from verbinder.domain.stepping_back.carrying import Carrying, carrying, earlier, reversed_dates
from verbinder.domain.stepping_back.contradictions import contradictions
from verbinder.domain.stepping_back.faces import first_times
from verbinder.domain.stepping_back.leading import (
    Attendance,
    Leading,
    Turns,
    attendance,
    by_leader,
    by_presence,
    last_days,
    last_ones,
    leading,
    turns,
)
from verbinder.domain.stepping_back.reasons import Reason
from verbinder.domain.stepping_back.record import (
    Activity,
    Ask,
    CheckIn,
    Doer,
    Owner,
    Phase,
    Record,
    Role,
    Step,
    StepIn,
    Support,
)
from verbinder.domain.stepping_back.rhythm import Pace, Silence, pace, silence
from verbinder.domain.stepping_back.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Facts:
    """What is the case on `today`; everything dated later is left out.

    `past` are all activities, ascending, `first_times` who came to each for the first time. The last ones: `led_window`
    of which `led` tells, `there_window` of which `presence` tells, `window` of which `turns` tell; they differ only in
    activities of one and the same day.
    `left_on` is set once we have left (a day that contradicts the beginning does not count), `leaving_on` while that is
    still to come. `alone_since` is from when nobody of us should be leading: leaving, or the agreed end of stepping in;
    `led_after` and `presence_after` tell of the last activities since then.
    `steps` are those of the last months, `support` what was given lately, `looks` the looks back that were done.
    """

    record: Record
    today: date
    thresholds: Thresholds
    past: tuple[Activity, ...]
    days: tuple[date, ...]
    first_times: tuple[frozenset[int], ...]
    started_on: date | None
    left_on: date | None
    leaving_on: date | None
    window: tuple[Activity, ...]
    led_window: tuple[Activity, ...]
    there_window: tuple[Activity, ...]
    led: Leading
    presence: Attendance
    turns: Turns
    alone_since: date | None
    after_window: tuple[Activity, ...]
    led_after: Leading
    presence_after: Attendance
    stepping_in: StepIn | None
    stepped_in: StepIn | None
    carrying: Carrying
    pace: Pace
    silence: Silence | None
    open_asks: tuple[Ask, ...]
    steps: tuple[Step, ...]
    support: tuple[Support, ...]
    looks: tuple[CheckIn, ...]
    contradictions: tuple[Reason, ...]

    @property
    def hand_over_passed(self) -> bool:
        """Whether it was ours, and should by now be the residents'."""
        hand_over = self.record.initiative.hand_over_on
        return self._began_as_ours and hand_over is not None and hand_over <= self.today

    @property
    def ours_to_lead(self) -> bool:
        """Whether a professional owns it, or our role is initiating, and the hand-over is still ahead."""
        return self._began_as_ours and not self.hand_over_passed

    @property
    def _began_as_ours(self) -> bool:
        initiative = self.record.initiative
        return initiative.owner is Owner.PROFESSIONAL or initiative.role is Role.INITIATING

    @property
    def carriers(self) -> frozenset[int]:
        """Residents who led or did steps lately, and have not stopped."""
        return self.turns.leaders | self.carrying.doers

    @property
    def is_shared(self) -> bool:
        """Whether more than one resident carries it, by what they did."""
        return self.turns.without_first > 0 or len(self.carriers) > 1

    @property
    def is_quiet(self) -> bool:
        """Silent against its own rhythm; never at rest, ended, or before it runs."""
        lives = self.record.initiative.phase in (Phase.STARTING, Phase.RUNNING, Phase.INDEPENDENT)
        return lives and self.silence is not None and self.silence.quiet

    @property
    def steps_by_us(self) -> int:
        """Steps of the last months that we do or did alone."""
        return sum(step.doer is Doer.PROFESSIONAL for step in self.steps)

    @property
    def hours(self) -> float:
        """Hours of support we gave lately; what we gave until we left, or while we stepped in, is done with."""
        return fsum(max(0.0, given.hours) for given in self.support_now)

    @property
    def support_now(self) -> tuple[Support, ...]:
        """The support of `support` given since nobody of us should be needed, or all of it while we have not left."""
        since = self.alone_since
        return self.support if since is None else tuple(given for given in self.support if given.on_date > since)


def facts(record: Record, today: date, thresholds: Thresholds) -> Facts:
    """The facts of a record on a day; it does not matter in which order the record has its parts."""
    past = tuple(sorted([one for one in record.activities if one.on_date <= today], key=attrgetter("on_date")))
    days = tuple(dict.fromkeys([one.on_date for one in past]))
    initiative = record.initiative
    since = initiative.since if initiative.since is not None and initiative.since <= today else None
    started_on = since or (days[0] if days else None)
    left_on = initiative.left_on
    if left_on is not None and started_on is not None and left_on < started_on:
        left_on = None
    leaving_on = left_on if left_on is not None and left_on > today else None
    left_on = None if leaving_on else left_on
    looks = tuple(look for look in record.check_ins if look.done_on is not None and look.done_on <= today)
    carried = carrying(record.people, past, record.steps, today, thresholds)
    count = thresholds.window
    oldest = earlier(today, thresholds.window_days)
    lately = past if not past or past[0].on_date >= oldest else tuple(one for one in past if one.on_date >= oldest)
    window = last_days(lately, count)
    led_window, there_window = last_ones(lately, count, by_leader), last_ones(lately, count, by_presence)
    stepping_in, stepped_in = _step_ins(record.step_ins, today)
    alone_since = max(left_on, stepped_in.until_on or left_on) if left_on and stepped_in else left_on
    after = [one for one in lately if one.on_date > alone_since] if alone_since else []
    after_window = last_ones(after, count, by_leader)
    own_pace = pace(initiative.rhythm, days, thresholds)
    return Facts(
        record=record,
        today=today,
        thresholds=thresholds,
        past=past,
        days=days,
        first_times=first_times(past),
        started_on=started_on,
        left_on=left_on,
        leaving_on=leaving_on,
        window=window,
        led_window=led_window,
        there_window=there_window,
        led=leading(led_window, thresholds.last_few),
        presence=attendance(there_window),
        turns=turns(window, carried.gone),
        alone_since=alone_since,
        after_window=after_window,
        led_after=leading(after_window, thresholds.last_few),
        presence_after=attendance(last_ones(after, count, by_presence)),
        stepping_in=stepping_in,
        stepped_in=stepped_in,
        carrying=carried,
        pace=own_pace,
        silence=silence(own_pace, days, _heard_on(looks, left_on, days), today, thresholds),
        open_asks=tuple(ask for ask in record.asks if _is_open(ask, today)),
        steps=_recent_steps(record.steps, today, thresholds),
        support=_recent_support(record.support, today, thresholds),
        looks=looks,
        contradictions=contradictions(record, started_on, today),
    )


def _is_open(ask: Ask, today: date) -> bool:
    return ask.asked_on <= today and (ask.answered_on is None or ask.answered_on > today)


def _step_ins(step_ins: Sequence[StepIn], today: date) -> tuple[StepIn | None, StepIn | None]:
    """The stepping in that goes on today, and the last one that is over; of equals, any: their dates are the same."""
    begun = [one for one in step_ins if one.from_on <= today and not reversed_dates(one.from_on, one.until_on)]
    going_on = [one for one in begun if one.until_on is None or one.until_on >= today]
    over = [one for one in begun if one.until_on is not None and one.until_on < today]
    return (
        max(going_on, key=lambda one: (one.until_on or date.max, one.from_on), default=None),
        max(over, key=lambda one: (one.until_on or date.min, one.from_on), default=None),
    )


def _heard_on(looks: Sequence[CheckIn], left_on: date | None, days: Sequence[date]) -> date | None:
    """The last day it was heard to run; leaving counts when there is nothing else to go by."""
    heard = [look.done_on for look in looks if look.runs and look.done_on is not None]
    return max(heard, default=None if days else left_on)


def _recent_steps(steps: Sequence[Step], today: date, thresholds: Thresholds) -> tuple[Step, ...]:
    """Noted up to today, and still open or done lately."""
    since = earlier(today, thresholds.steps_days)
    return tuple(
        step
        for step in steps
        if step.noted_on <= today and (step.done_on is None or step.done_on > today or step.done_on >= since)
    )


def _recent_support(support: Sequence[Support], today: date, thresholds: Thresholds) -> tuple[Support, ...]:
    since = earlier(today, thresholds.support_days)
    return tuple(given for given in support if given.given and since <= given.on_date <= today)
