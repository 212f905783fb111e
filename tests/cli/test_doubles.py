"""The commands about doubles: listed with their reasons, merged, or said to be two people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def twice(begun: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """A notebook in which Fatima stands twice."""
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name} Yilmaz\nTEL:06-12345678\n{more}END:VCARD\n"
        for name, more in (("Fatima", "NOTE:kookt\n"), ("Fatma", "BDAY:1980-01-01\n"))
    )
    path = tmp_path / "contacten.vcf"
    path.write_text(cards, encoding="utf-8")
    assert begun("import", path, "--json").json["people_added"] == 2
    return begun


def test_doubles_are_listed_with_their_reasons(twice: Callable[..., Any]) -> None:
    (found,) = twice("doubles", "--json").json
    assert (found["one_name"], found["other_name"]) == ("Fatima Yilmaz", "Fatma Yilmaz")
    assert found["why"] == ["zelfde telefoon", "naam lijkt erop"]
    assert "Fatma Yilmaz" in twice("doubles").out


def test_two_cards_are_merged_and_no_double_is_left(twice: Callable[..., Any]) -> None:
    (found,) = twice("doubles", "--json").json
    ended = twice("merge", f"r{found['one']}", "Fatma Yilmaz", "--json")
    assert ended.json == {"kept": found["one"], "other": found["other"], "merged": True}
    assert twice("doubles", "--json").json == []
    assert "Geen mogelijke dubbelen" in twice("doubles").out


def test_two_people_stay_two(twice: Callable[..., Any]) -> None:
    (found,) = twice("doubles", "--json").json
    assert twice("merge", found["one"], found["other"], "--not-same").code == 0
    assert twice("doubles", "--json").json == []


def test_what_cannot_be_merged_is_one_sentence(twice: Callable[..., Any]) -> None:
    for arguments in (("merge", "r1", "r1"), ("merge", "r1", "niemand"), ("merge", "r1", "r2", "--take", "bsn")):
        ended = twice(*arguments)
        assert ended.code != 0
        assert len(ended.err.strip().splitlines()) == 1


def test_a_monica_export_is_not_taken_for_a_notebook(begun: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "monica.json"
    person = '{"properties": {"first_name": "Jan", "last_name": "Bol"}, "data": []}'
    path.write_text(
        f'{{"version": "1", "account": {{"data": [{{"type": "contact", "values": [{person}]}}]}}}}', encoding="utf-8"
    )
    assert begun("import", path, "--json").json["people_added"] == 1


def test_cards_leave_only_when_that_is_meant(twice: Callable[..., Any], tmp_path: Path) -> None:
    out = tmp_path / "buurt.vcf"
    refused = twice("export", "vcard", out)
    assert (refused.code, out.exists()) == (1, False)
    assert "--with-personal-data" in refused.err
    assert "leesbaar voor iedereen" in twice("export", "vcard", out, "--with-personal-data").out
    assert out.read_text(encoding="utf-8").count("BEGIN:VCARD") == 2


def test_streets_of_an_open_list(begun: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "straten.csv"
    path.write_text("straatnaam\nKerkstraat\nLindelaan\n", encoding="utf-8")
    assert begun("import-streets", path, "--neighbourhood", "Zuid", "--json").json == {"added": 2, "known": 0}
    assert "2 waren er al" in begun("import-streets", path).out
    path.write_text("aantal\n3\n", encoding="utf-8")
    assert begun("import-streets", path).code == 1


def test_two_streets_and_two_tags_are_merged_by_name(begun: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Naam;Adres;Labels\nJan Bol;Kerkstraat 3;tuin\nEls Vos;Kerkweg 5;moestuin\n", encoding="utf-8")
    assert begun("import", path, "--json").json["people_added"] == 2
    assert begun("merge", "--streets", "kerkstraat", "Kerkweg").out.strip() == "Kerkweg is nu kerkstraat."
    assert begun("merge", "--tags", "tuin", "moestuin", "--json").json["merged"] is True
    assert begun("merge", "--tags", "tuin", "moestuin").code == 1
    straten = tmp_path / "straten.csv"
    straten.write_text("straat\nKerkstraat\nKerkweg\n", encoding="utf-8")
    assert begun("import-streets", straten, "--json").json == {"added": 1, "known": 1}
