"""What a phrase evokes that names nothing: "zet elke lente drie rijen tomaten onder glas" → the vegetable garden.

Owns the hearing: every word of a phrase speaks for the concepts it belongs to, by the weights of
`evocation_weights.py`; what is evoked is the concept that is heard loudest, and how far before the next.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from verbinder import assets
from verbinder.matching.compiler import keys_with
from verbinder.matching.evocation_weights import FILE, KeptWeights
from verbinder.matching.lexicon import SMALL
from verbinder.matching.unknown_words import JOINTS
from verbinder.matching.vocabulary import Vocabulary
from verbinder.matching.word_keys import split_words, word_keys

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word

#: Of a compound that nobody wrote down, its parts: the last says more of what it is.
FIRST_PART, LAST_PART = 0.7, 0.9
SHORTEST_COMPOUND, SHORTEST_FIRST, SHORTEST_LAST = 10, 5, 5

Said = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Evoked:
    """How loudly a phrase speaks for each concept, and at which places the words stand that speak for it."""

    loudness: dict[str, float]
    _said: tuple[dict[str, float], ...]

    def ordered(self) -> list[tuple[str, float]]:
        """(concept, loudness), the loudest first; of equals always the same one."""
        return sorted(self.loudness.items(), key=lambda item: (-item[1], item[0]))

    def places(self, concept: str) -> frozenset[int]:
        """The places of the words that speak for a concept."""
        return frozenset(place for place, said in enumerate(self._said) if concept in said)


class Evocation:
    """Hears phrases with one vocabulary; made once for many phrases."""

    def __init__(self, vocabulary: Vocabulary, weights: KeptWeights) -> None:
        self._concepts = vocabulary.concepts
        plain = vocabulary.words
        self._keys_of = keys_with(plain)
        self._itself = frozenset("".join(split_words(word)) for word in plain.itself)
        self._spoilers = tuple("".join(split_words(word)) for word in plain.spoilers)
        self._weights = weights
        self._of_key = lru_cache(maxsize=50_000)(self._said_by_key)
        self._parts = lru_cache(maxsize=20_000)(self._parts_of)

    def of(self, words: list[Word]) -> Evoked:
        """What the words of a phrase evoke; nothing where no word belongs to any concept."""
        total: dict[str, float] = defaultdict(float)
        said = tuple(self._said_by(word) for word in words)
        for by_concept in said:
            for concept, loud in by_concept.items():
                total[concept] += loud
        return Evoked(dict(total), said)

    def _said_by(self, word: Word) -> dict[str, float]:
        """What one word says for each concept: of its forms the loudest; an unknown compound speaks by its parts."""
        if word.text in self._itself:
            return dict(self._of_key(word.text))  # "koorts" is no form of "koor"
        own = self._keys_of(word.text)
        # A verb that the sentence took apart is heard whole as well; a typing mistake is not mended here.
        whole = (key for key in word.keys if key not in own and key.endswith(tuple(own)))
        found: dict[str, float] = {}
        for key in own.union(whole, (word.text,)) - SMALL:
            _raise(found, self._of_key(key), 1.0)
        if not found and len(word.text) >= SHORTEST_COMPOUND and not word.text.endswith(self._spoilers):
            for keys, weight in zip(self._parts(word.text), (FIRST_PART, LAST_PART), strict=True):
                for key in keys:
                    _raise(found, self._of_key(key), weight)
        return found

    def _said_by_key(self, key: str) -> Said:
        return tuple((concept, loud) for concept, loud in self._weights.of(key) if concept in self._concepts)

    def _parts_of(self, word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The keys of the two parts of a compound that both are known; the longest first part wins."""
        for place in range(len(word) - SHORTEST_LAST, SHORTEST_FIRST, -1):
            last = tuple(key for key in word_keys(word[place:]) if key in self._weights)
            bare = {word[:place].removesuffix(joint) for joint in JOINTS}
            first = {
                key for one in bare if len(one) >= SHORTEST_FIRST for key in word_keys(one) if key in self._weights
            }
            if last and first:
                return tuple(sorted(first)), last
        return (), ()


@lru_cache(maxsize=1)
def shipped_weights() -> KeptWeights:
    """The weights that come with the program."""
    return KeptWeights(assets.read_text(FILE))


def _raise(found: dict[str, float], said: Said, weight: float) -> None:
    for concept, loud in said:
        if loud * weight > found.get(concept, 0.0):
            found[concept] = loud * weight
