"""The terms of a vocabulary, compiled once for looking up: by word key, by sound, by beginning and end.

Marks in a term: "=word" exactly so written, "word*" begins with, "*word" ends with, "@group" any word of the group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise, product

from rapidfuzz.distance import OSA

from verbinder.matching.vocabulary import Vocabulary
from verbinder.matching.word_keys import sound_key, split_words, word_keys

#: Words that carry no meaning alone; in a term of several words they must be written exactly so.
SMALL = frozenset(
    (
        "aan achter af als bij dan dat de den der die dit door een elke en er hem het hij hun hier in is je "
        "met mijn mee na naar niet niemand geen nooit meer nog of om onder op over tegen te ter tot uit uw "
        "van vanaf veel voor was wel wij zijn zich zo zonder zij al "
    ).split()
)
#: In `not_with`: the context holds for every term of the concept.
EVERY = "*"
NOTHING: frozenset[str] = frozenset()
SHORTEST_REPAIR = 6
#: Shorter terms have no other forms: "mist" is not about "mis".
SHORTEST_FORMS = 4
SHORTEST_PART = 3
TWO_MISTAKES = 10
SHORTEST_ANY_SLIP = 8
#: Letters that are typed for one another: beside each other on the keyboard, or alike in sound.
NEAR_LETTERS = (
    "asqzeo bvnghp cxvdfks dsfecxt ewrdaiu fdgrvc gfhtbv hgjybn iuokey jhkunm kjlmioc lkop mnkj "
    "nbmhj oiplau polb qwa retdf sadwxzc trygfd uyijeo vcbfgw wqesv xzcs ytuhi zxas"
)
NEIGHBOURS = {letters[0]: letters[1:] for letters in NEAR_LETTERS.split()}
#: Of "*word" and "word*" terms; they are looked up by that many letters.
SHORTEST_END = 3


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning of one term: its concept, its words, and the words that forbid or must stand beside it."""

    concept: str
    text: str
    words: tuple[frozenset[str], ...]
    not_with: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Lexicon:
    """Terms by the words as they are written and by their keys. `known` holds every key that occurs at all."""

    exact: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    written: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    single: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    several: dict[str, list[Term]] = field(default_factory=lambda: defaultdict(list))
    begins: dict[str, list[tuple[str, Term]]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[str, list[tuple[str, Term]]] = field(default_factory=lambda: defaultdict(list))
    spelt: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    known: set[str] = field(default_factory=set)
    plain: frozenset[str] = frozenset()
    itself: frozenset[str] = frozenset()

    @cached_property
    def sounds(self) -> dict[str, str]:
        """The first term with each sound; made when the first unknown word comes by."""
        sounds: dict[str, str] = {}
        for words in self.spelt.values():
            for word in words:
                sounds.setdefault(sound_key(word), word)
        return sounds

    def keys(self, word: str, *, alone: bool = False) -> frozenset[str]:
        """The keys of a word of a term; not those that are another plain word: "kant" is no form of "kan".

        A term of one word (`alone`) has none of any length ("eenden" is not "een"); beside others "zoekt" is "zoeken".
        """
        if word in SMALL:
            return frozenset((word,))
        longest = len(word) if alone else SHORTEST_PART
        return frozenset(
            key
            for key in word_keys(word)
            if key == word or len(key) > longest or (key not in SMALL and key not in self.plain)
        )

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
        """The term that an unknown folded word most likely is, mistyped; None when nothing is near enough."""
        if len(word) < SHORTEST_REPAIR - 1:
            return None
        alike = self.sounds.get(sound_key(word))
        if alike:
            return alike
        if len(word) < SHORTEST_REPAIR:
            return None
        allowed = 2 if len(word) >= TWO_MISTAKES else 1
        best, nearest = allowed + 1, None
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            for term in self.spelt.get(f"{word[0]}{length}", ()):
                distance = OSA.distance(word, term, score_cutoff=best - 1)
                if distance < best and is_slip(word, term):
                    best, nearest = distance, term
        return nearest


def is_slip(word: str, term: str) -> bool:
    """Whether two words may differ by a slip of the finger; in a short word another letter must be a near one."""
    if len(word) != len(term) or len(word) >= SHORTEST_ANY_SLIP:
        return True
    wrong = [(typed, meant) for typed, meant in zip(word, term, strict=True) if typed != meant]
    return len(wrong) > 1 or all(meant in NEIGHBOURS.get(typed, "") for typed, meant in wrong)


def compile_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """All terms of a vocabulary, ready for looking up."""
    lexicon = Lexicon(plain=vocabulary.words.ordinary, itself=vocabulary.words.itself)
    groups = {
        name: (frozenset(key for word in words for key in word_keys(split_words(word)[0])),)
        for name, words in vocabulary.words.groups.items()
    }
    for concept in vocabulary.concepts.values():
        forbidden, needed = _by_key(concept.not_with), _by_key(concept.needs)
        for text in concept.terms:
            group = text[1:].split(" ", 1)[0] if text.startswith("@") else ""
            words = split_words(text.removeprefix("@" + group) if group else text)
            if words:
                not_with, needs = _context(words, forbidden) | forbidden[EVERY], _context(words, needed)
                _add(lexicon, words, groups.get(group, ()), Term(concept.id, text, (), not_with, needs))
    for word in (*vocabulary.words.ordinary, *vocabulary.words.tails, *vocabulary.words.heads):
        lexicon.known.update(split_words(word))
    return lexicon


def _add(lexicon: Lexicon, words: list[str], group: tuple[frozenset[str], ...], term: Term) -> None:
    first = words[0]
    if group or len(words) > 1:
        keys = tuple(lexicon.keys(word) for word in words)
        content = first if group else max((word for word in words if word not in SMALL), key=len, default=first)
        _index_several(lexicon, replace(term, words=(*group, *keys)), content)
        if group:
            return
        lexicon.known.update(*keys)
        if "-" in term.text:
            _index_single(lexicon, "".join(words), term)
    elif term.text.startswith("=") or (len(first) < SHORTEST_FORMS and "*" not in term.text):
        lexicon.exact[first].append(term)
        lexicon.known.add(first)
    elif term.text.startswith("*"):
        lexicon.ends[first[-SHORTEST_END:]].append((first, term))
    elif term.text.endswith("*"):
        lexicon.begins[first[:SHORTEST_END]].append((first, term))
    else:
        _index_single(lexicon, first, term)


def _index_single(lexicon: Lexicon, word: str, term: Term) -> None:
    lexicon.written[word].append(term)
    for key in lexicon.keys(word, alone=True):
        lexicon.single[key].append(term)
        lexicon.known.add(key)
    if len(word) >= SHORTEST_REPAIR - 1:
        lexicon.spelt[f"{word[0]}{len(word)}"].append(word)


def _index_several(lexicon: Lexicon, term: Term, content: str) -> None:
    for key in lexicon.keys(content):
        lexicon.several[key].append(term)
        lexicon.known.add(key)


def _keys_of(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key for word in words for part in split_words(word) for key in word_keys(part))


def _by_key(contexts: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """Context words by every key of their term, so that they hold for its other forms as well."""
    found: dict[str, frozenset[str]] = {EVERY: frozenset()}
    for text, words in contexts.items():
        keys = _keys_of(words)
        if text == EVERY:
            found[EVERY] = keys
            continue
        for key in word_keys(_plain(text)):
            found[key] = found.get(key, frozenset()) | keys
    return found


def _context(words: list[str], contexts: dict[str, frozenset[str]]) -> frozenset[str]:
    """What holds for a term, and for the words in it: "andere woning" is forbidden where "woning" is."""
    if len(contexts) == 1:
        return NOTHING
    parts = words if len(words) == 1 else [" ".join(words), *words]
    found = [contexts[key] for part in parts for key in word_keys(part) if key in contexts]
    return NOTHING.union(*found) if found else NOTHING


def _plain(text: str) -> str:
    """A term without marks, as one word for looking up its context."""
    return " ".join(split_words(text))


def joined_pairs(words: list[str]) -> list[tuple[int, str]]:
    """Neighbouring words written as one, with the place of the first: "gitaar les" → "gitaarles"."""
    return [(place, one + other) for place, (one, other) in enumerate(pairwise(words))]


def meets(keys: tuple[str, ...], wanted: frozenset[str]) -> bool:
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
