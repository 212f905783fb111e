"""Where the work happens: neighbourhoods, streets, places, households, organisations."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from verbinder.store.records.base import Numbered, Record


class NeighbourhoodRecord(Numbered, Record):
    """A neighbourhood; coverage is counted per street in it."""

    __tablename__ = "neighbourhood"

    name: Mapped[str] = mapped_column(unique=True)
    note: Mapped[str] = mapped_column(default="")


class StreetRecord(Numbered, Record):
    """A street; `folded_name` is what two spellings of it have in common and is unique."""

    __tablename__ = "street"

    name: Mapped[str]
    folded_name: Mapped[str] = mapped_column(unique=True)
    neighbourhood_id: Mapped[int | None] = mapped_column(ForeignKey("neighbourhood.id"), index=True)
    note: Mapped[str] = mapped_column(default="")


class PlaceRecord(Numbered, Record):
    """Where people can meet. `open_from`/`open_until` make it temporary (publication l. 1466: pop-up places)."""

    __tablename__ = "place"

    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    street_id: Mapped[int | None] = mapped_column(ForeignKey("street.id"), index=True)
    house_number: Mapped[str] = mapped_column(default="")
    facilities: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    open_from: Mapped[date | None]
    open_until: Mapped[date | None]
    archived_on: Mapped[date | None]


class HouseholdRecord(Numbered, Record):
    """People who live together; an address alone does not make one."""

    __tablename__ = "household"

    name: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class OrganisationRecord(Numbered, Record):
    """An association, business, institution or council, with offers (gifts) and contact persons."""

    __tablename__ = "organisation"

    name: Mapped[str]
    sort_key: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    street_id: Mapped[int | None] = mapped_column(ForeignKey("street.id"), index=True)
    house_number: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    keep_warm_weeks: Mapped[int | None]
    last_contact_on: Mapped[date | None]
    archived_on: Mapped[date | None]

    __table_args__ = (Index(None, "sort_key"), {"sqlite_autoincrement": True})
