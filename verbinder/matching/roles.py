"""As what two roles on one topic go together, and how well.

Owns the table of meetings; a need beside the same need is decided by what the need is about.
"""

from __future__ import annotations

from enum import IntEnum

from verbinder.domain.parties import SuggestionKind
from verbinder.matching.vocabulary import ConceptKind, Vocabulary, is_pastime


class Role(IntEnum):
    """As what somebody has a concept. An organisation offers and seeks."""

    TALENT = 0
    INTEREST = 1
    NEED = 2
    EXPERIENCE = 3
    OFFER = 4
    SEEKS = 5


#: How well two roles on one concept go together (0..1), and as what. Written once, holds in both directions.
#: Two who like the same and one who helps another are equally good; what is on offer stands a little behind people,
#: because the aim is ties between residents (publication l. 181).
MEETINGS: dict[tuple[Role, Role], tuple[SuggestionKind, float]] = {
    (Role.INTEREST, Role.INTEREST): (SuggestionKind.PEER, 1.0),
    (Role.TALENT, Role.INTEREST): (SuggestionKind.PEER, 0.97),
    (Role.TALENT, Role.TALENT): (SuggestionKind.PEER, 0.92),
    (Role.NEED, Role.INTEREST): (SuggestionKind.PEER, 0.9),
    (Role.NEED, Role.TALENT): (SuggestionKind.COMPLEMENT, 1.0),
    (Role.EXPERIENCE, Role.EXPERIENCE): (SuggestionKind.EXPERIENCE, 1.0),
    (Role.NEED, Role.EXPERIENCE): (SuggestionKind.EXPERIENCE, 0.75),
    (Role.NEED, Role.OFFER): (SuggestionKind.ORGANISATION, 0.95),
    (Role.EXPERIENCE, Role.OFFER): (SuggestionKind.ORGANISATION, 0.95),
    (Role.INTEREST, Role.OFFER): (SuggestionKind.ORGANISATION, 0.8),
    (Role.TALENT, Role.SEEKS): (SuggestionKind.ORGANISATION, 0.8),
    (Role.INTEREST, Role.SEEKS): (SuggestionKind.ORGANISATION, 0.65),
    (Role.NEED, Role.SEEKS): (SuggestionKind.ORGANISATION, 0.7),
    (Role.TALENT, Role.OFFER): (SuggestionKind.ORGANISATION, 0.45),
}
#: Two who look for the same: company for a pastime is a peer; a like question is as delicate as an experience.
SAME_NEED = 0.7
HELPERS = 0.6
NOT_LIVED = 0.6
LIVED_NEED = 0.75
HELPED = 0.5
ONCE = 0.0
HELP_INTEREST = 0.6
BOTH_WAYS = MEETINGS | {(theirs, mine): met for (mine, theirs), met in MEETINGS.items()}


def kind_of(vocabulary: Vocabulary, topic: str, mine: Role, theirs: Role) -> tuple[SuggestionKind, float] | None:
    """As what two roles on a topic go together, and how well (0..1); None when they do not."""
    if mine is Role.NEED and theirs is Role.NEED:
        kind = SuggestionKind.EXPERIENCE if is_delicate(vocabulary, topic) else SuggestionKind.PEER
        return kind, SAME_NEED
    met = BOTH_WAYS.get((mine, theirs))
    concept = vocabulary.concepts.get(topic)
    if concept is None:
        return met
    roles = {mine, theirs}
    if roles == {Role.TALENT} and not is_pastime(concept.kinds) and met:
        return met[0], HELPERS
    lived = ConceptKind.EXPERIENCE in concept.kinds
    if Role.EXPERIENCE in roles and not lived and roles <= {Role.EXPERIENCE, Role.NEED} and met:
        return met[0], met[1] * NOT_LIVED
    if roles == {Role.NEED, Role.EXPERIENCE} and concept.kinds[0] is ConceptKind.EXPERIENCE and met:
        return met[0], LIVED_NEED
    if roles == {Role.EXPERIENCE, Role.TALENT} and lived and ConceptKind.TALENT in concept.kinds and concept.kinds[0] is not ConceptKind.TALENT:
        return SuggestionKind.COMPLEMENT, HELPED
    if Role.EXPERIENCE in roles and is_pastime(concept.kinds) and roles & {Role.INTEREST, Role.TALENT} and ONCE:
        return SuggestionKind.PEER, ONCE
    if roles == {Role.NEED, Role.INTEREST} and not is_pastime(concept.kinds) and met:
        return met[0], met[1] * HELP_INTEREST
    return met


def is_delicate(vocabulary: Vocabulary, topic: str) -> bool:
    """Whether a like question on this topic is as delicate as an experience.

    A concept may say so itself; else it is when it is lived through, or help is needed.
    """
    concept = vocabulary.concepts.get(topic)
    if concept is None:
        return False
    if concept.delicate is not None:
        return concept.delicate
    return concept.kinds[0] in (ConceptKind.EXPERIENCE, ConceptKind.NEED)
