"""Puts drawings of groups beside each other on one sheet, row by row, the largest first."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
#: Between two groups, in lengths of a tie.
GAP = 1.2
#: A sheet is so much wider than high.
ASPECT = 1.5


def packed(drawings: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """The drawings (the largest first) moved so that none overlaps another, and the whole about `ASPECT` wide."""
    sizes = [_size(drawing) for drawing in drawings]
    area = sum((width + GAP) * (height + GAP) for width, height in sizes)
    sheet = max(math.sqrt(area * ASPECT), max((width + GAP for width, _ in sizes), default=0.0))
    found = []
    # A row is as high as its first drawing; the smaller ones after it are stacked in columns of that height.
    top = row_height = column = column_width = y = 0.0
    for drawing, (width, height) in zip(drawings, sizes, strict=True):
        if y > top and y + height > top + row_height:
            column, column_width, y = column + column_width + GAP, 0.0, top
        if column > 0 and column + width > sheet:
            column, column_width, top = 0.0, 0.0, top + row_height + GAP
            y, row_height = top, 0.0
        row_height = max(row_height, height)
        left, upper = min(point[0] for point in drawing), min(point[1] for point in drawing)
        found.append([(point[0] - left + column, point[1] - upper + y) for point in drawing])
        column_width = max(column_width, width)
        y += height + GAP
    return found


def _size(drawing: Sequence[Point]) -> tuple[float, float]:
    across, down = [point[0] for point in drawing], [point[1] for point in drawing]
    return max(across) - min(across), max(down) - min(down)
