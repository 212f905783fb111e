"""What a verbinder chose for a notebook: how often somebody may be asked, who may be suggested, what weighs how much.

Owns the keys, the values each may have and what holds when nothing was chosen (docs/choices.md). It lies in the
notebook and not in the settings of a machine: two people who share a notebook see the same suggestions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from verbinder.domain.asking import USUAL_LIMIT

#: More asks within ninety days than this is no limit any more.
MOST_ASKS = 99
YES, NO = "yes", "no"
#: The keys about the order of suggestions begin so.
ORDER = "order."
#: A weight of the order by its own name: `weight.feast`.
WEIGHT = "weight."


class ChoiceKey(StrEnum):
    """What can be chosen with a word or a figure. Beside these every weight of the order has a key of its own."""

    ASK_LIMIT = "asking.limit"
    ONLY_AGREED = "introducing.only_agreed"
    LANGUAGE_NEEDED = "order.language_needed"
    RARITY = "order.rarity"
    NEARNESS = "order.nearness"
    DAY_PARTS = "order.day_parts"
    FRESHNESS = "order.freshness"


class Level(StrEnum):
    """How much something counts in the order of suggestions."""

    LITTLE = "little"
    USUAL = "usual"
    MUCH = "much"


#: The things of which one says how much they count.
LEVELS = (ChoiceKey.RARITY, ChoiceKey.NEARNESS, ChoiceKey.DAY_PARTS, ChoiceKey.FRESHNESS)


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that was chosen, or is usual.

    `ask_limit`: from so many asks within ninety days on, somebody is asked only on purpose. `only_agreed`: only who
    agreed to be introduced is suggested. `weights` are single weights of the order that were set by their own name.
    """

    ask_limit: int = USUAL_LIMIT
    only_agreed: bool = False
    language_needed: bool = True
    levels: Mapping[ChoiceKey, Level] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)

    def level(self, key: ChoiceKey) -> Level:
        """How much something counts."""
        return self.levels.get(key, Level.USUAL)


USUAL = Choices()
"""What holds when nothing was chosen."""


def choices_of(kept: Mapping[str, str]) -> Choices:
    """What the keys and values of a notebook say. What this version of the program does not understand rests."""
    limit = kept.get(ChoiceKey.ASK_LIMIT, "")
    return Choices(
        ask_limit=int(limit) if is_allowed(ChoiceKey.ASK_LIMIT, limit) else USUAL_LIMIT,
        only_agreed=kept.get(ChoiceKey.ONLY_AGREED) == YES,
        language_needed=kept.get(ChoiceKey.LANGUAGE_NEEDED) != NO,
        levels={key: Level(kept[key]) for key in LEVELS if key in kept and is_allowed(key, kept[key])},
        weights={
            key.removeprefix(WEIGHT): number
            for key, value in kept.items()
            if key.startswith(WEIGHT) and (number := number_in(value)) is not None
        },
    )


def usual(key: ChoiceKey) -> str:
    """The value that holds when nothing was chosen."""
    if key is ChoiceKey.ASK_LIMIT:
        return str(USUAL_LIMIT)
    if key is ChoiceKey.ONLY_AGREED:
        return NO
    return YES if key is ChoiceKey.LANGUAGE_NEEDED else Level.USUAL.value


def is_allowed(key: ChoiceKey, value: str) -> bool:
    """Whether a key may have this value."""
    if key is ChoiceKey.ASK_LIMIT:
        return value.isascii() and value.isdigit() and len(value) <= 2 and int(value) <= MOST_ASKS
    return value in allowed_words(key)


def allowed_words(key: ChoiceKey) -> tuple[str, ...]:
    """The words a key may have as its value; none when it has a figure."""
    if key is ChoiceKey.ASK_LIMIT:
        return ()
    return tuple(level.value for level in Level) if key in LEVELS else (YES, NO)


def number_in(value: str) -> float | None:
    """The number written in a value ("0.5"); None when there is none."""
    try:
        number = float(value)
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None
