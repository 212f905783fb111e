"""How well phrases are understood, in figures that may not become worse without being seen."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rapidfuzz import fuzz

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader
from verbinder.usecases.phrases import judge_pairs

HERE = Path(__file__).parent
#: (recall, recall without a shared word, random pairs matched, look-alikes matched) that must be reached.
REACHED = {
    "sample": (0.98, 0.98, 0.001, 0.05),
    "tuning": (0.95, 0.95, 0.001, 0.05),
    "tuning_2": (0.90, 0.89, 0.001, 0.03),
    "tuning_4a": (0.93, 0.92, 0.001, 0.03),
    "tuning_v5c": (0.91, 0.91, 0.003, 0.08),
    "tuning_5e/first": (0.95, 0.95, 0.002, 0.06),
    "tuning_5e/second": (0.94, 0.94, 0.002, 0.07),
    "tuning_5e/third": (0.92, 0.92, 0.002, 0.04),
    "tuning_5e/fourth": (0.91, 0.91, 0.002, 0.11),
    # Mended one by one until 3.5 % were left; since whole sentences are heard, 4.2 % are (docs/vocabulary.md).
    "tuning_v5a": (0.93, 0.93, 0.002, 0.043),
    "held_out": (0.94, 0.94, 0.003, 0.08),
    "held_out_2": (0.92, 0.92, 0.003, 0.08),
    "held_out_3": (0.92, 0.92, 0.003, 0.09),
    "held_out_4": (0.80, 0.79, 0.003, 0.16),
    "held_out_5": (0.83, 0.82, 0.003, 0.06),
    "held_out_6": (0.94, 0.94, 0.002, 0.06),
    "held_out_7": (0.95, 0.95, 0.002, 0.08),
    "held_out_8": (0.93, 0.93, 0.002, 0.08),
    "held_out_9": (0.98, 0.98, 0.002, 0.03),
    "held_out_10": (0.94, 0.94, 0.002, 0.06),
    "held_out_11": (0.93, 0.92, 0.002, 0.06),
}


@pytest.mark.parametrize("name", REACHED)
def test_a_set_of_phrases_is_understood_as_well_as_we_say(figures: Callable, name: str) -> None:
    found = figures(name)
    recall, without, random, hard = REACHED[name]
    assert found.recall >= recall
    assert found.recall_without_shared_word >= without
    assert found.false_random <= random
    assert found.false_hard <= hard


def test_of_five_hundred_look_alikes_one_in_twenty_is_matched_at_most(reader: PhraseReader) -> None:
    pairs = json.loads((HERE / "held_out_look_alikes" / "hard_negatives.json").read_text(encoding="utf-8"))["pairs"]
    assert len(pairs) == 500
    wrong = [likeness(reader, pair["a"], pair["b"]).verdict is Verdict.SAME for pair in pairs]
    assert sum(wrong) / len(wrong) <= 0.05


def test_the_held_out_set_is_large_enough_to_say_something(figures: Callable) -> None:
    found = figures("held_out")
    assert found.right_pairs >= 150
    assert found.hard_pairs >= 80


def test_letters_alone_find_far_less(figures: Callable, baselines: Callable) -> None:
    letters = baselines(lambda one, other: fuzz.token_set_ratio(one, other) >= 60, "held_out")
    ours = figures("held_out")
    assert letters.recall < ours.recall / 2
    assert letters.false_hard > ours.false_hard


def test_the_scorer_of_the_sample_agrees(tmp_path: Path) -> None:
    def score(*arguments: str) -> str:
        command = [sys.executable, str(HERE / "sample" / "score.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    pairs, decisions = tmp_path / "pairs.json", tmp_path / "decisions.json"
    score("pairs", str(pairs))
    judged: list[dict[str, Any]] = list(judge_pairs(json.loads(pairs.read_text(encoding="utf-8"))))
    decisions.write_text(json.dumps(judged), encoding="utf-8")
    found = json.loads(score("decide", str(decisions), "--json"))
    assert found["undecided"] == 0
    assert found["recall_%"] >= 98
    assert found["false_match_hard_negatives_%"] <= 5
    assert found["false_match_random_%"] <= 0.3
