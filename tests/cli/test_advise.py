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


def by_hand(initiative: str = "tafel-1") -> dict[str, Any]:
    """A case as somebody writes it: words for ids, and none where nothing refers to a row."""
    weekly = [(f"keer-{number}", TODAY - timedelta(days=7 * number)) for number in range(1, 7)]
    return {
        "format": "verbinder-notebook",
        "version": 2,
        "notebook": {"name": "Casus", "created_on": "2026-01-05"},
        "residents": [{"id": "amal", "given_name": "Amal", "created_on": "2025-09-01"}],
        "initiatives": [
            {"id": initiative, "name": "Soeptafel", "phase": "running", "rhythm": "weekly", "since": "2025-10-01"},
            {"id": 7, "name": "Jeu de boules", "phase": "idea", "archived_on": "2026-02-01"},
        ],
        "involved": [{"initiative_id": initiative, "resident_id": "amal", "part": "initiator"}],
        "activities": [
            {"id": name, "initiative_id": initiative, "on_date": f"{day}", "verbinder": "led"} for name, day in weekly
        ],
        "support": [
            {"initiative_id": initiative, "kind": "space", "given_on": "2026-05-01"},
            {"initiative_id": initiative, "kind": "money", "asked_on": "2026-04-01"},
        ],
    }


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "casus.json"
    path.write_text(json.dumps(by_hand()), "utf-8")
    return path


def test_a_file_is_advised_in_its_own_ids_and_nothing_is_stored(run: Run, case: Path, tmp_path: Path) -> None:
    (told,) = run("advise", "--case", case, "--at", TODAY, "--json").json
    assert (told["initiative"], told["name"], told["advice"]) == ("tafel-1", "Soeptafel", "taking_over")
    leads, waits = told["reasons"][0], told["warnings_told"][0]
    assert leads["records"] == [{"kind": "activity", "id": f"keer-{number}"} for number in range(1, 7)]
    assert (waits["code"], waits["records"]) == ("open_ask", [{"kind": "ask", "id": None, "row": 2}])
    assert [path.name for path in tmp_path.iterdir()] == ["casus.json"]


def test_one_of_a_file_is_asked_for_by_its_id_or_name_also_when_it_is_archived(run: Run, case: Path) -> None:
    for given in ("tafel-1", "soeptafel"):
        assert [each["initiative"] for each in run("advise", given, "--case", case, "--json").json] == ["tafel-1"]
    assert [each["initiative"] for each in run("advise", "7", "--case", case, "--json").json] == [7]
    nowhere = run("advise", "nergens", "--case", case)
    assert (nowhere.code, len(nowhere.err.strip().splitlines())) == (1, 1)


def test_the_thresholds_of_a_file_count(run: Run, case: Path) -> None:
    content = by_hand() | {"choices": [{"key": "stepping.ours_least", "value": "7"}]}
    case.write_text(json.dumps(content), "utf-8")
    (told,) = run("advise", "--case", case, "--at", TODAY, "--json").json
    assert told["advice"] == "stay_close"


def test_a_file_and_the_notebook_it_is_imported_into_get_the_same_advice(book: Run, tmp_path: Path) -> None:
    of_file = book("advise", "--case", tmp_path / "cases.json", "--at", TODAY, "--json").json
    of_notebook = book("advise", "--at", TODAY, "--json").json
    assert len(of_file) == len(of_notebook) > 40
    for one, other in zip(of_file, of_notebook, strict=True):
        assert (one["initiative"], one["advice"], one["warnings"]) == (
            other["initiative"],
            other["advice"],
            other["warnings"],
        )
        assert [each["text"] for each in one["reasons"]] == [each["text"] for each in other["reasons"]]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"format": "verbinder-notebook", "version": 2}'])
def test_a_file_that_is_none_is_one_sentence(run: Run, case: Path, content: str) -> None:
    case.write_text(content, "utf-8")
    ended = run("advise", "--case", case, "--json")
    assert (ended.code, ended.out, len(ended.err.strip().splitlines())) == (1, "", 1)


def test_an_imported_initiative_keeps_the_word_it_had_for_an_id(begun: Run, case: Path) -> None:
    assert begun("import", case).code == 0
    (told,) = begun("advise", "--at", TODAY, "--json").json
    assert told["initiative"] == "tafel-1"
    assert begun("advise", "tafel-1", "--at", TODAY, "--json").json == [told]


def test_words_of_several_files_stay_with_their_initiatives(begun: Run, case: Path) -> None:
    begun("import", case)
    case.write_text(json.dumps(by_hand("tafel-2")), "utf-8")
    begun("import", case)
    case.write_text(json.dumps(by_hand("tafel-1")), "utf-8")
    begun("import", case)
    assert [each["initiative"] for each in begun("advise", "--json").json] == ["tafel-1", "tafel-2", "tafel-1"]
    assert len(begun("advise", "tafel-1", "--json").json) == 1
