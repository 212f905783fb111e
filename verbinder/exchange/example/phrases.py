"""Draws talents, needs and interests for residents without a story. Owns the mix; the phrases are data."""

from __future__ import annotations

from dataclasses import dataclass

from verbinder.exchange.example.chance import Chance, Deck
from verbinder.exchange.example.texts import Entry

#: Of every twenty gifts drawn: nine talents, five needs, six interests.
KINDS = ("talent",) * 9 + ("need",) * 5 + ("interest",) * 6
#: How many gifts are known of somebody; nothing yet of one in seven.
COUNTS = (0, 1, 1, 1, 2, 2, 3)
SHARE_WITH_MORE = 0.2
SHARE_WITH_MORE_WHEN_MANY = 0.7


@dataclass(frozen=True, slots=True)
class Gift:
    """A gift as it will be written down; `bare` is the phrase as it fits inside a sentence.

    `agreed`: they agreed to be brought together with somebody on it.
    """

    kind: str
    phrase: str
    question_behind: str = ""
    state: str = "open"
    bare: str = ""
    agreed: bool = False


class Phrases:
    """The decks of phrases."""

    def __init__(self, texts: Entry, chance: Chance) -> None:
        self._chance = chance
        self._kinds = Deck(KINDS, chance)
        self._decks: dict[str, Deck[Gift]] = {
            "talent": Deck([Gift("talent", phrase) for phrase in texts["talents"]], chance),
            "need": Deck([Gift("need", need["phrase"], need["behind"]) for need in texts["needs"]], chance),
            "interest": Deck([Gift("interest", phrase) for phrase in texts["interests"]], chance),
        }
        self._more: dict[str, list[str]] = {
            "talent": texts["more"],
            "need": texts["more_of_need"],
            "interest": texts["more_of_interest"],
        }

    def natural_count(self, chance: Chance) -> int:
        """How many gifts are known of somebody."""
        return chance.pick(COUNTS)

    def take(self, count: int, *, varied: bool) -> list[Gift]:
        """`count` gifts; `varied` in a large notebook, where the plain phrases would come back too often."""
        share = SHARE_WITH_MORE_WHEN_MANY if varied else SHARE_WITH_MORE
        return [self._one(share) for _ in range(count)]

    def _one(self, share: float) -> Gift:
        gift = self._decks[self._kinds.next()].next()
        if self._chance.happens(share):
            longer = gift.phrase + self._chance.pick(self._more[gift.kind])
            return Gift(gift.kind, longer, gift.question_behind, bare=gift.phrase)
        return gift
