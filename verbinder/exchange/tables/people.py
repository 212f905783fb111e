"""Makes people out of rows, by a mapping: joins what the columns hold, and tells what could not be read.

Owns the step from rows to persons and the judgement that a row holds nobody. Must not read files or know the
store. Works on batches, column by column; only rows with something odd are looked at one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import repeat
from typing import Any

from verbinder.exchange.tables.columns import ODD_ROW, ColumnReader, column_reader
from verbinder.exchange.tables.mapping import Mapping
from verbinder.exchange.tables.totals import is_heading_again, is_total_row
from verbinder.exchange.tables.values import Field, PersonRow, Phone, RowProblem, Severity

_GIVEN, _INITIALS, _SURNAME, _DESCRIPTION, _ORGANISATION = (
    PersonRow._fields.index(name) for name in ("given_name", "initials", "surname", "description", "organisation")
)
_new_person: Callable[[Iterable[Any]], PersonRow] = partial(tuple.__new__, PersonRow)
Parts = dict[str, list[Sequence[Any]]]
_ADDRESS = ("street", "house_number", "house_addition", "postcode", "city")
# Codes whose sentence shows the text it is about; a BSN is never shown again.
_SHOWN_CHARACTERS = 60


def _first_filled(one: Sequence[Any], other: Sequence[Any]) -> list[Any]:
    return [a or b for a, b in zip(one, other, strict=True)]


def _all_of(one: Sequence[tuple[Any, ...]], other: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [_once(a + b) if a and b else a or b for a, b in zip(one, other, strict=True)]


def _once(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Each item once; phone numbers are the same when their normal form is."""
    kept: dict[Any, Any] = {}
    for item in items:
        key = (item.normal or item.as_written) if isinstance(item, Phone) else item.lower()
        kept.setdefault(key, item)
    return tuple(kept.values())


def _under_each_other(one: Sequence[str], other: Sequence[str]) -> list[str]:
    return [f"{a}\n{b}" if a and b else a or b for a, b in zip(one, other, strict=True)]


def _in_a_row(one: Sequence[str], other: Sequence[str]) -> list[str]:
    return [f"{a} {b}" if a and b else a or b for a, b in zip(one, other, strict=True)]


