"""Whether somebody may go along to a colleague, and by what a forgotten person is known again."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import add, day, number, required, table, text

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add a column to residents, nobody being asked yet, and a table that is no content."""
    add("resident", text("handing_over", "ask_first"))
    table(
        "forgotten_sign",
        number(),
        required("salt"),
        required("mark"),
        day("forgotten_on", required=True),
        sa.UniqueConstraint("mark", name="uq_forgotten_sign_mark"),
    )
