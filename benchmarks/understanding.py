"""How well phrases are understood, beside what a user would otherwise have: the same words, letters that look alike.

Owns the comparison that docs/matching.md shows. Shares, not times; the scorer of the sample judges all of them alike.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from verbinder.usecases.phrases import judge_pairs

SETS = Path(__file__).parents[1] / "tests" / "matching"
SCORER = SETS / "sample" / "score.py"
#: What the thresholds of the baselines are chosen on, so that they see no more than ours did.
CHOSEN_ON = "tuning"
#: Of pairs that have nothing to do with each other, no more than this share may match; as low as ours must be.
MOST_RANDOM = 0.3
#: The sample, and the sets that nothing was tuned on.
MEASURED = (
    "sample",
    "held_out",
    "held_out_2",
    "held_out_3",
    "held_out_4",
    "held_out_5",
    "held_out_6",
    "held_out_7",
    "held_out_8",
    "held_out_9",
    "held_out_10",
    "held_out_11",
    "held_out_neighbourhood",
)
SHOWN = ("recall_%", "recall_no_shared_word_%", "false_match_hard_negatives_%", "false_match_random_%")

Pair = dict[str, Any]
Likeness = Callable[[Iterable[Pair]], list[float]]


def lines(names: Iterable[str]) -> Iterable[str]:
    """A line of a table for each set and each way of judging, as it stands in docs/matching.md."""
    yield "| set | way | right | right, no shared word | look-alikes | random |"
    yield "|---|---|---|---|---|---|"
    baselines = {"exact words": exact_words, "rapidfuzz": looks_alike, "n-gram TF-IDF": same_letters}
    chosen = {way: _threshold(judge) for way, judge in baselines.items()}
    for name in names:
        pairs = _pairs(name)
        yield _line(name, "Verbinder", _score(name, {found["id"]: found["match"] for found in judge_pairs(pairs)}))
        for way, judge in baselines.items():
            yield _line(name, way, _score(name, _decided(pairs, judge(pairs), chosen[way])))


def exact_words(pairs: Iterable[Pair]) -> list[float]:
    """The share of words two phrases have in common (Jaccard)."""
    words = [(set(pair["a"].lower().split()), set(pair["b"].lower().split())) for pair in pairs]
    return [len(one & other) / len(one | other) for one, other in words]


def looks_alike(pairs: Iterable[Pair]) -> list[float]:
    """How alike the words are, whatever their order."""
    return [fuzz.token_set_ratio(pair["a"].lower(), pair["b"].lower()) / 100 for pair in pairs]


def same_letters(pairs: Iterable[Pair]) -> list[float]:
    """The cosine of runs of three to five letters within words, rare runs weighing more."""
    pairs = list(pairs)
    counts = {text: Counter(_runs(text)) for pair in pairs for text in (pair["a"], pair["b"])}
    known = Counter(run for runs in counts.values() for run in runs)
    weight = {run: math.log((1 + len(counts)) / (1 + times)) + 1 for run, times in known.items()}
    vectors = {text: {run: times * weight[run] for run, times in runs.items()} for text, runs in counts.items()}
    length = {text: math.sqrt(sum(value * value for value in vector.values())) for text, vector in vectors.items()}
    return [_cosine(vectors, length, pair["a"], pair["b"]) for pair in pairs]


def _cosine(vectors: dict[str, dict[str, float]], length: dict[str, float], one: str, other: str) -> float:
    product = sum(value * vectors[other].get(run, 0.0) for run, value in vectors[one].items())
    return product / (length[one] * length[other]) if product else 0.0


def _runs(text: str) -> Iterable[str]:
    for word in text.lower().split():
        padded = f" {word} "
        for size in (3, 4, 5):
            yield from (padded[start : start + size] for start in range(len(padded) - size + 1))


def _threshold(judge: Likeness) -> float:
    """From which likeness on a pair counts as the same: the lowest with which few random pairs do."""
    pairs = _pairs(CHOSEN_ON)
    likeness = judge(pairs)
    for hundredth in range(20, 100, 5):
        if _score(CHOSEN_ON, _decided(pairs, likeness, hundredth / 100))["false_match_random_%"] <= MOST_RANDOM:
            return hundredth / 100
    return 1.0


def _decided(pairs: list[Pair], likeness: list[float], threshold: float) -> dict[str, bool]:
    return {pair["id"]: value >= threshold for pair, value in zip(pairs, likeness, strict=True)}


def _pairs(name: str) -> list[Pair]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.json"
        _scorer("pairs", str(path), "--data", str(SETS / name))
        found: list[Pair] = json.loads(path.read_text(encoding="utf-8"))
        return found


def _score(name: str, decided: dict[str, bool]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "decisions.json"
        path.write_text(json.dumps([{"id": pair, "match": match} for pair, match in decided.items()]))
        found: dict[str, float] = json.loads(_scorer("decide", str(path), "--json", "--data", str(SETS / name)))
        return found


def _scorer(*arguments: str) -> str:
    command = [sys.executable, str(SCORER), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _line(name: str, way: str, figures: dict[str, float]) -> str:
    return f"| {name} | {way} | " + " | ".join(f"{figures[key]:.1f} %" for key in SHOWN) + " |"
