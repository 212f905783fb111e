"""Initiatives with what happens in them and how we step back; the picture of the neighbourhood and its agenda."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import day, index, number, ref, required, table, text

revision = "0004"
down_revision = "0003"

INVOLVED = "(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"


def upgrade() -> None:
    """Add the tables, those that others point to first."""
    table(
        "initiative",
        number(),
        required("name"),
        text("origin"),
        text("goal"),
        ref("place_id", "place"),
        ref("neighbourhood_id", "neighbourhood"),
        day("since"),
        text("phase", "idea"),
        text("rhythm", "unknown"),
        text("role", "strengthening"),
        text("owner", "residents"),
        day("hand_over_on"),
        text("our_contact"),
        ref("their_contact_id", "resident"),
        day("left_on"),
        text("note"),
        day("archived_on"),
    )
    index("initiative", "place_id", where_filled=True)
    index("initiative", "neighbourhood_id", where_filled=True)
    index("initiative", "their_contact_id", where_filled=True)
    table(
        "initiative_theme",
        number(),
        ref("initiative_id", "initiative", required=True),
        ref("tag_id", "tag", required=True),
        sa.UniqueConstraint("initiative_id", "tag_id", name="uq_initiative_theme_initiative_id_tag_id"),
    )
    index("initiative_theme", "tag_id")
    table(
        "role_choice",
        number(),
        ref("initiative_id", "initiative", required=True),
        day("on_date", required=True),
        sa.Column("is_issue", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("is_wish", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("is_initiative", sa.Boolean(), nullable=False, server_default="0"),
        required("role"),
        required("owner"),
        text("why"),
    )
    index("role_choice", "initiative_id")
    table(
        "involved",
        number(),
        ref("initiative_id", "initiative", required=True),
        ref("resident_id", "resident"),
        ref("organisation_id", "organisation"),
        required("part"),
        day("from_on"),
        day("until_on"),
        ref("through_id", "resident"),
        text("note"),
        sa.CheckConstraint(INVOLVED, name="ck_involved_one_party"),
    )
    index("involved", "initiative_id")
    index("involved", "resident_id", where_filled=True)
    index("involved", "organisation_id", where_filled=True)
    index("involved", "through_id", where_filled=True)
    table(
        "activity",
        number(),
        ref("initiative_id", "initiative", required=True),
        day("on_date", required=True),
        text("title"),
        text("verbinder", "unknown"),
        text("organisation_led", "no"),
        ref("organisation_id", "organisation"),
        sa.Column("unnamed", sa.Integer(), nullable=False, server_default="0"),
        ref("place_id", "place"),
        text("note"),
        ref("contact_id", "contact"),
    )
    index("activity", "organisation_id", where_filled=True)
    index("activity", "place_id", where_filled=True)
    index("activity", "contact_id", where_filled=True)
    index("activity", "initiative_id", "on_date")
    table(
        "activity_person",
        number(),
        ref("activity_id", "activity", required=True),
        ref("resident_id", "resident", required=True),
        sa.Column("led", sa.Boolean(), nullable=False, server_default="0"),
        sa.UniqueConstraint("activity_id", "resident_id", name="uq_activity_person_activity_id_resident_id"),
    )
    index("activity_person", "resident_id")
    table(
        "step",
        number(),
        ref("initiative_id", "initiative", required=True),
        required("text"),
        text("doer", "resident"),
        ref("resident_id", "resident"),
        day("noted_on", required=True),
        day("done_on"),
        sa.Column("later", sa.Boolean(), nullable=False, server_default="0"),
    )
    index("step", "initiative_id")
    index("step", "resident_id", where_filled=True)
    table(
        "support",
        number(),
        ref("initiative_id", "initiative", required=True),
        required("kind"),
        text("text"),
        day("asked_on"),
        day("offered_on"),
        day("given_on"),
        day("declined_on"),
        sa.Column("minutes", sa.Integer(), nullable=False, server_default="0"),
        text("by"),
    )
    index("support", "initiative_id")
    table(
        "budget",
        number(),
        ref("initiative_id", "initiative", required=True),
        required("about"),
        sa.Column("cents", sa.Integer()),
        text("source"),
        text("interests"),
        text("state", "wished"),
        day("requested_on"),
        day("decided_on"),
        day("thanked_on"),
        day("ends_on"),
    )
    index("budget", "initiative_id")
    table(
        "agreement",
        number(),
        ref("initiative_id", "initiative", required=True),
        day("made_on", required=True),
        text("goal"),
        text("theirs"),
        text("ours"),
        text("interests"),
        text("reach"),
        day("review_on"),
    )
    index("agreement", "initiative_id")
    table(
        "rung",
        number(),
        ref("initiative_id", "initiative", required=True),
        required("rung"),
        required("held_by"),
        day("on_date", required=True),
        text("note"),
    )
    index("rung", "initiative_id")
    table(
        "hand_over",
        number(),
        ref("initiative_id", "initiative", required=True),
        required("what"),
        text("to_whom"),
        ref("resident_id", "resident"),
        day("done_on"),
    )
    index("hand_over", "initiative_id")
    index("hand_over", "resident_id", where_filled=True)
    table(
        "check_in",
        number(),
        ref("initiative_id", "initiative", required=True),
        day("planned_on", required=True),
        day("done_on"),
        sa.Column("runs", sa.Boolean()),
        text("note"),
    )
    index("check_in", "initiative_id")
    table(
        "step_in",
        number(),
        ref("initiative_id", "initiative", required=True),
        day("from_on", required=True),
        day("until_on"),
        text("why"),
    )
    index("step_in", "initiative_id")
    table(
        "advice",
        number(),
        ref("initiative_id", "initiative", required=True),
        day("on_date", required=True),
        required("advice"),
        text("warnings"),
        text("decision"),
        text("note"),
    )
    index("advice", "initiative_id")
    table(
        "asset",
        number(),
        required("kind"),
        required("text"),
        text("quadrant"),
        ref("neighbourhood_id", "neighbourhood"),
        ref("street_id", "street"),
        ref("place_id", "place"),
        ref("organisation_id", "organisation"),
        ref("resident_id", "resident"),
        ref("initiative_id", "initiative"),
        day("noted_on", required=True),
    )
    index("asset", "neighbourhood_id", where_filled=True)
    index("asset", "street_id", where_filled=True)
    index("asset", "place_id", where_filled=True)
    index("asset", "organisation_id", where_filled=True)
    index("asset", "resident_id", where_filled=True)
    index("asset", "initiative_id", where_filled=True)
    table(
        "agenda_item",
        number(),
        required("text"),
        text("to_whom"),
        day("on_date", required=True),
        text("answer"),
        day("answered_on"),
        ref("signal_id", "signal"),
        ref("initiative_id", "initiative"),
    )
    index("agenda_item", "signal_id", where_filled=True)
    index("agenda_item", "initiative_id", where_filled=True)
