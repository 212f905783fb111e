"""How loudly each word speaks for each concept: made of the terms, associations and notes, kept in one file.

Owns the counting and the file `resources/vocabulary/evocation.txt`, which is made anew by `python3 dev.py vocabulary`
and never edited by hand. Made beforehand, because counting half a million words would slow every start.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import log

from verbinder.matching.associations import Associations
from verbinder.matching.compiler import keys_with
from verbinder.matching.lexicon import SMALL
from verbinder.matching.vocabulary import Concept, Vocabulary
from verbinder.matching.word_keys import split_words

FILE = "vocabulary/evocation.txt"
#: What a word counts for in the name of a concept, in what tells it nearly alone, and anywhere else.
IN_NAME, IN_TELLING, ELSEWHERE = 2.0, 1.5, 1.0
#: What a word of a text that only looks like a concept takes away.
AGAINST = 2.0
#: A word that came once is half as loud as it can become (saturating, as in Okapi BM25).
HALF_LOUD, LOUDEST = 1.0, 150
#: How much less a word says that speaks for many: its entropy over the concepts, to this power.
SCATTERED = 1.5
SHORTEST = 3
#: What is said less loudly is not kept.
HEARD = 8

Weights = dict[str, dict[str, int]]


def evocation_weights(vocabulary: Vocabulary, associations: Mapping[str, Associations]) -> Weights:
    """By the key of a word, how loudly (1..150) it speaks for each concept."""
    keys_of = keys_with(vocabulary.words)
    counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for concept in vocabulary.concepts.values():
        of_concept = associations.get(concept.id, Associations())
        for word, weight in _words_of(concept, of_concept):
            for key in _keys(word, keys_of):
                counts[key][concept.id] += weight
        for word in (word for text in of_concept.others for word in split_words(text)):
            for key in _keys(word, keys_of):
                counts[key][concept.id] -= AGAINST
    most = log(max(len(vocabulary.concepts) / 2, 2))
    found = {key: _loudness(by_concept, most) for key, by_concept in sorted(counts.items())}
    return {key: by_concept for key, by_concept in found.items() if by_concept}


def _keys(word: str, keys_of: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """The keys that a word is counted under; small words say nothing."""
    return frozenset() if len(word) < SHORTEST or word in SMALL else keys_of(word) - SMALL


def written(weights: Weights) -> str:
    """The text of the file: the concepts, then a line per key with the number of each concept and its loudness."""
    numbers = {
        concept: number for number, concept in enumerate(sorted({one for said in weights.values() for one in said}))
    }
    lines = (
        " ".join((key, *(f"{numbers[concept]}:{loud}" for concept, loud in sorted(said.items()))))
        for key, said in weights.items()
    )
    return "\n".join((" ".join(numbers), *lines)) + "\n"


class KeptWeights:
    """The weights in the text of the file; a line is worked out when its key is asked for."""

    def __init__(self, text: str) -> None:
        first, *lines = text.splitlines() or [""]
        self._concepts = first.split()
        self._lines = dict(line.split(" ", 1) for line in lines)

    def of(self, key: str) -> dict[str, int]:
        """How loudly (in hundredths, 0..150) one key speaks for each concept; empty for an unknown one."""
        said = self._lines.get(key)
        if said is None:
            return {}
        concepts = self._concepts
        parts = (part.split(":") for part in said.split(" "))
        return {concepts[int(number)]: int(loud) for number, loud in parts}


def _words_of(concept: Concept, associations: Associations) -> Iterator[tuple[str, float]]:
    for texts, weight in (
        ((concept.dutch,), IN_NAME),
        (associations.telling, IN_TELLING),
        (associations.hints, ELSEWHERE),
        (associations.notes, ELSEWHERE),
        (_plain(concept.terms), ELSEWHERE),
    ):
        for text in texts:
            for word in split_words(text):
                yield word, weight


def _plain(terms: Iterable[str]) -> Iterator[str]:
    """The words of terms without their marks; a group ("@koken") belongs to no concept."""
    for term in terms:
        parts = (part for place in term.split() for part in place.split("|"))
        yield " ".join(part.strip("=*") for part in parts if not part.startswith("@"))


def _loudness(counted: Mapping[str, float], most: float) -> dict[str, int]:
    """How loudly one word speaks for each concept: the louder the more often, and the fewer concepts have it."""
    counts = {concept: count for concept, count in counted.items() if count > 0}
    whole = sum(counts.values())
    scattered = -sum(count / whole * log(count / whole) for count in counts.values())
    clear = max(0.0, 1 - scattered / most) ** SCATTERED
    loud = {concept: round(LOUDEST * clear * count / (count + HALF_LOUD)) for concept, count in counts.items()}
    return {concept: value for concept, value in loud.items() if value >= HEARD}
