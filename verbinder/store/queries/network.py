"""Queries on who met whom: the people of the network, and every occasion on which they came to know each other.

Owns what of the notebook counts as an occasion. Each table is read in one pass, straight from the driver: there may be
a hundred thousand activities. Who is archived is no longer in the network, but was there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from verbinder.domain.addresses import address_line
from verbinder.domain.assets import OF_RESIDENTS
from verbinder.domain.contacts import Outcome
from verbinder.domain.introductions import TIE_STATES
from verbinder.domain.names import shown_name
from verbinder.domain.network.ties import Kind, Meeting, Through, Who
from verbinder.domain.network_views import US, Ground, NetworkPerson
from verbinder.domain.stepping_back.record import OrganisationLed, Part, Presence
from verbinder.store.derived import ATTEMPT_CODES
from verbinder.store.engine import driver_of
from verbinder.store.queries.known_names import NAME_COLUMNS
from verbinder.store.queries.parties import AREA
from verbinder.store.queries.values import ALLOWED, day, id_list, known_day
from verbinder.store.reader import Reader

RESIDENTS = (
    f"SELECT r.id, {NAME_COLUMNS}, coalesce(s.name, ''), r.house_number, r.house_addition, {AREA}, NOT {ALLOWED}"
    " FROM resident r LEFT JOIN street s ON s.id = r.street_id LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
    " WHERE r.archived_on IS NULL ORDER BY r.id"
)
ORGANISATIONS = (
    f"SELECT o.id, o.name, o.kind, coalesce(s.name, ''), o.house_number, {AREA} FROM organisation o"
    " LEFT JOIN street s ON s.id = o.street_id LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
    " WHERE o.archived_on IS NULL ORDER BY o.id"
)
#: The only person one speaks to at an organisation, when that is a resident: to be brought there is to meet them.
ONLY_PERSON = (
    "SELECT organisation_id, min(resident_id) FROM contact_person GROUP BY organisation_id HAVING count(*) = 1"
)
HOUSEHOLDS = "SELECT household_id, id FROM resident WHERE household_id IS NOT NULL ORDER BY household_id, id"
TIES = ", ".join(f"'{state.value}'" for state in TIE_STATES)
INTRODUCTIONS = (
    "SELECT id, resident_id, other_resident_id, organisation_id, coalesce(introduced_on, proposed_on)"
    f" FROM introduction WHERE state IN ({TIES}) ORDER BY id"
)
ACTIVITIES = (
    "SELECT id, on_date, verbinder, organisation_led, organisation_id, unnamed FROM activity"
    " WHERE on_date <= :today ORDER BY id"
)
#: One row per activity: a row per person costs the driver more than taking the ids apart again.
CAME = "SELECT activity_id, group_concat(resident_id) FROM activity_person GROUP BY activity_id"
CARRIED = (
    "SELECT initiative_id, resident_id, organisation_id, from_on, until_on FROM involved"
    f" WHERE part IN ('{Part.INITIATOR}', '{Part.CARRIER}') ORDER BY initiative_id, id"
)
WAS_THERE = (Presence.LED.value, Presence.PRESENT.value)
#: The first time each was really spoken to; with `min` SQLite gives the other columns of the same row.
SPOKEN_TO = (
    "SELECT p.resident_id, c.id, min(c.on_date) FROM contact c CROSS JOIN contact_participant p ON p.contact_id = c.id"
    f" WHERE c.outcome NOT IN ({ATTEMPT_CODES}) AND c.on_date <= :today GROUP BY p.resident_id"
)
#: Conversations whose point was that people spoke with each other (publication l. 1577); an activity tells its own.
BROUGHT_TO_TALK = (
    "SELECT c.id, c.on_date, p.resident_id FROM contact c JOIN contact_participant p ON p.contact_id = c.id"
    f" WHERE c.outcome = '{Outcome.LET_PEOPLE_TALK}' AND c.on_date <= :today"
    " AND c.id NOT IN (SELECT contact_id FROM activity WHERE contact_id IS NOT NULL) ORDER BY c.id, p.id"
)
#: What an occasion was about.
ABOUT = {
    Through.ACTIVITY: "SELECT a.id, i.name FROM activity a JOIN initiative i ON i.id = a.initiative_id WHERE a.id IN ",
    Through.INITIATIVE: "SELECT id, name FROM initiative WHERE id IN ",
    Through.INTRODUCTION: (
        "SELECT id, CASE WHEN mine = theirs OR theirs = '' THEN mine ELSE mine || ' – ' || theirs END"
        " FROM introduction WHERE id IN "
    ),
}
PEOPLE_OF = (
    "SELECT i.id, i.name, v.resident_id FROM initiative i JOIN involved v ON v.initiative_id = i.id"
    " WHERE i.archived_on IS NULL AND i.phase <> 'ended' AND v.resident_id IS NOT NULL AND v.until_on IS NULL"
    " ORDER BY i.id"
)


@dataclass(frozen=True, slots=True)
class InNetwork:
    """Everybody who is in it, by who they are; residents without any tie too."""

    people: Mapping[Who, NetworkPerson]
    meetings: tuple[Meeting, ...]


def network(reader: Reader, today: date) -> InNetwork:
    """The people of today and the occasions up to and including today."""
    people = {person.who: person for person in (NetworkPerson(US, ""), *_people(reader, today))}
    return InNetwork(people, tuple(_Occasions(reader, today, people).all()))


def initiatives(reader: Reader) -> list[tuple[int, str, frozenset[Who]]]:
    """Id, name and residents of every initiative that goes on, as far as their part in it has not ended."""
    rows = groupby(reader.sql(PEOPLE_OF), key=itemgetter(0, 1))
    return [(*one, frozenset(Who(Kind.RESIDENT, row[2]) for row in people)) for one, people in rows]


def grounds(reader: Reader, meetings: Iterable[Meeting]) -> dict[tuple[Through, int], Ground]:
    """What these meetings were about, by what they are."""
    met = list(meetings)
    about: dict[tuple[Through, int], str] = {}
    for through, query in ABOUT.items():
        ids = {each.id for each in met if each.through is through}
        about.update(((through, row[0]), row[1]) for row in reader.sql(query + id_list(sorted(ids))))
    return {
        (each.through, each.id): Ground(each.through, each.id, each.on_date, about.get((each.through, each.id), ""))
        for each in met
    }


def _people(reader: Reader, today: date) -> Iterator[NetworkPerson]:
    driver = driver_of(reader.connection)
    for number, *name, street, house, addition, area, leave_alone in driver.execute(
        RESIDENTS, {"today": today.isoformat()}
    ):
        where = address_line(street, house, addition)
        yield NetworkPerson(Who(Kind.RESIDENT, number), shown_name(*name), where, area, bool(leave_alone))
    for number, name, kind, street, house, area in driver.execute(ORGANISATIONS):
        whose = Kind.ASSOCIATION if kind in OF_RESIDENTS else Kind.PROFESSIONAL
        yield NetworkPerson(Who(whose, number), name, address_line(street, house), area)


class _Occasions:
    """Reads the occasions, kind by kind."""

    def __init__(self, reader: Reader, today: date, people: Collection[Who]) -> None:
        self._driver = driver_of(reader.connection)
        self._today = {"today": today.isoformat()}
        self._residents: dict[int | None, Who] = {who.id: who for who in people if who.kind is Kind.RESIDENT}
        self._organisations = {who.id: who for who in people if who.kind is not Kind.RESIDENT and who != US}
        self._at_organisation: dict[int, int | None] = dict(self._rows(ONLY_PERSON))

    def all(self) -> Iterator[Meeting]:
        """Every occasion at which somebody could meet somebody."""
        for meeting in self._every():
            if len(meeting.people) > 1:
                yield meeting

    def _every(self) -> Iterator[Meeting]:
        yield from self._households()
        yield from self._introductions()
        yield from self._activities()
        yield from self._initiatives()
        yield from self._spoken_to()
        yield from self._brought_to_talk()

    def _rows(self, query: str, values: Mapping[str, Any] | None = None) -> Iterator[Any]:
        return iter(self._driver.execute(query, values or {}))

    def _households(self) -> Iterator[Meeting]:
        for number, rows in groupby(self._rows(HOUSEHOLDS), key=itemgetter(0)):
            yield Meeting(Through.HOUSEHOLD, number, self._known(row[1] for row in rows))

    def _introductions(self) -> Iterator[Meeting]:
        for number, one, other, organisation, on_date in self._rows(INTRODUCTIONS):
            people = self._known((one, other)) | self._of_organisation(organisation)
            yield Meeting(Through.INTRODUCTION, number, people, known_day(on_date))

    def _activities(self) -> Iterator[Meeting]:
        came: dict[int, str] = dict(self._rows(CAME))
        for number, on_date, verbinder, led, organisation, unnamed in self._rows(ACTIVITIES, self._today):
            ids = came[number].split(",") if number in came else []
            there = list(filter(None, map(self._residents.get, map(int, ids))))
            others = len(ids) - len(there) + max(unnamed, 0)
            if verbinder in WAS_THERE:
                there.append(US)
            if led != OrganisationLed.NO and organisation in self._organisations:
                there.append(self._organisations[organisation])
            yield Meeting(Through.ACTIVITY, number, frozenset(there), known_day(on_date), others)

    def _initiatives(self) -> Iterator[Meeting]:
        """Who carried it at the same time; a new meeting for every day on which somebody came in."""
        for number, rows in groupby(self._rows(CARRIED), key=itemgetter(0)):
            parts = [(who, row[3] or "", row[4] or "9999") for row in rows for who in self._part_of(row[1], row[2])]
            for began in sorted({start for _, start, _ in parts}):
                there = frozenset(who for who, start, end in parts if start <= began <= end)
                yield Meeting(Through.INITIATIVE, number, there, day(began or None))

    def _spoken_to(self) -> Iterator[Meeting]:
        for resident, contact, on_date in self._rows(SPOKEN_TO, self._today):
            if resident in self._residents:
                people = frozenset((US, self._residents[resident]))
                yield Meeting(Through.CONTACT, contact, people, known_day(on_date))

    def _brought_to_talk(self) -> Iterator[Meeting]:
        for (number, on_date), rows in groupby(self._rows(BROUGHT_TO_TALK, self._today), key=itemgetter(0, 1)):
            ids = [row[2] for row in rows]
            people = self._known(ids)
            yield Meeting(Through.CONTACT, number, people | {US}, known_day(on_date), len(ids) - len(people))

    def _known(self, ids: Iterable[int | None]) -> frozenset[Who]:
        return frozenset(filter(None, map(self._residents.get, ids)))

    def _part_of(self, resident: int | None, organisation: int | None) -> frozenset[Who]:
        if resident is not None:
            return self._known((resident,))
        return frozenset({self._organisations[organisation]} if organisation in self._organisations else ())

    def _of_organisation(self, organisation: int | None) -> frozenset[Who]:
        """The organisation, and the resident who is the only one to speak to there."""
        if organisation not in self._organisations:
            return frozenset()
        return self._known((self._at_organisation.get(organisation),)) | {self._organisations[organisation]}
