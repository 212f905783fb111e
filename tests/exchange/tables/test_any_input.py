"""Whatever a file holds: people, problems by row or one sentence, never anything else."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder import sentences
from verbinder.errors import UserError
from verbinder.exchange.tables import Limits, PersonRow, RowProblem, open_table

SMALL = Limits(file_bytes=100_000, unpacked_bytes=200_000, rows=500, columns=30, cell_characters=2_000)
STARTS = [b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"%PDF", b"BM", b"<"]
ANY_FILE = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = (
    "Naam Voornaam Telefoon E-mail Adres BSN Totaal sep=; 06-12345678 612345678 jan@voorbeeld.nl 5611 AB 1957 =1+1 é"
)
PIECES = [*WORDS.split(), *';,\t|\n\r"\0\ufeff ', "\r\n", "''", "Jan de Vries"]


def read_whatever(path: Path) -> list[PersonRow | RowProblem]:
    """All that comes out; a `UserError` is an answer too, if it has a sentence."""
    refusal: UserError | None = None
    found: list[PersonRow | RowProblem] = []
    try:
        found = list(open_table(path, limits=SMALL).people())
    except UserError as error:
        refusal = error
    assert refusal is None or sentences.error_sentence(refusal)
    for each in found:
        if isinstance(each, RowProblem):
            for language in sentences.LANGUAGES:
                assert sentences.sentence(each.code, language, **each.values)
        else:
            assert each.given_name or each.surname or each.initials or each.description or each.organisation
    return found


@ANY_FILE
@given(content=st.binary(max_size=400))
def test_any_bytes(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "lijst").write_bytes(content)
    read_whatever(tmp_path / "lijst")


@ANY_FILE
@given(
    content=st.text(max_size=300),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]),
)
def test_any_text_in_any_encoding(content: str, encoding: str, tmp_path: Path) -> None:
    (tmp_path / "lijst").write_bytes(content.encode(encoding, "replace"))
    read_whatever(tmp_path / "lijst")


@ANY_FILE
@given(content=st.lists(st.sampled_from(PIECES), max_size=80).map("".join))
def test_any_mixture_of_what_lists_are_made_of(content: str, tmp_path: Path) -> None:
    (tmp_path / "lijst").write_bytes(content.encode("utf-8"))
    read_whatever(tmp_path / "lijst")


@ANY_FILE
@given(
    start=st.sampled_from(
        [b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"%PDF", b"BM", b"<"]
    ),
    rest=st.binary(max_size=600),
)
def test_anything_that_begins_like_another_format(start: bytes, rest: bytes, tmp_path: Path) -> None:
    (tmp_path / "lijst").write_bytes(start + rest)
    read_whatever(tmp_path / "lijst")


@ANY_FILE
@given(
    rows=st.lists(
        st.tuples(
            st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True),
            st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cf", "Cn")), max_size=30),
        ),
        min_size=1,
        max_size=20,
    ),
    delimiter=st.sampled_from(";,\t|"),
)
def test_a_well_formed_list_gives_everyone_back_with_their_notes(
    rows: list[tuple[str, str]], delimiter: str, tmp_path: Path
) -> None:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    writer.writerow(["Voornaam", "Achternaam", "Opmerkingen"])
    writer.writerows([name, "Smit", note] for name, note in rows)
    (tmp_path / "lijst").write_bytes(buffer.getvalue().encode("utf-8"))
    people = [each for each in read_whatever(tmp_path / "lijst") if isinstance(each, PersonRow)]
    assert [person.given_name for person in people] == [name for name, _ in rows]


@pytest.mark.parametrize("name", ["lijst.csv", "lijst.xlsx"])
def test_a_good_list_cut_off_anywhere_never_fails_badly(
    name: str, tmp_path: Path, make_workbook: Callable[..., bytes]
) -> None:
    whole = make_workbook({"Blad1": [["Naam", "Telefoon"], ["Jan Smit", 612345678]]})
    if name.endswith("csv"):
        whole = '"Naam";"Telefoon"\r\n"Smit; Jan";"06-12345678"\r\n"Zoë";""\r\n'.encode()
    for length in range(0, len(whole), max(1, len(whole) // 60)):
        (tmp_path / name).write_bytes(whole[:length])
        read_whatever(tmp_path / name)
    (tmp_path / name).write_bytes(whole)
    assert read_whatever(tmp_path / name)
