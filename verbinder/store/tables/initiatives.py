"""Initiatives of residents: the dossier, what happens in one, and how we step back from it."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, Table, UniqueConstraint

from verbinder.domain.initiatives import BudgetState
from verbinder.domain.stepping_back.record import Doer, OrganisationLed, Owner, Phase, Presence, Rhythm, Role
from verbinder.store.tables.columns import METADATA, day, number, ref, required_text, text, whole

INVOLVED = "(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"

#: An initiative. `since` is when it began, `left_on` the day we stepped back (it may lie ahead: the plan).
initiative = Table(
    "initiative",
    METADATA,
    number(),
    required_text("name"),
    text("origin"),
    text("goal"),
    ref("place_id", "place"),
    ref("neighbourhood_id", "neighbourhood"),
    day("since"),
    text("phase", Phase.IDEA),
    text("rhythm", Rhythm.UNKNOWN),
    text("role", Role.STRENGTHENING),
    text("owner", Owner.RESIDENTS),
    day("hand_over_on"),
    text("our_contact"),
    ref("their_contact_id", "resident"),
    day("left_on"),
    text("note"),
    day("archived_on"),
    sqlite_autoincrement=True,
)

#: A theme of an initiative; several at once, none obligatory.
initiative_theme = Table(
    "initiative_theme",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True, index=False),
    ref("tag_id", "tag", required=True),
    UniqueConstraint("initiative_id", "tag_id"),
    sqlite_autoincrement=True,
)

#: How our role was found: the three answers, what they propose, what was chosen and why otherwise. The history is kept.
role_choice = Table(
    "role_choice",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    day("on_date", required=True),
    Column("is_issue", Boolean, nullable=False, server_default="0"),
    Column("is_wish", Boolean, nullable=False, server_default="0"),
    Column("is_initiative", Boolean, nullable=False, server_default="0"),
    required_text("role"),
    required_text("owner"),
    text("why"),
    sqlite_autoincrement=True,
)

#: Somebody's part in it: a resident or an organisation.
involved = Table(
    "involved",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    ref("resident_id", "resident"),
    ref("organisation_id", "organisation"),
    required_text("part"),
    day("from_on"),
    day("until_on"),
    ref("through_id", "resident"),
    text("note"),
    CheckConstraint(INVOLVED, name="one_party"),
    sqlite_autoincrement=True,
)

#: One meeting.
activity = Table(
    "activity",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True, index=False),
    day("on_date", required=True),
    text("title"),
    text("verbinder", Presence.UNKNOWN),
    text("organisation_led", OrganisationLed.NO),
    ref("organisation_id", "organisation"),
    Column("unnamed", Integer, nullable=False, server_default="0"),
    ref("place_id", "place"),
    text("note"),
    ref("contact_id", "contact"),
    Index(None, "initiative_id", "on_date"),
    sqlite_autoincrement=True,
)

#: Somebody who came; `led` when they led it too.
activity_person = Table(
    "activity_person",
    METADATA,
    number(),
    ref("activity_id", "activity", required=True, index=False),
    ref("resident_id", "resident", required=True),
    Column("led", Boolean, nullable=False, server_default="0"),
    UniqueConstraint("activity_id", "resident_id"),
    sqlite_autoincrement=True,
)

#: A small step, or one on the shelf (`later`).
step = Table(
    "step",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    required_text("text"),
    text("doer", Doer.RESIDENT),
    ref("resident_id", "resident"),
    day("noted_on", required=True),
    day("done_on"),
    Column("later", Boolean, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

#: Support asked, offered, given.
support = Table(
    "support",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    required_text("kind"),
    text("text"),
    day("asked_on"),
    day("offered_on"),
    day("given_on"),
    day("declined_on"),
    Column("minutes", Integer, nullable=False, server_default="0"),
    text("by"),
    sqlite_autoincrement=True,
)

#: A small budget.
budget = Table(
    "budget",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    required_text("about"),
    whole("cents"),
    text("source"),
    text("interests"),
    text("state", BudgetState.WISHED),
    day("requested_on"),
    day("decided_on"),
    day("thanked_on"),
    day("ends_on"),
    sqlite_autoincrement=True,
)

#: How we work together, on one page; the newest holds.
agreement = Table(
    "agreement",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    day("made_on", required=True),
    text("goal"),
    text("theirs"),
    text("ours"),
    text("interests"),
    text("reach"),
    day("review_on"),
    sqlite_autoincrement=True,
)

#: Who held one rung of the ladder of independence from a day on.
rung = Table(
    "rung",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    required_text("rung"),
    required_text("held_by"),
    day("on_date", required=True),
    text("note"),
    sqlite_autoincrement=True,
)

#: What is handed over before we leave, to whom.
hand_over = Table(
    "hand_over",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    required_text("what"),
    text("to_whom"),
    ref("resident_id", "resident"),
    day("done_on"),
    sqlite_autoincrement=True,
)

#: A look back after leaving. `runs`: it does, it does not, or (empty) nothing clear.
check_in = Table(
    "check_in",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    day("planned_on", required=True),
    day("done_on"),
    Column("runs", Boolean),
    text("note"),
    sqlite_autoincrement=True,
)

#: We came back for a while, why, and until when.
step_in = Table(
    "step_in",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    day("from_on", required=True),
    day("until_on"),
    text("why"),
    sqlite_autoincrement=True,
)

#: What was advised on a day, and what the verbinder decided.
advice = Table(
    "advice",
    METADATA,
    number(),
    ref("initiative_id", "initiative", required=True),
    day("on_date", required=True),
    required_text("advice"),
    text("warnings"),
    text("decision"),
    text("note"),
    sqlite_autoincrement=True,
)
