"""What a phrase is about, when its terms and all its words are laid side by side.

A term says what it says wherever it stands ("bal" in "een bal gehakt"); all words together say what the sentence is
about, but only roughly. Owns the weighing of the two: how likely it is that a phrase is about a concept (a logistic
regression), and what follows from that. The weights were fitted by `tools/fitting.py` on phrases that were written
blind (docs/vocabulary.md, "What a phrase evokes").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from math import exp, log

from verbinder.matching.evocation import Evoked
from verbinder.matching.vocabulary import OWN, Vocabulary

#: Concepts this much related are the same one here.
SAME = 0.75
#: So many of the loudest are looked at.
LOUDEST = 5
#: Of a concept that no term says: from which chance on it is read at all, and from which it is as good as said.
LIKELY, SURE = 0.3, 0.6
READ_AS_LIKELY, READ_AS_SURE = 0.8, 0.95
#: A concept that a term says is set aside below this chance.
DOUBTED = 0.1
SET_ASIDE = 0.7
#: Words of this length count as words that could speak for something.
SPEAKING = 4
#: Keeps the distance to the next from meaning anything where hardly a word is heard.
QUIET = 0.3
#: What each feature adds to the log-odds, in the order of `Features`; the first stands for itself.
WEIGHTS = (9.52, 1.61, 1.74, -7.50, 11.18, -1.46, -1.50, -2.88, -1.95)


@dataclass(frozen=True, slots=True)
class Features:
    """What is known of a concept in a phrase, all as numbers."""

    #: 1 when a term says it.
    said: float
    #: How loudly the words speak for it (0..), how loudly of the loudest (0..1), and how far before all others (-1..1).
    loud: float
    of_loudest: float
    ahead: float
    #: The part of the longer words that speak for it.
    speaking: float
    #: 1 when no term says anything; else how loudly another said concept is heard, of the loudest (0..1).
    nothing_said: float
    other_said: float
    #: The logarithm of the number of longer words.
    length: float

    def chance(self) -> float:
        """How likely (0..1) it is that the phrase is about the concept."""
        values = (1.0, self.said, self.loud, self.of_loudest, self.ahead, self.speaking, self.nothing_said)
        values += (self.other_said, self.length)
        odds = sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))
        return 1 / (1 + exp(-max(-50.0, odds)))


class Weighing:
    """Weighs with one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._relation = vocabulary.relation

    def candidates(
        self, evoked: Evoked, said: Collection[str], long_words: int, barred: Collection[str] = ()
    ) -> Iterator[tuple[str, Features]]:
        """Every concept that a phrase may be about, with what is known of it: the said ones and the loudest others."""
        order = evoked.ordered()[: LOUDEST + 1]
        top = order[0][1] if order else 0.0
        for concept in (*said, *(one for one, _ in order[:LOUDEST] if one not in said and one not in barred)):
            loud = evoked.loudness.get(concept, 0.0)
            other = max((heard for one, heard in order if self._relation(one, concept) < SAME), default=0.0)
            others = (evoked.loudness.get(one, 0.0) for one in said if self._relation(one, concept) < SAME)
            yield (
                concept,
                Features(
                    said=float(concept in said),
                    loud=min(loud, 3.0),
                    of_loudest=loud / (top + 0.01),
                    ahead=(loud - other) / (max(loud, other) + QUIET),
                    speaking=len(evoked.places(concept)) / max(long_words, 1),
                    nothing_said=float(not said),
                    other_said=max(others, default=0.0) / (top + 0.01),
                    length=log(long_words + 1),
                ),
            )


def guesses(candidates: Mapping[str, Features]) -> dict[str, float]:
    """The concepts that no term says and the words evoke clearly enough, with the strength they are read with."""
    chances = {concept: features.chance() for concept, features in candidates.items() if not features.said}
    return {
        concept: READ_AS_SURE if chance >= SURE else READ_AS_LIKELY
        for concept, chance in chances.items()
        if chance >= LIKELY
    }


def set_aside(candidates: Mapping[str, Features], concepts: Mapping[str, float], own: Collection[str]) -> dict[str, float]:
    """The strength of each concept; less of one that the sentence is hardly about, whatever its term says.

    What the verbinder explained herself (`own`) stays as it is.
    """
    return {
        concept: min(strength, SET_ASIDE)
        if (features := candidates.get(concept))
        and features.said
        and features.chance() < DOUBTED
        and concept not in own
        and not concept.startswith(OWN)
        else strength
        for concept, strength in concepts.items()
    }
