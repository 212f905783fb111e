"""Postings: who has one topic in one role, and who of them come into question for somebody.

Owns the order in which the many who share a common topic are looked at. Everything is kept as it is asked for, so that
no question is slow because it is the first one after a change.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort

from verbinder.domain.parties import Party

#: Of a topic that more people have than this only some are looked at: those who live near, and some others. Those
#: others differ from person to person, so that not always the same are proposed.
MANY = 150
OTHERS = 8


class Strengths(dict[int, float]):
    """The strength of everybody's reading; who is gone meanwhile has none."""

    __slots__ = ()

    def __missing__(self, number: int) -> float:
        return 0.0


class Posting:
    """Who has one topic in one role, with the strength of their reading."""

    __slots__ = ("_areas", "_changes", "_in_order", "_numbers", "strengths")

    def __init__(self) -> None:
        self.strengths = Strengths()
        #: The same people by number, and by area: a dictionary cannot tell its hundredth.
        self._numbers: list[int] = []
        self._areas: dict[str, list[int]] = {}
        #: Of the areas that were asked for the same people, the strongest first, and how many are as strong as the
        #: first. Kept apart, because somebody may be put in while a list is being ordered beside the window.
        self._in_order: dict[str, tuple[list[int], int]] = {}
        self._changes = 0

    def put(self, party: Party, strength: float) -> None:
        """Add a party; one that is in it already must be dropped first."""
        number, numbers = party.number, self._numbers
        self.strengths[number] = strength
        if not numbers or number > numbers[-1]:
            numbers.append(number)
        else:
            insort(numbers, number)
        area = self._areas.get(party.area)
        if area is None:
            self._areas[party.area] = [number]
        else:
            area.append(number)
        self._changes += 1
        if self._in_order:
            self._in_order.pop(party.area, None)

    def drop(self, party: Party) -> None:
        """Take a party away; nothing happens when it is not there."""
        if self.strengths.pop(party.number, None) is not None:
            del self._numbers[bisect_left(self._numbers, party.number)]
            self._areas[party.area].remove(party.number)
            self._changes += 1
            self._in_order.pop(party.area, None)

    def near(self, party: Party) -> list[int]:
        """Those who come into question for `party`: everybody, or of very many the surest near and some others.

        Somebody may be in it twice, `party` too; the caller counts everybody once.
        """
        numbers = self._numbers
        return numbers.copy() if len(numbers) <= MANY else self._of_area(party, MANY)[0] + self._others(party)

    def surest(self, party: Party, most: int) -> list[int]:
        """So many of those that `near` finds, each once: the strongest first, of equals those who live near."""
        near, equals = self._of_area(party, most)
        if equals >= most:
            return near
        others = self._others(party) if len(self._numbers) > MANY else self._numbers
        return sorted(dict.fromkeys(near + others), key=self.strengths.__getitem__, reverse=True)[:most]

    def _others(self, party: Party) -> list[int]:
        return _turned(self._numbers, len(self._numbers), party.number, OTHERS)

    def _of_area(self, party: Party, most: int) -> tuple[list[int], int]:
        """The strongest who live near, and how many are as strong as the first: of those not always the same."""
        if not party.area or party.area not in self._areas:
            return [], 0
        numbers, equals = self._in_order.get(party.area) or self._ordered(party.area)
        return (_turned(numbers, equals, party.number, most) if equals > most else numbers[:most]), equals

    def _ordered(self, area: str) -> tuple[list[int], int]:
        changes = self._changes
        numbers = sorted(self._areas[area], key=self.strengths.__getitem__, reverse=True)
        strongest = self.strengths[numbers[0]] if numbers else 0.0
        equals = bisect_right(numbers, -strongest, key=lambda number: -self.strengths[number])
        if changes == self._changes:
            self._in_order[area] = numbers, equals
        return numbers, equals


def _turned(numbers: list[int], among: int, turn: int, most: int) -> list[int]:
    """At most so many of the first `among`, beginning at a place that depends on `turn`."""
    start = turn * most % (among - most + 1) if among > most else 0
    return numbers[start : start + min(most, among)]
