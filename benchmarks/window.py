"""The real window at 100,000 residents: how soon it is there, how soon one works, what it weighs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Figure, in_turn

RUNS = 7


def probe(what: str, *arguments: object, home: Path) -> dict[str, float]:
    """Run the probe as a program of its own and read what it measured."""
    environment = {**os.environ, "VERBINDER_HOME": str(home)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As an installed program: compiled once, by the runs that warm up.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home / "bytecode")
    finished = subprocess.run(
        [sys.executable, "-m", "benchmarks.window_probe", what, str(time.time()), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    figures: dict[str, float] = json.loads(finished.stdout.splitlines()[-1])
    return figures


def figures(folder: Path, notebook: Path, passphrase: str) -> list[Figure]:
    """Start against a bare window; unlock, the list and the memory as they are."""
    home = folder / "home"

    def ours() -> float:
        return probe("sheet", notebook, home=home)["painted"]

    def bare() -> float:
        return probe("bare", home=home)["painted"]

    ours(), bare()
    mine, theirs = in_turn(ours, bare, RUNS)
    worked = [probe("work", notebook, passphrase, home=home) for _ in range(3)]

    def median(name: str) -> float:
        return statistics.median(run[name] for run in worked)

    return [
        Figure("start to the painted passphrase window", mine * 1000, "ms", 1.5, theirs * 1000, "a bare QMainWindow"),
        Figure("unlock to the painted first page", median("unlock") * 1000, "ms", 1200.0),
        Figure(f"opening the list of {median('rows'):,.0f}", median("opening") * 1000, "ms", 500.0),
        Figure("jumping to the end of the list", median("jump") * 1000, "ms", 50.0),
        Figure("memory at rest with the list open", median("memory"), "MB", 250.0),
    ]
