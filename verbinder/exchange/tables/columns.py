"""Reads one column at a time: cells in, values for one or more parts of a person out.

Owns which reading belongs to which field. Must not look at other columns: `people` joins them.

Speed is why it goes by column: names, streets and towns repeat, so each distinct text is read once and looked
up ever after, and a whole column is mapped without a line of Python per cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from verbinder.domain.private_numbers import without_bsn
from verbinder.exchange.tables import cells
from verbinder.exchange.tables.addresses import became_a_date, read_house_number, read_postcode, split_address
from verbinder.exchange.tables.births import read_birth_year
from verbinder.exchange.tables.headings import fold, meaning_of
from verbinder.exchange.tables.mapping import ColumnGuess
from verbinder.exchange.tables.names import (
    neat_initials,
    read_infix,
    split_full_name,
    split_given,
    split_middle,
    split_surname,
)
from verbinder.exchange.tables.phones import email_column, phone_column
from verbinder.exchange.tables.totals import is_total_word
from verbinder.exchange.tables.values import Field

Troubles = dict[str, str]
Read = Callable[[str], tuple[Any, str | None]]
ODD_ROW = "odd_row"  # no sentence: asks `people` to look at the whole row (a total, the heading once more)
NUMBER_REMOVED = "tables.number_removed"
_MOST_REMEMBERED = 50_000

_LISTS = {
    Field.TALENT: "talents",
    Field.INTEREST: "interests",
    Field.NEED: "needs",
    Field.TAG: "tags",
    Field.LANGUAGE: "languages",
}
_SYSTEM_GROUPS = frozenset({"mycontacts", "starred", "mijncontacten"})


class _Memo(dict[str, Any]):
    """What each distinct text was read as; texts with a problem are read each time, so that each row is told."""

    def __init__(self, read: Read, troubles: Troubles) -> None:
        super().__init__()
        self._read = read
        self._troubles = troubles

    def __missing__(self, text: str) -> Any:
        value, code = self._read(text)
        if code:
            self._troubles[text] = code
        elif len(self) < _MOST_REMEMBERED:
            self[text] = value
        return value


class ColumnReader:
    """Reads column `index` into `parts` of a person; `troubles` maps unreadable texts of this batch to codes."""

    def __init__(self, guess: ColumnGuess, parts: tuple[str, ...], read: Read | None = None) -> None:
        self.index = guess.index
        self.field = guess.field
        self.heading = guess.heading
        self.further = guess.further
        self.parts = parts
        self.troubles: Troubles = {}
        self._memo = _Memo(read, self.troubles) if read else None

    def values(self, column: Sequence[str]) -> Sequence[Any]:
        """One value per cell; with several parts, one tuple per cell in their order."""
        memo = self._memo
        if memo is not None:
            return list(map(memo.__getitem__, column))
        if self.field is Field.PHONE:
            return phone_column(column, self.troubles)
        if self.field is Field.EMAIL:
            return email_column(column, self.troubles)
        return _note_column(column, self.troubles)


def _note_column(column: Sequence[str], troubles: Troubles) -> list[str]:
    notes: list[str] = []
    for cell in column:
        if not cell or cells.is_plain(cell):
            notes.append(cell)
            continue
        text = cells.clean_lines(cell)
        kept = without_bsn(text)
        if kept is not text:
            if kept != text:
                troubles[cell] = NUMBER_REMOVED
            text = kept
        notes.append(text)
    return notes


def _plain(read: Callable[[str], Any]) -> Read:
    return lambda text: (read(text), None)


def _naming(read: Callable[[str], Any], heading: str) -> Read:
    """A name column's reading, which also notices a total ("Totaal") and its own heading coming back."""
    own = fold(heading)

    def naming(text: str) -> tuple[Any, str | None]:
        odd = is_total_word(text) or (bool(own) and len(text) < 100 and fold(text) == own)
        return read(text), ODD_ROW if odd else None

    return naming


def _described(text: str) -> tuple[str, str | None]:
    word = cells.clean_word(text)
    kept = without_bsn(word)
    return kept, NUMBER_REMOVED if kept != word else None


def _described_naming(heading: str) -> Read:
    naming = _naming(lambda text: text, heading)

    def read(text: str) -> tuple[str, str | None]:
        word, code = _described(text)
        return word, code or naming(text)[1]

    return read


def _house_number(text: str) -> tuple[tuple[str, str], str | None]:
    if became_a_date(text):
        return ("", ""), "tables.house_number_date"
    return read_house_number(text), None


def _listed(text: str) -> tuple[tuple[str, ...], str | None]:
    kept = without_bsn(text)
    return cells.split_list(kept), NUMBER_REMOVED if kept != text else None


def _tagged(text: str) -> tuple[tuple[str, ...], str | None]:
    tags, code = _listed(text)
    return tuple(tag for tag in tags if fold(tag) not in _SYSTEM_GROUPS), code


def column_reader(guess: ColumnGuess, *, numbers_apart: bool, this_year: int) -> ColumnReader:
    """The reader for one mapped column; `numbers_apart` tells that house numbers have a column of their own."""
    field, heading = guess.field, guess.heading
    address = ("street", "house_number", "house_addition", "postcode", "city")
    if field is Field.GIVEN_NAME:
        return ColumnReader(guess, ("given_name", "initials"), _naming(split_given, heading))
    if field is Field.SURNAME:
        return ColumnReader(guess, ("infix", "surname"), _naming(split_surname, heading))
    if field is Field.FULL_NAME:
        parts = ("given_name", "initials", "infix", "surname", "description")
        return ColumnReader(guess, parts, _naming(split_full_name, heading))
    if field is Field.INFIX:
        meaning = meaning_of(heading) if heading else None
        if meaning and meaning.middle:
            return ColumnReader(guess, ("infix", "further_name"), _plain(split_middle))
        return ColumnReader(guess, ("infix",), _plain(read_infix))
    if field is Field.INITIALS:
        return ColumnReader(guess, ("initials",), _plain(lambda text: neat_initials(cells.clean_word(text))))
    if field is Field.ADDRESS or (field is Field.STREET and not numbers_apart):
        return ColumnReader(guess, address, _plain(split_address))
    if field is Field.STREET:
        return ColumnReader(guess, ("street",), _plain(cells.calm_place))
    if field is Field.HOUSE_NUMBER:
        return ColumnReader(guess, ("house_number", "house_addition"), _house_number)
    if field is Field.HOUSE_ADDITION:
        return ColumnReader(guess, ("house_addition",), _plain(cells.clean_word))
    if field is Field.POSTCODE:
        return ColumnReader(guess, ("postcode", "city"), _plain(read_postcode))
    if field is Field.CITY:
        return ColumnReader(guess, ("city",), _plain(cells.calm_place))
    if field is Field.BIRTH:
        return ColumnReader(guess, ("birth_year",), lambda text: read_birth_year(text, this_year))
    if field in (Field.DESCRIPTION, Field.ORGANISATION):
        return ColumnReader(guess, (field.value,), _described_naming(heading))
    if field in _LISTS:
        return ColumnReader(guess, (_LISTS[field],), _tagged if field is Field.TAG else _listed)
    part = {Field.PHONE: "phones", Field.EMAIL: "emails", Field.NOTE: "notes"}[field]
    return ColumnReader(guess, (part,))
