"""When somebody has time: mornings, afternoons, evenings, weekends.

Owns the codes and how they are kept in one text; how they are called stands in `resources/sentences` under [day_part].
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class DayPart(StrEnum):
    """A part of the week; the order is that of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WEEKEND = "weekend"


def kept(parts: Iterable[DayPart]) -> str:
    """The parts as one text in their own order: "morning evening"."""
    wanted = set(parts)
    return " ".join(part for part in DayPart if part in wanted)


def day_parts(text: str) -> frozenset[DayPart]:
    """The parts in a text made by `kept`; words that are none are passed over."""
    return frozenset(DayPart(word) for word in text.split() if word in set(DayPart))
