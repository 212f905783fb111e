"""What forgetting, keeping longer on purpose and the log of what left need."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import add, day, number, required, table, text

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add columns to residents, and two tables that are no content."""
    add("resident", day("forgotten_on"), day("kept_until"), text("kept_reason"))
    table(
        "forgotten",
        number(),
        required("salt"),
        required("mark"),
        day("forgotten_on", required=True),
        sa.Column("scrubbed", sa.Boolean(), nullable=False, server_default="0"),
        sa.UniqueConstraint("mark", name="uq_forgotten_mark"),
    )
    table(
        "export_log",
        number(),
        sa.Column("at", sa.DateTime(), nullable=False),
        required("kind"),
        sa.Column("people", sa.Integer(), nullable=False, server_default="0"),
    )
