"""Streets and neighbourhoods as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.signals import SignalRow


@dataclass(frozen=True, slots=True)
class StreetRow:
    """One street with what is known of it.

    `last_contact_on` is the day of the last contact or attempt there: a walk past closed doors covers the street too.
    """

    id: int
    name: str
    neighbourhood: str
    residents: int
    last_contact_on: date | None
    neighbourhood_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StreetCard:
    """Everything the card of one street shows: the street, who lives there, where people meet, what waits there.

    `residents` and `places` are pairs of id and name; `signals` are those not used yet, of the street and its places.
    """

    street: StreetRow
    contact_count: int
    residents: tuple[tuple[int, str], ...]
    places: tuple[tuple[int, str], ...]
    signals: tuple[SignalRow, ...]


@dataclass(frozen=True, slots=True)
class NeighbourhoodRow:
    """One neighbourhood and how many streets it has."""

    id: int
    name: str
    streets: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag (theme) of the user's own and how often it is used."""

    id: int
    name: str
    uses: int
