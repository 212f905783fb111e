"""The advice while we have not left: stay close, you take over, ease off, or step out.

The questions are asked in this order, and the first that says yes decides: do we lead what residents should lead? Is it
too early, or does something hold us here? Do residents lead it, and is there still something that ties it to us?
Otherwise several residents lead it without us: leave.
"""

from __future__ import annotations

from math import ceil

from verbinder.domain.stepping_back import troubles
from verbinder.domain.stepping_back.facts import Facts
from verbinder.domain.stepping_back.leading import led_by_residents, led_by_us_alone
from verbinder.domain.stepping_back.reasons import Advice, Reason, RecordKind, activities, grounds, residents
from verbinder.domain.stepping_back.record import Phase, Presence, Rhythm

Rule = tuple[Advice, tuple[Reason, ...]]


def rule(facts: Facts) -> Rule:
    """The advice and the reasons for it."""
    if took := taken_over(facts):
        return Advice.TAKING_OVER, took
    if _was_once(facts):
        return _once(facts)
    if held := held_here(facts):
        return Advice.STAY_CLOSE, held
    if tied := still_tied(facts):
        return Advice.EASE_OFF, (residents_lead(facts), *tied)
    return Advice.STEP_OUT, (several_lead(facts), without_us(facts))


def taken_over(facts: Facts) -> tuple[Reason, ...]:
    """Why we do what is for the residents to do; empty when we do not, or when it is ours to lead."""
    if facts.ours_to_lead:
        return ()
    limits = facts.thresholds
    leads = troubles.we_lead(facts, facts.led, facts.led_window, limits.ours_least, "we_lead")
    steps = troubles.steps_by_us(facts)
    if steps and facts.led.known >= limits.few_activities and residents_lead_most(facts):
        steps = None
    took = _those(leads, steps)
    return (*took, *_those(_hand_over_passed(facts))) if took else ()


def held_here(facts: Facts) -> tuple[Reason, ...]:
    """Why it is too early to leave, or what keeps us close; empty when nothing does."""
    if not facts.past:
        return _those(_nothing_yet(facts), _hand_over_passed(facts), _waits(facts))
    if facts.led.known == 0:
        unknown = troubles.leader_unknown(facts) or Reason("too_long_ago", {"last": facts.days[-1]})
        return _those(unknown, _just_begun(facts), troubles.nobody_left(facts), _waits(facts))
    led_by_others = _organisation_leads_half(facts) if residents_lead_most(facts) else _residents_do_not_lead(facts)
    return _those(
        _just_begun(facts),
        led_by_others,
        _hand_over_passed(facts) if led_by_others else None,
        troubles.nobody_left(facts),
        None if facts.is_shared else _few_carriers(facts),
        _waits(facts),
        troubles.gone_quiet(facts),
    )


def still_tied(facts: Facts) -> tuple[Reason, ...]:
    """What still ties it to us, now that residents lead; empty when it can do without us."""
    limits = facts.thresholds
    enough = facts.presence.absent >= limits.without_us_least and facts.presence.share <= limits.there_share_to_leave
    return _those(
        _few_lead(facts),
        None if enough else _there_often(facts),
        _we_led_lately(facts),
        troubles.much_support(facts),
        troubles.steps_by_us(facts),
        troubles.ask_waits(facts, 0),
    )


def residents_lead_most(facts: Facts) -> bool:
    """Whether residents lead at least half of what is known."""
    return facts.led.known > 0 and facts.led.residents_share >= facts.thresholds.residents_share


def residents_lead(facts: Facts) -> Reason:
    """Residents led so many of the last activities."""
    led = facts.led
    figures = {"residents": led.residents + led.together, "known": led.known}
    return Reason("residents_lead", figures, activities(facts.led_window, led_by_residents))


def several_lead(facts: Facts) -> Reason:
    """More than one resident leads, or an association of theirs does."""
    turns = facts.turns
    if len(turns.leaders) < 2:
        led = facts.led
        figures = {"residents": led.residents + led.together, "known": led.known}
        return Reason("association_leads", figures, activities(facts.led_window, led_by_residents))
    people = {"people": len(turns.leaders), "of": turns.of, "others": turns.without_first}
    return Reason("several_lead", people, residents(turns.leaders))


def without_us(facts: Facts) -> Reason:
    """It went on while we were not there."""
    figures = {"absent": facts.presence.absent, "known": facts.presence.known}
    ran = activities(facts.there_window, lambda one: one.verbinder is Presence.ABSENT)
    return Reason("without_us", figures, ran)


def shared_enough(facts: Facts) -> bool:
    """Whether others than the one who leads most led often enough to go on without that one."""
    times = min(facts.turns.of, facts.thresholds.window)
    return facts.turns.without_first >= max(1, ceil(facts.thresholds.others_share * times))


