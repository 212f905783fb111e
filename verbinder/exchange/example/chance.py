"""Chance that repeats itself: the same seed, the same choices, on every machine.

Owns the drawing of lots for the example; must not be used for anything secret.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Chance:
    """Draws from one stream of numbers; the order of the calls decides what comes."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)
        self._next = self._random.random

    def below(self, limit: int) -> int:
        """A whole number from 0 up to but not including `limit`."""
        return int(self._next() * limit)

    def between(self, lowest: int, highest: int) -> int:
        """A whole number from `lowest` to `highest`, both included."""
        return lowest + int(self._next() * (highest - lowest + 1))

    def happens(self, share: float) -> bool:
        """True in `share` (0–1) of the cases."""
        return self._next() < share

    def pick(self, items: Sequence[T]) -> T:
        """One of `items`."""
        return items[int(self._next() * len(items))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """`items` in a new order."""
        mixed = list(items)
        self._random.shuffle(mixed)
        return mixed


class Deck(Generic[T]):
    """Items drawn one by one like cards: none comes back before (nearly) all others have been there."""

    _TRIES = 40

    def __init__(self, items: Sequence[T], chance: Chance) -> None:
        self._items = chance.shuffled(items)
        self._at = 0

    def take(self, fits: Callable[[T], bool]) -> T | None:
        """The next item that `fits`; what is passed over comes later. None when none of the next ones fits."""
        items, count = self._items, len(self._items)
        if self._at >= count:
            self._at = 0
        for index in range(self._at, self._at + min(count, self._TRIES)):
            item = items[index % count]
            if fits(item):
                items[index % count] = items[self._at]
                items[self._at] = item
                self._at += 1
                return item
        return None

    def next(self) -> T:
        """The next item, whatever it is."""
        if self._at >= len(self._items):
            self._at = 0
        self._at += 1
        return self._items[self._at - 1]
