"""The overviews that have left: kept so that a later one cannot be laid beside them to work out a small group.

Owns the table `published_overview`. It is not journaled (undo does not bring a file back) and no part of the portable
file; what stands in `content` is only what the file that left says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from verbinder.store.reader import Reader
from verbinder.store.tables import choice, published_overview

#: Under what key the notebook keeps the number of its packages.
SOURCE: Final = "overview.source"


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """One overview that left, as text in JSON."""

    id: int
    published_at: datetime
    first_day: date
    last_day: date
    content: str


def keep(connection: Connection, first_day: date, last_day: date, content: str, now: datetime) -> int | None:
    """Remember an overview; None when exactly this was remembered already."""
    same = select(published_overview.c.id).where(published_overview.c.content == content)
    if connection.execute(same).first() is not None:
        return None
    statement = insert(published_overview).values(
        published_at=now, first_day=first_day, last_day=last_day, content=content
    )
    key = connection.execute(statement).inserted_primary_key
    assert key is not None
    return int(key[0])


def every(reader: Reader) -> tuple[PublishedRow, ...]:
    """All overviews that left, in the order in which they did."""
    rows = reader.connection.execute(select(published_overview).order_by(published_overview.c.id))
    return tuple(PublishedRow(row.id, row.published_at, row.first_day, row.last_day, row.content) for row in rows)


def forget(connection: Connection, published_id: int) -> None:
    """Remember an overview no longer, if it was."""
    connection.execute(delete(published_overview).where(published_overview.c.id == published_id))


def source(connection: Connection, fresh: str) -> str:
    """The number by which packages of this notebook are known as its own; `fresh` when it has none yet.

    It stands among the choices, so that it goes along in a copy and in the portable file: the same verbinder.
    """
    known = connection.execute(select(choice.c.value).where(choice.c.key == SOURCE)).scalar()
    if known:
        return str(known)
    connection.execute(insert(choice).values(key=SOURCE, value=fresh))
    return fresh
