"""Compare what people say: two phrases, or a whole file of pairs. Stores nothing and needs no notebook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from verbinder.errors import UserError
from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import shipped_reader
from verbinder.matching.vocabulary import Concept


@dataclass(frozen=True, slots=True)
class Understood:
    """One phrase as it was read: its concepts, strongest first, and the words nobody knows."""

    text: str
    concepts: tuple[tuple[Concept, float], ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two phrases side by side."""

    verdict: Verdict
    score: float
    one: Understood
    other: Understood


def understand(text: str) -> Understood:
    """What a phrase is about."""
    reader = shipped_reader()
    reading = reader.read(text)
    concepts = tuple((reader.vocabulary.concepts[concept], strength) for concept, strength in reading.topics.items())
    return Understood(text, concepts, reading.unknown)


def compare(one: str, other: str) -> Compared:
    """Whether two phrases mean the same."""
    found = likeness(shipped_reader(), one, other)
    return Compared(found.verdict, found.score, understand(one), understand(other))


def judge_pairs(pairs: object) -> Iterator[dict[str, Any]]:
    """Of each `{"id", "a", "b"}`: `{"id", "match", "score", "verdict"}`; `match` only for the same.

    Raises `UserError("matching.pairs_shape")` when the pairs are not of that shape.
    """
    if not isinstance(pairs, list):
        raise UserError("matching.pairs_shape")
    reader = shipped_reader()
    for pair in pairs:
        if not isinstance(pair, dict) or not all(isinstance(pair.get(side), str) for side in ("a", "b")):
            raise UserError("matching.pairs_shape")
        found = likeness(reader, pair["a"], pair["b"])
        same = found.verdict is Verdict.SAME
        yield {"id": pair.get("id"), "match": same, "score": found.score, "verdict": found.verdict.value}
