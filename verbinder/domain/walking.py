"""The order in which one walks along the doors of a street: up the odd side, and back along the even one.

Owns the order only. In the Netherlands the numbers of one side of a street are odd and those of the other even.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

_NUMBER = re.compile(r"\s*(\d+)\s*(.*)", re.DOTALL)
_PARTS = re.compile(r"(\d+)")

Item = TypeVar("Item")


def in_walking_order(items: Iterable[Item], door_of: Callable[[Item], str]) -> list[Item]:
    """The items by their door ("12a"): odd going up, even coming down, then those without a number; else as given."""
    odd: list[tuple[int, tuple[object, ...], Item]] = []
    even: list[tuple[int, tuple[object, ...], Item]] = []
    elsewhere = []
    for item in items:
        found = _NUMBER.fullmatch(door_of(item))
        if found is None:
            elsewhere.append(item)
            continue
        number = int(found[1])
        (odd if number % 2 else even).append((number, _addition(found[2]), item))
    odd.sort(key=lambda door: door[:2])
    # Twice, so that who lives behind one door stays in the order given.
    even.sort(key=lambda door: door[1], reverse=True)
    even.sort(key=lambda door: door[0], reverse=True)
    return [*(item for *_, item in odd), *(item for *_, item in even), *elsewhere]


def _addition(text: str) -> tuple[object, ...]:
    """What sorts "a" before "b" and "2" before "10": figures as numbers, which stand at every second place."""
    parts = _PARTS.split(text.strip(" -/").casefold())
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts))
