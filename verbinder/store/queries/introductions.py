"""Queries on introductions: those of a person, those to ask about today, the chain one came forth from, counts.

Owns the order and who is left out: about somebody at rest or not to be approached nothing is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from verbinder.domain.introduction_views import Check, IntroductionCounts, IntroductionView
from verbinder.domain.introductions import TIE_STATES, IntroductionState
from verbinder.domain.suggestions import MeetingPlace, PartyName
from verbinder.store.queries.party_names import names
from verbinder.store.queries.values import ALLOWED, day, grouped, id_list, known_day
from verbinder.store.reader import Reader

ROWS = (
    "SELECT i.id, i.resident_id, i.other_resident_id, i.organisation_id, i.kind, i.topic, i.mine, i.theirs, i.place_id,"
    " p.name, i.purpose, i.side_goal, i.note, i.state, i.proposed_on, i.introduced_on, i.check_on, i.ended_on,"
    " i.led_from_id FROM introduction i LEFT JOIN place p ON p.id = i.place_id"
)
CHECKS = (
    "SELECT introduction_id, id, on_date, answer, hindrance, note FROM introduction_check WHERE introduction_id IN "
)
#: Both may be approached today and are not archived.
NOBODY_AT_REST = (
    "NOT EXISTS (SELECT 1 FROM resident r WHERE r.id IN (i.resident_id, i.other_resident_id)"
    f" AND NOT ({ALLOWED} AND r.archived_on IS NULL))"
)
DUE = f"i.check_on <= :today AND {NOBODY_AT_REST}"
#: Longer chains than this are told from their nearest end.
LONGEST_CHAIN = 20


def of_party(reader: Reader, number: int) -> tuple[IntroductionView, ...]:
    """The introductions of a resident, or of an organisation (minus its id), the latest first."""
    order = "ORDER BY i.proposed_on DESC, i.id DESC"
    return _views(reader, f"{ROWS} WHERE {_of(number)} {order}", {"number": abs(number)})


def all_at(reader: Reader, states: Iterable[str], limit: int) -> tuple[IntroductionView, ...]:
    """Those at one of `states`, the earliest check first, then the latest proposed."""
    wanted = ", ".join(f"'{IntroductionState(state)}'" for state in states)
    order = "ORDER BY i.check_on NULLS LAST, i.proposed_on DESC, i.id DESC LIMIT :limit"
    return _views(reader, f"{ROWS} WHERE i.state IN ({wanted}) {order}", {"limit": limit})


def due(reader: Reader, today: date, limit: int) -> tuple[IntroductionView, ...]:
    """Those of which it is time to ask how it went, the longest waiting first."""
    values = {"today": today.isoformat(), "limit": limit}
    return _views(reader, f"{ROWS} WHERE {DUE} ORDER BY i.check_on, i.id LIMIT :limit", values)


def to_check(reader: Reader, today: date, limit: int) -> tuple[IntroductionView, ...]:
    """Those with a day to ask how it went, whenever that is, the earliest first; nobody who is at rest today."""
    where = f"i.check_on IS NOT NULL AND {NOBODY_AT_REST}"
    values = {"today": today.isoformat(), "limit": limit}
    return _views(reader, f"{ROWS} WHERE {where} ORDER BY i.check_on, i.id LIMIT :limit", values)


def due_of_party(reader: Reader, number: int, today: date) -> frozenset[int]:
    """The ids of those of one party of which it is time to ask how it went."""
    query = f"SELECT i.id FROM introduction i WHERE ({_of(number)}) AND {DUE}"
    return frozenset(row[0] for row in reader.sql(query, {"number": abs(number), "today": today.isoformat()}))


def count_due(reader: Reader, today: date) -> int:
    """How many `due` would give without a limit."""
    query = f"SELECT count(*) FROM introduction i WHERE {DUE}"
    return int(reader.sql(query, {"today": today.isoformat()})[0][0])


def one(reader: Reader, introduction_id: int) -> IntroductionView | None:
    """One introduction; None when it is not there."""
    return next(iter(_views(reader, f"{ROWS} WHERE i.id = :id", {"id": introduction_id})), None)


def chain(reader: Reader, introduction_id: int) -> tuple[IntroductionView, ...]:
    """The introductions that led to this one, the first one first, itself last."""
    found: list[IntroductionView] = []
    wanted: int | None = introduction_id
    while wanted is not None and len(found) < LONGEST_CHAIN and wanted not in {view.id for view in found}:
        view = one(reader, wanted)
        if view is None:
            break
        found.append(view)
        wanted = view.led_from_id
    return tuple(reversed(found))


def led_to(reader: Reader, introduction_id: int) -> tuple[IntroductionView, ...]:
    """The introductions that came forth from this one."""
    return _views(reader, f"{ROWS} WHERE i.led_from_id = :id ORDER BY i.proposed_on, i.id", {"id": introduction_id})


def counts(reader: Reader, first: date | None = None, last: date | None = None) -> IntroductionCounts:
    """How many stand where, of those proposed from `first` up to and including `last`."""
    values = {"first": first and first.isoformat(), "last": last and last.isoformat()}
    rows = reader.sql(
        "SELECT state, organisation_id IS NOT NULL, count(*) FROM introduction"
        " WHERE (:first IS NULL OR proposed_on >= :first) AND (:last IS NULL OR proposed_on <= :last)"
        " GROUP BY 1, 2",
        values,
    )
    by_state: dict[IntroductionState, int] = {}
    ties = {True: 0, False: 0}
    for state, with_organisation, number in rows:
        by_state[IntroductionState(state)] = by_state.get(IntroductionState(state), 0) + number
        if IntroductionState(state) in TIE_STATES:
            ties[bool(with_organisation)] += number
    return IntroductionCounts(by_state, ties[False], ties[True])


def used_phrases(reader: Reader, resident_id: int) -> set[str]:
    """The phrases of this resident that an introduction rested on."""
    rows = reader.sql(
        "SELECT mine FROM introduction WHERE resident_id = :id"
        " UNION SELECT theirs FROM introduction WHERE other_resident_id = :id",
        {"id": resident_id},
    )
    return {row[0] for row in rows}


def _of(number: int) -> str:
    """The SQL for the introductions of a party; its number is `:number`."""
    if number > 0:
        return "i.resident_id = :number OR i.other_resident_id = :number"
    return "i.organisation_id = :number"


def _views(reader: Reader, statement: str, values: dict[str, Any]) -> tuple[IntroductionView, ...]:
    rows = reader.sql(statement, values)
    called = names(reader, {number for row in rows for number in _parties(row)})
    checks = grouped((row[0], Check(row[1], known_day(row[2]), *row[3:])) for row in _checks(reader, rows))
    return tuple(_view(row, called, tuple(checks.get(row[0], ()))) for row in rows)


def _checks(reader: Reader, rows: list[Any]) -> list[Any]:
    return reader.sql(CHECKS + id_list(row[0] for row in rows) + " ORDER BY on_date, id") if rows else []


def _parties(row: Any) -> tuple[int, int]:
    return row[1], row[2] if row[2] is not None else -row[3]


def _view(row: Any, called: Mapping[int, PartyName], checks: tuple[Check, ...]) -> IntroductionView:
    one_number, other_number = _parties(row)
    kind, topic, mine, theirs, place_id, place_name, purpose, side_goal, note, state = row[4:14]
    return IntroductionView(
        id=row[0],
        one=called[one_number],
        other=called[other_number],
        state=IntroductionState(state),
        proposed_on=known_day(row[14]),
        kind=kind,
        topic=topic,
        mine=mine,
        theirs=theirs,
        place=None if place_id is None else MeetingPlace(place_id, place_name or ""),
        purpose=purpose,
        side_goal=side_goal,
        note=note,
        introduced_on=day(row[15]),
        check_on=day(row[16]),
        ended_on=day(row[17]),
        led_from_id=row[18],
        checks=checks,
    )
