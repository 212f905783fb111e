"""The daily work: rounds, contacts and who took part, signals, follow-ups."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from verbinder.domain.signals import SignalState, SignalTone
from verbinder.store.records.base import Numbered, Record


class RoundRecord(Numbered, Record):
    """One walk through the neighbourhood, planned or walked."""

    __tablename__ = "round"

    on_date: Mapped[date] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(default="")
    companion: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class RoundStreetRecord(Numbered, Record):
    """A street that a round passes, in walking order."""

    __tablename__ = "round_street"

    round_id: Mapped[int] = mapped_column(ForeignKey("round.id"))
    street_id: Mapped[int] = mapped_column(ForeignKey("street.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (UniqueConstraint("round_id", "street_id"), {"sqlite_autoincrement": True})


class ContactRecord(Numbered, Record):
    """One conversation or attempt; with several people, one, or nobody known. `setting` and `outcome` are codes of
    `verbinder.domain.contacts` or own words of the user."""

    __tablename__ = "contact"

    round_id: Mapped[int | None] = mapped_column(ForeignKey("round.id"), index=True)
    on_date: Mapped[date]
    setting: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    street_id: Mapped[int | None] = mapped_column(ForeignKey("street.id"), index=True)
    house_number: Mapped[str] = mapped_column(default="")
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "on_date", "id"), {"sqlite_autoincrement": True})


class ContactParticipantRecord(Numbered, Record):
    """A resident who took part in a contact."""

    __tablename__ = "contact_participant"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"), index=True)

    __table_args__ = (UniqueConstraint("contact_id", "resident_id"), {"sqlite_autoincrement": True})


class SignalRecord(Numbered, Record):
    """Something noticed; parked, it comes back on `comes_back_on` or where one opens its street, place or person."""

    __tablename__ = "signal"

    text: Mapped[str]
    tone: Mapped[str] = mapped_column(default=SignalTone.NOTICED)
    state: Mapped[str] = mapped_column(default=SignalState.PARKED)
    noticed_on: Mapped[date]
    comes_back_on: Mapped[date | None] = mapped_column(index=True)
    street_id: Mapped[int | None] = mapped_column(ForeignKey("street.id"), index=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    note: Mapped[str] = mapped_column(default="")


class FollowUpRecord(Numbered, Record):
    """Something promised, with a date or "some day"."""

    __tablename__ = "follow_up"

    text: Mapped[str]
    promised_on: Mapped[date]
    due_on: Mapped[date | None] = mapped_column(index=True)
    done_on: Mapped[date | None]
    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    result: Mapped[str] = mapped_column(default="")
