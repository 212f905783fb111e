"""Phrases about food, animals, plants, languages, technique and trades: written blind, then learnt from.

Owns the figures that may not become worse without being seen; docs/vocabulary.md tells what was found at first sight.
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader

HERE = Path(__file__).parent / "tuning_v5b"
PARTS = sorted(HERE.glob("part_*.json"))


def _is_same(reader: PhraseReader, one: str, other: str) -> bool:
    return likeness(reader, one, other).verdict is Verdict.SAME


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_nearly_all_ways_to_say_the_same_are_understood_as_one(reader: PhraseReader, path: Path) -> None:
    groups: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))["groups"]
    pairs = [pair for phrases in groups.values() for pair in combinations(phrases, 2)]
    assert len(pairs) >= 400
    assert sum(_is_same(reader, *pair) for pair in pairs) / len(pairs) >= 0.94


def test_hardly_any_look_alike_is_taken_for_the_same(reader: PhraseReader) -> None:
    pairs: list[tuple[str, str]] = json.loads((HERE / "part_5.json").read_text(encoding="utf-8"))["look_alikes"]
    assert len(pairs) >= 180
    assert sum(_is_same(reader, *pair) for pair in pairs) / len(pairs) <= 0.05
