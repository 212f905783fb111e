"""Residents and what hangs on them: ways to reach them and their gifts."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint
from sqlalchemy import text as sql_text

from verbinder.domain.gifts import GiftState
from verbinder.domain.privacy import Approach, HandingOver, Introducing
from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text, whole

NOT_NOW = "approach <> 'welcome' OR archived_on IS NOT NULL"
OWNER = "(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"

#: Someone who lives here, by name or only by a description ("a lady with a red coat").
#: No field for health, religion, origin or offences exists, on purpose. Of somebody who was forgotten (`forgotten_on`)
#: only the row stays, for the counts; `kept_until` and `kept_reason` say why somebody is kept beyond the usual term.
resident = Table(
    "resident",
    METADATA,
    number(),
    text("given_name"),
    text("initials"),
    text("infix"),
    text("surname"),
    text("description"),
    text("sort_key"),
    ref("street_id", "street"),
    text("house_number"),
    text("house_addition"),
    text("postcode"),
    text("city"),
    ref("household_id", "household"),
    whole("birth_year"),
    text("languages"),
    text("what_works"),
    text("note"),
    whole("keep_warm_weeks"),
    text("approach", Approach.WELCOME),
    day("approach_until"),
    text("approach_reason"),
    text("introducing", Introducing.ASK_FIRST),
    text("handing_over", HandingOver.ASK_FIRST),
    text("day_parts"),
    whole("ask_limit"),
    text("source"),
    day("informed_on"),
    day("created_on", required=True),
    day("archived_on"),
    day("last_contact_on"),
    day("forgotten_on"),
    day("kept_until"),
    text("kept_reason"),
    Index(None, "sort_key"),
    # Covers who drifts out of contact: list and count are read from the index alone.
    Index("ix_resident_drift", "last_contact_on", "keep_warm_weeks", "approach", "approach_until", "archived_on"),
    # Those who are left out of every list that proposes something; few.
    Index("ix_resident_not_now", "approach", "approach_until", "archived_on", sqlite_where=sql_text(NOT_NOW)),
    sqlite_autoincrement=True,
)

#: Whom one speaks to at an organisation; may also be a resident.
contact_person = Table(
    "contact_person",
    METADATA,
    number(),
    ref("organisation_id", "organisation", required=True),
    ref("resident_id", "resident"),
    text("name"),
    text("role"),
    text("phone"),
    text("email"),
    sqlite_autoincrement=True,
)

#: A phone number or e-mail address: `value` as it was written, `normal` to compare by.
contact_detail = Table(
    "contact_detail",
    METADATA,
    number(),
    ref("resident_id", "resident"),
    ref("organisation_id", "organisation"),
    required_text("kind"),
    required_text("value"),
    required_text("normal"),
    CheckConstraint(OWNER, name="one_owner"),
    sqlite_autoincrement=True,
)

#: Two residents who look alike and are not one: said by the user, so that they are not shown as a double again.
not_same = Table(
    "not_same",
    METADATA,
    number(),
    ref("resident_id", "resident", required=True, index=False),
    ref("other_resident_id", "resident", required=True),
    day("on_date", required=True),
    UniqueConstraint("resident_id", "other_resident_id"),
    sqlite_autoincrement=True,
)

#: A talent, need, interest, experience (of a resident), or an offer or need (of an organisation), in their own words.
#: `question_behind` is the question behind the question of a need (publication l. 681); `agreed_on` the day they agreed
#: to be introduced on it, which counts for what is delicate.
gift = Table(
    "gift",
    METADATA,
    number(),
    ref("resident_id", "resident"),
    ref("organisation_id", "organisation"),
    required_text("kind"),
    required_text("phrase"),
    text("question_behind"),
    text("state", GiftState.OPEN),
    day("heard_on"),
    day("agreed_on"),
    ref("contact_id", "contact"),
    CheckConstraint(OWNER, name="one_owner"),
    sqlite_autoincrement=True,
)
