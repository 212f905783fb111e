"""What a suggestion is: whom, as what, how good, and everything its reason rests on, as data.

Owns values only; sentences are made of them in `verbinder.usecases.suggestion_words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from verbinder.domain.day_parts import DayPart
from verbinder.domain.parties import SuggestionKind
from verbinder.matching.roles import Role


class Nearness(StrEnum):
    """How near two live to each other, as far as is known."""

    SAME_STREET = "same_street"
    SAME_AREA = "same_area"
    NEXT_AREA = "next_area"
    OTHER_AREA = "other_area"
    UNKNOWN = "unknown"


class Caution(StrEnum):
    """What to think of before asking. Over-asked: not without a conscious decision."""

    OVER_ASKED = "over_asked"
    NO_COMMON_TIME = "no_common_time"
    NO_COMMON_LANGUAGE = "no_common_language"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The two texts a suggestion rests on, with the topic they share (a concept's id, or "~word").

    `gift_mine` and `gift_theirs` are ids of gifts; `exact` is False where the topics are only related; `worth` is what
    this alone is worth (0..1), `holders` how many residents here have the topic, and `rarity` how rare it is (0..1).
    """

    mine: str
    theirs: str
    topic: str
    kind: SuggestionKind
    role_mine: Role
    role_theirs: Role
    gift_mine: int
    gift_theirs: int
    worth: float
    exact: bool
    holders: int
    rarity: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`mine` and `theirs` are party numbers (an organisation's is negative). The best evidence comes first.

    `feast`: a rare thing that is now shared. `exchange`: each has what the other misses. `asked` is whom it asks
    something of: who would help, else the one of the two who was asked most; None where nothing is asked.
    """

    mine: int
    theirs: int
    kind: SuggestionKind
    score: float
    evidence: tuple[Evidence, ...]
    nearness: Nearness
    day_parts: frozenset[DayPart] = frozenset()
    languages: frozenset[str] = frozenset()
    cautions: tuple[Caution, ...] = ()
    feast: bool = False
    exchange: bool = False
    asked: int | None = None

    @property
    def best(self) -> Evidence:
        """What to speak of first."""
        return self.evidence[0]
