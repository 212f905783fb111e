"""From somebody's gifts to traits: concepts (or rare words) with the role they have them in.

Owns how a phrase's reading becomes something that can be looked up; the index keeps the traits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from sys import intern

from verbinder.domain.gifts import GiftKind
from verbinder.domain.parties import Party, PartyGift
from verbinder.matching.likeness import SAME, SHARED_WORD, SHORTEST_SHARED
from verbinder.matching.phrases import PhraseReader, Reading
from verbinder.matching.roles import Role
from verbinder.matching.vocabulary import ConceptKind
from verbinder.matching.weights import Weights
from verbinder.matching.word_keys import word_keys

#: A word that no concept has stands for itself: "~theremin". No concept's id begins so.
WORD = "~"
MOST_WORDS = 4
FEW_WORDS = 3
#: Beyond this many topics a phrase gives its strongest only: a story is no gift.
MOST_TOPICS = 6
#: What is read less strongly than this brings nobody together: a vague word beside what a sentence is about.
LIKELY = 0.6
#: Strengths come in so many steps: finer means nothing, and among equals the search is quick (`Posting.surest`).
STEPS = 50
#: So many readings are remembered; then it begins again.
MOST_PHRASES = 200_000
#: The weights that traits depend on.
OF_TRAITS = ("per_extra_topic", "stale_after", "sureness")
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
    both phrases are about something else. `key` names its posting, `stale` is the gift's. `may_be_told` says whether
    somebody may be introduced on it also where it is delicate: who agreed to it; a talent tells nothing delicate.
    """

    topic: str
    role: Role
    strength: float
    gift: int
    alone: bool = False
    key: str = ""
    may_be_told: bool = False
    stale: bool = False


def key_of(topic: str, role: Role) -> str:
    """The name of the posting of a topic in a role. (Text, because hashing an enum costs more than all the rest.)"""
    return intern(f"{topic}/{role.name}")


class TraitReader:
    """The traits of parties by one reader of phrases, for one day. What many people say is worked out once.

    The traits of a phrase are one value for everybody who says it: half a million of them would weigh more than all
    the rest of the index.
    """

    def __init__(self, reader: PhraseReader, weights: Weights, today: date | None = None) -> None:
        self._reader = reader
        self._weights = weights
        #: What was heard before this day is stale.
        self._stale_before = date.min if today is None else today - timedelta(days=weights.stale_after)
        self._of_phrases: dict[tuple[str, GiftKind, bool, int, bool, bool], tuple[Trait, ...]] = {}

    def traits_of(self, party: Party) -> dict[str, Trait]:
        """The traits of a party by key, per topic and role the strongest; `gift` is the place in `party.gifts`."""
        best: dict[str, Trait] = {}
        for place, gift in enumerate(party.gifts):
            for trait in self._of_gift(place, gift, party.number < 0):
                known = best.get(trait.key)
                if known is None or trait.strength > known.strength:
                    best[trait.key] = trait
        return best

    def _of_gift(self, place: int, gift: PartyGift, organisation: bool) -> tuple[Trait, ...]:
        stale = gift.heard_on is not None and gift.heard_on < self._stale_before
        key = (gift.phrase, gift.kind, organisation, place, gift.agreed, stale)
        found = self._of_phrases.get(key)
        if found is None:
            if len(self._of_phrases) >= MOST_PHRASES:
                self._of_phrases.clear()
            made = _of_phrase(place, gift, organisation, self._reader, self._weights, stale=stale)
            found = self._of_phrases[key] = tuple(made)
        return found


def _of_phrase(
    place: int, gift: PartyGift, organisation: bool, reader: PhraseReader, weights: Weights, *, stale: bool
) -> list[Trait]:
    reading: Reading = reader.read(gift.phrase)
    sure = sum(strength >= SAME for strength in reading.concepts.values())
    focus = weights.per_extra_topic ** max(sure - 1, 0)
    likely = [item for item in reading.concepts.items() if item[1] >= LIKELY]
    strongest = sorted(likely, key=lambda item: (-item[1], item[0]))[:MOST_TOPICS]

    def trait(topic: str, role: Role, strength: float, *, alone: bool = False) -> Trait:
        told = gift.agreed or role is Role.TALENT
        return Trait(topic, role, strength, place, alone, key_of(topic, role), told, stale)

    traits = [
        trait(concept, _role(gift, concept, organisation, reader), _rounded(strength**weights.sureness * focus))
        for concept, strength in strongest
    ]
    if reading.denied or _is_told(gift):
        return traits
    role = Role.SEEKS if organisation and gift.kind is GiftKind.NEED else ROLES[gift.kind]
    words = [word for word in reading.unknown if len(word) >= SHORTEST_SHARED][:MOST_WORDS]
    alone = not reading.concepts or reading.evoked
    return traits + [trait(WORD + _shortest(word), role, SHARED_WORD, alone=alone) for word in words]


def _rounded(strength: float) -> float:
    """The strength to the nearest step."""
    return round(strength * STEPS) / STEPS


def _is_told(gift: PartyGift) -> bool:
    """Whether something lived through is told in a sentence: that two tell it with the same word is chance."""
    return gift.kind is GiftKind.EXPERIENCE and len(gift.phrase.split()) > FEW_WORDS


def _role(gift: PartyGift, concept: str, organisation: bool, reader: PhraseReader) -> Role:
    """The role of one concept of a gift: an interest in what one only lives through is an experience."""
    if organisation:
        return Role.OFFER if gift.kind is GiftKind.OFFER else Role.SEEKS
    if gift.kind is GiftKind.INTEREST:
        lived = reader.vocabulary.concepts[concept].kinds[0] is ConceptKind.EXPERIENCE
        return Role.EXPERIENCE if lived else Role.INTEREST
    return ROLES[gift.kind]


def _shortest(word: str) -> str:
    """The one key that stands for a word in all its forms."""
    return min(word_keys(word), key=lambda key: (len(key), key))
