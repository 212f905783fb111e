"""The same bad luck in every kind of file: one sentence or listed rows, with little memory, and soon.

What is particular to one kind is tried beside its reader.
"""

from __future__ import annotations

import io
import struct
import sys
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.exchange.read_lists import Read, read_whole
from verbinder.errors import UserError
from verbinder.exchange.address_books import ldif, monica, open_list, vcard
from verbinder.exchange.street_lists import read_streets
from verbinder.exchange.tables import Limits
from verbinder.sentences import error_sentence

BEGINNINGS = {
    "csv": b"Naam;Telefoon\nJan;",
    "xlsx": b"PK\x03\x04",
    "vcf": b"BEGIN:VCARD\r\nFN:Jan",
    "ldif": b"dn: cn=Jan\ncn: Jan",
    "json": b'{"account": {"data": ["',
    "zip": b"PK\x03\x04",
}
GEOJSON = b'{"type": "FeatureCollection", "features": ["'


def read(path: Path, limits: Limits | None = None) -> Read:
    return read_whole(open_list(path, limits=limits, this_year=2026).people_batches())


def refusal(work: Callable[[], Any]) -> str:
    """The code of the one sentence, which must exist."""
    with pytest.raises(UserError) as error:
        work()
    assert error_sentence(error.value)
    return error.value.code


@pytest.mark.parametrize("ending", [*BEGINNINGS, "geojson"])
def test_a_gigabyte_without_a_line_end_is_refused_before_it_is_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"groot.{ending}"
    with path.open("wb") as file:
        file.write(BEGINNINGS.get(ending, GEOJSON))
        file.truncate(1_000_000_000)  # the rest is a hole: it takes no room on the disk
    tracemalloc.start()
    code = refusal(lambda: read_streets(path) if ending == "geojson" else read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert code == "tables.too_large"
    assert peak < 2_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="making a link takes rights here")
def test_folders_and_links_that_go_round_are_one_sentence(tmp_path: Path) -> None:
    loop, folder = tmp_path / "rond.csv", tmp_path / "map"
    loop.symlink_to(loop)
    folder.mkdir()
    (folder / "in").symlink_to(folder)
    deep = folder.joinpath(*["in"] * 60, "lijst.csv")
    for open_it in (read, read_streets):
        assert refusal(lambda open_it=open_it: open_it(loop)) == "tables.missing"
        assert refusal(lambda open_it=open_it: open_it(folder / "in" / "in")) == "tables.directory"
        assert refusal(lambda open_it=open_it: open_it(deep)) == "tables.missing"


