"""From a phrase to concepts: "kookt graag Surinaams" → `surinaams_koken`.

`PhraseReader` finds the terms in a phrase; `denial.py` takes away what the phrase denies, `unknown_words.py` reads
compounds and mistyped words. Nothing is forced: a phrase may have no concept, and what is not understood is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from verbinder.domain.names import folded
from verbinder.matching.compiler import NOTHING, compile_lexicon
from verbinder.matching.denial import Denial
from verbinder.matching.lexicon import SMALL, Lexicon, Term, joined_pairs, meets, spans
from verbinder.matching.mentions import Mentions
from verbinder.matching.parted_verbs import is_preposition
from verbinder.matching.phrase_words import PhraseWords, Word
from verbinder.matching.unknown_words import UnknownWords
from verbinder.matching.vocabulary import ConceptKind, Vocabulary, shipped_vocabulary
from verbinder.matching.word_keys import split_words, word_keys

#: How sure a find is: written as in the vocabulary, another form of the word, or only near it.
AS_WRITTEN, OTHER_FORM, BY_PART = 1.0, 0.98, 0.95
#: A compound that only begins as a term may be about something else: "alcoholstift". Related, never the same.
BY_BEGINNING = 0.7
#: For whom or where something is done weighs less than what is done: "breit sjaals voor daklozen".
ASIDE = 0.7
#: Concepts this much related are one story, none of them is aside: "bidt in de moskee".
NEAR = 0.4
#: What somebody does in a language is about the language as well.
LANGUAGES = "taal"
BEFORE_ASIDE = frozenset({"voor", "op", "in", "bij", "aan", "met", "via", "tijdens", "naar"})
#: How many words may stand between those of one term.
ROOM = 4
#: Two words of which one only belongs to what follows it stand nearer to each other.
BESIDE = 2
LOOSE = frozenset("in op met voor van bij de het een die dat als er".split())
MOST_PLACES = 4


@dataclass(frozen=True, slots=True)
class Find:
    """A term found at some places of a phrase."""

    term: Term
    places: frozenset[int]
    strength: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood: concept ids with their strength, what is denied, and the words nobody knows."""

    text: str
    concepts: Mapping[str, float] = field(default_factory=dict)
    denied: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()


