"""What the columns of a list meant the last time, by the headings of that list.

Owns the table `known_list`, which is not journaled: it is a habit of the user and no record, and holds no value of a
list, only what its columns are.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from verbinder.store.tables import known_list


def keep(connection: Connection, key: str, content: str, now: datetime) -> None:
    """Keep what the columns of such a list mean, in the place of what was kept before."""
    values = {"content": content, "saved_at": now}
    statement = insert(known_list).values(key=key, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=[known_list.c.key], set_=values))


def get(connection: Connection, key: str) -> str | None:
    """What was kept, None when such a list was never seen."""
    row = connection.execute(select(known_list.c.content).where(known_list.c.key == key)).first()
    return None if row is None else str(row.content)
