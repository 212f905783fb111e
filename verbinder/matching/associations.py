"""The associations of concepts: the ordinary words that make one think of them, and notes as people write them down.

Reads `resources/vocabulary/associations/*.toml` (format: docs/vocabulary.md). `evocation_weights.py` makes weights of
them, and by these `evocation.py` finds what a phrase evokes that names nothing.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from verbinder import assets
from verbinder.matching.vocabulary import listed

FOLDER = "vocabulary/associations"
LISTS, LINES = ("telling", "hints"), ("notes", "others")


@dataclass(frozen=True, slots=True)
class Associations:
    """Of one concept: what tells it nearly alone (a word, or a few together), what only hints at it, and notes.

    `others` are texts with its words that are about something else.
    """

    telling: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def shipped_associations() -> dict[str, Associations]:
    """The associations that come with the program, by the id of their concept."""
    files = sorted(assets.path(FOLDER).glob("*.toml"))
    return read_associations({path.name: path.read_text("utf-8") for path in files})


def read_associations(texts: Mapping[str, str]) -> dict[str, Associations]:
    """Associations from the texts of files by name; raises `ValueError` that names the concept with a mistake."""
    found: dict[str, Associations] = {}
    for name, text in texts.items():
        for concept, raw in tomllib.loads(text).items():
            if concept in found:
                raise ValueError(f"{name}: {concept} is there twice")
            if not isinstance(raw, dict) or raw.keys() - {*LISTS, *LINES}:
                raise ValueError(f"{name}, concept {concept}: only {', '.join((*LISTS, *LINES))} may be there")
            telling, hints = (listed(raw.get(part, "")) for part in LISTS)
            notes, others = (tuple(_lines(raw.get(part, ""))) for part in LINES)
            found[concept] = Associations(telling, hints, notes, others)
    return found


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())
