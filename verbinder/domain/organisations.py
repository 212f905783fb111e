"""Organisations as values: what is filled in about one, its contact persons, its list row and its card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from verbinder.domain.addresses import address_line, postcode_written
from verbinder.domain.cards import CardSignal, Detail, Gift, OpenFollowUp
from verbinder.domain.day_parts import day_parts, kept
from verbinder.domain.names import tidy, tidy_lines

OrganisationSort = Literal["name", "kind", "last_contact"]


class OrganisationKind(StrEnum):
    """The usual kinds (publication l. 524, 536: associations, foundations, businesses, institutions)."""

    ASSOCIATION = "association"
    FOUNDATION = "foundation"
    BUSINESS = "business"
    INSTITUTION = "institution"
    SCHOOL = "school"
    FAITH_COMMUNITY = "faith_community"
    COUNCIL = "council"
    GROUP = "group"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OrganisationFields:
    """What can be filled in; `kind` is a code of `OrganisationKind` or an own word, the street is its name."""

    name: str = ""
    kind: str = ""
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    city: str = ""
    languages: str = ""
    day_parts: str = ""
    note: str = ""
    keep_warm_weeks: int | None = None

    @property
    def address_text(self) -> str:
        """The whole address in one line."""
        return address_line(self.street, self.house_number, "", self.postcode, self.city)

    def tidied(self) -> OrganisationFields:
        """The same without needless spaces and unseen signs: what is stored."""
        names = ("name", "kind", "street", "house_number", "postcode", "city", "languages")
        lines: dict[str, Any] = {name: tidy(getattr(self, name)) for name in names}
        lines["postcode"] = postcode_written(lines["postcode"])
        lines["day_parts"] = kept(day_parts(self.day_parts))
        return replace(self, **lines, note=tidy_lines(self.note))


@dataclass(frozen=True, slots=True)
class OrganisationQuery:
    """Which organisations a list shows; the defaults show all that are not archived, by name."""

    text: str = ""
    kind: str | None = None
    archived: bool = False
    sort: OrganisationSort = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One line of the list; `offers` and `persons` are the first few, joined by "·"."""

    id: int
    name: str
    kind: str
    street: str
    house_number: str
    offers: str
    persons: str
    tags: str
    last_contact_on: date | None
    archived: bool = False


@dataclass(frozen=True, slots=True)
class ContactPersonFields:
    """Whom one speaks to; `resident_id` when that is a resident we know."""

    name: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    resident_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPerson(ContactPersonFields):
    """A contact person of an organisation; `name` is the resident's own name when that is known."""

    id: int
    organisation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationCard(OrganisationFields):
    """Everything the card of one organisation shows; what can be filled in is inherited."""

    id: int
    street_id: int | None
    archived_on: date | None
    last_contact_on: date | None
    contact_count: int
    contact_persons: tuple[ContactPerson, ...]
    offers: tuple[Gift, ...]
    seeks: tuple[Gift, ...] = ()
    past_offers: tuple[Gift, ...]
    details: tuple[Detail, ...]
    tags: tuple[str, ...]
    follow_ups: tuple[OpenFollowUp, ...]
    signals: tuple[CardSignal, ...]
