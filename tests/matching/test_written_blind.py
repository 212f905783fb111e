"""Sets that were written blind and then learnt from do not become worse without being seen.

docs/vocabulary.md tells what was found of each at first sight, which is the honest figure.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.matching.written_blind import look_alikes, parts_of, right_pairs, taken_for_the_same
from verbinder.matching.phrases import PhraseReader

#: Of each set at least so many of the right pairs in every part, and at most so many of its look-alikes.
LIMITS = {"tuning_life": (0.9, 0.06), "tuning_v5b": (0.94, 0.05), "tuning_long_pastimes": (0.9, 0.1)}
PARTS = [part for name in LIMITS for part in parts_of(name)]


def _named(part: Path) -> str:
    return f"{part.parent.name}/{part.stem}"


@pytest.mark.parametrize("part", [part for part in PARTS if right_pairs(part)], ids=_named)
def test_nine_in_ten_ways_to_say_the_same_are_understood_as_one(reader: PhraseReader, part: Path) -> None:
    pairs = right_pairs(part)
    assert len(pairs) >= 60
    assert taken_for_the_same(reader, pairs) >= LIMITS[part.parent.name][0]


@pytest.mark.parametrize("part", [part for part in PARTS if look_alikes(part)], ids=_named)
def test_hardly_any_look_alike_is_taken_for_the_same(reader: PhraseReader, part: Path) -> None:
    pairs = look_alikes(part)
    assert len(pairs) >= 60
    assert taken_for_the_same(reader, pairs) <= LIMITS[part.parent.name][1]
