"""The rough shape of a connected group: people far apart in who-knows-whom stand far apart on the sheet.

Distances to a handful of people (the pivots) are enough for that (Brandes and Pich, Graph Drawing 2006). Nothing is
left to chance, so that the same ties always give the same drawing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
Neighbours = Sequence[Sequence[int]]
#: More pivots change little but the time it takes.
PIVOTS = 20
#: The two directions are found by multiplying so many times; more changes nothing one can see.
TURNS = 40
#: The angle that spreads points evenly, so that people in the same spot do not stay in it.
GOLDEN = math.pi * (3 - math.sqrt(5))


def rough_places(neighbours: Neighbours) -> list[Point]:
    """A place for everybody of one connected group, in ties from each other."""
    size = len(neighbours)
    if size < 3:
        return [(float(number), 0.0) for number in range(size)]
    columns = _centred([[float(steps) ** 2 for steps in one] for one in _distances(neighbours)])
    across, along = _directions(columns)
    return [
        (x + 0.3 * math.cos(number * GOLDEN), y + 0.3 * math.sin(number * GOLDEN))
        for number, (x, y) in enumerate(zip(_along(columns, across), _along(columns, along), strict=True))
    ]


def _distances(neighbours: Neighbours) -> list[list[int]]:
    """How many ties everybody is from each pivot; a pivot is whoever is furthest from those before it."""
    size = len(neighbours)
    pivot = max(range(size), key=lambda node: (len(neighbours[node]), -node))
    nearest = [size] * size
    found = []
    for _ in range(min(PIVOTS, size)):
        steps = _steps_from(pivot, neighbours)
        found.append(steps)
        nearest = [min(one, other) for one, other in zip(nearest, steps, strict=True)]
        pivot = max(range(size), key=lambda node: (nearest[node], -node))
    return found


def _steps_from(start: int, neighbours: Neighbours) -> list[int]:
    steps = [-1] * len(neighbours)
    steps[start] = 0
    row = [start]
    for node in row:  # grows while it is walked
        further = steps[node] + 1
        for other in neighbours[node]:
            if steps[other] < 0:
                steps[other] = further
                row.append(other)
    return steps


def _centred(columns: list[list[float]]) -> list[list[float]]:
    """Squared distances with the mean of row, column and all taken out."""
    size, many = len(columns[0]), len(columns)
    of_rows = [sum(column[node] for column in columns) / many for node in range(size)]
    of_all = sum(of_rows) / size
    centred = []
    for column in columns:
        mean = sum(column) / size
        centred.append([-(value - of_row - mean + of_all) / 2 for value, of_row in zip(column, of_rows, strict=True)])
    return centred


def _directions(columns: list[list[float]]) -> tuple[list[float], list[float]]:
    """The two directions in which most differs, as weights of the pivots."""
    matrix = [[sum(a * b for a, b in zip(one, other, strict=True)) for other in columns] for one in columns]
    first = _strongest(matrix, ())
    return first, _strongest(matrix, (first,))


def _strongest(matrix: list[list[float]], without: Sequence[list[float]]) -> list[float]:
    weights = [1.0 + number / len(matrix) for number in range(len(matrix))]
    for _ in range(TURNS):
        for other in without:
            share = sum(a * b for a, b in zip(weights, other, strict=True))
            weights = [a - share * b for a, b in zip(weights, other, strict=True)]
        weights = [sum(a * b for a, b in zip(row, weights, strict=True)) for row in matrix]
        length = math.sqrt(sum(value * value for value in weights))
        if length < 1e-12:
            return [0.0] * len(matrix)
        weights = [value / length for value in weights]
    return weights


def _along(columns: list[list[float]], weights: list[float]) -> list[float]:
    """Everybody's place in a direction; the most distant pair is as far apart as they are ties apart."""
    values = [
        sum(weight * column[node] for weight, column in zip(weights, columns, strict=True))
        for node in range(len(columns[0]))
    ]
    length = math.sqrt(sum(value * value for value in values) / len(values))
    return [value / length * math.sqrt(len(values)) / 2 for value in values] if length > 1e-9 else values
