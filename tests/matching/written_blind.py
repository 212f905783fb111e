"""Sets of phrases that were written blind and then learnt from: their pairs, and how many are taken for the same.

A part holds `groups` (ways to say one thing), or `pairs` where every two belong together, and `look_alikes`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader

HERE = Path(__file__).parent


def parts_of(name: str) -> list[Path]:
    """The files of a set, in order."""
    return sorted((HERE / name).glob("part_*.json"))


def right_pairs(part: Path) -> list[tuple[str, str]]:
    """Every two phrases that say the same."""
    told = json.loads(part.read_text(encoding="utf-8"))
    groups: dict[str, list[str]] = told.get("groups", {})
    return [*map(tuple, told.get("pairs", ())), *(pair for said in groups.values() for pair in combinations(said, 2))]


def look_alikes(part: Path) -> list[tuple[str, str]]:
    """Pairs that share words and mean something else."""
    return [*map(tuple, json.loads(part.read_text(encoding="utf-8")).get("look_alikes", ()))]


def taken_for_the_same(reader: PhraseReader, pairs: Sequence[tuple[str, str]]) -> float:
    """The share of these pairs that the program takes for one thing."""
    return sum(likeness(reader, *pair).verdict is Verdict.SAME for pair in pairs) / len(pairs)
