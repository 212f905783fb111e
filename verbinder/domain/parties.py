"""Who can be brought together, as the matching sees them: residents and organisations with their gifts.

Owns plain values and the kinds of suggestions; whether somebody may be suggested at all was decided before
(`Party.open`). No names and no notes: what the matching does not need it does not get.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from verbinder.domain.asking import USUAL_LIMIT
from verbinder.domain.day_parts import DayPart
from verbinder.domain.gifts import GiftKind


class SuggestionKind(StrEnum):
    """Why two should meet: alike, what one has the other misses, the same lived through, or something on offer."""

    PEER = "peer"
    COMPLEMENT = "complement"
    EXPERIENCE = "experience"
    ORGANISATION = "organisation"


class PartyGift(NamedTuple):
    """One gift in somebody's own words. `agreed`: they agreed to be introduced on it; counts for experiences.

    A named tuple, because half a million of them are made when the matching begins.
    """

    id: int
    kind: GiftKind
    phrase: str
    agreed: bool = False
    heard_on: date | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """A resident, or an organisation (a negative `number`).

    `open` is False for who may not be suggested (do not approach, at rest, refused, archived). `asks` counts how often
    they were asked within the window. Empty `languages`, `day_parts`, `area` or `street` means not known.
    """

    number: int
    gifts: tuple[PartyGift, ...] = ()
    area: str = ""
    street: str = ""
    languages: frozenset[str] = frozenset()
    day_parts: frozenset[DayPart] = frozenset()
    birth_year: int | None = None
    household: int | None = None
    open: bool = True
    asks: int = 0
    ask_limit: int = USUAL_LIMIT

    @property
    def is_organisation(self) -> bool:
        """Whether this is an organisation."""
        return self.number < 0

    @property
    def over_asked(self) -> bool:
        """Whether asking again needs a conscious decision."""
        return self.asks >= self.ask_limit


def pair(one: int, other: int) -> tuple[int, int]:
    """The same pair in the same order, whoever comes first."""
    return (one, other) if one < other else (other, one)
