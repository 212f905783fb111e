"""Clean text from one cell: white space, invisible characters, guard apostrophes, capitals, lists in a cell.

Owns what is the same for every kind of column. Must not know about fields, rows or files.
"""

from __future__ import annotations

import re
import unicodedata

from verbinder.exchange.safe_cells import undefuse

_INVISIBLE = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_BLANKS = re.compile(r"[ \t\r\n\x0b\x0c\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_LISTED = re.compile(r" ::: |[;,/\n|]")
_BULLET = re.compile(r"^[*\u2022\-\u2013]\s+")
_WORDS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_NOT_PLAIN = bytes([*range(0x20), 0x7F, *b"0123456789"])
_LOWER_IN_NAMES = frozenset("de den der het van ten ter te aan op in bij en tot onder over uit voor".split())

_SAID_NOTHING = "- -- --- – . ? x n.v.t. nvt n.v.t n/a na geen onbekend none unknown unspecified null nihil keine"
_SHEET_ERRORS = "#n/a #n/b #ref! #verw! #value! #waarde! #name? #naam? #div/0! #deel/0! #null! #num! #getal!"
NOTHING = frozenset(["", "niet-gespecificeerd", *_SAID_NOTHING.split(), *_SHEET_ERRORS.split()])


def clean(text: str) -> str:
    """One-line text: trimmed, single spaces, no invisible characters, no guard apostrophe, composed letters."""
    text = text.strip()
    if not text.isprintable():
        text = _INVISIBLE.sub("", text)
        text = _BLANKS.sub(" ", text).strip()
    elif "  " in text:
        text = _BLANKS.sub(" ", text)
    if text[:1] == "'":
        text = undefuse(text).strip()
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def clean_lines(text: str) -> str:
    """Text of several lines: as written, but trimmed, with plain line ends and no invisible characters."""
    text = text.strip()
    if text[:1] == "'":
        text = undefuse(text)
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", text).replace("\xa0", " ").strip()


def is_plain(text: str) -> bool:
    """Whether a text is ASCII in which there is nothing to clean and no digit (and so no number to remove).

    Quick to see: not everything that is clean is plain, but most notes are.
    """
    return (
        text.isascii()
        and len(text.encode().translate(None, _NOT_PLAIN)) == len(text)
        and text[:1] > "'"
        and text[-1:] != " "
    )


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing ("-", "geen", "n.v.t.")."""
    return text.lower() in NOTHING


def split_list(text: str) -> tuple[str, ...]:
    """The things named in one cell: "koken, tuinieren / zingen" → three; each once, in order."""
    if not text:
        return ()
    found: dict[str, None] = {}
    for part in _LISTED.split(text.replace("\r\n", "\n").replace("\r", "\n")):
        word = clean(_BULLET.sub("", part.strip()))
        if not says_nothing(word):
            found.setdefault(word)
    return tuple(found)


def shouts(text: str) -> bool:
    """Whether a name is written in capitals ("DE VRIES"); two letters without a vowel are initials, not shouting."""
    letters = sum(map(str.isalpha, text))
    return letters >= 2 and text.isupper() and (letters > 3 or any(letter in "AEIOUYÀÁÂÄÈÉÊËÖÜ" for letter in text))


def title_case(text: str, *, first_upper: bool = False) -> str:
    """A name in capitals as one writes it: "VAN DER BERG-IJSSEL" → "van der Berg-IJssel".

    `first_upper` keeps the first word a capital, as a street has it ("Van der Hoopstraat").
    """

    def cased(match: re.Match[str]) -> str:
        word = match[0].lower()
        first = match.start() == 0
        if word in _LOWER_IN_NAMES and not (first and first_upper):
            return word
        if word in ("s", "t") and match.start() > 0 and text[match.start() - 1] in "'’":
            return word
        if word.startswith("ij"):
            return "IJ" + word[2:]
        apostrophe = next((at for at, sign in enumerate(word) if sign in "'’"), -1)
        if 0 < apostrophe <= 2 and len(word) > apostrophe + 2:
            return word[: apostrophe + 1].capitalize() + word[apostrophe + 1 :].capitalize()
        return word.capitalize()

    return _WORDS.sub(cased, text)


def clean_word(text: str) -> str:
    """`text` cleaned; "" for a dash, a question mark or a formula that failed, which name nothing."""
    if text.isalpha() and text.isascii():
        return text  # as most names, streets and towns are
    word = clean(text)
    return "" if (word[:1] == "#" and word.lower() in NOTHING) or not any(map(str.isalnum, word)) else word


def calm_name(text: str) -> str:
    """`text` cleaned, and no longer in capitals if it was."""
    name = clean_word(text)
    return title_case(name) if name.isupper() and shouts(name) else name


def calm_place(text: str) -> str:
    """A street or city cleaned, and no longer in capitals if it was."""
    name = clean_word(text)
    return title_case(name, first_upper=True) if name.isupper() and shouts(name) else name
