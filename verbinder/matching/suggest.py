"""Suggestions for one party: who comes into question, the absolute rules, the order.

Owns the search. What a pair is worth is `pairing.py`'s; who may be suggested at all is asked here and nowhere else
(`may_pair`): do not approach, rest, refusal and archive (`Party.open`), same household, and every barred pair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heapreplace
from operator import itemgetter
from typing import NamedTuple

from verbinder.collecting import without_collecting
from verbinder.domain.parties import Party, SuggestionKind, pair
from verbinder.errors import Cancelled
from verbinder.matching.index import EVERY, MatchIndex
from verbinder.matching.links import Link, Ways, links
from verbinder.matching.pairing import asked_factor, explained, score
from verbinder.matching.postings import Posting
from verbinder.matching.suggestion import Suggestion

#: From so many people who come into question on, a commoner topic brings in nobody new.
POOL = 1_000
#: How many of them are looked at one by one, at most.
LOOK_AT = 200
#: The same where everybody's suggestions are asked for at once, of more people than `FEW_PEOPLE`: of very many equals
#: no more are looked at than are wanted, and what a common topic adds to a rarer one is seen only among those.
FEW_PEOPLE = 5_000
POOL_OF_ALL = 100
POOL_OF_VERY_MANY = 16
#: So many are suggested however weak they are; a list is not filled up with more of those (`Weights.weak`).
ALWAYS = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: at most `limit` suggestions, only of `kinds` and on the gift `gift_id` when given.

    `pool` bounds how many come into question, `look_at` how many of those that may be suggested are looked at.
    """

    limit: int = 10
    kinds: frozenset[SuggestionKind] | None = None
    gift_id: int | None = None
    pool: int = POOL
    look_at: int = LOOK_AT

    def for_all_of(self, people: int) -> Wanted:
        """The same, for each of so many people in turn."""
        if people <= FEW_PEOPLE:
            return replace(self, pool=POOL_OF_ALL, look_at=POOL_OF_ALL)
        return replace(self, pool=POOL_OF_VERY_MANY, look_at=self.limit)


USUAL = Wanted()


def may_pair(index: MatchIndex, mine: Party, theirs: Party) -> bool:
    """The absolute rules. Nothing weighs against them; every suggestion passes here."""
    if not mine.open or not theirs.open or mine.number == theirs.number:
        return False
    if mine.number < 0 and theirs.number < 0:  # two organisations
        return False
    if mine.household is not None and mine.household == theirs.household:
        return False
    return pair(mine.number, theirs.number) not in index.barred


class Ranked(NamedTuple):
    """A suggestion before its reason is made: for very many, most of which nobody will look at.

    (A tuple: a million are made when everybody's suggestions are asked for in a town.)
    """

    found_in: MatchIndex
    mine: Party
    theirs: Party
    links: list[Link]
    score: float

    def explained(self) -> Suggestion:
        """The suggestion with its reason."""
        return explained(self.found_in, self.mine, self.theirs, self.links, self.score)


def suggestions(index: MatchIndex, number: int, wanted: Wanted = USUAL) -> list[Suggestion]:
    """The best suggestions for a party, best first; none for who is not known or may not be suggested."""
    return [found.explained() for found in ranked(index, number, wanted)]


def ranked(index: MatchIndex, number: int, wanted: Wanted = USUAL) -> list[Ranked]:
    """The same, their reasons still to be made."""
    mine = index.parties.get(number)
    if mine is None or not mine.open or wanted.limit < 1:
        return []
    candidates = _few_candidates if wanted.pool == POOL_OF_VERY_MANY else _candidates
    ways = Ways(index, mine, wanted.kinds, wanted.gift_id)
    return _best(index, ways, candidates(index, ways, wanted), wanted)


def for_everyone(
    index: MatchIndex,
    wanted: Wanted = USUAL,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[tuple[int, list[Ranked]]]:
    """The suggestions of every resident in turn, by number; of very many one area after the other.

    Raises `Cancelled` when asked to stop.
    """
    quick = wanted.for_all_of(index.people)
    numbers = sorted(number for number, party in index.parties.items() if not party.is_organisation)
    if quick.pool == POOL_OF_VERY_MANY:
        # Those who live near are looked at most: their data is still at hand in the processor's own memory.
        numbers.sort(key=lambda number: index.parties[number].area)
    for done in range(0, len(numbers), EVERY):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, len(numbers))
        # So many at once that looking for cycles in between is worth leaving out.
        with without_collecting():
            for number in numbers[done : done + EVERY]:
                yield number, ranked(index, number, quick)


