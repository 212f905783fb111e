"""Reads the rows of a text list (CSV): any delimiter, any encoding, broken quotes found and told.

Owns the reading of delimited text in large chunks. Must not know what the columns mean.

Row numbers are those a spreadsheet shows: a cell with line ends in it is one row, a line "sep=;" is none.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.tables.reading import Chunk, failures_as_sentences, refuse_too_many_rows, state_of
from verbinder.exchange.tables.sniffing import MIXED, sep_line
from verbinder.exchange.tables.values import Limits, RowProblem, Severity

# Follows the last line: when it does not come back as a row of its own, a quote was never closed.
_END = "\0end of list\0"


def _unclosed(first: int, last: int) -> RowProblem:
    values = {"first": first, "last": last}
    return RowProblem(first, "tables.unclosed_quote", None, values, Severity.SKIPPED)


def _line_ends(row: Sequence[str]) -> int:
    joined = "".join(row)
    return joined.count("\n") + joined.count("\r") - joined.count("\r\n")


class TextSource:
    """One text file with its encoding and delimiter settled."""

    def __init__(self, path: Path, encoding: str, delimiter: str, limits: Limits) -> None:
        self._path = path
        self._encoding = encoding
        self._delimiter = delimiter
        self._limits = limits
        self._width = 0
        self._state = state_of(path)

    def chunks(self, size: int) -> Generator[Chunk, None, None]:
        """All rows in chunks of at most `size`; what cannot be read stands among the chunk's problems.

        Sets `csv.field_size_limit`, which is one setting for the whole process: nothing else of ours reads CSV
        with another limit. Raises `UserError` for too many rows, for a file that vanished, and for one that was
        written to since it was opened: half of what it was and half of what it is would come in.
        """
        with failures_as_sentences(self._path.name):
            csv.field_size_limit(self._limits.cell_characters)
            repaired: list[None] = []
            if self._encoding == MIXED:
                with self._path.open("rb") as file:
                    yield from self._parsed(_mixed_lines(file, repaired), repaired, size)
            else:
                with self._path.open(encoding=self._encoding, errors="replace", newline="") as text:
                    yield from self._parsed(text, repaired, size)
            if state_of(self._path) != self._state:
                raise UserError("tables.changed", name=self._path.name)

    def _parsed(self, text: Iterable[str], repaired: list[None], size: int) -> Iterator[Chunk]:
        lines = iter(text)
        first = next(lines, "")
        head = () if sep_line(first) else (first,)
        reader = csv.reader(
            chain(head, lines, (_END,)), delimiter=self._delimiter, skipinitialspace=self._delimiter != "\t"
        )
        number, closed = 1, False
        while not closed:
            before = reader.line_num
            rows: list[list[str]] = []
            problems: list[RowProblem] = []
            failed = False
            try:
                if self._encoding == MIXED:
                    _read_noting_repairs(reader, rows, size, number, repaired, problems)
                else:
                    rows.extend(islice(reader, size))
            except csv.Error:
                failed = True
            consumed = reader.line_num - before
            several_lines = failed or consumed != len(rows)
            closed = not failed and (len(rows) < size or rows[-1:] == [[_END]])
            if closed and rows[-1:] == [[_END]]:
                rows.pop()
            elif closed and rows:
                rows[-1][-1] = rows[-1][-1].removesuffix(_END)
                broken = rows.pop()
                start = number + len(rows)
                problems.append(_unclosed(start, start + _line_ends((*broken[:-1], broken[-1].rstrip("\r\n")))))
            if not self._width and rows:
                self._width = Counter(map(len, rows)).most_common(1)[0][0]
            lost = consumed - len(rows) - sum(map(_line_ends, rows)) if failed else 0
            if several_lines:
                for chunk in self._without_swallowed(number, rows, problems):
                    number = chunk.first_row + len(chunk.rows)
                    rows, problems = chunk.rows, chunk.problems
                    refuse_too_many_rows(number - 1, self._limits, self._path.name)
                    if rows or problems:
                        yield chunk
            else:
                refuse_too_many_rows(number + len(rows) - 1, self._limits, self._path.name)
                yield Chunk(number, rows, problems)
                number += len(rows)
            if failed:
                yield Chunk(number, [], [self._too_long(number, lost)])
                number += max(lost, 1)

    def _too_long(self, number: int, lost: int) -> RowProblem:
        if lost > 1:
            return _unclosed(number, number + lost - 1)
        values = {"characters": self._limits.cell_characters}
        return RowProblem(number, "tables.cell_too_long", None, values, Severity.SKIPPED)

    def _without_swallowed(self, number: int, rows: list[list[str]], problems: list[RowProblem]) -> Iterator[Chunk]:
        """The rows in pieces, cut where an unclosed quote has taken following rows into one cell."""
        start = 0
        for at, row in enumerate(rows):
            if not any("\n" in cell and self._swallowed(cell) for cell in row):
                continue
            yield Chunk(number, rows[start:at], problems)
            number += at - start
            last = number + _line_ends(row)
            yield Chunk(last + 1, [], [_unclosed(number, last)])
            number, start, problems = last + 1, at + 1, []
        yield Chunk(number, rows[start:], problems)

    def _swallowed(self, cell: str) -> bool:
        """Whether a cell of several lines holds whole rows: all its inner lines have as many columns as the list."""
        inner = cell.split("\n")[1:-1]
        wanted = self._width - 1
        if wanted < 2 or not inner or (len(inner) < 2 and wanted < 4):
            return False
        return all(line.count(self._delimiter) == wanted for line in inner)


def _read_noting_repairs(
    reader: Iterator[list[str]],
    rows: list[list[str]],
    size: int,
    number: int,
    repaired: list[None],
    problems: list[RowProblem],
) -> None:
    for row in islice(reader, size):
        if repaired:
            problems.append(RowProblem(number + len(rows), "tables.letters_repaired"))
            repaired.clear()
        rows.append(row)


def _mixed_lines(file: io.BufferedReader, repaired: list[None]) -> Iterator[str]:
    """Lines of UTF-8 among which some are Windows-1252; each of those leaves a mark in `repaired`."""
    first = True
    for raw in file:
        line = raw.removeprefix(b"\xef\xbb\xbf") if first else raw
        first = False
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1252", errors="replace")
            repaired.append(None)
        if "\r" in text:
            yield from io.StringIO(text, newline="")
        else:
            yield text
