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
from verbinder.matching.vocabulary import OWN, ConceptKind, Vocabulary

#: Concepts this much related are the same one here.
SAME = 0.75
#: So many of the loudest are looked at.
LOUDEST = 5
#: From this chance on a concept that no term says is read at all.
POSSIBLE = 0.1
#: Two phrases are about the same from this chance on: the product of both.
ENOUGH = 0.12
#: What a chance is as a strength: two whose chances make `ENOUGH` are just the same to `likeness.py`.
TO_STRENGTH = log(SAME) / log(ENOUGH)
#: Words of this length count as words that could speak for something.
SPEAKING = 4
#: Keeps the distance to the next from meaning anything where hardly a word is heard.
QUIET = 0.3
#: What it adds when the concept is said as what it was heard as, and takes when it never is.
FITTING = 0.0
#: What each feature adds to the log-odds, in the order of `Features`; the first stands for itself.
WEIGHTS = (7.80, 1.35, 1.88, -7.35, 10.78, -0.57, -0.33, -1.96, -2.97, -1.16)


@dataclass(frozen=True, slots=True)
class Features:
    """What is known of a concept in a phrase, all as numbers."""

    #: 1 when a term says it.
    said: float
    #: How loudly the words speak for it (0..), how loudly of the loudest (0..1), and how far before all others (-1..1).
    loud: float
    of_loudest: float
    ahead: float
    #: The part of the longer words that speak for it, and 1 when it is one word only, which no term of it is.
    speaking: float
    one_word: float
    #: 1 when no term says anything; else how loudly another said concept is heard, of the loudest (0..1).
    nothing_said: float
    other_said: float
    #: The logarithm of the number of longer words.
    length: float
    #: Whether people say it as what it was heard as (-1..1); 0 where that is not known.
    fits: float = 0.0

    def chance(self) -> float:
        """How likely (0..1) it is that the phrase is about the concept."""
        values = (1.0, self.said, self.loud, self.of_loudest, self.ahead, self.speaking, self.one_word)
        values += (self.nothing_said, self.other_said, self.length)
        odds = sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True)) + FITTING * self.fits
        return 1 / (1 + exp(-max(-50.0, odds)))


class Weighing:
    """Weighs with one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._relation = vocabulary.relation
        self._concepts = vocabulary.concepts

    def _fits(self, concept: str, kind: ConceptKind | None) -> float:
        if kind is None:
            return 0.0
        kinds = self._concepts[concept].kinds
        if kind is kinds[0]:
            return 1.0
        return 0.5 if kind in kinds else -1.0

    def candidates(
        self,
        evoked: Evoked,
        said: Collection[str],
        long_words: int,
        barred: Collection[str] = (),
        kind: ConceptKind | None = None,
    ) -> Iterator[tuple[str, Features]]:
        """Every concept that a phrase may be about, with what is known of it: the said ones and the loudest others."""
        order = evoked.ordered()[: LOUDEST + 1]
        top = order[0][1] if order else 0.0
        for concept in (*said, *(one for one, _ in order[:LOUDEST] if one not in said and one not in barred)):
            loud = evoked.loudness.get(concept, 0.0)
            other = max((heard for one, heard in order if self._relation(one, concept) < SAME), default=0.0)
            others = (evoked.loudness.get(one, 0.0) for one in said if self._relation(one, concept) < SAME)
            places = len(evoked.places(concept))
            yield (
                concept,
                Features(
                    said=float(concept in said),
                    loud=min(loud, 3.0),
                    of_loudest=loud / (top + 0.01),
                    ahead=(loud - other) / (max(loud, other) + QUIET),
                    speaking=places / max(long_words, 1),
                    one_word=float(places < 2 and concept not in said),
                    nothing_said=float(not said),
                    other_said=max(others, default=0.0) / (top + 0.01),
                    length=log(long_words + 1),
                    fits=self._fits(concept, kind),
                ),
            )


def strength_of(chance: float) -> float:
    """How strongly (0..1) a concept with this chance is read."""
    return float(chance**TO_STRENGTH)


def guesses(candidates: Mapping[str, Features]) -> dict[str, float]:
    """The concepts that no term says and the words may evoke, with the strength they are read with."""
    chances = {concept: features.chance() for concept, features in candidates.items() if not features.said}
    return {concept: strength_of(chance) for concept, chance in chances.items() if chance >= POSSIBLE}


def weighed(candidates: Mapping[str, Features], concepts: Mapping[str, float], own: Collection[str]) -> dict[str, float]:
    """The strength of each concept; less of one that the sentence is hardly about, whatever its term says.

    What the verbinder explained herself (`own`) stays as it is.
    """
    return {
        concept: strength * strength_of(features.chance())
        if (features := candidates.get(concept))
        and features.said
        and concept not in own
        and not concept.startswith(OWN)
        else strength
        for concept, strength in concepts.items()
    }
