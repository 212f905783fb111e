"""Whether things go to the same few, and whether new people are met: figures that mean something above small numbers.

"Het gevaar is wel dat je een kliekje wordt" (publication l. 1466): they look at our own work, not at what residents do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil

from verbinder.domain.network.ties import DEFAULT, Limits


@dataclass(frozen=True, slots=True)
class Evenness:
    """How `times` matches or asks are spread over `people`: the `few` who got most had `few_share` of them.

    `gini` is 0 when everybody had the same and goes to 1 when one had all.
    """

    people: int
    times: int
    few: int
    few_share: float
    gini: float


def evenness(counts: Iterable[int], limits: Limits = DEFAULT) -> Evenness | None:
    """How evenly so many times per person are spread; None where there are too few to say anything.

    Who is counted is for the caller to say: those who were ever asked or matched, or all who might have been (with 0).
    Raises `ValueError` for a negative count.
    """
    ordered = sorted(counts)
    if ordered and ordered[0] < 0:
        raise ValueError("a count cannot be negative")
    people, times = len(ordered), sum(ordered)
    if people < limits.fewest_people or times < limits.fewest_times:
        return None
    few = ceil(limits.few * people)
    ranked = sum(place * count for place, count in enumerate(ordered, 1))
    gini = (2 * ranked / times - (people + 1)) / people
    return Evenness(people, times, few, sum(ordered[-few:]) / times, max(0.0, gini))


@dataclass(frozen=True, slots=True)
class NewAndKnown:
    """People met in a period: for the first time ever, or before. `new_share` is None when there were too few."""

    new: int
    known: int
    new_share: float | None


def new_and_known(
    contacts: Iterable[tuple[int, date]], first: date, last: date, limits: Limits = DEFAULT
) -> NewAndKnown:
    """New against known people from contacts (resident, day), each person counted once, from `first` up to `last`.

    `contacts` must go back to the beginning: who was met before the period is known.
    """
    earliest: dict[int, date] = {}
    met = set()
    for resident, day in contacts:
        if day > last:
            continue
        earliest[resident] = min(day, earliest.get(resident, day))
        if day >= first:
            met.add(resident)
    new = sum(earliest[resident] >= first for resident in met)
    share = new / len(met) if len(met) >= limits.fewest_people else None
    return NewAndKnown(new, len(met) - new, share)
