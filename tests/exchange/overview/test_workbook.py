"""The workbook, read back by another library: right headings and numbers, no formula, nothing of a person."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from verbinder.exchange.overview.facts import ContactFact
from verbinder.exchange.overview.period import make_overview
from verbinder.exchange.overview.workbook import workbook_bytes

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)
MADE_ON = date(2026, 4, 2)


@pytest.fixture
def content(quarter: list[ContactFact]) -> bytes:
    return workbook_bytes(make_overview(quarter, first_day=FIRST, last_day=LAST), made_on=MADE_ON)


def read(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def rows(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return [tuple(row[:3]) for row in book[sheet].iter_rows(values_only=True)]


def test_the_sheets_stand_in_order_with_dutch_names(content: bytes) -> None:
    assert read(content).sheetnames == [
        "Overzicht",
        "Maanden",
        "Straten",
        "Situaties",
        "Uitkomsten",
        "Thema's",
        "Inwoners",
        "Toelichting",
    ]


def test_the_first_sheet_tells_period_total_and_day(content: bytes) -> None:
    front = read(content)["Overzicht"]
    assert front["A1"].value == "Contactoverzicht"
    assert front["B3"].value == "1 januari 2026 t/m 31 maart 2026"
    assert front["B4"].value == "2 april 2026"
    assert (front["A7"].value, front["B7"].value) == ("Alle contacten", 120)


def test_streets_have_headings_counts_the_rest_and_a_total(content: bytes) -> None:
    assert rows(read(content), "Straten") == [
        ("Straat", "Contacten", "Opmerking"),
        ("Tongelresestraat", 60, None),
        ("Hofstraat", 40, None),
        ("=Plein", 12, None),
        ("overige straten", 8, "kleine aantallen samen"),
        ("Totaal", 120, None),
    ]


def test_codes_are_written_as_people_say_them_and_own_words_stay(content: bytes) -> None:
    labels = [row[0] for row in rows(read(content), "Uitkomsten")]
    assert labels == ["Uitkomst", "gesprek gehad", "niet thuis", "soep gegeten", "Totaal"]


def test_a_hidden_month_has_no_number_but_says_why(content: bytes) -> None:
    months = rows(read(content), "Maanden")
    assert months[2] == ("februari 2026", None, "niet getoond")
    assert [row[0] for row in months[1:4]] == ["januari 2026", "februari 2026", "maart 2026"]


def test_no_cell_is_a_formula_or_a_link(content: bytes) -> None:
    for sheet in read(content):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n"), cell.coordinate
                assert cell.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
    assert sheets
    assert not any("<f>" in sheet or "<f " in sheet for sheet in sheets)


def test_every_sheet_prints_on_a4_with_the_period_and_without_names(content: bytes) -> None:
    for sheet in read(content):
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth in (None, 1)  # one page wide is what the format means by nothing
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.oddHeader.right.text == "1 januari 2026 t/m 31 maart 2026"
        assert "&" in sheet.oddFooter.right.text


def test_tables_keep_their_heading_in_sight(content: bytes) -> None:
    book = read(content)
    for name in book.sheetnames[1:-1]:
        assert book[name].freeze_panes == "A2"
        assert book[name].print_title_rows == "$1:$1"
        assert book[name]["B2"].number_format == "#,##0"
        assert book[name].column_dimensions["A"].width >= 18


def test_months_and_streets_have_a_chart_of_their_own_rows_only(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        charts = [parts.read(name).decode() for name in sorted(parts.namelist()) if "charts/chart" in name]
    ranges = [re.findall(r"<c:f>([^<]*)</c:f>", chart) for chart in charts]
    assert ["Straten!$A$2:$A$4", "Straten!$B$2:$B$4"] in ranges


def test_a_chart_of_many_streets_stays_readable() -> None:
    facts = [
        ContactFact(FIRST, f"{chr(65 + number // 26)}{chr(97 + number % 26)}straat")
        for number in range(40)
        for _ in range(6 + number)
    ]
    content = workbook_bytes(make_overview(facts, first_day=FIRST, last_day=LAST), made_on=MADE_ON)
    assert len(rows(read(content), "Straten")) == 42
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert any(b"Straten!$B$2:$B$21" in parts.read(name) for name in parts.namelist())


def test_the_last_sheet_explains_in_the_language_asked_for(quarter: list[ContactFact]) -> None:
    overview = make_overview(quarter, first_day=FIRST, last_day=LAST, minimum=10)
    english = read(workbook_bytes(overview, made_on=MADE_ON, language="en"))
    assert english.sheetnames[-1] == "Explanation"
    text = " ".join(str(row[0]) for row in english["Explanation"].iter_rows(values_only=True))
    assert "fewer than 10 contacts" in text
    dutch = read(workbook_bytes(overview, made_on=MADE_ON))["Toelichting"]
    assert any("minder dan 10 contacten" in str(row[0]) for row in dutch.iter_rows(values_only=True))


def test_an_empty_period_and_one_with_too_few_contacts_are_workbooks_too() -> None:
    empty = read(workbook_bytes(make_overview([], first_day=FIRST, last_day=LAST), made_on=MADE_ON))
    assert empty["Overzicht"]["B7"].value == 0
    few = [ContactFact(FIRST, "Laak", people=1)] * 3
    book = read(workbook_bytes(make_overview(few, first_day=FIRST, last_day=LAST), made_on=MADE_ON))
    assert book["Overzicht"]["B7"].value == "minder dan 5"
    everything = " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    assert "Laak" not in everything


def test_the_file_tells_nothing_of_who_made_it_and_is_the_same_every_time(
    content: bytes, quarter: list[ContactFact]
) -> None:
    properties = read(content).properties
    assert not properties.creator
    assert not properties.lastModifiedBy
    again = workbook_bytes(make_overview(quarter, first_day=FIRST, last_day=LAST), made_on=MADE_ON)
    assert again == content
