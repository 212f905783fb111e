"""Who carries it now. The list of carriers is seldom closed, so what people did lately tells more than the list.

Somebody stopped when their part as initiator or carrier has ended and they led nothing afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from verbinder.domain.stepping_back.record import Activity, Doer, Involved, Part, Step
from verbinder.domain.stepping_back.thresholds import Thresholds

CARRYING = (Part.INITIATOR, Part.CARRIER)


@dataclass(frozen=True, slots=True)
class Carrying:
    """`listed`: initiators and carriers by the list, not ended; `gone`: who stopped; `doers`: who did steps lately;
    `open_steps`: open steps by resident."""

    listed: frozenset[int]
    gone: frozenset[int]
    doers: frozenset[int]
    open_steps: tuple[tuple[int, int], ...]


def carrying(
    people: Iterable[Involved],
    activities: Sequence[Activity],
    steps: Sequence[Step],
    today: date,
    thresholds: Thresholds,
) -> Carrying:
    """Who carries, from what happened up to today."""
    parts = [person for person in people if person.part in CARRYING]
    ends: dict[int, date] = {}
    listed = set()
    for person in parts:
        if is_now(person, today):
            listed.add(person.resident_id)
        elif person.until_on is not None and not reversed_dates(person.from_on, person.until_on):
            ends[person.resident_id] = max(person.until_on, ends.get(person.resident_id, person.until_on))
    back = _led_after(activities, ends, today) if ends else set()
    since = earlier(today, thresholds.steps_days)
    done = Counter(
        step.resident_id
        for step in steps
        if step.doer is not Doer.PROFESSIONAL
        and step.resident_id is not None
        and step.done_on is not None
        and since <= step.done_on <= today
    )
    gone = frozenset(set(ends) - listed - back)
    waiting = Counter(step.resident_id for step in steps if is_open(step, today) and step.resident_id is not None)
    return Carrying(
        listed=frozenset(listed),
        gone=gone,
        doers=frozenset(who for who, times in done.items() if times >= thresholds.steps_to_carry) - gone,
        open_steps=tuple(sorted(waiting.items())),
    )


def _led_after(activities: Sequence[Activity], ends: Mapping[int, date], today: date) -> set[int]:
    """Whose part has ended, and who led something after that."""
    return {who for one in activities for who in one.led_by if one.on_date > ends.get(who, today)}


def is_now(person: Involved, today: date) -> bool:
    """Whether the part holds today; dates that contradict each other count as an open end."""
    if person.from_on is not None and person.from_on > today:
        return False
    if reversed_dates(person.from_on, person.until_on):
        return True
    return person.until_on is None or person.until_on >= today


def is_open(step: Step, today: date) -> bool:
    """Whether the step is still to be done; done on a day to come is not done."""
    return step.done_on is None or step.done_on > today


def reversed_dates(first: date | None, last: date | None) -> bool:
    """Whether a span ends before it begins."""
    return first is not None and last is not None and last < first


def earlier(day: date, days: int) -> date:
    """So many days before, or the first day there is."""
    return date.min if day.toordinal() <= days else day - timedelta(days=days)
