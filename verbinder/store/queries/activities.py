"""Activities of an initiative: each with who led and who came, and who met whom for the first time there.

Owns these queries. Who is new, and who comes to know whom, follows from the rules of `domain.stepping_back.faces` and
`domain.network.ties`, so that the dossier, the advice and the network say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import ActivityView, FirstMeeting
from verbinder.domain.initiatives import ActivityFields
from verbinder.domain.introductions import MET_STATES
from verbinder.domain.network import ties
from verbinder.domain.network.ties import DEFAULT, Meeting, Through, Who, known_pairs
from verbinder.domain.stepping_back.faces import first_times
from verbinder.domain.stepping_back.record import Activity, OrganisationLed, Presence
from verbinder.domain.suggestions import PartyName
from verbinder.store.queries.party_names import names
from verbinder.store.queries.values import grouped, id_list, known_day
from verbinder.store.reader import Reader

ROWS = (
    "SELECT a.id, a.on_date, a.title, a.unnamed, a.verbinder, a.organisation_led, a.organisation_id, a.place_id,"
    " coalesce(p.name, ''), coalesce(nullif(a.note, ''), c.note, ''), a.contact_id FROM activity a"
    " LEFT JOIN place p ON p.id = a.place_id LEFT JOIN contact c ON c.id = a.contact_id"
    " WHERE a.initiative_id = ? ORDER BY a.on_date, a.id"
)
PEOPLE = (
    "SELECT x.activity_id, x.resident_id, x.led FROM activity_person x JOIN activity a ON a.id = x.activity_id"
    " WHERE a.initiative_id = ? ORDER BY x.id"
)
#: Earlier activities at which at least two of some residents were, with everybody who was there.
EARLIER = (
    "SELECT x.activity_id, a.unnamed, x.resident_id FROM activity_person x JOIN activity a ON a.id = x.activity_id"
    " WHERE (a.on_date, a.id) < (:day, :id) AND x.activity_id IN (SELECT activity_id FROM activity_person"
    " WHERE resident_id IN {people} GROUP BY activity_id HAVING count(*) > 1)"
)
#: Introductions of people who really met, whatever became of it.
MET = ", ".join(f"'{state.value}'" for state in MET_STATES)
INTRODUCED = (
    f"SELECT id, resident_id, other_resident_id FROM introduction WHERE state IN ({MET})"
    " AND coalesce(introduced_on, proposed_on) <= :day AND resident_id IN {people} AND other_resident_id IN {people}"
)
HOUSEHOLDS = "SELECT household_id, id FROM resident WHERE household_id IS NOT NULL AND id IN {people}"
#: Who initiates or carries the same initiative since before.
TOGETHER = (
    "SELECT initiative_id, resident_id FROM involved WHERE part IN ('initiator', 'carrier')"
    " AND (from_on IS NULL OR from_on < :day) AND resident_id IN {people}"
)


def of_initiative(reader: Reader, initiative_id: int) -> tuple[ActivityView, ...]:
    """Every activity, newest first."""
    rows = reader.sql(ROWS, (initiative_id,))
    people = grouped((row[0], (row[1], bool(row[2]))) for row in reader.sql(PEOPLE, (initiative_id,)))
    numbers = {number for present in people.values() for number, _ in present}
    called = names(reader, numbers | {-row[6] for row in rows if row[6] is not None})
    past = [
        Activity(row[0], known_day(row[1]), came=frozenset(who for who, _ in people.get(row[0], ()))) for row in rows
    ]
    views = [_view(row, people.get(row[0], []), new, called) for row, new in zip(rows, first_times(past), strict=True)]
    return tuple(reversed(views))


def fields(reader: Reader, activity_id: int) -> ActivityFields:
    """What was filled in of one activity. Raises `UserError("record.gone")`."""
    row = reader.get(Kind.ACTIVITY, activity_id)
    people = reader.find(Kind.ACTIVITY_PERSON, activity_id=activity_id)
    return ActivityFields(
        on_date=row["on_date"],
        title=row["title"],
        led_by=tuple(each["resident_id"] for each in people if each["led"]),
        came=tuple(each["resident_id"] for each in people),
        unnamed=row["unnamed"],
        verbinder=Presence(row["verbinder"]),
        organisation_led=OrganisationLed(row["organisation_led"]),
        organisation_id=row["organisation_id"],
        place_id=row["place_id"],
        note=row["note"],
        contact_id=row["contact_id"],
    )


def first_meetings(reader: Reader, activity_id: int, on_date: date) -> tuple[FirstMeeting, ...]:
    """Pairs of residents who came to know each other at this activity, by name.

    Nothing for an activity so large that it introduces nobody (`Limits.large_group`, people without a name counted).
    """
    there = [
        row[0] for row in reader.sql("SELECT resident_id FROM activity_person WHERE activity_id = ?", (activity_id,))
    ]
    unnamed = reader.sql("SELECT unnamed FROM activity WHERE id = ?", (activity_id,))
    if len(there) < 2 or len(there) + unnamed[0][0] > DEFAULT.large_group:
        return ()
    here = Meeting(Through.ACTIVITY, activity_id, _residents(there))
    before = _meetings_before(reader, there, activity_id, on_date)
    everybody = sorted({who for met in (here, *before) for who in met.people})
    number = {who: place for place, who in enumerate(everybody)}
    new = known_pairs((*before, here), number) - known_pairs(before, number)
    pairs = [(everybody[pair // len(number)].id, everybody[pair % len(number)].id) for pair in sorted(new)]
    called = names(reader, there)
    met = [FirstMeeting(one=called[one], other=called[other]) for one, other in pairs]
    return tuple(sorted(met, key=lambda each: (each.one.name, each.other.name)))


def _meetings_before(reader: Reader, there: list[int], activity_id: int, on_date: date) -> list[Meeting]:
    inside = id_list(there)
    values: dict[str, Any] = {"day": on_date.isoformat(), "id": activity_id}
    found = []
    activities = grouped(((row[0], row[1]), row[2]) for row in reader.sql(EARLIER.format(people=inside), values))
    for (number, unnamed), people in activities.items():
        if len(people) + unnamed <= DEFAULT.large_group:
            found.append(Meeting(Through.ACTIVITY, number, _residents(people)))
    day_only = {"day": on_date.isoformat()}
    for number, one, other in reader.sql(INTRODUCED.format(people=inside), day_only):
        found.append(Meeting(Through.INTRODUCTION, number, _residents((one, other))))
    for through, rows in (
        (Through.HOUSEHOLD, reader.sql(HOUSEHOLDS.format(people=inside))),
        (Through.INITIATIVE, reader.sql(TOGETHER.format(people=inside), day_only)),
    ):
        found += [Meeting(through, number, _residents(people)) for number, people in grouped(rows).items()]
    return found


def _residents(ids: Iterable[int]) -> frozenset[Who]:
    return frozenset(Who(ties.Kind.RESIDENT, number) for number in ids)


def _view(row: Any, people: list[tuple[int, bool]], new: frozenset[int], called: dict[int, PartyName]) -> ActivityView:
    return ActivityView(
        id=row[0],
        on_date=known_day(row[1]),
        title=row[2],
        led_by=tuple(called[number] for number, led in people if led),
        came=tuple(called[number] for number, _ in people),
        first_time=tuple(called[number] for number, _ in people if number in new),
        unnamed=row[3],
        verbinder=Presence(row[4]),
        organisation_led=OrganisationLed(row[5]),
        organisation=called[-row[6]] if row[6] is not None else None,
        place_id=row[7],
        place=row[8],
        note=row[9],
        contact_id=row[10],
    )
