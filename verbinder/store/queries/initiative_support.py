"""Support as it was written down, and the asks to us that wait, in whatever initiative."""

from __future__ import annotations

from datetime import date, timedelta

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import OpenAsk
from verbinder.domain.initiatives import SupportFields, SupportKind
from verbinder.store.queries.initiatives import WAITS
from verbinder.store.queries.values import known_day
from verbinder.store.reader import Reader
from verbinder.store.rows import Row

OPEN = (
    "SELECT u.id, u.initiative_id, i.name, u.kind, u.text, u.asked_on, u.minutes FROM support u"
    f" JOIN initiative i ON i.id = u.initiative_id WHERE {WAITS} AND u.asked_on <= :last AND i.archived_on IS NULL"
    " ORDER BY u.asked_on, u.id LIMIT :limit"
)


def fields(reader: Reader, support_id: int) -> SupportFields:
    """What was filled in. Raises `UserError("record.gone")`."""
    return fields_of(reader.get(Kind.SUPPORT, support_id))


def fields_of(row: Row) -> SupportFields:
    """What a row of the table says."""
    days = {name: row[name] for name in ("asked_on", "offered_on", "given_on", "declined_on")}
    return SupportFields(kind=SupportKind(row["kind"]), text=row["text"], minutes=row["minutes"], by=row["by"], **days)


def open_asks(reader: Reader, today: date, at_least_days: int, limit: int) -> tuple[OpenAsk, ...]:
    """Asks without an answer that are at least so many days old, the oldest first; nothing of what is archived."""
    last = today - timedelta(days=max(0, at_least_days))
    values = {"today": today.isoformat(), "last": last.isoformat(), "limit": limit}
    return tuple(
        OpenAsk(
            support_id=row[0],
            initiative_id=row[1],
            initiative=row[2],
            fields=SupportFields(kind=SupportKind(row[3]), text=row[4], asked_on=known_day(row[5]), minutes=row[6]),
            days=(today - known_day(row[5])).days,
        )
        for row in reader.sql(OPEN, values)
    )