def _candidates(index: MatchIndex, ways: Ways, wanted: Wanted) -> list[tuple[int, float]]:
    """Who comes into question, with what they are about worth, the most first."""
    found: dict[int, float] = {}
    second = index.weights.second
    for worth, posting in _topics(ways):
        strengths = posting.strengths
        if len(found) < wanted.pool:
            for number in dict.fromkeys(posting.near(ways.mine)):
                found[number] = _together(found.get(number, 0.0), worth * strengths[number], second)
        else:
            for number in found.keys() & strengths.keys():
                found[number] = _together(found[number], worth * strengths[number], second)
    return _most_first(ways.mine, found)


def _few_candidates(index: MatchIndex, ways: Ways, wanted: Wanted) -> list[tuple[int, float]]:
    """The same where everybody of very many is asked for: topics are looked into until enough were found.

    Of each no more than its surest are put in the list: nobody behind them could be among those that are looked at.
    """
    found: dict[int, float] = {}
    most = max(wanted.pool, wanted.look_at + 1)  # one of them may be `mine`
    second = index.weights.second
    for worth, posting in _topics(ways):
        strengths = posting.strengths
        known = [number for number in found if number in strengths]
        surest = posting.surest(ways.mine, most + len(known))
        for number in known:
            found[number] = _together(found[number], worth * strengths[number], second)
        for number in surest:
            if number not in found:
                found[number] = worth * strengths[number]
        if len(found) >= wanted.pool:
            break
    return _most_first(ways.mine, found)


def _together(one: float, other: float, second: float) -> float:
    """What two shared things are about worth: the better, and part of the other."""
    return one + second * other if one >= other else other + second * one


def _most_first(mine: Party, found: dict[int, float]) -> list[tuple[int, float]]:
    found.pop(mine.number, None)
    # Sorting, though few are wanted: nearly all are worth the same, and what lies in order already costs nothing.
    return sorted(found.items(), key=itemgetter(1), reverse=True)


def _topics(ways: Ways) -> Iterator[tuple[float, Posting]]:
    """What others must have to be met, with what that is worth, the most first.

    What goes with one trait is in order already, so that only the next of each has to be compared; mostly the first
    few are enough.
    """
    waiting = []
    for place, (trait, meetings) in enumerate(ways.traits):
        later = iter(meetings.values())
        if meeting := next(later, None):
            # The place decides between equals, and what stands behind it is never compared.
            waiting.append((-(trait.strength * meeting.factor), place, trait.strength, meeting, later))
    heapify(waiting)
    while waiting:
        less, place, strength, meeting, later = waiting[0]
        yield -less, meeting.posting
        if meeting := next(later, None):
            heapreplace(waiting, (-(strength * meeting.factor), place, strength, meeting, later))
        else:
            heappop(waiting)


def _best(index: MatchIndex, ways: Ways, candidates: list[tuple[int, float]], wanted: Wanted) -> list[Ranked]:
    """Look at candidates one by one until enough were seen, or the others cannot be better than what was found."""
    mine = ways.mine
    found: list[tuple[float, int, int, Party, list[Link], bool]] = []
    scores: list[float] = []
    highest = index.weights.exchange * index.weights.feast * index.weights.same_words
    limit, look_at, parties, weak = wanted.limit, wanted.look_at, index.parties, index.weights.weak
    for number, about in candidates:
        full = len(scores) >= limit
        if full and (len(found) >= look_at or about * highest <= scores[0]):
            break
        theirs = parties.get(number)
        if theirs is None or not may_pair(index, mine, theirs):
            continue
        shared = links(index, ways, theirs)
        if not shared:
            continue
        fit = score(index, mine, theirs, shared)
        worth = fit * asked_factor(index, mine, theirs, shared[0])
        found.append((-worth, abs(number), number, theirs, shared, fit >= weak))
        if full and worth > scores[0]:
            heapreplace(scores, worth)
        elif not full:
            scores.append(worth)
            if len(scores) == limit:
                heapify(scores)
    found.sort()  # by number at the latest: what stands behind it is never compared
    best = [one for place, one in enumerate(found) if place < ALWAYS or one[-1]]
    return [Ranked(index, mine, theirs, shared, -worth) for worth, _, _, theirs, shared, _ in best[:limit]]
