"""Where a graph comes apart: which person or tie holds parts together that have nothing else in common.

Owns one walk over the graph (biconnected parts, by networkx) and what follows from it. The parts and the people that
join them form a tree; counting along it says how many each of them holds, without trying every removal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx


@dataclass(frozen=True, slots=True)
class Joint:
    """A node without which its part of the graph falls into `parts` (sizes, largest first)."""

    node: int
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """An edge without which its part of the graph falls in two; `smaller` of the nodes are on the side of `near`."""

    near: int
    far: int
    smaller: int
    larger: int


def joints_and_threads(graph: networkx.Graph) -> tuple[list[Joint], list[Thread]]:
    """All of them, in no order that means anything."""
    import networkx

    joints: list[Joint] = []
    threads: list[Thread] = []
    blocks_of: dict[int, list[int]] = defaultdict(list)
    blocks: list[set[int]] = []
    for block in networkx.biconnected_components(graph):
        for node in block:
            blocks_of[node].append(len(blocks))
        blocks.append(block)
    seen = [False] * len(blocks)
    for root in range(len(blocks)):
        if not seen[root]:
            _one_tree(root, blocks, blocks_of, seen, joints, threads)
    return joints, threads


def _one_tree(
    root: int,
    blocks: list[set[int]],
    blocks_of: dict[int, list[int]],
    seen: list[bool],
    joints: list[Joint],
    threads: list[Thread],
) -> None:
    """Walk one connected part from a block outward, then count inward."""
    order: list[tuple[int, int | None]] = []  # each block with the node through which it was reached
    waiting: list[tuple[int, int | None]] = [(root, None)]
    seen[root] = True
    while waiting:
        block, gate = waiting.pop()
        order.append((block, gate))
        for node in blocks[block]:
            if node == gate or len(blocks_of[node]) == 1:
                continue
            for other in blocks_of[node]:
                if not seen[other]:
                    seen[other] = True
                    waiting.append((other, node))
    beyond: dict[int, list[int]] = defaultdict(list)  # of each joint, the sizes of what lies beyond it
    beneath: dict[int, int] = {}
    for block, gate in reversed(order):
        size = len(blocks[block]) - (gate is not None)
        size += sum(sum(beyond[node]) for node in blocks[block] if node != gate and node in beyond)
        beneath[block] = size
        if gate is not None:
            beyond[gate].append(size)
    total = beneath[root]
    joints.extend(_joint(node, sizes, total) for node, sizes in beyond.items())
    for block, gate in order:
        if len(blocks[block]) == 2:
            threads.append(_thread(blocks[block], gate, beyond, total))


def _joint(node: int, beyond: Iterable[int], total: int) -> Joint:
    sizes = list(beyond)
    rest = total - 1 - sum(sizes)
    return Joint(node, tuple(sorted([*sizes, rest], reverse=True)))


def _thread(block: set[int], gate: int | None, beyond: dict[int, list[int]], total: int) -> Thread:
    one, other = sorted(block) if gate is None else (gate, next(node for node in block if node != gate))
    side = 1 + sum(beyond.get(other, ()))
    if side <= total - side:
        return Thread(other, one, side, total - side)
    return Thread(one, other, total - side, side)
