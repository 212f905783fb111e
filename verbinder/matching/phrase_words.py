"""The words of a phrase as they are looked up: folded, each with its keys and the clause it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from verbinder.matching.lexicon import SMALL, Lexicon
from verbinder.matching.parted_verbs import parted
from verbinder.matching.unknown_words import UnknownWords
from verbinder.matching.vocabulary import PlainWords
from verbinder.matching.word_keys import split_words, word_keys

#: A phrase is what fits on a line; of a whole story only the beginning is read.
LONGEST = 2_000
MOST_WORDS = 60
#: "Maar" parts two clauses, "vindt dansen maar niks" is one; so does "en" with somebody who does something behind it
#: ("haar platenspeler bromt en ze wil hem niet kwijt").
CLAUSE = re.compile(
    r"[,;.!?()/\n]+"
    r"|\bmaar\b(?!\s+(?:niks|niets|gedoe|(?:saai|stom|eng|raar|duur|niks|lastig|vermoeiend|onzin|flauw|dom|zwaar)\s*$)\b)"
    r"|\bbehalve als\b"
    r"|\b(?:omdat|want(?!\s+to\b)|terwijl|zodat|doordat|hoewel)\b"
    r"|\bals\b(?=\s+(?:hij|ze|zij|ik|je|het|er|we|iemand)\b[^,;.]*\b(?:geen|niet)\b)"
    r"|\ben\b(?=\s+(?:ze|zij|hij|ik|je|er|we|nu\s+\w+\s+(?:ze|zij|hij))\s+(?!ook\b|zelf\b))"
    r"|\ben\b(?=\s+(?:de|het|haar|zijn|een)\s+\w+\s+(?!niet\b|met\b|uit\b|het\b|dat\b|wat\b)\w+t\b)",
    re.IGNORECASE,
)
#: "Mevrouw Bakker", "dhr. van der Molen": a family name; but "meneer Turks" may speak it.
NAMED = re.compile(
    r"\b((?i:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|juffrouw|familie|fam\.?))\s+"
    r"(?:(?i:van|de|der|den|ter|ten|te|'t|la|el)\s+){0,3}(?!\w*(?:isch|aans|ees|lands|gels|urks|ools|uits)\b)"
    r"[A-Z][a-z][\w'-]*"
)
#: "Haar Kees", "zijn Jeltje": somebody close, when it is no word that means something ("zijn Engels", "haar Solex").
CLOSE = re.compile(r"\b((?i:haar|zijn|mijn|m'n|z'n|onze))\s+([A-Z][a-z]+)(?=\s|$)")
NEXT_OF_KIN = "partner"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a phrase: folded, with its keys and the clause it stands in."""

    text: str
    keys: tuple[str, ...]
    clause: int


class PhraseWords:
    """Divides phrases into words."""

    def __init__(self, words: PlainWords, lexicon: Lexicon, unknown: UnknownWords) -> None:
        self._abbreviations = words.abbreviations
        self._irregular = {_folded(form): word_keys(_folded(base)) for form, base in words.irregular.items()}
        self._plain = SMALL | frozenset(_folded(word) for word in words.ordinary)
        self._lexicon = lexicon
        self._unknown = unknown
        self._keys = lru_cache(maxsize=20_000)(self._keys_of_word)

    def read(self, text: str) -> list[Word]:
        """The words of a phrase; verbs that were taken apart are also found whole, a mistyped word as it was meant."""
        words = self._written(text)
        texts, clauses = [word.text for word in words], [word.clause for word in words]
        known = self._lexicon.known
        for place, particle in parted(texts, clauses, self._plain):
            word = words[place]
            stems = (stem for stem in word.keys if len(stem) > 1)  # in "'s avonds mee" no "mee-s"
            whole = tuple(key for stem in stems if (key := particle + stem) in known and key not in word.keys)
            words[place] = Word(word.text, word.keys + whole, word.clause)
        return words

    def _written(self, text: str) -> list[Word]:
        words: list[Word] = []
        text = text[:LONGEST]
        if not text.islower():
            text = CLOSE.sub(self._close, NAMED.sub(r"\1", text))
        for number, clause in enumerate(CLAUSE.split(text)):
            for written in split_words(clause):
                whole = self._abbreviations.get(written, written)
                for part in split_words(whole) if whole != written else [written]:
                    words.append(Word(part, self._keys(part), number))
        return words[:MOST_WORDS]

    def _close(self, found: re.Match[str]) -> str:
        """Somebody called by a first name and "haar" is next of kin; a word that means something alone is left.

        Names of the well-known ("wubbo ockels") are in terms of several words, and make no hobby of a husband.
        """
        name = _folded(found[2])
        alone = (self._lexicon.exact, self._lexicon.written, self._lexicon.single)
        known = name in self._plain or any(key in terms for key in (name, *word_keys(name)) for terms in alone)
        return found[0] if known else f"{found[1]} {NEXT_OF_KIN}"

    def _keys_of_word(self, word: str) -> tuple[str, ...]:
        """All keys, also of the word that a mistyped one was meant to be; "bijen" is no form of the small "bij"."""
        keys = word_keys(word) + self._irregular.get(word, ())
        meant = self._unknown.meant(word, keys)
        if meant:
            keys += word_keys(meant)
        return tuple(key for key in keys if key == word or key not in SMALL)


def _folded(word: str) -> str:
    return "".join(split_words(word))
