"""Streets in a line: known ones however they are shortened or mistyped, and words that look like one.

Owns the recognition of a street with its house number. It knows no marks and does not decide about the note.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from verbinder.capture.chips import Candidate
from verbinder.capture.doors import read_numbers
from verbinder.capture.street_words import (
    ENDINGS,
    ENGLISH_LAST_WORDS,
    LAST_WORDS,
    NO_STREETS,
    SHORT_ENDINGS,
    SMALL_WORDS,
    SURE_ENDINGS,
    TITLES,
)
from verbinder.capture.tokens import Token
from verbinder.domain.names import folded

_NAME_PARTICLES = frozenset({("van",), ("van", "der"), ("van", "den"), ("ter",), ("ten",), ("der",), ("den",)})
_YEAR = re.compile(r"1[5-9]\d\d$|20\d\d$")


@dataclass(frozen=True, slots=True)
class StreetFound:
    """A street in `tokens[first:next]`; `known` is None when it is new, `number` None without a house number."""

    first: int
    next: int
    name: str
    number: str | None
    known: Candidate | None
    certain: bool
    candidates: tuple[Candidate, ...] = ()


@lru_cache(maxsize=16_384)
def street_word(key: str) -> str:
    """One folded word of a street name without its ways of being shortened: "Tongelresestr." → "…straat"."""
    word = key.replace(".", "").replace("’", "'") or key
    if word in TITLES:
        return TITLES[word]
    for short, whole in SHORT_ENDINGS.items():
        if word.endswith(short) and len(word) > len(short) + 2:
            return word[: -len(short)] + whole
    return SHORT_ENDINGS.get(word, word)


@lru_cache(maxsize=16_384)
def _street_words(label: str) -> tuple[str, ...]:
    words = folded(label).split()
    return tuple(street_word(word) for word in words if word not in SMALL_WORDS) or tuple(words)


class StreetNames:
    """The known streets of one notebook, ready to be recognised."""

    def __init__(self, known: Iterable[Candidate]) -> None:
        self._by_first: defaultdict[str, list[tuple[tuple[str, ...], Candidate]]] = defaultdict(list)
        for street in known:
            words = _street_words(street.label)
            if words:
                self._by_first[words[0]].append((words, street))

    def find(self, tokens: Sequence[Token], at: int) -> StreetFound | None:
        """The street that begins at `tokens[at]`, with its house number, or None."""
        token = tokens[at]
        if token.plain or (not token.word[0].isalnum() and token.word[0] not in "'’"):
            return None
        return self._known(tokens, at) or self._unknown(tokens, at)

    def _known(self, tokens: Sequence[Token], at: int) -> StreetFound | None:
        best: tuple[int, Candidate] | None = None
        for words, street in self._by_first.get(street_word(tokens[at].key), ()):
            after = _follow(tokens, at, words)
            if after and (best is None or after > best[0]):
                best = (after, street)
        if best is None:
            best = self._written_apart(tokens, at)
        if best is None:
            return self._mistyped(tokens, at)
        after, street = best
        number = _numbers(tokens, after)
        # "markt" in a sentence is no street, even where a street is called Markt.
        if number is None and not tokens[at].capitalised and not _has_ending(tokens[after - 1].key):
            return None
        return StreetFound(
            at, number[0] if number else after, street.label, number[1] if number else None, street, True
        )

    def _written_apart(self, tokens: Sequence[Token], at: int) -> tuple[int, Candidate] | None:
        """ "Tongelrese straat" for Tongelresestraat."""
        if at + 1 >= len(tokens) or street_word(tokens[at + 1].key) not in LAST_WORDS:
            return None
        joined = (street_word(tokens[at].key) + street_word(tokens[at + 1].key),)
        return next(((at + 2, street) for words, street in self._by_first.get(joined[0], ()) if words == joined), None)

    def _mistyped(self, tokens: Sequence[Token], at: int) -> StreetFound | None:
        """One slip of the fingers in a street that is otherwise known, or its beginning with a house number."""
        key = street_word(tokens[at].key)
        if len(key) < 5 or not key[0].isalpha():
            return None
        number = _numbers(tokens, at + 1)
        ending = _has_ending(key)
        if not ending and (number is None or not tokens[at].capitalised):
            return None
        single = [entry for entries in self._by_first.values() for entry in entries if len(entry[0]) == 1]
        near = [street for words, street in single if one_slip(key, words[0])]
        meant = near[0] if len(near) == 1 and _surely_a_slip(key, folded(near[0].label)) else None
        if not near and not ending:
            near = [street for words, street in single if words[0].startswith(key)]
            meant = near[0] if len(near) == 1 else None
        if not near:
            return None
        return StreetFound(
            at,
            number[0] if number else at + 1,
            meant.label if meant else _spelled(tokens[at : at + 1]),
            number[1] if number else None,
            meant,
            False,
            () if meant else tuple(near[:8]),
        )

    def _unknown(self, tokens: Sequence[Token], at: int) -> StreetFound | None:
        after = _looks_like_street(tokens, at)
        if after is None:
            return None
        number = _numbers(tokens, after)
        if number is None and not any(token.capitalised for token in tokens[at:after]):
            return None
        name = _spelled(tokens[at:after])
        return StreetFound(
            at, number[0] if number else after, name, number[1] if number else None, None, number is not None
        )


def _surely_a_slip(typed: str, meant: str) -> bool:
    """Whether the words are long enough to be one street: Kerkstraat and Berkstraat are two."""
    ending = next((len(ending) for ending in ENDINGS if meant.endswith(ending)), 0)
    return typed[0] == meant[0] and len(meant) - ending >= 6


def _follow(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> int | None:
    """The token after the whole of `words`, typed with or without their small words; None when they differ."""
    here = at + 1
    for word in words[1:]:
        while here < len(tokens) and tokens[here].key in SMALL_WORDS and street_word(tokens[here].key) != word:
            here += 1
        if here >= len(tokens) or tokens[here].plain or tokens[here].clause != tokens[at].clause:
            return None
        if street_word(tokens[here].key) != word:
            return None
        here += 1
    return here


def _numbers(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    if at >= len(tokens):
        return None
    # A comma between street and number is allowed only before "nr".
    if tokens[at].clause != tokens[at - 1].clause and not tokens[at].key.startswith(("nr", "numm", "huisn")):
        return None
    found = read_numbers(tokens, at)
    return (found.next, found.value) if found else None


def _looks_like_street(tokens: Sequence[Token], at: int) -> int | None:
    """The token after a run of words that is built like a street, or None."""
    here = at
    while here < len(tokens) and here < at + 5:
        token = tokens[here]
        if token.plain or token.clause != tokens[at].clause:
            return None
        key = street_word(token.key)
        if _sure_street_word(key, token):
            return here + 1 if here == at or _leads_a_street(tokens[at:here]) else None
        after_year = here + 1 < len(tokens) and bool(_YEAR.match(tokens[here + 1].word))
        if here == at and key in ("plein", "laan", "straat") and after_year and token.capitalised:
            return here + 2
        if here > at and key in LAST_WORDS and (token.capitalised or key in ENGLISH_LAST_WORDS):
            return here + 1 if all(each.capitalised for each in tokens[at:here]) else None
        if not token.capitalised and token.key not in SMALL_WORDS and street_word(token.key) not in TITLES.values():
            return None
        here += 1
    return None


def _sure_street_word(key: str, token: Token) -> bool:
    if key in NO_STREETS or "@" in key or (not key[0].isalpha() and key[0] != "'"):
        return False
    return any(key.endswith(ending) and len(key) > len(ending) + 2 for ending in SURE_ENDINGS)


def _leads_a_street(words: Sequence[Token]) -> bool:
    """Whether words before "…laan" belong to it: "Jan van", "Sint", "1e", but not a name that stands before it."""
    if all(street_word(word.key) in TITLES.values() for word in words):
        return True
    # "Fatima van de Kerkstraat" lives there; "Jan van Riebeecklaan" is a street.
    between = tuple(word.key for word in words[1:])
    return words[0].capitalised and between in _NAME_PARTICLES


def _has_ending(key: str) -> bool:
    word = street_word(key)
    return word not in NO_STREETS and any(word.endswith(ending) and len(word) > len(ending) + 2 for ending in ENDINGS)


def _spelled(words: Sequence[Token]) -> str:
    """A new street as it is stored: shortened endings written out, first letter a capital."""
    parts = [word.word for word in words]
    whole = street_word(words[-1].key)
    if whole != words[-1].key and whole not in TITLES.values():
        cut = len(next(short for short in SHORT_ENDINGS if words[-1].key.replace(".", "").endswith(short)))
        stem = parts[-1].replace(".", "")
        parts[-1] = stem[:-cut] + next(full for full in SHORT_ENDINGS.values() if whole.endswith(full))
    name = " ".join(parts)
    return name[0].upper() + name[1:]


def one_slip(typed: str, meant: str) -> bool:
    """Whether two words differ by one letter too many, too few, wrong, or swapped with its neighbour."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    same = 0
    while same < min(len(typed), len(meant)) and typed[same] == meant[same]:
        same += 1
    left, right = typed[same:], meant[same:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
