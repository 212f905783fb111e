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
from verbinder.matching.vocabulary import Vocabulary
from verbinder.matching.word_keys import split_words

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word

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
        self._weights = weights
        self._of_key = lru_cache(maxsize=50_000)(self._said_by_key)

    def of(self, words: list[Word]) -> Evoked:
        """What the words of a phrase evoke; nothing where no word belongs to any concept."""
        total: dict[str, float] = defaultdict(float)
        said = tuple(self._said_by(word) for word in words)
        for by_concept in said:
            for concept, loud in by_concept.items():
                total[concept] += loud
        return Evoked(dict(total), said)

    def _said_by(self, word: Word) -> dict[str, float]:
        """What one word says for each concept: of its forms the loudest."""
        if word.text in self._itself:
            return dict(self._of_key(word.text))  # "koorts" is no form of "koor"
        own = self._keys_of(word.text)
        # A verb that the sentence took apart is heard whole as well; a typing mistake is not mended here.
        whole = (key for key in word.keys if key not in own and key.endswith(tuple(own)))
        found: dict[str, float] = {}
        for key in own.union(whole, (word.text,)) - SMALL:
            _raise(found, self._of_key(key))
        return found

    def _said_by_key(self, key: str) -> Said:
        return tuple((concept, loud) for concept, loud in self._weights.of(key) if concept in self._concepts)


@lru_cache(maxsize=1)
def shipped_weights() -> KeptWeights:
    """The weights that come with the program."""
    return KeptWeights(assets.read_text(FILE))


def _raise(found: dict[str, float], said: Said) -> None:
    for concept, loud in said:
        if loud > found.get(concept, 0.0):
            found[concept] = loud
