"""`verbinder suggest`: in the notebook and in a neighbourhood file, in the sample's formats."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SAMPLE = Path(__file__).parent.parent / "matching" / "sample"


def score(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, str(SAMPLE / "score.py"), *arguments, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.fixture
def begun(run: Callable) -> Callable:
    """A notebook with three residents and an organisation's offer."""
    run("new")
    run("log", "@Fatima Kerkstraat 1 +kookt Surinaams ?wil Engels leren")
    run("log", "@Jan Kerkstraat 3 ~roti en pom")
    run("log", "@Els Dorpsplein 2 +leraar Engels")
    return run


def test_the_scorer_reads_suggestions_as_they_come(run: Callable, tmp_path: Path) -> None:
    found = run("suggest", "--neighbourhood", SAMPLE / "neighbourhood.json", "--json")
    (tmp_path / "s.json").write_text(found.out, encoding="utf-8")
    figures = score("suggest", str(tmp_path / "s.json"))
    assert figures["recall@5_%"] >= 95
    assert figures["precision@5_%"] >= 95
    assert figures["rare_first_%"] == 100
    assert figures["evidence_right_%"] >= 97
    assert set(figures["violations"].values()) == {0}


def test_every_scenario_of_the_sample_is_met(run: Callable, tmp_path: Path) -> None:
    scenarios = json.loads((SAMPLE / "scenarios.json").read_text(encoding="utf-8"))["scenarios"]
    results = {}
    for scenario in scenarios:
        file = tmp_path / f"{scenario['id']}.json"
        file.write_text(json.dumps(scenario), encoding="utf-8")
        results[scenario["id"]] = run("suggest", "--neighbourhood", file, "--json").json
    (tmp_path / "r.json").write_text(json.dumps(results), encoding="utf-8")
    figures = score("scenarios", str(tmp_path / "r.json"))
    assert figures["met"] == figures["expectations"]


def test_a_suggestion_has_every_field(begun: Callable) -> None:
    found = begun("suggest", "Fatima", "--json").json
    assert list(found) == ["r1"]
    peer = next(each for each in found["r1"] if each["kind"] == "peer")
    assert set(peer) == {"id", "name", "kind", "score", "reason", "warning", "evidence"}
    assert (peer["id"], peer["name"], peer["warning"]) == ("r2", "Jan", "")
    (evidence,) = peer["evidence"]
    assert evidence == {"mine": "kookt Surinaams", "theirs": "roti en pom", "concept": "surinaams_koken"}
    assert "Fatima" in peer["reason"]
    assert "dezelfde straat" in peer["reason"]


def test_everybody_is_listed_by_id_and_in_words(begun: Callable) -> None:
    assert set(begun("suggest", "--json").json) == {"r1", "r2", "r3"}
    told = begun("suggest").out
    assert "Fatima (Kerkstraat 1)" in told
    assert "Wat Fatima zoekt (“wil Engels leren”), heeft Els te geven (“leraar Engels”)." in told
    assert "What Fatima looks for" in begun("suggest", "--language", "en").out


def test_kind_and_limit_narrow_the_list(begun: Callable) -> None:
    found = begun("suggest", "r1", "--kind", "complement", "--json").json
    assert [each["kind"] for each in found["r1"]] == ["complement"]
    assert len(begun("suggest", "1", "--limit", "1", "--json").json["r1"]) == 1
    assert begun("suggest", "--kind", "iets").code == 2
    assert begun("suggest", "--limit", "0").code == 2


def test_a_name_that_nobody_or_several_have_is_told(begun: Callable) -> None:
    begun("log", "@Jan Laan 5 ~schaken")
    begun("log", "@'Jan'#9 ~schaken")
    unknown = begun("suggest", "Pietje")
    assert (unknown.code, unknown.out) == (1, "")
    assert "Pietje" in unknown.err
    assert begun("suggest", "Els", "--json").code == 0


def test_an_empty_notebook_says_what_to_do(run: Callable) -> None:
    run("new")
    assert "Schrijf op" in run("suggest").out
    assert run("suggest", "--json").json == {}


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"residents": [5]}', '{"residents": [{"id": "a", "talents": "x"}]}']
)
def test_a_file_that_is_no_neighbourhood_gets_one_sentence(run: Callable, tmp_path: Path, content: str) -> None:
    file = tmp_path / "buurt.json"
    file.write_text(content, encoding="utf-8")
    ended = run("suggest", "--neighbourhood", file, "--json")
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.err.strip().splitlines()) == 1
