"""A command that was typed wrong: one sentence in the language of the program, the way to the help, and exit code 2."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
WRONG = [
    ([], "Er staat niet bij wat er moet gebeuren.", "verbinder"),
    (["vlieg"], "De opdracht vlieg bestaat niet.", "verbinder"),
    (["export"], "Er staat niet bij wat er moet gebeuren.", "verbinder export"),
    (["find"], "Er ontbreekt iets: WORDS.", "verbinder find"),
    (["find", "--bla", "x"], "De optie --bla bestaat hier niet.", "verbinder find"),
    (["find", "x", "--limit", "tien"], "tien is geen heel getal voor --limit.", "verbinder find"),
    (["find", "x", "--limit", "0"], "0 is te weinig voor --limit. Het mag 1 of meer zijn.", "verbinder find"),
    (["find", "x", "--limit", "99999"], "99999 is te veel voor --limit. Het mag 10000 of minder zijn.",
     "verbinder find"),
    (["advise", "--att", "x"], "De optie --att bestaat hier niet. Bedoelde je --at?", "verbinder advise"),
    (["advise", "--at"], "Achter --at hoort nog iets te staan.", "verbinder"),
    (["today", "--json=1"], "Achter --json hoort niets te staan.", "verbinder"),
    (["suggest", "--kind", "x"], "x kan niet bij --kind. Kies uit: peer, complement, experience, organisation.",
     "verbinder suggest"),
    (["phrases", "a"], "Geef twee zinnetjes, of --pairs met een bestand.", "verbinder phrases"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "said", "command"), WRONG, ids=lambda each: str(each))
def test_it_is_said_in_dutch(run: Run, arguments: list[str], said: str, command: str) -> None:
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines() == [said, f"Hoe het wel kan: {command} --help"]


@pytest.mark.parametrize(("arguments", "said", "command"), WRONG, ids=lambda each: str(each))
def test_it_is_said_in_english_when_the_program_is(run: Run, arguments: list[str], said: str, command: str) -> None:
    first, hint = run("--language", "en", *arguments).err.splitlines()
    assert first != said
    assert hint == f"How it goes: {command} --help"


def test_a_wrong_day_and_a_word_too_much(run: Run) -> None:
    assert run("advise", "--at", "gisteren").err.startswith("gisteren is geen dag voor --at. Schrijf een dag als")
    assert run("advise", "soep", "tafel").err.startswith("Er staat iets te veel: tafel.")


def test_a_language_that_does_not_exist_is_refused_in_dutch(run: Run) -> None:
    assert run("today", "--language", "fr").err.startswith("fr kan niet bij --language. Kies uit: nl, en.")


def test_what_was_typed_is_shown_fit_to_be_printed(run: Run) -> None:
    ended = run("--language", "nl", "\x1b[31mrood" + "x" * 500)
    assert ended.code == 2
    assert "\x1b" not in ended.err
    assert max(map(len, ended.err.splitlines())) < 120


def test_help_still_works(run: Run, tmp_path: Path) -> None:
    ended = run("advise", "--help")
    assert (ended.code, ended.err) == (0, "")
    assert "--case" in ended.out
