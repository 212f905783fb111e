"""What cannot be right in a record: told as a note, and left out of what the advice rests on.

Only meetings outside the days of the initiative are told and still count: that they happened is surer than the day on
which it is said to have begun, or on which it was set aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from verbinder.domain.stepping_back.carrying import reversed_dates
from verbinder.domain.stepping_back.reasons import Ground, Reason, RecordKind, grounds
from verbinder.domain.stepping_back.record import Record


def contradictions(record: Record, started_on: date | None, today: date) -> tuple[Reason, ...]:
    """Every contradiction: days to come that are told as past, leaving before the beginning, ends before beginnings,
    meetings before the beginning or after it was set aside, nobody at all.

    `started_on` is the first day that is known of it.
    """
    return tuple(
        reason
        for reason in (
            _in_future(record, today),
            _left_before_start(record, started_on),
            _reversed(record),
            _before_start(record, today),
            _after_aside(record, today),
            _no_people(record),
        )
        if reason is not None
    )


def _in_future(record: Record, today: date) -> Reason | None:
    found = {*_to_come(record, today)}
    if record.initiative.since is not None and record.initiative.since > today:
        found.add(Ground(RecordKind.INITIATIVE, record.initiative.id))
    return Reason("in_future", {"count": len(found)}, tuple(sorted(found))) if found else None


def _to_come(record: Record, today: date) -> Iterator[Ground]:
    for activity in record.activities:
        if activity.on_date > today:
            yield Ground(RecordKind.ACTIVITY, activity.id)
    for step in record.steps:
        if step.noted_on > today or (step.done_on is not None and step.done_on > today):
            yield Ground(RecordKind.STEP, step.id)
    for given in record.support:
        if given.on_date > today:
            yield Ground(RecordKind.SUPPORT, given.id)
    for ask in record.asks:
        if ask.asked_on > today or (ask.answered_on is not None and ask.answered_on > today):
            yield Ground(RecordKind.ASK, ask.id)
    for asked in record.asked:
        if asked.on_date > today:
            yield Ground(RecordKind.ASKED_RESIDENT, asked.id)
    for look in record.check_ins:
        if look.done_on is not None and look.done_on > today:
            yield Ground(RecordKind.CHECK_IN, look.id)


def _left_before_start(record: Record, started_on: date | None) -> Reason | None:
    left_on = record.initiative.left_on
    if left_on is None or started_on is None or left_on >= started_on:
        return None
    ground = Ground(RecordKind.INITIATIVE, record.initiative.id)
    return Reason("left_before_start", {"left": left_on, "start": started_on}, (ground,))


def _before_start(record: Record, today: date) -> Reason | None:
    since = record.initiative.since
    if since is None or since > today:
        # A beginning that is still to come is told already.
        return None
    found = grounds(RecordKind.ACTIVITY, (one for one in record.activities if one.on_date < since))
    return Reason("before_start", {"count": len(found), "start": since}, found) if found else None


def _after_aside(record: Record, today: date) -> Reason | None:
    aside_on = record.initiative.aside_on
    if aside_on is None:
        return None
    found = grounds(RecordKind.ACTIVITY, (one for one in record.activities if aside_on < one.on_date <= today))
    return Reason("after_aside", {"count": len(found), "on": aside_on}, found) if found else None


def _reversed(record: Record) -> Reason | None:
    people = (one for one in record.people if reversed_dates(one.from_on, one.until_on))
    steps = (one for one in record.steps if reversed_dates(one.noted_on, one.done_on))
    asks = (one for one in record.asks if reversed_dates(one.asked_on, one.answered_on))
    step_ins = (one for one in record.step_ins if reversed_dates(one.from_on, one.until_on))
    own = record.initiative
    itself = [own] if reversed_dates(own.since, own.hand_over_on) or reversed_dates(own.since, own.aside_on) else []
    found = (
        grounds(RecordKind.INITIATIVE, itself)
        + grounds(RecordKind.INVOLVED, people)
        + grounds(RecordKind.STEP, steps)
        + grounds(RecordKind.ASK, asks)
        + grounds(RecordKind.STEP_IN, step_ins)
    )
    return Reason("dates_reversed", {"count": len(found)}, found) if found else None


def _no_people(record: Record) -> Reason | None:
    if record.people or any(one.led_by or one.came or one.unnamed for one in record.activities):
        return None
    if any(step.resident_id is not None for step in record.steps):
        return None
    return Reason("no_people", {}, (Ground(RecordKind.INITIATIVE, record.initiative.id),))
