"""From a phrase to concepts: "kookt graag Surinaams" → `surinaams_koken`.

`PhraseReader` finds the terms in a phrase; `denial.py` takes away what the phrase denies, `unknown_words.py` reads
compounds and mistyped words. Nothing is forced: a phrase may have no concept, and what is not understood is kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from verbinder.domain.names import folded
from verbinder.matching.asides import Asides
from verbinder.matching.compiler import NOTHING, compile_lexicon, extended_lexicon
from verbinder.matching.denial import Denial
from verbinder.matching.evocation import Evocation, Evoked, shipped_weights
from verbinder.matching.lexicon import SMALL, Evident, Lexicon, Term, joined_pairs, meets
from verbinder.matching.mentions import Mentions
from verbinder.matching.phrase_words import PhraseWords, Word
from verbinder.matching.term_places import Find, longest, parts_of, places_by_key, places_of
from verbinder.matching.unknown_words import UnknownWords
from verbinder.matching.vocabulary import Vocabulary, shipped_vocabulary
from verbinder.matching.weighing import AUDIBLE, SPEAKING, Features, Weighing, guesses, strength_of, weighed
from verbinder.matching.word_keys import split_words, word_keys

#: How sure a find is: written as in the vocabulary, another form of the word, or only near it.
AS_WRITTEN, OTHER_FORM, BY_PART = 1.0, 0.98, 0.95
#: A compound that only begins as a term may be about something else: "alcoholstift". Related, never the same.
BY_BEGINNING = 0.7
#: For whom or where something is done weighs less than what is done: "breit sjaals voor daklozen".
ASIDE = 0.9
EVIDENT = Evident()
#: From these strengths on a concept is a topic of the phrase.
SAID_CLEARLY, EVOKED_CLEARLY = 0.5, strength_of(0.5)
#: What a term in a list is at least: the chance that the phrase is about its concept.
IN_A_LIST = 0.15


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood: concept ids with their strength, what is denied, and the words nobody knows."""

    text: str
    concepts: Mapping[str, float] = field(default_factory=dict)
    denied: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()
    #: Of the concepts those that a term says; the others are evoked by all words together.
    said: frozenset[str] = frozenset()

    @property
    def evoked(self) -> bool:
        """Whether no term said any of it, but all its words together did."""
        return bool(self.concepts) and not self.said

    @property
    def topics(self) -> dict[str, float]:
        """What a person would be told that it is about, surest first: what terms say, or without any what is evoked.

        What is merely likely brings people together, it is no topic.
        """
        least = EVOKED_CLEARLY if self.evoked else SAID_CLEARLY
        clear = [item for item in self.concepts.items() if item[1] >= least and (self.evoked or item[0] in self.said)]
        return dict(sorted(clear, key=lambda item: (-item[1], item[0])))


@dataclass(frozen=True, slots=True)
class Said:
    """What the terms in a phrase say: all finds, those that are meant with their concepts, what is denied.

    `ruled_out` are concepts of which a term was found that does not count here, or lies inside another: they are not
    guessed either. But where no term says anything, those are in `unfit` of which a term only does not go with the
    words beside it: several words may evoke them all the same ("weekt postzegels van enveloppen").
    """

    finds: list[Find]
    kept: list[Find]
    concepts: frozenset[str]
    denied: frozenset[str]
    ruled_out: frozenset[str]
    unfit: frozenset[str]