class PhraseReader:
    """Reads phrases with one vocabulary; the same phrase is read once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._lexicon: Lexicon = compile_lexicon(vocabulary)
        self._unknown = UnknownWords(vocabulary.words, self._lexicon)
        self._denial = Denial(vocabulary)
        self._mentions = Mentions(vocabulary)
        self._words_of = PhraseWords(vocabulary.words, self._lexicon, self._unknown).read
        plain = vocabulary.words
        self._ordinary = frozenset(key for word in plain.ordinary for key in word_keys(_folded(word)))
        self._empty = SMALL | self._ordinary
        self._families = frozenset(one.broader for one in vocabulary.concepts.values() if one.broader)
        self.read = lru_cache(maxsize=20_000)(self._read)

    def is_known(self, key: str) -> bool:
        """Whether the key of a word occurs in any term."""
        return key in self._lexicon.known

    def _read(self, text: str) -> Reading:
        """The concepts of a phrase; any text is allowed, and what has no words has no concepts."""
        words = self._words_of(text)
        finds = [find for find in self._finds(words) if self._fits(find, words)]
        if self.vocabulary.refused:
            # Before the longest are chosen, so that what is not meant hides nothing else.
            finds = [find for find in finds if not self._is_refused(find, text)]
        finds = _longest(finds)
        meant = [find for find in finds if find.term.concept != NOTHING]
        kept, denied = self._denial.divided(meant, words)
        kept = self._mentions.about(kept, words)
        concepts: dict[str, float] = {}
        for find in kept:
            strength = find.strength * (ASIDE if self._is_aside(find, kept, words) else 1.0)
            concepts[find.term.concept] = max(strength, concepts.get(find.term.concept, 0.0))
        for broader in self._broader_than(concepts):
            concepts.pop(broader, None)
        self._weigh_vague(concepts, kept, words)
        gone = frozenset(find.term.concept for find in denied) - concepts.keys()
        return Reading(text, concepts, gone, self._left_over(words, finds))

    def _is_aside(self, find: Find, kept: list[Find], words: list[Word]) -> bool:
        """Whether a find stands behind "voor" or "op" while what is done stands before it."""
        if self.vocabulary.family(find.term.concept) == LANGUAGES:
            return False  # "kletsen in het Engels"
        first = min(find.places)
        clause = words[first].clause
        if not _is_behind(find, words):
            return False
        said = [
            other.term.concept
            for other in kept
            if max(other.places) < first
            and words[max(other.places)].clause == clause
            and self._is_done(other.term.concept)
            and not _is_behind(other, words)
        ]
        return bool(said) and not any(self._is_one_story(concept, find.term.concept) for concept in said)

    def _is_done(self, concept: str) -> bool:
        """Whether it is something done or liked: "zijn opa" leaves nothing behind "naar de waterkant" aside."""
        one = self.vocabulary.concepts[concept]
        return not one.vague and one.kinds[0] in (ConceptKind.TALENT, ConceptKind.INTEREST)

    def _is_one_story(self, one: str, other: str) -> bool:
        """Whether two concepts are near: "bidt in de moskee"; or of one family: "smartlappen op de accordeon"."""
        if self.vocabulary.relation(one, other) >= NEAR:
            return True
        family = self.vocabulary.family(one)
        return family == self.vocabulary.family(other) and family in self._families

    def _weigh_vague(self, concepts: dict[str, float], kept: list[Find], words: list[Word]) -> None:
        """ "Organiseert iets voor jongeren" is about the young; organising alone would match everyone who does.

        "Kookt en tuiniert" is about both: what stands by itself between "en" and commas weighs fully.
        """
        parts = _parts(words)
        vague = {concept for concept in concepts if self.vocabulary.concepts[concept].vague}
        if not vague or len(vague) == len(concepts):
            return
        clear: set[int] = set()
        for find in kept:
            if find.term.concept in concepts and find.term.concept not in vague:
                clear.update(parts[place] for place in self._telling(find, words))
        alone = {
            find.term.concept for find in kept if any(parts[place] not in clear for place in self._telling(find, words))
        }
        for concept in vague - alone:
            concepts[concept] *= ASIDE

    def _telling(self, find: Find, words: list[Word]) -> list[int]:
        """The places of a find without "graag" and the like; its longest word if it has nothing else."""
        found = [place for place in find.places if not meets(words[place].keys, self._empty)]
        return found or [max(sorted(find.places), key=lambda place: len(words[place].text))]

    def _broader_than(self, concepts: Mapping[str, float]) -> set[str]:
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
        present = {key for word in words for key in word.keys}
        for place, word in enumerate(words):
            finds += self._single(place, word)
            finds += self._several(word, words, present)
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

    def _single(self, place: int, word: Word) -> list[Find]:
        here = frozenset((place,))
        found = [Find(term, here, AS_WRITTEN) for term in self._lexicon.exact.get(word.text, ())]
        found += [Find(term, here, AS_WRITTEN) for term in self._lexicon.written.get(word.text, ())]
        if found or word.text in self._lexicon.itself:
            return found
        found += [Find(term, here, AS_WRITTEN) for term in self._lexicon.single.get(word.text, ())]
        for key in word.keys[1:]:
            found += [Find(term, here, OTHER_FORM) for term in self._lexicon.single.get(key, ())]
        if not found and not meets(word.keys, self._ordinary):
            found += [Find(term, here, AS_WRITTEN) for term in self._lexicon.ending(word.keys)]
            found += [Find(term, here, AS_WRITTEN) for term in self._lexicon.beginning(word.text)]
        return found

    def _several(self, word: Word, words: list[Word], present: set[str]) -> list[Find]:
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
                    places = _places(term, words)
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


def _parts(words: list[Word]) -> list[int]:
    """The number of the part each word stands in; "en" and "of" part as well as a comma does."""
    numbers, number, clause = [], 0, 0
    for word in words:
        if word.clause != clause or word.text in ("en", "of", "ook"):
            number, clause = number + 1, word.clause
        numbers.append(number)
    return numbers


def _places(term: Term, words: list[Word]) -> frozenset[int] | None:
    if term.exact:
        return _in_a_row(term, words)
    places: list[list[int]] = []
    for wanted in term.words:
        here = [place for place, word in enumerate(words) if meets(word.keys, wanted)]
        if not here:
            return None
        places.append(here[:MOST_PLACES])
    chosen = spans(places[:6], len(term.words) + ROOM)
    if chosen is None or (len(chosen) == 2 and _is_by_chance(chosen, words)):
        return None
    if list(chosen) != sorted(chosen) and _leads_up(term):
        return None
    return frozenset(chosen)


def _is_by_chance(chosen: tuple[int, ...], words: list[Word]) -> bool:
    """Whether one of two words is a preposition of something else: no "voer op" in "voert duiven op het plein"."""
    first, last = min(chosen), max(chosen)
    if last - first == 1:
        return False
    if last - first > BESIDE and _is_loose(chosen, words):
        return True
    return is_preposition(last, [word.text for word in words], [word.clause for word in words])


def _leads_up(term: Term) -> bool:
    """Whether small words lead up to the only other one, which stands behind them: "in de bak", not "bakt in de"."""
    *first, last = term.words
    return len(first) > 1 and last.isdisjoint(SMALL) and all(not word.isdisjoint(LOOSE) for word in first)


def _is_loose(places: tuple[int, ...], words: list[Word]) -> bool:
    """Whether one of two words far apart only belongs to what follows it: "wie let er op als ik werk" is no "werk op".

    At the end of a clause it is part of the verb: "schuift graag ergens aan".
    """
    return any(
        words[place].text in LOOSE and place + 1 < len(words) and words[place + 1].clause == words[place].clause
        for place in places
    )


def _is_behind(find: Find, words: list[Word]) -> bool:
    """Whether "voor", "op" or the like stands close before it."""
    first = min(find.places)
    before = words[max(0, first - 2) : first]
    return any(word.text in BEFORE_ASIDE and word.clause == words[first].clause for word in before)


def _in_a_row(term: Term, words: list[Word]) -> frozenset[int] | None:
    width = len(term.words)
    for first in range(len(words) - width + 1):
        if all(words[first + place].text in wanted for place, wanted in enumerate(term.words)):
            return frozenset(range(first, first + width))
    return None


def _longest(finds: list[Find]) -> list[Find]:
    """Of terms inside each other only the longest: "hond uitlaten" is not also "hond"."""
    kept: list[Find] = []
    for find in sorted(finds, key=lambda find: (-len(find.places), -find.strength)):
        inside = any(
            find.places < other.places or (find.places == other.places and find.strength < other.strength)
            for other in kept
        )
        if not inside:
            kept.append(find)
    return kept


def _folded(word: str) -> str:
    return "".join(split_words(word))


@lru_cache(maxsize=1)
def shipped_reader() -> PhraseReader:
    """The reader of the vocabulary that comes with the program."""
    return PhraseReader(shipped_vocabulary())
