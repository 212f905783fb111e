"""`verbinder phrases`: two phrases, or a file of pairs; no notebook is needed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest


def test_two_phrases_are_compared_with_their_concepts(run: Callable) -> None:
    found = run("phrases", "kookt graag Surinaams", "roti en pom", "--json").json
    assert (found["verdict"], found["match"]) == ("same", True)
    assert found["a"]["concepts"][0]["id"] == found["b"]["concepts"][0]["id"] == "surinaams_koken"
    assert "Surinaams koken" in run("phrases", "kookt graag Surinaams", "roti en pom").out
    assert "Surinamese cooking" in run("phrases", "roti", "pom", "--language", "en").out


def test_a_file_of_pairs_is_judged(run: Callable, tmp_path: Path) -> None:
    pairs = tmp_path / "paren.json"
    pairs.write_text(json.dumps([{"id": "1", "a": "roti", "b": "pom"}, {"id": "2", "a": "roti", "b": "yoga"}]))
    judged = run("phrases", "--pairs", pairs, "--json").json
    assert [(pair["id"], pair["match"], pair["verdict"]) for pair in judged] == [
        ("1", True, "same"),
        ("2", False, "different"),
    ]
    assert all(set(pair) == {"id", "match", "score", "verdict"} for pair in judged)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"id": 1, "a": "x"}]', "[" * 100_000, '[{"a": 1, "b": 2}]'])
def test_a_file_of_another_shape_is_refused_in_one_sentence(run: Callable, tmp_path: Path, text: str) -> None:
    pairs = tmp_path / "paren.json"
    pairs.write_text(text)
    ended = run("phrases", "--pairs", pairs, "--json")
    assert (ended.code, ended.out, len(ended.err.strip().splitlines())) == (1, "", 1)
    assert run("phrases", "--pairs", tmp_path / "weg.json").code == 1


def test_one_phrase_is_not_enough(run: Callable) -> None:
    assert run("phrases", "roti").code == 2
    assert run("phrases").code == 2
