"""Finding anything by a word: people, what they can and miss, notes, organisations, places, signals."""

from __future__ import annotations

from collections.abc import Collection

from verbinder.store import search
from verbinder.store.notebook import Notebook
from verbinder.store.search import Hit

__all__ = ["Hit", "find"]


def find(notebook: Notebook, words: str, *, limit: int = 50, kinds: Collection[str] | None = None) -> list[Hit]:
    """What fits the words, people by name first; `kinds` narrows it ("resident", "contact", "organisation", …).

    Accents and capitals do not matter, beginnings of words and Dutch word forms are found.
    """
    with notebook.reader() as reader:
        return search.find(reader, words, limit=limit, kinds=kinds)
