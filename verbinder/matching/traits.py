"""From somebody's gifts to traits: concepts (or rare words) with the role they have them in.

Owns how a phrase's reading becomes something that can be looked up; the index keeps the traits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from sys import intern

from verbinder.domain.gifts import GiftKind
from verbinder.domain.parties import Party, PartyGift
from verbinder.matching.likeness import SHARED_WORD, SHORTEST_SHARED
from verbinder.matching.phrases import PhraseReader, Reading
from verbinder.matching.roles import Role
from verbinder.matching.vocabulary import ConceptKind
from verbinder.matching.weights import Weights
from verbinder.matching.word_keys import word_keys

#: A word that no concept has stands for itself: "~theremin". No concept's id begins so.
WORD = "~"
MOST_WORDS = 4
#: Beyond this many topics a phrase gives its strongest only: a story is no gift.
MOST_TOPICS = 8
ROLES = {
    GiftKind.TALENT: Role.TALENT,
    GiftKind.NEED: Role.NEED,
    GiftKind.INTEREST: Role.INTEREST,
    GiftKind.EXPERIENCE: Role.EXPERIENCE,
    GiftKind.OFFER: Role.OFFER,
}


@dataclass(frozen=True, slots=True)
class Trait:
    """Somebody has `topic` (a concept's id, or a word) as `role`, with a strength (0..1), by their gift `gift`.

    `alone` is True for a word of a phrase that has no concept: two words of which neither is alone say nothing, because
    both phrases are about something else. `key` names its posting; `agreed` and `stale` are the gift's.
    """

    topic: str
    role: Role
    strength: float
    gift: int
    alone: bool = False
    key: str = ""
    agreed: bool = False
    stale: bool = False


def key_of(topic: str, role: Role) -> str:
    """The name of the posting of a topic in a role. (Text, because hashing an enum costs more than all the rest.)"""
    return intern(f"{topic}/{role.name}")


def traits_of(party: Party, reader: PhraseReader, weights: Weights, today: date | None = None) -> tuple[Trait, ...]:
    """The traits of a party, per topic and role the strongest; `gift` is the place in `party.gifts`."""
    best: dict[str, Trait] = {}
    for place, gift in enumerate(party.gifts):
        for trait in _of_gift(place, gift, party, reader, weights, today):
            known = best.get(trait.key)
            if known is None or trait.strength > known.strength:
                best[trait.key] = trait
    return tuple(best.values())


def _of_gift(
    place: int, gift: PartyGift, party: Party, reader: PhraseReader, weights: Weights, today: date | None
) -> list[Trait]:
    reading: Reading = reader.read(gift.phrase)
    focus = weights.per_extra_topic ** max(len(reading.concepts) - 2, 0)
    stale = today is not None and gift.heard_on is not None and (today - gift.heard_on).days > weights.stale_after
    strongest = sorted(reading.concepts.items(), key=lambda item: (-item[1], item[0]))[:MOST_TOPICS]

    def trait(topic: str, role: Role, strength: float, *, alone: bool = False) -> Trait:
        return Trait(topic, role, strength, place, alone, key_of(topic, role), gift.agreed, stale)

    traits = [trait(concept, _role(gift, concept, party, reader), strength * focus) for concept, strength in strongest]
    if reading.denied:
        return traits
    role = Role.SEEKS if party.is_organisation and gift.kind is GiftKind.NEED else ROLES[gift.kind]
    words = [word for word in reading.unknown if len(word) >= SHORTEST_SHARED][:MOST_WORDS]
    alone = not reading.concepts
    return traits + [trait(WORD + _shortest(word), role, SHARED_WORD, alone=alone) for word in words]


def _role(gift: PartyGift, concept: str, party: Party, reader: PhraseReader) -> Role:
    """The role of one concept of a gift: an interest in what one only lives through is an experience."""
    if party.is_organisation:
        return Role.OFFER if gift.kind is GiftKind.OFFER else Role.SEEKS
    if gift.kind is GiftKind.INTEREST:
        lived = reader.vocabulary.concepts[concept].kinds[0] is ConceptKind.EXPERIENCE
        return Role.EXPERIENCE if lived else Role.INTEREST
    return ROLES[gift.kind]


def _shortest(word: str) -> str:
    """The one key that stands for a word in all its forms."""
    return min(word_keys(word), key=lambda key: (len(key), key))
