"""`python -m tools.fitting`: learns the weights in `verbinder/matching/weighing.py` and prints them.

A logistic regression (iteratively reweighted least squares; McCullagh and Nelder 1989, ch. 4) over the concepts that
each phrase of some sets may be about. The sets were written by outsiders who knew nothing of the vocabulary, so a
phrase is right about a concept when at least two phrases of its group are said to be about it by their terms.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path

from tools.processes import ROOT
from verbinder.matching.phrases import PhraseReader, shipped_reader
from verbinder.matching.weighing import SAME

MATCHING = ROOT / "tests" / "matching"
FITTED = MATCHING / "tuning_fitted"
#: Look-alikes that our own terms were mended by: what one of a pair is about, the other is not. They are unnatural, so
#: they count for little.
LOOK_ALIKES = (
    "tuning",
    "tuning_2",
    "tuning_4a",
    "tuning_v5a",
    "tuning_v5c",
    "tuning_5e/first",
    "tuning_5e/second",
    "tuning_5e/third",
    "tuning_5e/fourth",
)
PARTS = ("tuning_v5b", "tuning_life", "tuning_long_pastimes")
WEIGHT_OF_LOOK_ALIKES = 0.3
#: Two concepts of a group are both right when the second is said as often as the first, or once less.
AS_OFTEN = 1
ROUNDS, RIDGE = 30, 1e-3

Row = tuple[tuple[float, ...], bool, float]


def rows(reader: PhraseReader) -> Iterator[Row]:
    """(features, right, weight) of every concept that a phrase may be about."""
    for folder in sorted(path.parent for path in FITTED.glob("*/concepts.json")):
        yield from _of_groups(reader, folder)
    for one, other in look_alikes():
        yield from _of_look_alikes(reader, one, other)


def fit(data: Sequence[Row]) -> list[float]:
    """The weights that make what was right likeliest."""
    width = len(data[0][0])
    weights = [0.0] * width
    for _ in range(ROUNDS):
        gradient = [-RIDGE * weight for weight in weights]
        curved = [[RIDGE * (one == other) for other in range(width)] for one in range(width)]
        for values, right, share in data:
            odds = sum(weight * value for weight, value in zip(weights, values, strict=True))
            chance = 1 / (1 + exp(-max(-50.0, min(50.0, odds))))
            off, bend = share * (right - chance), share * chance * (1 - chance)
            for one, value in enumerate(values):
                gradient[one] += off * value
                row, bent = curved[one], bend * value
                for other in range(width):
                    row[other] += bent * values[other]
        weights = [weight + step for weight, step in zip(weights, solved(curved, gradient), strict=True)]
    return weights


def solved(matrix: list[list[float]], wanted: list[float]) -> list[float]:
    """x of matrix · x = wanted, by elimination with the largest pivot."""
    left = [[*row, value] for row, value in zip(matrix, wanted, strict=True)]
    size = len(left)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(left[row][column]))
        left[column], left[pivot] = left[pivot], left[column]
        for row in range(size):
            if row != column:
                factor = left[row][column] / left[column][column]
                left[row] = [value - factor * above for value, above in zip(left[row], left[column], strict=True)]
    return [row[-1] / row[place] for place, row in enumerate(left)]


def _of_groups(reader: PhraseReader, folder: Path) -> Iterator[Row]:
    for concept in json.loads((folder / "concepts.json").read_text(encoding="utf-8"))["concepts"]:
        phrases = [phrase["text"] for phrase in concept["phrases"]]
        about = _about(reader, phrases)
        for phrase in phrases if about else ():
            for candidate, features in reader.candidates(phrase).items():
                yield features.values(), _is_one_of(reader, candidate, about), 1.0


def _about(reader: PhraseReader, phrases: list[str]) -> set[str]:
    """What a group of phrases is about: what at least two of them say."""
    said = Counter(
        concept for phrase in phrases for concept, features in reader.candidates(phrase).items() if features.said
    )
    most = max(said.values(), default=0)
    return {concept for concept, count in said.items() if count >= max(2, most - AS_OFTEN)}


def look_alikes() -> Iterator[tuple[str, str]]:
    """Every pair of the tuning sets that shares words and means something else."""
    for name in LOOK_ALIKES:
        pairs = json.loads((MATCHING / name / "hard_negatives.json").read_text(encoding="utf-8"))["pairs"]
        yield from ((pair["a"], pair["b"]) for pair in pairs)
    for name in PARTS:
        for path in sorted((MATCHING / name).glob("part_*.json")):
            yield from (tuple(pair) for pair in json.loads(path.read_text(encoding="utf-8")).get("look_alikes", ()))


def _of_look_alikes(reader: PhraseReader, *pair: str) -> Iterator[Row]:
    for one, other in (pair, pair[::-1]):
        said = {concept for concept, features in reader.candidates(one).items() if features.said}
        for candidate, features in reader.candidates(other).items():
            if not features.said and _is_one_of(reader, candidate, said):
                yield features.values(), False, WEIGHT_OF_LOOK_ALIKES


def _is_one_of(reader: PhraseReader, concept: str, others: set[str]) -> bool:
    return any(reader.vocabulary.relation(concept, other) >= SAME for other in others)


def main() -> None:
    """Print the line for `weighing.py`."""
    data = list(rows(shipped_reader()))
    print(f"{len(data)} rows, {sum(right for _, right, _ in data)} right")
    print(f"WEIGHTS = ({', '.join(f'{weight:.2f}' for weight in fit(data))})")


if __name__ == "__main__":
    main()
