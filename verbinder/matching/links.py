"""What two parties share: the links between them, and on what one can be met at all.

Owns what counts between two: agreement on what is delicate, a language in common, a reading that is believed. What
that is worth beside all the rest is `pairing.py`'s.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from operator import itemgetter

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
WORTH = itemgetter(0)
NO_TRAITS: dict[str, Trait] = {}

#: One thing two share: what it is worth, my trait and theirs that it is made of, and the meeting. (A plain tuple, to be
#: taken apart by place: millions are made.)
Link = tuple[float, Trait, Trait, Meeting]
#: A trait of mine and its meeting, the trait's strength, and whether neither agreement nor a lone word is asked for.
Way = tuple[Trait, Meeting, float, bool]


class _ByKey(dict[str, list[Way]]):
    """The ways that lead to each key of what the other has; worked out when a key is first met."""

    __slots__ = ("_traits",)

    def __init__(self, traits: list[tuple[Trait, Mapping[str, Meeting]]]) -> None:
        super().__init__()
        self._traits = traits

    def __missing__(self, key: str) -> list[Way]:
        found = self[key] = [
            (trait, meeting, trait.strength, not meeting.is_word and meeting.kind is not EXPERIENCE)
            for trait, meetings in self._traits
            if (meeting := meetings.get(key)) is not None
        ]
        return found


class Ways:
    """On what a party can be met: its traits with what goes with each, by the key of what the other must have.

    Made once for everybody that is looked at beside this party. Only `kinds`, and only its gift `gift_id` when given.
    """

    __slots__ = ("believed_from", "by_key", "keys", "language_needed", "mine", "stale", "traits")

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
        #: Each trait with its meetings, the most worth first.
        self.traits: list[tuple[Trait, Mapping[str, Meeting]]] = []
        for trait in index.traits.get(mine.number, NO_TRAITS).values():
            if gift_id is None or gift_id == mine.gifts[trait.gift].id:
                meetings = index.meetings(trait)
                if kinds is not None or not trait.may_be_told:
                    meetings = _only(meetings, kinds, told=trait.may_be_told)
                self.traits.append((trait, meetings))
        self.keys: set[str] = set().union(*[meetings for _, meetings in self.traits])
        self.by_key = _ByKey(self.traits)


def _only(
    meetings: Mapping[str, Meeting], kinds: Collection[SuggestionKind] | None, *, told: bool
) -> dict[str, Meeting]:
    """Those of some kinds; what is delicate and was not agreed to is left out, whatever the other agreed to."""
    return {
        key: meeting
        for key, meeting in meetings.items()
        if (kinds is None or meeting.kind in kinds) and (told or meeting.kind is not EXPERIENCE)
    }


def links(index: MatchIndex, ways: Ways, theirs: Party) -> list[Link]:
    """Everything two parties share, the best first; of the same two texts only the best.

    Empty where nothing counts: no agreement on what is delicate, or no language in common.
    """
    traits = index.traits.get(theirs.number, NO_TRAITS)
    # Most of what the other has goes with nothing of mine: two sets of keys tell so at once.
    keys = ways.keys.intersection(traits)
    if not keys:
        return []
    mine, believed_from, by_key = ways.mine, ways.believed_from, ways.by_key
    apart = ways.language_needed and without_common_language(mine, theirs)
    found = []
    for key in keys:
        other = traits[key]
        certain, stale = other.strength, other.stale
        for trait, meeting, strength, plain in by_key[key]:
            strength *= certain
            if strength < believed_from or not (plain or _counts(trait, other, meeting)):
                continue
            if apart and not _is_about_the_language(trait, other, meeting.kind):
                continue
            worth = strength * meeting.factor
            if stale or trait.stale:
                worth *= ways.stale
            found.append((worth, trait, other, meeting))
    return found if len(found) < 2 else _in_order(mine, theirs, found)


def _counts(mine: Trait, theirs: Trait, meeting: Meeting) -> bool:
    """Whether the other agreed to be met on what is delicate (of mine `Ways` asked it), and one word is enough."""
    if meeting.kind is EXPERIENCE and not theirs.may_be_told:
        return False
    return not meeting.is_word or mine.alone or theirs.alone


def _in_order(mine: Party, theirs: Party, found: list[Link]) -> list[Link]:
    """Of the same two texts only the best, and the best of all first."""
    found.sort(key=WORTH, reverse=True)
    texts, worths = set(), set()
    for worth, one, other, _ in found:
        texts.add((one.gift, other.gift))
        worths.add(worth)
    if len(worths) < len(found):
        # Only then: what decides between equals costs more than all the rest, and a million pairs are looked at.
        found.sort(key=lambda link: _order(mine, theirs, link))
    if len(texts) == len(found):
        return found
    best: dict[tuple[int, int], Link] = {}
    for link in found:
        best.setdefault((link[1].gift, link[2].gift), link)
    return list(best.values())


def _is_about_the_language(mine: Trait, theirs: Trait, kind: SuggestionKind) -> bool:
    """Whether one asks for the language and the other gives it, as both plainly say."""
    if kind not in GIVING or min(mine.strength, theirs.strength) < PLAINLY:
        return False
    return mine.topic in THE_LANGUAGE and theirs.topic in THE_LANGUAGE


def _order(mine: Party, theirs: Party, link: Link) -> tuple[float, str, int, int, str, str]:
    """The best first; of equals the same one from both sides."""
    worth, one, other, _ = link
    topics, gifts = (one.topic, other.topic), (mine.gifts[one.gift].id, theirs.gifts[other.gift].id)
    return -worth, min(topics), min(gifts), max(gifts), max(topics), one.topic


def without_common_language(mine: Party, theirs: Party) -> bool:
    """Whether it is known of both what they speak, and that is nothing the same."""
    return bool(mine.languages and theirs.languages) and mine.languages.isdisjoint(theirs.languages)
