"""The daily work: rounds, contacts and who took part, signals, follow-ups."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, UniqueConstraint
from sqlalchemy import text as sql_text

from verbinder.domain.signals import SignalState, SignalTone
from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text

#: One walk through the neighbourhood, planned or walked.
round_ = Table(
    "round",
    METADATA,
    number(),
    day("on_date", required=True, index=True),
    text("title"),
    text("companion"),
    text("note"),
    sqlite_autoincrement=True,
)

#: A street that a round passes, in walking order.
round_street = Table(
    "round_street",
    METADATA,
    number(),
    ref("round_id", "round", required=True, index=False),
    ref("street_id", "street", required=True),
    Column("position", Integer, nullable=False, server_default="0"),
    UniqueConstraint("round_id", "street_id"),
    sqlite_autoincrement=True,
)

#: One conversation or attempt; with several people, one, or nobody known. `setting` and `outcome` are codes of
#: `verbinder.domain.contacts` or own words of the user.
contact = Table(
    "contact",
    METADATA,
    number(),
    ref("round_id", "round"),
    day("on_date", required=True),
    text("setting"),
    text("outcome"),
    ref("street_id", "street", index=False),
    text("house_number"),
    ref("place_id", "place"),
    ref("organisation_id", "organisation"),
    text("note"),
    Index(None, "on_date", "id"),
    # Also says when a street was last seen.
    Index(None, "street_id", "on_date"),
    sqlite_autoincrement=True,
)

#: A resident who took part in a contact.
contact_participant = Table(
    "contact_participant",
    METADATA,
    number(),
    ref("contact_id", "contact", required=True, index=False),
    ref("resident_id", "resident", required=True),
    UniqueConstraint("contact_id", "resident_id"),
    sqlite_autoincrement=True,
)

#: Something noticed; parked, it comes back on a day, or where one opens its street, place or person.
signal = Table(
    "signal",
    METADATA,
    number(),
    required_text("text"),
    text("tone", SignalTone.NOTICED),
    text("state", SignalState.PARKED),
    day("noticed_on", required=True),
    day("comes_back_on"),
    ref("street_id", "street"),
    ref("place_id", "place"),
    ref("resident_id", "resident"),
    ref("organisation_id", "organisation"),
    ref("contact_id", "contact"),
    text("note"),
    Index(None, "state", "comes_back_on"),
    sqlite_autoincrement=True,
)

#: Something promised, with a date or "some day".
follow_up = Table(
    "follow_up",
    METADATA,
    number(),
    required_text("text"),
    day("promised_on", required=True),
    day("due_on"),
    day("done_on"),
    ref("resident_id", "resident"),
    ref("organisation_id", "organisation"),
    ref("contact_id", "contact"),
    text("result"),
    # Only what is still to be done is ever asked for by its day.
    Index("ix_follow_up_open", "due_on", "resident_id", "organisation_id", sqlite_where=sql_text("done_on IS NULL")),
    sqlite_autoincrement=True,
)
