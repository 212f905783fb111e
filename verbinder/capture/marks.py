"""Finding the marks in a line, and where what they mark ends.

Owns which characters are marks and when they count. What stands behind a mark is read elsewhere.

A mark counts at the start of the line or after white space, when a letter, a quotation mark, an opening bracket or a
symbol follows at once: `10+`, `a?b`, `e-mail@x.nl`, `C++`, `5>3`, `!!`, `+31 6…` and "Wat leuk!" are plain text, and
a backslash before a mark makes it plain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_CANDIDATE = re.compile(r"(?<!\S)[@+?~>!#/](?=\S)")
_QUOTES = "\"“”„'‘’"
#: What may follow a mark besides letters.
_OPENERS = _QUOTES + "("

#: Marks by word, for what normally needs no mark; Dutch first: `to_line` writes the first of each.
COMMANDS = {
    "straat": "street", "street": "street",
    "plek": "place", "place": "place",
    "org": "organisation", "organisatie": "organisation", "organisation": "organisation",
    "waar": "setting", "where": "setting", "setting": "setting",
    "uitkomst": "outcome", "outcome": "outcome",
    "datum": "date", "date": "date",
    "initiatief": "initiative", "initiative": "initiative",
    "geleid": "led", "led": "led",
    "ik": "presence", "i": "presence",
}  # fmt: skip
_COMMAND = re.compile(r"/([a-z]+)(?=[\s:]|$):?", re.IGNORECASE)

#: A follow-up may begin with a number only when that is the beginning of a date: ">3 december", ">27-11".
_DATE_START = re.compile(
    r">\d{1,4}(?:[-/.]\d|e\b|de\b|ste\b|\s+(?:jan|feb|febr|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)"
    r"|\s+(?:dag|day|we|week|maand|month))",
    re.IGNORECASE,
)
#: Where a marked piece ends before the next mark: the end of a sentence, a semicolon, a bar, a dash between spaces.
_ENDING = re.compile(r"(?<=[.!?])\s+(?=\S)|;(?=\s|$)|\s[|–—-]\s|\s//\s")
_ABBREVIATED = re.compile(
    r"(?:\b[A-Za-z]|\b(?:nr|no|mw|mevr|mvr|dhr|dr|mr|ds|st|gen|burg|prof|fam|bijv|bv|ca|evt|incl|tel|vr|"
    r"jan|feb|mrt|apr|aug|sep|sept|okt|oct|nov|dec|str|a\.s|jl))\.$",
    re.IGNORECASE,
)


class MarkKind(StrEnum):
    """The character that marks, or a word after a slash."""

    PEOPLE = "@"
    TALENT = "+"
    NEED = "?"
    INTEREST = "~"
    FOLLOW_UP = ">"
    SIGNAL = "!"
    TAG = "#"
    COMMAND = "/"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at `start`; what it marks stands in `body`..`end`. `command` is the word of a COMMAND."""

    kind: MarkKind
    start: int
    body: int
    end: int
    command: str = ""


def find_marks(line: str) -> list[Mark]:
    """The marks that count, in order; each body ends where the next mark begins, or earlier at a sentence end."""
    starts: list[tuple[MarkKind, int, int, str]] = []
    for match in _CANDIDATE.finditer(line):
        kind, at = MarkKind(match[0]), match.start()
        if kind is MarkKind.COMMAND:
            command = _COMMAND.match(line, at)
            name = COMMANDS.get(command[1].lower(), "") if command else ""
            if command and name and line[command.end() :].strip():
                starts.append((kind, at, command.end(), name))
        elif _counts(kind, line, at):
            starts.append((kind, at, at + 1, ""))
    found = []
    for position, (kind, at, body, name) in enumerate(starts):
        following = starts[position + 1][1] if position + 1 < len(starts) else len(line)
        found.append(Mark(kind, at, body, _body_end(line, body, following), name))
    return found


def _counts(kind: MarkKind, line: str, at: int) -> bool:
    after = line[at + 1]
    if kind is MarkKind.SIGNAL and after in "+-":
        return at + 2 < len(line) and line[at + 2].isalpha()
    if after.isdigit():
        if kind is MarkKind.FOLLOW_UP:
            return bool(_DATE_START.match(line, at))
        return kind is MarkKind.NEED or (kind is MarkKind.TAG and bool(re.match(r"#\d+[^\W\d_]", line[at:])))
    if after in _OPENERS:
        return kind is not MarkKind.TAG and at + 2 < len(line) and _says_something(line[at + 2])
    return _says_something(after)


def _says_something(char: str) -> bool:
    """A letter or figure of any script, or a symbol such as an emoji."""
    return char.isalnum() or (ord(char) > 0x2100 and not char.isspace())


def _body_end(line: str, body: int, following: int) -> int:
    """Where the marked piece ends. Within brackets nothing ends it; "14.00 - 15.00" and "mw. Jansen" go on."""
    text = line[body:following]
    hidden = re.sub(r"\([^()]*\)", lambda inside: "x" * len(inside[0]), text)
    for match in _ENDING.finditer(hidden):
        before, after = hidden[: match.start()], hidden[match.end() :]
        if before.strip() and not _goes_on(before, match[0].strip(), after):
            return body + match.start()
    return following


def ends_abbreviated(text: str) -> bool:
    """Whether the full stop at the end of the text belongs to an abbreviation or initial."""
    return bool(_ABBREVIATED.search(text[-12:]))


def _goes_on(before: str, separator: str, after: str) -> bool:
    if separator:
        return separator in "-–—" and before[-1:].isdigit() and after[:1].isdigit()
    # A sentence goes on in lower case; after an abbreviation or initial nothing has ended.
    return after[:1].islower() or after[:1].isdigit() or ends_abbreviated(before)


def quoted(line: str, at: int, end: int) -> tuple[str, int] | None:
    """The text between quotation marks that begin at `at`, and the place after them; None when nothing closes."""
    if at >= end or line[at] not in '"“„”':
        return None
    for close in range(at + 1, end):
        if line[close] in '"”“':
            inside = " ".join(line[at + 1 : close].split())
            return (inside, close + 1) if inside else None
    return None