def _infixes(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """ "van" in a column of its own before "den Berg" is "van den"; what both say is said once."""
    return list(map(_infix, one, other))


def _infix(one: str, other: str) -> str:
    if not (one and other):
        return one or other
    if f" {other} ".lower() in f" {one} ".lower():
        return one
    return other if one.lower() in other.lower() else f"{one} {other}"


def _joining(part: str) -> Callable[[Sequence[Any], Sequence[Any]], list[Any]]:
    if part == "notes":
        return _under_each_other
    if part == "further_name":
        return _in_a_row
    if part == "infix":
        return _infixes
    return _all_of if isinstance(PersonRow._field_defaults[part], tuple) else _first_filled


def _one_column_a_part(parts: Parts) -> dict[str, Sequence[Any]]:
    joined: dict[str, Sequence[Any]] = {}
    for part, columns in parts.items():
        values = columns[0]
        for other in columns[1:]:
            values = _joining(part)(values, other)
        joined[part] = values
    return joined


def _fill_addresses(joined: dict[str, Sequence[Any]], further: dict[str, Sequence[Any]], count: int) -> None:
    """Give who has no address the further one, whole: a street at work does not go with a town at home."""
    mine = [list(joined.get(part) or [""] * count) for part in _ADDRESS]
    theirs = [further.get(part) or [""] * count for part in _ADDRESS]
    for at, address in enumerate(zip(*theirs, strict=True)):
        if any(address) and not any(column[at] for column in mine):
            for column, value in zip(mine, address, strict=True):
                column[at] = value
    joined.update(zip(_ADDRESS, mine, strict=True))


def _labels_of_phones(mapping: Mapping) -> dict[int, int]:
    """For a column of telephone numbers the one that says of what kind each is: Google's "Phone 2 - Label"."""
    by_name = {column.heading.strip().lower(): column.index for column in mapping.columns}
    found: dict[int, int] = {}
    for column in mapping.columns:
        stem, value, _ = column.heading.strip().lower().rpartition(" - value")
        if column.field is Field.PHONE and value:
            label = by_name.get(f"{stem} - label", by_name.get(f"{stem} - type"))
            if label is not None:
                found[column.index] = label
    return found


class PeopleReader:
    """Reads batches of rows by one mapping; `this_year` bounds years of birth."""

    def __init__(self, mapping: Mapping, this_year: int) -> None:
        self._width = len(mapping.columns)
        self._headings = [column.heading for column in mapping.columns]
        apart = any(column.field is Field.HOUSE_NUMBER for column in mapping.columns)
        mapped = [column for column in mapping.columns if column.field is not Field.IGNORE and not column.never]
        readers = [column_reader(column, numbers_apart=apart, this_year=this_year) for column in mapped]
        self._labels = _labels_of_phones(mapping)
        self._addresses = 1 + max((reader.further for reader in readers), default=0)
        # A column of its own counts more than what was split off another: "tussenvoegsel" before "achternaam".
        self._readers = sorted(readers, key=lambda reader: len(reader.parts))

    def read(self, first_row: int, rows: list[list[str]]) -> tuple[list[PersonRow], list[RowProblem]]:
        """The people in `rows`, of which the first has number `first_row`, and the problems met, by row."""
        problems: list[RowProblem] = []
        if not rows:
            return [], problems
        if set(map(len, rows)) != {self._width}:
            rows = self._squared(first_row, rows, problems)
        columns = list(zip(*rows, strict=True))
        odd: set[int] = set()
        addresses: list[Parts] = [defaultdict(list) for _ in range(self._addresses)]
        for reader in self._readers:
            parts = addresses[reader.further]
            cells = self._without_faxes(reader, columns, first_row, problems)
            values = reader.values(cells)
            if reader.troubles:
                self._tell(reader, cells, first_row, problems, odd)
            if len(reader.parts) == 1:
                parts[reader.parts[0]].append(values)
            else:
                for part, part_values in zip(reader.parts, zip(*values, strict=True), strict=True):
                    parts[part].append(part_values)
        people = self._joined(first_row, len(rows), addresses)
        return self._without_nobodies(first_row, rows, people, problems, odd)

    def _without_faxes(
        self, reader: ColumnReader, columns: list[tuple[str, ...]], first_row: int, problems: list[RowProblem]
    ) -> Sequence[str]:
        """The cells of a column; numbers of which the column beside it says that they are a fax's are told instead."""
        values = columns[reader.index]
        label = self._labels.get(reader.index)
        if label is None:
            return values
        faxes = [at for at, said in enumerate(columns[label]) if "fax" in said.lower() and values[at].strip()]
        problems.extend(RowProblem(first_row + at, "tables.fax_left_out", Field.PHONE) for at in faxes)
        return [("" if at in faxes else value) for at, value in enumerate(values)] if faxes else values

    def _squared(self, first_row: int, rows: list[list[str]], problems: list[RowProblem]) -> list[list[str]]:
        """Rows of equal length: short ones filled up, text beyond the last column told."""
        squared: list[list[str]] = []
        width = self._width
        for at, row in enumerate(rows):
            if len(row) > width and any(cell.strip() for cell in row[width:]):
                problems.append(RowProblem(first_row + at, "tables.extra_cells", None, {"columns": width}))
            squared.append(row[:width] if len(row) >= width else row + [""] * (width - len(row)))
        return squared

    def _tell(
        self, reader: ColumnReader, column: Sequence[str], first_row: int, problems: list[RowProblem], odd: set[int]
    ) -> None:
        for at, cell in enumerate(column):
            code = reader.troubles.get(cell)
            if code == ODD_ROW:
                odd.add(at)
            elif code:
                values: dict[str, object] = {"heading": reader.heading or reader.index + 1}
                if code != "tables.number_removed":
                    shown = " ".join(cell.split())
                    values["value"] = shown if len(shown) <= _SHOWN_CHARACTERS else shown[:_SHOWN_CHARACTERS] + "…"
                problems.append(RowProblem(first_row + at, code, reader.field, values))
        reader.troubles.clear()

    def _joined(self, first_row: int, count: int, addresses: list[Parts]) -> list[PersonRow]:
        joined = _one_column_a_part(addresses[0])
        for further in addresses[1:]:
            _fill_addresses(joined, _one_column_a_part(further), count)
        if "further_name" in joined:
            given = joined.get("given_name") or [""] * count
            joined["given_name"] = _in_a_row(given, joined["further_name"])
        defaults = PersonRow._field_defaults
        fields = (joined[name] if name in joined else repeat(defaults[name], count) for name in PersonRow._fields[1:])
        return list(map(_new_person, zip(range(first_row, first_row + count), *fields, strict=True)))

    def _without_nobodies(
        self,
        first_row: int,
        rows: list[list[str]],
        people: list[PersonRow],
        problems: list[RowProblem],
        odd: set[int],
    ) -> tuple[list[PersonRow], list[RowProblem]]:
        nameless = [
            at
            for at, person in enumerate(people)
            if not (
                person[_SURNAME] or person[_GIVEN] or person[_DESCRIPTION] or person[_ORGANISATION] or person[_INITIALS]
            )
        ]
        if not nameless and not odd:
            return people, _by_row(problems)
        gone: set[int] = set()
        skipped: list[RowProblem] = []
        for at in sorted(odd.union(nameless)):
            row = rows[at]
            if is_heading_again(row, self._headings) or not any(map(_says_something, row)):
                gone.add(at)
            elif is_total_row(row):
                gone.add(at)
                skipped.append(RowProblem(first_row + at, "tables.total_row", None, {}, Severity.SKIPPED))
            elif at in nameless:
                gone.add(at)
                skipped.append(RowProblem(first_row + at, "tables.no_name", None, {}, Severity.SKIPPED))
        kept = [person for at, person in enumerate(people) if at not in gone]
        told = [problem for problem in problems if problem.row - first_row not in gone]
        return kept, _by_row(told + skipped)


def _says_something(cell: str) -> bool:
    return any(map(str.isalnum, cell))


def _by_row(problems: list[RowProblem]) -> list[RowProblem]:
    return sorted(problems, key=lambda problem: problem.row)
