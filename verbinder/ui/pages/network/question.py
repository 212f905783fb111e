"""The questions one asks of the network, and what each brings to the fore in the drawing.

Owns which dot and tie looks how; colours and strokes are `painting`'s.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from verbinder.domain.network.ties import Kind, Who
from verbinder.domain.network_picture import Dot, NetworkPicture


class Question(IntEnum):
    """What is asked, in the order of the page."""

    WITHOUT_US = 0
    ALONE = 1
    BRIDGES = 2
    PERSON = 3


class Look(StrEnum):
    """How somebody is drawn; each has a shape or size of its own, not only a colour."""

    QUIET = "quiet"
    JOINED = "joined"
    ALONE = "alone"
    BRIDGE = "bridge"
    PERSON = "person"
    ASSOCIATION = "association"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
class Shown:
    """A drawing seen with a question: the look of each dot, which ties stand out, and whose names come first."""

    picture: NetworkPicture
    question: Question
    looks: tuple[Look, ...]
    strong: frozenset[int]
    """Ties that stand out, by their places."""
    hidden: frozenset[int]
    """Ties that are not drawn; a professional whose ties are hidden is not drawn either."""
    named: tuple[int, ...]
    """Whose names are written whatever the room, the most telling first."""
    with_professionals: bool
    number_of: dict[Who, int] = field(compare=False)

    def is_drawn(self, dot: int) -> bool:
        """Whether a dot is seen."""
        return self.with_professionals or self.looks[dot] is not Look.PROFESSIONAL


def shown(
    picture: NetworkPicture, question: Question, *, with_professionals: bool = False, person: Who | None = None
) -> Shown:
    """Look at a drawing with a question; `person` is the one whose ties are asked for."""
    number_of = {dot.person.who: number for number, dot in enumerate(picture.dots)}
    centre = number_of.get(person) if person is not None else None
    near = _near(picture, centre) if centre is not None else frozenset()
    looks = tuple(_look(dot, number, question, centre, near) for number, dot in enumerate(picture.dots))
    if question is Question.BRIDGES:
        strong = {number for number, tie in enumerate(picture.ties) if tie.thin}
    elif centre is not None:
        strong = {number for number, tie in enumerate(picture.ties) if centre in (tie.one, tie.other)}
    else:
        strong = set()
    hidden = {number for number, tie in enumerate(picture.ties) if tie.with_professional and not with_professionals}
    return Shown(
        picture,
        question,
        looks,
        frozenset(strong - hidden),
        frozenset(hidden),
        _named(picture, looks, centre, near),
        with_professionals,
        number_of,
    )


def _near(picture: NetworkPicture, centre: int) -> frozenset[int]:
    ends = ((tie.one, tie.other) for tie in picture.ties if centre in (tie.one, tie.other))
    return frozenset(end for two in ends for end in two if end != centre)


def _look(dot: Dot, number: int, question: Question, centre: int | None, near: Collection[int]) -> Look:
    if dot.is_professional:
        return Look.PROFESSIONAL
    if question is Question.BRIDGES and dot.cut_off:
        return Look.BRIDGE
    if number == centre:
        return Look.PERSON
    if dot.person.who.kind is Kind.ASSOCIATION:
        return Look.ASSOCIATION
    if question is Question.WITHOUT_US:
        return Look.ALONE if dot.is_alone else Look.JOINED
    if question is Question.ALONE and dot.is_alone:
        return Look.ALONE
    return Look.JOINED if number in near else Look.QUIET


def _named(
    picture: NetworkPicture, looks: tuple[Look, ...], centre: int | None, near: Collection[int]
) -> tuple[int, ...]:
    """Who is asked about, then those the answer is about; those with most ties first."""
    dots = picture.dots

    def weight(number: int) -> tuple[int, int, int]:
        return (-dots[number].cut_off, -dots[number].ties, number)

    bridges = [number for number, look in enumerate(looks) if look is Look.BRIDGE]
    associations = [number for number, look in enumerate(looks) if look in (Look.ASSOCIATION, Look.PROFESSIONAL)]
    first = [centre] if centre is not None else []
    return (*first, *sorted(bridges, key=weight), *sorted(near, key=weight), *sorted(associations, key=weight))