@pytest.mark.parametrize(
    ("name", "head", "each", "tail"),
    [
        ("veel.vcf", b"BEGIN:VCARD\r\nFN:Jan Bol\r\n", b"TEL:0612345678\r\n", b"END:VCARD\r\n"),
        ("velden.vcf", b"BEGIN:VCARD\r\nFN:Jan Bol\r\n", b"X-IETS:x\r\n", b"END:VCARD\r\n"),
        ("veel.ldif", b"dn: cn=Jan\ncn: Jan Bol\n", b"mail: jan@v.example\n", b"\n"),
    ],
)
def test_a_person_with_twenty_thousand_numbers_is_still_one_person(
    tmp_path: Path, name: str, head: bytes, each: bytes, tail: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(head + each * 20_000 + tail)
    tracemalloc.start()
    found = read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.names == ["Jan Bol"]
    assert "tables.card_part_too_long" in [code for _, code in found.warnings]
    assert peak < 4_000_000


def test_a_hundred_numbers_and_addresses_all_come(tmp_path: Path) -> None:
    path = tmp_path / "veel.ldif"
    mails = b"".join(b"mail: jan%d@v.example\n" % number for number in range(100))
    path.write_bytes(b"dn: cn=Jan\ncn: Jan Bol\n" + mails)
    assert read(path).counts == (1, 0, 100, 0, 0)
    numbers = b"".join(b"TEL:06%08d\r\n" % (10_000_000 + number) for number in range(100))
    path.write_bytes(b"BEGIN:VCARD\r\nFN:Jan Bol\r\n" + numbers + b"END:VCARD\r\n")
    assert read(path).counts == (1, 100, 0, 0, 0)


@pytest.mark.parametrize("line", [b"FN" + b";TYPE=x" * 400_000, b"FN" + b";" * 3_000_000, b"FN" + b';"' * 1_500_000])
def test_a_million_parameters_take_no_memory(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "boek.vcf"
    path.write_bytes(b"BEGIN:VCARD\r\nFN:Jan Bol\r\n" + line + b":x\r\nTEL:0612345678\r\nEND:VCARD\r\n")
    tracemalloc.start()
    found = read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.names == ["Jan Bol"]
    assert found.counts[1] == 1
    assert peak < 30_000_000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"account": {"data": [' + b"[]," * 60_000 + b"1]}}", "portable.too_many_values"),
        (b'{"account": {"data": ' + b"[" * 30_000, "portable.too_deep"),
        (b'{"account": {"data": ["caf\xe9"]}}', "portable.not_utf8"),
        (b'{"account": {"data": [', "portable.not_json"),
        (b'{"account": {"account": 1, "data": [], "data": []}}', "portable.name_twice"),
        (
            b'{"account": {"data": [{"type": "contact", "values": [{"properties": {"first_name": "\0"}}]}]}}',
            "portable.not_json",
        ),
    ],
)
def test_json_that_is_too_much_or_broken_is_one_sentence(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "monica.json"
    path.write_bytes(content)
    assert refusal(lambda: read(path, Limits(cells=50_000))) == code
    features = tmp_path / "straten.txt"
    features.write_bytes(content.replace(b'"account"', b'"features"', 1))
    assert refusal(lambda: read_streets(features, limits=Limits(cells=50_000))) == code


def lying_workbook() -> bytes:
    """A sheet that says it holds a few rows and then goes on: the zip reader stops there, another would not."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.add_worksheet().write_column(0, 0, ["Naam", "Jan Bol"])
    honest = zipfile.ZipFile(io.BytesIO(buffer.getvalue()))
    packed = io.BytesIO()
    sheet = next(member for member in honest.namelist() if member.endswith("sheet1.xml"))
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for member in honest.namelist():
            content = honest.read(member)
            if member == sheet:
                seen, rest = content.split(b"</sheetData>")
                rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (at, at) for at in range(3, 50_000))
                content = seen + rows + b"</sheetData>" + rest
            package.writestr(member, content)
    data = bytearray(packed.getvalue())
    local = zipfile.ZipFile(io.BytesIO(data)).getinfo(sheet).header_offset
    central = data.rindex(sheet.encode()) - 46
    said = struct.pack("<I", zlib.crc32(seen)), struct.pack("<I", len(seen))
    for at, size_at in ((local + 14, local + 22), (central + 16, central + 24)):
        data[at : at + 4] = said[0]
        data[size_at : size_at + 4] = said[1]
    return bytes(data)


def test_a_workbook_that_holds_more_than_it_says_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(lying_workbook())
    tracemalloc.start()
    code = refusal(lambda: read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert code == "tables.damaged"
    assert peak < 3_000_000


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("boek.vcf", b"BEGIN:VCARD\r\nFN:Jan Bol\r\nEND:VCARD\r\n" * 3, vcard),
        ("boek.ldif", b"dn: cn=Jan\ncn: Jan Bol\n\n" * 3, ldif),
        (
            "monica.json",
            b'{"account": {"data": [{"type": "contact", "values": [{"properties": {"first_name": "Jan"}}]}]}}',
            monica,
        ),
    ],
)
def test_an_address_book_that_is_written_to_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, reader: Any
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    whole = reader._record

    def while_written_to(*given: Any, **more: Any) -> Any:
        path.write_bytes(content * 2)
        return whole(*given, **more)

    monkeypatch.setattr(reader, "_record", while_written_to)
    assert refusal(lambda: read(path)) == "tables.changed"


def test_two_columns_of_one_name_are_both_read(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        "Naam;Telefoon;Telefoon;Naam;E-mail;E-mail\nJan Bol;0612345678;0402123456;;a@b.example;c@d.example\n"
    )
    assert read(path).counts == (1, 2, 2, 0, 0)
    book = tmp_path / "lijst.xlsx"
    with xlsxwriter.Workbook(str(book)) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["Naam", "Telefoon", "Telefoon"])
        sheet.write_row(1, 0, ["Jan Bol", "0612345678", "0402123456"])
    assert read(book).counts == (1, 2, 0, 0, 0)


def test_a_formula_is_text_in_every_kind_of_file(tmp_path: Path) -> None:
    formula = "=HYPERLINK(1)"
    for name, text in (
        ("lijst.csv", f"Naam;Opmerking\nJan Bol;{formula}\n"),
        ("boek.vcf", f"BEGIN:VCARD\r\nFN:Jan Bol\r\nNOTE:{formula}\r\nEND:VCARD\r\n"),
        ("boek.ldif", f"dn: cn=Jan\ncn: Jan Bol\ndescription: {formula}\n"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert [person.notes for person in read(tmp_path / name).people] == [formula]
    with xlsxwriter.Workbook(str(tmp_path / "lijst.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Naam", "Opmerking"])
        sheet.write_string(1, 0, "Jan Bol")
        sheet.write_formula(1, 1, "=1+1", value="2")
    assert [person.notes for person in read(tmp_path / "lijst.xlsx").people] == ["2"]
