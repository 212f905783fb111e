"""Keys of Dutch words: two forms of one word share a key ("koken", "kookt", "gekookt" → "kook").

Rules of spelling and endings only. `domain/word_forms.py` makes forms for searching and may find too many; here a key
too many is a wrong match, so endings are taken off only where what remains can be a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from verbinder.domain.names import folded

VOWELS = "aeiouy"
SPOKEN = re.compile("[aeiouy]")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
#: Endings by their last letter; each leaves a stem that ends before a vowel or before a consonant.
OPENING = {"n": ("en",), "e": ("e", "ende"), "d": ("end",)}
CLOSING = {
    "s": ("tjes", "etjes", "pjes", "jes", "s"),
    "e": ("tje", "etje", "pje", "je", "te", "de"),
    "n": ("ten", "den"),
    "t": ("t",),
}
#: What looks like a form of another word and is none: "geboren" is no form of "boren", "geluid" none of "luit".
NO_FORM = frozenset(
    (
        "geboren geluid plannen geweld geweest gezin gezond gebouw gedicht gevoel geheim gemeente gesprek getal "
        "gewicht geduld gebied gelijk gemak geest gezicht geleden beetje meisje sprookje wees zuster kapot "
        "verliefd bende wilde soms last buurt netjes polen vriendje vriendjes vriendinnetje vriendinnetjes talent "
        "plaats staart lieden meest londen singel tekens kast kerst post krant "
        "alles alleen weekend buurten rust ouders geweien lets kinds "
        "geisoleerd spanje stelt spannend spannende vlucht maten gebaren heide prins"
    ).split()
)
#: How people spell by ear: each pair is written alike in a sound key; first those with an h, then others, then letters.
WITH_H = (("sch", "sg"), ("ch", "g"), ("ph", "f"), ("th", "t"))
SOUNDS = (("ck", "k"), ("qu", "kw"), ("ij", "ei"), ("au", "ou"))
LETTERS = str.maketrans({"x": "ks", "y": "i", "c": "k", "z": "s", "v": "f"})
LATE_SOUNDS = (("dt", "t"), ("tie", "sie"), ("ie", "i"))
#: All but the last of the same letters in a row.
TWICE = re.compile(r"(.)(?=\1)")
#: In the middle of a compound the n of "fietsenmaker" is not heard.
UNHEARD = re.compile("(?<=[a-z]{3})en(?=[bdfgklmpstvw][a-z]{2})")
SHORTEST_UNHEARD = 9


def split_words(text: str) -> list[str]:
    """The words of a text, folded; hyphens part words and "foto's" is "fotos"."""
    if text.isascii() and text.replace(" ", "").isalpha():
        return text.lower().split()
    return [word.replace("'", "") for word in WORD.findall(folded(text))]


def by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases as tuples of folded words, by their first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        texts = tuple(split_words(phrase))
        found.setdefault(texts[0], []).append(texts)
    return found


@lru_cache(maxsize=65_536)
def word_keys(word: str) -> tuple[str, ...]:
    """The keys of a folded word, itself first; short words and words with digits have only themselves."""
    if len(word) < 4 or word in NO_FORM or not word.isalpha():
        return (word,)
    found = {word: None, _closed(word): None}
    for stem in _stems(word):
        found[stem] = None
    if word.startswith("ge") and len(word) >= 6:
        for stem in _participle(word[2:]):
            found[stem] = None
    return tuple(key for key in found if len(key) >= 3)


def _stems(word: str) -> Iterator[str]:
    for ending in OPENING.get(word[-1], ()):
        if not word.endswith(ending):
            continue
        base = word[: -len(ending)]
        if ending in ("end", "ende") and base[-1:] in VOWELS:
            continue  # "vriend" is not "vri-end"
        if len(base) >= 2 and _speakable(base) and base[-1] not in "aou":
            yield from _opened(base)
    for ending in CLOSING.get(word[-1], ()):
        if not word.endswith(ending):
            continue
        base = word[: -len(ending)]
        if len(base) < 3 or not _speakable(base):
            continue
        if ending in ("t", "te", "ten", "de", "den") and base[-1] in "aeou":
            continue
        if (ending == "s" and base[-1] in "s") or (ending in ("je", "jes") and base[-1] in VOWELS):
            continue
        yield _closed(base)
        if ending in ("etje", "etjes"):
            yield from _opened(base)


def _participle(core: str) -> Iterator[str]:
    if core.endswith(("t", "d")) and _speakable(core[:-1]) and len(core) >= 4:
        yield _closed(core[:-1])
    elif core.endswith("en") and len(core) >= 5:
        yield from _opened(core[:-2])


def _opened(base: str) -> Iterator[str]:
    """A stem before a vowel, spelt as it is without: "kok" → "kook", "bakk" → "bak", "duiv" → "duif"."""
    if len(base) < 2:
        return
    last, before = base[-1], base[-2]
    if last in VOWELS:
        if len(base) >= 3:
            yield base
        return
    if last == before:
        yield base[:-1]
        return
    hard = _closed(base)
    if before in "aeou" and (len(base) < 3 or base[-3] not in VOWELS):
        long = base[:-1] + before + hard[-1]
        syllables = 2 if _speakable(base[:-2]) else 1
        if len(long) >= 3:
            yield long
        if syllables > 1:
            yield hard
        return
    yield hard


def _closed(base: str) -> str:
    """The last letter as it sounds at the end: "duiv" → "duif", "huiz" → "huis"."""
    return base[:-1] + {"v": "f", "z": "s"}.get(base[-1], base[-1])


def _speakable(base: str) -> bool:
    return SPOKEN.search(base) is not None


@lru_cache(maxsize=32_768)
def sound_key(word: str) -> str:
    """How a folded word sounds, roughly: what "gittarist" and "gitarist" have in common."""
    if "h" in word:
        for written, heard in WITH_H:
            word = word.replace(written, heard)
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    word = word.translate(LETTERS)
    for written, heard in LATE_SOUNDS:
        word = word.replace(written, heard)
    plain = TWICE.sub("", word)
    if len(plain) >= SHORTEST_UNHEARD - 1:
        plain = UNHEARD.sub("e", plain)
    if plain.endswith("uh"):  # "voetballuh"
        return plain.removesuffix("uh") + "e"
    return plain.removesuffix("h").removesuffix("n") if plain.endswith("en") else plain
