"""What stands on a round sheet: whom to look in on by street in walking order, and why. Values only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SheetText:
    """A promise with the day it is for, a signal with the day it was noticed, or what was said on a day.

    The text is "" for what is delicate: it is there, and stays in the notebook.
    """

    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class SheetVisit:
    """Somebody to look in on: a promise, a signal, or not spoken to for long (`weeks`, whole weeks).

    `name` is as it may stand on the paper; "" for a resident without a name on a sheet of initials. `said` is what they
    said last; None when they said nothing, and on a sheet without notes.
    """

    name: str
    door: str
    promises: tuple[SheetText, ...] = ()
    signals: tuple[SheetText, ...] = ()
    weeks: int | None = None
    said: SheetText | None = None
    resident_id: int | None = None
    organisation_id: int | None = None


@dataclass(frozen=True, slots=True)
class SheetNeighbour:
    """Somebody else who lives there and may be approached."""

    name: str
    door: str
    resident_id: int


@dataclass(frozen=True, slots=True)
class SheetStreet:
    """A street of the round: visits and neighbours in walking order, `signals` of the street and its places."""

    name: str
    last_seen_on: date | None
    visits: tuple[SheetVisit, ...]
    neighbours: tuple[SheetNeighbour, ...]
    signals: tuple[SheetText, ...]

    @property
    def is_waiting(self) -> bool:
        """Whether there is a reason to go there."""
        return bool(self.visits or self.signals)


@dataclass(frozen=True, slots=True)
class SheetFigures:
    """How much of everything stands on the sheet; `people` are the residents, each once."""

    promises: int
    signals: int
    drifting: int
    neighbours: int
    people: int


@dataclass(frozen=True, slots=True)
class RoundSheet:
    """One sheet. `cut_off` when there was more than a sheet holds; `initials` when no name stands on it."""

    on_date: date
    title: str
    companion: str
    streets: tuple[SheetStreet, ...]
    initials: bool
    cut_off: bool = False

    @property
    def figures(self) -> SheetFigures:
        """What it was made of."""
        visits = [visit for street in self.streets for visit in street.visits]
        neighbours = [each.resident_id for street in self.streets for each in street.neighbours]
        return SheetFigures(
            promises=sum(len(visit.promises) for visit in visits),
            signals=sum(len(visit.signals) for visit in visits) + _count(street.signals for street in self.streets),
            drifting=sum(visit.weeks is not None for visit in visits),
            neighbours=len(neighbours),
            people=sum(visit.resident_id is not None for visit in visits) + len(neighbours),
        )


def _count(texts: Iterable[tuple[SheetText, ...]]) -> int:
    return sum(map(len, texts))
