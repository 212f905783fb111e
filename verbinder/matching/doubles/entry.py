"""An entry as it is compared, and a pair of two that are probably one person.

Owns the values and what is folded of an entry beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from verbinder.domain.names import folded
from verbinder.matching.doubles.names import surname_words, word_key

#: Ways of writing one prefix.
PREFIXES = {
    "vd": "vande",
    "v.d.": "vande",
    "v.d": "vande",
    "v/d": "vande",
    "v.": "van",
    "vander": "vande",
    "vanden": "vande",
}


class Reason(StrEnum):
    """Why two may be one; worded under [alike] in the sentences."""

    SAME_NAME = "same_name"
    NAME_ALIKE = "name_alike"
    INITIALS = "initials"
    MARRIED_NAME = "married_name"
    SWAPPED = "swapped"
    NAME_PART = "name_part"
    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_ADDRESS = "same_address"
    SAME_BIRTH_YEAR = "same_birth_year"


@dataclass(slots=True)
class Entry:
    """One person. `street` is what ways of writing a street have in common; phones and e-mails are in normal form.

    What stands below `emails` is made of the rest, once.
    """

    id: int
    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    description: str = ""
    street: str = ""
    house_number: str = ""
    house_addition: str = ""
    postcode: str = ""
    birth_year: int | None = None
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    given: tuple[str, ...] = field(init=False)
    first_letter: str = field(init=False)
    surnames: tuple[str, ...] = field(init=False)
    whole_surname: str = field(init=False)
    described: str = field(init=False)
    prefix: str = field(init=False)
    number: str = field(init=False)
    houses: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Fold what is compared."""
        self.given = tuple(folded(self.given_name).replace("-", " ").split())
        self.surnames = surname_words(self.surname)
        self.whole_surname = "".join(folded(f"{self.infix}{self.surname}").replace("-", "").split())
        letters = [letter for letter in folded(self.given_name or self.initials) if letter.isalpha()]
        self.first_letter = letters[0] if letters else ""
        self.described = "" if self.given or self.surnames or self.initials else folded(self.description)
        self.prefix = PREFIXES.get(prefix := folded(self.infix).replace(" ", ""), prefix)
        self.number = number = folded(f"{self.house_number}{self.house_addition}").replace(" ", "")
        places = (self.street, "".join(self.postcode.split()).lower())
        self.houses = tuple(f"{place} {number}" for place in places if place and number)

    @property
    def given_key(self) -> str:
        """What spellings of the first name have in common."""
        return word_key(self.given[0]) if self.given else ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two that are probably one, by id; the more `points`, the surer. The strongest reasons stand first."""

    one: int
    other: int
    points: float
    reasons: tuple[Reason, ...]
