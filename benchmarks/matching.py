"""Suggestions among 100,000 residents with five gifts each, against a sparse product over the same matrix.

Ours: the index built from the encrypted store, kept current after a write, asked for one resident and for everybody,
every rule and weight included. The baseline (`sparse.py`): residents by topics, weighed by rarity, times its transpose,
the ten largest of each row; no roles, no rules, no reasons.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random

from benchmarks.measure import Figure, seconds
from benchmarks.sparse import SparseProduct
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.matching.index import MatchIndex
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.suggest import Wanted, for_everyone, suggestions
from verbinder.matching.vocabulary import shipped_vocabulary
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import gifts, match_index, notebooks

GIFTS_EACH = 5
ASKED = 300


def figures(folder: Path, residents: int, passphrase: str) -> list[Figure]:
    """Every figure that the issue asks for; the notebook is made first and not counted."""
    path = folder / "matching.verbinder"
    notebooks.make_example(path, passphrase, residents=residents, gifts_per_resident=GIFTS_EACH).close()
    notebook = open_notebook(path, passphrase)
    try:
        found = [_built(notebook)]
        index = match_index.index_of(notebook).current()
        found += [_kept_current(notebook, index), *_asked(index), _understood(index)]
    finally:
        notebook.close()
    return [*found, _memory(path, passphrase)]


def _built(notebook: Notebook) -> Figure:
    elapsed = seconds(lambda: match_index.ready(notebook))
    return Figure("index of all, read from the store and built", elapsed, "s", 10.0)


def _kept_current(notebook: Notebook, index: MatchIndex) -> Figure:
    """A gift is written down; then the index is asked for again."""
    times = []
    for number in Random(1).sample(sorted(number for number in index.parties if number > 0), 20):
        gifts.add_gift(notebook, Kind.RESIDENT, number, GiftKind.INTEREST, "speelt graag theremin")
        times.append(seconds(match_index.index_of(notebook).current))
    return Figure("index kept current after a write, the slowest of 20", max(times) * 1000, "ms", 20.0)


def _asked(index: MatchIndex) -> list[Figure]:
    product = SparseProduct(index)
    numbers = Random(2).sample(product.numbers, min(ASKED, len(product.numbers)))
    ours = [seconds(lambda number=number: suggestions(index, number)) for number in numbers]  # type: ignore[misc]
    theirs = [seconds(lambda number=number: product.top_of(number)) for number in numbers]  # type: ignore[misc]
    one, one_bare = (statistics.median(times) * 1000 for times in (ours, theirs))
    start = time.perf_counter()
    for _ in for_everyone(index, Wanted(limit=10)):
        pass
    everybody = time.perf_counter() - start
    bare = product.seconds_for_all()
    against = "a sparse product"
    return [
        Figure("suggestions for one, median", one, "ms", 20.0),
        Figure("suggestions for one, the slowest of 300", max(ours) * 1000, "ms", 20.0),
        Figure("suggestions for one, against the product's row", one, "ms", 100.0, one_bare, against),
        Figure("suggestions for everybody, ten each", everybody, "s", 20.0),
        Figure("suggestions for everybody, against the product", everybody, "s", 100.0, bare, against),
    ]


def _understood(index: MatchIndex) -> Figure:
    """What one phrase costs that was never read before."""
    phrases = [gift.phrase for party in list(index.parties.values())[:4000] for gift in party.gifts]
    distinct = list(dict.fromkeys(phrases))[:2000]
    reader = PhraseReader(shipped_vocabulary())
    each = seconds(lambda: [reader.read(phrase) for phrase in distinct]) / len(distinct)
    return Figure("a phrase read for the first time", each * 1e6, "µs", 200.0)


def _memory(path: Path, passphrase: str) -> Figure:
    """The peak of a fresh process, because this one made the notebook and the product."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
        peak = other.submit(_peak_with_index, path, passphrase).result()
    return Figure("memory of a process with the index, at its peak", peak, "MB", 600.0)


def _peak_with_index(path: Path, passphrase: str) -> float:
    notebook = open_notebook(path, passphrase)
    match_index.ready(notebook)
    suggestions(match_index.index_of(notebook).current(), 1)
    notebook.close()
    return _peak_megabytes()


def _peak_megabytes() -> float:
    """Of this process alone; on Linux `ru_maxrss` begins with what its parent had when it was started."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
