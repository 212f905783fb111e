"""What two parties share: the links between them, and on what one can be met at all.

Owns what counts between two: agreement on what is delicate, a language in common, a reading that is believed. What
that is worth beside all the rest is `pairing.py`'s.
"""

from __future__ import annotations

from collections.abc import Collection
from operator import attrgetter
from typing import NamedTuple

from verbinder.domain.parties import Party, SuggestionKind
from verbinder.matching.index import MatchIndex, Meeting
from verbinder.matching.roles import Role
from verbinder.matching.traits import Trait

#: Who asks for the language and who gives it need not share one yet. Reading and writing are taught in one that both
#: speak, and two who both are learning have none to talk in.
THE_LANGUAGE = frozenset({"taal", "nederlands"})
#: How strong a reading must be for that; of a phrase about several things each is weaker.
PLAINLY = 0.45
#: Said once here, because asking an enum for its member costs as much as all the rest of a comparison.
PEER, COMPLEMENT, EXPERIENCE = SuggestionKind.PEER, SuggestionKind.COMPLEMENT, SuggestionKind.EXPERIENCE
GIVING = (COMPLEMENT, SuggestionKind.ORGANISATION)
NEED, TALENT = Role.NEED, Role.TALENT
WORTH, RANK = attrgetter("worth"), attrgetter("rank")
NO_TRAITS: dict[str, Trait] = {}


class Link(NamedTuple):
    """One thing two share: what it is worth, and the traits it is made of. (A tuple: millions are made.)

    `rank` is the place of the way they meet by among all of mine: of equals the first wins.
    """

    worth: float
    mine: Trait
    theirs: Trait
    meeting: Meeting
    rank: int


class Ways:
    """On what a party can be met: its traits with what goes with each, by the key of what the other must have.

    Made once for everybody that is looked at beside this party. Only `kinds`, and only its gift `gift_id` when given.
    """

    __slots__ = ("believed_from", "by_key", "keys", "language_needed", "mine", "stale")

    def __init__(
        self,
        index: MatchIndex,
        mine: Party,
        kinds: Collection[SuggestionKind] | None = None,
        gift_id: int | None = None,
    ) -> None:
        self.mine = mine
        self.believed_from, self.stale = index.weights.believed_from, index.weights.stale
        self.language_needed = index.weights.language_needed
        self.by_key = by_key = dict[str, list[tuple[int, Trait, Meeting]]]()
        self.keys = by_key.keys()
        rank = 0
        for trait in index.traits.get(mine.number, NO_TRAITS).values():
            if gift_id is not None and gift_id != mine.gifts[trait.gift].id:
                continue
            for meeting in index.meetings(trait):
                if meeting.kind is EXPERIENCE and not trait.may_be_told:
                    continue  # whatever the other agreed to
                if kinds is None or meeting.kind in kinds:
                    way = (rank, trait, meeting)
                    known = by_key.get(meeting.key)
                    if known is None:
                        by_key[meeting.key] = [way]
                    else:
                        known.append(way)
                    rank += 1


def links(index: MatchIndex, ways: Ways, theirs: Party) -> list[Link]:
    """Everything two parties share, the best first; of the same two texts only the best.

    Empty where nothing counts: no agreement on what is delicate, or no language in common.
    """
    mine, by_key = ways.mine, ways.by_key
    traits = index.traits.get(theirs.number, NO_TRAITS)
    believed_from = ways.believed_from
    apart = ways.language_needed and without_common_language(mine, theirs)
    found = []
    # Most of what the other has goes with nothing of mine: two sets of keys tell so at once.
    for key in ways.keys & traits.keys():
        other = traits[key]
        certain = other.strength
        for rank, trait, meeting in by_key[key]:
            strength = trait.strength * certain
            if strength < believed_from:
                continue
            if meeting.kind is EXPERIENCE and not other.may_be_told:  # of mine, `Ways` asked it
                continue
            if meeting.is_word and not (trait.alone or other.alone):
                continue
            if apart and not _is_about_the_language(trait, other, meeting.kind):
                continue
            worth = strength * meeting.factor
            if trait.stale or other.stale:
                worth *= ways.stale
            found.append(Link(worth, trait, other, meeting, rank))
    return found if len(found) < 2 else _in_order(mine, theirs, found)


def _in_order(mine: Party, theirs: Party, found: list[Link]) -> list[Link]:
    """Of the same two texts only the best, and the best of all first."""
    if len(found) == 2:
        one, other = found
        if one.worth != other.worth and (one.mine.gift != other.mine.gift or one.theirs.gift != other.theirs.gift):
            return found if one.worth > other.worth else [other, one]
    found.sort(key=RANK)
    best: dict[tuple[int, int], Link] = {}
    for link in found:
        texts = (link.mine.gift, link.theirs.gift)
        known = best.get(texts)
        if known is None or known.worth < link.worth:
            best[texts] = link
    ordered = list(best.values())
    ordered.sort(key=WORTH, reverse=True)
    if len({link.worth for link in ordered}) < len(ordered):
        # Only then: what decides between equals costs more than all the rest, and a million pairs are looked at.
        ordered.sort(key=lambda link: _order(mine, theirs, link))
    return ordered


def _is_about_the_language(mine: Trait, theirs: Trait, kind: SuggestionKind) -> bool:
    """Whether one asks for the language and the other gives it, as both plainly say."""
    if kind not in GIVING or min(mine.strength, theirs.strength) < PLAINLY:
        return False
    return mine.topic in THE_LANGUAGE and theirs.topic in THE_LANGUAGE


def _order(mine: Party, theirs: Party, link: Link) -> tuple[float, str, int, int]:
    """The best first; of equals the same one from both sides."""
    one, two = mine.gifts[link.mine.gift].id, theirs.gifts[link.theirs.gift].id
    return -link.worth, min(link.mine.topic, link.theirs.topic), min(one, two), max(one, two)


def without_common_language(mine: Party, theirs: Party) -> bool:
    """Whether it is known of both what they speak, and that is nothing the same."""
    return bool(mine.languages and theirs.languages) and mine.languages.isdisjoint(theirs.languages)
