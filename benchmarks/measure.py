"""Timing and telling: medians of several runs, ours and the baseline in turn, so that a slow moment hits both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. `goal` is the highest ratio (with a baseline) or value (without) that is aimed at."""

    what: str
    value: float
    unit: str
    goal: float
    baseline: float | None = None
    against: str = ""

    @property
    def measured(self) -> float:
        """What the goal is about: the ratio, or the value itself."""
        return self.value if self.baseline is None else self.value / self.baseline

    def line(self) -> str:
        """The figure in words."""
        mark = "ok  " if self.measured <= self.goal else "OVER"
        told = f"{self.value:9.1f} {self.unit:3}"
        if self.baseline is None:
            return f"{mark} {self.what:58} {told}  (goal {self.goal:g} {self.unit})"
        return (
            f"{mark} {self.what:58} {told}  = {self.measured:5.2f} x {self.baseline:.1f} {self.unit}"
            f" of {self.against} (goal {self.goal:g} x)"
        )


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(ours: Callable[[], float], baseline: Callable[[], float], runs: int) -> tuple[float, float]:
    """Medians of `runs` measurements of each, taken A B A B."""
    pairs = [(ours(), baseline()) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
