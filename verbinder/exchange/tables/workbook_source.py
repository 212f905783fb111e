"""Reads the rows of a workbook (xlsx, xls, ods) as text, the way a person reads them off the screen.

Owns turning cells into text. The reading of the formats is python-calamine's; must not know what columns mean.
"""

from __future__ import annotations

import io
from collections.abc import Generator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from verbinder.errors import UserError
from verbinder.exchange.tables.heading_rows import SEARCHED_ROWS, find_headings
from verbinder.exchange.tables.reading import Chunk, failures_as_sentences, refuse_too_many_rows
from verbinder.exchange.tables.sniffing import Kind
from verbinder.exchange.tables.values import Limits, RowProblem, Severity
from verbinder.exchange.tables.workbook_guard import check_package

_OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_OTHER_STREAMS = ("WordDocument", "PowerPoint Document", "__properties_version1.0")
_OTHER_OFFICE = tuple(name.encode("utf-16-le") for name in _OTHER_STREAMS)


def text_of(value: object) -> str:
    """A cell as text: 612345678.0 → "612345678", a date day first, a tick box "ja" or "nee"."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    if isinstance(value, datetime):
        day = f"{value.day:02}-{value.month:02}-{value.year:04}"
        return day if value.time() == time() else f"{day} {value.hour:02}:{value.minute:02}"
    if isinstance(value, date):
        return f"{value.day:02}-{value.month:02}-{value.year:04}"
    return "" if value is None else str(value)


def _texts(row: Sequence[object]) -> list[str]:
    return [value if value.__class__ is str else text_of(value) for value in row]


class WorkbookSource:
    """One workbook, held in memory, with the sheet that is read.

    Without a `sheet` the first one with recognised headings is taken, else the first that holds anything.
    """

    def __init__(self, data: bytes, name: str, limits: Limits, sheet: str | None = None) -> None:
        self._name = name
        self._limits = limits
        with failures_as_sentences(name):
            self.kind = _checked_kind(data, name, limits)
            from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

            self._book = CalamineWorkbook.from_filelike(io.BytesIO(data))
            worksheets = [meta for meta in self._book.sheets_metadata if meta.typ is SheetTypeEnum.WorkSheet]
            shown = [meta.name for meta in worksheets if meta.visible is SheetVisibleEnum.Visible]
            self.sheets: tuple[str, ...] = tuple(shown or (meta.name for meta in worksheets))
            self._sheet = self._chosen(sheet)
            self.sheet: str = self._sheet.name
            self.rows: int = self._sheet.end[0] + 1 if self._sheet.end else 0

    def _chosen(self, wanted: str | None) -> Any:
        if wanted is not None:
            if wanted not in self._book.sheet_names:
                raise UserError("tables.no_such_sheet", name=self._name, sheet=wanted)
            return self._checked(self._book.get_sheet_by_name(wanted))
        first = None
        for name in self.sheets:
            sheet = self._book.get_sheet_by_name(name)
            head = sheet.to_python(nrows=SEARCHED_ROWS)
            if not head:
                continue
            if find_headings([_texts(row) for row in head]):
                return self._checked(sheet)
            first = first or sheet
        if first is None:
            raise UserError("tables.empty", name=self._name)
        return self._checked(first)

    def _checked(self, sheet: Any) -> Any:
        if sheet.width > self._limits.columns:
            raise UserError("tables.too_many_columns", name=self._name, columns=self._limits.columns)
        refuse_too_many_rows(sheet.end[0] + 1 if sheet.end else 0, self._limits, self._name)
        return sheet

    def chunks(self, size: int) -> Generator[Chunk, None, None]:
        """All rows of the sheet in chunks of `size`, numbered as the sheet numbers them."""
        with failures_as_sentences(self._name):
            rows = self._sheet.iter_rows()
            number = 1
            while batch := [_texts(row) for row in islice(rows, size)]:
                yield Chunk(number, batch, self._drop_long(number, batch))
                number += len(batch)

    def _drop_long(self, number: int, batch: list[list[str]]) -> list[RowProblem]:
        """Empties rows with a cell beyond all measure; the row is told."""
        most = self._limits.cell_characters
        problems: list[RowProblem] = []
        for at, row in enumerate(batch):
            if max(map(len, row), default=0) > most:
                problems.append(
                    RowProblem(number + at, "tables.cell_too_long", None, {"characters": most}, Severity.SKIPPED)
                )
                batch[at] = []
        return problems


def _checked_kind(data: bytes, name: str, limits: Limits) -> Kind:
    if not data.startswith(_OLE_MARK):
        return check_package(data, name, limits)
    if _ENCRYPTED_STREAM in data:
        raise UserError("tables.password", name=name)
    if any(stream in data for stream in _OTHER_OFFICE):
        raise UserError("tables.word", name=name)
    return Kind.XLS
