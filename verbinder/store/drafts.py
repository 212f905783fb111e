"""Drafts: half-written text, kept in the encrypted file while it is typed.

Owns the table `draft`, which is not journaled: a draft is no record, and there is nothing to undo.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from verbinder.domain.drafts import Draft
from verbinder.store.tables import draft


def keep(connection: Connection, key: str, content: str, now: datetime) -> None:
    """Keep `content` as the draft `key`, in the place of what was kept there before."""
    values = {"content": content, "saved_at": now}
    statement = insert(draft).values(key=key, **values).on_conflict_do_update(index_elements=[draft.c.key], set_=values)
    connection.execute(statement)


def get(connection: Connection, key: str) -> Draft | None:
    """The draft `key`, None when there is none."""
    row = connection.execute(select(draft).where(draft.c.key == key)).first()
    return None if row is None else Draft(row.key, row.content, row.saved_at)


def every(connection: Connection) -> tuple[Draft, ...]:
    """All drafts, the latest first."""
    rows = connection.execute(select(draft).order_by(draft.c.saved_at.desc(), draft.c.key))
    return tuple(Draft(row.key, row.content, row.saved_at) for row in rows)


def drop(connection: Connection, key: str) -> None:
    """Forget the draft `key`, if there is one."""
    connection.execute(delete(draft).where(draft.c.key == key))
