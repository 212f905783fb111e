"""`verbinder advise`: a case written by hand is imported and advised, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.domain.stepping_back.casebook import TODAY, Case, cases
from tests.domain.stepping_back.casebook_file import document
from verbinder.domain.stepping_back.reasons import Advice, Warned

Run = Callable[..., Any]
OF_ONE_DAY = [case for case in cases() if case.today == TODAY]


@pytest.fixture
def book(begun: Run, tmp_path: Path) -> Run:
    """A notebook into which the cases of one day were imported."""
    (tmp_path / "cases.json").write_text(json.dumps(document(OF_ONE_DAY)), "utf-8")
    assert begun("import", tmp_path / "cases.json").code == 0
    return begun


def test_a_file_with_the_casebook_is_imported_and_every_case_gets_its_advice(book: Run) -> None:
    told = {each["initiative"]: each for each in book("advise", "--at", TODAY, "--json").json}
    for number, case in enumerate(OF_ONE_DAY, 1):
        assert told[number]["advice"] == case.advice, case.name
        assert set(told[number]["warnings"]) == case.warnings, case.name
    assert {each["advice"] for each in told.values()} == set(Advice)
    assert {code for each in told.values() for code in each["warnings"]} == set(Warned)


def test_each_reason_has_its_code_its_sentence_and_its_figures(book: Run) -> None:
    for each in book("advise", "--at", TODAY, "--json").json:
        assert list(each)[:5] == ["initiative", "name", "advice", "warnings", "reasons"]
        assert each["reasons"]
        for reason in (*each["reasons"], *each["notes"], *each["warnings_told"]):
            assert reason["text"].strip()
            for name, figure in reason["figures"].items():
                assert isinstance(figure, (int, float)) or date.fromisoformat(figure), name


def test_one_is_asked_for_by_id_or_by_name(book: Run) -> None:
    case: Case = OF_ONE_DAY[3]
    by_id = book("advise", "4", "--at", "20-05-2026", "--json").json
    assert book("advise", case.name.upper(), "--at", "2026-05-20", "--json").json == by_id
    assert [each["initiative"] for each in by_id] == [4]


def test_people_read_the_advice_in_words(book: Run) -> None:
    name = next(case.name for case in OF_ONE_DAY if case.advice == "taking_over")
    dutch = book("advise", name, "--at", TODAY).out
    assert dutch.startswith(f"{name}: je neemt het over\n  ")
    assert "you are taking over" in book("advise", name, "--at", TODAY, "--language", "en").out
    warned = next(case.name for case in OF_ONE_DAY if case.warnings == {"open_ask"})
    assert "  ! vraag blijft liggen: " in book("advise", warned, "--at", TODAY).out


def test_it_can_be_asked_for_another_day(book: Run) -> None:
    number = next(at for at, case in enumerate(OF_ONE_DAY, 1) if case.advice == "step_out")
    long_ago = TODAY - timedelta(days=2_000)
    (then,) = book("advise", number, "--at", long_ago, "--json").json
    assert then["advice"] == "stay_close"


@pytest.mark.parametrize("given", [("nergens",), ("4711",), ("elders",)])
def test_what_cannot_be_found_is_one_sentence(book: Run, given: tuple[str, ...]) -> None:
    ended = book("advise", *given)
    assert (ended.code, ended.out, len(ended.err.strip().splitlines())) == (1, "", 1)


def test_a_day_that_is_no_day_is_a_wrong_command(book: Run) -> None:
    assert book("advise", "--at", "gisteren").code == 2


def test_without_initiatives_it_says_how_to_begin(begun: Run) -> None:
    assert "/initiatief" in begun("advise").out
    assert begun("advise", "--json").json == []


def test_the_case_of_the_documentation_is_imported_and_advised(begun: Run, project: Path, tmp_path: Path) -> None:
    page = (project / "docs" / "file-format.md").read_text("utf-8")
    case = page.split("## A case for the advice by hand")[1].split("```json\n")[1].split("```")[0]
    (tmp_path / "case.json").write_text(case, "utf-8")
    assert begun("import", tmp_path / "case.json").code == 0
    (told,) = begun("advise", "Soeptafel", "--at", "2026-03-12", "--json").json
    assert (told["advice"], told["reasons"][0]["code"]) == ("lend_hand", "stepping_in")
    assert told["reasons"][0]["figures"] == {"since": "2026-03-09", "until": "2026-04-09"}
    assert {reason["code"] for reason in told["reasons"]} >= {"ask_waits"}
