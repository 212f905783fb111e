"""Dutch word forms for searching: "koken" also finds "kookt" and "gekookt", "huis" also "huizen".

Spelling rules only (open and closed syllables, v/f and z/s, the usual endings), no word list: a search may find a form
too many, never a word less. Matching phrases between people needs more and does not use this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from verbinder.domain.names import folded

VOWELS = "aeiou"
#: Shorter words have too few letters to tell a stem from an ending.
SHORTEST = 4
ENDINGS = (
    *("ingen", "tjes", "etjes", "pjes", "jes", "ing", "etje", "tje", "pje", "je", "ster", "sters"),
    *("ten", "den", "ers", "end", "en", "er", "te", "de", "es", "e", "t", "d", "s"),
)
AFTER_CLOSED = ("", "t", "te", "ten", "de", "den", "d", "s", "je", "jes", "tje", "tjes", "ster", "sters")
AFTER_OPEN = ("e", "en", "er", "ers", "end", "ende", "ing", "ingen", "es")
WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """The words of a text, folded, as the full-text index sees them."""
    return WORD.findall(folded(text))


@lru_cache(maxsize=4_096)
def word_forms(word: str) -> frozenset[str]:
    """The forms under which a folded word may stand in a text, itself included."""
    if len(word) < SHORTEST or not word.isalpha():
        return frozenset({word})
    forms = {word}
    for closed, opened in _stems(word):
        forms.update(closed + ending for ending in AFTER_CLOSED)
        forms.update(opened + ending for ending in AFTER_OPEN)
        forms.update({f"ge{closed}t", f"ge{closed}d", f"ge{closed}", f"ge{opened}en"})
    return frozenset(forms)


def _stems(word: str) -> Iterator[tuple[str, str]]:
    """Pairs of one stem as it is written in a closed and in an open syllable ("kook", "kok")."""
    seen = set()
    for base in {word, *_without_ending(word), *_without_participle(word)}:
        for pair in _closed_and_open(base):
            if pair not in seen and len(pair[0]) >= 3:
                seen.add(pair)
                yield pair


def _without_ending(word: str) -> Iterator[str]:
    for ending in ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3:
            yield base


def _without_participle(word: str) -> Iterator[str]:
    if not word.startswith("ge") or len(word) < 6:
        return
    core = word[2:]
    if core.endswith(("t", "d")):
        yield core[:-1]
    elif core.endswith("en"):
        yield core[:-2]


def _closed_and_open(base: str) -> Iterator[tuple[str, str]]:
    """How a stem is spelt before nothing or a consonant, and before a vowel.

    "kok" (from koken) → kook/kok; "bakk" (bakken) → bak/bakk; "huiz" → huis/huiz; "schaak" → schaak/schak.
    """
    if base[-1] in VOWELS:
        yield base, base
        return
    last, before = base[-1], base[-2:-1]
    soft = {"v": "f", "z": "s"}.get(last)
    hard = {"f": "v", "s": "z"}.get(last)
    if last == before:  # bakk-
        yield base[:-1], base
        return
    if before in VOWELS and base[-3:-2] == before:  # schaak, leef
        yield base, base[:-2] + (hard or last)
    elif before in VOWELS and base[-3:-2] not in VOWELS:  # kok-, bak, lev-
        yield base[:-1] + before + (soft or last), base
        yield base, base + last
    if soft:  # huiz-, briev-
        yield base[:-1] + soft, base
    yield base, base[:-1] + hard if hard else base
