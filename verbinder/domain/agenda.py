"""The neighbourhood agenda ("buurtagenda"): wishes of all parties joined into clusters, and what was put before whom.

Owns what makes a cluster and which counts may be told. It is made to be laid on the table (publication l. 1057-1059):
of residents there are only counts, and small ones not even that; "agenderen" (l. 669) rests on counts of sources too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.small_groups import MINIMUM

#: So many with the same wish make a cluster, also when they are all of one kind (as with groups of residents).
SMALLEST = 3


class Source(StrEnum):
    """Who wishes: residents, organisations, the municipality; or we noticed something that needs attention."""

    RESIDENTS = "residents"
    ORGANISATIONS = "organisations"
    MUNICIPALITY = "municipality"
    NOTICED = "noticed"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish, and the topics it is about. `who` is the id of who has it within the source; `area` where they are.

    `name` is only given for organisations: a resident has no name here.
    """

    source: Source
    who: int
    topics: frozenset[str]
    area: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class SourceCount:
    """How many of a source share it; `count` is None for a few residents: fewer than may be told."""

    source: Source
    count: int | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """Wishes about one topic (a concept's id), the sources that say most first.

    `areas` is in how many neighbourhoods it lives, `organisations` who of them said it. `initiatives` are what exists
    on it already, by id and name: speak with them first (publication l. 882).
    """

    topic: str
    dutch: str
    english: str
    sources: tuple[SourceCount, ...]
    areas: int
    organisations: tuple[str, ...] = ()
    initiatives: tuple[tuple[int, str], ...] = ()

    def concept(self, language: str) -> str:
        """What it is about."""
        return self.english if language == "en" else self.dutch


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItemFields:
    """A matter put before somebody: to whom, when (it may lie ahead), what they answered."""

    text: str
    to_whom: str = ""
    on_date: date | None = None
    answer: str = ""
    answered_on: date | None = None
    signal_id: int | None = None
    initiative_id: int | None = None

    def tidied(self) -> AgendaItemFields:
        """The same without needless spaces and unseen signs: what is stored."""
        return replace(self, text=tidy(self.text), to_whom=tidy(self.to_whom), answer=tidy_lines(self.answer))


@dataclass(frozen=True, slots=True)
class AgendaItemRow:
    """A matter with what it rests on: counts per source, never names. `on_date` is always known.

    `topics` are the clusters it belongs to; `signal` and `initiative` what it came from, in words.
    """

    id: int
    fields: AgendaItemFields
    on_date: date
    sources: tuple[SourceCount, ...] = ()
    topics: tuple[str, ...] = ()
    signal: str = ""
    initiative: str = ""

    @property
    def is_open(self) -> bool:
        """Whether there is no answer yet."""
        return self.fields.answered_on is None


@dataclass(frozen=True, slots=True)
class Agenda:
    """The clusters, those with the most kinds of source first, and the matters put before somebody, open ones first.

    `apart` is how many wishes stand in no cluster: nobody shares them yet, or nobody knows what they are about.
    """

    neighbourhood_id: int | None
    clusters: tuple[Cluster, ...]
    items: tuple[AgendaItemRow, ...]
    apart: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """A topic with everybody who wishes it, before anything is left out."""

    topic: str
    wishes: tuple[Wish, ...]


def gathered(wishes: Iterable[Wish], broader: Mapping[str, str]) -> tuple[Gathered, ...]:
    """Wishes by topic. What nobody shares joins the broader topic, where it may find company.

    `broader` gives the broader topic of a topic, for those that have one.
    """
    by_topic: dict[str, dict[tuple[Source, int], Wish]] = defaultdict(dict)
    for wish in wishes:
        for topic in wish.topics:
            by_topic[topic].setdefault((wish.source, wish.who), wish)
    deepest = sorted(_with_broader(by_topic, broader), key=lambda topic: (-_depth(topic, broader), topic))
    found = []
    for topic in deepest:
        together = by_topic[topic]
        if _is_cluster(together):
            found.append(Gathered(topic, tuple(together.values())))
        elif topic in broader:
            above = by_topic[broader[topic]]
            for key, wish in together.items():
                above.setdefault(key, wish)
    found.sort(key=lambda one: (-len({wish.source for wish in one.wishes}), -len(one.wishes), one.topic))
    return tuple(found)


def source_counts(wishes: Iterable[Wish], *, delicate: bool = False, minimum: int = MINIMUM) -> tuple[SourceCount, ...]:
    """How many of each source, residents first. Fewer than `minimum` residents are not counted out loud.

    On a `delicate` topic so few residents are not mentioned at all.
    """
    who: dict[Source, set[int]] = defaultdict(set)
    for wish in wishes:
        who[wish.source].add(wish.who)
    counts = []
    for source in Source:
        few = source is Source.RESIDENTS and len(who[source]) < minimum
        if who[source] and not (few and delicate):
            counts.append(SourceCount(source, None if few else len(who[source])))
    return tuple(counts)


def may_be_told(sources: Collection[SourceCount]) -> bool:
    """Whether a cluster still is one by what may be said of it: else its being there would tell who was left out."""
    return len(sources) > 1 or any(one.count is None or one.count >= SMALLEST for one in sources)


def _is_cluster(together: Collection[tuple[Source, int]]) -> bool:
    return len(together) >= SMALLEST or len({source for source, _ in together}) > 1


def _with_broader(topics: Iterable[str], broader: Mapping[str, str]) -> set[str]:
    found: set[str] = set()
    for topic in topics:
        above: str | None = topic
        while above is not None and above not in found:
            found.add(above)
            above = broader.get(above)
    return found


def _depth(topic: str, broader: Mapping[str, str]) -> int:
    depth = 0
    while topic in broader and depth < len(broader):
        topic, depth = broader[topic], depth + 1
    return depth
