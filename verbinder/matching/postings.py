"""Postings: who has one topic in one role, and who of them come into question for somebody.

Owns the order in which the many who share a common topic are looked at. Everything is kept as it is asked for, so that
no question is slow because it is the first one after a change.
"""

from __future__ import annotations

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

    __slots__ = ("_areas", "_numbers", "_strongest", "strengths")

    def __init__(self) -> None:
        self.strengths = Strengths()
        #: Nobody's is higher.
        self._strongest = 0.0
        #: The same people in the same order, all and by area: a dictionary cannot tell its hundredth.
        self._numbers: list[int] = []
        self._areas: dict[str, list[int]] = {}

    def put(self, party: Party, strength: float) -> None:
        """Add a party; one that is in it already must be dropped first."""
        number = party.number
        self.strengths[number] = strength
        self._strongest = max(strength, self._strongest)
        self._numbers.append(number)
        area = self._areas.get(party.area)
        if area is None:
            self._areas[party.area] = [number]
        else:
            area.append(number)

    def drop(self, party: Party) -> None:
        """Take a party away; nothing happens when it is not there."""
        if self.strengths.pop(party.number, None) is not None:
            self._numbers.remove(party.number)
            self._areas[party.area].remove(party.number)

    def near(self, party: Party) -> list[int]:
        """Those who come into question for `party`: everybody, or of very many the near and some others.

        Somebody may be in it twice, `party` too; the caller counts everybody once.
        """
        numbers = self._numbers
        if len(numbers) <= MANY:
            return numbers.copy()
        others = _turned(numbers, party.number, OTHERS)
        return _turned(self._areas.get(party.area, []), party.number, MANY) + others if party.area else others

    def surest(self, near: list[int], most: int) -> list[int]:
        """So many of those that `near` found, each once: the strongest first, equals as they come."""
        strengths, strongest = self.strengths, self._strongest
        if len(near) > most:
            found: dict[int, None] = {}
            for number in near:
                # Of a common topic nearly all are as strong as can be: so many of those, and nobody comes before them.
                if strengths[number] == strongest:
                    found[number] = None
                    if len(found) == most:
                        return list(found)
        return sorted(dict.fromkeys(near), key=strengths.__getitem__, reverse=True)[:most]


def _turned(numbers: list[int], turn: int, most: int) -> list[int]:
    """At most so many, beginning at a place that depends on `turn`."""
    if len(numbers) <= most:
        return numbers.copy()
    start = turn * most % (len(numbers) - most + 1)
    return numbers[start : start + most]
