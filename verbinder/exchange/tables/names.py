"""Splitting names as lists hold them into given name, initials, tussenvoegsel and surname.

Owns the words that stand before a Dutch surname and the forms of address that are dropped. Must not look at
other columns: what a whole row makes of its name is put together in `people`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from verbinder.exchange.tables.cells import calm_name, clean_word, shouts, title_case

# Words that are sorted behind the surname in the Netherlands ("Vries, J. de"), in any case.
DUTCH_INFIXES = frozenset(
    "van de der den het 't ’t te ten ter op in aan bij onder over uit uijt voor tot toe thoe tho von vom zu zum zur "
    "vd v.d. v/d vander vanden vande 's ’s van't in't op't d' l'".split()
)
# Words that are an infix only in small letters: with a capital ("El Amrani") they belong to the surname.
FOREIGN_INFIXES = frozenset(
    "el al ben bin bint ibn la le les lo las los da do das dos di du del della dela dal des af av auf aus y e".split()
)
_LONG_FORMS = {"vd": "van de", "v.d.": "van de", "v/d": "van de"}
_SALUTATION = re.compile(
    r"^(?:(?:de\s+heer|den\s+heer|dhr|heer|hr|meneer|mijnheer|mnr|mevrouw|mevr|mvr|mw|mej|mejuffrouw|mr|mrs|ms|miss|sir"
    r"|madam|herr|frau|hrn|dr|drs|ir|ing|prof|ds|bc|mr\.?\s*drs)\b\.?\s*(?:/|&|en\b|und\b|and\b)?\s*)+",
    re.IGNORECASE,
)
_FAMILY = re.compile(r"^(?:fam|familie|family)\b\.?\s+", re.IGNORECASE)
_INITIALS = re.compile(r"^(?:(?:[^\W\d_]|Th|Ch|Chr|Ph|IJ|Ij|Fr|Joh|Jac|Wm)\.\s*-?\s*)+(?:[^\W\d_]\.?)?$")
_BARE_INITIALS = re.compile(r"^[A-Z]{1,3}$")
_LONGEST_NAME = 250
_ASIDE = re.compile(r"\s*\(([^()]*)\)\s*$")


class NameParts(NamedTuple):
    """A name in the parts a person record has; `description` holds what stood between brackets or "Familie …"."""

    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    description: str = ""


def is_infix(word: str) -> bool:
    """Whether a word goes before a surname without being part of it ("van", "de", "el" in small letters)."""
    return word.lower() in DUTCH_INFIXES or word in FOREIGN_INFIXES


def is_infix_phrase(text: str) -> bool:
    """Whether all words of `text` are such words ("van der")."""
    return bool(text) and all(map(is_infix, text.split()))


def _infix_text(words: list[str]) -> str:
    lowered = [word.lower() for word in words]
    return " ".join(_LONG_FORMS.get(word, word) for word in lowered)


def is_initials(text: str) -> bool:
    """Whether a text is initials and no name: "J.", "A.B.", "Th. J.", "JP"."""
    if _INITIALS.match(text):
        return True
    return bool(_BARE_INITIALS.match(text)) and (len(text) == 1 or not shouts(text))


def neat_initials(text: str) -> str:
    """Initials as usual: "J P" and "JP" become "J.P."; what has points already stays as written."""
    bare = text.replace(" ", "")
    if "." in text or not bare.isalpha() or not bare.isupper() or len(bare) > 5:
        return text
    return "".join(f"{letter}." for letter in bare)


def split_surname(text: str) -> tuple[str, str]:
    """A surname column's text as (infix, surname): "van der Berg", "Berg, van der" and "Berg van der" alike."""
    name = calm_name(text)
    if (" " not in name and "," not in name) or len(name) > _LONGEST_NAME:
        return "", name
    before, comma, after = name.partition(",")
    if comma and is_infix_phrase(after.strip()):
        return _infix_text(after.split()), before.strip()
    words = name.split(" ")
    start = 0
    while start < len(words) - 1 and is_infix(words[start]):
        start += 1
    if start:
        return _infix_text(words[:start]), " ".join(words[start:])
    end = len(words)
    while end > 1 and is_infix(words[end - 1]) and words[end - 1].islower():
        end -= 1
    if end < len(words):
        return _infix_text(words[end:]), " ".join(words[:end])
    return "", name


