"""The commands about stories: which there are and why they stay, and taking them along with an overview."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

WRITTEN = {
    "format": "verbinder-notebook",
    "version": 2,
    "notebook": {"name": "Verhalen", "created_on": "2026-01-05"},
    "residents": [{"id": "fatima", "given_name": "Fatima", "created_on": "2026-01-05"}],
    "contacts": [{"on_date": "2026-03-03", "setting": "door", "outcome": "conversation"} for _ in range(9)],
    "stories": [
        {"id": "kast", "title": "De kast", "text": "Twee buren droegen een kast.", "first_day": "2026-03-03",
         "last_day": "2026-03-03", "written_on": "2026-03-04", "expires_on": "2999-01-01"},
        {"id": "soep", "title": "De soep", "text": "Fatima bracht soep.", "first_day": "2026-03-03",
         "last_day": "2026-03-03", "written_on": "2026-03-04", "expires_on": "2999-01-01"},
    ],
    "story_people": [{"story_id": "soep", "resident_id": "fatima"}],
}  # fmt: skip
MARCH = ("--from", "2026-03-01", "--to", "2026-03-31")


@pytest.fixture
def told(begun: Callable, tmp_path: Path) -> Callable:
    """A notebook with nine contacts, a story that can leave and one that stays."""
    file = tmp_path / "verhalen.json"
    file.write_text(json.dumps(WRITTEN), encoding="utf-8")
    assert begun("import", file).code == 0
    return begun


def test_every_story_is_listed_with_why_it_stays(told: Callable) -> None:
    listed = told("stories").out
    assert "De kast (di 3 maart 2026)\n  Kan mee in een overzicht." in listed
    assert "Er staat nog iets in dat naar iemand leidt: “Fatima”." in listed
    assert "Het wacht op toestemming van Fatima." in listed
    found = {each["title"]: each for each in told("stories", "--json").json}
    assert found["De kast"]["can_leave"]
    assert found["De soep"]["holds"] == ["found", "waits"]
    assert found["De soep"]["found"] == [{"kind": "name", "text": "Fatima", "proposal": "een bewoner"}]


def test_without_stories_that_is_said(begun: Callable) -> None:
    assert begun("stories").out == "Er zijn nog geen verhalen. Schrijf er een op de pagina Overzicht.\n"
    assert begun("stories", "--json").json == []


def test_with_stories_those_that_can_leave_stand_in_the_file_and_without_none(told: Callable, tmp_path: Path) -> None:
    done = told("export", "overview", tmp_path / "met.xlsx", *MARCH, "--stories")
    assert done.code == 0
    assert "Verhalen in het bestand: 1." in done.out
    assert "Verhalen die hier blijven: 1." in done.out
    sheet = openpyxl.load_workbook(tmp_path / "met.xlsx")["Verhalen"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["De kast"]
    told("export", "overview", tmp_path / "zonder.xlsx", *MARCH)
    assert "Verhalen" not in openpyxl.load_workbook(tmp_path / "zonder.xlsx").sheetnames
    assert [line["stories"] for line in told("exports", "--json").json] == [0, 1]


def test_a_csv_file_with_stories_is_refused_in_one_sentence(told: Callable, tmp_path: Path) -> None:
    done = told("export", "overview", tmp_path / "uit.csv", *MARCH, "--stories")
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "een CSV-bestand bevat alleen aantallen" in done.err
    assert not (tmp_path / "uit.csv").exists()
