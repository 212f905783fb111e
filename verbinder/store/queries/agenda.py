"""Queries for the neighbourhood agenda: who wishes what, what needs attention, and what was put before whom.

Owns the rows only; what they are about is read from their words elsewhere. Of residents no name is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from verbinder.domain.agenda import AgendaItemFields, AgendaItemRow, Source
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.organisations import OrganisationKind
from verbinder.domain.signals import SignalState, SignalTone
from verbinder.store.engine import driver_of
from verbinder.store.queries import signals
from verbinder.store.queries.values import day, known_day
from verbinder.store.reader import Reader

NEED = f"g.state = '{GiftState.OPEN}' AND g.kind = '{GiftKind.NEED}'"
AREA = " LEFT JOIN street s ON s.id = {street} LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
OF_ORGANISATION = (
    "SELECT o.id, g.phrase, coalesce(n.name, ''), o.name FROM gift g JOIN organisation o ON o.id = g.organisation_id"
    f"{AREA.format(street='o.street_id')} WHERE {NEED} AND o.archived_on IS NULL AND o.kind "
)
#: Between the lines of what is said: each is read by itself, so that "kapot" in one takes nothing from another.
LINE = "char(10)"
IN_AREA = " AND (:area IS NULL OR n.id = :area)"
#: Per source: who, in what words, in which neighbourhood, and the name of an organisation.
WISHES = {
    Source.RESIDENTS: (
        "SELECT r.id, g.phrase, coalesce(n.name, ''), '' FROM gift g JOIN resident r ON r.id = g.resident_id"
        f"{AREA.format(street='r.street_id')} WHERE {NEED} AND r.archived_on IS NULL{IN_AREA}"
    ),
    Source.ORGANISATIONS: f"{OF_ORGANISATION} <> '{OrganisationKind.COUNCIL}'{IN_AREA}",
    # The municipality wishes for the whole town.
    Source.MUNICIPALITY: f"{OF_ORGANISATION} = '{OrganisationKind.COUNCIL}'",
    Source.NOTICED: (
        f"SELECT x.id, x.text || {LINE} || coalesce((SELECT group_concat(t.name, {LINE}) FROM tagging g"
        " JOIN tag t ON t.id = g.tag_id WHERE g.signal_id = x.id), ''), coalesce(n.name, ''), ''"
        f"{signals.TABLES} LEFT JOIN street h ON h.id = {signals.LIES_IN}"
        " LEFT JOIN neighbourhood n ON n.id = h.neighbourhood_id"
        f" WHERE x.tone = '{SignalTone.CONCERN}' AND x.state <> '{SignalState.USED}'"
        f" AND x.noticed_on >= :since{IN_AREA}"
    ),
}
INITIATIVES = (
    f"SELECT i.id, i.name, i.name || {LINE} || i.goal || {LINE} || coalesce((SELECT group_concat(t.name, {LINE})"
    " FROM initiative_theme h JOIN tag t ON t.id = h.tag_id WHERE h.initiative_id = i.id), '') FROM initiative i"
    " WHERE i.archived_on IS NULL AND i.phase <> 'ended' ORDER BY i.name, i.id"
)
ITEMS = (
    "SELECT a.id, a.text, a.to_whom, a.on_date, a.answer, a.answered_on, a.signal_id, a.initiative_id,"
    " coalesce(x.text, ''), coalesce(i.name, '') FROM agenda_item a LEFT JOIN signal x ON x.id = a.signal_id"
    " LEFT JOIN initiative i ON i.id = a.initiative_id"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A wish in somebody's own words; several lines are read apart."""

    source: Source
    who: int
    phrase: str
    area: str
    name: str


def said(reader: Reader, neighbourhood_id: int | None, since: date) -> Iterator[Said]:
    """Every open wish, and every concern noticed from `since` on that was not used yet; of one neighbourhood or all."""
    values = {"area": neighbourhood_id, "since": since.isoformat()}
    for source, query in WISHES.items():
        for row in driver_of(reader.connection).execute(query, values):
            yield Said(source, *row)


def initiatives(reader: Reader) -> list[tuple[int, str, str]]:
    """Id, name and what is said of each initiative that goes on, by name."""
    return [(row[0], row[1], row[2]) for row in reader.sql(INITIATIVES)]


def items(reader: Reader) -> list[AgendaItemRow]:
    """Everything that was put before somebody, what has no answer first, then the latest."""
    order = " ORDER BY a.answered_on IS NOT NULL, a.on_date DESC, a.id DESC"
    return [_row(row) for row in reader.sql(ITEMS + order)]


def item(reader: Reader, item_id: int) -> AgendaItemRow | None:
    """One of them, None when it is not there."""
    rows = reader.sql(f"{ITEMS} WHERE a.id = ?", (item_id,))
    return _row(rows[0]) if rows else None


def _row(row: Any) -> AgendaItemRow:
    on_date = known_day(row[3])
    fields = AgendaItemFields(
        text=row[1],
        to_whom=row[2],
        on_date=on_date,
        answer=row[4],
        answered_on=day(row[5]),
        signal_id=row[6],
        initiative_id=row[7],
    )
    return AgendaItemRow(row[0], fields, on_date, signal=row[8], initiative=row[9])
