"""As what two roles on one topic go together, and how well.

Owns the table of meetings; a need beside the same need is decided by what the need is about.
"""

from __future__ import annotations

from enum import IntEnum

from verbinder.domain.parties import SuggestionKind
from verbinder.matching.vocabulary import Concept, ConceptKind, Vocabulary, is_pastime


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
#: Two who both help others with the same: they may like to meet, but nobody is waiting for it.
HELPERS = 0.6
#: Somebody who lives through it and somebody who says he can help with it: as delicate as what two live through.
HELPED = 0.5
#: What is asked or told beside something that is no pastime, or is not lived through, is mostly said in passing.
IN_PASSING = 0.6
BOTH_WAYS = MEETINGS | {(theirs, mine): met for (mine, theirs), met in MEETINGS.items()}


def kind_of(vocabulary: Vocabulary, topic: str, mine: Role, theirs: Role) -> tuple[SuggestionKind, float] | None:
    """As what two roles on a topic go together, and how well (0..1); None when they do not."""
    if mine is Role.NEED and theirs is Role.NEED:
        kind = SuggestionKind.EXPERIENCE if is_delicate(vocabulary, topic) else SuggestionKind.PEER
        return kind, SAME_NEED
    concept = vocabulary.concepts.get(topic)
    if concept is not None and {mine, theirs} == {Role.EXPERIENCE, Role.TALENT}:
        return (SuggestionKind.EXPERIENCE, HELPED) if _helps_with(concept) else None
    met = BOTH_WAYS.get((mine, theirs))
    if met is None or concept is None:
        return met
    kind, fit = met
    return kind, _weighed(concept, {mine, theirs}, fit)


def _weighed(concept: Concept, roles: set[Role], fit: float) -> float:
    """The fit, less where the concept is not what such roles are usually about."""
    pastime = is_pastime(concept.kinds)
    if roles == {Role.TALENT}:
        return fit if pastime else HELPERS
    if roles == {Role.NEED, Role.INTEREST}:
        return fit if pastime else fit * IN_PASSING
    if roles == {Role.NEED, Role.EXPERIENCE}:
        return fit if ConceptKind.EXPERIENCE in concept.kinds else fit * IN_PASSING
    return fit


def _helps_with(concept: Concept) -> bool:
    """Whether a talent for it means to help those who live through it: debts, yes; being retired, no."""
    both = {ConceptKind.TALENT, ConceptKind.EXPERIENCE}
    return concept.kinds[0] is not ConceptKind.TALENT and both <= set(concept.kinds)


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
