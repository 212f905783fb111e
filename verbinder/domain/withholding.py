"""Takes third persons out of texts that somebody gets to read about themselves.

Owns what counts as naming a third person: a name of somebody else in the notebook, a phone number or an e-mail address
that is not the reader's. A name the notebook does not know stays: a human must read it before it is handed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from verbinder.domain.names import folded

WITHHELD = "[…]"
SHORTEST = 3
#: Parts of surnames that are ordinary words.
PREFIXES = frozenset("van von den der ten ter het aan bij uit los las the und zur".split())
WORD = re.compile(r"\w+(?:-\w+)*")
REACHED = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)\+?\d(?:[ ()-]{0,2}\d){8,12}(?!\w)")
TWICE = re.compile(rf"{re.escape(WITHHELD)}(?:(?:\s+(?:van|de|der|den|ten|ter|el|al))*\s+{re.escape(WITHHELD)})+")


class Withholding:
    """The names of everybody else, ready to be looked for. `own` are the reader's names and ways to be reached."""

    def __init__(self, others: Iterable[str], near: Iterable[str], own: Iterable[str]) -> None:
        mine = {word for name in own for word in folded(name).split()}
        self._others = _words(others) - mine
        self._near = _words(near) - mine
        self._reached = {_digits(each) for each in own}

    def applied(self, text: str) -> str:
        """The text with "[…]" where somebody else is named."""

        def word(match: re.Match[str]) -> str:
            key = folded(match[0])
            named = (key in self._others and not match[0][0].islower()) or key in self._near
            return WITHHELD if named else match[0]

        def reached(match: re.Match[str]) -> str:
            return match[0] if _digits(match[0]) in self._reached else WITHHELD

        return TWICE.sub(WITHHELD, WORD.sub(word, REACHED.sub(reached, text)))


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in folded(name).split() if len(word) >= SHORTEST} - PREFIXES


def _digits(text: str) -> str:
    """What two ways of writing a number have in common; an e-mail address as it is."""
    if "@" in text:
        return text.lower()
    digits = re.sub(r"\D", "", text)
    return digits[-9:]
