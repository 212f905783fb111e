"""How people come to know each other: introductions, shared activities and initiatives, a household, a conversation.

A tie is between two people and keeps everything it rests on. Who stood in the same crowd does not know each other yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple


class Kind(StrEnum):
    """Who is there by profession (us, and organisations), who is a resident, and what residents made themselves.

    An association of residents is as good as a person here: it stays when the professionals go. In the order of these
    words professionals come first and associations last; the graph leans on that.
    """

    # Everybody is hashed many times over: as a text that is done without a call into Python.
    __hash__ = str.__hash__

    PROFESSIONAL = "professional"
    RESIDENT = "resident"
    ASSOCIATION = "residents_association"


class Who(NamedTuple):
    """Somebody in the network; the id is the notebook's within the kind."""

    kind: Kind
    id: int


class Through(StrEnum):
    """What made people meet."""

    ACTIVITY = "activity"
    CONTACT = "contact"
    HOUSEHOLD = "household"
    INITIATIVE = "initiative"
    INTRODUCTION = "introduction"


#: Where many may come together: being there is not yet knowing everybody.
GATHERINGS = (Through.ACTIVITY, Through.CONTACT)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An occasion at which people met: `id` is that of the activity, contact, household, initiative or introduction.

    Only what took place: an introduction that was made, not one proposed or never gone to; of an initiative those who
    initiate and carry it. `on_date` is None when there is no day to it (a household). `others` were there too but are
    not in the network (nobody knows their names, or they moved away): they make a small group a crowd all the same.
    """

    through: Through
    id: int
    people: frozenset[Who]
    on_date: date | None = None
    others: int = 0

    @property
    def size(self) -> int:
        """How many were there."""
        return len(self.people) + self.others


@dataclass(frozen=True, slots=True)
class Limits:
    """When being in one place becomes knowing each other, and when figures mean something. All are our judgement."""

    #: At an activity (or a conversation we brought about) of at most so many people everybody meets everybody.
    small_group: int = 12
    #: Up to so many, those know each other who met `times` times; being in a larger crowd introduces nobody.
    large_group: int = 30
    times: int = 2
    #: Shares and evenness say something from so many people and so many times; below they tell of persons.
    fewest_people: int = 10
    fewest_times: int = 20
    #: A group that hangs on one person or one tie is worth telling from so many people.
    smallest_part: int = 3
    #: "The same few" are this part of the people.
    few: float = 0.1

    def __post_init__(self) -> None:
        if not 2 <= self.small_group <= self.large_group:
            raise ValueError("small_group must be at least 2 and at most large_group")
        if min(self.times, self.fewest_people, self.fewest_times, self.smallest_part) < 1:
            raise ValueError("numbers of people and times must be at least 1")
        if not 0 < self.few <= 1:
            raise ValueError("few is a share of 1")


DEFAULT = Limits()


@dataclass(frozen=True, slots=True)
class Tie:
    """Two people who know each other, and through what, oldest first; what has no day comes first of all."""

    one: Who
    other: Who
    meetings: tuple[Meeting, ...]

    @property
    def since(self) -> date | None:
        """The first day that is known of it."""
        return min((met.on_date for met in self.meetings if met.on_date is not None), default=None)

    @property
    def with_professional(self) -> bool:
        """Whether one of the two is there by profession."""
        return Kind.PROFESSIONAL in (self.one.kind, self.other.kind)


def known_pairs(meetings: Iterable[Meeting], number: Mapping[Who, int], limits: Limits = DEFAULT) -> set[int]:
    """The pairs that know each other. A pair is one number, `low * len(number) + high`, of the numbers of the two:
    there may be half a million, and as numbers they cost little."""
    found = pairs_seen_often(meetings, number, limits)
    for met in meetings:
        if introduces_all(met, limits):
            found.update(_pairs(met, number))
    return found


def pairs_seen_often(meetings: Iterable[Meeting], number: Mapping[Who, int], limits: Limits = DEFAULT) -> set[int]:
    """The pairs that met often enough at larger activities."""
    often: Counter[int] = Counter()
    for met in meetings:
        if not introduces_all(met, limits) and met.size <= limits.large_group:
            often.update(_pairs(met, number))
    return {pair for pair, times in often.items() if times >= limits.times}


def _pairs(met: Meeting, number: Mapping[Who, int]) -> list[int]:
    size = len(number)
    return [low * size + high for low, high in combinations(sorted([number[who] for who in met.people]), 2)]


def introduces_all(met: Meeting, limits: Limits) -> bool:
    """Whether everybody there comes to know everybody."""
    return met.through not in GATHERINGS or met.size <= limits.small_group


def is_ground(met: Meeting, limits: Limits) -> bool:
    """Whether it is a ground for a tie of two who know each other and were both there: not when in a crowd."""
    return introduces_all(met, limits) or met.size <= limits.large_group


def tie(one: Who, other: Who, meetings: Iterable[Meeting]) -> Tie:
    """The tie of two people and what it rests on."""
    order = sorted(meetings, key=lambda met: (met.on_date or date.min, met.through, met.id))
    return Tie(one, other, tuple(order))
