"""Opens a contact list: finds out what it is, guesses its columns, and gives its people batch by batch.

Owns the way in to the package. Must not write anything anywhere; what is done with the people is for use cases.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.tables.guessing import guess_mapping
from verbinder.exchange.tables.mapping import Mapping
from verbinder.exchange.tables.people import PeopleReader
from verbinder.exchange.tables.reading import Source, failures_as_sentences
from verbinder.exchange.tables.sniffing import (
    DELIMITERS,
    HEAD_BYTES,
    MIXED,
    Kind,
    delimiter_of,
    encoding_of,
    kind_of,
    refuse_unreadable,
    scan_text,
    sep_line,
)
from verbinder.exchange.tables.text_source import TextSource
from verbinder.exchange.tables.values import Limits, PersonRow, RowProblem
from verbinder.exchange.tables.workbook_source import WorkbookSource

BATCH_ROWS = 2_000
SAMPLE_ROWS = 20
_PROFILED_ROWS = 200
_PROFILED_CHARACTERS = 400


class Table:
    """An opened list: what it is, its first rows, the guess about its columns, and its people.

    `kind` is "csv", "xlsx", "xls", "ods" or an address book's; `encoding` and `delimiter` are "" for all but text,
    `sheets` and `sheet` empty for all but workbooks; `mapping` is given for an address book, else guessed. `sample`
    holds the first 20 rows as text, headings included; `row_count` estimates the rows without the headings (cells with
    line ends make it too high). Nothing is held open between calls.
    """

    def __init__(
        self,
        source: Source,
        name: str,
        kind: Kind,
        limits: Limits,
        this_year: int,
        *,
        encoding: str = "",
        delimiter: str = "",
        sheets: tuple[str, ...] = (),
        sheet: str = "",
        last_row: int = 0,
        mapping: Mapping | None = None,
    ) -> None:
        self._source = source
        self._this_year = this_year
        self.name = name
        self.kind = kind
        self.encoding = encoding
        self.delimiter = delimiter
        self.sheets = sheets
        self.sheet = sheet
        with closing(source.chunks(_PROFILED_ROWS)) as chunks:
            first = next(chunks, None)
        rows = first.rows if first else []
        start = first.first_row if first else 1
        if not any(cell.strip(" \t\r\n\0") for row in rows for cell in row) and not (first and first.problems):
            raise UserError("tables.empty", name=name)
        if max(map(len, rows), default=0) > limits.columns:
            raise UserError("tables.too_many_columns", name=name, columns=limits.columns)
        self.sample: tuple[tuple[str, ...], ...] = tuple(map(tuple, rows[:SAMPLE_ROWS]))
        self._first_rows = [[cell[:_PROFILED_CHARACTERS] for cell in row] for row in rows]
        self._first_number = start
        #: An address book says itself what its columns mean.
        self.has_fixed_columns = mapping is not None
        self.mapping: Mapping = mapping or guess_mapping(self._first_rows, start, this_year)
        self.row_count = max(last_row - self.mapping.first_data_row + 1, 0)

    def mapping_with_headings_in(self, row: int) -> Mapping:
        """The guess when the headings stand in `row` (as numbered in the file); 0 means that there are none."""
        return guess_mapping(self._first_rows, self._first_number, self._this_year, row)

    def rows(self) -> Iterator[list[str]]:
        """Every row as text, headings included, rows that cannot be read left out."""
        for chunk in self._source.chunks(BATCH_ROWS):
            yield from chunk.rows

    def people_batches(
        self, mapping: Mapping | None = None, size: int = BATCH_ROWS
    ) -> Iterator[tuple[list[PersonRow], list[RowProblem]]]:
        """The people and the problems of about `size` rows at a time, in the order of the file.

        Raises `UserError("tables.no_names")` when no column of the mapping can name a person, and for a file
        that turns out too long or broken on the way: whoever writes must be able to undo what came before.
        """
        chosen = mapping or self.mapping
        if not chosen.has_names:
            raise UserError("tables.no_names", name=self.name)
        reader = PeopleReader(chosen, self._this_year)
        for chunk in self._source.chunks(size):
            skip = max(chosen.first_data_row - chunk.first_row, 0)
            rows = chunk.rows[skip:] if skip else chunk.rows
            people, problems = reader.read(chunk.first_row + skip, rows)
            if chunk.problems:
                told = [problem for problem in chunk.problems if problem.row >= chosen.first_data_row]
                skipped = {problem.row for problem in told if problem.severity == "skipped"}
                people = [person for person in people if person.row not in skipped] if skipped else people
                problems = sorted(problems + told, key=lambda problem: problem.row)
            if people or problems:
                yield people, problems

    def people(self, mapping: Mapping | None = None) -> Iterator[PersonRow | RowProblem]:
        """As `people_batches`, one by one; the problems of a batch come before its people."""
        for people, problems in self.people_batches(mapping):
            yield from problems
            yield from people


def open_table(
    path: Path | str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    limits: Limits | None = None,
    this_year: int | None = None,
) -> Table:
    """Opens a contact list (CSV in any dialect, xlsx, xls, ods) by its content, whatever its name says.

    `encoding`, `delimiter` and `sheet` overrule what was found out. A list without a column of names opens, so
    that the user can point the column out; reading its people raises `UserError("tables.no_names")`.

    Raises `UserError` with one code for what is no list: `tables.missing`, `directory`, `not_a_file`,
    `unreadable`, `empty`, `binary`, `pdf`, `image`, `word`, `html`, `xml`, `json`, `vcard`, `archive`, `xlsb`,
    `password`, `damaged`, `too_large`, `unpacks_too_large`, `too_many_rows`, `too_many_columns`,
    `too_many_cells`, `line_too_long`, `no_such_sheet`, `unknown_encoding`. Reading a list of text that somebody
    wrote to meanwhile raises `tables.changed`.
    """
    path = Path(path)
    bounds = limits or Limits()
    year = this_year or date.today().year  # noqa: DTZ011 - the year on the wall is meant
    refuse_unreadable(path, bounds)
    with failures_as_sentences(path.name):
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
        if kind_of(head, path.name) is None:
            book = WorkbookSource(path.read_bytes(), path.name, bounds, sheet)
            return Table(
                book, path.name, book.kind, bounds, year, sheets=book.sheets, sheet=book.sheet, last_row=book.rows
            )
        return _open_text(path, head, encoding, delimiter, bounds, year)


def _open_text(
    path: Path, head: bytes, encoding: str | None, delimiter: str | None, limits: Limits, this_year: int
) -> Table:
    valid_utf8, lines = scan_text(path, limits)
    chosen = encoding or encoding_of(path, head, valid_utf8)
    try:
        text = head.decode("utf-8-sig" if chosen == MIXED else chosen, errors="ignore")
    except LookupError:
        raise UserError("tables.unknown_encoding", encoding=chosen) from None
    text = text.lstrip("\ufeff")
    if len(head) < HEAD_BYTES and not any(map(str.isalnum, text)):
        raise UserError("tables.empty", name=path.name)
    first_lines = text.splitlines(keepends=True)
    if len(head) == HEAD_BYTES and len(first_lines) > 1:
        first_lines.pop()
    named = sep_line(first_lines[0]) if first_lines else None
    found = delimiter or named or delimiter_of(first_lines)
    if len(found) != 1 or found in '"\r\n\0':
        found = DELIMITERS[0]
    source = TextSource(path, chosen, found, limits)
    last_row = lines - (1 if named else 0)
    return Table(source, path.name, Kind.CSV, limits, this_year, encoding=chosen, delimiter=found, last_row=last_row)
