"""Counts of where we were and whom we reached in a period, and how often each was turned to.

Owns the counting; what it means is `domain.coverage`'s. Each question is one pass over the contacts or fewer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from verbinder.domain.coverage import StreetCoverage, Turned
from verbinder.store.derived import ATTEMPT_CODES
from verbinder.store.engine import driver_of
from verbinder.store.queries.streets import all_streets
from verbinder.store.reader import Reader

#: Who lives in a neighbourhood, or everybody when none is given.
HERE = (
    " AND (:area IS NULL OR {who} IN (SELECT r.id FROM resident r JOIN street s ON s.id = r.street_id"
    " WHERE s.neighbourhood_id = :area))"
)
IN_STREETS = (
    f"SELECT street_id, count(*), sum(outcome NOT IN ({ATTEMPT_CODES})) FROM contact"
    " WHERE on_date BETWEEN :first AND :last GROUP BY street_id"
)
#: Of everybody who was ever really met: the first day and the last, up to the end of the period.
MET = (
    "SELECT p.resident_id, min(c.on_date), max(c.on_date) FROM contact c"
    " CROSS JOIN contact_participant p ON p.contact_id = c.id"
    f" WHERE c.outcome NOT IN ({ATTEMPT_CODES}) AND c.on_date <= :last{HERE.format(who='p.resident_id')}"
    " GROUP BY p.resident_id"
)
LIVES_IN = "SELECT id, street_id FROM resident WHERE street_id IS NOT NULL AND archived_on IS NULL"
#: How often each resident was turned to in the period.
TURNED_TO = {
    Turned.CONVERSATIONS: (
        "SELECT count(*) FROM contact c CROSS JOIN contact_participant p ON p.contact_id = c.id"
        f" WHERE c.outcome NOT IN ({ATTEMPT_CODES}) AND c.on_date BETWEEN :first AND :last"
        f"{HERE.format(who='p.resident_id')} GROUP BY p.resident_id"
    ),
    Turned.INTRODUCTIONS: (
        "SELECT count(*) FROM (SELECT resident_id AS who FROM introduction WHERE proposed_on BETWEEN :first AND :last"
        " UNION ALL SELECT other_resident_id FROM introduction"
        " WHERE proposed_on BETWEEN :first AND :last AND other_resident_id IS NOT NULL)"
        f" WHERE TRUE{HERE.format(who='who')} GROUP BY who"
    ),
    Turned.ASKS: (
        f"SELECT count(*) FROM ask WHERE on_date BETWEEN :first AND :last{HERE.format(who='resident_id')}"
        " GROUP BY resident_id"
    ),
}


@dataclass(frozen=True, slots=True)
class FirstAndLast:
    """When a resident was met first, and last within the period's end."""

    resident_id: int
    first_on: date
    last_on: date


def met(reader: Reader, last: date, area: int | None = None) -> list[FirstAndLast]:
    """Everybody really spoken to up to and including `last`; with `area` who lives in that neighbourhood."""
    rows = driver_of(reader.connection).execute(MET, {"last": last.isoformat(), "area": area})
    return [FirstAndLast(row[0], date.fromisoformat(row[1]), date.fromisoformat(row[2])) for row in rows]


def streets(
    reader: Reader,
    first: date,
    last: date,
    today: date,
    weeks: int,
    people: list[FirstAndLast],
    area: int | None = None,
) -> tuple[tuple[StreetCoverage, ...], int]:
    """Every street (of the neighbourhood `area`), the longest unseen first; and how many contacts of the period were
    in no street."""
    period = {"first": first.isoformat(), "last": last.isoformat()}
    counts = {row[0]: (row[1], row[2]) for row in reader.sql(IN_STREETS, period)}
    reached = _reached(reader, people, first)
    limit = today - timedelta(weeks=weeks)
    found = []
    for row in all_streets(reader):
        if area is not None and row.neighbourhood_id != area:
            continue
        contacts, conversations = counts.get(row.id, (0, 0))
        met_here, new_here = reached.get(row.id, (0, 0))
        seen_on = row.last_contact_on
        found.append(
            StreetCoverage(
                id=row.id,
                name=row.name,
                neighbourhood=row.neighbourhood,
                residents=row.residents,
                met=met_here,
                new=new_here,
                contacts=contacts,
                conversations=conversations,
                last_seen_on=seen_on,
                weeks=None if seen_on is None else (today - seen_on).days // 7,
                unseen=seen_on is None or seen_on < limit,
            )
        )
    found.sort(key=lambda street: street.last_seen_on or date.min)
    return tuple(found), counts.get(None, (0, 0))[0]


def turned_to(reader: Reader, what: Turned, first: date, last: date, area: int | None = None) -> list[int]:
    """How often each who was turned to at all was turned to; with `area` who lives there. Nobody is named."""
    values = {"first": first.isoformat(), "last": last.isoformat(), "area": area}
    return [row[0] for row in reader.sql(TURNED_TO[what], values)]


def _reached(reader: Reader, people: list[FirstAndLast], first: date) -> Mapping[int, tuple[int, int]]:
    """Per street how many of its residents were met from `first` on, and for the first time ever."""
    lives_in: dict[int, int] = dict(driver_of(reader.connection).execute(LIVES_IN))
    found: dict[int, tuple[int, int]] = {}
    for person in people:
        street = lives_in.get(person.resident_id)
        if street is not None and person.last_on >= first:
            before = found.get(street, (0, 0))
            found[street] = (before[0] + 1, before[1] + (person.first_on >= first))
    return found
