"""Workbooks: real cells become the text a person reads, and no workbook takes more room than a laptop has."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from verbinder.errors import UserError
from verbinder.exchange.tables import Field, Limits, Severity
from verbinder.exchange.tables.workbook_guard import _fits_at_a_glance
from verbinder.exchange.tables.workbook_source import text_of

HEADING = ["Voornaam", "Tussenvoegsel", "Achternaam", "Adres", "Telefoon", "Geboortedatum", "Opmerking"]
ROWS: list[list[Any]] = [
    HEADING,
    ["Jan", "de", "Vries", "Dorpsstraat 12", 612345678, date(1957, 3, 12), 12.0],
    ["Fatima", None, "El Amrani", "Plein 1944 12a", "040-2123456", 1960, True],
    ["Piet", None, "Bakker", None, 31612345679.0, datetime(1970, 1, 2, 3, 4), 12.5],
]


def ods(rows: list[str]) -> bytes:
    """A small OpenDocument sheet of these `table:table-row` bodies."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="Blad1">{body}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"></manifest:manifest>'
    )
    return package(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": manifest,
            "content.xml": content,
        }
    )


def ods_cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def package(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in members.items():
            packed.writestr(name, text)
    return buffer.getvalue()


def with_sheet(book: bytes, sheet: str) -> bytes:
    """`book` with the XML of its first sheet replaced."""
    with zipfile.ZipFile(io.BytesIO(book)) as packed:
        members = {name: packed.read(name).decode() for name in packed.namelist()}
    members["xl/worksheets/sheet1.xml"] = sheet
    return package(members)


@pytest.fixture
def plain(make_workbook: Callable[..., bytes]) -> bytes:
    return make_workbook({"Blad1": ROWS})


def test_cells_are_read_as_a_person_reads_them(plain: bytes, read: Callable[..., Any]) -> None:
    result = read(plain, "lijst.xlsx")
    assert result.counts == (3, 3, 0, 2, 0)
    assert [person.birth_year for person in result.people] == [1957, 1960, 1970]
    assert [person.notes for person in result.people] == ["12", "ja", "12.5"]
    assert [person.phones[0].normal for person in result.people] == ["+31612345678", "+31402123456", "+31612345679"]
    assert result.people[0].phones[0].as_written == "06 12345678"


def test_a_workbook_is_known_by_its_content_not_its_name(plain: bytes, table: Callable[..., Any]) -> None:
    opened = table(plain, "lijst.csv")
    assert (opened.kind, opened.sheets, opened.sheet, opened.row_count) == ("xlsx", ("Blad1",), "Blad1", 3)


def test_empty_rows_and_columns_before_the_list_do_not_matter(
    make_workbook: Callable[..., bytes], read: Callable[..., Any]
) -> None:
    result = read(make_workbook({"Blad1": ROWS}, start=(6, 3)), "lijst.xlsx")
    assert result.counts == (3, 3, 0, 2, 0)
    assert [person.row for person in result.people] == [8, 9, 10]


def test_the_first_sheet_with_headings_is_proposed(
    make_workbook: Callable[..., bytes], table: Callable[..., Any], read_all: Callable[..., Any]
) -> None:
    book = make_workbook({"Leeg": [], "Uitleg": [["Zo vul je de lijst in"], ["Vraag het aan Wilma"]], "Mensen": ROWS})
    opened = table(book, "lijst.xlsx")
    assert (opened.sheet, opened.sheets) == ("Mensen", ("Leeg", "Uitleg", "Mensen"))
    assert len(read_all(opened).people) == 3


def test_another_sheet_can_be_chosen(make_workbook: Callable[..., bytes], read: Callable[..., Any]) -> None:
    book = make_workbook({"Mensen": ROWS, "Oud": [["Naam"], ["Kees Smit"]]})
    assert [person.surname for person in read(book, "lijst.xlsx", sheet="Oud").people] == ["Smit"]
    with pytest.raises(UserError) as error:
        read(book, "lijst.xlsx", sheet="Nieuw")
    assert error.value.code == "tables.no_such_sheet"


def test_house_numbers_that_became_dates_are_told(
    make_workbook: Callable[..., bytes], read: Callable[..., Any]
) -> None:
    rows = [["Naam", "Straat", "Huisnummer"], ["Jan Smit", "Markt", date(2024, 2, 4)], ["Piet Smit", "Markt", 5]]
    result = read(make_workbook({"Blad1": rows}), "lijst.xlsx")
    assert result.warnings == [(2, "tables.house_number_date")]
    assert [person.house_number for person in result.people] == ["", "5"]


def test_numbers_that_excel_spoiled_are_told_and_the_person_kept(
    make_workbook: Callable[..., bytes], read: Callable[..., Any]
) -> None:
    rows = [["Naam", "Telefoon"], ["Jan Smit", "6,12346E+08"], ["Piet Smit", "6.12346E+08"]]
    result = read(make_workbook({"Blad1": rows}), "lijst.xlsx")
    assert result.counts == (2, 0, 0, 0, 0)
    assert result.warnings == [(2, "tables.phone_damaged"), (3, "tables.phone_damaged")]


def test_merged_headings_of_two_rows_are_joined(make_workbook: Callable[..., bytes], table: Callable[..., Any]) -> None:
    rows = [["Naam", None, "Adres", None], ["voornaam", "achternaam", "straat", "nr"], ["Jan", "Smit", "Markt", 5]]
    mapping = table(make_workbook({"Blad1": rows}), "lijst.xlsx").mapping
    assert mapping.header_rows == (1, 2)
    assert [column.field for column in mapping.columns] == [
        Field.GIVEN_NAME,
        Field.SURNAME,
        Field.STREET,
        Field.HOUSE_NUMBER,
    ]


def test_an_opendocument_sheet_is_read_too(read: Callable[..., Any]) -> None:
    far = '<table:table-cell table:number-columns-repeated="16382"/>'
    rows = [ods_cell("Naam") + ods_cell("Telefoon") + far, ods_cell("Jan Smit") + ods_cell("0612345678") + far]
    assert read(ods(rows), "lijst.ods").counts == (1, 1, 0, 0, 0)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (612345678.0, "612345678"),
        (12.5, "12.5"),
        (7, "7"),
        (True, "ja"),
        (False, "nee"),
        (date(1957, 3, 12), "12-03-1957"),
        (datetime(1957, 3, 12), "12-03-1957"),
        (datetime(1957, 3, 12, 9, 5), "12-03-1957 09:05"),
        ("tekst", "tekst"),
        (None, ""),
        (1e300, "1e+300"),
    ],
)
def test_a_cell_becomes_text(value: object, text: str) -> None:
    assert text_of(value) == text


