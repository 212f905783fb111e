"""Two parties side by side: what they share, what stands between them, and what that is worth together.

Owns the score of one pair; it is the same from both sides. First links and a number, for very many pairs; the
suggestion with its reason is made of the few that are kept. The index may change meanwhile in the window's thread: who
is gone by then is passed over.
"""

from __future__ import annotations

from collections.abc import Collection
from operator import itemgetter
from typing import NamedTuple

from verbinder.domain.parties import Party, SuggestionKind
from verbinder.matching.index import MatchIndex, Meeting
from verbinder.matching.likeness import SAME
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
        self.by_key: dict[str, list[tuple[int, Trait, Meeting]]] = {}
        rank = 0
        for trait in index.traits.get(mine.number, ()):
            if gift_id is not None and gift_id != mine.gifts[trait.gift].id:
                continue
            for meeting in index.meetings(trait):
                if kinds is None or meeting.kind in kinds:
                    # The rank lets what is found first win, whatever order the other's traits have.
                    self.by_key.setdefault(meeting.key, []).append((rank, trait, meeting))
                    rank += 1

    def met_by(self, traits: Collection[Trait]) -> list[tuple[int, Trait, Meeting, Trait]]:
        """What goes together with these traits of another."""
        by_key = self.by_key
        found = [(*way, other) for other in traits if other.key in by_key for way in by_key[other.key]]
        if len(found) > 1:
            found.sort(key=itemgetter(0))
        return found


def links(index: MatchIndex, ways: Ways, theirs: Party) -> list[Link]:
    """Everything two parties share, the best first; of the same two texts only the best.

    Empty where nothing counts: no agreement on what is delicate, or no language in common.
    """
    mine = ways.mine
    best: dict[tuple[int, int], Link] = {}
    apart = index.weights.language_needed and without_common_language(mine, theirs)
    for _, trait, meeting, other in ways.met_by(index.traits.get(theirs.number, ())):
        if apart and not (trait.topic in THE_LANGUAGE and _possible(trait, other, meeting.kind)):
            continue
        link = _link(index, trait, other, meeting)
        if link is not None:
            texts = (trait.gift, other.gift)
            if texts not in best or best[texts].worth < link.worth:
                best[texts] = link
    if len(best) < 2:
        return list(best.values())
    return sorted(best.values(), key=lambda link: _order(mine, theirs, link))


def _possible(mine: Trait, theirs: Trait, kind: SuggestionKind) -> bool:
    """Whether two without a language in common can do this together: teach the language, or practise it.

    Whoever teaches reading and writing does so in a language that both speak, unless that is what is asked; and whoever
    loves to write in a language does not teach it.
    """
    if kind is SuggestionKind.COMPLEMENT:
        given, asked = (mine, theirs) if mine.role is Role.TALENT else (theirs, mine)
        return given.topic != READING or asked.topic == READING
    return kind is not SuggestionKind.PEER


def _order(mine: Party, theirs: Party, link: Link) -> tuple[float, str, int, int]:
    """The best first; of equals the same one from both sides."""
    one, two = mine.gifts[link.mine.gift].id, theirs.gifts[link.theirs.gift].id
    return -link.worth, min(link.mine.topic, link.theirs.topic), min(one, two), max(one, two)


def _link(index: MatchIndex, mine: Trait, theirs: Trait, meeting: Meeting) -> Link | None:
    strength = mine.strength * theirs.strength
    if strength < index.weights.believed_from:
        return None
    if meeting.kind is SuggestionKind.EXPERIENCE and not all(
        one.agreed for one in (mine, theirs) if one.role is not Role.TALENT
    ):
        return None
    if mine.topic[0] == WORD and not (mine.alone or theirs.alone):
        return None
    stale = index.weights.stale if mine.stale or theirs.stale else 1.0
    return Link(strength * meeting.factor * stale, mine, theirs, meeting)


def score(index: MatchIndex, mine: Party, theirs: Party, shared: list[Link]) -> float:
    """What meeting is worth, all weights together; `shared` may not be empty."""
    weights = index.weights
    best = shared[0]
    worth = best.worth
    if len(shared) > 1:
        further = _other_things(shared)
        worth += weights.second * sum(link.worth * 0.5**place for place, link in enumerate(further[: COUNTED - 1]))
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
    if best.meeting.kind is SuggestionKind.COMPLEMENT and _asked(mine, theirs, best)[0].over_asked:
        worth *= weights.over_asked
    return worth * weights.feast if is_feast(index, best) else worth


def _other_things(shared: list[Link]) -> list[Link]:
    """What is shared besides the best: the same thing said twice is one thing."""
    seen = {shared[0].mine.topic, shared[0].theirs.topic}
    found = []
    for link in shared[1:]:
        if link.mine.topic not in seen and link.theirs.topic not in seen:
            found.append(link)
            seen |= {link.mine.topic, link.theirs.topic}
    return found


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
    if meeting.kind is not SuggestionKind.PEER or meeting.rarity < weights.feast_of_few_from:
        return False
    if not _is_the_same(index, best):
        return False
    most = weights.feast_most if meeting.rarity >= weights.feast_from else weights.few
    return _holders(index, best) <= most


def is_exchange(shared: list[Link]) -> bool:
    """Whether each has something the other misses."""
    helps = {link.mine.role for link in shared if link.meeting.kind is SuggestionKind.COMPLEMENT}
    return {Role.NEED, Role.TALENT} <= helps


def _is_the_same(index: MatchIndex, link: Link) -> bool:
    """Whether two have one thing, or two that count as one: an aquarium, with sea water or without."""
    return link.meeting.exact or index.reader.vocabulary.relation(link.mine.topic, link.theirs.topic) >= SAME


def _holders(index: MatchIndex, link: Link) -> int:
    """How many residents have what is shared, of two topics that mean the same whoever has either."""
    mine, theirs = link.mine.topic, link.theirs.topic
    if mine == theirs:
        return index.holders(mine)
    if not _is_the_same(index, link):
        return max(index.holders(mine), index.holders(theirs))
    return index.holders(mine) + index.holders(theirs) - index.with_both(mine, theirs)


def _asked(mine: Party, theirs: Party, best: Link) -> tuple[Party, ...]:
    """Of whom something is asked: who helps, who gives to an organisation, both who would meet.

    Nobody by an offer, unless it is a talent that fits it: then somebody would come to give.
    """
    kind = best.meeting.kind
    if kind is SuggestionKind.COMPLEMENT:
        return (mine if best.mine.role is Role.TALENT else theirs,)
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
    if best.meeting.kind is SuggestionKind.COMPLEMENT or mine.birth_year is None or theirs.birth_year is None:
        return 1.0
    return weights.other_age if abs(mine.birth_year - theirs.birth_year) >= weights.age_gap else 1.0
