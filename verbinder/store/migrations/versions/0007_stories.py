"""Stories beside the counts, and how many of them an overview took along."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import add, day, index, number, ref, required, table, text

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add two tables and a column of the log."""
    table(
        "story",
        number(),
        required("title"),
        required("text"),
        ref("tag_id", "tag"),
        day("first_day", required=True),
        day("last_day", required=True),
        day("written_on", required=True),
        day("expires_on", required=True),
        ref("initiative_id", "initiative"),
        sa.Column("look_again", sa.Boolean(), nullable=False, server_default="0"),
    )
    index("story", "tag_id", where_filled=True)
    index("story", "initiative_id", where_filled=True)
    table(
        "story_person",
        number(),
        ref("story_id", "story", required=True),
        ref("resident_id", "resident", required=True),
        text("telling", "ask_first"),
        day("said_on"),
        sa.UniqueConstraint("story_id", "resident_id", name="uq_story_person_story_id_resident_id"),
    )
    index("story_person", "resident_id")
    add("export_log", sa.Column("stories", sa.Integer(), nullable=False, server_default="0"))
