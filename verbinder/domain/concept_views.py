"""Concepts as values: as they can be chosen, the user's own words and joins, and what a phrase is understood as.

Owns no rule; what a phrase means is found by `verbinder.matching`.
"""

from __future__ import annotations

from dataclasses import dataclass

#: The topic of a phrase that was left as it is.
NOWHERE = "-"


@dataclass(frozen=True, slots=True)
class ConceptView:
    """A concept as it can be chosen: `own` ones were added here; `words` are the user's own words for it."""

    topic: str
    dutch: str
    english: str
    own: bool = False
    words: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """What it is called."""
        return self.english if language == "en" else self.dutch


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word or phrase of the user's own: it belongs to a concept, or (not `fits`) it does not."""

    id: int
    word: str
    topic: str
    dutch: str
    english: str
    fits: bool

    def concept(self, language: str) -> str:
        """What the concept is called."""
        return self.english if language == "en" else self.dutch


@dataclass(frozen=True, slots=True)
class Join:
    """Two concepts that are one to this user."""

    id: int
    one: ConceptView
    other: ConceptView


@dataclass(frozen=True, slots=True)
class UnknownPhrase:
    """A phrase the vocabulary knows nothing of, how many people said it, and what it may belong to.

    `words` of it are in no list at all.
    """

    phrase: str
    times: int
    words: tuple[str, ...] = ()
    guess: ConceptView | None = None

    @property
    def telling(self) -> str:
        """What of it to give a meaning."""
        return telling(self.phrase, self.words)


@dataclass(frozen=True, slots=True)
class ConceptsOverview:
    """What the window shows. `words` belong somewhere, `refused` do not mean a concept, `left` belong nowhere."""

    unknown: tuple[UnknownPhrase, ...]
    own: tuple[ConceptView, ...]
    words: tuple[OwnWord, ...]
    refused: tuple[OwnWord, ...]
    left: tuple[OwnWord, ...]
    joins: tuple[Join, ...]


@dataclass(frozen=True, slots=True)
class PhraseReading:
    """What a phrase is understood as, the surest first; `words` of it nobody knows; `guess` where there is no concept.

    `said` are the user's own words that this phrase was corrected with.
    """

    phrase: str
    concepts: tuple[ConceptView, ...]
    words: tuple[str, ...] = ()
    guess: ConceptView | None = None
    said: tuple[OwnWord, ...] = ()

    @property
    def telling(self) -> str:
        """What of it to give a meaning, where it has none."""
        return telling(self.phrase, self.words)


def telling(phrase: str, unknown: tuple[str, ...]) -> str:
    """Of a phrase with one unknown word that word, which then counts in every phrase; else the whole phrase."""
    return unknown[0] if len(unknown) == 1 else phrase