def _was_once(facts: Facts) -> bool:
    """Whether it was meant for one time, and that time has been: it runs no more preparations, nothing is to come."""
    initiative = facts.record.initiative
    begun = initiative.phase not in (Phase.IDEA, Phase.STARTING)
    nothing_to_come = len(facts.past) == len(facts.record.activities)
    return initiative.rhythm is Rhythm.ONCE and begun and nothing_to_come and bool(facts.past)


def _once(facts: Facts) -> Rule:
    """It was for one time, and that has been: thank and leave, once nothing waits any more."""
    last = [one for one in facts.past if one.on_date == facts.days[-1]]
    done = Reason("once_done", {"last": facts.days[-1]}, activities(last))
    waits = troubles.ask_waits(facts, 0)
    if waits or any(map(led_by_us_alone, last)):
        return Advice.STAY_CLOSE, _those(waits, done)
    return Advice.STEP_OUT, (done,)


def _nothing_yet(facts: Facts) -> Reason:
    code = "no_activity" if facts.steps else "no_first_step"
    figures = {"steps": len(facts.steps)} if facts.steps else {}
    return Reason(code, figures, troubles.initiative_itself(facts) + grounds(RecordKind.STEP, facts.steps))


def _just_begun(facts: Facts) -> Reason | None:
    yearly = facts.pace.every is not None and facts.pace.every >= facts.thresholds.yearly_from
    enough = facts.thresholds.few_yearly if yearly else facts.thresholds.few_activities
    if len(facts.past) >= enough:
        return None
    return Reason("just_begun", {"count": len(facts.past)}, activities(facts.past))


def _residents_do_not_lead(facts: Facts) -> Reason:
    """Why residents lead less than half: a hand-over ahead, an organisation, or simply not yet."""
    if facts.ours_to_lead:
        ahead = facts.record.initiative.hand_over_on
        if ahead is None:
            return Reason("hand_over_missing", {}, troubles.initiative_itself(facts))
        return Reason("hand_over_ahead", {"on": ahead}, troubles.initiative_itself(facts))
    organisation = troubles.organisation_leads(facts, facts.led, facts.led_window)
    if organisation is not None:
        return organisation
    led = facts.led
    figures = {"residents": led.residents + led.together, "known": led.known}
    shown = activities(facts.led_window)
    return Reason("residents_lead_little", figures, shown)


def _organisation_leads_half(facts: Facts) -> Reason | None:
    """Residents lead half, and all the rest an organisation: it is becoming a service, unless it still is ours."""
    return None if facts.ours_to_lead else troubles.organisation_leads(facts, facts.led, facts.led_window)


def _hand_over_passed(facts: Facts) -> Reason | None:
    on = facts.record.initiative.hand_over_on
    if not facts.hand_over_passed or on is None:
        return None
    return Reason("hand_over_passed", {"on": on}, troubles.initiative_itself(facts))


def _few_carriers(facts: Facts) -> Reason | None:
    if not facts.turns.led:
        return None
    return troubles.one_carrier(facts) or Reason(
        "few_carriers", {"count": len(facts.carriers)}, residents(facts.carriers)
    )


def _waits(facts: Facts) -> Reason | None:
    return troubles.ask_waits(facts, facts.thresholds.ask_answer_days)


def _few_lead(facts: Facts) -> Reason | None:
    if shared_enough(facts):
        return None
    figures = {"others": facts.turns.without_first, "of": facts.turns.of}
    return Reason("leans_on_one", figures, activities(facts.led_window, led_by_residents))


def _there_often(facts: Facts) -> Reason:
    presence = facts.presence
    if presence.known == 0:
        return Reason("presence_unknown", {"of": facts.presence.of}, activities(facts.there_window))
    there = activities(facts.there_window, lambda one: one.verbinder in (Presence.LED, Presence.PRESENT))
    return Reason("there_often", {"there": presence.there, "known": presence.known}, there)


def _we_led_lately(facts: Facts) -> Reason | None:
    led = facts.led
    if led.ours_last == 0 and led.residents_share >= facts.thresholds.residents_share_to_leave:
        return None
    ours = [one for one in facts.led_window if one.verbinder is Presence.LED]
    if not ours:
        figures = {"residents": led.residents + led.together, "known": led.known}
        return Reason("residents_lead_part", figures, activities(facts.led_window))
    return Reason("we_led_lately", {"ours": len(ours), "known": led.known}, activities(ours))


def _those(*reasons: Reason | None) -> tuple[Reason, ...]:
    return tuple(reason for reason in reasons if reason is not None)
