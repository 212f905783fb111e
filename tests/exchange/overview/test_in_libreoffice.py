"""The workbook and the report of an import, opened and saved again by LibreOffice, where that is installed.

What a spreadsheet program makes of a file is told only by one: columns, numbers, the words in place of hidden figures.
"""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from verbinder.exchange.csv_rows import csv_bytes
from verbinder.exchange.overview.facts import ContactFact
from verbinder.exchange.overview.period import make_overview
from verbinder.exchange.overview.workbook import workbook_bytes

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
#: Semicolons, double quotes, UTF-8, from the first line.
AS_DUTCH_EXCEL = "--infilter=Text - txt - csv (StarCalc):59,34,76,1"


def saved_again(path: Path, folder: Path, *options: str) -> Workbook:
    """What LibreOffice saves after opening `path`; formulas would be formulas in it."""
    assert SOFFICE is not None
    profile = (folder / "profiel").as_uri()  # its own, so that a window that is open elsewhere is no trouble
    command = [SOFFICE, f"-env:UserInstallation={profile}", "--headless", *options]
    out = folder / "uit"
    subprocess.run(
        [*command, "--convert-to", "xlsx", "--outdir", str(out), str(path)],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return openpyxl.load_workbook(out / f"{path.stem}.xlsx")


def rows(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return [tuple(row[:3]) for row in book[sheet].iter_rows(values_only=True)]


def formulas(book: Workbook) -> list[str]:
    return [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@pytest.fixture
def opened(quarter: list[ContactFact], tmp_path: Path) -> Workbook:
    overview = make_overview(quarter, first_day=date(2026, 1, 1), last_day=date(2026, 3, 31))
    (tmp_path / "overzicht.xlsx").write_bytes(workbook_bytes(overview, made_on=date(2026, 4, 2)))
    return saved_again(tmp_path / "overzicht.xlsx", tmp_path)


def test_sheets_columns_figures_and_hidden_cells_are_what_was_written(opened: Workbook) -> None:
    assert opened.sheetnames == [
        *("Overzicht", "Maanden", "Straten", "Situaties", "Uitkomsten", "Thema's", "Inwoners", "Toelichting"),
    ]
    assert rows(opened, "Straten") == [
        ("Straat", "Contacten", "Opmerking"),
        ("Tongelresestraat", 60, None),
        ("Hofstraat", 40, None),
        ("=Plein", 12, None),
        ("overige straten", 8, "kleine aantallen samen"),
        ("Totaal", 120, None),
    ]
    assert rows(opened, "Maanden")[2] == ("februari 2026", None, "niet getoond")
    assert formulas(opened) == []


def test_a_list_for_dutch_excel_has_its_columns_and_runs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "verslag.csv"
    path.write_bytes(
        csv_bytes([("Bestand", "Rij", "Naam"), ("buurt.csv", 3, "=1+1"), ("é; x.csv", 4, "@SUM(1)"), ("c", None, "-2")])
    )
    book = saved_again(path, tmp_path, AS_DUTCH_EXCEL)
    (sheet,) = book.sheetnames
    assert rows(book, sheet) == [
        ("Bestand", "Rij", "Naam"),
        ("buurt.csv", 3, "'=1+1"),
        ("é; x.csv", 4, "'@SUM(1)"),
        ("c", None, "'-2"),
    ]
    assert formulas(book) == []
