"""Reasons that hold before and after leaving alike: who leads too much, who is missing, what waits, what fell silent.

Each function looks at one thing and gives its reason, or None when there is nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.domain.stepping_back.facts import Facts
from verbinder.domain.stepping_back.leading import (
    Leading,
    leader_known,
    led_by_residents,
    led_by_us_alone,
)
from verbinder.domain.stepping_back.reasons import Figure, Ground, Reason, RecordKind, activities, grounds, residents
from verbinder.domain.stepping_back.record import Activity, Doer, OrganisationLed


def we_lead(facts: Facts, led: Leading, window: Sequence[Activity], least: int, code: str) -> Reason | None:
    """We alone led at least `least` of these activities, at least half of what is known, and still did lately."""
    enough = led.ours >= least and led.ours_share >= facts.thresholds.ours_share
    if not enough or led.alone_last == 0:
        return None
    return Reason(code, {"ours": led.ours, "known": led.known}, activities(window, led_by_us_alone))


def steps_by_us(facts: Facts) -> Reason | None:
    """We alone do most of the small steps of the last months."""
    ours, limits = facts.steps_by_us, facts.thresholds
    if ours < limits.steps_ours_least or ours < limits.steps_ours_share * len(facts.steps):
        return None
    done_by_us = (step for step in facts.steps if step.doer is Doer.PROFESSIONAL)
    return Reason("steps_by_us", {"ours": ours, "of": len(facts.steps)}, grounds(RecordKind.STEP, done_by_us))


def organisation_leads(facts: Facts, led: Leading, window: Sequence[Activity]) -> Reason | None:
    """An organisation of professionals leads what is the residents' own."""
    limits = facts.thresholds
    if led.organisation < limits.ours_least or led.organisation_share < limits.organisation_share:
        return None
    figures = {"organisation": led.organisation, "known": led.known}
    return Reason("organisation_leads", figures, activities(window, leads_an_organisation))


def leads_an_organisation(activity: Activity) -> bool:
    """Whether an organisation of professionals led, without residents."""
    return activity.organisation_led is OrganisationLed.PROFESSIONAL and not (
        led_by_residents(activity) or led_by_us_alone(activity)
    )


def one_carrier(facts: Facts) -> Reason | None:
    """Several times it is known who led; the only resident among them is one whom nobody helps with the steps."""
    if facts.led.known < facts.thresholds.single_least or facts.is_shared or not facts.carriers:
        return None
    figures = {"led": facts.turns.first, "of": facts.turns.of}
    shown = activities(facts.window, lambda one: bool(one.led_by))
    return Reason("one_carrier", figures, residents(facts.carriers) + shown)


def one_listed(facts: Facts) -> Reason | None:
    """Nobody knows who leads, and by the list one carrier is left of several."""
    listed, stopped = facts.carrying.listed, facts.carrying.gone
    if facts.led.known or len(listed) != 1 or not stopped or facts.carriers - listed:
        return None
    return Reason("one_listed", {"stopped": len(stopped)}, residents(listed | stopped))


def nobody_left(facts: Facts) -> Reason | None:
    """Everybody who started or carried it has stopped, and nobody else led since."""
    stopped = facts.carrying.gone
    runs_without = facts.turns.without_first > 0 or facts.carriers or facts.carrying.listed
    if not stopped or runs_without:
        return None
    return Reason("nobody_left", {"count": len(stopped)}, residents(stopped))


def ask_waits(facts: Facts, days: int) -> Reason | None:
    """The oldest ask of the initiative that was left without an answer for at least so many days."""
    waiting = [ask for ask in facts.open_asks if (facts.today - ask.asked_on).days >= days]
    if not waiting:
        return None
    since = min(ask.asked_on for ask in waiting)
    figures: dict[str, Figure] = {"since": since, "days": (facts.today - since).days, "count": len(waiting)}
    return Reason("ask_waits", figures, grounds(RecordKind.ASK, waiting))


def gone_quiet(facts: Facts) -> Reason | None:
    """Silent against its own rhythm."""
    if not facts.is_quiet or facts.silence is None:
        return None
    since = facts.silence.since
    figures: dict[str, Figure] = {"since": since, "days": facts.silence.days, "allowed": facts.pace.allowed or 0}
    return Reason("gone_quiet", figures, activities(facts.past, lambda one: one.on_date == since))


def leader_unknown(facts: Facts) -> Reason | None:
    """Of too few of the last activities anybody knows who led."""
    led = facts.led
    if not led.of or led.known >= facts.thresholds.leader_known_share * led.of:
        return None
    nobody = activities(facts.led_window, lambda one: not leader_known(one))
    return Reason("leader_unknown", {"unknown": led.unknown, "of": led.of}, nobody)


def much_support(facts: Facts) -> Reason | None:
    """We put so many hours into it lately that it does not run without us."""
    if facts.hours < facts.thresholds.support_hours:
        return None
    figures = {"hours": round(facts.hours) if facts.hours < 1e9 else 0, "days": facts.thresholds.support_days}
    return Reason("much_support", figures, grounds(RecordKind.SUPPORT, facts.support_now))


def initiative_itself(facts: Facts) -> tuple[Ground, ...]:
    """The initiative as the only ground."""
    return (Ground(RecordKind.INITIATIVE, facts.record.initiative.id),)
