"""Who came for the first time: new faces, and how long there were none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from verbinder.domain.stepping_back.record import Activity, Involved

Nobody: frozenset[int] = frozenset()


def first_times(past: Sequence[Activity]) -> tuple[frozenset[int], ...]:
    """For each activity (ascending) those who came or led for the first time; all of one day count as first times."""
    seen: set[int] = set()
    found: list[frozenset[int]] = []
    of_day: list[frozenset[int]] = []
    for place, one in enumerate(past):
        came, led = one.came, one.led_by
        if came <= seen and led <= seen:
            found.append(Nobody)
        else:
            new = (came | led) - seen
            found.append(new)
            of_day.append(new)
        if of_day and (place + 1 == len(past) or past[place + 1].on_date != one.on_date):
            seen.update(*of_day)
            of_day.clear()
    return tuple(found)


def closed_since(
    past: Sequence[Activity], new: Sequence[frozenset[int]], people: Iterable[Involved], today: date
) -> list[Activity]:
    """Activities with names only, after the last one with a new face, an unnamed visitor, or somebody who joined.

    `new` are the first times of `past`.
    """
    joined = [part.from_on for part in people if part.from_on is not None and part.from_on <= today]
    after = max(joined, default=date.min)
    closed: list[Activity] = []
    for place in range(len(past) - 1, -1, -1):
        one = past[place]
        if new[place] or one.unnamed > 0 or one.on_date <= after:
            break
        if one.came:
            closed.append(one)
    return closed[::-1]