def split_given(text: str) -> tuple[str, str]:
    """A first-name column's text as (given name, initials): "J.P." is initials, "JAN" is Jan."""
    name = clean_word(text)
    if len(name) <= _LONGEST_NAME and is_initials(name):
        return "", neat_initials(name)
    return calm_name(name), ""


def split_middle(text: str) -> tuple[str, str]:
    """A middle-name column's text as (infix, further given name): in Dutch lists it mostly holds the tussenvoegsel."""
    name = calm_name(text)
    return (_infix_text(name.split()), "") if is_infix_phrase(name) else ("", name)


def read_infix(text: str) -> str:
    """A tussenvoegsel as written, but not in capitals and with "v.d." in full."""
    name = clean_word(text)
    if name.isupper():
        name = name.lower()
    return _LONG_FORMS.get(name.lower(), name)


def _in_order(words: list[str]) -> NameParts:
    """Words in spoken order: [given names] [infix] surname."""
    if len(words) == 1:
        word = words[0]
        return NameParts(initials=neat_initials(word)) if is_initials(word) else NameParts(given_name=word)
    infix_at = next((at for at, word in enumerate(words[:-1]) if is_infix(word)), None)
    if infix_at is not None:
        end = infix_at
        while end < len(words) - 1 and is_infix(words[end]):
            end += 1
        first, infix, last = words[:infix_at], _infix_text(words[infix_at:end]), words[end:]
    else:
        last_at = len(words) - 1
        if last_at > 1 and words[last_at - 1].lower() in FOREIGN_INFIXES and words[last_at - 1][:1].isupper():
            last_at -= 1
        first, infix, last = words[:last_at], "", words[last_at:]
    return _with_first(first, infix, " ".join(last))


def _with_first(first: list[str], infix: str, surname: str) -> NameParts:
    count = 0
    while count < len(first) and is_initials(first[count]):
        count += 1
    initials = neat_initials(" ".join(first[:count])) if count else ""
    return NameParts(" ".join(first[count:]), initials, infix, surname)


def _turned(before: str, after: str) -> NameParts:
    """ "Vries, J. de" and "de Vries, Jan": the part before the comma is the surname."""
    infix, surname = split_surname(before)
    words = [word for word in after.replace(",", " ").split(" ") if word]
    end = len(words)
    while end and is_infix(words[end - 1]):
        end -= 1
    start = 0
    while start < end and is_infix(words[start]):
        start += 1
    loose = words[:start] + words[end:]
    return _with_first(words[start:end], infix or (_infix_text(loose) if loose else ""), surname)


def split_full_name(text: str) -> NameParts:
    """A whole name in one cell, in either order, with or without a form of address.

    "Vries, J. de" → J. de Vries; "Dhr. A.B. van der Berg-de Wit"; "Mw. Fatima El Amrani"; "JAN DE VRIES". One
    word is taken for a given name, unless a form of address stood before it ("Mw. Jansen").
    """
    name = clean_word(text)
    if len(name) > _LONGEST_NAME:
        return NameParts(description=name)
    if name.isupper() and shouts(name):
        name = title_case(name)
        name = name[:1].upper() + name[1:]
    aside = _ASIDE.search(name)
    description = ""
    if aside and aside.start():
        name, description = name[: aside.start()], aside[1].strip()
    family = _FAMILY.match(name)
    if family:
        infix, surname = split_surname(name[family.end() :])
        return NameParts("", "", infix, surname, description or name)
    bare = _SALUTATION.sub("", name).strip()
    addressed = bare != name
    if not bare:
        return NameParts(description=description or name)
    before, comma, after = bare.partition(",")
    if comma and before.strip() and after.strip():
        parts = _turned(before.strip(), after.strip())
    else:
        parts = _in_order([word for word in bare.replace(",", " ").split(" ") if word])
        if addressed and parts.given_name and not parts.surname:
            parts = NameParts(surname=parts.given_name)
    return parts._replace(description=description)
