"""What is remembered of doubles and of lists: who is not the same, and what the columns of a list meant."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import day, index, number, ref, required, table

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the two tables."""
    table(
        "not_same",
        number(),
        ref("resident_id", "resident", required=True),
        ref("other_resident_id", "resident", required=True),
        day("on_date", required=True),
        sa.UniqueConstraint("resident_id", "other_resident_id", name="uq_not_same_resident_id_other_resident_id"),
    )
    index("not_same", "other_resident_id")
    table(
        "known_list",
        sa.Column("key", sa.Text(), nullable=False),
        required("content"),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_known_list"),
        numbered=False,
    )
