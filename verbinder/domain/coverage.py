"""Whom and which streets our work reaches, and whether it keeps going to the same few. Values and one judgement.

"Het gevaar is wel dat je een kliekje wordt" (publication l. 1466). All of it looks at our own work and at nothing
residents do. Shares are told from a number of people on that tells of nobody (`network.ties.Limits`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verbinder.domain.network.evenness import Evenness, NewAndKnown
from verbinder.domain.suggestions import Told

#: A street where we were not for so long is told of. Judgement: a round of every street fits into it.
UNSEEN_WEEKS = 6


@dataclass(frozen=True, slots=True)
class StreetCoverage:
    """One street: what we know there and how often we were there in the period.

    `residents` are those we know, `met` how many of them were really spoken to in the period wherever that was, `new`
    of these for the first time ever. `contacts` happened in the street, `conversations` are those in which somebody was
    met. `last_seen_on` is of any contact or attempt there, up to today; `weeks` are whole weeks since.
    """

    id: int
    name: str
    neighbourhood: str
    residents: int
    met: int
    new: int
    contacts: int
    conversations: int
    last_seen_on: date | None
    weeks: int | None
    unseen: bool


@dataclass(frozen=True, slots=True)
class AreaCoverage:
    """The streets of one neighbourhood together; `name` is empty for streets that belong to none."""

    name: str
    streets: int
    streets_seen: int
    unseen: int
    residents: int
    met: int
    new: int
    contacts: int


class Turned(StrEnum):
    """What may go to the same few."""

    CONVERSATIONS = "conversations"
    INTRODUCTIONS = "introductions"
    ASKS = "asks"


@dataclass(frozen=True, slots=True)
class Spread:
    """How something was spread over the people it went to; `evenness` is None where there were too few to tell."""

    what: Turned
    times: int
    people: int
    evenness: Evenness | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What our work reached from `first` up to and including `last`; the streets longest unseen come first.

    `elsewhere` are contacts that happened in no street we know of. `people` are new against known people, `spreads` the
    klikje-meter; `told` says it in sentences (codes under [coverage]).
    """

    first: date
    last: date
    weeks: int
    streets: tuple[StreetCoverage, ...]
    areas: tuple[AreaCoverage, ...]
    elsewhere: int
    people: NewAndKnown
    spreads: tuple[Spread, ...]
    told: tuple[Told, ...] = ()

    @property
    def unseen(self) -> tuple[StreetCoverage, ...]:
        """The streets where we were not for `weeks` weeks."""
        return tuple(street for street in self.streets if street.unseen)


def areas_of(streets: tuple[StreetCoverage, ...]) -> tuple[AreaCoverage, ...]:
    """The streets added up by neighbourhood, those of none last."""
    found = []
    for name in sorted({street.neighbourhood for street in streets}, key=lambda name: (not name, name)):
        here = [street for street in streets if street.neighbourhood == name]
        found.append(
            AreaCoverage(
                name,
                streets=len(here),
                streets_seen=sum(street.contacts > 0 for street in here),
                unseen=sum(street.unseen for street in here),
                residents=sum(street.residents for street in here),
                met=sum(street.met for street in here),
                new=sum(street.new for street in here),
                contacts=sum(street.contacts for street in here),
            )
        )
    return tuple(found)


def told(coverage: Coverage) -> tuple[Told, ...]:
    """The coverage in sentences: streets, new people, and each thing that may go to the same few."""
    found: list[Told] = []
    if coverage.streets:
        unseen, of = len(coverage.unseen), len(coverage.streets)
        code = "coverage.unseen" if unseen else "coverage.all_seen"
        found.append((code, {"count": str(unseen), "of": str(of), "weeks": str(coverage.weeks)}))
    met = coverage.people.new + coverage.people.known
    if coverage.people.new_share is not None:
        found.append(("coverage.new_people", {"new": str(coverage.people.new), "met": str(met)}))
    for spread in coverage.spreads:
        if spread.evenness is None:
            continue
        few, share = spread.evenness.few, round(100 * spread.evenness.few_share)
        values = {"few": str(few), "people": str(spread.people), "share": str(share), "times": str(spread.times)}
        found.append((f"coverage.{spread.what.value}", values))
    if len(found) < 2 and all(spread.evenness is None for spread in coverage.spreads):
        found.append(("coverage.too_few", {}))
    return tuple(found)
