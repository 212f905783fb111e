"""What a phrase is about, when its terms and all its words are laid side by side.

A term says what it says wherever it stands ("bal" in "een bal gehakt"); all words together say what the sentence is
about, but only roughly. Owns the weighing of the two: how likely it is that a phrase is about a concept (a logistic
regression), and what follows from that. The weights were fitted by `tools/fitting.py` on phrases that were written
blind (docs/vocabulary.md, "What a phrase evokes").
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from math import exp, log
from operator import mul
from typing import NamedTuple

from verbinder.matching.evocation import Evoked
from verbinder.matching.vocabulary import OWN, Vocabulary

#: Concepts this much related are the same one here.
SAME = 0.75
#: Less related ones have nothing to do with each other.
NEAR = 0.3
#: So many of the loudest are looked at.
LOUDEST = 5
#: From this chance on a concept that no term says is read at all.
POSSIBLE = 0.1
#: What is heard less loudly than this is not guessed, however quiet all the rest is: "weet wie waarover gaat".
AUDIBLE = 0.3
#: Two phrases are about the same from this chance on: the product of both.
ENOUGH = 0.12
#: What a chance is as a strength: two whose chances make `ENOUGH` are just the same to `likeness.py`.
TO_STRENGTH = log(SAME) / log(ENOUGH)
#: Words of this length count as words that could speak for something.
SPEAKING = 4
#: Keeps the distance to the next from meaning anything where hardly a word is heard.
QUIET = 0.3
#: Louder than this says no more; and what keeps a division from failing where nothing is heard.
LOUD_ENOUGH, TINY = 3.0, 0.01
#: What each feature adds to the log-odds, in the order of `Features`; the first stands for itself.
WEIGHTS = (4.88, 1.91, 1.44, 0.92, -5.17, 9.32, 0.78, -0.24, -1.64, -0.66, -2.19, -0.86, -0.59)


class Features(NamedTuple):
    """What is known of a concept in a phrase, all as numbers. (A tuple: of every phrase several are made.)"""

    #: 1 when a term says it, and the part (0..1) of the words that mean something which its terms take up.
    said: float
    covered: float
    #: How loudly the words speak for it (0..), how loudly of the loudest (0..1), and how far before all others and
    #: before those that have nothing to do with it (-1..1).
    loud: float
    of_loudest: float
    ahead: float
    before_strangers: float
    #: The part of the longer words that speak for it, and 1 when it is one word only, which no term of it is.
    speaking: float
    one_word: float
    #: 1 when no term says anything; else how loudly another said concept is heard, of the loudest (0..1).
    nothing_said: float
    other_said: float
    #: The part of the words that the terms of another said concept take up.
    other_covered: float
    #: The logarithm of the number of longer words.
    length: float

    def values(self) -> tuple[float, ...]:
        """As the regression takes them: a one for the constant, then each."""
        return (1.0, *self)

    def chance(self) -> float:
        """How likely (0..1) it is that the phrase is about the concept."""
        odds = sum(map(mul, WEIGHTS, self.values()))
        return 1 / (1 + exp(-max(-50.0, odds)))


class Weighing:
    """Weighs with one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        #: The same few concepts are laid side by side again and again.
        self._relation = lru_cache(maxsize=100_000)(vocabulary.relation)

    def candidates(
        self,
        evoked: Evoked,
        said: Mapping[str, float],
        long_words: int,
        barred: Collection[str] = (),
        audible: float = 0.0,
    ) -> dict[str, Features]:
        """Every concept that a phrase may be about, with what is known of it: the said ones and the loudest others.

        What is as good as said is not guessed more narrowly: who "breit sokken" knits for no good cause besides. `said`
        are the concepts of its terms with the part of the words that these take up, `long_words` is the number of words
        that could speak for something; what is `barred`, or less than `audible`, is not looked at.
        """
        order = evoked.loudest
        others = [
            one
            for one, heard in order[:LOUDEST]
            if heard >= audible
            and one not in barred
            and not any(self._relation(one, another) >= SAME for another in said)
        ]
        return {concept: self._features(concept, evoked, order, said, long_words) for concept in (*said, *others)}

    def _features(
        self,
        concept: str,
        evoked: Evoked,
        order: Sequence[tuple[str, float]],
        said: Mapping[str, float],
        long_words: int,
    ) -> Features:
        loud, top = evoked.loudness(concept), order[0][1] if order else 0.0
        other, stranger = self._rivals(concept, order)
        others = [one for one in said if self._relation(one, concept) < SAME]
        places = len(evoked.places(concept))
        return Features(
            said=float(concept in said),
            covered=said.get(concept, 0.0),
            loud=min(loud, LOUD_ENOUGH),
            of_loudest=loud / (top + TINY),
            ahead=(loud - other) / (max(loud, other) + QUIET),
            before_strangers=(loud - stranger) / (max(loud, stranger) + QUIET),
            speaking=places / max(long_words, 1),
            one_word=float(places < 2 and concept not in said),
            nothing_said=float(not said),
            other_said=max((evoked.loudness(one) for one in others), default=0.0) / (top + TINY),
            other_covered=max((said[one] for one in others), default=0.0),
            length=log(long_words + 1),
        )

    def _rivals(self, concept: str, order: Sequence[tuple[str, float]]) -> tuple[float, float]:
        """How loud the loudest other concept is, and the loudest that has nothing to do with it."""
        other = 0.0
        for one, heard in order:
            if one != concept and (relation := self._relation(one, concept)) < SAME:
                other = other or heard
                if relation < NEAR:
                    return other, heard
        return other, 0.0


def strength_of(chance: float) -> float:
    """How strongly (0..1) a concept with this chance is read."""
    return float(chance**TO_STRENGTH)


def guesses(candidates: Mapping[str, Features]) -> dict[str, float]:
    """The concepts that no term says and the words may evoke, with the strength they are read with."""
    heard = {concept: one for concept, one in candidates.items() if not one.said and one.loud >= AUDIBLE}
    chances = {concept: features.chance() for concept, features in heard.items()}
    return {concept: strength_of(chance) for concept, chance in chances.items() if chance >= POSSIBLE}


def weighed(
    candidates: Mapping[str, Features], concepts: Mapping[str, float], own: Collection[str], least: float = 0.0
) -> dict[str, float]:
    """The strength of each concept; less of one that the sentence is hardly about, whatever its term says.

    What the verbinder explained herself (`own`) stays as it is; no chance of a term counts for less than `least`.
    """

    def doubt(concept: str) -> float:
        features = candidates.get(concept)
        if features is None or not features.said or concept in own or concept.startswith(OWN):
            return 1.0
        return strength_of(max(features.chance(), least))

    return {concept: strength * doubt(concept) for concept, strength in concepts.items()}
