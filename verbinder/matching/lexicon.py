"""The terms of a vocabulary, ready for looking up: by word key, by sound, by beginning and end.

`compiler.py` fills a `Lexicon`; here is what is asked of it, and how the words of a term lie in a phrase.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, product
from typing import Protocol, TypeVar

from rapidfuzz.distance import OSA

from verbinder.matching.word_keys import sound_key

#: Words that carry no meaning alone; in a term of several words they must be written exactly so.
SMALL = frozenset(
    (
        "aan achter af als bij dan dat de den der die dit door een elke en er hem het hij hun hier in is je "
        "met mijn mee na naar niet niemand geen nooit meer nog of om onder op over tegen te ter tot uit uw "
        "van vanaf veel voor was wel wij zijn zich zo zonder zij al "
    ).split()
)
#: "Haar werk" is no "haarwerk".
POSSESSIVES = frozenset({"haar", "mijn", "hun", "ons", "onze"})
SHORTEST_REPAIR = 6
TWO_MISTAKES = 12
SHORTEST_ANY_SLIP = 8
#: Letters that are typed for one another: beside each other on the keyboard, or alike in sound.
NEAR_LETTERS = (
    "asqzeo bvnghp cxvdfks dsfecxt ewrdaiu fdgrvc gfhtbv hgjybn iuokey jhkunm kjlmioc lkop mnkj "
    "nbmhj oiplau polb qwa retdf sadwxzc trygfd uyijeo vcbfgw wqesv xzcs ytuhi zxas"
)
NEIGHBOURS = {letters[0]: letters[1:] for letters in NEAR_LETTERS.split()}
#: Of "*word" and "word*" terms; they are looked up by that many letters.
SHORTEST_END = 3
#: Letters that may begin the same sound, and how much longer or shorter a word is when it is spelt by ear.
ALIKE = {
    "c": "ck",
    "k": "kcq",
    "q": "qk",
    "f": "fvp",
    "v": "vf",
    "p": "pf",
    "s": "szc",
    "z": "zs",
    "i": "iy",
    "y": "yi",
}
HEARD_APART = 2
#: Instead of the key of a second word: any word of a phrase may be it.
ANY = ""


Keys = frozenset[str]
Entry = TypeVar("Entry")
NONE: Keys = frozenset()


@dataclass(frozen=True, slots=True)
class Context:
    """Words that may stand beside a term: any of `keys`, or all the words of one of `phrases`."""

    keys: Keys = NONE
    phrases: frozenset[tuple[Keys, ...]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.keys or self.phrases)

    def __or__(self, other: Context) -> Context:
        return Context(self.keys | other.keys, self.phrases | other.phrases)

    def stands_in(self, keys: set[str]) -> bool:
        """Whether it is among the keys of all words of a phrase."""
        if not self.keys.isdisjoint(keys):
            return True
        return any(all(not word.isdisjoint(keys) for word in phrase) for phrase in self.phrases)


NO_CONTEXT = Context()


class Meanings(Protocol):
    """Works out what a term means; see `compiler.py`."""

    def words(self, term: Term) -> tuple[Keys, ...]: ...

    def not_with(self, term: Term) -> Context: ...

    def needs(self, term: Term) -> Context: ...


class Term:
    """One meaning of one term: its concept, its words, and the words that forbid or must stand beside it.

    The words of an `exact` term must stand side by side, in this order, as they are written.
    """

    def __init__(self, concept: str, text: str, meanings: Meanings) -> None:
        self.concept = concept
        self.text = text
        self.exact = text.startswith("=")
        self._meanings = meanings

    @cached_property
    def words(self) -> tuple[Keys, ...]:
        """The keys of each of its words."""
        return self._meanings.words(self)

    @cached_property
    def not_with(self) -> Context:
        """What forbids it."""
        return self._meanings.not_with(self)

    @cached_property
    def needs(self) -> Context:
        """What must stand beside it."""
        return self._meanings.needs(self)


class Evident:
    """The meanings of what no term says and the whole phrase evokes: nothing forbids it or must stand beside it."""

    def words(self, term: Term) -> tuple[Keys, ...]:
        """No words of its own."""
        return ()

    def not_with(self, term: Term) -> Context:
        """Nothing."""
        return NO_CONTEXT

    def needs(self, term: Term) -> Context:
        """Nothing."""
        return NO_CONTEXT


@dataclass(frozen=True)
class Lexicon:
    """Terms by the words as they are written and by their keys. `known` holds every key that occurs at all."""

    exact: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    written: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    single: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    #: Of several words: by a key of the longest, then by a key of the next; "" where that is a group.
    several: dict[str, dict[str, list[Term]]] = field(default_factory=lambda: defaultdict(dict))
    begins: dict[str, list[tuple[str, Term]]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[str, list[tuple[str, Term]]] = field(default_factory=lambda: defaultdict(list))
    spelt: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    #: The same of the words in terms of several words.
    parts: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    sounds: dict[str, dict[str, str]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    plain: frozenset[str] = frozenset()
    itself: frozenset[str] = frozenset()

    def copied(self) -> Lexicon:
        """A lexicon that can be added to without changing this one."""
        return Lexicon(
            exact=_lists(self.exact),
            written=_lists(self.written),
            single=_lists(self.single),
            several=defaultdict(dict, {key: _lists(beside) for key, beside in self.several.items()}),
            begins=_lists(self.begins),
            ends=_lists(self.ends),
            spelt=_lists(self.spelt),
            parts=defaultdict(dict, {place: words.copy() for place, words in self.parts.items()}),
            known=self.known.copy(),
            plain=self.plain,
            itself=self.itself,
        )

    def of_several(self, key: str, present: set[str]) -> list[Term]:
        """The terms of several words with this key, as far as a second of their words is `present`; maybe twice."""
        found = self.several.get(key)
        if not found:
            return []
        if len(found) == 1:
            ((second, terms),) = found.items()
            return terms if second == ANY or second in present else []
        terms = list(found.get(ANY, ()))
        for second in found.keys() & present:
            terms += found[second]
        return terms

    def sounding(self, word: str) -> str | None:
        """The word of a term that sounds like an unknown word."""
        heard = sound_key(word)
        for first in ALIKE.get(word[0], word[0]):
            for length in range(len(word) - HEARD_APART, len(word) + HEARD_APART + 1):
                alike = self._sounds_of(f"{first}{length}").get(heard)
                if alike:
                    return alike
        return None

    def _sounds_of(self, place: str) -> dict[str, str]:
        """The first term with each sound among those of one letter and length; made when first asked for."""
        if place not in self.sounds:
            found: dict[str, str] = {}
            for word in (*self.spelt.get(place, ()), *self.parts.get(place, ())):
                found.setdefault(sound_key(word), word)
            self.sounds[place] = found
        return self.sounds[place]

    def ending(self, keys: tuple[str, ...]) -> list[Term]:
        """The "*word" terms with which a word ends, by its keys; the word itself is none of them."""
        found: dict[str, Term] = {}
        for key in keys:
            for ending, term in self.ends.get(key[-SHORTEST_END:], ()):
                if key.endswith(ending) and len(keys[0]) > len(ending):
                    found[term.concept] = term
        return list(found.values())

    def beginning(self, word: str) -> list[Term]:
        """The "word*" terms with which a word begins."""
        return [term for begin, term in self.begins.get(word[:SHORTEST_END], ()) if word.startswith(begin)]

    def repaired(self, word: str) -> str | None:
        """The word of a term that an unknown folded word most likely is, mistyped; None when nothing is near enough."""
        if len(word) < SHORTEST_REPAIR - 1:
            return None
        alike = self.sounding(word)
        if alike:
            return alike
        if len(word) < SHORTEST_REPAIR:
            return None
        allowed = 2 if len(word) >= TWO_MISTAKES else 1
        best, nearest = (allowed, True), None
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            place = f"{word[0]}{length}"
            for term in (*self.spelt.get(place, ()), *self.parts.get(place, ())):
                distance = OSA.distance(word, term, score_cutoff=best[0])
                if distance > best[0]:
                    continue
                slip = (distance, not is_near(word, term))
                if (slip < best or nearest is None) and is_slip(word, term):
                    best, nearest = slip, term
        return nearest


def _lists(by_key: Mapping[str, list[Entry]]) -> defaultdict[str, list[Entry]]:
    return defaultdict(list, {key: entries.copy() for key, entries in by_key.items()})


def is_slip(word: str, term: str) -> bool:
    """Whether two words may differ by a slip of the finger; in a short word another letter must be a near one."""
    return len(word) >= SHORTEST_ANY_SLIP or is_near(word, term)


def is_near(word: str, term: str) -> bool:
    """Whether a letter was left out, doubled, swapped or took the place of its neighbour: "schaatles" lacks an s."""
    if len(word) != len(term):
        return True
    wrong = [(typed, meant) for typed, meant in zip(word, term, strict=True) if typed != meant]
    return len(wrong) > 1 or all(meant in NEIGHBOURS.get(typed, "") for typed, meant in wrong)


def joined_pairs(words: list[str]) -> list[tuple[int, str]]:
    """Neighbouring words written as one, with the first place: "gitaar les" → "gitaarles".

    Not "voor school", and "belasting en" are no "belastingen".
    """
    apart = SMALL | POSSESSIVES
    pairs = enumerate(pairwise(words))
    return [(place, one + other) for place, (one, other) in pairs if one not in apart and other not in SMALL]


def meets(keys: tuple[str, ...], wanted: Keys) -> bool:
    """Whether two sets of keys share one."""
    return not wanted.isdisjoint(keys)


def spans(places: list[list[int]], width: int) -> tuple[int, ...] | None:
    """One place per word, all different and within `width`; None when they do not stand near each other."""
    best: tuple[int, ...] | None = None
    for chosen in product(*places):
        reach = max(chosen) - min(chosen)
        apart = len(set(chosen)) == len(chosen)
        if apart and reach < width and (best is None or reach < max(best) - min(best)):
            best = chosen
    return best
