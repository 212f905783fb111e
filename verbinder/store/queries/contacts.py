"""Queries on contacts: lists of them with who was there, and everything of one."""

from __future__ import annotations

from datetime import date
from typing import Any

from verbinder.domain.addresses import address_line
from verbinder.domain.contact_views import ContactCounts, ContactRow, ContactView, GiftLine, PersonRef
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import shown_name
from verbinder.errors import UserError
from verbinder.store.derived import ATTEMPT_CODES
from verbinder.store.queries import follow_ups, signals
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.values import day, id_list, known_day
from verbinder.store.reader import Reader

SELECT = (
    "SELECT c.id, c.on_date, c.setting, c.outcome, c.house_number, c.street_id, c.place_id, c.organisation_id,"
    " c.round_id, c.note, s.name, p.name, o.name FROM contact c LEFT JOIN street s ON s.id = c.street_id"
    " LEFT JOIN place p ON p.id = c.place_id LEFT JOIN organisation o ON o.id = c.organisation_id WHERE "
)
PEOPLE = (
    f"SELECT cp.contact_id, cp.resident_id, {NAME_COLUMNS} FROM contact_participant cp"
    " JOIN resident r ON r.id = cp.resident_id WHERE cp.contact_id IN "
)
TAGS = "SELECT g.contact_id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.contact_id IN "
GIFTS = (
    f"SELECT g.id, g.kind, g.phrase, g.resident_id, o.name, g.question_behind, {NAME_COLUMNS} FROM gift g"
    " LEFT JOIN resident r ON r.id = g.resident_id LEFT JOIN organisation o ON o.id = g.organisation_id"
    " WHERE g.contact_id = ? ORDER BY g.id"
)
NEWEST_FIRST = " ORDER BY c.on_date DESC, c.id DESC"


def between(
    reader: Reader,
    first: date,
    last: date,
    *,
    street_id: int | None = None,
    resident_id: int | None = None,
    before: int | None = None,
    limit: int,
) -> list[ContactRow]:
    """Contacts from `first` up to and including `last`, newest first; `before` is the last contact seen already."""
    where, values = "c.on_date BETWEEN :first AND :last", _period(first, last)
    if street_id is not None:
        where, values["street"] = f"{where} AND c.street_id = :street", street_id
    if resident_id is not None:
        took_part = "SELECT contact_id FROM contact_participant WHERE resident_id = :resident"
        where, values["resident"] = f"{where} AND c.id IN ({took_part})", resident_id
    if before is not None:
        seen = "SELECT on_date, id FROM contact WHERE id = :before"
        where, values["before"] = f"{where} AND (c.on_date, c.id) < ({seen})", before
    return rows(reader, f"{where}{NEWEST_FIRST} LIMIT :limit", {**values, "limit": limit})


def of_round(reader: Reader, round_id: int) -> list[ContactRow]:
    """The contacts of a round, in the order in which they were written down."""
    return rows(reader, "c.round_id = :round ORDER BY c.id", {"round": round_id})


def count_between(reader: Reader, first: date, last: date) -> ContactCounts:
    """How many contacts there were, and in how many of them someone was met."""
    query = (
        f"SELECT count(*), coalesce(sum(outcome NOT IN ({ATTEMPT_CODES})), 0) FROM contact"
        " WHERE on_date BETWEEN :first AND :last"
    )
    return ContactCounts(*reader.sql(query, _period(first, last))[0])


def rows(reader: Reader, where: str, values: dict[str, Any]) -> list[ContactRow]:
    """The contacts (as `c`) that fit an SQL condition with its order and limit."""
    found = reader.sql(SELECT + where, values)
    if not found:
        return []
    ids = id_list(row[0] for row in found)
    people: dict[int, list[PersonRef]] = {}
    for contact_id, resident_id, *name in reader.sql(f"{PEOPLE}{ids} ORDER BY cp.id"):
        people.setdefault(contact_id, []).append(PersonRef(resident_id, shown_name(*name)))
    tags: dict[int, list[str]] = {}
    for contact_id, tag in reader.sql(f"{TAGS}{ids} ORDER BY t.folded_name"):
        tags.setdefault(contact_id, []).append(tag)
    return [_row(row, tuple(people.get(row[0], ())), tuple(tags.get(row[0], ()))) for row in found]


def view(reader: Reader, contact_id: int) -> ContactView:
    """Everything of one contact. Raises `UserError("record.gone")` when it is not there."""
    found = rows(reader, "c.id = :id", {"id": contact_id})
    if not found:
        raise UserError("record.gone")
    query = (
        "SELECT coalesce(s.name, ''), c.house_number, coalesce(p.name, ''), coalesce(w.title, ''), w.on_date"
        " FROM contact c LEFT JOIN street s ON s.id = c.street_id LEFT JOIN place p ON p.id = c.place_id"
        ' LEFT JOIN "round" w ON w.id = c.round_id WHERE c.id = ?'
    )
    street, number, place, title, round_on = reader.sql(query, (contact_id,))[0]
    return ContactView(
        row=found[0],
        street=street,
        house_number=number,
        place=place,
        round_title=title,
        round_on=day(round_on),
        gifts=tuple(_gift(row) for row in reader.sql(GIFTS, (contact_id,))),
        follow_ups=tuple(follow_ups.of_contact(reader, contact_id)),
        signals=tuple(signals.of_contact(reader, contact_id)),
    )


def _period(first: date, last: date) -> dict[str, Any]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _row(row: Any, people: tuple[PersonRef, ...], tags: tuple[str, ...]) -> ContactRow:
    street, place, organisation = row[10:13]
    return ContactRow(
        id=row[0],
        on_date=known_day(row[1]),
        setting=row[2],
        outcome=row[3],
        where=place or address_line(street or "", row[4]),
        street_id=row[5],
        place_id=row[6],
        organisation_id=row[7],
        organisation=organisation or "",
        round_id=row[8],
        note=row[9],
        people=people,
        tags=tags,
    )


def _gift(row: Any) -> GiftLine:
    who = shown_name(*row[6:11]) if row[3] else row[4] or ""
    return GiftLine(row[0], GiftKind(row[1]), row[2], row[3], who, row[5])
