"""What happened with one resident or organisation, or at one place or in one street, newest first and page by page.

Owns the one query that puts contacts, promises, signals and gifts in one order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from verbinder.domain.cards import TimelineEntry
from verbinder.domain.names import shown_name
from verbinder.store.queries.card_parts import Owner
from verbinder.store.queries.values import day, grouped, id_list, known_day
from verbinder.store.reader import Reader

#: On one day a contact stands above what was promised and heard in it.
RANKS = {"contact": 4, "follow_up": 3, "signal": 2, "gift": 1}

WHERE_COLUMNS = "c.place_id, coalesce(p.name, ''), c.organisation_id, coalesce(o.name, ''), coalesce(s.name, '')"
CONTACTS = (
    f"SELECT {RANKS['contact']} AS rank, c.id AS id, c.on_date AS on_date, c.note, '', c.setting, c.outcome,"
    f" NULL, c.id, {WHERE_COLUMNS}, c.house_number FROM contact c"
    " LEFT JOIN place p ON p.id = c.place_id LEFT JOIN organisation o ON o.id = c.organisation_id"
    " LEFT JOIN street s ON s.id = c.street_id WHERE "
)
NOWHERE = "NULL, '', NULL, '', '', ''"
FOLLOW_UPS = (
    f"SELECT {RANKS['follow_up']}, f.id, coalesce(f.done_on, f.promised_on), f.text,"
    " CASE WHEN f.done_on IS NULL THEN 'open' ELSE 'done' END, '', f.result, f.due_on, f.contact_id,"
    f" {NOWHERE} FROM follow_up f WHERE f.{{owner}} = :id"
)
SIGNALS = (
    f"SELECT {RANKS['signal']}, x.id, x.noticed_on, x.text, x.tone, '', x.state, x.comes_back_on, x.contact_id,"
    f" {NOWHERE} FROM signal x WHERE x.{{owner}} = :id"
)
GIFTS = (
    f"SELECT {RANKS['gift']}, g.id, g.heard_on, g.phrase, g.kind, '', g.state, NULL, g.contact_id,"
    f" {NOWHERE} FROM gift g WHERE g.{{owner}} = :id AND g.heard_on IS NOT NULL"
)
TOOK_PART = "c.id IN (SELECT contact_id FROM contact_participant WHERE resident_id = :id)"


def timeline(
    reader: Reader, owner: Owner, owner_id: int, *, before: TimelineEntry | None = None, limit: int = 100
) -> tuple[TimelineEntry, ...]:
    """At most `limit` entries, those older than `before` (the last entry of the page before)."""
    parts = [CONTACTS + (TOOK_PART if owner == "resident_id" else f"c.{owner} = :id"), SIGNALS]
    if owner in ("resident_id", "organisation_id"):
        parts += [FOLLOW_UPS, GIFTS]
    union = " UNION ALL ".join(part.replace("{owner}", owner) for part in parts)
    values: dict[str, Any] = {"id": owner_id, "limit": limit}
    older = ""
    if before is not None:
        older = " WHERE (on_date, rank, id) < (:day, :rank, :last)"
        values |= {"day": before.on_date.isoformat(), "rank": RANKS[before.kind], "last": before.id}
    query = f"SELECT * FROM ({union}){older} ORDER BY on_date DESC, rank DESC, id DESC LIMIT :limit"
    rows = reader.sql(query, values)
    others = _others(reader, [row[1] for row in rows if row[0] == RANKS["contact"]], owner, owner_id)
    return tuple(_entry(row, others, owner, owner_id) for row in rows)


def _entry(row: Sequence[Any], others: dict[int, list[str]], owner: Owner, owner_id: int) -> TimelineEntry:
    rank, number, on_date, text, code, setting, outcome, due_on, contact_id, *where = row
    kind = next(kind for kind, value in RANKS.items() if value == rank)
    return TimelineEntry(
        kind=kind,
        id=number,
        on_date=known_day(on_date),
        text=text,
        code=code,
        setting=setting,
        outcome=outcome,
        due_on=day(due_on),
        contact_id=contact_id,
        where=_where(where, owner, owner_id),
        others=", ".join(others.get(number, ())) if kind == "contact" else "",
    )


def _where(parts: Sequence[Any], owner: Owner, owner_id: int) -> str:
    """The place, else the organisation, else the address; not the one whose timeline it is."""
    place_id, place, organisation_id, organisation, street, number = parts
    if place and (owner, owner_id) != ("place_id", place_id):
        return str(place)
    if organisation and (owner, owner_id) != ("organisation_id", organisation_id):
        return str(organisation)
    return "" if owner == "place_id" else f"{street} {number}".strip()


def _others(reader: Reader, contact_ids: list[int], owner: Owner, owner_id: int) -> dict[int, list[str]]:
    """Who was there too, per contact, by name."""
    if not contact_ids:
        return {}
    query = (
        "SELECT p.contact_id, r.id, r.given_name, r.infix, r.surname, r.initials, r.description"
        " FROM contact_participant p JOIN resident r ON r.id = p.resident_id"
        f" WHERE p.contact_id IN {id_list(contact_ids)} ORDER BY r.sort_key, r.id"
    )
    themselves = owner_id if owner == "resident_id" else None
    return grouped((row[0], shown_name(*row[2:])) for row in reader.sql(query) if row[1] != themselves)
