"""Suggestions as the window and the command line show them: who, why, what to ask first, and where they could meet.

Owns values only. A reason is data: sentence codes with what fills them, so that both languages say the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from verbinder.domain.asking import Asked
from verbinder.domain.parties import SuggestionKind

#: A code of `resources/sentences` with what fills its placeholders. A value that is itself a tuple of sentences, or a
#: concept, is worded first: see `verbinder.usecases.suggestion_words`.
Told = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class PartyName:
    """A resident (`number` is the id) or an organisation (`number` is minus the id), as it is called."""

    number: int
    name: str
    first_name: str
    where: str = ""
    introducing: str = ""

    @property
    def resident_id(self) -> int | None:
        """The id of the resident; None for an organisation."""
        return self.number if self.number > 0 else None

    @property
    def organisation_id(self) -> int | None:
        """The id of the organisation; None for a resident."""
        return -self.number if self.number < 0 else None


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """The two texts a suggestion rests on, with the concept's name in both languages."""

    mine: str
    theirs: str
    topic: str
    dutch: str
    english: str
    gift_mine: int
    gift_theirs: int
    exact: bool = True

    def concept(self, language: str) -> str:
        """The name of what is shared."""
        return self.english if language == "en" else self.dutch


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """A neutral place that suits both (publication l. 538)."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class SuggestionView:
    """One suggestion. `reason` can be said out loud; `ask_first` is what to ask or offer, without naming the other.

    `helper` is the resident who would help, where one has what the other misses. `greyed`: over the limit of how often
    somebody wants to be asked; asking needs a conscious decision, and `cautions` says so. `score` orders and means
    nothing by itself.
    """

    mine: PartyName
    theirs: PartyName
    kind: SuggestionKind
    score: float
    shared: tuple[SharedTexts, ...]
    reason: tuple[Told, ...]
    ask_first: tuple[Told, ...]
    cautions: tuple[Told, ...] = ()
    place: MeetingPlace | None = None
    asked: Asked = field(default_factory=Asked)
    feast: bool = False
    exchange: bool = False
    greyed: bool = False
    helper: int | None = None


@dataclass(frozen=True, slots=True)
class GroupView:
    """Three or more with the same wish, or the same rare interest."""

    topic: str
    dutch: str
    english: str
    is_wish: bool
    members: tuple[tuple[PartyName, str], ...]
    area: str = ""

    def concept(self, language: str) -> str:
        """The name of what they share."""
        return self.english if language == "en" else self.dutch
