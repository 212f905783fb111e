"""Where a text names somebody: found, replaced by "iemand", or only pointed at because it may be somebody else.

Owns the forms in which a person is named and the rules of what is certain (docs/privacy.md). Reads no tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from verbinder.domain.names import folded, full_name

#: What stands in the place of a name that was forgotten. In the notebook's own language, like what is written in it.
SOMEBODY = "iemand"
#: Shorter words are too often something else.
SHORTEST = 3
#: A form of address goes with the name: "mevrouw Jansen" becomes "iemand".
TITLE = r"(?:(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|buurman|buurvrouw)\s+)?"
PREFIXES = r"(?:(?:van|von|de|den|der|ten|ter|te|het|'t|in|op|el|al|la|le|du|ben|bin)\s+){0,3}"
PASSAGE = 30
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PersonNames:
    """How one person is named and can be reached; `alone` says which single words nobody else here is called by."""

    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    description: str = ""
    reached_by: tuple[str, ...] = ()
    alone: frozenset[str] = frozenset()
    namesake: bool = False

    @property
    def whole(self) -> tuple[str, ...]:
        """The forms that name the person as a whole; the longest first."""
        infix = {self.infix, ""}
        forms = {
            full_name(first, between, self.surname)
            for first in (self.given_name, self.initials)
            for between in infix
            if first and self.surname
        }
        if not self.surname and not self.given_name:
            forms.add(self.description)
        return _longest_first(form for form in forms if len(form) >= SHORTEST)

    @property
    def words(self) -> tuple[str, ...]:
        """The single names: given name, surname with and without its prefix."""
        forms = {self.given_name, self.surname, full_name("", self.infix, self.surname)}
        return _longest_first(form for form in forms if len(form) >= SHORTEST)


@dataclass(frozen=True, slots=True)
class Naming:
    """What to look for in texts: `certain` is replaced, `perhaps` only pointed at."""

    certain: re.Pattern[str] | None
    perhaps: re.Pattern[str] | None

    def named_in(self, text: str) -> bool:
        """Whether a text may name the person in any way."""
        return any(pattern is not None and pattern.search(text) for pattern in (self.certain, self.perhaps))


@dataclass(slots=True)
class Spelling:
    """How often a word stands in the notebook with and without a capital: "Wil" is a name, "wil" a word."""

    capital: dict[str, int] = field(default_factory=dict)
    small: dict[str, int] = field(default_factory=dict)

    def count(self, word: str) -> None:
        """Count one occurrence as it is written."""
        counts = self.small if word[:1].islower() else self.capital
        counts[word.lower()] = counts.get(word.lower(), 0) + 1

    def is_word(self, name: str) -> bool:
        """Whether a name is more often an ordinary word here."""
        key = telling_word(name)
        return self.small.get(key, 0) > self.capital.get(key, 0)


def telling_word(form: str) -> str:
    """The word of a name or number by which texts are looked through: its longest, in small letters."""
    return max(WORD.findall(form.lower()), key=len, default="")


def search_words(person: PersonNames) -> set[str]:
    """The words of which one stands in every text that names a person, with and without accents."""
    forms = (*person.whole, *person.words, *person.reached_by)
    return {telling_word(each) for form in forms for each in (form, folded(form))} - {""}


def naming_of(person: PersonNames, spelling: Spelling, *, replace_all: bool = False) -> Naming:
    """The patterns for a person. Certain is what can be nobody else: the whole name unless somebody else has it, a
    single name nobody else has and that is no ordinary word, a phone number, an e-mail address.
    """
    sure = [] if person.namesake and not replace_all else list(person.whole)
    unsure = list(person.whole) if person.namesake and not replace_all else []
    for word in person.words:
        clear = folded(word) in person.alone and not spelling.is_word(word)
        (sure if clear or replace_all else unsure).append(word)
    return Naming(_pattern(sure, person.reached_by), _pattern(unsure, ()))


def without(text: str, naming: Naming) -> str:
    """The text with every certain naming replaced by "iemand"."""
    if naming.certain is None:
        return text

    def somebody(match: re.Match[str]) -> str:
        before = text[: match.start()].rstrip()
        starts = not before or before[-1] in ".!?\n" or text[: match.start()].endswith("\n")
        return SOMEBODY.capitalize() if starts else SOMEBODY

    return naming.certain.sub(somebody, text)


def passage(text: str, naming: Naming) -> str:
    """The words around the first uncertain naming; "" when there is none."""
    match = naming.perhaps.search(text) if naming.perhaps is not None else None
    if match is None:
        return ""
    start, end = max(match.start() - PASSAGE, 0), match.end() + PASSAGE
    shown = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"


def _pattern(names: Iterable[str], exact: Iterable[str]) -> re.Pattern[str] | None:
    forms = _longest_first({*names, *(folded(name) for name in names)})
    parts = [rf"{TITLE}{_spaced(form)}" for form in forms if form]
    parts += [re.escape(text) for text in _longest_first(exact) if text]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE) if parts else None


def _spaced(form: str) -> str:
    """The words of a name with any space between them, and with any prefix before the last: "Jan (van den) Berg"."""
    *first, last = [re.escape(word) for word in form.split()]
    return "".join(rf"{word}\s+" for word in first) + (PREFIXES if first else "") + last


def _longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))
