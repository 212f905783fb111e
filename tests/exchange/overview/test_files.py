"""CSV, JSON and what can go wrong on the way to the disk."""

from __future__ import annotations

import csv
import errno
import json
import os
from datetime import date
from pathlib import Path

import pytest

from verbinder import atomic_file
from verbinder.errors import StoreUnavailable, UserError
from verbinder.exchange.overview.csv_file import csv_text, write_csv
from verbinder.exchange.overview.facts import ContactFact
from verbinder.exchange.overview.files import write_overview
from verbinder.exchange.overview.period import make_overview
from verbinder.exchange.overview.plain import overview_as_json, overview_from_json
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.sentences import error_sentence

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)
MADE_ON = date(2026, 4, 2)


@pytest.fixture
def overview(quarter: list[ContactFact]) -> PeriodOverview:
    return make_overview(quarter, first_day=FIRST, last_day=LAST)


def test_csv_opens_in_dutch_excel(overview: PeriodOverview, tmp_path: Path) -> None:
    path = tmp_path / "overzicht.csv"
    write_csv(overview, path, made_on=MADE_ON)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfOnderdeel;Groep;Aantal;Opmerking\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert {len(row) for row in rows} == {4}
    assert ["Periode", "1 januari 2026 t/m 31 maart 2026", "", ""] in rows
    assert ["Totaal", "Alle contacten", "120", ""] in rows
    assert ["Straten", "Tongelresestraat", "60", ""] in rows
    assert ["Straten", "overige straten", "8", "kleine aantallen samen"] in rows
    assert ["Maanden", "februari 2026", "", "niet getoond"] in rows
    assert ["Situaties", "aan de deur", "70", ""] in rows


def test_a_street_that_looks_like_a_formula_is_defused(overview: PeriodOverview) -> None:
    cells = [
        cell for row in csv.reader(csv_text(overview, made_on=MADE_ON).splitlines(), delimiter=";") for cell in row
    ]
    assert "'=Plein" in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_csv_speaks_english_when_asked(overview: PeriodOverview) -> None:
    text = csv_text(overview, made_on=MADE_ON, language="en")
    assert "Streets;other streets;8;small counts together\r\n" in text


def test_too_few_contacts_are_told_in_words(tmp_path: Path) -> None:
    few = make_overview([ContactFact(FIRST, "Laak", people=1)] * 3, first_day=FIRST, last_day=LAST)
    text = csv_text(few, made_on=MADE_ON)
    assert "Totaal;Alle contacten;;minder dan 5\r\n" in text
    assert "Laak" not in text


def test_json_holds_plain_values_and_comes_back_the_same(overview: PeriodOverview) -> None:
    plain = json.loads(json.dumps(overview_as_json(overview)))
    assert plain["total"] == 120
    assert plain["tables"]["streets"]["other"] == 8
    assert overview_from_json(plain) == overview
    without_people = make_overview([ContactFact(FIRST)] * 9, first_day=FIRST, last_day=LAST)
    assert overview_from_json(overview_as_json(without_people)) == without_people


@pytest.mark.parametrize(
    "spoilt",
    [
        {},
        {"tables": None},
        {"total": -3},
        {"total": "12"},
        {"first_day": "gisteren"},
        {"tables": {"names": {}}},
        {"tables": {"streets": {"rows": [{"label": 3, "count": 4}], "other": 0, "total": 4}}},
    ],
)
def test_json_that_is_no_overview_is_refused(overview: PeriodOverview, spoilt: dict[str, object]) -> None:
    plain = {**overview_as_json(overview), **spoilt} if spoilt else {}
    with pytest.raises(ValueError):
        overview_from_json(plain)


@pytest.mark.parametrize("name", ["overzicht.xlsx", "OVERZICHT.CSV", "over zicht é.csv"])
def test_the_ending_of_the_name_chooses_the_format(overview: PeriodOverview, tmp_path: Path, name: str) -> None:
    write_overview(overview, tmp_path / name, made_on=MADE_ON)
    start = (tmp_path / name).read_bytes()[:2]
    assert start == (b"PK" if name.endswith("xlsx") else b"\xef\xbb")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_another_ending_is_refused_with_a_sentence(overview: PeriodOverview, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        write_overview(overview, tmp_path / "overzicht.pdf", made_on=MADE_ON)
    assert error_sentence(refused.value).endswith(".xlsx, .csv, .html of (in het venster) .pdf.")
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["overzicht.csv", "overzicht.xlsx"])
def test_a_folder_that_is_not_there_is_told(overview: PeriodOverview, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError) as refused:
        write_overview(overview, tmp_path / "nergens" / name, made_on=MADE_ON)
    assert refused.value.code == "overview.no_folder"
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(UserError) as refused:
        write_overview(overview, tmp_path / "bestand" / name, made_on=MADE_ON)
    assert refused.value.code == "overview.no_folder"


def test_a_folder_in_the_place_of_the_file_is_told(overview: PeriodOverview, tmp_path: Path) -> None:
    (tmp_path / "overzicht.csv").mkdir()
    with pytest.raises(UserError) as refused:
        write_overview(overview, tmp_path / "overzicht.csv", made_on=MADE_ON)
    assert refused.value.code == "overview.is_folder"


def test_a_name_that_no_disk_takes_is_told(overview: PeriodOverview, tmp_path: Path) -> None:
    for name in ("a" * 300 + ".csv", "nul\0.csv"):
        with pytest.raises(UserError) as refused:
            write_overview(overview, tmp_path / name, made_on=MADE_ON)
        assert refused.value.code == "overview.not_saved"


@pytest.mark.parametrize(
    ("number", "kind", "code"),
    [
        (errno.ENOSPC, StoreUnavailable, "overview.disk_full"),
        (errno.EDQUOT, StoreUnavailable, "overview.disk_full"),
        (errno.EACCES, UserError, "overview.not_writable"),
        (errno.EROFS, UserError, "overview.not_writable"),
        (errno.EIO, UserError, "overview.not_saved"),
    ],
)
def test_when_the_disk_refuses_the_old_file_stays(
    overview: PeriodOverview,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[Exception],
    code: str,
) -> None:
    path = tmp_path / "overzicht.csv"
    path.write_text("van vorige maand")

    def refuse(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic_file.os, "fsync", refuse)
    with pytest.raises(kind) as refused:
        write_overview(overview, path, made_on=MADE_ON)
    assert refused.value.code == code
    assert error_sentence(refused.value).endswith(".")
    assert error_sentence(refused.value, "en").endswith(".")
    monkeypatch.undo()
    assert path.read_text() == "van vorige maand"
    assert list(tmp_path.iterdir()) == [path]
