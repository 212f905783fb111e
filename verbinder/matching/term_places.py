"""Where the words of a term stand in a phrase, and what their places say: parts, what is behind, what is inside.

Owns the rules by places alone; which terms there are is asked of the `lexicon.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from verbinder.matching.lexicon import SMALL, Term, spans
from verbinder.matching.parted_verbs import is_preposition
from verbinder.matching.phrase_words import Word

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


def parts_of(words: list[Word]) -> list[int]:
    """The number of the part each word stands in; "en" and "of" part as well as a comma does."""
    numbers, number, clause = [], 0, 0
    for word in words:
        if word.clause != clause or word.text in ("en", "of", "ook"):
            number, clause = number + 1, word.clause
        numbers.append(number)
    return numbers


def places_by_key(words: list[Word]) -> dict[str, list[int]]:
    """Where each key stands in a phrase."""
    found: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        for key in word.keys:
            found.setdefault(key, []).append(place)
    return found


def places_of(term: Term, words: list[Word], by_key: Mapping[str, list[int]]) -> frozenset[int] | None:
    """The places of the words of a term of several; None when they are not all there, or stand apart by chance."""
    if term.exact:
        return _in_a_row(term, words)
    places: list[list[int]] = []
    for wanted in term.words:
        keys = [key for key in wanted if key in by_key]
        if not keys:
            return None
        here = by_key[keys[0]] if len(keys) == 1 else sorted({place for key in keys for place in by_key[key]})
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


def is_behind(find: Find, words: list[Word]) -> bool:
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


def longest(finds: list[Find]) -> list[Find]:
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