SHEET = (
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'
)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
            "too_many_columns",
        ),
        ('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row>', "too_many_rows"),
        ('<row r="150000"><c r="GR150000"><v>1</v></c></row>', "too_many_cells"),
        ("<row/>" * 150_000 + "<row>" + "<c><v>1</v></c>" * 200 + "</row>", "too_many_cells"),
        ("<row>" + "<c><v>1</v></c>" * 300 + "</row>", "too_many_columns"),
    ],
    ids=["far corner", "far below", "wide and long", "cells without places", "a wide row"],
)
def test_a_stray_cell_far_away_is_refused_before_it_takes_all_memory(
    cells: str, code: str, plain: bytes, table: Callable[..., Any]
) -> None:
    book = with_sheet(plain, SHEET.format(f"<sheetData>{cells}</sheetData>"))
    with pytest.raises(UserError) as error:
        table(book, "lijst.xlsx")
    assert error.value.code == f"tables.{code}"


def test_a_wide_list_is_no_reason_to_refuse(make_workbook: Callable[..., bytes], read: Callable[..., Any]) -> None:
    wide = [["Naam", *(f"Vak {at}" for at in range(200))], ["Jan Smit", *("x" for _ in range(200))]]
    assert len(read(make_workbook({"Blad1": wide}), "lijst.xlsx").people) == 1


@pytest.mark.parametrize(
    "cells", [b'<c r="AO1">', b'<c r="B200000">', b'<c r="XFD1048576">', b'<c s="1" r="A1">', b"<c>", b'<x:c r="A1">']
)
def test_only_plain_and_near_cells_are_taken_at_a_glance(cells: bytes) -> None:
    assert _fits_at_a_glance(b'<cols><c r="A1"><v>1</v></c><c r="AN199999"/>')
    assert not _fits_at_a_glance(b'<c r="A1"/>' + cells)


def test_a_repeated_cell_in_opendocument_is_refused_too(table: Callable[..., Any]) -> None:
    wide = ods_cell("x").replace("office:value-type", 'table:number-columns-repeated="16000" office:value-type')
    with pytest.raises(UserError) as error:
        table(ods([wide]), "lijst.ods")
    assert error.value.code == "tables.too_many_columns"


def test_a_zip_bomb_is_refused_without_unpacking(table: Callable[..., Any]) -> None:
    bomb = package({"xl/workbook.xml": "<a/>", "xl/worksheets/sheet1.xml": " " * 3_000_000})
    assert len(bomb) < 10_000
    with pytest.raises(UserError) as error:
        table(bomb, "lijst.xlsx", limits=Limits(unpacked_bytes=2_000_000))
    assert error.value.code == "tables.unpacks_too_large"


def test_entities_that_multiply_are_refused(plain: bytes, table: Callable[..., Any]) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    with pytest.raises(UserError) as error:
        table(with_sheet(plain, bomb), "lijst.xlsx")
    assert error.value.code == "tables.damaged"


def test_a_workbook_cut_anywhere_gives_one_sentence(plain: bytes, table: Callable[..., Any]) -> None:
    for length in range(4, len(plain), 97):
        with pytest.raises(UserError):
            table(plain[:length], "lijst.xlsx")


def test_a_workbook_with_one_wrong_byte_gives_people_or_a_sentence(
    plain: bytes, table: Callable[..., Any], read_all: Callable[..., Any]
) -> None:
    outcomes = set()
    for at in range(0, len(plain), 61):
        try:
            read_all(table(plain[:at] + bytes([plain[at] ^ 0x55]) + plain[at + 1 :], "lijst.xlsx"))
            outcomes.add("read")
        except UserError:
            outcomes.add("refused")
    assert outcomes == {"read", "refused"}


def test_an_empty_workbook_says_so(make_workbook: Callable[..., bytes], table: Callable[..., Any]) -> None:
    with pytest.raises(UserError) as error:
        table(make_workbook({"Blad1": []}), "lijst.xlsx")
    assert error.value.code == "tables.empty"


def test_a_cell_beyond_all_measure_skips_its_row(make_workbook: Callable[..., bytes], read: Callable[..., Any]) -> None:
    rows = [["Naam", "Opmerking"], ["Jan Smit", "x" * 2_000], ["Piet Smit", "kort"]]
    result = read(make_workbook({"Blad1": rows}), "lijst.xlsx", limits=Limits(cell_characters=1_000))
    assert [person.given_name for person in result.people] == ["Piet"]
    assert result.skipped == [(2, "tables.cell_too_long")]
    assert result.problems[0].severity is Severity.SKIPPED
