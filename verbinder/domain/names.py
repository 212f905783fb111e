"""Dutch names: how they are shown, sorted and folded for comparison.

The prefix ("tussenvoegsel") is shown before the surname and sorted after it: "Jan van den Berg" stands under B
(NEN 1888; the custom of Dutch address lists).
"""

from __future__ import annotations

import re
import unicodedata

#: Sorts after every letter: people without a surname or name stand at the end, not at the top.
NAMELESS = "\uffff"
#: Signs nobody sees and that come along from web pages: soft hyphen, zero-width space, word joiner, byte order mark,
#: and the marks that turn the direction of writing round. Taken out of what is stored.
UNSEEN = dict.fromkeys([0xAD, 0x200B, 0x2060, 0xFEFF, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
#: Control characters and halves of characters, which no file can hold; line ends and tabs are not among them.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
#: For comparing, the joiners of Arabic and Indian scripts go too, and all apostrophes are one.
ALIKE = UNSEEN | dict.fromkeys([0x200C, 0x200D]) | dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u0060\u00b4"), "'")


def folded(text: str) -> str:
    """Lower case without accents and with single spaces: what two spellings of one word have in common."""
    if text.isascii():
        return " ".join(text.lower().split())
    # Twice: letters for mathematics become ordinary capitals only when they are decomposed, and "İ" the other way.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.translate(ALIKE)).casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(plain.replace("ĳ", "ij").replace("ø", "o").replace("ł", "l").split())


def tidy(text: str) -> str:
    """One line as it is stored: single spaces, composed accents, nothing unseen."""
    return " ".join(_writable(text).split())


def tidy_lines(text: str) -> str:
    """The same for a text of several lines; line ends stay, empty lines at both ends go."""
    lines = [" ".join(line.split()) for line in _writable(text).splitlines()]
    return "\n".join(lines).strip("\n")


def _writable(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", UNWRITABLE.sub("", text.translate(UNSEEN)))


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
