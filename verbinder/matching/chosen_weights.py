"""From what a verbinder chose ("nearness counts much") to the weights of the order.

Owns which weights a choice moves and how far each weight may go; what a weight does is told beside it in `weights.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from verbinder.domain.choices import ChoiceKey, Choices, Level
from verbinder.domain.parties import SuggestionKind
from verbinder.matching.weights import USUAL, Weights

#: What each level sets; "usual" is what stands in `weights.py`.
MOVED: Mapping[ChoiceKey, Mapping[Level, Mapping[str, float]]] = {
    ChoiceKey.NEARNESS: {
        Level.LITTLE: {"same_area": 1.0, "next_area": 0.995, "other_area": 0.99, "unknown_area": 0.99},
        Level.MUCH: {"same_area": 0.95, "next_area": 0.82, "other_area": 0.7, "unknown_area": 0.8},
    },
    ChoiceKey.DAY_PARTS: {
        Level.LITTLE: {"no_common_time": 0.95},
        Level.MUCH: {"no_common_time": 0.5},
    },
    ChoiceKey.FRESHNESS: {
        Level.LITTLE: {"stale": 1.0},
        Level.MUCH: {"stale": 0.7, "stale_after": 365},
    },
}
#: How much of a suggestion's worth is rarity: where somebody shares it, and where one has what the other misses.
RARITY_SHARES = {Level.LITTLE: (0.25, 0.15), Level.MUCH: (0.95, 0.7)}
#: A weight of several parts is set part by part: `rarity_share.peer`.
RARITY_SHARE = "rarity_share"
PARTS = tuple(f"{RARITY_SHARE}.{kind}" for kind in SuggestionKind)
#: How far a weight may go; all others lie between 0 and 1. The search counts on it that only a feast, an exchange
#: and the same words make a suggestion worth more.
RANGES: Mapping[str, tuple[float, float]] = {
    "prior_people": (1, 1_000_000),
    "few": (2, 1_000),
    "feast_most": (2, 1_000),
    "feast": (1, 3),
    "exchange": (1, 3),
    "same_words": (1, 3),
    "age_gap": (1, 120),
    "stale_after": (1, 36_500),
    "rarest": (0.000_001, 0.5),
    "sureness": (0, 10),
}
#: What is chosen with a word elsewhere.
ELSEWHERE = frozenset({"language_needed", RARITY_SHARE})


def names() -> tuple[str, ...]:
    """Every weight that can be set by its own name."""
    return tuple(field.name for field in fields(Weights) if field.name not in ELSEWHERE) + PARTS


def limits(name: str) -> tuple[float, float]:
    """The least and the most a weight may be. Raises `KeyError` for a weight that does not exist."""
    if name not in names():
        raise KeyError(name)
    return RANGES.get(name, (0, 1))


def is_whole(name: str) -> bool:
    """Whether a weight counts something, and so has no broken numbers."""
    return isinstance(getattr(USUAL, name, None), int)


def usual(name: str) -> float:
    """What a weight is when nobody chose."""
    kind = name.removeprefix(f"{RARITY_SHARE}.")
    return USUAL.rarity_share[SuggestionKind(kind)] if name in PARTS else float(getattr(USUAL, name))


def weights_of(choices: Choices) -> Weights:
    """The weights that hold with these choices; a weight set by its own name goes before a level.

    A name that does not exist, or a number too far off, rests: it may be of another version of the program.
    """
    moved: dict[str, Any] = {"language_needed": choices.language_needed}
    for key, levels in MOVED.items():
        moved.update(levels.get(choices.level(key), {}))
    shares = _rarity_shares(choices.level(ChoiceKey.RARITY))
    for name, number in choices.weights.items():
        if name not in names() or not limits(name)[0] <= number <= limits(name)[1]:
            continue
        if name in PARTS:
            shares[SuggestionKind(name.removeprefix(f"{RARITY_SHARE}."))] = number
        else:
            moved[name] = round(number) if is_whole(name) else number
    return replace(USUAL, rarity_share=shares, **moved)


def _rarity_shares(level: Level) -> dict[SuggestionKind, float]:
    if level not in RARITY_SHARES:
        return dict(USUAL.rarity_share)
    alike, otherwise = RARITY_SHARES[level]
    return {kind: alike if kind is SuggestionKind.PEER else otherwise for kind in SuggestionKind}
