"""Knows what a heading means: the dictionary of `resources/headings.toml`, compared after folding.

Owns folding and looking up one heading. Must not look at values or at other columns: that is `guessing`.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from verbinder import assets
from verbinder.exchange.tables.values import Field

MIDDLE = "middle"
LONGEST_HEADING = 80
_NOT_A_LETTER = re.compile(r"[\W_]+")
# First words that only say whose or what data follows: "Adres straat", "Bewoner telefoon".
_GROUPS = frozenset(
    "adres adresgegevens woonadres huisadres contact contactgegevens persoonsgegevens personalia persoon bewoner "
    "inwoner gegevens naw address contact person kontakt".split()
)
_DIGITS = re.compile(r"\d+")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading means: a field; `middle` for a middle name; `second` for a second address; `never` + reason."""

    field: Field
    middle: bool = False
    second: bool = False
    never: str | None = None
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class _Dictionary:
    fields: dict[str, Meaning]
    never_words: dict[str, str]
    never_within: tuple[tuple[str, str], ...]


def fold(text: str) -> str:
    """A heading for comparing: small letters and digits only ("E-mail adres" → "emailadres", "Privé" → "prive")."""
    if text.isascii():
        small = text.lower()
        return small if small.isalnum() else _NOT_A_LETTER.sub("", small)
    folded = unicodedata.normalize("NFKD", text.casefold())
    return _NOT_A_LETTER.sub("", "".join(letter for letter in folded if not unicodedata.combining(letter)))


def _spellings(words: str) -> set[str]:
    """A heading folded, and as some exports spoil it: letters with accents lost altogether ("Categorien")."""
    return {fold(words), fold("".join(letter for letter in words if letter.isascii()))} - {""}


@lru_cache(maxsize=1)
def _dictionary() -> _Dictionary:
    raw = tomllib.loads(assets.read_text("headings.toml"))
    fields: dict[str, Meaning] = {}
    for name, headings in raw["fields"].items():
        meaning = Meaning(Field.INFIX, middle=True) if name == MIDDLE else Meaning(Field(name))
        for heading in headings:
            for spelling in _spellings(heading):
                fields.setdefault(spelling, meaning)
    for name, headings in raw["second_address"].items():
        for heading in headings:
            for spelling in _spellings(heading):
                fields.setdefault(spelling, Meaning(Field(name), second=True))
    words = {fold(word): f"tables.{reason}" for reason, lists in raw["never"].items() for word in lists["words"]}
    within = [(fold(word), f"tables.{reason}") for reason, lists in raw["never"].items() for word in lists["within"]]
    return _Dictionary(fields, words, tuple(within))


def _never(heading: str, key: str) -> str | None:
    known = _dictionary()
    for word in (key, *map(fold, re.split(r"[\s_\-./,:;()]+", heading))):
        if word in known.never_words:
            return known.never_words[word]
    return next((reason for part, reason in known.never_within if part in key), None)


@lru_cache(maxsize=4096)
def meaning_of(heading: str) -> Meaning | None:
    """What a heading means, or None when it is not in the dictionary.

    Tried in turn: as it is, without what stands between brackets, without digits ("telefoon 2",
    "E-mail 1 - Value"). A heading that names what may never be kept gives that first.
    """
    if len(heading) > LONGEST_HEADING:
        return None
    key = fold(heading)
    if not key:
        return None
    never = _never(heading, key)
    if never:
        return Meaning(Field.IGNORE, never=never)
    fields = _dictionary().fields
    plain = fields.get(key) or fields.get(fold(_BRACKETS.sub(" ", heading)))
    if plain:
        return plain
    group, _, rest = heading.partition(" ")
    if rest and fold(group) in _GROUPS and fold(rest) in fields:
        return fields[fold(rest)]
    numberless = fields.get(_DIGITS.sub("", key)) or fields.get(_DIGITS.sub("", fold(_BRACKETS.sub(" ", heading))))
    if numberless and not key.isdigit():
        return Meaning(numberless.field, numberless.middle, numberless.second, numbered=True)
    return None
