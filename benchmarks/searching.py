"""Search-as-you-type among 100,000 people, each key press, against the bare FTS5 query on the same file."""

from __future__ import annotations

import statistics

from benchmarks.measure import Figure, in_turn, seconds
from verbinder.store.notebook import Notebook
from verbinder.store.reader import Reader
from verbinder.usecases.search import find

TYPED = ("fatima", "samira boer", "hofveld", "kerkamp moven", "tuin", "schaken", "straat 12")
BARE = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50"


def key_presses(word: str) -> list[str]:
    """What stands in the field after each key."""
    return [word[:length] for length in range(1, len(word) + 1) if not word[:length].endswith(" ")]


def bare_query(reader: Reader, typed: str) -> None:
    """The same words as beginnings, the first fifty by rank, and nothing else."""
    reader.sql(BARE, (" ".join(f'"{word}" *' for word in typed.split()),))


def figures(notebook: Notebook) -> list[Figure]:
    """All key presses together, and the slowest one."""
    presses = [typed for word in TYPED for typed in key_presses(word)]

    def ours() -> float:
        return sum(seconds(lambda typed=typed: find(notebook, typed)) for typed in presses)  # type: ignore[misc]

    def bare() -> float:
        with notebook.reader() as reader:
            return sum(seconds(lambda typed=typed: bare_query(reader, typed)) for typed in presses)  # type: ignore[misc]

    ours(), bare()
    mine, theirs = in_turn(ours, bare, 5)
    slowest = max(
        statistics.median(seconds(lambda typed=typed: find(notebook, typed)) for _ in range(3))  # type: ignore[misc]
        for typed in presses
    )
    each = 1000 / len(presses)
    return [
        Figure("search, a key press on average", mine * each, "ms", 1.5, theirs * each, "the bare FTS5 query"),
        Figure("search, the slowest key press", slowest * 1000, "ms", 50.0),
    ]
