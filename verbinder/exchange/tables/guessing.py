"""Guesses what the columns of a list mean, from its headings and, where there are none, from its values.

Owns the guess for a whole list: which columns belong together, which one of two wins. Must not read files; gets
the first rows as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from verbinder.exchange.tables.cells import clean, says_nothing
from verbinder.exchange.tables.content import doubts, guess_field, is_house_number, is_name, is_street_and_number, share
from verbinder.exchange.tables.heading_rows import find_headings, headings_at
from verbinder.exchange.tables.headings import fold, meaning_of
from verbinder.exchange.tables.mapping import ColumnGuess, Mapping
from verbinder.exchange.tables.values import Field

REASON_HEADING = "tables.reason_heading"
REASON_VALUES = "tables.reason_values"
REASON_UNKNOWN = "tables.reason_unknown"
REASON_EMPTY = "tables.reason_empty"
REASON_SECOND = "tables.reason_second"
REASON_FURTHER = "tables.reason_further"
REASON_DOUBT = "tables.reason_doubt"

_PROFILED_CHARACTERS = 200
_ADDRESS_FIELDS = frozenset(
    {Field.ADDRESS, Field.STREET, Field.HOUSE_NUMBER, Field.HOUSE_ADDITION, Field.POSTCODE, Field.CITY}
)
_STREETS = frozenset({Field.ADDRESS, Field.STREET})
# Headings that only mean what they say beside their neighbour: "nr" is often just the number of the row.
_BARE_NUMBER = frozenset({"nr", "nummer", "no", "number", "nrs"})
_BARE_ADDITION = frozenset({"letter", "bus", "zusatz", "addition"})
_YEARS = ("year", "jaar", "jahr")
_NUMBERED_ADDRESS = re.compile(r"adr?dress?e?\d+")
_WHOSE = (
    ("work", re.compile("work|business|werk|bedrijf|geschaft")),
    ("other", re.compile("other|ander|overig|weiter|factuur")),
)
_PLAIN_NAME = frozenset({"naam", "name", "namen"})
_CONTACT_PERSON = frozenset(
    "contactpersoon contactperson contact ansprechpartner kontaktperson naamcontactpersoon".split()
)


def _samples(rows: Sequence[Sequence[str]], width: int) -> list[list[str]]:
    """The telling values per column: trimmed, without "-" and "geen"."""
    columns: list[list[str]] = [[] for _ in range(width)]
    for row in rows:
        for at, cell in enumerate(row[:width]):
            value = clean(cell[:_PROFILED_CHARACTERS])
            if value and not says_nothing(value):
                columns[at].append(value)
    return columns


def _without_strays(headings: Sequence[str], samples: Sequence[Sequence[str]], rows: int) -> int:
    """How many columns the list has: text beyond the last heading in only a few rows is no column of its own."""
    full, headed = len(samples), max((at + 1 for at, heading in enumerate(headings) if heading), default=0)
    if not any(samples[headed:]):
        return full
    return max((at + 1 for at in range(headed, full) if len(samples[at]) >= max(2, rows / 5)), default=headed)


def _by_heading(index: int, heading: str, values: Sequence[str], this_year: int) -> ColumnGuess:
    meaning = meaning_of(heading) if heading else None
    if meaning is None:
        if not heading:
            by_value = guess_field(values) if len(values) >= 2 else None
            if by_value in (Field.EMAIL, Field.PHONE, Field.POSTCODE):
                return ColumnGuess(index, heading, by_value, REASON_VALUES, certain=False)
            return ColumnGuess(index, heading, Field.IGNORE, REASON_UNKNOWN if values else REASON_EMPTY)
        return ColumnGuess(index, heading, Field.IGNORE, REASON_UNKNOWN)
    if meaning.never:
        return ColumnGuess(index, heading, Field.IGNORE, meaning.never, never=True)
    if doubts(meaning.field, values, this_year):
        return ColumnGuess(index, heading, Field.IGNORE, REASON_DOUBT)
    return ColumnGuess(index, heading, meaning.field, REASON_HEADING)


def _ignored(guess: ColumnGuess, reason: str) -> ColumnGuess:
    return replace(guess, field=Field.IGNORE, reason=reason)


def _mend_neighbours(guesses: list[ColumnGuess]) -> None:
    """Keeps "nr" and "letter" only where they stand beside the street or number they belong to."""
    for at, guess in enumerate(guesses):
        left = guesses[at - 1].field if at else Field.IGNORE
        key = fold(guess.heading)
        if guess.field is Field.HOUSE_NUMBER and key in _BARE_NUMBER and left not in (Field.STREET, Field.ADDRESS):
            guesses[at] = _ignored(guess, REASON_UNKNOWN)
        if guess.field is Field.HOUSE_ADDITION and key in _BARE_ADDITION and left is not Field.HOUSE_NUMBER:
            guesses[at] = _ignored(guess, REASON_UNKNOWN)


def _mend_names(guesses: list[ColumnGuess]) -> None:
    """ "Naam" is the surname beside a first name, and the organisation beside a contact person."""
    fields = {guess.field for guess in guesses}
    keys = {fold(guess.heading) for guess in guesses if guess.field is Field.FULL_NAME}
    for at, guess in enumerate(guesses):
        if guess.field is not Field.FULL_NAME or fold(guess.heading) not in _PLAIN_NAME:
            continue
        named_apart = Field.GIVEN_NAME in fields or Field.INITIALS in fields or Field.INFIX in fields
        if named_apart and Field.SURNAME not in fields:
            guesses[at] = replace(guess, field=Field.SURNAME)
        elif keys & _CONTACT_PERSON and Field.ORGANISATION not in fields:
            guesses[at] = replace(guess, field=Field.ORGANISATION, certain=False)


def _mend_births(guesses: list[ColumnGuess]) -> None:
    """Beside a year of birth the day of the month says nothing (Thunderbird has year, month and day apart)."""
    births = [at for at, guess in enumerate(guesses) if guess.field is Field.BIRTH]
    years = [at for at in births if fold(guesses[at].heading).endswith(_YEARS)]
    for at in births:
        if years and at not in years and fold(guesses[at].heading).endswith(("day", "dag", "tag")):
            guesses[at] = _ignored(guesses[at], REASON_UNKNOWN)


def _mend_places(guesses: list[ColumnGuess], samples: Sequence[Sequence[str]]) -> None:
    """In some old lists "Woonplaats" holds the street: the values decide."""
    if any(guess.field in (Field.STREET, Field.ADDRESS) for guess in guesses):
        return
    for at, guess in enumerate(guesses):
        if guess.field is Field.CITY and len(samples[at]) >= 3 and share(samples[at], is_street_and_number) >= 0.6:
            guesses[at] = replace(guess, field=Field.ADDRESS, reason=REASON_VALUES, certain=False)


def _mend_second_addresses(guesses: list[ColumnGuess], samples: Sequence[Sequence[str]]) -> None:
    """Of two streets, postcodes or towns one is read: at home before elsewhere, then the one with values.

    The others are kept apart, address by address, for who has no first one: a postcode at work does not go with a
    street at home.
    """
    before = list(guesses)

    def is_second(at: int) -> bool:
        meaning = meaning_of(guesses[at].heading)
        return bool(meaning and meaning.second)

    elsewhere = [at for at, guess in enumerate(guesses) if guess.field in _ADDRESS_FIELDS and is_second(at)]
    streets = [at for at, guess in enumerate(guesses) if guess.field in _STREETS and at not in elsewhere]
    apart = {at for columns in _further_addresses(guesses, elsewhere) for at in columns} if streets else set()
    for field in _ADDRESS_FIELDS:
        same = [at for at, guess in enumerate(guesses) if guess.field is field]
        ranked = sorted(same, key=lambda at: (is_second(at), not samples[at], at))
        for place, at in enumerate(ranked):
            if place or at in apart:
                guesses[at] = _ignored(guesses[at], REASON_SECOND)
    left = [at for at, guess in enumerate(guesses) if guess.reason == REASON_SECOND]
    for number, columns in enumerate(_further_addresses(before, left), 1):
        for at in columns:
            guesses[at] = replace(before[at], reason=REASON_FURTHER, further=number)


def _further_addresses(guesses: Sequence[ColumnGuess], left: Sequence[int]) -> list[list[int]]:
    """Which columns make up an address together: "Business Street", "Business City"; only those that have a street.

    A second line ("Business Street 2") is none of its own and stays out.
    """
    groups: dict[str, dict[Field, int]] = {}
    for at in left:
        key = fold(guesses[at].heading)
        if not key[-1:].isdigit():
            groups.setdefault(_whose_address(key), {}).setdefault(guesses[at].field, at)
    return [list(columns.values()) for columns in groups.values() if columns.keys() & _STREETS]


def _whose_address(key: str) -> str:
    numbered = _NUMBERED_ADDRESS.match(key)
    found = numbered[0] if numbered else next((name for name, words in _WHOSE if words.search(key)), "")
    return f"{found} whole" if "formatted" in key else found


def _by_values(samples: Sequence[Sequence[str]]) -> list[ColumnGuess]:
    """A list without headings: e-mail, phone, postcode and street show themselves; names and town by their place."""
    fields: list[Field] = [guess_field(values) or Field.IGNORE for values in samples]
    for at, values in enumerate(samples):
        left = fields[at - 1] if at else Field.IGNORE
        if fields[at] is not Field.IGNORE or not values:
            continue
        if left is Field.STREET and share(values, is_house_number) >= 0.7:
            fields[at] = Field.HOUSE_NUMBER
        elif left is Field.POSTCODE and share(values, is_name) >= 0.7:
            fields[at] = Field.CITY
    nameable = [at for at, field in enumerate(fields) if field is Field.IGNORE and share(samples[at], is_name) >= 0.6]
    if nameable:
        first = nameable[0]
        after_infix = first + 2 if fields[first + 1 : first + 2] == [Field.INFIX] else first + 1
        following = [at for at in nameable if at == after_infix]
        one_word = share(samples[first], lambda text: " " not in text) >= 0.7
        if following and one_word:
            fields[first], fields[following[0]] = Field.GIVEN_NAME, Field.SURNAME
        else:
            fields[first] = Field.FULL_NAME
    return [
        ColumnGuess(at, "", field, REASON_UNKNOWN)
        if field is Field.IGNORE
        else ColumnGuess(at, "", field, REASON_VALUES, certain=False)
        for at, field in enumerate(fields)
    ]


def guess_mapping(
    rows: Sequence[Sequence[str]], first_row: int, this_year: int, heading_row: int | None = None
) -> Mapping:
    """The guess for a list whose first rows are `rows`; `first_row` is the number of the first of them.

    Without a heading row the guess rests on values alone and is marked uncertain. A heading that is not in the
    dictionary is left out, never put into the notes. `heading_row` is the row (by number) that the user says
    holds the headings; 0 says that there is none.
    """
    width = max(map(len, rows), default=0)
    if heading_row is None:
        place = find_headings(rows)
    else:
        place = headings_at(rows, heading_row - first_row) if heading_row else None
    if place is None:
        first_filled = next((at for at, row in enumerate(rows) if any(cell.strip() for cell in row)), 0)
        return Mapping(tuple(_by_values(_samples(rows, width))), (), first_row + first_filled)
    start = place.positions[-1] + 1
    samples = _samples(rows[start:], width)
    width = _without_strays(place.headings, samples, len(rows) - start)
    headings = [*place.headings, *[""] * width][:width]
    guesses = [_by_heading(at, headings[at], samples[at], this_year) for at in range(width)]
    _mend_neighbours(guesses)
    _mend_names(guesses)
    _mend_births(guesses)
    _mend_places(guesses, samples)
    _mend_second_addresses(guesses, samples)
    return Mapping(tuple(guesses), tuple(first_row + at for at in place.positions), first_row + start)
