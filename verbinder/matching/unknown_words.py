"""Words that are in no list: compounds of known words, and words mistyped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from verbinder.matching.lexicon import Lexicon, Term
from verbinder.matching.vocabulary import PlainWords
from verbinder.matching.word_keys import split_words, word_keys

SHORTEST_COMPOUND = 6
SHORTEST_PART = 3
#: Of this length what sounds like a term is that term, before it is a compound: "katenoppas" is no "oppas" of Kate's.
SHORTEST_HEARD = 8
#: A first part of this length is plain enough to stand for the compound, if this much follows.
LONG_FIRST = 7
LOOSE_REST = 4
#: What a verb begins with says nothing of a compound: "onder-scheiden" is no divorce.
VERB_BEGINNINGS = frozenset(
    (
        "aan achter af bij binnen boven door in langs los mee mis na neer om onder op open over rond samen tegen "
        "terug toe uit vast vol voor voort voorbij weg weer goed vrij"
    ).split()
)
SOUTHERN = ("ekes", "eke", "skes", "ske", "kes", "ke")
#: "schaak-s-club", "buurt-e-…": letters that join the parts of a compound.
JOINTS = ("", "s", "e", "en", "n")


class UnknownWords:
    """Finds the terms behind a word that the vocabulary does not have."""

    def __init__(self, words: PlainWords, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._tails = frozenset(key for word in words.tails for key in word_keys("".join(split_words(word))))
        self._heads = frozenset("".join(split_words(word)) for word in words.heads)
        self._spoilers = tuple("".join(split_words(word)) for word in words.spoilers)
        ordinary = [*words.ordinary, *words.heads, *words.tails]
        self._ordinary = frozenset(key for word in ordinary for key in word_keys("".join(split_words(word))))
        self.terms = lru_cache(maxsize=20_000)(self._terms)
        self.begun = lru_cache(maxsize=20_000)(self._begun)
        self.meant = lru_cache(maxsize=20_000)(self._meant)

    def _terms(self, word: str, keys: tuple[str, ...]) -> tuple[Term, ...]:
        """The terms of a compound of known words."""
        if not self._is_unknown(word, keys):
            return ()
        for split in (self._with_tail, self._with_head):
            found = tuple(split(word))
            if found:
                return found
        return ()

    def _begun(self, word: str, keys: tuple[str, ...]) -> tuple[Term, ...]:
        """The term that a word of no list begins with, which is less sure: "compost-hoop", but also "alcohol-stift"."""
        return tuple(self._long_beginning(word)) if self._is_unknown(word, keys) else ()

    def _meant(self, word: str, keys: tuple[str, ...]) -> str | None:
        """The word that an unknown word was meant to be: it sounds like it, or it was mistyped and is no compound."""
        if not self._is_unknown(word, keys):
            return None
        if len(word) >= SHORTEST_HEARD and (heard := self._lexicon.sounding(word)):
            return heard
        if self.terms(word, keys):
            return None
        return self._lexicon.repaired(word) or self._with_t(word) or self._without_ke(word)

    def _with_t(self, word: str) -> str | None:
        """ "Zij zeild": a verb with the wrong ending."""
        meant = word[:-1] + "t"
        return meant if word.endswith("d") and self._is_known({meant}) else None

    def _without_ke(self, word: str) -> str | None:
        """ "Hofke", "balleke": small in the south."""
        for ending in SOUTHERN:
            meant = word.removesuffix(ending)
            if meant != word and len(meant) >= SHORTEST_PART and self._is_known({meant}):
                return meant
        return None

    def _is_unknown(self, word: str, keys: tuple[str, ...]) -> bool:
        if len(word) < SHORTEST_COMPOUND - 1 or any(key in self._ordinary for key in keys):
            return False
        return not any(key in self._lexicon.known for key in keys)

    def _with_tail(self, word: str) -> Iterator[Term]:
        """Schaak + club."""
        for place in range(len(word) - SHORTEST_PART, SHORTEST_PART, -1):
            if any(key in self._tails for key in word_keys(word[place:])):
                for joint in JOINTS:
                    first = word[:place].removesuffix(joint) if joint else word[:place]
                    if len(first) > SHORTEST_PART and (not joint or first != word[:place]):
                        for key in word_keys(first):
                            yield from self._lexicon.single.get(key, ())

    def _with_head(self, word: str) -> Iterator[Term]:
        """Buurt + moestuin; of any two known words the second says what it is: bas + gitaar."""
        for place in range(SHORTEST_PART, len(word) - SHORTEST_PART):
            first, last = word[:place], word[place:]
            if last in self._lexicon.itself:
                continue
            bare = {first, first.removesuffix("s"), first.removesuffix("en"), first.removesuffix("e")}
            if not bare & self._heads and not (
                len(last) >= 5 and first not in VERB_BEGINNINGS and self._is_known(bare)
            ):
                continue
            for key in word_keys(last):
                yield from self._lexicon.single.get(key, ())

    def _long_beginning(self, word: str) -> Iterator[Term]:
        """Compost + hoop: a long term at the beginning, whatever follows; but not "tennisarm", "Vissersdijk"."""
        if word.endswith(self._spoilers):
            return
        for place in range(len(word) - LOOSE_REST, LONG_FIRST - 1, -1):
            found = self._lexicon.single.get(word[:place], ())
            if found:
                yield from found
                return

    def _is_known(self, forms: set[str]) -> bool:
        return any(key in self._lexicon.known for form in forms if len(form) > SHORTEST_PART for key in word_keys(form))