class PhraseReader:
    """Reads phrases with one vocabulary; the same phrase is read once."""

    def __init__(self, vocabulary: Vocabulary, lexicon: Lexicon | None = None) -> None:
        self.vocabulary = vocabulary
        self._lexicon = lexicon or compile_lexicon(vocabulary)
        self._unknown = UnknownWords(vocabulary.words, self._lexicon)
        self._denial = Denial(vocabulary)
        self._mentions = Mentions(vocabulary)
        self._evocation = Evocation(vocabulary, shipped_weights())
        self._weighing = Weighing(vocabulary)
        self._words_of = PhraseWords(vocabulary.words, self._lexicon, self._unknown).read
        plain = vocabulary.words
        self._ordinary = frozenset(key for word in plain.ordinary for key in word_keys(_folded(word)))
        self._empty = SMALL | self._ordinary
        self._asides = Asides(vocabulary, self._empty)
        self._single = lru_cache(maxsize=20_000)(self._terms_of_word)
        self.read = lru_cache(maxsize=20_000)(self._read)

    def with_more(self, vocabulary: Vocabulary) -> PhraseReader:
        """A reader of a vocabulary that extends this one's, without compiling everything again."""
        return PhraseReader(vocabulary, extended_lexicon(self._lexicon, self.vocabulary, vocabulary))

    def is_known(self, key: str) -> bool:
        """Whether the key of a word occurs in any term."""
        return key in self._lexicon.known

    def candidates(self, text: str) -> dict[str, Features]:
        """Every concept that a phrase may be about, with what is known of it; what `tools/fitting.py` learns from."""
        words = self._words_of(text)
        said = self._said(words, text)
        return self._candidates(words, said, self._evoked(words, said))

    def _read(self, text: str) -> Reading:
        """The concepts of a phrase; any text is allowed, and what has no words has no concepts."""
        words = self._words_of(text)
        said = self._said(words, text)
        evoked = self._evoked(words, said)
        candidates = self._candidates(words, said, evoked, AUDIBLE)
        kept = [*said.kept, *self._guessed(evoked, candidates, words, text)]
        concepts: dict[str, float] = {}
        for find in kept:
            strength = find.strength * (ASIDE if self._asides.is_aside(find, kept, words) else 1.0)
            concepts[find.term.concept] = max(strength, concepts.get(find.term.concept, 0.0))
        own = {find.term.concept for find in kept if self._is_own(find)}
        concepts = weighed(candidates, concepts, own, IN_A_LIST if self._is_a_list(words, said) else 0.0)
        for broader in self._broader_than(said.concepts):
            concepts.pop(broader, None)
        self._asides.weigh_vague(concepts, kept, words)
        left = self._left_over(words, said.finds)
        return Reading(text, concepts, said.denied - concepts.keys(), left, said.concepts & concepts.keys())

    def _said(self, words: list[Word], text: str) -> Said:
        """What the terms in a phrase say, without what it denies or only mentions."""
        found = self._finds(words)
        finds = fitting = [find for find in found if self._fits(find, words)]
        if self.vocabulary.refused:
            # Before the longest are chosen, so that what is not meant hides nothing else.
            finds = [find for find in finds if not self._is_refused(find, text)]
        finds = longest(finds)
        meant = [find for find in finds if find.term.concept != NOTHING]
        kept, denied = self._denial.divided(meant, words)
        kept = self._mentions.about(kept, words)
        said = _concepts(kept)
        unfit = frozenset() if said else _concepts(found) - _concepts(fitting)
        return Said(finds, kept, said, _concepts(denied), _concepts(found) - said - unfit, unfit)

    def _candidates(self, words: list[Word], said: Said, evoked: Evoked, audible: float = 0.0) -> dict[str, Features]:
        """What a phrase may be about: the concepts of its terms and the loudest others, as far as `audible`."""
        telling = self._telling(words)
        covered = dict.fromkeys(said.concepts, 0.0)
        for concept in said.concepts:
            places = {place for find in said.kept if find.term.concept == concept for place in find.places}
            covered[concept] = len(places & telling) / len(telling) if telling else 1.0
        # Words that everybody uses evoke nothing by themselves, nor does a single one that a term takes up.
        taken = {place for find in said.kept for place in find.places}
        single = {
            one
            for one, _ in evoked.loudest
            if len(heard := evoked.places(one)) < 2 and (heard <= taken or one in said.unfit)
        }
        barred = said.ruled_out | single if telling else frozenset(evoked.heard)
        return self._weighing.candidates(evoked, covered, _long(words), barred, audible)

    def _is_a_list(self, words: list[Word], said: Said) -> bool:
        """ "Kookt, tuiniert en fietst": parts of which the terms take up all that means something."""
        taken = {place for find in said.kept for place in find.places}
        return bool(taken) and parts_of(words)[-1] > 0 and self._telling(words) <= taken

    def _telling(self, words: list[Word]) -> set[int]:
        """The places of the words that mean something."""
        return {place for place, word in enumerate(words) if not meets(word.keys, self._empty)}

    def _evoked(self, words: list[Word], said: Said) -> Evoked:
        """What the words evoke, without those of a fixed expression ("scheve schaats")."""
        nothing = {place for find in said.finds if find.term.concept == NOTHING for place in find.places}
        return self._evocation.of([_nothing_of(word) if place in nothing else word for place, word in enumerate(words)])

    def _guessed(self, evoked: Evoked, candidates: Mapping[str, Features], words: list[Word], text: str) -> list[Find]:
        """What the words together evoke, as finds at their places: denied and only mentioned like any other."""
        found = [
            Find(Term(concept, text, EVIDENT), evoked.places(concept), strength)
            for concept, strength in guesses(candidates).items()
        ]
        kept, _ = self._denial.divided([find for find in found if not self._is_refused(find, text)], words)
        return self._mentions.about(kept, words)

    def _is_own(self, find: Find) -> bool:
        """Whether the verbinder herself said that the term belongs to its concept."""
        return (find.term.text, find.term.concept) in self.vocabulary.own_terms

    def _broader_than(self, concepts: Collection[str]) -> set[str]:
        """What the narrower concepts say already: who cooks Surinamese is not found for cooking at large."""
        found: set[str] = set()
        for concept in concepts:
            above = self.vocabulary.concepts[concept].broader
            while above and above not in found:
                found.add(above)
                above = self.vocabulary.concepts[above].broader
        return found

    def _finds(self, words: list[Word]) -> list[Find]:
        finds: list[Find] = []
        by_key = places_by_key(words)
        present = set(by_key)
        for place, word in enumerate(words):
            here = frozenset((place,))
            finds += [Find(term, here, strength) for term, strength in self._single(word.text, word.keys)]
            finds += self._several(word, words, by_key, present)
        taken = {place for find in finds for place in find.places}
        for place, joined in joined_pairs([word.text for word in words]):
            if len(joined) >= 7 and not {place, place + 1} <= taken:
                for term in self._lexicon.single.get(joined, ()):
                    finds.append(Find(term, frozenset((place, place + 1)), BY_PART))
        taken = {place for find in finds for place in find.places}
        for place, word in enumerate(words):
            if place not in taken:
                here, compound = frozenset((place,)), self._unknown.terms(word.text, word.keys)
                finds += [Find(term, here, BY_PART) for term in compound]
                if not compound:
                    finds += [Find(term, here, BY_BEGINNING) for term in self._unknown.begun(word.text, word.keys)]
        return finds

    def _terms_of_word(self, text: str, keys: tuple[str, ...]) -> tuple[tuple[Term, float], ...]:
        """The terms of one word, with how sure each is."""
        lexicon = self._lexicon
        found = [(term, AS_WRITTEN) for term in lexicon.exact.get(text, ())]
        found += [(term, AS_WRITTEN) for term in lexicon.written.get(text, ())]
        if found or text in lexicon.itself:
            return tuple(found)
        found += [(term, AS_WRITTEN) for term in lexicon.single.get(text, ())]
        for key in keys[1:]:
            found += [(term, OTHER_FORM) for term in lexicon.single.get(key, ())]
        if not found and not meets(keys, self._ordinary):
            found += [(term, AS_WRITTEN) for term in lexicon.ending(keys)]
            found += [(term, AS_WRITTEN) for term in lexicon.beginning(text)]
        return tuple(found)

    def _several(self, word: Word, words: list[Word], by_key: Mapping[str, list[int]], present: set[str]) -> list[Find]:
        found: list[Find] = []
        seen: set[Term] = set()
        for key in word.keys:
            for term in self._lexicon.of_several(key, present):
                if term in seen:
                    continue
                seen.add(term)
                for wanted in term.words:
                    if wanted.isdisjoint(present):
                        break
                else:
                    places = places_of(term, words, by_key)
                    if places is not None:
                        found.append(Find(term, places, AS_WRITTEN))
        return found

    def _fits(self, find: Find, words: list[Word]) -> bool:
        forbidden, needed = find.term.not_with, find.term.needs
        if not forbidden and not needed:
            return True
        around = {key for place, word in enumerate(words) if place not in find.places for key in word.keys}
        return not forbidden.stands_in(around) and (not needed or needed.stands_in(around))

    def _is_refused(self, find: Find, text: str) -> bool:
        """Whether the verbinder said that this word, or this whole phrase, does not mean the concept."""
        refused, concept = self.vocabulary.refused, find.term.concept
        return (folded(find.term.text), concept) in refused or (folded(text), concept) in refused

    def _left_over(self, words: list[Word], finds: list[Find]) -> tuple[str, ...]:
        taken = {place for find in finds for place in find.places}
        left = [word for place, word in enumerate(words) if place not in taken and len(word.text) >= 4]
        return tuple(dict.fromkeys(word.text for word in left if not meets(word.keys, self._empty)))


def _concepts(finds: Iterable[Find]) -> frozenset[str]:
    return frozenset(find.term.concept for find in finds)


def _nothing_of(word: Word) -> Word:
    """Its place, with nothing there."""
    return Word("", (), word.clause)


def _long(words: list[Word]) -> int:
    """The number of words that are long enough to speak for something."""
    return sum(len(word.text) >= SPEAKING for word in words)


def _folded(word: str) -> str:
    return "".join(split_words(word))


@lru_cache(maxsize=1)
def shipped_reader() -> PhraseReader:
    """The reader of the vocabulary that comes with the program."""
    return PhraseReader(shipped_vocabulary())
