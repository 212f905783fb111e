"""Where everybody stands in a drawing of the network: who know each other near, the others not on top of each other.

Every group is laid out by itself, from its rough shape by a play of forces that looks only at who is near (a grid), and
the groups are put beside each other, the largest first. Deterministic: the same ties give the same drawing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from verbinder.domain.network.packing import packed
from verbinder.domain.network.pivots import Neighbours, Point, rough_places
from verbinder.errors import Cancelled

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: So many rounds of pushing and pulling; afterwards nobody moves visibly.
ROUNDS = 36
#: People further apart than this (in lengths of a tie) do not push each other.
REACH = 1.7
#: Who knows many is pulled by so many of them: more do not change the place, only the time it takes.
PULLS = 10
#: How strongly a tie pulls, and the middle of the group; our judgement, from looking at drawings.
PULL, TO_MIDDLE = 0.35, 0.012


def places(
    count: int,
    ties: Iterable[tuple[int, int]],
    *,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> list[Point]:
    """A place for each of `count` people between whom these ties are; a tie is about 1 long. Raises `Cancelled`."""
    neighbours: list[list[int]] = [[] for _ in range(count)]
    for one, other in ties:
        neighbours[one].append(other)
        neighbours[other].append(one)
    groups = _groups(neighbours)
    total, done = max(count * ROUNDS, 1), 0
    drawn = []
    for group in groups:
        number = {node: place for place, node in enumerate(group)}
        inner = [[number[other] for other in neighbours[node]] for node in group]
        found = rough_places(inner)
        for turn in range(ROUNDS if len(group) > 2 else 0):
            if cancelled is not None and cancelled():
                raise Cancelled
            found = _moved(found, inner, 1.0 - turn / ROUNDS)
            done += len(group)
            if progress is not None:
                progress(done, total)
        drawn.append(found)
    where: list[Point] = [(0.0, 0.0)] * count
    for group, moved in zip(groups, packed(drawn), strict=True):
        for node, place in zip(group, moved, strict=True):
            where[node] = place
    return where


def _groups(neighbours: Neighbours) -> list[list[int]]:
    """Who hang together, the largest group first."""
    seen = bytearray(len(neighbours))
    found = []
    for start in range(len(neighbours)):
        if seen[start]:
            continue
        seen[start] = 1
        group = [start]
        for node in group:  # grows while it is walked
            for other in neighbours[node]:
                if not seen[other]:
                    seen[other] = 1
                    group.append(other)
        found.append(sorted(group))
    return sorted(found, key=lambda group: (-len(group), group[0]))


def _moved(where: Sequence[Point], neighbours: Neighbours, warmth: float) -> list[Point]:
    """Everybody a step further; `warmth` goes from 1 to 0 and bounds the step."""
    push_x, push_y = _pushes(where)
    most = 0.05 + 0.9 * warmth
    found = []
    for node, (x, y) in enumerate(where):
        pull_x, pull_y = -x * TO_MIDDLE, -y * TO_MIDDLE
        pulled_by = neighbours[node][:PULLS]
        for other in pulled_by:
            other_x, other_y = where[other]
            pull_x += (other_x - x) * PULL * 2 / len(pulled_by)
            pull_y += (other_y - y) * PULL * 2 / len(pulled_by)
        step_x, step_y = pull_x + push_x[node], pull_y + push_y[node]
        length = math.hypot(step_x, step_y)
        if length > most:
            step_x, step_y = step_x * most / length, step_y * most / length
        found.append((x + step_x, y + step_y))
    return found


def _pushes(where: Sequence[Point]) -> tuple[list[float], list[float]]:
    """How everybody is pushed away by who is near: those of the same and of the cells around, each pair once."""
    cells: dict[tuple[int, int], list[int]] = {}
    for node, (x, y) in enumerate(where):
        cells.setdefault((math.floor(x / REACH), math.floor(y / REACH)), []).append(node)
    push_x, push_y = [0.0] * len(where), [0.0] * len(where)
    for (column, row), inside in cells.items():
        around = [
            other
            for cell in ((column + 1, row - 1), (column + 1, row), (column + 1, row + 1), (column, row + 1))
            for other in cells.get(cell, ())
        ]
        for place, node in enumerate(inside):
            x, y = where[node]
            for other in inside[place + 1 :] + around:
                other_x, other_y = where[other]
                from_x, from_y = x - other_x, y - other_y
                apart = from_x * from_x + from_y * from_y
                if apart < REACH * REACH:
                    strength = 0.3 / (apart + 0.02) - 0.3 / (REACH * REACH)
                    push_x[node] += from_x * strength
                    push_y[node] += from_y * strength
                    push_x[other] -= from_x * strength
                    push_y[other] -= from_y * strength
    return push_x, push_y
