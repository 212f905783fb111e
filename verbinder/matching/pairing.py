"""Two parties side by side: what stands between them, and what that is worth with what they share (`links.py`).

Owns the score of one pair; it is the same from both sides. First links and a number, for very many pairs; the
suggestion with its reason is made of the few that are kept. The index may change meanwhile in the window's thread: who
is gone by then is passed over.
"""

from __future__ import annotations

from verbinder.domain.parties import Party, SuggestionKind
from verbinder.matching.index import MatchIndex
from verbinder.matching.links import COMPLEMENT, NEED, TALENT, THE_LANGUAGE, Link, without_common_language
from verbinder.matching.roles import Role
from verbinder.matching.suggestion import Caution, Evidence, Nearness, Suggestion

#: Beyond so many shared things one more adds nothing.
COUNTED = 4
MOST_ASKS = 6


def score(index: MatchIndex, mine: Party, theirs: Party, shared: list[Link]) -> float:
    """What meeting is worth, all weights together but who was asked already; `shared` may not be empty."""
    weights = index.weights
    best = shared[0]
    worth, my_trait, their_trait, meeting = best
    kind = meeting.kind
    if len(shared) > 1:
        worth += weights.second * _more_of(shared)
        if is_exchange(shared):
            worth *= weights.exchange
    if mine.gifts[my_trait.gift].phrase == theirs.gifts[their_trait.gift].phrase:
        worth *= weights.same_words
    near = _near_factor(index, mine, theirs)
    if kind is not COMPLEMENT and mine.birth_year is not None and theirs.birth_year is not None:
        # Peers of an age have more in common; for help it does not matter.
        near *= weights.other_age if abs(mine.birth_year - theirs.birth_year) >= weights.age_gap else 1.0
    worth *= near
    if mine.day_parts and theirs.day_parts and not mine.day_parts & theirs.day_parts:
        worth *= weights.no_common_time
    if not weights.language_needed and my_trait.topic not in THE_LANGUAGE and without_common_language(mine, theirs):
        worth *= weights.no_common_language
    return worth * weights.feast if meeting.may_be_feast and is_feast(index, best) else worth


def asked_factor(index: MatchIndex, mine: Party, theirs: Party, best: Link) -> float:
    """How far (0..1) it stands back because of what was asked already of who would be asked now."""
    if not mine.asks and not theirs.asks:
        return 1.0
    weights, asked = index.weights, _asked(mine, theirs, best)
    factor = weights.per_ask ** min(sum([party.asks for party in asked]), MOST_ASKS)
    if best[3].kind is COMPLEMENT and asked[0].over_asked:
        factor *= weights.over_asked
    return factor


def _more_of(shared: list[Link]) -> float:
    """What is shared besides the best is worth, of each next half; the same thing said twice is one thing."""
    _, my_trait, their_trait, _ = shared[0]
    seen = [my_trait.topic, their_trait.topic]
    more, part = 0.0, 1.0
    for worth, one, other, _ in shared[1:]:
        if one.topic not in seen and other.topic not in seen:
            more += worth * part
            part /= 2
            seen += (one.topic, other.topic)
            if len(seen) == 2 * COUNTED:
                break
    return more


def explained(index: MatchIndex, mine: Party, theirs: Party, shared: list[Link], worth: float) -> Suggestion:
    """The suggestion with everything its reason rests on."""
    best = shared[0]
    return Suggestion(
        mine=mine.number,
        theirs=theirs.number,
        kind=best[3].kind,
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
    worth, my_trait, their_trait, meeting = link
    one, two = mine.gifts[my_trait.gift], theirs.gifts[their_trait.gift]
    return Evidence(
        mine=one.phrase,
        theirs=two.phrase,
        topic=my_trait.topic,
        kind=meeting.kind,
        role_mine=my_trait.role,
        role_theirs=their_trait.role,
        gift_mine=one.id,
        gift_theirs=two.id,
        worth=worth,
        exact=meeting.exact,
        holders=_holders(index, link),
        rarity=meeting.rarity,
    )


def is_feast(index: MatchIndex, best: Link) -> bool:
    """Whether a rare thing is now shared: the first thing a verbinder wants to know (publication l. 1577)."""
    meeting, weights = best[3], index.weights
    if not meeting.may_be_feast:
        return False
    most = weights.feast_most if meeting.rarity >= weights.feast_from else weights.few
    return _holders(index, best) <= most


def is_exchange(shared: list[Link]) -> bool:
    """Whether each has something the other misses."""
    asks = gives = False
    for _, my_trait, _, meeting in shared:
        if meeting.kind is COMPLEMENT:
            asks = asks or my_trait.role is NEED
            gives = gives or my_trait.role is TALENT
    return asks and gives


def _holders(index: MatchIndex, link: Link) -> int:
    """How many residents have what is shared, of two topics that mean the same whoever has either."""
    _, my_trait, their_trait, meeting = link
    mine, theirs = my_trait.topic, their_trait.topic
    if mine == theirs:
        return index.holders(mine)
    if not meeting.same:
        return max(index.holders(mine), index.holders(theirs))
    return index.holders(mine) + index.holders(theirs) - index.with_both(mine, theirs)


def _asked(mine: Party, theirs: Party, best: Link) -> tuple[Party, ...]:
    """Of whom something is asked: who helps, who gives to an organisation, both who would meet.

    Nobody by an offer, unless it is a talent that fits it: then somebody would come to give.
    """
    _, my_trait, their_trait, meeting = best
    kind = meeting.kind
    if kind is COMPLEMENT:
        return (mine if my_trait.role is TALENT else theirs,)
    if kind is SuggestionKind.ORGANISATION:
        roles = (my_trait.role, their_trait.role)
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
    if best[1].topic not in THE_LANGUAGE and without_common_language(mine, theirs):
        found.append(Caution.NO_COMMON_LANGUAGE)
    return tuple(found)


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
