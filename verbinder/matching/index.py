"""The index: who has which topic in which role, kept in memory and current.

Owns the counts that rarity rests on, and all postings (`postings.py`). Built from all parties, or changed one party at
a time; it never reads a file. At 100,000 residents with five gifts each it holds half a million entries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice

from verbinder.domain.parties import Party, SuggestionKind
from verbinder.errors import Cancelled
from verbinder.matching.likeness import SAME
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.postings import Posting
from verbinder.matching.rarity import expected, rarity
from verbinder.matching.roles import Role, kind_of
from verbinder.matching.traits import OF_TRAITS, WORD, Trait, TraitReader, key_of
from verbinder.matching.vocabulary import is_pastime
from verbinder.matching.weights import USUAL, Weights

#: A word that nobody knows is believed only while so few people have it.
FEW = 3
#: Look at "cancel" and tell the progress once in so many parties.
EVERY = 512


@dataclass(frozen=True, slots=True)
class Meeting:
    """A topic and role that goes with one's own, and those who have it.

    `factor` (0..1) is what meeting on it is worth before the strengths of both readings; `exact` is False for another
    topic than one's own, `same` True for one that counts as it, `is_word` for a word that no concept has. Only one that
    `may_be_feast` is rare enough to be one when hardly anybody has it (`pairing.is_feast`).
    """

    key: str
    kind: SuggestionKind
    factor: float
    exact: bool
    same: bool
    rarity: float
    posting: Posting
    is_word: bool
    may_be_feast: bool


class MatchIndex:
    """All parties by number with their traits, and the postings of every topic."""

    def __init__(self, reader: PhraseReader, weights: Weights = USUAL, *, today: date | None = None) -> None:
        self.reader = reader
        self.weights = weights
        self.today = today
        self._traits_of = TraitReader(reader, weights, today).traits_of
        #: Pairs (smaller number first) that may not be suggested: introduced already, not fitting, later.
        self.barred: set[tuple[int, int]] = set()
        #: Areas that lie side by side.
        self.adjacent: frozenset[frozenset[str]] = frozenset()
        self.parties: dict[int, Party] = {}
        #: Of each party by the key of its posting, so that two parties are laid side by side at once.
        self.traits: dict[int, dict[str, Trait]] = {}
        self.postings: dict[str, Posting] = {}
        self.people = 0
        self._holders: Counter[str] = Counter()
        self._meetings: dict[str, Mapping[str, Meeting]] = {}
        #: `with_both` of the pairs of topics that were asked for, by name.
        self._both: dict[tuple[str, str], int] = {}
        self.related = lru_cache(maxsize=None)(self._related)

    def build(
        self,
        parties: Iterable[Party],
        *,
        total: int = 0,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Add many parties. Raises `Cancelled` when asked to stop; the index is then not to be used."""
        waiting, done = iter(parties), 0
        # Some are read, then put in: each by itself costs less of the processor's memory than both in turn.
        while some := list(islice(waiting, EVERY)):
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(done, max(total, done))
            for party in some:
                self.put(party)
            done += len(some)

    def reweigh(
        self,
        weights: Weights,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Order by other weights from now on; the phrases are read again only where their traits depend on them.

        Raises `Cancelled` like `build`.
        """
        again = any(getattr(weights, name) != getattr(self.weights, name) for name in OF_TRAITS)
        self.weights = weights
        self._traits_of = TraitReader(self.reader, weights, self.today).traits_of
        self._meetings.clear()
        self.related.cache_clear()
        if again:
            parties = list(self.parties.values())
            self.build(parties, total=len(parties), progress=progress, cancelled=cancelled)

    def put(self, party: Party) -> None:
        """Add a party, or let it be as it is now."""
        number, holders, postings = party.number, self._holders, self.postings
        self.drop(number)
        self._meetings.clear()
        traits = self.traits[number] = self._traits_of(party)
        self.parties[number] = party
        if number > 0:
            self.people += 1
            for topic in {trait.topic for trait in traits.values()}:
                holders[topic] += 1
        if party.open:
            for key, trait in traits.items():
                posting = postings.get(key)
                if posting is None:
                    posting = postings[key] = Posting()
                posting.put(party, trait.strength)
        self._forget_counts(traits)

    def drop(self, number: int) -> None:
        """Forget a party; nothing happens when it is not known."""
        party = self.parties.pop(number, None)
        if party is None:
            return
        self._meetings.clear()
        traits = self.traits.pop(number)
        if not party.is_organisation:
            self.people -= 1
            self._holders.subtract({trait.topic for trait in traits.values()})
        for key in traits:
            posting = self.postings.get(key)
            if posting is not None:
                posting.drop(party)
                if not posting.strengths:
                    del self.postings[key]
        self._forget_counts(traits)

    def holders(self, topic: str) -> int:
        """How many residents have a topic, in whatever role."""
        return self._holders[topic]

    def with_both(self, one: str, other: str) -> int:
        """How many residents who may be suggested have both topics, in whatever roles."""
        both = (one, other) if one < other else (other, one)
        known = self._both.get(both)
        if known is None:
            found: set[int] = set()
            theirs = self._roles_of(other)
            for mine in self._roles_of(one):
                for posting in theirs:
                    found.update(mine.strengths.keys() & posting.strengths.keys())
            known = self._both[both] = sum(number > 0 for number in found)
        return known

    def _roles_of(self, topic: str) -> list[Posting]:
        return [posting for role in Role if (posting := self.postings.get(key_of(topic, role)))]

    def _forget_counts(self, traits: dict[str, Trait]) -> None:
        """What was counted of a party's topics; of all others it still holds."""
        if self._both:
            topics = {trait.topic for trait in traits.values()}
            self._both = {both: count for both, count in list(self._both.items()) if topics.isdisjoint(both)}

    def rarity(self, topic: str) -> float:
        """How rare a topic is here, from 0 to 1."""
        common = expected(self.reader.vocabulary, topic)
        return rarity(self._holders[topic], self.people, common, self.weights)

    def meetings(self, trait: Trait) -> Mapping[str, Meeting]:
        """What somebody with this trait can meet others on, by key; the most worth first."""
        known = self._meetings.get(trait.key)
        if known is None:
            found = sorted(self._found_meetings(trait.topic, trait.role), key=lambda meeting: -meeting.factor)
            known = self._meetings[trait.key] = {meeting.key: meeting for meeting in found}
        return known

    def _found_meetings(self, topic: str, mine: Role) -> Iterator[Meeting]:
        if topic[0] == WORD and self._holders[topic] > FEW:
            return
        for other, worth_of_topic, same in self.related(topic):
            rarity = min(self.rarity(topic), self.rarity(other))
            for theirs in Role:
                posting = self.postings.get(key_of(other, theirs))
                met = posting and self._met(topic, mine, other, theirs)
                if posting is None or not met:
                    continue
                kind, fit = met
                if not same and not self._shared_pastime(topic, other, mine, theirs, kind):
                    continue
                share = self.weights.rarity_share[kind]
                yield Meeting(
                    key=key_of(other, theirs),
                    kind=kind,
                    factor=worth_of_topic * fit * (1 - share + share * rarity),
                    exact=other == topic,
                    same=same,
                    rarity=rarity,
                    posting=posting,
                    is_word=topic[0] == WORD,
                    may_be_feast=kind is SuggestionKind.PEER and same and rarity >= self.weights.feast_of_few_from,
                )

    def _met(self, topic: str, mine: Role, other: str, theirs: Role) -> tuple[SuggestionKind, float] | None:
        """As what two roles on two topics go together, and how well; the same from both sides."""
        vocabulary = self.reader.vocabulary
        met = kind_of(vocabulary, topic, mine, theirs)
        if met is None or topic == other:
            return met
        back = kind_of(vocabulary, other, theirs, mine)
        if back is None:
            return None
        # What is delicate to one of them is so to both; else it is as the better fit says.
        return min(met, back, key=lambda one: (one[0] is not SuggestionKind.EXPERIENCE, -one[1]))

    def _shared_pastime(self, topic: str, other: str, mine: Role, theirs: Role, kind: SuggestionKind) -> bool:
        """Whether two concepts that are only near each other bring people together as this kind.

        Who asks is helped by who can nearly do it (a bookkeeper with debts); that two both ask, or both can, says
        something only of pastimes: breit and haakt, never a bookkeeper and a tax adviser.
        """
        if kind is not SuggestionKind.PEER and not (mine is theirs is Role.NEED):
            return True
        concepts = self.reader.vocabulary.concepts
        return all(one in concepts and is_pastime(concepts[one].kinds) for one in (topic, other))

    def _related(self, topic: str) -> tuple[tuple[str, float, bool], ...]:
        """A topic itself and those close to it: what meeting on each is worth (0..1), whether it counts as the same."""
        found = [(topic, 1.0, True)]
        if topic.startswith(WORD):
            return tuple(found)
        vocabulary = self.reader.vocabulary
        for other in vocabulary.near(topic):
            relation = vocabulary.relation(topic, other)
            if relation >= SAME:
                found.append((other, relation * self.weights.nearly_worth, True))
            elif relation >= self.weights.related_from:
                found.append((other, relation * self.weights.related_worth, False))
        return tuple(found)
