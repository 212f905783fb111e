"""Dutch names: how they are shown, sorted and folded for comparison.

The prefix ("tussenvoegsel") is shown before the surname and sorted after it: "Jan van den Berg" stands under B
(NEN 1888; the custom of Dutch address lists).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

#: Sorts after every letter: people without a surname or name stand at the end, not at the top.
NAMELESS = "\uffff"


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Lower case without accents and with single spaces: what two spellings of one word have in common."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(plain.replace("ĳ", "ij").replace("ø", "o").replace("ł", "l").split())


def full_name(given_name: str, infix: str, surname: str, initials: str = "") -> str:
    """ "Jan van den Berg"; initials stand in for a missing given name. Empty when nothing is known."""
    return " ".join(part for part in (given_name or initials, infix, surname) if part)


def shown_name(given_name: str, infix: str, surname: str, initials: str, description: str) -> str:
    """What a person is called in lists: the name, or the description of someone whose name is not known."""
    return full_name(given_name, infix, surname, initials) or description


def sort_key(given_name: str, infix: str, surname: str, initials: str, description: str) -> str:
    """The stored key that puts "van den Berg, Jan" under B and descriptions after all names."""
    first = given_name or initials
    if surname:
        return folded(f"{surname} {first} {infix}")
    if first:
        return folded(first)
    return NAMELESS + folded(description)
