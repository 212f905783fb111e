"""What is known of residents without a story beside their gifts: when they have time, what they speak and agreed to.

Owns how much one would know of people in a year; of the cast it stands with their other words.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.domain.day_parts import DayPart, kept
from verbinder.domain.privacy import Introducing
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.phrases import Gift

SHARE_WITH_TIME = 0.55
SHARE_WITH_LANGUAGE = 0.5
SHARE_AGREED = 0.3
SHARE_REFUSED = 0.04
SHARE_WITH_LIMIT = 0.05
LIMITS = (1, 1, 2, 2, 4)
SHARE_LIVED_THROUGH = 0.1
SHARE_AGREED_ON_IT = 0.6
MOST_PARTS = 2


def tell_more(people: Sequence[Person], experiences: Sequence[str], chance: Chance) -> None:
    """Fill in what is known of those who were drawn."""
    for person in people:
        if not person.key:
            _tell(person, experiences, chance)


def _tell(person: Person, experiences: Sequence[str], chance: Chance) -> None:
    if chance.happens(SHARE_WITH_TIME):
        parts = chance.shuffled(tuple(DayPart))[: chance.between(1, MOST_PARTS)]
        person.row["day_parts"] = kept(parts)
    if chance.happens(SHARE_WITH_LANGUAGE):
        person.row["languages"] = person.may_speak
    said = chance.below(100) / 100
    if said < SHARE_REFUSED:
        person.row["introducing"] = Introducing.REFUSED.value
    elif said < SHARE_REFUSED + SHARE_AGREED:
        person.row["introducing"] = Introducing.AGREED.value
    if chance.happens(SHARE_WITH_LIMIT):
        person.row["ask_limit"] = chance.pick(LIMITS)
    if chance.happens(SHARE_LIVED_THROUGH):
        agreed = chance.happens(SHARE_AGREED_ON_IT)
        person.experiences.append(Gift("experience", chance.pick(experiences), agreed=agreed))
