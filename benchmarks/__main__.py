"""Runs the benchmarks and prints a line per figure; `--residents N` for a smaller one, names to run only some."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    doubles,
    importing,
    matching,
    network,
    overview,
    searching,
    stepping_back,
    stepping_store,
    understanding,
    window,
)
from benchmarks.measure import Figure
from verbinder.store.notebook import Notebook
from verbinder.usecases import notebooks

PASSPHRASE = importing.PASSPHRASE
NAMES = ("import", "search", "window", "matching", "understanding", "stepping", "network", "doubles", "overview")


def example(folder: Path, residents: int) -> tuple[Notebook, list[Figure]]:
    """The example neighbourhood at full size, which most benchmarks look at."""
    start = time.perf_counter()
    notebook = notebooks.make_example(folder / "example.verbinder", PASSPHRASE, residents=residents)
    return notebook, [Figure(f"example of {residents:,} residents", time.perf_counter() - start, "s", 120.0)]


def main() -> int:
    """Run what was asked for; 0 even when a goal is missed: this measures, it does not judge."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"{', '.join(NAMES)} (default: all)")
    parser.add_argument("--residents", type=int, default=100_000)
    options = parser.parse_args()
    wanted = set(options.names or NAMES)

    def tell(work: Callable[[], list[Figure]]) -> None:
        for figure in work():
            print(figure.line(), flush=True)

    with tempfile.TemporaryDirectory(prefix="verbinder-bench-") as name:
        folder = Path(name)
        if "import" in wanted:
            tell(lambda: importing.figures(folder, options.residents))
        if "matching" in wanted:
            tell(lambda: matching.figures(folder, options.residents, PASSPHRASE))
        if "doubles" in wanted:
            tell(lambda: doubles.figures(options.residents))
        if "understanding" in wanted:
            for line in understanding.lines(understanding.MEASURED):
                print(line, flush=True)
        if "stepping" in wanted:
            tell(stepping_back.figures)
            tell(lambda: stepping_store.figures(folder, PASSPHRASE))
        if "network" in wanted:
            tell(lambda: network.figures(folder, PASSPHRASE))
        if "overview" in wanted:
            tell(lambda: overview.figures(folder, PASSPHRASE))
        if wanted & {"search", "window"}:
            notebook, made = example(folder, options.residents)
            tell(lambda: made)
            if "search" in wanted:
                tell(lambda: searching.figures(notebook))
            notebook.close()
            if "window" in wanted:
                tell(lambda: window.figures(folder, notebook.path, PASSPHRASE))
    return 0


if __name__ == "__main__":
    sys.exit(main())
