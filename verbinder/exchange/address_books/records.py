"""From entries of an address book to the rows and columns of a list, so that both come in the same way.

Owns the columns that such a file gets and the order of an entry's values in them. Must not know a file format.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from verbinder.errors import UserError
from verbinder.exchange.tables.mapping import NAMING_FIELDS, ColumnGuess, Mapping
from verbinder.exchange.tables.reading import Chunk, refuse_too_many_rows
from verbinder.exchange.tables.values import Field, Limits, RowProblem, Severity
from verbinder.sentences import sentence

#: More values of one sort than this share the last column.
MOST_COLUMNS = 12
#: Between values that share a cell; Google writes it so, and the readers of phones and lists know it.
BETWEEN = " ::: "
REASON_BOOK = "tables.reason_book"


class Sort(StrEnum):
    """What an entry can hold; how its column is headed stands in the sentences under [column], by this value.

    In every language these are words of the dictionary of headings.
    """

    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    WHOLE = "whole"
    DESCRIBED = "described"
    COMPANY = "company"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    POSTCODE = "postcode"
    CITY = "city"
    BIRTH = "birth"
    NOTE = "note"
    TAG = "tag"
    INTEREST = "interest"


FIELDS = {
    Sort.GIVEN: Field.GIVEN_NAME,
    Sort.MIDDLE: Field.INFIX,
    Sort.FAMILY: Field.SURNAME,
    Sort.WHOLE: Field.FULL_NAME,
    Sort.DESCRIBED: Field.DESCRIPTION,
    Sort.COMPANY: Field.ORGANISATION,
    Sort.PHONE: Field.PHONE,
    Sort.EMAIL: Field.EMAIL,
    Sort.ADDRESS: Field.ADDRESS,
    Sort.POSTCODE: Field.POSTCODE,
    Sort.CITY: Field.CITY,
    Sort.BIRTH: Field.BIRTH,
    Sort.NOTE: Field.NOTE,
    Sort.TAG: Field.TAG,
    Sort.INTEREST: Field.INTEREST,
}
_SEVERAL = frozenset({Sort.PHONE, Sort.EMAIL})
_JOINED = {Sort.NOTE: "\n", Sort.TAG: BETWEEN, Sort.INTEREST: BETWEEN}


@dataclass(slots=True)
class Record:
    """One entry: its number in the file, what it holds, and what was odd about it."""

    row: int
    values: dict[Sort, list[str]] = field(default_factory=dict)
    problems: list[RowProblem] = field(default_factory=list)

    def put(self, sort: Sort, *texts: str) -> None:
        """Add what says something."""
        said = [text for text in texts if text.strip()]
        if said:
            self.values.setdefault(sort, []).extend(said)

    def tell(self, code: str, *, skipped: bool = False, **values: object) -> None:
        """Note what was odd; `skipped` leaves the entry out."""
        severity = Severity.SKIPPED if skipped else Severity.WARNING
        self.problems.append(RowProblem(self.row, code, None, values, severity))


class RecordSource:
    """All entries of a file as rows, held in memory: the file is read once, and may change after.

    Its columns have no headings in the file; they are called in `language`.
    """

    def __init__(self, records: Iterable[Record], name: str, limits: Limits, language: str = "nl") -> None:
        self._language = language
        widths: dict[Sort, int] = {}
        kept: list[Record] = []
        for record in records:
            kept.append(record)
            refuse_too_many_rows(len(kept), limits, name)
            for sort, values in record.values.items():
                wanted = min(len(values), MOST_COLUMNS) if sort in _SEVERAL else 1
                widths[sort] = max(widths.get(sort, 0), wanted)
        if not kept:
            raise UserError("tables.empty", name=name)
        if not any(FIELDS[sort] in NAMING_FIELDS for sort in widths):
            widths[Sort.WHOLE] = 1  # so that every entry is told to have no name, and not the file
        self._columns = [sort for sort in Sort for _ in range(widths.get(sort, 0))]
        self._chunk = Chunk(1, [self._row(record, widths) for record in kept], [])
        for record in kept:
            if not record.values and not record.problems:
                record.tell("tables.no_name", skipped=True)
            self._chunk.problems.extend(record.problems)
        self.rows = len(kept)

    def _row(self, record: Record, widths: dict[Sort, int]) -> list[str]:
        row: list[str] = []
        for sort in Sort:
            width = widths.get(sort, 0)
            if not width:
                continue
            values = record.values.get(sort, [])
            if sort not in _SEVERAL:
                row.append(_JOINED[sort].join(values) if sort in _JOINED else (values[0] if values else ""))
                continue
            cells = [*values[: width - 1], BETWEEN.join(values[width - 1 :])]
            row += cells + [""] * (width - len(cells))
        return row

    @property
    def mapping(self) -> Mapping:
        """What every column means; there is nothing to guess."""
        numbered: dict[Sort, int] = {}
        columns = []
        for at, sort in enumerate(self._columns):
            numbered[sort] = numbered.get(sort, 0) + 1
            called = sentence(f"column.{sort.value}", self._language)
            heading = called if numbered[sort] == 1 else f"{called} {numbered[sort]}"
            columns.append(ColumnGuess(at, heading, FIELDS[sort], REASON_BOOK))
        return Mapping(tuple(columns), (), 1)

    def chunks(self, size: int) -> Generator[Chunk, None, None]:
        """All rows, about `size` at a time, each chunk with its own problems."""
        problems = self._chunk.problems
        for start in range(0, len(self._chunk.rows), size):
            last = start + size
            told = [problem for problem in problems if start < problem.row <= last]
            yield Chunk(start + 1, self._chunk.rows[start:last], told)
