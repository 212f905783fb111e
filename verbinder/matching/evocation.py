"""What a phrase evokes that names nothing: "zet elke lente drie rijen tomaten onder glas" → the vegetable garden.

Owns the hearing: every word of a phrase speaks for the concepts it belongs to, by the weights of
`evocation_weights.py`; what is evoked is the concept that is heard loudest, and how far before the next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING

from verbinder import assets
from verbinder.matching.compiler import keys_with
from verbinder.matching.evocation_weights import FILE, KeptWeights
from verbinder.matching.lexicon import SMALL
from verbinder.matching.vocabulary import Vocabulary
from verbinder.matching.word_keys import split_words

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word

#: How loudly each concept is heard, in hundredths: whole numbers add up to the same in whatever order.
Hundredths = Mapping[str, int]
#: So many of what is evoked are kept in order.
LOUDEST = 6


@dataclass(frozen=True, slots=True)
class Evoked:
    """How loudly a phrase speaks for each concept; `loudest` are a few of them in order, of equals always the same."""

    heard: Hundredths
    loudest: tuple[tuple[str, float], ...]
    _said: tuple[Hundredths, ...]

    def loudness(self, concept: str) -> float:
        """How loudly (0..) it speaks for a concept."""
        return self.heard.get(concept, 0) / 100

    def places(self, concept: str) -> frozenset[int]:
        """The places of the words that speak for a concept."""
        return frozenset([place for place, said in enumerate(self._said) if concept in said])


class Evocation:
    """Hears phrases with one vocabulary; made once for many phrases."""

    def __init__(self, vocabulary: Vocabulary, weights: KeptWeights) -> None:
        self._concepts = vocabulary.concepts
        self._keys_of = keys_with(vocabulary.words)
        self._itself = frozenset("".join(split_words(word)) for word in vocabulary.words.itself)
        self._weights = weights
        self._said_by = lru_cache(maxsize=20_000)(self._said_by_word)

    def of(self, words: list[Word]) -> Evoked:
        """What the words of a phrase evoke; nothing where no word belongs to any concept."""
        said = tuple([self._said_by(word.text, word.keys) for word in words])
        total: dict[str, int] = {}
        for by_concept in said:
            _join(total, by_concept, add)
        return Evoked(total, _loudest(total), said)

    def _said_by_word(self, text: str, keys: tuple[str, ...]) -> Hundredths:
        """What one word says for each concept: of its forms the loudest. A dictionary to be read, never changed."""
        if text in self._itself:
            return self._said_by_key(text)  # "koorts" is no form of "koor"
        own = self._keys_of(text)
        # A verb that the sentence took apart is heard whole as well; a typing mistake is not mended here.
        whole = (key for key in keys if key not in own and key.endswith(tuple(own)))
        found: dict[str, int] = {}
        for key in own.union(whole, (text,)) - SMALL:
            _join(found, self._said_by_key(key), max)
        return found

    def _said_by_key(self, key: str) -> Hundredths:
        said = self._weights.of(key)
        if said.keys() <= self._concepts.keys():
            return said
        return {concept: loud for concept, loud in said.items() if concept in self._concepts}


@lru_cache(maxsize=1)
def shipped_weights() -> KeptWeights:
    """The weights that come with the program."""
    return KeptWeights(assets.read_text(FILE))


def _join(total: dict[str, int], more: Hundredths, both: Callable[[int, int], int]) -> None:
    """Add what one more word or form says; `both` makes one of what is said twice."""
    # That is little, and all the rest is taken over at once.
    shared = [(concept, both(total[concept], more[concept])) for concept in total.keys() & more.keys()]
    total.update(more)
    total.update(shared)


def _loudest(total: Hundredths) -> tuple[tuple[str, float], ...]:
    if not total:
        return ()
    # Of hundreds of concepts hardly any are heard a third as loudly as the loudest: most need not be put in order.
    loudest = max(total.values())
    for part in (3, loudest):
        heard = [(-loud, concept) for concept, loud in total.items() if loud * part >= loudest]
        if len(heard) >= LOUDEST:
            break
    heard.sort()
    return tuple([(concept, -loud / 100) for loud, concept in heard[:LOUDEST]])
