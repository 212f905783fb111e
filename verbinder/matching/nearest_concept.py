"""Which concept a phrase that nobody understands may belong to: a guess by its letters, to be offered and never taken.

Owns the guessing. It looks further than reading does, and so is wrong more often: whoever asks must ask a person.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz, process

from verbinder.matching.lexicon import SMALL
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.vocabulary import MARKS, Concept, ConceptKind
from verbinder.matching.word_keys import split_words, word_keys

#: Parts that a verb takes in front: "meesjouwt" is about "sjouwt".
IN_FRONT = ("mee", "samen", "voor", "door", "over", "terug", "uit", "aan", "af", "op", "in", "na", "om")
SHORTEST_WORD = 5
SHORTEST_REST = 4
#: What stands before the end of a compound is a word itself, and so has some letters.
SHORTEST_BEGINNING = 4
LONG_BEGINNING, SHORTEST_END = 6, 3
#: From this likeness on (0..100, letters shared in the same order) a word is offered at all.
ALIKE = 88


class NearestConcept:
    """Guesses with one vocabulary; made once for many phrases."""

    def __init__(self, reader: PhraseReader) -> None:
        self._reader = reader
        self._ordinary = SMALL | {key for word in reader.vocabulary.words.ordinary for key in word_keys(word)}
        self._by_word: dict[str, str] = {}
        for concept in reader.vocabulary.concepts.values():
            for word in _single_words(concept) if _may_be_guessed(concept) else ():
                self._by_word.setdefault(word, concept.id)
        self._by_key: dict[str, str] = {}
        self._by_first_letter: dict[str, list[str]] = {}
        for word, topic in self._by_word.items():
            self._by_first_letter.setdefault(word[0], []).append(word)
            for key in word_keys(word):
                self._by_key.setdefault(key, topic)

    def of(self, phrase: str) -> str | None:
        """The id of the concept that some word of the phrase is nearest to; None when nothing is near."""
        words = [word for word in split_words(phrase) if self._says_something(word)]
        for guess in (self._without_front, self._by_end, self._by_beginning, self._by_letters):
            for word in sorted(words, key=len, reverse=True):
                found = guess(word)
                if found is not None:
                    return found
        return None

    def _says_something(self, word: str) -> bool:
        return len(word) >= SHORTEST_WORD and not any(key in self._ordinary for key in word_keys(word))

    def _without_front(self, word: str) -> str | None:
        """Meekoken → koken."""
        for front in IN_FRONT:
            rest = word.removeprefix(front)
            if rest != word and len(rest) >= SHORTEST_REST:
                found = self._read(rest)
                if found is not None:
                    return found
        return None

    def _by_end(self, word: str) -> str | None:
        """Huiskamer + koor: of a compound the end says what it is."""
        for place in range(SHORTEST_BEGINNING, len(word) - SHORTEST_REST + 1):
            if word[place:] in self._by_word:
                return self._by_word[word[place:]]
        return None

    def _by_beginning(self, word: str) -> str | None:
        """Wandel + pad: a long term at the beginning says what it is about."""
        for place in range(len(word) - SHORTEST_END, LONG_BEGINNING - 1, -1):
            if word[:place] in self._by_key:
                return self._by_key[word[:place]]
        return None

    def _by_letters(self, word: str) -> str | None:
        """Kalligrafeert ~ kalligrafie; a slip of the pen leaves the first letter alone."""
        words = self._by_first_letter.get(word[0], [])
        found = process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=ALIKE)
        return None if found is None else self._by_word[found[0]]

    def _read(self, word: str) -> str | None:
        known, strengths = self._reader.vocabulary.concepts, self._reader.read(word).concepts
        found = [concept for concept in sorted(strengths) if _may_be_guessed(known[concept])]
        return max(found, key=lambda concept: strengths[concept], default=None)


@lru_cache(maxsize=1)
def nearest_of(reader: PhraseReader) -> NearestConcept:
    """The guesser of a reader, made once."""
    return NearestConcept(reader)


def _may_be_guessed(concept: Concept) -> bool:
    """What somebody lived through is never guessed by the letters of another word."""
    return concept.kinds[0] is not ConceptKind.EXPERIENCE


def _single_words(concept: Concept) -> list[str]:
    texts = (*concept.terms, concept.dutch, concept.english)
    found = (split_words(text.strip(MARKS)) for text in texts)
    return [words[0] for words in found if len(words) == 1 and len(words[0]) >= SHORTEST_REST]
