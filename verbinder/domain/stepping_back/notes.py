"""What else is known beside the advice: contradictions, what is planned, what goes well, what the list leaves open."""

from __future__ import annotations

from verbinder.domain.stepping_back import troubles
from verbinder.domain.stepping_back.carrying import CARRYING, earlier, is_now
from verbinder.domain.stepping_back.facts import Facts
from verbinder.domain.stepping_back.reasons import Reason, RecordKind, activities, grounds, residents
from verbinder.domain.stepping_back.record import Phase


def notes(facts: Facts) -> tuple[Reason, ...]:
    """All notes, contradictions first."""
    found = (
        troubles.leader_unknown(facts),
        _resting(facts),
        _leaving_planned(facts),
        _check_in_due(facts),
        _next_check_in(facts),
        _on_paper(facts),
        _unasked_support(facts),
        _new_faces(facts),
    )
    return (*facts.contradictions, *(note for note in found if note is not None))


def _resting(facts: Facts) -> Reason | None:
    if facts.record.initiative.phase is not Phase.RESTING:
        return None
    return Reason("resting", {}, troubles.initiative_itself(facts))


def _leaving_planned(facts: Facts) -> Reason | None:
    if facts.leaving_on is None:
        return None
    return Reason("leaving_planned", {"on": facts.leaving_on}, troubles.initiative_itself(facts))


def _check_in_due(facts: Facts) -> Reason | None:
    """A look back that was planned for a day that has passed."""
    due = [look for look in facts.record.check_ins if look.planned_on <= facts.today and look.done_on is None]
    if not due:
        return None
    return Reason("check_in_due", {"on": min(look.planned_on for look in due)}, grounds(RecordKind.CHECK_IN, due))


def _next_check_in(facts: Facts) -> Reason | None:
    planned = [look for look in facts.record.check_ins if look.planned_on > facts.today and look.done_on is None]
    if not planned:
        return None
    on = min(look.planned_on for look in planned)
    return Reason(
        "check_in_planned",
        {"on": on},
        grounds(RecordKind.CHECK_IN, (look for look in planned if look.planned_on == on)),
    )


def _on_paper(facts: Facts) -> Reason | None:
    """Carriers in the list of whom nothing was seen lately, though others led: the list may want looking after."""
    if not facts.turns.led:
        return None
    seen = facts.carriers.union(*(one.came for one in facts.window))
    unseen = facts.carrying.listed - seen
    if not unseen:
        return None
    parts = (
        part
        for part in facts.record.people
        if part.resident_id in unseen and part.part in CARRYING and is_now(part, facts.today)
    )
    figures = {"listed": len(facts.carrying.listed), "seen": len(facts.carrying.listed & seen)}
    return Reason("on_paper", figures, residents(unseen) + grounds(RecordKind.INVOLVED, parts))


def _unasked_support(facts: Facts) -> Reason | None:
    """Much of what we gave lately nobody had asked for."""
    given, limits = facts.support, facts.thresholds
    unasked = [one for one in given if one.asked_for is False]
    if len(unasked) < limits.unasked_least or len(unasked) < limits.unasked_share * len(given):
        return None
    return Reason("unasked_support", {"unasked": len(unasked), "of": len(given)}, grounds(RecordKind.SUPPORT, unasked))


def _new_faces(facts: Facts) -> Reason | None:
    """People who came for the first time in the last months, after the first day on which anybody was written down."""
    since = earlier(facts.today, facts.thresholds.newcomers_days)
    first_day = next((one.on_date for one in facts.past if one.came), None)
    if first_day is None:
        return None
    lately = [
        (one, new)
        for one, new in zip(facts.past, facts.first_times, strict=True)
        if new and one.on_date >= since and one.on_date > first_day
    ]
    if not lately:
        return None
    people = frozenset().union(*(new for _, new in lately))
    return Reason("new_faces", {"count": len(people)}, activities(one for one, _ in lately))
