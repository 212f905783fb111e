"""What is chosen for a notebook instead of what is usual."""

from __future__ import annotations

import sqlalchemy as sa

from verbinder.store.migrations.shapes import number, required, table

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the table of choices."""
    table("choice", number(), required("key"), required("value"), sa.UniqueConstraint("key", name="uq_choice_key"))
