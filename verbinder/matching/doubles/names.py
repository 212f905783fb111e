"""How alike two words of a name are, as Dutch notebooks hold them: typing mistakes, spellings, short forms.

Owns the comparing of one first name with one other, and of one surname with one other. Knows no people.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from verbinder.domain.names import folded

#: Words before a surname; they are left out, and are no surname of their own.
INFIXES = frozenset(
    "van de der den het 't te ten ter op in aan bij vd v.d. v/d vander vanden vande 's von vom zu zum zur el al la le "
    "du di da dos des d' ten bin ben ibn".split()
)
#: First names that are used for each other.
SHORT_FORMS = (
    "johannes jan johan hans joannes",
    "cornelis kees cor",
    "hendrik henk hein henricus hendricus",
    "petrus piet peter pieter",
    "antonius ton anton toon antoon",
    "jacobus jaap koos ko jacob",
    "nicolaas klaas nico",
    "wilhelmus willem wim",
    "theodorus theo dorus",
    "gerardus gerard ger gerrit",
    "adrianus adri arie ad adriaan",
    "franciscus frans",
    "josephus jos jef joep jozef",
    "lambertus bert lambert",
    "hubertus huub bert",
    "leonardus leo",
    "bernardus ben bernard",
    "martinus martin tinus",
    "wilhelmina mina willemien wil",
    "elisabeth els liesbeth bep betsy lies",
    "maria marie ria mia mieke riet",
    "catharina trijn toos tineke ina katrien",
    "geertruida truus geertje trudy",
    "margaretha greet griet margriet",
    "johanna jo hanna joke annie",
    "mohammed mohamed mo moh muhammad mohammad",
    "abdelkader abdel kader",
)
_SOUNDS = (
    ("sch", "s"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ch", "g"), ("dt", "t"), ("gh", "g"), ("q", "k"), ("x", "ks"),
    ("z", "s"), ("v", "f"), ("c", "k"), ("d", "t"), ("w", "f"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_VOWELS = frozenset("aeiou")
_REMEMBERED = 400_000


class Likeness(IntEnum):
    """How one part of a name relates to that of the other entry."""

    DIFFERENT = 0
    MISSING = 1
    INITIAL = 2
    SHARED = 3
    ALIKE = 4
    SAME = 5


_FORMS: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(SHORT_FORMS):
    for _word in _line.split():
        _FORMS[_word] = _FORMS.get(_word, frozenset()) | {_number}


@lru_cache(_REMEMBERED)
def word_key(word: str) -> str:
    """What spellings of a word have in common: its first letter and its consonants by sound, none twice."""
    text = word
    for written, sound in _SOUNDS:
        text = text.replace(written, sound)
    kept = text[:1]
    for letter in text[1:]:
        if letter.isalpha() and letter not in _VOWELS and letter != "h" and letter != kept[-1]:
            kept += letter
    return kept


@lru_cache(_REMEMBERED)
def surname_words(surname: str) -> tuple[str, ...]:
    """The words of a surname that tell people apart: "Jansen - de Vries" gives two."""
    words = folded(surname).replace("-", " ").replace("/", " ").split()
    return tuple(word for word in words if word not in INFIXES) or tuple(words)


@lru_cache(_REMEMBERED)
def _words_alike(one: str, other: str, least: int = 70) -> bool:
    """One mistake in typing, or another spelling, which must have `least` of 100 in common."""
    if one == other:
        return True
    shortest = min(len(one), len(other))
    if shortest < 3:
        return False
    alike = ratio(one, other)
    if shortest >= 4 and word_key(one) == word_key(other) and alike >= least:
        return True
    distance = OSA.distance(one, other, score_cutoff=2)
    if distance == 1:
        return shortest >= 4 or sorted(one) == sorted(other)
    return distance == 2 and shortest >= 7


@lru_cache(_REMEMBERED)
def _given_alike(one: str, other: str) -> bool:
    """As `_words_alike`, but "Johan" and "Johanna", "Paul" and "Paula", "Anne" and "Anna" are two people."""
    if one == other or _FORMS.get(one, frozenset()) & _FORMS.get(other, frozenset()):
        return True
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and (long[len(short) :][-1] in _VOWELS or len(long) - len(short) > 1):
        return False
    if len(one) == len(other) and one[:-1] == other[:-1] and one[-1] in _VOWELS and other[-1] in _VOWELS:
        return False
    if one[0] != other[0] and len(short) < 6:
        return False  # "Piet" and "Riet": the first letter is the last to be mistyped
    if len(short) == 3 and one[0] == other[0] and one[-1] == other[-1]:
        return OSA.distance(one, other, score_cutoff=1) == 1 and len(long) == 4
    return _words_alike(one, other, 80)


@lru_cache(_REMEMBERED)
def compare_given(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    """First names, of which each may be several words."""
    if one == other or one[0] == other[0]:
        return Likeness.SAME
    if "".join(one) == "".join(other):
        return Likeness.SAME
    if any(_given_alike(mine, theirs) for mine in one[:2] for theirs in other[:2]):
        return Likeness.ALIKE
    return Likeness.DIFFERENT


@lru_cache(_REMEMBERED)
def compare_surnames(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    """Surnames as words without prefixes; a married name shares one of its two."""
    if one == other or "".join(one) == "".join(other):
        return Likeness.SAME
    if len(one) != len(other) or len(one) > 1:
        if set(one) & set(other):
            return Likeness.SHARED
        if any(_words_alike(mine, theirs) for mine in one for theirs in other if len(mine) > 3 and len(theirs) > 3):
            return Likeness.SHARED
    return Likeness.ALIKE if _words_alike("".join(one), "".join(other)) else Likeness.DIFFERENT
