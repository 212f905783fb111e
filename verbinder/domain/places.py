"""Places where people can meet, as values: what is filled in about one, its list row and its card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from verbinder.domain.addresses import address_line
from verbinder.domain.cards import CardSignal
from verbinder.domain.names import tidy, tidy_lines

PlaceSort = Literal["name", "kind", "street", "last_contact"]


class PlaceKind(StrEnum):
    """The usual kinds of places to meet (publication l. 538: physical places to meet are often crucial)."""

    COMMUNITY_CENTRE = "community_centre"
    SQUARE = "square"
    GARDEN = "garden"
    PLAYGROUND = "playground"
    SCHOOL_YARD = "school_yard"
    PARK = "park"
    SHOP = "shop"
    SPORTS_GROUND = "sports_ground"
    LIVING_ROOM = "living_room"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PlaceFields:
    """What can be filled in; `open_from` and `open_until` make it temporary (publication l. 1466: pop-up places)."""

    name: str = ""
    kind: str = ""
    street: str = ""
    house_number: str = ""
    facilities: str = ""
    note: str = ""
    open_from: date | None = None
    open_until: date | None = None

    @property
    def address_text(self) -> str:
        """Street and number in one line."""
        return address_line(self.street, self.house_number)

    def tidied(self) -> PlaceFields:
        """The same without needless spaces and unseen signs: what is stored."""
        lines: dict[str, Any] = {name: tidy(getattr(self, name)) for name in ("name", "kind", "street", "house_number")}
        return replace(self, **lines, facilities=tidy_lines(self.facilities), note=tidy_lines(self.note))


def is_open(open_from: date | None, open_until: date | None, today: date) -> bool:
    """Whether a place is there on `today`; both days are included, None is without end."""
    return (open_from is None or open_from <= today) and (open_until is None or today <= open_until)


@dataclass(frozen=True, slots=True)
class PlaceQuery:
    """Which places a list shows; the defaults show all that are not archived, by name."""

    text: str = ""
    kind: str | None = None
    street_id: int | None = None
    archived: bool = False
    sort: PlaceSort = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One line of the list. `last_contact_on` and `contacts` count every contact there; `open_now` is as of today."""

    id: int
    name: str
    kind: str
    street: str
    house_number: str
    facilities: str
    tags: str
    open_from: date | None
    open_until: date | None
    open_now: bool
    contacts: int
    last_contact_on: date | None
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCard(PlaceFields):
    """Everything the card of one place shows; its contacts are in its timeline."""

    id: int
    street_id: int | None
    open_now: bool
    archived_on: date | None
    last_contact_on: date | None
    contact_count: int
    tags: tuple[str, ...]
    signals: tuple[CardSignal, ...]
