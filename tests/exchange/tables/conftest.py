"""Writes lists to real files and counts what is read from them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.exchange.read_lists import Read, read_whole
from verbinder.exchange.tables import Table, open_table

THIS_YEAR = 2026


def everything(table: Table, mapping: Any = None) -> Read:
    return read_whole(table.people_batches(mapping))


def workbook(sheets: dict[str, list[list[Any]]], start: tuple[int, int] = (0, 0)) -> bytes:
    """An xlsx with these sheets; dates are written as dates, numbers as numbers, None as nothing."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "dd-mm-yyyy"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row_at, row in enumerate(rows):
            for column_at, value in enumerate(row):
                if value is None:
                    continue
                place = (start[0] + row_at, start[1] + column_at)
                if isinstance(value, str):
                    sheet.write_string(*place, value)
                else:
                    sheet.write(*place, value)
    book.close()
    return buffer.getvalue()


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes text or bytes to a file and gives its path."""

    def writing(content: str | bytes, name: str = "lijst.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return writing


@pytest.fixture
def read(write: Callable[..., Path]) -> Callable[..., Read]:
    """Writes a list to a file and reads it with the guessed mapping."""

    def reading(content: str | bytes, name: str = "lijst.csv", written_in: str = "utf-8", **options: Any) -> Read:
        return everything(open_table(write(content, name, written_in), this_year=THIS_YEAR, **options))

    return reading


@pytest.fixture
def table(write: Callable[..., Path]) -> Callable[..., Table]:
    """Writes a list to a file and opens it."""

    def opening(content: str | bytes, name: str = "lijst.csv", written_in: str = "utf-8", **options: Any) -> Table:
        return open_table(write(content, name, written_in), this_year=THIS_YEAR, **options)

    return opening


@pytest.fixture
def make_workbook() -> Callable[..., bytes]:
    return workbook


@pytest.fixture
def read_all() -> Callable[..., Read]:
    return everything
