"""A round sheet and a calendar from the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.calendars import read


@pytest.fixture
def begun(run: Callable) -> Callable:
    run("new")
    run("log", "@Fatima Kerkstraat 1 >recept brengen vandaag")
    run("log", "@Jan Kerkstraat 3 !de lamp is stuk")
    return run


def test_a_round_sheet_is_written_and_says_what_it_holds(begun: Callable, tmp_path: Path) -> None:
    done = begun("export", "round-sheet", tmp_path / "blad.pdf", "--street", "kerkstr.", "--paper", "a4")
    assert (done.code, done.err) == (0, "")
    assert "1 belofte" in done.out
    assert "geen namen" in done.out
    assert b"/MediaBox [0 0 595" in (tmp_path / "blad.pdf").read_bytes()
    named = begun("export", "round-sheet", tmp_path / "blad.pdf", "--names")
    assert (named.code, "namen en adressen" in named.out) == (0, True)
    assert b"/MediaBox [0 0 420" in (tmp_path / "blad.pdf").read_bytes()
    assert [each["kind"] for each in begun("exports", "--json").json] == ["round_sheet", "round_sheet"]


def test_what_is_wrong_is_one_sentence(begun: Callable, tmp_path: Path) -> None:
    for arguments in (
        ("round-sheet", tmp_path / "blad.pdf", "--street", "Nergensweg"),
        ("round-sheet", tmp_path / "blad.pdf", "--neighbourhood", "Nergens"),
        ("round-sheet", tmp_path / "blad.docx"),
        ("round-sheet", tmp_path / "weg" / "blad.pdf"),
        ("calendar", tmp_path / "agenda.txt"),
        ("calendar", tmp_path / "weg" / "agenda.ics"),
    ):
        ended = begun("export", *arguments)
        assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert begun("export", "round-sheet", tmp_path / "blad.pdf", "--paper", "a3").code == 2
    assert begun("exports", "--json").json == []


def test_a_calendar_names_nobody_unless_asked(begun: Callable, tmp_path: Path) -> None:
    done = begun("export", "calendar", tmp_path / "agenda.ics")
    assert (done.code, "Er staan geen namen in" in done.out) == (0, True)
    (event,) = read((tmp_path / "agenda.ics").read_bytes())
    assert event["SUMMARY"] == "Iets beloofd: nakomen"
    begun("export", "calendar", tmp_path / "agenda.ics", "--names", "--alarm")
    (event,) = read((tmp_path / "agenda.ics").read_bytes())
    assert event["SUMMARY"] == "recept brengen (Fatima)"
    assert event["LOCATION"] == "Kerkstraat 1"
    assert event["VALARM.ACTION"] == "DISPLAY"


def test_a_sheet_is_made_where_there_is_no_screen(begun: Callable, tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    command = [sys.executable, "-m", "verbinder", "--notebook", str(tmp_path / "buurt.verbinder")]
    ended = subprocess.run(
        [*command, "export", "round-sheet", str(tmp_path / "blad.pdf")],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF-")


def test_the_leaflet_for_residents_is_one_page_and_says_to_sign_it(begun: Callable, tmp_path: Path) -> None:
    out = tmp_path / "kaartje.pdf"
    ended = begun("export", "leaflet", out)
    assert ended.code == 0
    assert "kaartje.pdf" in ended.out
    assert out.read_bytes().startswith(b"%PDF")
    assert begun("export", "leaflet", tmp_path / "kaartje.txt").code == 1


def test_the_card_for_a_lost_laptop_is_one_page_with_counts_only(begun: Callable, tmp_path: Path) -> None:
    out = tmp_path / "kaart.pdf"
    ended = begun("export", "lost-laptop", out)
    assert (ended.code, "geen namen" in ended.out) == (0, True)
    assert out.read_bytes().startswith(b"%PDF")
    assert begun("export", "lost-laptop", tmp_path / "kaart.txt").code == 1
