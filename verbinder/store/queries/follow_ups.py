"""Queries on what was promised: lists, what is due, and how much is left. Owns who may not be shown in such lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from verbinder.domain.addresses import address_line
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.names import shown_name
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import day, id_list, known_day
from verbinder.store.reader import Reader

#: Residents who are not to be approached on `:today`, and who are archived. The first term is that of a partial index;
#: the rule itself is `ApproachWish.allows`.
NOT_NOW = (
    "SELECT id FROM resident WHERE (approach <> 'welcome' OR archived_on IS NOT NULL)"
    " AND (archived_on IS NOT NULL OR approach_until IS NULL OR approach_until >= :today)"
)
GONE = "SELECT id FROM organisation WHERE archived_on IS NOT NULL"
#: For a row with `resident_id` and `organisation_id`: nobody is meant who should be left in peace.
MAY_SHOW = (
    "({row}.resident_id IS NULL OR {row}.resident_id NOT IN (" + NOT_NOW + "))"
    " AND ({row}.organisation_id IS NULL OR {row}.organisation_id NOT IN (" + GONE + "))"
)
SELECT = (
    f"SELECT f.id, f.text, f.due_on, f.resident_id, f.organisation_id, f.promised_on, f.done_on, f.result,"
    f" f.contact_id, o.name, so.name, o.house_number, sr.name, r.house_number, r.house_addition, {NAME_COLUMNS}"
    " FROM follow_up f LEFT JOIN resident r ON r.id = f.resident_id LEFT JOIN street sr ON sr.id = r.street_id"
    " LEFT JOIN organisation o ON o.id = f.organisation_id LEFT JOIN street so ON so.id = o.street_id WHERE "
)
OPEN = "f.done_on IS NULL AND " + MAY_SHOW.format(row="f")
COUNTS = (
    "SELECT coalesce(sum(f.due_on < :today), 0), coalesce(sum(f.due_on = :today), 0),"
    " coalesce(sum(f.due_on > :today AND f.due_on <= :until), 0), coalesce(sum(f.due_on IS NULL), 0)"
    " FROM follow_up f WHERE "
)


@dataclass(frozen=True, slots=True)
class FollowUpCounts:
    """How many open follow-ups there are by their day; `resting` concern people who want no contact now."""

    overdue: int
    due: int
    this_week: int
    someday: int
    resting: int


def counts(reader: Reader, today: date, until: date) -> FollowUpCounts:
    """Of all open follow-ups, how many are overdue, due, due up to and including `until`, for "some day", resting."""
    values = {"today": today.isoformat(), "until": until.isoformat()}
    (shown,) = reader.sql(COUNTS + OPEN, values)
    (every,) = reader.sql("SELECT count(*) FROM follow_up f WHERE f.done_on IS NULL")
    (later,) = reader.sql(f"SELECT count(*) FROM follow_up f WHERE {OPEN} AND f.due_on > :until", values)
    overdue, due, this_week, someday_count = shown
    return FollowUpCounts(overdue, due, this_week, someday_count, resting=every[0] - sum(shown) - later[0])


def due_between(reader: Reader, first: date | None, last: date, today: date, limit: int) -> list[FollowUpRow]:
    """Open follow-ups due from `first` (None: from ever) up to and including `last`, the oldest first."""
    since = "" if first is None else " AND f.due_on >= :first"
    values = {"today": today.isoformat(), "last": last.isoformat(), "limit": limit}
    if first is not None:
        values["first"] = first.isoformat()
    query = f"{SELECT}{OPEN} AND f.due_on <= :last{since} ORDER BY f.due_on, f.id LIMIT :limit"
    return [_row(row) for row in reader.sql(query, values)]


def someday(reader: Reader, today: date, limit: int) -> list[FollowUpRow]:
    """Open follow-ups without a day, the oldest promise first."""
    query = f"{SELECT}{OPEN} AND f.due_on IS NULL ORDER BY f.promised_on, f.id LIMIT :limit"
    return [_row(row) for row in reader.sql(query, {"today": today.isoformat(), "limit": limit})]


def open_in_streets(
    reader: Reader, street_ids: Iterable[int], last: date, today: date, limit: int
) -> list[FollowUpRow]:
    """Open follow-ups due up to and including `last` of residents and organisations in these streets."""
    streets = id_list(street_ids)
    query = (
        f"{SELECT}{OPEN} AND f.due_on <= :last AND (r.street_id IN {streets} OR o.street_id IN {streets})"
        " ORDER BY f.due_on, f.id LIMIT :limit"
    )
    return [
        _row(row) for row in reader.sql(query, {"today": today.isoformat(), "last": last.isoformat(), "limit": limit})
    ]


def of_contact(reader: Reader, contact_id: int) -> list[FollowUpRow]:
    """All follow-ups promised in a contact, done or not."""
    return [_row(row) for row in reader.sql(f"{SELECT}f.contact_id = ? ORDER BY f.id", (contact_id,))]


def one(reader: Reader, follow_up_id: int) -> FollowUpRow | None:
    """One follow-up, None when it is not there."""
    rows = reader.sql(f"{SELECT}f.id = ?", (follow_up_id,))
    return _row(rows[0]) if rows else None


def all_open(reader: Reader, limit: int) -> list[FollowUpRow]:
    """Every open follow-up whoever it concerns, by day, those without a day last."""
    query = f"{SELECT}f.done_on IS NULL ORDER BY f.due_on IS NULL, f.due_on, f.id LIMIT ?"
    return [_row(row) for row in reader.sql(query, (limit,))]


def done(reader: Reader, limit: int) -> list[FollowUpRow]:
    """What was done, the latest first."""
    query = f"{SELECT}f.done_on IS NOT NULL ORDER BY f.done_on DESC, f.id DESC LIMIT ?"
    return [_row(row) for row in reader.sql(query, (limit,))]


def _row(row: Any) -> FollowUpRow:
    organisation, organisation_where = row[9], address_line(row[10] or "", row[11] or "")
    resident_where = address_line(row[12] or "", row[13] or "", row[14] or "")
    return FollowUpRow(
        id=row[0],
        text=row[1],
        due_on=day(row[2]),
        who=shown_name(*row[15:20]) if row[3] else organisation or "",
        resident_id=row[3],
        organisation_id=row[4],
        where=resident_where if row[3] else organisation_where,
        promised_on=known_day(row[5]),
        done_on=day(row[6]),
        result=row[7],
        contact_id=row[8],
    )
