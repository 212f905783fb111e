"""Residents and what hangs on them: ways to reach them and their gifts."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from verbinder.domain.gifts import GiftState
from verbinder.domain.privacy import Approach
from verbinder.store.records.base import Numbered, Record

OWNER = "(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"


class ResidentRecord(Numbered, Record):
    """Someone who lives here, by name or only by a description ("a lady with a red coat").

    No field for health, religion, origin or offences exists, on purpose. `sort_key` and `last_contact_on` are
    derived: the store keeps them, nobody else writes them.
    """

    __tablename__ = "resident"

    given_name: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    infix: Mapped[str] = mapped_column(default="")
    surname: Mapped[str] = mapped_column(default="")
    description: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    street_id: Mapped[int | None] = mapped_column(ForeignKey("street.id"), index=True)
    house_number: Mapped[str] = mapped_column(default="")
    house_addition: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    household_id: Mapped[int | None] = mapped_column(ForeignKey("household.id"), index=True)
    birth_year: Mapped[int | None]
    languages: Mapped[str] = mapped_column(default="")
    what_works: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    keep_warm_weeks: Mapped[int | None]
    approach: Mapped[str] = mapped_column(default=Approach.WELCOME)
    approach_until: Mapped[date | None]
    approach_reason: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    informed_on: Mapped[date | None]
    created_on: Mapped[date]
    archived_on: Mapped[date | None]
    last_contact_on: Mapped[date | None]

    __table_args__ = (
        Index(None, "sort_key"),
        Index(None, "last_contact_on"),
        {"sqlite_autoincrement": True},
    )


class ContactPersonRecord(Numbered, Record):
    """Whom one speaks to at an organisation; may also be a resident."""

    __tablename__ = "contact_person"

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    name: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")


class ContactDetailRecord(Numbered, Record):
    """A phone number or e-mail address: `value` as it was written, `normal` to compare by."""

    __tablename__ = "contact_detail"

    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[str]
    value: Mapped[str]
    normal: Mapped[str] = mapped_column(index=True)

    __table_args__ = (CheckConstraint(OWNER, name="one_owner"), {"sqlite_autoincrement": True})


class GiftRecord(Numbered, Record):
    """A talent, need, interest (of a resident) or offer (of an organisation), in their own words.

    `question_behind` is the question behind the question of a need (publication l. 681).
    """

    __tablename__ = "gift"

    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[str]
    phrase: Mapped[str]
    question_behind: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default=GiftState.OPEN)
    heard_on: Mapped[date | None]
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)

    __table_args__ = (CheckConstraint(OWNER, name="one_owner"), {"sqlite_autoincrement": True})
