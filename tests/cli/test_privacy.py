"""The commands of the privacy law, as one types them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def begun(run: Callable) -> Callable:
    run("new")
    run("log", "@Fatima Kerkstraat 1 +kookt Surinaams")
    run("log", "@Jan Kerkstraat 3 sprak over Fatima en de tuin")
    return run


def test_forgetting_takes_somebody_out_for_good_and_says_what_happened(begun: Callable) -> None:
    seen = begun("forget", "Fatima", "--look")
    assert (seen.code, "nog niets gebeurd" in seen.out) == (0, True)
    done = begun("forget", "Fatima", "--json").json
    assert (done["people"], done["replaced"], done["to_look_at"], done["scrubbed"]) == (1, 1, [], True)
    assert begun("find", "Fatima", "--json").json == []
    again = begun("forget", "Fatima")
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith("Niemand heet Fatima")


def test_access_writes_a_page_and_says_to_read_it_first(begun: Callable, tmp_path: Path) -> None:
    done = begun("access", "Fatima", tmp_path / "fatima.html")
    assert done.code == 0
    assert "Lees het bestand na" in done.out
    assert "kookt Surinaams" in (tmp_path / "fatima.html").read_text(encoding="utf-8")
    assert begun("access", "Fatima", tmp_path / "fatima.txt").code == 1


def test_access_is_written_on_paper_where_there_is_no_window(begun: Callable, tmp_path: Path) -> None:
    assert begun("access", "Fatima", tmp_path / "fatima.pdf").code == 0
    content = (tmp_path / "fatima.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"/MediaBox [0 0 595" in content


def test_retention_says_that_nothing_is_due_and_keeps_somebody_with_a_reason(begun: Callable) -> None:
    assert begun("retention").out == "Er is niets aan de beurt.\n"
    assert begun("retention", "--apply", "--json").json == {"people": 0, "texts": 0}
    assert begun("retention", "--keep", "Jan").code == 1
    assert begun("retention", "--keep", "Jan", "--reason", "trekt de tuin").out.startswith("Jan blijft tot")


def test_the_log_of_exports_shows_every_way_out(begun: Callable, tmp_path: Path) -> None:
    assert begun("exports").out == "Er heeft nog niets het notitieboek verlaten.\n"
    begun("export", "notebook", tmp_path / "alles.json")
    begun("backup", tmp_path / "kopie.verbinder")
    assert [(each["kind"], each["people"]) for each in begun("exports", "--json").json] == [
        ("copy", 2),
        ("notebook", 2),
    ]
    assert "over 2 mensen" in begun("exports").out
    begun("access", "Jan", tmp_path / "inzage.html")
    assert "over één persoon" in begun("exports").out
