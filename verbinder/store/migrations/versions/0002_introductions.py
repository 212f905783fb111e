"""Introductions with their checks, asks and what was set aside; own concepts; day parts and what people agreed to."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import add, day, index, number, ref, required, table, text

revision = "0002"
down_revision = "0001"

OTHER = "(other_resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"


def upgrade() -> None:
    """Add what bringing people together needs."""
    add(
        "resident",
        text("day_parts"),
        text("introducing", "ask_first"),
        sa.Column("ask_limit", sa.Integer()),
    )
    add("organisation", text("languages"), text("day_parts"))
    add("gift", day("agreed_on"))
    table(
        "introduction",
        number(),
        ref("resident_id", "resident", required=True),
        ref("other_resident_id", "resident"),
        ref("organisation_id", "organisation"),
        text("kind"),
        text("topic"),
        text("mine"),
        text("theirs"),
        ref("place_id", "place"),
        text("purpose"),
        text("side_goal"),
        text("note"),
        text("state", "proposed"),
        day("proposed_on", required=True),
        day("introduced_on"),
        day("check_on"),
        day("ended_on"),
        ref("led_from_id", "introduction"),
        sa.CheckConstraint(OTHER, name="ck_introduction_one_other"),
    )
    index("introduction", "resident_id")
    index("introduction", "other_resident_id", where_filled=True)
    index("introduction", "organisation_id", where_filled=True)
    index("introduction", "place_id", where_filled=True)
    index("introduction", "led_from_id", where_filled=True)
    index("introduction", "check_on", where_filled=True)
    table(
        "introduction_check",
        number(),
        ref("introduction_id", "introduction", required=True),
        day("on_date", required=True),
        required("answer"),
        text("hindrance"),
        text("note"),
    )
    index("introduction_check", "introduction_id")
    table(
        "ask",
        number(),
        ref("resident_id", "resident", required=True),
        day("on_date", required=True),
        text("asked_by"),
        text("about"),
        ref("introduction_id", "introduction"),
        text("answer"),
    )
    index("ask", "resident_id", "on_date")
    index("ask", "introduction_id", where_filled=True)
    table(
        "set_aside",
        number(),
        ref("resident_id", "resident", required=True),
        ref("other_resident_id", "resident"),
        ref("organisation_id", "organisation"),
        required("verdict"),
        text("why"),
        text("topic"),
        day("on_date", required=True),
        day("until"),
        sa.CheckConstraint(OTHER, name="ck_set_aside_one_other"),
    )
    index("set_aside", "resident_id")
    index("set_aside", "other_resident_id", where_filled=True)
    index("set_aside", "organisation_id", where_filled=True)
    table("concept", number(), required("name"), sa.UniqueConstraint("name", name="uq_concept_name"))
    table(
        "concept_word",
        number(),
        required("word"),
        required("topic"),
        sa.Column("fits", sa.Boolean(), nullable=False, server_default="1"),
        sa.UniqueConstraint("word", "topic", name="uq_concept_word_word_topic"),
    )
    table(
        "concept_join",
        number(),
        required("one"),
        required("other"),
        sa.UniqueConstraint("one", "other", name="uq_concept_join_one_other"),
    )
