"""Who could meet whom: suggestions for one person, one organisation, one gift, or everybody, with their reasons.

Owns the questions; the order is `verbinder.matching`'s, the words are `suggestion_words`'s. Nothing is written here.
Every function first brings the index up to date: `match_index.ready` belongs in a job when it is not there yet.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from verbinder.domain.asking import WINDOW_DAYS, Asked
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import GroupView, PartyName, SuggestionView
from verbinder.errors import UserError
from verbinder.matching import groups as grouping
from verbinder.matching.index import MatchIndex
from verbinder.matching.roles import Role
from verbinder.matching.suggest import Ranked, Wanted, for_everyone, may_pair, suggestions
from verbinder.matching.suggestion import Caution, Suggestion
from verbinder.store.notebook import Notebook
from verbinder.store.queries.party_names import MeetingPlaces, names, numbers_called
from verbinder.store.reader import Reader
from verbinder.usecases import suggestion_words as words
from verbinder.usecases.match_index import index_of

#: How many of one person's suggestions the list for everybody may hold.
EACH = 3
#: So many others are offered instead of who is asked too often.
OTHERS = 3


def for_party(
    notebook: Notebook,
    number: int,
    *,
    kinds: Collection[SuggestionKind] | None = None,
    gift_id: int | None = None,
    limit: int = 10,
) -> tuple[SuggestionView, ...]:
    """Suggestions for a resident (its id), or an organisation (minus its id); only on one gift when it is given.

    Raises `UserError("record.gone")` for who is not there.
    """
    index = index_of(notebook).current()
    if number not in index.parties:
        raise UserError("record.gone")
    found = suggestions(index, number, Wanted(limit, frozenset(kinds) if kinds else None, gift_id))
    with notebook.reader() as reader:
        return _views(reader, notebook, index, found)


def for_each(
    notebook: Notebook, *, kinds: Collection[SuggestionKind] | None = None, limit: int = 10
) -> Iterator[tuple[int, tuple[SuggestionView, ...]]]:
    """The suggestions of every resident in turn, by number; those who may not be suggested have none."""
    index = index_of(notebook).current()
    wanted = Wanted(limit, frozenset(kinds) if kinds else None)
    with notebook.reader() as reader:
        called = names(reader, index.parties)
        places = MeetingPlaces(reader, notebook.today())
        for number, found in for_everyone(index, wanted):
            views = [
                made_view(index, ranked.explained(), called[number], called[ranked.theirs.number], places=places)
                for ranked in found
                if ranked.theirs.number in called
            ]
            yield number, tuple(views)


def for_all(
    notebook: Notebook,
    *,
    kinds: Collection[SuggestionKind] | None = None,
    limit: int = 100,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[SuggestionView, ...]:
    """The best suggestions in the whole notebook, feasts first; each pair once, nobody more than `EACH` times.

    A job in a large notebook. Raises `Cancelled`.
    """
    index = index_of(notebook).current(cancelled=cancelled)
    wanted = Wanted(EACH, frozenset(kinds) if kinds else None)
    best: dict[tuple[int, int], Ranked] = {}
    for _, found in for_everyone(index, wanted, progress=progress, cancelled=cancelled):
        for ranked in found:
            pair = (min(ranked.mine.number, ranked.theirs.number), max(ranked.mine.number, ranked.theirs.number))
            if pair not in best or best[pair].score < ranked.score:
                best[pair] = ranked
    chosen = _spread(sorted(best.values(), key=lambda ranked: (-ranked.score, ranked.mine.number)), limit)
    with notebook.reader() as reader:
        return _views(reader, notebook, index, [ranked.explained() for ranked in chosen])


def parties_called(notebook: Notebook, name_or_id: str) -> list[int]:
    """The party that is called so, or has this id ("r12" or "12" is a resident, "o3" an organisation).

    Raises `UserError`: `neighbourhood.unknown_person`, or `neighbourhood.several_people` with their ids.
    """
    index = index_of(notebook).current()
    given = name_or_id.strip()
    if given.lstrip("ro").isdigit():
        number = int(given.lstrip("ro")) * (-1 if given.startswith("o") else 1)
        if number in index.parties:
            return [number]
    with notebook.reader() as reader:
        found = numbers_called(reader, given)
    if not found:
        raise UserError("neighbourhood.unknown_person", name=given)
    if len(found) > 1:
        ids = ", ".join(f"r{number}" if number > 0 else f"o{-number}" for number in found)
        raise UserError("neighbourhood.several_people", count=len(found), ids=ids)
    return found


def feasts(notebook: Notebook, *, limit: int = 20) -> tuple[SuggestionView, ...]:
    """What is rare and now shared, the rarest first (publication l. 1577)."""
    index = index_of(notebook).current()
    found: dict[tuple[int, int], Suggestion] = {}
    for posting in list(index.postings.values()):
        if len(posting.strengths) > index.weights.feast_most:
            continue
        for number in posting.strengths:
            if number > 0:
                for suggestion in suggestions(index, number, Wanted(3, frozenset({SuggestionKind.PEER}))):
                    if suggestion.feast:
                        pair = (min(number, suggestion.theirs), max(number, suggestion.theirs))
                        found.setdefault(pair, suggestion)
    rarest = sorted(found.values(), key=lambda suggestion: (-suggestion.score, suggestion.mine))[:limit]
    with notebook.reader() as reader:
        return _views(reader, notebook, index, rarest)


def groups(notebook: Notebook, *, limit: int = 30) -> tuple[GroupView, ...]:
    """Three or more with the same wish, or the same rare interest ("bundel wensen", publication l. 1468)."""
    index = index_of(notebook).current()
    found = grouping.groups(index, limit=limit)
    with notebook.reader() as reader:
        called = names(reader, (member.number for group in found for member in group.members))
    return tuple(
        GroupView(
            group.topic,
            *words.concept_names(index.reader.vocabulary, group.topic),
            is_wish=group.role is Role.NEED,
            members=tuple((called[member.number], member.phrase) for member in group.members),
            area=group.area,
        )
        for group in found
    )


def others_never_asked(notebook: Notebook, view: SuggestionView) -> tuple[SuggestionView, ...]:
    """Up to three others for the same, whom nobody asked within the window: instead of who is over their limit."""
    found = for_party(notebook, view.mine.number, gift_id=view.shared[0].gift_mine, limit=30)
    return tuple(other for other in found if other.theirs.number != view.theirs.number and other.asked.count == 0)[
        :OTHERS
    ]


def may_be_introduced(notebook: Notebook, one: int, other: int) -> bool:
    """Whether the absolute rules allow these two parties to be brought together."""
    index = index_of(notebook).current()
    if one not in index.parties or other not in index.parties:
        return False
    return may_pair(index, index.parties[one], index.parties[other])


def _spread(ranked: Iterable[Ranked], limit: int) -> list[Ranked]:
    """The best, nobody more than `EACH` times."""
    times: dict[int, int] = {}
    chosen = []
    for found in ranked:
        both = (found.mine.number, found.theirs.number)
        if any(number > 0 and times.get(number, 0) >= EACH for number in both):
            continue
        for number in both:
            times[number] = times.get(number, 0) + 1
        chosen.append(found)
        if len(chosen) >= limit:
            break
    return chosen


def _views(
    reader: Reader, notebook: Notebook, index: MatchIndex, found: Collection[Suggestion]
) -> tuple[SuggestionView, ...]:
    called = names(reader, {number for suggestion in found for number in (suggestion.mine, suggestion.theirs)})
    places = MeetingPlaces(reader, notebook.today())
    return tuple(
        made_view(index, suggestion, called[suggestion.mine], called[suggestion.theirs], places=places)
        for suggestion in found
        if suggestion.mine in called and suggestion.theirs in called
    )


def made_view(
    index: MatchIndex,
    suggestion: Suggestion,
    mine: PartyName,
    theirs: PartyName,
    *,
    places: MeetingPlaces | None = None,
    window_days: int = WINDOW_DAYS,
) -> SuggestionView:
    """A suggestion with names, reason, and a place to meet where `places` are known."""
    one, other = index.parties[suggestion.mine], index.parties[suggestion.theirs]
    helper = _helper(suggestion)
    wanted, name = (one, mine) if helper == one.number else (other, theirs)
    asked = Asked(count=wanted.asks, limit=wanted.ask_limit)
    neutral = places if suggestion.kind is not SuggestionKind.ORGANISATION else None
    return SuggestionView(
        mine=mine,
        theirs=theirs,
        kind=suggestion.kind,
        score=suggestion.score,
        shared=tuple(words.shared_texts(index.reader.vocabulary, found) for found in suggestion.evidence),
        reason=words.reason(suggestion, mine, theirs, one.area),
        ask_first=words.ask_first(suggestion, mine, theirs),
        cautions=words.cautions(suggestion, asked, name.first_name, window_days),
        place=neutral.between(one.area, other.area) if neutral is not None else None,
        asked=asked,
        feast=suggestion.feast,
        exchange=suggestion.exchange,
        greyed=Caution.OVER_ASKED in suggestion.cautions,
        helper=helper,
    )


def _helper(suggestion: Suggestion) -> int | None:
    if suggestion.kind is not SuggestionKind.COMPLEMENT:
        return None
    return suggestion.mine if suggestion.best.role_mine is Role.TALENT else suggestion.theirs
