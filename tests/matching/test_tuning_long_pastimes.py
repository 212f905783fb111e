"""Long notes about pastimes, food, animals, help and work: written blind, then learnt from.

Owns the figures that may not become worse without being seen; docs/vocabulary.md tells what was found at first sight.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader

PARTS = sorted((Path(__file__).parent / "tuning_long_pastimes").glob("part_*.json"))


def _share_taken_for_the_same(reader: PhraseReader, path: Path, key: str) -> float:
    pairs: list[tuple[str, str]] = json.loads(path.read_text(encoding="utf-8"))[key]
    assert len(pairs) >= 60
    return sum(likeness(reader, *pair).verdict is Verdict.SAME for pair in pairs) / len(pairs)


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_nine_in_ten_long_notes_of_one_thing_are_understood_as_one(reader: PhraseReader, path: Path) -> None:
    assert _share_taken_for_the_same(reader, path, "pairs") >= 0.9


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_few_long_look_alikes_are_taken_for_the_same(reader: PhraseReader, path: Path) -> None:
    assert _share_taken_for_the_same(reader, path, "look_alikes") <= 0.1
