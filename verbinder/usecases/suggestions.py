"""Who could meet whom: suggestions for one person, one organisation, one gift, or everybody, with their reasons.

Owns the questions; the order is `verbinder.matching`'s, the words are `suggestion_words`'s. Nothing is written here.
Every function first brings the index up to date: `match_index.ready` belongs in a job when it is not there yet.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from verbinder.domain.asking import WINDOW_DAYS, Asked
from verbinder.domain.parties import SuggestionKind, pair
from verbinder.domain.suggestions import GroupView, PartyName, SuggestionView, Told
from verbinder.errors import UserError
from verbinder.matching import groups as grouping
from verbinder.matching.index import MatchIndex
from verbinder.matching.pairing import is_feast
from verbinder.matching.roles import Role
from verbinder.matching.suggest import Ranked, Wanted, for_everyone, may_pair, suggestions
from verbinder.matching.suggestion import Caution, Suggestion
from verbinder.store.notebook import Notebook
from verbinder.store.queries.party_names import MeetingPlaces, names
from verbinder.store.reader import Reader
from verbinder.usecases import suggestion_words as words
from verbinder.usecases.match_index import index_of, vocabulary_now


@dataclass(frozen=True, slots=True)
class Overview:
    """The list for everybody: what is rare and now shared, the other suggestions, groups, and how many live here."""

    feasts: tuple[SuggestionView, ...] = ()
    others: tuple[SuggestionView, ...] = ()
    groups: tuple[GroupView, ...] = ()
    people: int = 0


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
    """The suggestions of every resident in turn, as `for_everyone` orders them; who may not be suggested has none."""
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
    chosen = _spread(_best_pairs(index, kinds, progress, cancelled), limit)
    with notebook.reader() as reader:
        return _views(reader, notebook, index, [ranked.explained() for ranked in chosen])


def overview(
    notebook: Notebook,
    *,
    kinds: Collection[SuggestionKind] | None = None,
    feasts: int = 20,
    limit: int = 100,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Overview:
    """Everything there is to see of the whole notebook in one pass; the index is built first when it has to be.

    At most so many `feasts`, and `limit` others. A job in all but the smallest notebooks. Raises `Cancelled`.
    """
    index = index_of(notebook).current(progress, cancelled)
    best = _best_pairs(index, kinds, progress, cancelled)
    rare = [ranked for ranked in best if is_feast(index, ranked.links[0])][:feasts]
    shown = {id(ranked) for ranked in rare}
    others = _spread((ranked for ranked in best if id(ranked) not in shown), limit)
    together = groups(notebook) if kinds is None else ()
    with notebook.reader() as reader:
        return Overview(
            _views(reader, notebook, index, [ranked.explained() for ranked in rare]),
            _views(reader, notebook, index, [ranked.explained() for ranked in others]),
            together,
            index.people,
        )


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


def short_reason(notebook: Notebook, view: SuggestionView, language: str) -> str:
    """Why these two, in a sentence for a card: what they share, and that it is rare when it is."""
    said = tuple(told for number, told in enumerate(view.reason) if number == 0 or told[0] in words.RARE)
    return words.told(said, language, index_of(notebook).current().reader.vocabulary)


def others_never_asked(notebook: Notebook, view: SuggestionView) -> tuple[SuggestionView, ...]:
    """Up to three others for the same, whom nobody asked within the window: instead of who is over their limit."""
    best, (who, whom) = view.shared[0], (view.mine, view.theirs)
    gift_id = best.gift_mine
    if view.helper == who.number:
        # It is the one the list is about who is asked too often: who could do it for the other?
        (who, whom), gift_id = (whom, who), best.gift_theirs
    found = for_party(notebook, who.number, gift_id=gift_id, limit=30)
    return tuple(other for other in found if other.theirs.number != whom.number and other.asked.count == 0)[:OTHERS]


def may_be_introduced(notebook: Notebook, one: int, other: int) -> bool:
    """Whether the absolute rules allow these two parties to be brought together."""
    index = index_of(notebook).current()
    if one not in index.parties or other not in index.parties:
        return False
    return may_pair(index, index.parties[one], index.parties[other])


def in_words(notebook: Notebook, sentences: tuple[Told, ...], language: str) -> str:
    """A reason, what to ask first or cautions as one text, in "nl" or "en"."""
    return words.told(sentences, language, vocabulary_now(notebook))


def topic_in_words(notebook: Notebook, topic: str, language: str) -> str:
    """What a topic is called, in "nl" or "en"; empty for none."""
    if not topic:
        return ""
    dutch, english = words.concept_names(vocabulary_now(notebook), topic)
    return english if language == "en" else dutch


def _best_pairs(
    index: MatchIndex,
    kinds: Collection[SuggestionKind] | None,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> list[Ranked]:
    """Everybody's best, each pair once and from its better side, the best first."""
    wanted = Wanted(EACH, frozenset(kinds) if kinds else None)
    best: dict[tuple[int, int], Ranked] = {}
    for _, found in for_everyone(index, wanted, progress=progress, cancelled=cancelled):
        for ranked in found:
            both = pair(ranked.mine.number, ranked.theirs.number)
            if both not in best or best[both].score < ranked.score:
                best[both] = ranked
    return sorted(best.values(), key=lambda ranked: (-ranked.score, ranked.mine.number))


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
    wanted, name = (one, mine) if suggestion.asked == one.number else (other, theirs)
    asked = Asked(count=wanted.asks, limit=wanted.ask_limit) if suggestion.asked is not None else Asked()
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
        helper=suggestion.asked if suggestion.kind is SuggestionKind.COMPLEMENT else None,
    )
