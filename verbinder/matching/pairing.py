"""Two parties side by side: what they share, what stands between them, and what that is worth together.

Owns the score of one pair; it is the same from both sides. First links and a number, for very many pairs; the
suggestion with its reason is made of the few that are kept. The index may change meanwhile in the window's thread: who
is gone by then is passed over.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import NamedTuple

from verbinder.domain.parties import Party, SuggestionKind
from verbinder.matching.index import MatchIndex, Meeting
from verbinder.matching.roles import Role
from verbinder.matching.suggestion import Caution, Evidence, Nearness, Suggestion
from verbinder.matching.traits import WORD, Trait
from verbinder.matching.weights import Weights

#: Who wants to learn the language need not share one yet.
THE_LANGUAGE = frozenset({"taal", "nederlands", "laaggeletterd", "inburgeren"})
READING = "laaggeletterd"
#: Beyond so many shared things one more adds nothing.
COUNTED = 4
MOST_ASKS = 6
#: Said once here, because asking an enum for its member costs as much as all the rest of a comparison.
PEER, COMPLEMENT, EXPERIENCE = SuggestionKind.PEER, SuggestionKind.COMPLEMENT, SuggestionKind.EXPERIENCE
NEED, TALENT = Role.NEED, Role.TALENT
RANK, WORTH = itemgetter(0), attrgetter("worth")
NO_TRAITS: dict[str, Trait] = {}


class Link(NamedTuple):
    """One thing two share: what it is worth, and the traits it is made of. (A tuple: millions are made.)"""

    worth: float
    mine: Trait
    theirs: Trait
    meeting: Meeting


class Ways:
    """On what a party can be met: its traits with what goes with each, by the key of what the other must have.

    Made once for everybody that is looked at beside this party. Only `kinds`, and only its gift `gift_id` when given.
    """

    def __init__(
        self,
        index: MatchIndex,
        mine: Party,
        kinds: Collection[SuggestionKind] | None = None,
        gift_id: int | None = None,
    ) -> None:
        self.mine = mine
        self.by_key = by_key = dict[str, list[tuple[int, Trait, Meeting]]]()
        rank = 0
        for trait in index.traits.get(mine.number, NO_TRAITS).values():
            if gift_id is not None and gift_id != mine.gifts[trait.gift].id:
                continue
            for meeting in index.meetings(trait):
                if meeting.kind is EXPERIENCE and not trait.agreed:
                    continue  # whatever the other agreed to
                if kinds is None or meeting.kind in kinds:
                    # The rank lets what is found first win, whatever order the other's traits have.
                    way = (rank, trait, meeting)
                    known = by_key.get(meeting.key)
                    if known is None:
                        by_key[meeting.key] = [way]
                    else:
                        known.append(way)
                    rank += 1

    def met_by(self, traits: dict[str, Trait]) -> list[tuple[int, Trait, Meeting, Trait]]:
        """What goes together with these traits of another."""
        by_key = self.by_key
        # Most of what the other has goes with nothing of mine: the sets tell so at once.
        found = [(*way, traits[key]) for key in by_key.keys() & traits.keys() for way in by_key[key]]
        if len(found) > 1:
            found.sort(key=RANK)
        return found


def links(index: MatchIndex, ways: Ways, theirs: Party) -> list[Link]:
    """Everything two parties share, the best first; of the same two texts only the best.

    Empty where nothing counts: no agreement on what is delicate, or no language in common.
    """
    mine = ways.mine
    best: dict[tuple[int, int], Link] = {}
    apart = index.weights.language_needed and without_common_language(mine, theirs)
    for _, trait, meeting, other in ways.met_by(index.traits.get(theirs.number, NO_TRAITS)):
        if apart and not (trait.topic in THE_LANGUAGE and _possible(trait, other, meeting.kind)):
            continue
        link = _link(index, trait, other, meeting)
        if link is not None:
            texts = (trait.gift, other.gift)
            known = best.get(texts)
            if known is None or known.worth < link.worth:
                best[texts] = link
    found = list(best.values())
    if len(found) > 1:
        found.sort(key=WORTH, reverse=True)
        if any(one.worth == other.worth for one, other in pairwise(found)):
            # Only then: a million pairs are looked at, and hardly any two things are worth the same.
            found.sort(key=lambda link: _order(mine, theirs, link))
    return found


def _possible(mine: Trait, theirs: Trait, kind: SuggestionKind) -> bool:
    """Whether two without a language in common can do this together: teach the language, or practise it.

    Whoever teaches reading and writing does so in a language that both speak, unless that is what is asked; and whoever
    loves to write in a language does not teach it.
    """
    if kind is COMPLEMENT:
        given, asked = (mine, theirs) if mine.role is TALENT else (theirs, mine)
        return given.topic != READING or asked.topic == READING
    return kind is not PEER


def _order(mine: Party, theirs: Party, link: Link) -> tuple[float, str, int, int]:
    """The best first; of equals the same one from both sides."""
    one, two = mine.gifts[link.mine.gift].id, theirs.gifts[link.theirs.gift].id
    return -link.worth, min(link.mine.topic, link.theirs.topic), min(one, two), max(one, two)


def _link(index: MatchIndex, mine: Trait, theirs: Trait, meeting: Meeting) -> Link | None:
    strength = mine.strength * theirs.strength
    if strength < index.weights.believed_from:
        return None
    if meeting.kind is EXPERIENCE and not theirs.agreed:  # of mine, `Ways` asked it
        return None
    if not (mine.alone or theirs.alone) and mine.topic[0] == WORD:
        return None
    stale = index.weights.stale if mine.stale or theirs.stale else 1.0
    return Link(strength * meeting.factor * stale, mine, theirs, meeting)


def score(index: MatchIndex, mine: Party, theirs: Party, shared: list[Link]) -> float:
    """What meeting is worth, all weights together; `shared` may not be empty."""
    weights = index.weights
    best = shared[0]
    worth = best.worth
    if len(shared) > 1:
        more, part = 0.0, 1.0
        for link in shared[1:COUNTED]:
            more += link.worth * part
            part /= 2
        worth += weights.second * more
        if is_exchange(shared):
            worth *= weights.exchange
    if mine.gifts[best.mine.gift].phrase == theirs.gifts[best.theirs.gift].phrase:
        worth *= weights.same_words
    worth *= _near_factor(index, mine, theirs) * _age_factor(weights, mine, theirs, best)
    if mine.asks or theirs.asks:
        asks = sum(party.asks for party in _asked(mine, theirs, best))
        worth *= weights.per_ask ** min(asks, MOST_ASKS)
    if mine.day_parts and theirs.day_parts and not mine.day_parts & theirs.day_parts:
        worth *= weights.no_common_time
    if not weights.language_needed and best.mine.topic not in THE_LANGUAGE and without_common_language(mine, theirs):
        worth *= weights.no_common_language
    if best.meeting.kind is COMPLEMENT and _asked(mine, theirs, best)[0].over_asked:
        worth *= weights.over_asked
    return worth * weights.feast if is_feast(index, best) else worth


def explained(index: MatchIndex, mine: Party, theirs: Party, shared: list[Link], worth: float) -> Suggestion:
    """The suggestion with everything its reason rests on."""
    best = shared[0]
    return Suggestion(
        mine=mine.number,
        theirs=theirs.number,
        kind=best.meeting.kind,
        score=round(worth, 6),
        evidence=tuple(_evidence(index, mine, theirs, link) for link in shared),
        nearness=nearness(index, mine, theirs),
        day_parts=mine.day_parts & theirs.day_parts,
        languages=mine.languages & theirs.languages,
        cautions=_cautions(mine, theirs, best),
        feast=is_feast(index, best),
        exchange=is_exchange(shared),
        asked=_asked_most(mine, theirs, best),
    )


def _evidence(index: MatchIndex, mine: Party, theirs: Party, link: Link) -> Evidence:
    one, two = mine.gifts[link.mine.gift], theirs.gifts[link.theirs.gift]
    return Evidence(
        mine=one.phrase,
        theirs=two.phrase,
        topic=link.mine.topic,
        kind=link.meeting.kind,
        role_mine=link.mine.role,
        role_theirs=link.theirs.role,
        gift_mine=one.id,
        gift_theirs=two.id,
        worth=link.worth,
        exact=link.meeting.exact,
        holders=_holders(index, link),
        rarity=link.meeting.rarity,
    )


def is_feast(index: MatchIndex, best: Link) -> bool:
    """Whether a rare thing is now shared: the first thing a verbinder wants to know (publication l. 1577)."""
    meeting, weights = best.meeting, index.weights
    if meeting.kind is not PEER or not meeting.exact or meeting.rarity < weights.feast_of_few_from:
        return False
    most = weights.feast_most if meeting.rarity >= weights.feast_from else weights.few
    return _holders(index, best) <= most


def is_exchange(shared: list[Link]) -> bool:
    """Whether each has something the other misses."""
    helps = [link.mine.role for link in shared if link.meeting.kind is COMPLEMENT]
    return NEED in helps and TALENT in helps


def _holders(index: MatchIndex, link: Link) -> int:
    """How many residents have what is shared, of two topics that mean the same whoever has either."""
    mine, theirs = link.mine.topic, link.theirs.topic
    if mine == theirs:
        return index.holders(mine)
    if not link.meeting.exact:
        return max(index.holders(mine), index.holders(theirs))
    return index.holders(mine) + index.holders(theirs) - index.with_both(mine, theirs)


def _asked(mine: Party, theirs: Party, best: Link) -> tuple[Party, ...]:
    """Of whom something is asked: who helps, who gives to an organisation, both who would meet.

    Nobody by an offer, unless it is a talent that fits it: then somebody would come to give.
    """
    kind = best.meeting.kind
    if kind is COMPLEMENT:
        return (mine if best.mine.role is TALENT else theirs,)
    if kind is SuggestionKind.ORGANISATION:
        roles = (best.mine.role, best.theirs.role)
        if Role.OFFER in roles and Role.TALENT not in roles:
            return ()
        return (theirs if mine.is_organisation else mine,)
    return (mine, theirs)


def _asked_most(mine: Party, theirs: Party, best: Link) -> int | None:
    asked = _asked(mine, theirs, best)
    # Of two who were asked as often it is the other one who is looked at.
    most = max(reversed(asked), key=lambda party: (party.over_asked, party.asks), default=None)
    return None if most is None else most.number


def _cautions(mine: Party, theirs: Party, best: Link) -> tuple[Caution, ...]:
    found = []
    if any(party.over_asked for party in _asked(mine, theirs, best)):
        found.append(Caution.OVER_ASKED)
    if mine.day_parts and theirs.day_parts and not mine.day_parts & theirs.day_parts:
        found.append(Caution.NO_COMMON_TIME)
    if best.mine.topic not in THE_LANGUAGE and without_common_language(mine, theirs):
        found.append(Caution.NO_COMMON_LANGUAGE)
    return tuple(found)


def without_common_language(mine: Party, theirs: Party) -> bool:
    """Whether it is known of both what they speak, and that is nothing the same."""
    return bool(mine.languages and theirs.languages) and not mine.languages & theirs.languages


def nearness(index: MatchIndex, mine: Party, theirs: Party) -> Nearness:
    """How near two live, as far as is known."""
    if mine.street and mine.street == theirs.street:
        return Nearness.SAME_STREET
    if not mine.area or not theirs.area:
        return Nearness.UNKNOWN
    if mine.area == theirs.area:
        return Nearness.SAME_AREA
    return Nearness.NEXT_AREA if frozenset((mine.area, theirs.area)) in index.adjacent else Nearness.OTHER_AREA


def _near_factor(index: MatchIndex, mine: Party, theirs: Party) -> float:
    """What `nearness` is worth, said without its name: this is asked for every pair that is looked at."""
    weights = index.weights
    if mine.street and mine.street == theirs.street:
        return 1.0
    if not mine.area or not theirs.area:
        return weights.unknown_area
    if mine.area == theirs.area:
        return weights.same_area
    return weights.next_area if frozenset((mine.area, theirs.area)) in index.adjacent else weights.other_area


def _age_factor(weights: Weights, mine: Party, theirs: Party, best: Link) -> float:
    """Peers of an age have more in common; for help it does not matter."""
    if best.meeting.kind is COMPLEMENT or mine.birth_year is None or theirs.birth_year is None:
        return 1.0
    return weights.other_age if abs(mine.birth_year - theirs.birth_year) >= weights.age_gap else 1.0
