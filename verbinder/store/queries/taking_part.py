"""The initiatives somebody takes part in, for their card; and to which initiative a row belongs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import TakesPart
from verbinder.domain.names import folded
from verbinder.domain.stepping_back.record import Part, Phase
from verbinder.store.queries.initiatives import NOW
from verbinder.store.queries.values import day
from verbinder.store.reader import Reader

#: Parts in what is not archived; `now` whether it holds today.
PARTS = (
    f"SELECT i.id, i.name, i.phase, v.part, {NOW} FROM involved v JOIN initiative i ON i.id = v.initiative_id"
    " WHERE i.archived_on IS NULL AND coalesce(v.resident_id, -v.organisation_id) = :party ORDER BY v.id"
)
CAME = (
    "SELECT i.id, i.name, i.phase, count(*), max(a.on_date) FROM activity_person x"
    " JOIN activity a ON a.id = x.activity_id JOIN initiative i ON i.id = a.initiative_id"
    " WHERE i.archived_on IS NULL AND x.resident_id = :party AND a.on_date <= :today GROUP BY i.id"
)
LED = (
    "SELECT i.id, i.name, i.phase, count(*), max(a.on_date) FROM activity a JOIN initiative i ON i.id = a.initiative_id"
    " WHERE i.archived_on IS NULL AND a.organisation_id = -:party AND a.on_date <= :today GROUP BY i.id"
)
#: Rows that are shown in a dossier: what of each says which.
OF_ROW = {
    Kind.ACTIVITY: "activity",
    Kind.STEP: "step",
    Kind.SUPPORT: "support",
    Kind.BUDGET: "budget",
    Kind.CHECK_IN: "check_in",
    Kind.AGREEMENT: "agreement",
    Kind.HAND_OVER: "hand_over",
    Kind.STEP_IN: "step_in",
    Kind.ADVICE: "advice",
    Kind.INVOLVED: "involved",
    Kind.RUNG: "rung",
    Kind.ROLE_CHOICE: "role_choice",
}


def of_party(reader: Reader, number: int, today: date) -> tuple[TakesPart, ...]:
    """What a resident (an id) or an organisation (minus its id) takes part in: what goes on first, then by name."""
    values = {"party": number, "today": today.isoformat()}
    known: dict[int, tuple[str, str]] = {}
    parts: dict[int, list[tuple[Part, bool]]] = {}
    for row in reader.sql(PARTS, values):
        known[row[0]] = (row[1], row[2])
        parts.setdefault(row[0], []).append((Part(row[3]), bool(row[4])))
    came = {row[0]: row for row in reader.sql(CAME if number > 0 else LED, values)}
    known.update((row[0], (row[1], row[2])) for row in came.values())
    found = list(_found(known, parts, came))
    return tuple(sorted(found, key=lambda one: (one.ended, one.phase is Phase.ENDED, folded(one.name), one.id)))


def _found(
    known: dict[int, tuple[str, str]], parts: dict[int, list[tuple[Part, bool]]], came: dict[int, Any]
) -> Iterator[TakesPart]:
    for number, (name, phase) in known.items():
        held = parts.get(number, [])
        visits = came.get(number)
        yield TakesPart(
            id=number,
            name=name,
            phase=Phase(phase),
            parts=tuple(dict.fromkeys(part for part, now in held if now)),
            came=visits[3] if visits is not None else 0,
            last_came_on=day(visits[4]) if visits is not None else None,
            ended=bool(held) and not any(now for _, now in held),
        )


def initiative_of(reader: Reader, kind: Kind, row_id: int) -> int | None:
    """The initiative a row of a dossier belongs to; None when it is gone, or of no initiative."""
    if kind is Kind.INITIATIVE:
        return row_id
    rows = reader.sql(f"SELECT initiative_id FROM {OF_ROW[kind]} WHERE id = ?", (row_id,)) if kind in OF_ROW else []
    return int(rows[0][0]) if rows else None
