"""The advice after we left: at a distance while it runs, lend a hand where there is trouble.

First of all it is asked whether we really left: who leads again takes over again, who still is always there eases off.
While we have stepped in until an agreed day we help as agreed, and leave earlier when it runs without us.
"""

from __future__ import annotations

from datetime import date

from verbinder.domain.stepping_back import before_leaving, troubles
from verbinder.domain.stepping_back.before_leaving import Rule
from verbinder.domain.stepping_back.facts import Facts
from verbinder.domain.stepping_back.reasons import (
    Advice,
    Figure,
    Ground,
    Reason,
    RecordKind,
    activities,
    grounds,
)
from verbinder.domain.stepping_back.record import Phase, Presence, StepIn


def rule(facts: Facts, left_on: date) -> Rule:
    """The advice and the reasons for it, for an initiative we left on a day."""
    if facts.stepping_in is not None:
        return _stepping_in(facts, facts.stepping_in)
    if took := _taken_over_again(facts):
        return Advice.TAKING_OVER, took
    if trouble := troubled(facts):
        return Advice.LEND_HAND, trouble
    if there := _still_there(facts):
        return Advice.EASE_OFF, there
    left = Reason("left", {"on": left_on}, troubles.initiative_itself(facts))
    return Advice.AT_DISTANCE, (left, *_own_rhythm(facts))


def troubled(facts: Facts) -> tuple[Reason, ...]:
    """Why a hand is welcome; empty when they can do without. Who rests need not show that many carry it."""
    resting = facts.record.initiative.phase is Phase.RESTING
    found = (
        troubles.ask_waits(facts, 0),
        None if resting else troubles.nobody_left(facts),
        None if resting else troubles.one_carrier(facts) or troubles.one_listed(facts),
        troubles.gone_quiet(facts),
        troubles.organisation_leads(facts, facts.led, facts.led_window),
        _heard_of_trouble(facts),
    )
    return tuple(reason for reason in found if reason is not None)


def _taken_over_again(facts: Facts) -> tuple[Reason, ...]:
    """Why we are leading again what we left; empty when we are not, or when it never was the residents' yet."""
    if facts.ours_to_lead:
        return ()
    least = facts.thresholds.ours_least_after_leaving
    again = troubles.we_lead(facts, facts.led_after, facts.after_window, least, "we_lead_again")
    if again is None:
        return ()
    over = facts.stepped_in
    if over is None or over.until_on is None:
        return (again,)
    return again, Reason("step_in_over", {"until": over.until_on}, (Ground(RecordKind.STEP_IN, over.id),))


def _stepping_in(facts: Facts, step_in: StepIn) -> Rule:
    """We are back for a while: until the agreed day, or until it runs without us again."""
    if took := _stepped_in_for_good(facts, step_in):
        return Advice.TAKING_OVER, took
    trouble = troubled(facts)
    if not trouble and _runs_again(facts, step_in.from_on):
        return Advice.STEP_OUT, (before_leaving.several_lead(facts), before_leaving.without_us(facts))
    ground = (Ground(RecordKind.STEP_IN, step_in.id),)
    if step_in.until_on is None:
        return Advice.LEND_HAND, (Reason("stepping_in_open", {"since": step_in.from_on}, ground), *trouble)
    agreed: dict[str, Figure] = {"since": step_in.from_on, "until": step_in.until_on}
    return Advice.LEND_HAND, (Reason("stepping_in", agreed, ground), *trouble)


def _stepped_in_for_good(facts: Facts, step_in: StepIn) -> tuple[Reason, ...]:
    """Helping for a while became leading: it takes months already, and most of it is ours."""
    limits = facts.thresholds
    if facts.ours_to_lead or (facts.today - step_in.from_on).days <= limits.step_in_days:
        return ()
    again = troubles.we_lead(facts, facts.led_after, facts.after_window, limits.ours_least, "we_lead_again")
    if again is None:
        return ()
    long = Reason("stepping_in_long", {"since": step_in.from_on}, (Ground(RecordKind.STEP_IN, step_in.id),))
    return again, long


def _runs_again(facts: Facts, since: date) -> bool:
    """Whether several residents have led it since we stepped in, the last times without us."""
    limits = facts.thresholds
    back = [one for one in facts.there_window if one.on_date >= since]
    return (
        len(back) >= limits.last_few
        and sum(one.verbinder is Presence.ABSENT for one in back) >= limits.without_us_least
        and facts.led.ours_last == 0
        and before_leaving.residents_lead_most(facts)
        and before_leaving.shared_enough(facts)
    )


def _still_there(facts: Facts) -> tuple[Reason, ...]:
    """We left, yet are nearly always there or do much of the work."""
    presence, limits = facts.presence_after, facts.thresholds
    hours = troubles.much_support(facts)
    found = (hours,) if hours else ()
    if presence.known < limits.always_there_least or presence.share < limits.always_there_share:
        return found
    shown = activities(facts.after_window, lambda one: one.verbinder in (Presence.LED, Presence.PRESENT))
    return (Reason("still_there", {"there": presence.there, "known": presence.known}, shown), *found)


def _own_rhythm(facts: Facts) -> tuple[Reason, ...]:
    """It is not silent against its own rhythm, as far as anything is known of that."""
    silence = facts.silence
    if silence is None or facts.record.initiative.phase is Phase.RESTING:
        return ()
    last = activities(facts.past, lambda one: one.on_date == silence.since)
    figures: dict[str, Figure] = {"since": silence.since, "days": silence.days}
    if silence.as_last_year:
        return (Reason("as_last_year", figures, last),)
    if facts.pace.allowed is None or facts.pace.every is None:
        return (Reason("last_heard", figures, last),)
    figures |= {"every": round(facts.pace.every), "allowed": facts.pace.allowed}
    return (Reason("own_rhythm", figures, last),)


def _heard_of_trouble(facts: Facts) -> Reason | None:
    """At the last look back we heard that it does not run."""
    done = [(look.done_on, look) for look in facts.looks if look.done_on is not None and look.runs is not None]
    if not done:
        return None
    on = max(day for day, _ in done)
    last = [look for day, look in done if day == on]
    if any(look.runs for look in last) or (facts.today - on).days > facts.thresholds.trouble_days:
        return None
    return Reason("heard_of_trouble", {"on": on}, grounds(RecordKind.CHECK_IN, last))
