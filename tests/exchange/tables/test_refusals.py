"""What is no list is refused with one sentence, and a list that breaks off is told by row."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from verbinder import sentences
from verbinder.errors import UserError
from verbinder.exchange.tables import Limits, open_table

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PROTECTED = (
    OLE + b"\0" * 2_000 + "EncryptionInfo".encode("utf-16-le") + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le")
)

FILES: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "only blanks": (b" \r\n\t\r\n", "empty"),
    "only separators": (b";;;\r\n;;;\r\n", "empty"),
    "only a mark": (b"\xef\xbb\xbf", "empty"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
    "a PNG": (b"\x89PNG\r\n\x1a\n\0\0", "image"),
    "a JPEG": (b"\xff\xd8\xff\xe0\0\x10JFIF", "image"),
    "a GIF": (b"GIF89a\1\0", "image"),
    "a web picture": (b"RIFF\x10\0\0\0WEBPVP8 ", "image"),
    "a photo of a phone": (b"\0\0\0\x18ftypheic\0\0", "image"),
    "a page named .xls": (b"<html><table><tr><td>Naam</td></tr></table></html>", "html"),
    "a page of Excel": (b'\xef\xbb\xbf<?xml version="1.0"?><html xmlns:x="urn:x"><table></table></html>', "html"),
    "a table without a page": (b"\r\n<TABLE border=1><tr><td>Naam</td></tr></TABLE>", "html"),
    "XML": (b'<?xml version="1.0"?><Workbook></Workbook>', "xml"),
    "contact cards": (b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan\r\nEND:VCARD\r\n", "vcard"),
    "JSON": (b'{"people": []}', "json"),
    "a letter": (b"{\\rtf1\\ansi Beste Jan}", "word"),
    "an old letter": (OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "word"),
    "a protected workbook": (PROTECTED, "password"),
    "a broken old workbook": (OLE + b"\0" * 600, "damaged"),
    "a broken zip": (b"PK\x03\x04" + b"rommel" * 50, "damaged"),
    "a packed file": (b"\x1f\x8b\x08\0", "archive"),
    "a database": (b"SQLite format 3\0" + b"\0" * 100, "binary"),
    "a program": (b"\x7fELF\2\1\1\0", "binary"),
    "noise": (bytes((at * 73 + at // 7) % 256 for at in range(5_000)), "binary"),
}


@pytest.mark.parametrize("case", FILES)
def test_what_is_no_list_is_refused_with_its_own_code(case: str, table: Callable[..., Any]) -> None:
    content, code = FILES[case]
    with pytest.raises(UserError) as error:
        table(content, "lijst.xls")
    assert error.value.code == f"tables.{code}"
    assert sentences.error_sentence(error.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for name in ("weg.csv", "weg/weg.csv", "nul\0l.csv", "x" * 5_000):
        with pytest.raises(UserError) as error:
            open_table(tmp_path / name)
        assert error.value.code == "tables.missing"


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        open_table(tmp_path)
    assert error.value.code == "tables.directory"
    assert "map, geen bestand" in sentences.error_sentence(error.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.csv")
    with pytest.raises(UserError) as error:
        open_table(tmp_path / "pijp.csv")
    assert error.value.code == "tables.not_a_file"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_that_may_not_be_read(write: Callable[..., Path]) -> None:
    path = write("Naam\nJan\n")
    path.chmod(0)
    with pytest.raises(UserError) as error:
        open_table(path)
    assert error.value.code == "tables.unreadable"


def test_a_file_that_is_refused_by_the_system(write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("Naam\nJan\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UserError) as error:
        open_table(path)
    assert error.value.code == "tables.unreadable"


def test_too_large_a_file_is_not_opened(table: Callable[..., Any]) -> None:
    with pytest.raises(UserError) as error:
        table("Naam\n" + "Jan\n" * 500, limits=Limits(file_bytes=1_000))
    assert error.value.code == "tables.too_large"


def test_too_many_columns_are_refused(table: Callable[..., Any]) -> None:
    with pytest.raises(UserError) as error:
        table("Naam" + ";x" * 300 + "\n")
    assert error.value.code == "tables.too_many_columns"


def test_too_many_rows_are_refused_on_the_way(table: Callable[..., Any], read_all: Callable[..., Any]) -> None:
    content = "Naam\n" + "Jan Smit\n" * 50
    assert len(read_all(table(content, limits=Limits(rows=50))).people) == 50
    with pytest.raises(UserError) as error:
        read_all(table(content, limits=Limits(rows=49)))
    assert error.value.code == "tables.too_many_rows"


def test_one_endless_line_is_refused(table: Callable[..., Any]) -> None:
    with pytest.raises(UserError) as error:
        table("Naam;Opmerking\n" + "x" * 9_000_000)
    assert error.value.code == "tables.line_too_long"


def test_a_cell_of_more_than_a_million_characters_costs_only_its_row(read: Callable[..., Any]) -> None:
    result = read("Naam;Opmerking\nJan Smit;" + "x" * 1_000_001 + "\nPiet Smit;kort\n")
    assert [person.given_name for person in result.people] == ["Piet"]
    assert result.skipped == [(2, "tables.cell_too_long")]


@pytest.mark.parametrize("heading", ["Naam", "Opmerking", "Adres", "Telefoon", "E-mail", "Talenten", "Geboortedatum"])
@pytest.mark.parametrize("filling", ["a", "a ", "1", " ", "(", "1-", "@", "a@", ",", "'", "van ", "é", "1.", "/"])
def test_a_cell_of_a_million_characters_is_read_or_told_without_delay(
    heading: str, filling: str, read: Callable[..., Any]
) -> None:
    result = read(f"Voornaam|{heading}\nJan|{filling * (400_000 // len(filling))}\nPiet|kort\n")
    assert [person.given_name for person in result.people][-1] == "Piet"


def test_an_unclosed_quote_at_the_end_tells_the_rows_it_took(read: Callable[..., Any]) -> None:
    lines = ["Naam;Telefoon"] + [f"Jan Smit;06123456{at:02}" for at in range(2, 12)]
    lines[6] = '"Jan Smit;0612345678'
    result = read("\n".join(lines) + "\n")
    assert len(result.people) == 5
    problem = result.problems[0]
    assert (problem.row, problem.code) == (7, "tables.unclosed_quote")
    assert problem.values == {"first": 7, "last": 11}
    assert "regels 7–11 zijn niet gelezen" in sentences.sentence(problem.code, **problem.values)


def test_an_unclosed_quote_that_a_later_quote_closes_does_not_eat_rows_silently(read: Callable[..., Any]) -> None:
    rows = [f"Jan;Smit;06123456{at:02};Geldrop;" for at in range(10)]
    rows[3] = 'Jan;"Smit;0612345603;Geldrop;'
    rows[7] = 'Jan;"Smit; senior";0612345607;Geldrop;'
    result = read("Voornaam;Achternaam;Telefoon;Plaats;Opmerking\n" + "\n".join(rows) + "\n")
    assert result.skipped == [(5, "tables.unclosed_quote")]
    assert result.problems[0].values == {"first": 5, "last": 9}
    assert [person.row for person in result.people] == [2, 3, 4, 10, 11]


def test_an_unclosed_quote_over_a_million_characters_ends_and_is_told(read: Callable[..., Any]) -> None:
    rows = [f"Jan Smit;{'x' * 90_000}" for _ in range(20)]
    rows[2] = '"' + rows[2]
    result = read("Naam;Opmerking\n" + "\n".join(rows) + "\n")
    assert result.skipped == [(4, "tables.unclosed_quote")]
    assert len(result.people) + result.problems[0].values["last"] - result.problems[0].values["first"] + 1 == 20


def test_an_unknown_encoding_is_told(table: Callable[..., Any]) -> None:
    with pytest.raises(UserError) as error:
        table("Naam\nJan\n", encoding="klingon")
    assert error.value.code == "tables.unknown_encoding"


def test_without_a_column_of_names_the_list_opens_but_gives_nobody(
    table: Callable[..., Any], read_all: Callable[..., Any]
) -> None:
    opened = table("Straat;Telefoon\nMarkt 5;0612345678\n")
    assert not opened.mapping.has_names
    with pytest.raises(UserError) as error:
        read_all(opened)
    assert error.value.code == "tables.no_names"
    assert sentences.error_sentence(error.value).startswith("Geen kolom met namen gevonden.")


def test_a_list_that_vanishes_between_opening_and_reading_is_told(
    write: Callable[..., Path], read_all: Callable[..., Any]
) -> None:
    path = write("Naam\nJan Smit\n")
    opened = open_table(path)
    path.unlink()
    with pytest.raises(UserError) as error:
        read_all(opened)
    assert error.value.code == "tables.missing"
