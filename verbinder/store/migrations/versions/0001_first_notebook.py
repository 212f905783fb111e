"""The first notebook: people, streets, rounds, contacts, signals, follow-ups, and the journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "draft",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
    )
    op.create_table(
        "household",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_household"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "journal_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("undone", sa.Boolean(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal_step"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "neighbourhood",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_neighbourhood"),
        sa.UniqueConstraint("name", name="uq_neighbourhood_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "notebook",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("is_example", sa.Boolean(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_notebook"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("companion", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_round_on_date", "round", ["on_date"], unique=False)
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.UniqueConstraint("folded_name", name="uq_tag_folded_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "vocabulary_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vocabulary", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_vocabulary_word"),
        sa.UniqueConstraint("vocabulary", "word", name="uq_vocabulary_word_vocabulary_word"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "journal_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("last_row_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["step_id"], ["journal_step.id"], name="fk_journal_change_step_id_journal_step"),
        sa.PrimaryKeyConstraint("id", name="pk_journal_change"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_change_step_id", "journal_change", ["step_id"], unique=False, sqlite_where=None)
    op.create_index("ix_journal_change_table_name_row_id", "journal_change", ["table_name", "row_id"], unique=False)
    op.create_table(
        "street",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhood.id"], name="fk_street_neighbourhood_id_neighbourhood"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_street"),
        sa.UniqueConstraint("folded_name", name="uq_street_folded_name"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_street_neighbourhood_id",
        "street",
        ["neighbourhood_id"],
        unique=False,
        sqlite_where=sa.text("neighbourhood_id IS NOT NULL"),
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("street_id", sa.Integer(), nullable=True),
        sa.Column("house_number", sa.Text(), server_default="", nullable=False),
        sa.Column("postcode", sa.Text(), server_default="", nullable=False),
        sa.Column("city", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("keep_warm_weeks", sa.Integer(), nullable=True),
        sa.Column("last_contact_on", sa.Date(), nullable=True),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["street_id"], ["street.id"], name="fk_organisation_street_id_street"),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_organisation_sort_key", "organisation", ["sort_key"], unique=False)
    op.create_index(
        "ix_organisation_street_id",
        "organisation",
        ["street_id"],
        unique=False,
        sqlite_where=sa.text("street_id IS NOT NULL"),
    )
    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("street_id", sa.Integer(), nullable=True),
        sa.Column("house_number", sa.Text(), server_default="", nullable=False),
        sa.Column("facilities", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("open_from", sa.Date(), nullable=True),
        sa.Column("open_until", sa.Date(), nullable=True),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["street_id"], ["street.id"], name="fk_place_street_id_street"),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_place_street_id", "place", ["street_id"], unique=False, sqlite_where=sa.text("street_id IS NOT NULL")
    )
    op.create_table(
        "resident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("given_name", sa.Text(), server_default="", nullable=False),
        sa.Column("initials", sa.Text(), server_default="", nullable=False),
        sa.Column("infix", sa.Text(), server_default="", nullable=False),
        sa.Column("surname", sa.Text(), server_default="", nullable=False),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(), server_default="", nullable=False),
        sa.Column("street_id", sa.Integer(), nullable=True),
        sa.Column("house_number", sa.Text(), server_default="", nullable=False),
        sa.Column("house_addition", sa.Text(), server_default="", nullable=False),
        sa.Column("postcode", sa.Text(), server_default="", nullable=False),
        sa.Column("city", sa.Text(), server_default="", nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("languages", sa.Text(), server_default="", nullable=False),
        sa.Column("what_works", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("keep_warm_weeks", sa.Integer(), nullable=True),
        sa.Column("approach", sa.Text(), server_default="welcome", nullable=False),
        sa.Column("approach_until", sa.Date(), nullable=True),
        sa.Column("approach_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.Column("last_contact_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"], name="fk_resident_household_id_household"),
        sa.ForeignKeyConstraint(["street_id"], ["street.id"], name="fk_resident_street_id_street"),
        sa.PrimaryKeyConstraint("id", name="pk_resident"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_resident_household_id",
        "resident",
        ["household_id"],
        unique=False,
        sqlite_where=sa.text("household_id IS NOT NULL"),
    )
    op.create_index("ix_resident_last_contact_on", "resident", ["last_contact_on"], unique=False)
    op.create_index("ix_resident_sort_key", "resident", ["sort_key"], unique=False)
    op.create_index(
        "ix_resident_street_id", "resident", ["street_id"], unique=False, sqlite_where=sa.text("street_id IS NOT NULL")
    )
    op.create_table(
        "round_street",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("street_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_round_street_round_id_round"),
        sa.ForeignKeyConstraint(["street_id"], ["street.id"], name="fk_round_street_street_id_street"),
        sa.PrimaryKeyConstraint("id", name="pk_round_street"),
        sa.UniqueConstraint("round_id", "street_id", name="uq_round_street_round_id_street_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_round_street_street_id", "round_street", ["street_id"], unique=False, sqlite_where=None)
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=True),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("setting", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("street_id", sa.Integer(), nullable=True),
        sa.Column("house_number", sa.Text(), server_default="", nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_contact_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_contact_place_id_place"),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_contact_round_id_round"),
        sa.ForeignKeyConstraint(["street_id"], ["street.id"], name="fk_contact_street_id_street"),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_on_date_id", "contact", ["on_date", "id"], unique=False)
    op.create_index(
        "ix_contact_organisation_id",
        "contact",
        ["organisation_id"],
        unique=False,
        sqlite_where=sa.text("organisation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_contact_place_id", "contact", ["place_id"], unique=False, sqlite_where=sa.text("place_id IS NOT NULL")
    )
    op.create_index(
        "ix_contact_round_id", "contact", ["round_id"], unique=False, sqlite_where=sa.text("round_id IS NOT NULL")
    )
    op.create_index(
        "ix_contact_street_id", "contact", ["street_id"], unique=False, sqlite_where=sa.text("street_id IS NOT NULL")
    )
    op.create_table(
        "contact_detail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("normal", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1", name="ck_contact_detail_one_owner"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_contact_detail_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_contact_detail_resident_id_resident"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_detail"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_contact_detail_organisation_id",
        "contact_detail",
        ["organisation_id"],
        unique=False,
        sqlite_where=sa.text("organisation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_contact_detail_resident_id",
        "contact_detail",
        ["resident_id"],
        unique=False,
        sqlite_where=sa.text("resident_id IS NOT NULL"),
    )
    op.create_table(
        "contact_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_contact_person_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_contact_person_resident_id_resident"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_person"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_contact_person_organisation_id", "contact_person", ["organisation_id"], unique=False, sqlite_where=None
    )
    op.create_index(
        "ix_contact_person_resident_id",
        "contact_person",
        ["resident_id"],
        unique=False,
        sqlite_where=sa.text("resident_id IS NOT NULL"),
    )
    op.create_table(
        "contact_participant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_contact_participant_contact_id_contact"),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_contact_participant_resident_id_resident"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_participant"),
        sa.UniqueConstraint("contact_id", "resident_id", name="uq_contact_participant_contact_id_resident_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_contact_participant_resident_id", "contact_participant", ["resident_id"], unique=False, sqlite_where=None
    )
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_follow_up_contact_id_contact"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_follow_up_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_follow_up_resident_id_resident"),
        sa.PrimaryKeyConstraint("id", name="pk_follow_up"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_follow_up_contact_id",
        "follow_up",
        ["contact_id"],
        unique=False,
        sqlite_where=sa.text("contact_id IS NOT NULL"),
    )
    op.create_index("ix_follow_up_due_on", "follow_up", ["due_on"], unique=False)
    op.create_index(
        "ix_follow_up_organisation_id",
        "follow_up",
        ["organisation_id"],
        unique=False,
        sqlite_where=sa.text("organisation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_follow_up_resident_id",
        "follow_up",
        ["resident_id"],
        unique=False,
        sqlite_where=sa.text("resident_id IS NOT NULL"),
    )
    op.create_table(
        "gift",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("phrase", sa.Text(), nullable=False),
        sa.Column("question_behind", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("heard_on", sa.Date(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("(resident_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1", name="ck_gift_one_owner"),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_gift_contact_id_contact"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_gift_organisation_id_organisation"),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_gift_resident_id_resident"),
        sa.PrimaryKeyConstraint("id", name="pk_gift"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_gift_contact_id", "gift", ["contact_id"], unique=False, sqlite_where=sa.text("contact_id IS NOT NULL")
    )
    op.create_index(
        "ix_gift_organisation_id",
        "gift",
        ["organisation_id"],
        unique=False,
        sqlite_where=sa.text("organisation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_gift_resident_id", "gift", ["resident_id"], unique=False, sqlite_where=sa.text("resident_id IS NOT NULL")
    )
    op.create_table(
        "signal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("tone", sa.Text(), server_default="noticed", nullable=False),
        sa.Column("state", sa.Text(), server_default="parked", nullable=False),
        sa.Column("noticed_on", sa.Date(), nullable=False),
        sa.Column("comes_back_on", sa.Date(), nullable=True),
        sa.Column("street_id", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_signal_contact_id_contact"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_signal_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_signal_place_id_place"),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_signal_resident_id_resident"),
        sa.ForeignKeyConstraint(["street_id"], ["street.id"], name="fk_signal_street_id_street"),
        sa.PrimaryKeyConstraint("id", name="pk_signal"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signal_comes_back_on", "signal", ["comes_back_on"], unique=False)
    op.create_index(
        "ix_signal_contact_id", "signal", ["contact_id"], unique=False, sqlite_where=sa.text("contact_id IS NOT NULL")
    )
    op.create_index(
        "ix_signal_organisation_id",
        "signal",
        ["organisation_id"],
        unique=False,
        sqlite_where=sa.text("organisation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_signal_place_id", "signal", ["place_id"], unique=False, sqlite_where=sa.text("place_id IS NOT NULL")
    )
    op.create_index(
        "ix_signal_resident_id",
        "signal",
        ["resident_id"],
        unique=False,
        sqlite_where=sa.text("resident_id IS NOT NULL"),
    )
    op.create_index(
        "ix_signal_street_id", "signal", ["street_id"], unique=False, sqlite_where=sa.text("street_id IS NOT NULL")
    )
    op.create_table(
        "tagging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("signal_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(contact_id IS NOT NULL) + (resident_id IS NOT NULL) + (organisation_id IS NOT NULL)"
            " + (place_id IS NOT NULL) + (signal_id IS NOT NULL) = 1",
            name="ck_tagging_one_thing",
        ),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_tagging_contact_id_contact"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_tagging_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_tagging_place_id_place"),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_tagging_resident_id_resident"),
        sa.ForeignKeyConstraint(["signal_id"], ["signal.id"], name="fk_tagging_signal_id_signal"),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name="fk_tagging_tag_id_tag"),
        sa.PrimaryKeyConstraint("id", name="pk_tagging"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_tagging_contact_id", "tagging", ["contact_id"], unique=False, sqlite_where=sa.text("contact_id IS NOT NULL")
    )
    op.create_index(
        "ix_tagging_organisation_id",
        "tagging",
        ["organisation_id"],
        unique=False,
        sqlite_where=sa.text("organisation_id IS NOT NULL"),
    )
    op.create_index(
        "ix_tagging_place_id", "tagging", ["place_id"], unique=False, sqlite_where=sa.text("place_id IS NOT NULL")
    )
    op.create_index(
        "ix_tagging_resident_id",
        "tagging",
        ["resident_id"],
        unique=False,
        sqlite_where=sa.text("resident_id IS NOT NULL"),
    )
    op.create_index(
        "ix_tagging_signal_id", "tagging", ["signal_id"], unique=False, sqlite_where=sa.text("signal_id IS NOT NULL")
    )
    op.create_index("ix_tagging_tag_id", "tagging", ["tag_id"], unique=False, sqlite_where=None)
