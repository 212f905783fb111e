"""`verbinder import … --report FILE`: what became of every file, also of one that was refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import pyzipper


def test_the_report_tells_of_every_file(begun: Callable, tmp_path: Path) -> None:
    good, bad, report = tmp_path / "goed.csv", tmp_path / "fout.csv", tmp_path / "verslag.csv"
    good.write_text("Naam;Telefoon\nJan Bol;0612345678\n;0687654321\n", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7 niets")
    ended = begun("import", good, bad, "--report", report)
    assert ended.code == 1
    assert str(report) in ended.out
    lines = report.read_text(encoding="utf-8-sig").splitlines()
    assert "goed.csv;ingelezen: mensen;;1;;;" in lines
    assert any(line.startswith("goed.csv;overgeslagen: niet te lezen;3;") for line in lines)
    assert any(line.startswith("fout.csv;niet ingelezen;") and "PDF" in line for line in lines)


def test_with_json_only_json_is_said_and_the_report_is_there(begun: Callable, tmp_path: Path) -> None:
    path = tmp_path / "goed.csv"
    path.write_text("Naam\nJan Bol\n", encoding="utf-8")
    ended = begun("import", path, "--report", tmp_path / "verslag.csv", "--json")
    assert ended.json["people_added"] == 1
    assert (tmp_path / "verslag.csv").is_file()


def test_a_place_that_cannot_be_is_refused_before_anything_comes_in(begun: Callable, tmp_path: Path) -> None:
    path = tmp_path / "goed.csv"
    path.write_text("Naam\nJan Bol\n", encoding="utf-8")
    for place in ("verslag.txt", "nergens/verslag.csv"):
        ended = begun("import", path, "--report", tmp_path / place)
        assert ended.code == 1
        assert len(ended.err.strip().splitlines()) == 1
    assert begun("check", "--json").json["residents"] == 0


def test_the_report_can_be_a_zip_that_is_locked(
    begun: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "lijst.csv"
    listed.write_text("Voornaam;Achternaam\nAnna;Smit\n", encoding="utf-8")
    out = tmp_path / "verslag.zip"
    monkeypatch.setenv("VERBINDER_ZIP_PASSWORD", "veertien paarse lantaarns")
    assert begun("import", listed, "--report", out).code == 0
    with pyzipper.AESZipFile(out) as zipped:
        zipped.setpassword(b"veertien paarse lantaarns")
        assert b"lijst.csv" in zipped.read("verbinder.csv")


def test_a_zip_without_a_password_brings_nothing_in(begun: Callable, tmp_path: Path) -> None:
    listed = tmp_path / "lijst.csv"
    listed.write_text("Voornaam;Achternaam\nAnna;Smit\n", encoding="utf-8")
    assert begun("import", listed, "--report", tmp_path / "verslag.zip").code == 1
    assert begun("find", "Anna", "--json").json == []
