"""The typed line made safe to read, and cut into words with their places.

Owns cleaning, escapes and the word list every recogniser works on. It knows no marks and no vocabulary.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from verbinder.domain.names import folded

#: Separators become a space; other control characters, and invisible ones that messengers add, are dropped.
_SPACES = "\t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_DROPPED = [
    *(code for code in [*range(0x20), *range(0x7F, 0xA0)] if chr(code) not in _SPACES),
    0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF,
    *range(0xD800, 0xE000),
]  # fmt: skip
_CLEANING: dict[int, str | None] = {**dict.fromkeys(_DROPPED), **dict.fromkeys(map(ord, _SPACES), " ")}

_LEADING = "([{<\"“”„«»‘’'"
_TRAILING = ")]}>\"“”«»‘’',.;:!?…"
_APOSTROPHE_WORD = re.compile(r"['‘’][stn](?:$|[-\s])", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:!?…)\]]")
_DASHES = frozenset("-–—")
_DOTTED = frozenset(
    "nr no huisnr str ln mw mevr mvr dhr dr mr ds st gen burg prof fam jl as a.s aug jan feb mrt apr jun jul sep "
    "sept okt oct nov dec ma di wo vr za zo tel bijv evt ca incl excl wk z.s.m v.d s.v.p".split()
)

#: As in `marks`: a bar, a semicolon, a dash between spaces unless between figures.
_ENDS_A_PIECE = re.compile(r"\s*;(?=\s|$)|(?<!\d)\s[|–—-](?=\s)|\s[|–—-]\s(?!\d)|\s\|(?=\s)|\s//(?=\s)")

_ESCAPE = re.compile(r"(?<!\S)\\(?=\S)")


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its place in the line; `key` is folded, `plain` says it was escaped to mean just itself.

    Words with the same `clause` have no separator between them.
    """

    start: int
    end: int
    word: str
    key: str
    clause: int
    plain: bool = False

    @property
    def is_dash(self) -> bool:
        return self.key in _DASHES

    @property
    def capitalised(self) -> bool:
        """Whether it begins as a name does: with a capital (also after "'s-"), or in a script without case."""
        first = next((char for char in self.word if char.isalpha()), "")
        if first and not first.islower():
            return True
        return self.word[:2].lower() in ("d'", "l'", "o'", "d’", "l’") and self.word[2:3].isupper()


def clean_line(typed: str) -> str:
    """The line without control and invisible characters, in composed form (NFC); words stay as they are."""
    return unicodedata.normalize("NFC", typed.translate(_CLEANING))


def tokenise(line: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of `line[start:end]`, without the punctuation around them."""
    tokens: list[Token] = []
    clause = 0
    stop = len(line) if end is None else end
    for match in re.compile(r"\S+").finditer(line, start, stop):
        left, right = match.span()
        while left < right and line[left] in _LEADING and not _APOSTROPHE_WORD.match(line, left, right):
            clause += line[left] in "(["
            left += 1
        plain = left < right and line[left] == "\\" and left + 1 < right
        left += plain
        core = right
        while core > left and line[core - 1] in _TRAILING:
            core -= 1
        if core < right and line[core] == "." and _is_initial(line[left:core]):
            core += 1
        word, after = line[left:core], line[core:right]
        key = folded(word) or word
        if not word or (not any(char.isalnum() for char in word) and word.isascii() and word not in ("&", "+")):
            clause += 1
            if word and key in _DASHES:
                tokens.append(Token(left, core, word, key, clause, plain))
                clause += 1
            continue
        if word in ("–", "—"):
            tokens.append(Token(left, core, word, key, clause + 1, plain))
            clause += 2
            continue
        tokens.append(Token(left, core, word, key, clause, plain))
        if _CLAUSE_END.search(after) or ("." in after and not _is_shortened(key)):
            clause += 1
    return tokens


def _is_shortened(key: str) -> bool:
    """ "nr.", "mw.", "Tongelresestr.": the full stop belongs to the word."""
    return key in _DOTTED or key.endswith(("str", "ln"))


def _is_initial(word: str) -> bool:
    return (len(word) == 1 and word.isupper()) or ("." in word and word.replace(".", "").isupper())


def unescape(text: str) -> str:
    """The text as meant: the backslash before a word only said that the word is plain text."""
    return _ESCAPE.sub("", text)


def escape(text: str, marks: str = "@+?~>!#/\\") -> str:
    """The text written so that no word of it is read as a mark; the reverse of `unescape`."""
    return re.sub(rf"(?<!\S)(?=[{re.escape(marks)}]\S)", r"\\", text)


def calm(text: str) -> str:
    """A piece of the line as it is stored: unescaped, single spaces, no separators left at its ends."""
    return tidy(unescape(text))


def tidy(text: str) -> str:
    """Single spaces, no separators left at the ends, and none inside that would end a marked piece."""
    whole = _ENDS_A_PIECE.sub(", ", " ".join(text.split()))
    return " ".join(whole.split()).lstrip(" ,;:|–—").rstrip(" .-,;:|–—/\\")


def unquoted(text: str) -> str:
    """A name without double quotation marks, for between those it is written when it is not plain."""
    return re.sub('["“”„]', "'", text)
