"""Whatever file is offered: one sentence, or listed rows; never a bug, and never more memory than the limits allow."""

from __future__ import annotations

import io
import json
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.errors import UserError
from verbinder.exchange.address_books import open_list
from verbinder.exchange.tables import Limits

SMALL = Limits(file_bytes=400_000, unpacked_bytes=400_000, rows=500, cell_characters=5_000, line_bytes=50_000)
VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bol;Ans;;;\r\nTEL:0612345678\r\nNOTE:é\\n\r\n x\r\nEND:VCARD\r\n".encode()
LDIF = b"dn: cn=Ans\r\ncn: Ans Bol\r\nmail: a@b.example\r\ndescription:: w6k=\r\n\r\n"
MONICA = json.dumps(
    {"account": {"data": [{"type": "contact", "values": [{"properties": {"first_name": "Ans"}}]}]}}
).encode()


def opened(path: Path, limits: Limits = SMALL) -> list[Any] | str:
    """Everything in a file, or the code of its sentence."""
    try:
        return list(open_list(path, limits=limits, this_year=2026).people())
    except UserError as error:
        return error.code


@pytest.mark.parametrize("whole", [VCARD, LDIF, MONICA], ids=["vcard", "ldif", "monica"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_file_is_a_sentence_or_rows(whole: bytes, data: Any, tmp_path: Path) -> None:
    """Cut off, bytes turned over, pieces twice or in between: as a stick or a bad connection leaves a file."""
    text = bytearray(whole * data.draw(st.integers(1, 3)))
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, max(len(text) - 1, 0)))
        piece = data.draw(
            st.sampled_from([b"", b"\0", b"\xff", b"\r", b"=\r\n", b":", b";", b" ", b'"', b"BEGIN:VCARD\r\n"])
        )
        text[at : at + data.draw(st.integers(0, 12))] = piece
    path = tmp_path / "boek"
    path.write_bytes(bytes(text[: data.draw(st.integers(0, len(text)))]))
    found = opened(path)
    assert isinstance(found, list) or "." in found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.binary(max_size=60), max_size=20))
def test_any_lines_between_begin_and_end(lines: list[bytes], tmp_path: Path) -> None:
    path = tmp_path / "boek.vcf"
    path.write_bytes(b"BEGIN:VCARD\r\n" + b"\r\n".join(lines) + b"\r\nEND:VCARD\r\n")
    opened(path)


@pytest.mark.parametrize("beginning", [b"BEGIN:VCARD\r\nFN:Jan\r\nNOTE:", b"dn: cn=x\ncn: ", b"Naam;Telefoon\nJan;"])
def test_one_endless_line_is_refused_with_bounded_memory(tmp_path: Path, beginning: bytes) -> None:
    """A gigabyte without a line end, in small: the limits are lower, the reading is the same."""
    path = tmp_path / "lang.txt"
    limits = Limits(file_bytes=60_000_000, unpacked_bytes=60_000_000, line_bytes=100_000)
    with path.open("wb") as file:
        file.write(beginning)
        for _ in range(40):
            file.write(b"x" * 1_000_000)
    tracemalloc.start()
    code = opened(path, limits)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert code == "tables.line_too_long"
    assert peak < 8_000_000


def test_a_photo_of_many_megabytes_costs_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "foto.vcf"
    with path.open("wb") as file:
        file.write(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ans Bol\r\nPHOTO;ENCODING=b;TYPE=JPEG:")
        for _ in range(200_000):
            file.write(b"\r\n " + b"A" * 74)
        file.write(b"\r\nTEL:0612345678\r\nEND:VCARD\r\n")
    tracemalloc.start()
    found = opened(path, Limits())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [person.phones[0].normal for person in found] == ["+31612345678"]  # type: ignore[union-attr]
    assert peak < 4_000_000


def test_a_million_columns_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "breed.csv"
    path.write_bytes(b"Naam" + b";x" * 1_000_000 + b"\nJan" + b";1" * 1_000_000 + b"\n")
    assert opened(path, Limits()) == "tables.too_many_columns"


def test_a_zip_that_unpacks_to_far_more_is_one_sentence(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("[Content_Types].xml", "<Types/>")
        bomb.writestr("xl/workbook.xml", b"<" + b" " * 30_000_000 + b"/>")
    path = tmp_path / "bom.xlsx"
    path.write_bytes(buffer.getvalue())
    assert opened(path, Limits(unpacked_bytes=10_000_000)) in ("tables.unpacks_too_large", "tables.damaged")


def test_formulas_and_nul_bytes_are_text(tmp_path: Path) -> None:
    path = tmp_path / "formule.csv"
    path.write_bytes(b"Naam;Opmerking\n=HYPERLINK(1);=1+1\nJa\0n Bol;a\0b\n")
    found = opened(path)
    assert [person.notes for person in found if hasattr(person, "notes")] == ["=1+1", "ab"]


def test_a_file_that_changes_while_it_is_read_is_what_it_was_when_opened(tmp_path: Path) -> None:
    path = tmp_path / "boek.vcf"
    path.write_bytes(VCARD * 20)
    table = open_list(path, this_year=2026)
    path.write_bytes(VCARD[:30])
    assert len(list(table.people())) == 20


@pytest.mark.parametrize("make", ["shorter", "gone", "longer"])
def test_a_table_that_changes_while_it_is_read_is_one_sentence(tmp_path: Path, make: str) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Naam;Telefoon\n" + "Jan Bol;0612345678\n" * 400)
    batches = open_list(path, limits=SMALL, this_year=2026).people_batches(size=50)
    next(batches)
    if make == "gone":
        path.unlink()
    else:
        path.write_text("Naam;Telefoon\n" + "Ans Bol;0612345678\n" * (900 if make == "longer" else 1))
    with pytest.raises(UserError) as error:
        list(batches)
    assert error.value.code in ("tables.changed", "tables.too_many_rows")
