"""The log of what left the notebook. Owns the table `export_log`; knows no names."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from verbinder.domain.exports import ExportKind, LoggedExport
from verbinder.store.reader import Reader
from verbinder.store.tables import export_log


def note(connection: Connection, kind: ExportKind, people: int, at: datetime, *, stories: int = 0) -> int:
    """Write one line; returns its number, to take it back when nothing was written after all."""
    statement = insert(export_log).values(at=at, kind=kind.value, people=people, stories=stories)
    key = connection.execute(statement).inserted_primary_key
    assert key is not None
    return int(key[0])


def take_back(connection: Connection, number: int) -> None:
    """The file was not written."""
    connection.execute(delete(export_log).where(export_log.c.id == number))


def every(reader: Reader) -> tuple[LoggedExport, ...]:
    """Everything that left, the latest first."""
    rows = reader.connection.execute(select(export_log).order_by(export_log.c.id.desc()))
    return tuple(LoggedExport(row.at, row.kind, row.people, row.stories) for row in rows)


def older_than(reader: Reader, moment: datetime) -> int:
    """How many lines are from before a moment."""
    query = select(func.count()).select_from(export_log).where(export_log.c.at < moment)
    return int(reader.connection.execute(query).scalar_one())


def drop_older(connection: Connection, moment: datetime) -> None:
    """Drop the lines from before a moment."""
    connection.execute(delete(export_log).where(export_log.c.at < moment))
