"""Phrases to judge: the sample, a set to tune on, and one that was written first and is only measured."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader, shipped_reader

HERE = Path(__file__).parent
EMPTY_WORDS = "een het van die niet meer ook voor graag zoekt iemand heeft haar zijn met over naar samen".split()


@dataclass(frozen=True)
class Figures:
    """Shares (0..1) over all pairs of a set, and the counts they rest on."""

    recall: float
    recall_without_shared_word: float
    false_random: float
    false_hard: float
    right_pairs: int
    hard_pairs: int


def share(found: list[bool]) -> float:
    return sum(found) / len(found)


def share_a_word(one: str, other: str) -> bool:
    first, second = ({word[:5] for word in text.lower().split() if word not in EMPTY_WORDS} for text in (one, other))
    return bool(first & second)


def measure(judge: Callable[[str, str], bool], name: str) -> Figures:
    """Every pair of phrases of the set `name`; `judge` says whether two phrases are the same."""
    concepts = json.loads((HERE / name / "concepts.json").read_text(encoding="utf-8"))
    hard = json.loads((HERE / name / "hard_negatives.json").read_text(encoding="utf-8"))["pairs"]
    related = {frozenset((pair["a"], pair["b"])) for pair in concepts["related"]}
    phrases: list[tuple[str, dict[str, Any]]] = [
        (concept["id"], phrase) for concept in concepts["concepts"] for phrase in concept["phrases"]
    ]
    right, without, random = [], [], []
    for (mine, one), (theirs, other) in combinations(phrases, 2):
        same = judge(one["text"], other["text"])
        if mine == theirs:
            right.append(same)
            if not share_a_word(one["text"], other["text"]):
                without.append(same)
        elif frozenset((mine, theirs)) not in related:
            also = theirs in one.get("also", []) or mine in other.get("also", [])
            random.extend([] if also else [same])
    wrong = [judge(pair["a"], pair["b"]) for pair in hard]
    return Figures(share(right), share(without), share(random), share(wrong), len(right), len(wrong))


@pytest.fixture(scope="session")
def reader() -> PhraseReader:
    return shipped_reader()


@pytest.fixture(scope="session")
def figures(reader: PhraseReader) -> Callable[[str], Figures]:
    """The figures of a set, by the reader of the shipped vocabulary."""
    return lambda name: measure(lambda one, other: likeness(reader, one, other).verdict is Verdict.SAME, name)


@pytest.fixture(scope="session")
def baselines() -> Callable[[Callable[[str, str], bool], str], Figures]:
    """The figures of another way of judging."""
    return measure
