"""The report of what was brought in: counts and rows, as a list that a spreadsheet opens and cannot run."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.doubles import Why
from verbinder.domain.exports import ExportKind
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import exports, import_report, importing, residents
from verbinder.usecases.import_report import Told
from verbinder.usecases.importing import ProbableDouble

LIST = (
    "Voornaam;Achternaam;Straat;Huisnr;Mobiel\n"
    "Jan;Bol;Kerkstraat;4;06 12345678\n"
    "Ans;Vos;Kerkstraat;6;6,12346E+08\n"
    ";;Kerkstraat;8;\n"
    "=cmd();Rood;Markt;1;\n"
    "=cmd();Rood;Markt;1;\n"
)


def rows_of(path: Path) -> list[list[str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def brought_in(notebook: Notebook, tmp_path: Path) -> Told:
    path = tmp_path / "buurt.csv"
    path.write_text(LIST, encoding="utf-8")
    report = importing.run(notebook, importing.open_list(path))
    return Told(path.name, report, known=import_report.who(notebook, report.doubles))


def test_counts_and_every_row_that_needs_a_word(notebook: Notebook, tmp_path: Path) -> None:
    residents.add(notebook, ResidentFields(given_name="Jan", surname="Bol", street="Kerkstraat", house_number="4"))
    told = brought_in(notebook, tmp_path)
    import_report.save(notebook, tmp_path / "verslag.csv", [told])
    headings, *rows = rows_of(tmp_path / "verslag.csv")
    assert headings == ["Bestand", "Wat", "Rij", "Aantal", "Naam", "Uitleg", "Lijkt op"]
    counts = {row[1]: row[3] for row in rows if row[3]}
    assert counts == {
        "ingelezen: mensen": "2",
        "ingelezen: organisaties": "0",
        "ingelezen: telefoonnummers": "0",
        "ingelezen: e-mailadressen": "0",
        "ingelezen: adressen": "2",
        "weggelaten: rijen die waarschijnlijk dubbel zijn": "2",
        "overgeslagen: rijen die niet te lezen zijn": "1",
        "ingelezen: rijen om na te kijken": "1",
    }
    listed = {row[2]: row for row in rows if row[2]}
    assert set(listed) == {"2", "3", "4", "6"}
    assert listed["2"][4:] == ["Jan Bol", "zelfde naam en adres", "Jan Bol, Kerkstraat 4"]
    assert listed["6"][6] == "rij 5 van deze lijst"
    assert all(row[0] == "buurt.csv" for row in rows)


def test_a_cell_that_could_be_run_is_made_harmless(notebook: Notebook, tmp_path: Path) -> None:
    import_report.save(notebook, tmp_path / "verslag.csv", [brought_in(notebook, tmp_path)])
    cells = [cell for row in rows_of(tmp_path / "verslag.csv") for cell in row]
    assert any("=cmd()" in cell for cell in cells)
    assert not any(cell.lstrip()[:1] in ("=", "+", "-", "@") for cell in cells if cell)


def test_a_refused_file_and_a_portable_notebook_stand_in_it_too(notebook: Notebook, tmp_path: Path) -> None:
    told = [Told("kapot.xlsx", refused="Dit lukt niet."), Told("alles.json", rows={Kind.RESIDENT: 3, Kind.GIFT: 0})]
    import_report.save(notebook, tmp_path / "verslag.csv", told, "en")
    assert rows_of(tmp_path / "verslag.csv")[1:] == [
        ["kapot.xlsx", "not brought in", "", "", "", "Dit lukt niet.", ""],
        ["alles.json", "brought in", "", "3", "resident", "", ""],
    ]


def test_that_it_left_is_written_down_with_how_many_it_tells_of(notebook: Notebook, tmp_path: Path) -> None:
    told = brought_in(notebook, tmp_path)
    import_report.save(notebook, tmp_path / "verslag.csv", [told])
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [(ExportKind.IMPORT_REPORT, 3)]


def test_who_was_joined_to_a_card_stands_in_it_by_name(notebook: Notebook, tmp_path: Path) -> None:
    jan = residents.add(notebook, ResidentFields(given_name="Jan", surname="Bol", street="Markt", house_number="1"))
    joined = [ProbableDouble(7, "Jan Bol", Why.SAME_NAME, known_id=jan)]
    told = Told("over.verbinderoverdracht", joined=joined, known=import_report.who(notebook, joined))
    import_report.save(notebook, tmp_path / "verslag.csv", [told])
    assert rows_of(tmp_path / "verslag.csv")[1] == [
        *("over.verbinderoverdracht", "bij een kaart gevoegd die er al was", "7", ""),
        *("Jan Bol", "zelfde naam", "Jan Bol, Markt 1"),
    ]


@pytest.mark.parametrize(
    ("place", "code"),
    [("verslag.txt", "not_a_csv"), ("nergens/verslag.csv", "cannot_write"), ("map.csv", "cannot_write")],
)
def test_a_place_that_cannot_be_is_one_sentence(notebook: Notebook, tmp_path: Path, place: str, code: str) -> None:
    (tmp_path / "map.csv").mkdir()
    with pytest.raises(UserError) as error:
        import_report.save(notebook, tmp_path / place, [])
    assert error.value.code == f"import_report.{code}"
    assert exports.log(notebook) == ()
