"""Names as initials, for a paper that can be lost: of one person, and wherever a text names somebody.

Owns what of a name is left. A name the notebook does not know cannot be found in a text; whoever writes a text on paper
says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from verbinder.domain.names import folded
from verbinder.domain.naming import SOMEBODY
from verbinder.domain.withholding import PREFIXES, REACHED, WITHHELD

SHORTEST = 2
#: Parts of surnames of two letters, which are ordinary words as well.
SHORT_PREFIXES = frozenset("de el al la le du di da te in op en of".split())
_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"[^\W\d_]")
#: Two names in a row, or a name after its prefix, become one: "F. E. A." is "F.E.A.".
_APART = re.compile(r"(?<=\w\.) (?=\w\.(?!\w))")


def initials_of(given_name: str, infix: str, surname: str, initials: str = "") -> str:
    """ "Jan van den Berg" is "J.v.d.B.", "A.B. Jansen" is "A.B.J."; "" when there is no name."""
    first = _letters(given_name or initials).upper()
    if not given_name:
        first = "".join(_SIGNS.findall(initials)).upper()
    letters = first + _letters(infix).lower() + _letters(surname).upper()
    return "".join(f"{letter}." for letter in letters)


class InInitials:
    """Texts with initials where somebody of the notebook is named.

    `names` are looked for as they are written, with a capital; `near` (who the text may well be about, and what is
    rarely a word) in small letters too. `descriptions` are what people without a name are called. Phone numbers and
    e-mail addresses are withheld.
    """

    def __init__(self, names: Iterable[str], near: Iterable[str] = (), descriptions: Iterable[str] = ()) -> None:
        self._near = _words(near)
        self._names = _words(names) | self._near
        forms = {" ".join(text.split()).casefold() for text in descriptions}
        self._descriptions = sorted((form for form in forms if len(form) > SHORTEST), key=len, reverse=True)

    def applied(self, text: str) -> str:
        """The text without names."""

        def word(match: re.Match[str]) -> str:
            written = match[0]
            key = folded(written)
            # "Jans tuin" and "Fatimas soep" are about Jan and Fatima.
            known = self._near if written[0].islower() else self._names
            named = key in known or (len(key) > SHORTEST + 1 and key.endswith("s") and key[:-1] in known)
            return f"{written[0].upper()}." if named else written

        plain = _WORD.sub(word, REACHED.sub(WITHHELD, self._undescribed(text)))
        return _APART.sub("", plain).replace("..", ".")

    def _undescribed(self, text: str) -> str:
        plain = text.casefold()
        for form in self._descriptions:
            if form in plain:
                text = re.sub(re.escape(form), SOMEBODY, text, flags=re.IGNORECASE)
                plain = text.casefold()
        return text


def _letters(name: str) -> str:
    """The first letter of each word of a name; "Jansen-de Vries" has three."""
    return "".join(word[0] for word in _WORD.findall(name))


def _words(names: Iterable[str]) -> set[str]:
    words = {word for name in names for word in _WORD.findall(folded(name)) if len(word) >= SHORTEST}
    return words - PREFIXES - SHORT_PREFIXES
