"""Handing over and taking over as one types it: preview, file, import, and what is refused."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import PASSPHRASE
from verbinder.cli.session import FILE_ENVIRONMENT
from verbinder.domain.changes import Kind, Operation
from verbinder.store.opening import open_notebook

WORD = "kaas en drie sokken"


@pytest.fixture
def agreed(begun: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """Fatima said yes, Jan was never asked, Piet wants no contact."""
    begun("log", "@Fatima Kerkstraat 1 +kookt Surinaams >bellen vrijdag")
    begun("log", "@Jan Kerkstraat 3 +zaagt")
    begun("log", "@Piet Kerkstraat 5 +zingt")
    notebook = open_notebook(tmp_path / "buurt.verbinder", PASSPHRASE)
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        fatima, _, piet = [row["id"] for row in work.find(Kind.RESIDENT)]
        work.change(Kind.RESIDENT, fatima, handing_over="agreed")
        work.change(Kind.RESIDENT, piet, approach="never")
        work.commit()
    notebook.close()
    return begun


@pytest.fixture
def colleague(run: Callable[..., Any], tmp_path: Path) -> Path:
    path = tmp_path / "collega.verbinder"
    run("new", notebook=path)
    return path


def test_the_preview_says_who_goes_and_who_not_and_why(agreed: Callable[..., Any], tmp_path: Path) -> None:
    found = agreed("hand-over", "--preview", "--json").json
    assert (found["goes"], found["stays"]) == ({"whole": 1, "mark": 1}, {"not_asked": 1})
    assert {person["name"]: person["how"] for person in found["people"]} == {
        "Fatima": "whole",
        "Jan": "not_asked",
        "Piet": "mark",
    }
    shown = agreed("hand-over", "--preview")
    assert "niet gevraagd" in shown.out
    assert "Jan" in shown.out
    assert not list(tmp_path.glob("*.verbinderoverdracht"))


def test_a_file_goes_from_one_notebook_to_the_other_and_again_brings_nothing(
    agreed: Callable[..., Any], colleague: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FILE_ENVIRONMENT, WORD)
    out = tmp_path / "patrick.verbinderoverdracht"
    done = agreed("hand-over", out)
    assert (done.code, done.err) == (0, "")
    assert "Geef het wachtwoord apart door" in done.out
    first = agreed("import", out, "--json", notebook=colleague).json
    assert (first["people_added"], first["rows"]["gift"], first["rows"]["follow_up"]) == (2, 1, 1)
    again = agreed("import", out, "--json", notebook=colleague).json
    assert (again["people_added"], again["rows"]) == (0, {})
    assert {each["name"] for each in again["probable_duplicates"]} == {"Fatima", "Piet"}
    assert agreed("find", "Jan", "--json", notebook=colleague).json == []
    assert [line["kind"] for line in agreed("exports", "--json").json] == ["hand_over"]


def test_people_can_be_left_out_by_name_and_an_unknown_name_is_refused(
    agreed: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FILE_ENVIRONMENT, WORD)
    out = tmp_path / "patrick.verbinderoverdracht"
    found = agreed("hand-over", out, "--without", "Fatima", "--notes", "--json").json
    assert found["goes"] == {"whole": 0, "mark": 1}
    unknown = agreed("hand-over", out, "--without", "Klaas")
    assert (unknown.code, unknown.err.startswith("Niemand heet Klaas")) == (1, True)
    both = agreed("hand-over", out, "--without", "Fatima", "--without", "Piet")
    assert (both.code, both.err.startswith("Er gaat niemand mee")) == (1, True)


def test_the_passphrase_of_the_file_comes_from_a_file_a_prompt_or_the_environment_and_never_an_argument(
    agreed: Callable[..., Any], colleague: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "patrick.verbinderoverdracht"
    nothing = agreed("hand-over", out)
    assert (nothing.code, FILE_ENVIRONMENT in nothing.err) == (1, True)
    kept = tmp_path / "woord.txt"
    kept.write_text("zwak\n")
    weak = agreed("hand-over", out, "--file-passphrase-file", kept)
    assert (weak.code, "makkelijk te raden" in weak.err) == (0, True)
    assert agreed("import", out, "--file-passphrase-file", kept, "--json", notebook=colleague).json["people_added"] == 2
    asked: list[str] = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or WORD)
    assert agreed("hand-over", out).code == 0
    assert asked == ["Wachtwoord van patrick.verbinderoverdracht: ", "Nog een keer: "]


def test_what_is_wrong_is_one_sentence_and_nothing_is_touched(
    agreed: Callable[..., Any], colleague: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FILE_ENVIRONMENT, WORD)
    out = tmp_path / "patrick.verbinderoverdracht"
    agreed("hand-over", out)
    before = colleague.read_bytes()
    broken = tmp_path / "half.verbinderoverdracht"
    broken.write_bytes(out.read_bytes()[:9000])
    picture = tmp_path / "foto.verbinderoverdracht"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9000))
    renamed = tmp_path / "schrift.verbinderoverdracht"
    renamed.write_bytes((tmp_path / "buurt.verbinder").read_bytes())
    for file in (broken, picture, renamed, tmp_path / "weg.verbinderoverdracht"):
        refused = agreed("import", file, notebook=colleague)
        assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
        assert file.name in refused.err
    monkeypatch.setenv(FILE_ENVIRONMENT, "een ander woord")
    assert "past niet op" in agreed("import", out, notebook=colleague).err
    assert colleague.read_bytes() == before
    assert agreed("hand-over", tmp_path / "alles.json").code == 1
    assert agreed("hand-over").code == 2


def test_what_somebody_said_is_noted_in_either_language_and_decides_who_goes(agreed: Callable[..., Any]) -> None:
    done = agreed("may-hand-over", "Jan", "ja")
    assert (done.code, done.out.strip()) == (0, "Opgeschreven bij Jan: mag mee.")
    assert agreed("may-hand-over", "Fatima", "no", "--json").json["handing_over"] == "refused"
    found = agreed("hand-over", "--preview", "--json").json
    assert {person["name"]: person["how"] for person in found["people"]} == {
        "Fatima": "refused",
        "Jan": "whole",
        "Piet": "mark",
    }
    assert agreed("may-hand-over", "Jan", "misschien").code == 2
    assert agreed("may-hand-over", "Klaas", "yes").code == 1


def test_who_was_forgotten_stays_out_and_is_counted(
    agreed: Callable[..., Any], colleague: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FILE_ENVIRONMENT, WORD)
    out = tmp_path / "patrick.verbinderoverdracht"
    agreed("hand-over", out)
    agreed("import", out, notebook=colleague)
    agreed("forget", "Fatima", "--yes", notebook=colleague)
    again = agreed("import", out, "--json", notebook=colleague).json
    assert (again["people_added"], again["forgotten"], again["rows"]) == (0, 1, {})
    assert "1 mensen uit het bestand ben je vergeten" in agreed("import", out, notebook=colleague).out
    assert agreed("find", "Fatima", "--json", notebook=colleague).json == []
