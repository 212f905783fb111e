"""Phrases about life, care and work: written blind, then learnt from.

Owns the figures that may not become worse without being seen; docs/vocabulary.md tells what was found at first sight.
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader

PARTS = sorted((Path(__file__).parent / "tuning_life").glob("part_*.json"))


def _is_same(reader: PhraseReader, one: str, other: str) -> bool:
    return likeness(reader, one, other).verdict is Verdict.SAME


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_nine_in_ten_ways_to_say_the_same_are_understood_as_one(reader: PhraseReader, path: Path) -> None:
    groups: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))["groups"]
    pairs = [pair for phrases in groups.values() for pair in combinations(phrases, 2)]
    assert len(pairs) >= 300
    assert sum(_is_same(reader, *pair) for pair in pairs) / len(pairs) >= 0.9


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_hardly_any_look_alike_is_taken_for_the_same(reader: PhraseReader, path: Path) -> None:
    pairs: list[tuple[str, str]] = json.loads(path.read_text(encoding="utf-8"))["look_alikes"]
    assert len(pairs) >= 70
    assert sum(_is_same(reader, *pair) for pair in pairs) / len(pairs) <= 0.06
