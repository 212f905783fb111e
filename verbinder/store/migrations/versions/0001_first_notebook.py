"""The first notebook: people, streets, rounds, contacts, signals, follow-ups, and the journal."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import day, index, number, ref, required, table, text

revision = "0001"
down_revision = None

OWNER = "(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1"
TAGGED = (
    "(contact_id IS NOT NULL) + (resident_id IS NOT NULL) + (organisation_id IS NOT NULL)"
    " + (place_id IS NOT NULL) + (signal_id IS NOT NULL) = 1"
)


def upgrade() -> None:
    """Make the tables."""
    table(
        "draft",
        sa.Column("key", sa.Text(), nullable=False),
        required("content"),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
        numbered=False,
    )
    table("household", number(), text("name"), text("note"))
    table(
        "journal_step",
        number(),
        required("operation"),
        sa.Column("at", sa.DateTime(), nullable=False),
        text("subject"),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default="0"),
    )
    table(
        "neighbourhood",
        number(),
        required("name"),
        text("note"),
        sa.UniqueConstraint("name", name="uq_neighbourhood_name"),
    )
    table(
        "notebook",
        number(),
        text("name"),
        day("created_on", required=True),
        sa.Column("is_example", sa.Boolean(), nullable=False, server_default="0"),
    )
    table(
        "published_overview",
        number(),
        sa.Column("published_at", sa.DateTime(), nullable=False),
        day("first_day", required=True),
        day("last_day", required=True),
        required("content"),
    )
    table("round", number(), day("on_date", required=True), text("title"), text("companion"), text("note"))
    index("round", "on_date")
    table(
        "tag",
        number(),
        required("name"),
        required("folded_name"),
        sa.UniqueConstraint("folded_name", name="uq_tag_folded_name"),
    )
    table(
        "vocabulary_word",
        number(),
        required("vocabulary"),
        required("word"),
        sa.UniqueConstraint("vocabulary", "word", name="uq_vocabulary_word_vocabulary_word"),
    )
    table(
        "journal_change",
        number(),
        ref("step_id", "journal_step", required=True),
        required("table_name"),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("last_row_id", sa.Integer()),
        sa.Column("before", sa.JSON(none_as_null=True)),
        sa.Column("after", sa.JSON(none_as_null=True)),
    )
    index("journal_change", "step_id")
    index("journal_change", "table_name", "row_id")
    table(
        "street",
        number(),
        required("name"),
        required("folded_name"),
        ref("neighbourhood_id", "neighbourhood"),
        text("note"),
        sa.UniqueConstraint("folded_name", name="uq_street_folded_name"),
    )
    index("street", "neighbourhood_id", where_filled=True)
    table(
        "organisation",
        number(),
        required("name"),
        text("sort_key"),
        text("kind"),
        ref("street_id", "street"),
        text("house_number"),
        text("postcode"),
        text("city"),
        text("note"),
        sa.Column("keep_warm_weeks", sa.Integer()),
        day("last_contact_on"),
        day("archived_on"),
    )
    index("organisation", "sort_key")
    index("organisation", "street_id", where_filled=True)
    table(
        "place",
        number(),
        required("name"),
        text("kind"),
        ref("street_id", "street"),
        text("house_number"),
        text("facilities"),
        text("note"),
        day("open_from"),
        day("open_until"),
        day("archived_on"),
    )
    index("place", "street_id", where_filled=True)
    table(
        "resident",
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
        sa.Column("birth_year", sa.Integer()),
        text("languages"),
        text("what_works"),
        text("note"),
        sa.Column("keep_warm_weeks", sa.Integer()),
        text("approach", "welcome"),
        day("approach_until"),
        text("approach_reason"),
        text("source"),
        day("informed_on"),
        day("created_on", required=True),
        day("archived_on"),
        day("last_contact_on"),
    )
    index(
        "resident",
        "approach",
        "approach_until",
        "archived_on",
        where="approach <> 'welcome' OR archived_on IS NOT NULL",
        name="ix_resident_not_now",
    )
    index("resident", "household_id", where_filled=True)
    index(
        "resident",
        "last_contact_on",
        "keep_warm_weeks",
        "approach",
        "approach_until",
        "archived_on",
        name="ix_resident_drift",
    )
    index("resident", "sort_key")
    index("resident", "street_id", where_filled=True)
    table(
        "round_street",
        number(),
        ref("round_id", "round", required=True),
        ref("street_id", "street", required=True),
        sa.Column("position", sa.Integer(), nullable=False, server_default="0"),
        sa.UniqueConstraint("round_id", "street_id", name="uq_round_street_round_id_street_id"),
    )
    index("round_street", "street_id")
    table(
        "contact",
        number(),
        ref("round_id", "round"),
        day("on_date", required=True),
        text("setting"),
        text("outcome"),
        ref("street_id", "street"),
        text("house_number"),
        ref("place_id", "place"),
        ref("organisation_id", "organisation"),
        text("note"),
    )
    index("contact", "on_date", "id")
    index("contact", "organisation_id", where_filled=True)
    index("contact", "place_id", where_filled=True)
    index("contact", "round_id", where_filled=True)
    index("contact", "street_id", "on_date")
    table(
        "contact_detail",
        number(),
        ref("resident_id", "resident"),
        ref("organisation_id", "organisation"),
        required("kind"),
        required("value"),
        required("normal"),
        sa.CheckConstraint(OWNER, name="ck_contact_detail_ck_contact_detail_one_owner"),
    )
    index("contact_detail", "organisation_id", where_filled=True)
    index("contact_detail", "resident_id", where_filled=True)
    table(
        "contact_person",
        number(),
        ref("organisation_id", "organisation", required=True),
        ref("resident_id", "resident"),
        text("name"),
        text("role"),
        text("phone"),
        text("email"),
    )
    index("contact_person", "organisation_id")
    index("contact_person", "resident_id", where_filled=True)
    table(
        "contact_participant",
        number(),
        ref("contact_id", "contact", required=True),
        ref("resident_id", "resident", required=True),
        sa.UniqueConstraint("contact_id", "resident_id", name="uq_contact_participant_contact_id_resident_id"),
    )
    index("contact_participant", "resident_id")
    table(
        "follow_up",
        number(),
        required("text"),
        day("promised_on", required=True),
        day("due_on"),
        day("done_on"),
        ref("resident_id", "resident"),
        ref("organisation_id", "organisation"),
        ref("contact_id", "contact"),
        text("result"),
    )
    index("follow_up", "contact_id", where_filled=True)
    index("follow_up", "due_on", "resident_id", "organisation_id", where="done_on IS NULL", name="ix_follow_up_open")
    index("follow_up", "organisation_id", where_filled=True)
    index("follow_up", "resident_id", where_filled=True)
    table(
        "gift",
        number(),
        ref("resident_id", "resident"),
        ref("organisation_id", "organisation"),
        required("kind"),
        required("phrase"),
        text("question_behind"),
        text("state", "open"),
        day("heard_on"),
        ref("contact_id", "contact"),
        sa.CheckConstraint(OWNER, name="ck_gift_ck_gift_one_owner"),
    )
    index("gift", "contact_id", where_filled=True)
    index("gift", "organisation_id", where_filled=True)
    index("gift", "resident_id", where_filled=True)
    table(
        "signal",
        number(),
        required("text"),
        text("tone", "noticed"),
        text("state", "parked"),
        day("noticed_on", required=True),
        day("comes_back_on"),
        ref("street_id", "street"),
        ref("place_id", "place"),
        ref("resident_id", "resident"),
        ref("organisation_id", "organisation"),
        ref("contact_id", "contact"),
        text("note"),
    )
    index("signal", "contact_id", where_filled=True)
    index("signal", "organisation_id", where_filled=True)
    index("signal", "place_id", where_filled=True)
    index("signal", "resident_id", where_filled=True)
    index("signal", "state", "comes_back_on")
    index("signal", "street_id", where_filled=True)
    table(
        "tagging",
        number(),
        ref("tag_id", "tag", required=True),
        ref("contact_id", "contact"),
        ref("resident_id", "resident"),
        ref("organisation_id", "organisation"),
        ref("place_id", "place"),
        ref("signal_id", "signal"),
        sa.CheckConstraint(TAGGED, name="ck_tagging_ck_tagging_one_thing"),
    )
    index("tagging", "contact_id", where_filled=True)
    index("tagging", "organisation_id", where_filled=True)
    index("tagging", "place_id", where_filled=True)
    index("tagging", "resident_id", where_filled=True)
    index("tagging", "signal_id", where_filled=True)
    index("tagging", "tag_id")
