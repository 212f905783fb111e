"""The warnings that stand beside any advice. They look at the facts only; none of them knows which advice was given.

Each is about how things are shared out, never about what somebody does well or badly.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain

from verbinder.domain.stepping_back import troubles
from verbinder.domain.stepping_back.carrying import earlier
from verbinder.domain.stepping_back.faces import closed_since
from verbinder.domain.stepping_back.facts import Facts
from verbinder.domain.stepping_back.leading import led_by_us_alone
from verbinder.domain.stepping_back.reasons import Figure, Reason, RecordKind, Warned, activities, grounds, residents
from verbinder.domain.stepping_back.record import Phase


def warnings(facts: Facts) -> tuple[Reason, ...]:
    """All that hold, in the order of `Warned`. An initiative that ended warns only of what people still wait for."""
    ended = facts.record.initiative.phase is Phase.ENDED
    found = (
        None if ended else overload(facts),
        None if ended else single_carrier(facts),
        None if ended else clique(facts),
        over_asking(facts),
        quiet(facts),
        open_ask(facts),
    )
    return tuple(warning for warning in found if warning is not None)


def overload(facts: Facts) -> Reason | None:
    """Somebody who carries this has much on their plate, here or in all initiatives together."""
    limits = facts.thresholds
    involved = facts.carriers | facts.carrying.listed
    much = {
        load.resident_id
        for load in facts.record.loads
        if load.resident_id in involved
        and (load.initiatives >= limits.load_initiatives or load.open_steps >= limits.load_steps)
    }
    leads_all = _who_leads_nearly_all(facts, limits.load_activities)
    here = {who for who, steps in facts.carrying.open_steps if who in leads_all and steps >= limits.load_steps_here}
    much |= here | {who for who, steps in facts.carrying.open_steps if who in involved and steps >= limits.load_steps}
    return Reason(Warned.OVERLOAD, {"people": len(much)}, residents(much)) if much else None


def single_carrier(facts: Facts) -> Reason | None:
    """It leans on one: led nearly always by the same resident, while nobody else does the steps."""
    first = _who_leads_nearly_all(facts, facts.thresholds.single_least)
    if len(first) != 1 or facts.carrying.doers - first:
        return None
    shown = activities(facts.window, lambda one: bool(one.led_by & first))
    figures = {"led": facts.turns.first, "of": facts.turns.of}
    return Reason(Warned.SINGLE_CARRIER, figures, residents(first) + shown)


def clique(facts: Facts) -> Reason | None:
    """For a quarter nobody new, and mostly the same people."""
    limits = facts.thresholds
    closed = closed_since(facts.past, facts.first_times, facts.record.people, facts.today)
    if len(closed) < limits.clique_activities or (facts.today - closed[0].on_date).days < limits.clique_days:
        return None
    visits = Counter(chain.from_iterable(one.came for one in closed))
    regulars = {who for who, times in visits.items() if 2 * times >= len(closed)}
    same = sum(visits[who] for who in regulars) / visits.total()
    if len(regulars) < limits.clique_people or same < limits.clique_same_share:
        return None
    figures: dict[str, Figure] = {"people": len(regulars), "activities": len(closed), "since": closed[0].on_date}
    return Reason(Warned.CLIQUE, figures, activities(closed))


def over_asking(facts: Facts) -> Reason | None:
    """One resident of this initiative was asked again and again lately."""
    limits = facts.thresholds
    here = facts.carriers | {part.resident_id for part in facts.record.people}
    since = earlier(facts.today, limits.asked_days)
    asked = [
        one
        for one in facts.record.asked
        if since < one.on_date <= facts.today and (not here or one.resident_id in here)
    ]
    times = Counter(one.resident_id for one in asked)
    own = {one.resident_id: one.limit for one in sorted(asked, key=lambda one: one.limit or 0) if one.limit is not None}
    much = {who for who, count in times.items() if count >= own.get(who, limits.asked_limit)}
    if not much:
        return None
    figures = {"most": max(times[who] for who in much), "days": limits.asked_days, "people": len(much)}
    shown = (one for one in asked if one.resident_id in much)
    return Reason(Warned.OVER_ASKING, figures, residents(much) + grounds(RecordKind.ASKED_RESIDENT, shown))


def quiet(facts: Facts) -> Reason | None:
    """Silent against its own rhythm."""
    silent = troubles.gone_quiet(facts)
    return Reason(Warned.QUIET, silent.figures, silent.grounds) if silent else None


def open_ask(facts: Facts) -> Reason | None:
    """An ask to us was left open too long."""
    waits = troubles.ask_waits(facts, facts.thresholds.ask_too_long_days)
    return Reason(Warned.OPEN_ASK, waits.figures, waits.grounds) if waits else None


def _who_leads_nearly_all(facts: Facts, least: int) -> frozenset[int]:
    """Who led at least `least` of the last times, and nearly all of what residents may have led."""
    possible = [one for one in facts.window if not (led_by_us_alone(one) or troubles.leads_an_organisation(one))]
    times = Counter(who for one in possible for who in one.led_by - facts.carrying.gone)
    enough = max(least, facts.thresholds.single_share * len(possible))
    return frozenset(who for who, count in times.items() if count >= enough)
