"""Tells from the values of a column what it can be: for lists without headings, and to doubt a heading.

Owns the shapes of values. Must not decide on a whole list: that is `guessing`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from verbinder.domain.private_numbers import looks_like_bsn
from verbinder.exchange.tables.births import read_birth_year
from verbinder.exchange.tables.names import is_infix_phrase
from verbinder.exchange.tables.phones import normal_phone
from verbinder.exchange.tables.values import Field

_EMAIL = re.compile(r"^[^\s@]{1,64}@[^\s@]{1,250}\.[^\s@.]{2,}$")
_POSTCODE = re.compile(r"^[1-9]\d{3}\s?[A-Za-z]{2}$")
_STREET = re.compile(
    r"(?:straat|str\.|laan|weg|plein|dijk|kade|hoef|pad|steeg|gracht|singel|plantsoen|dreef|markt|park)\b",
    re.IGNORECASE,
)
# "Verlaan", "van Dijk" and "Hoogeweg" are surnames too; these endings are not.
_SURELY_STREET = re.compile(r"(?:straat|plein|gracht|singel)\b", re.IGNORECASE)
_HOUSE_NUMBER = re.compile(r"^\d{1,4}\s?[-/]?\s?[A-Za-z]{0,3}$")
_NAME = re.compile(r"^[^\W\d_][\w'’.\-]*(?:[ ,]+[\w'’.\-]+){0,5}$")
_YES_NO = frozenset("ja nee j n x v yes no y waar onwaar true false ? 1 0".split())
_ENOUGH = 0.7


def share(values: Sequence[str], fits: Callable[[str], object]) -> float:
    """The part of the values (0–1) that `fits`; 0 for no values."""
    return sum(1 for value in values if fits(value)) / len(values) if values else 0.0


def is_phone(text: str) -> bool:
    """Whether a whole cell is one phone number."""
    return len(text) <= 30 and bool(normal_phone(text)) and not looks_like_bsn(text)


def is_street_and_number(text: str) -> bool:
    """Whether a cell is a street with a house number ("Dorpsstraat 12a")."""
    return len(text) <= 80 and bool(_STREET.search(text)) and bool(re.search(r"\s\d{1,5}\s?\S{0,6}$", text))


def is_name(text: str) -> bool:
    """Whether a cell can be a person's name: words that begin with a letter, no digits, no yes or no."""
    return (
        len(text) <= 60
        and text.lower() not in _YES_NO
        and not any(map(str.isdecimal, text))
        and any(map(str.isupper, text))
        and bool(_NAME.match(text))
        and not _SURELY_STREET.search(text)
    )


def guess_field(values: Sequence[str]) -> Field | None:
    """What a column without a heading holds, or None: by far most of its values must agree."""
    if not values:
        return None
    tests: tuple[tuple[Field, Callable[[str], object]], ...] = (
        (Field.EMAIL, _EMAIL.match),
        (Field.POSTCODE, _POSTCODE.match),
        (Field.PHONE, is_phone),
        (Field.ADDRESS, is_street_and_number),
        (Field.STREET, lambda text: len(text) <= 80 and _STREET.search(text) and text[:1].isupper()),
        (Field.INFIX, is_infix_phrase),
    )
    if share(values, looks_like_bsn) >= 0.5:
        return None
    return next((field for field, fits in tests if share(values, fits) >= _ENOUGH), None)


def doubts(field: Field, values: Sequence[str], this_year: int) -> bool:
    """Whether the values contradict a heading: a column "WhatsApp" full of "ja", a "tv" that is a television.

    Only with enough values to judge by (five), and only when hardly any fits.
    """
    if len(values) < 5:
        return False
    fits: Callable[[str], object]
    if field is Field.PHONE:
        fits = lambda text: sum(map(str.isdecimal, text)) >= 3  # noqa: E731 - one test per kind, side by side
    elif field is Field.EMAIL:
        fits = lambda text: "@" in text  # noqa: E731
    elif field is Field.BIRTH:
        fits = lambda text: read_birth_year(text, this_year)[0]  # noqa: E731
    elif field is Field.INFIX:
        fits = lambda text: len(text) <= 20 and not text.isdecimal() and text.lower() not in _YES_NO  # noqa: E731
    elif field in (Field.FULL_NAME, Field.GIVEN_NAME, Field.SURNAME, Field.TALENT, Field.NEED, Field.INTEREST):
        fits = lambda text: text.lower() not in _YES_NO and not text.isdecimal()  # noqa: E731
    else:
        return False
    return share(values, fits) < 0.2


def is_house_number(text: str) -> bool:
    """Whether a cell is a house number, with or without an addition."""
    return bool(_HOUSE_NUMBER.match(text))
