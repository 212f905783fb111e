"""How rare a topic is: from the people known here and from what the vocabulary expects.

Adamic and Adar (2003): of what two people share, the rare things say most. The vocabulary's expectation counts like a
fixed number of people, so that a notebook of thirty does not call football rare.
"""

from __future__ import annotations

import math

from verbinder.matching.vocabulary import Vocabulary
from verbinder.matching.weights import Weights

#: The share of residents expected to have a word that no concept has.
UNKNOWN_COMMON = 0.002


def expected(vocabulary: Vocabulary, topic: str) -> float:
    """The share (0..1) of residents that the vocabulary expects to have a topic."""
    concept = vocabulary.concepts.get(topic)
    return UNKNOWN_COMMON if concept is None else concept.common


def rarity(holders: int, people: int, common: float, weights: Weights) -> float:
    """From 0 (everybody has it) to 1 (as rare as can be). Raises nothing; more holders never make it rarer."""
    share = (holders + weights.prior_people * common) / (people + weights.prior_people)
    share = min(max(share, weights.rarest), 1.0)
    return math.log(share) / math.log(weights.rarest)
