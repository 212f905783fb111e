"""What the rules of stepping back read of initiatives, gathered in one statement per table, for one or for all.

Owns the way from the tables to `domain.stepping_back.record`: which rows count (not the shelf of steps, not what
others gave) and how they become its values. Must stay quick: with 2,000 initiatives there are 100,000 activities and
800,000 visits. So records are made one after the other while they are asked for, and never stand in memory together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from verbinder.domain.stepping_back.carrying import earlier
from verbinder.domain.stepping_back.record import (
    Activity,
    Ask,
    AskedResident,
    CheckIn,
    Doer,
    Initiative,
    Involved,
    Load,
    OrganisationLed,
    Owner,
    Part,
    Phase,
    Presence,
    Record,
    Rhythm,
    Role,
    Step,
    StepIn,
    Support,
)
from verbinder.store.engine import driver_of
from verbinder.store.queries.initiatives import NOW
from verbinder.store.queries.values import day, id_list, known_day
from verbinder.store.reader import Reader

INITIATIVES = (
    "SELECT id, role, owner, phase, rhythm, since, hand_over_on, left_on, archived_on"
    " FROM initiative WHERE {which} ORDER BY id"
)
PEOPLE = (
    "SELECT initiative_id, id, resident_id, part, from_on, until_on FROM involved"
    " WHERE resident_id IS NOT NULL AND {of} ORDER BY id"
)
#: Read along with the initiatives, by an index that has this order.
ACTIVITIES = (
    "SELECT initiative_id, id, on_date, organisation_led, verbinder, unnamed FROM activity"
    " WHERE {of} ORDER BY initiative_id, on_date, id"
)
#: Who came, joined into one text for each activity: an eighth of the rows to carry over, read from an index alone.
CAME = "SELECT activity_id, group_concat(resident_id) FROM activity_person WHERE {of_activity} GROUP BY activity_id"
LED_BY = "SELECT activity_id, resident_id FROM activity_person WHERE led AND {of_activity}"
STEPS = (
    "SELECT initiative_id, id, noted_on, doer, resident_id, done_on FROM step"
    " WHERE (NOT later OR done_on IS NOT NULL) AND {of} ORDER BY id"
)
#: What others give is not ours, and asks to others do not wait for us.
SUPPORT = (
    "SELECT initiative_id, id, kind, asked_on, offered_on, given_on, declined_on, minutes FROM support"
    " WHERE by = '' AND {of} ORDER BY id"
)
STEP_INS = "SELECT initiative_id, id, from_on, until_on FROM step_in WHERE {of} ORDER BY id"
CHECK_INS = "SELECT initiative_id, id, planned_on, done_on, runs FROM check_in WHERE {of} ORDER BY id"
ASKED = (
    "SELECT k.resident_id, k.id, k.on_date, r.ask_limit FROM ask k JOIN resident r ON r.id = k.resident_id"
    " WHERE k.on_date >= :since ORDER BY k.id"
)
#: In how many initiatives that go on somebody initiates or carries, and how many steps they have to do.
CARRIES = (
    "SELECT v.resident_id, count(DISTINCT v.initiative_id) FROM involved v JOIN initiative i ON i.id = v.initiative_id"
    f" WHERE v.part IN ('initiator', 'carrier') AND v.resident_id IS NOT NULL AND {NOW}"
    " AND i.archived_on IS NULL AND i.phase <> 'ended' GROUP BY v.resident_id"
)
TO_DO = (
    "SELECT s.resident_id, count(*) FROM step s JOIN initiative i ON i.id = s.initiative_id"
    " WHERE s.resident_id IS NOT NULL AND NOT s.later AND s.noted_on <= :today"
    " AND (s.done_on IS NULL OR s.done_on > :today) AND i.archived_on IS NULL GROUP BY s.resident_id"
)
EVERY = {"which": "archived_on IS NULL", "of": "TRUE", "of_activity": "TRUE"}
ONLY = {
    "which": "id IN {ids}",
    "of": "initiative_id IN {ids}",
    "of_activity": "activity_id IN (SELECT id FROM activity WHERE initiative_id IN {ids})",
}
PRESENCE = {code.value: code for code in Presence}
LED = {code.value: code for code in OrganisationLed}
PARTS = {code.value: code for code in Part}
NOBODY: frozenset[int] = frozenset()

Rows = Mapping[int, list[Any]]


def every_record(reader: Reader, today: date, asked_days: int) -> Iterator[Record]:
    """The records of all initiatives that are not archived, in the order of their ids; made while `reader` is open.

    Asks to residents are those of the last `asked_days` days (and later ones, which the rules tell as a contradiction).
    """
    return _Gathered(reader, today, asked_days, EVERY).records()


def records(reader: Reader, initiative_ids: Iterable[int], today: date, asked_days: int) -> Iterator[Record]:
    """The records of these initiatives that are not archived; what is gone is left out."""
    which = _only(initiative_ids)
    return _Gathered(reader, today, asked_days, which | {"which": f"{which['which']} AND {EVERY['which']}"}).records()


def record(reader: Reader, initiative_id: int, today: date, asked_days: int) -> Record | None:
    """The record of one initiative, archived or not; None when it is not there."""
    return next(_Gathered(reader, today, asked_days, _only([initiative_id])).records(), None)


def _only(initiative_ids: Iterable[int]) -> dict[str, str]:
    inside = id_list(initiative_ids)
    return {name: condition.format(ids=inside) for name, condition in ONLY.items()}


class _Gathered:
    """All rows of one look, by initiative."""

    def __init__(self, reader: Reader, today: date, asked_days: int, which: Mapping[str, str]) -> None:
        self._driver = driver_of(reader.connection)
        self._values = {"today": today.isoformat(), "since": earlier(today, asked_days).isoformat()}
        self._which = which
        self._initiatives = list(self._rows(INITIATIVES))
        self._came = dict(self._rows(CAME))
        self._led = self._leaders()
        self._days = _Days()
        self._people = self._grouped(PEOPLE)
        self._steps = self._grouped(STEPS)
        self._support = self._grouped(SUPPORT)
        self._step_ins = self._grouped(STEP_INS)
        self._check_ins = self._grouped(CHECK_INS)
        self._asked = self._grouped(ASKED)
        self._loads = _Loads(Counter(dict(self._rows(CARRIES))), Counter(dict(self._rows(TO_DO))))

    def records(self) -> Iterator[Record]:
        met = _Along(self._rows(ACTIVITIES))
        for number, role, owner, phase, rhythm, since, hand_over_on, left_on, aside_on in self._initiatives:
            people = tuple([self._involved(row) for row in self._people.get(number, ())])
            activities = self._activities(met.of(number))
            steps = tuple(_step(row) for row in self._steps.get(number, ()))
            support = self._support.get(number, ())
            here = {part.resident_id for part in people}.union(*(one.led_by for one in activities))
            here.update(step.resident_id for step in steps if step.resident_id is not None)
            yield Record(
                Initiative(
                    number,
                    Role(role),
                    Owner(owner),
                    Phase(phase),
                    Rhythm(rhythm),
                    since=day(since),
                    hand_over_on=day(hand_over_on),
                    left_on=day(left_on),
                    aside_on=day(aside_on),
                ),
                people=people,
                activities=activities,
                steps=steps,
                support=tuple(_given(support)),
                asks=tuple(_asks(support)),
                asked=tuple(self._asked_of(here)),
                loads=self._loads.of(here),
                step_ins=tuple(
                    StepIn(row[1], known_day(row[2]), day(row[3])) for row in self._step_ins.get(number, ())
                ),
                check_ins=tuple(_check_in(row) for row in self._check_ins.get(number, ())),
            )

    def _rows(self, statement: str) -> Iterable[Any]:
        """Straight from the driver, which is four times as quick where there are many."""
        text = statement.format(**self._which)
        named = {name: value for name, value in self._values.items() if f":{name}" in text}
        rows: Iterable[Any] = self._driver.execute(text, named)
        return rows

    def _grouped(self, statement: str) -> Rows:
        groups: dict[int, list[Any]] = defaultdict(list)
        for row in self._rows(statement):
            groups[row[0]].append(row)
        return groups

    def _leaders(self) -> dict[int, frozenset[int]]:
        """Who led each activity; one value for all that the same person led alone."""
        alone = _Alone()
        led: dict[int, frozenset[int]] = {}
        for activity, resident in self._rows(LED_BY):
            before = led.get(activity)
            led[activity] = alone[resident] if before is None else before | alone[resident]
        return led

    def _activities(self, rows: Iterable[Any]) -> tuple[Activity, ...]:
        days, led, came = self._days, self._led, self._came
        return tuple(
            [
                Activity(
                    number,
                    days[on],
                    led.get(number, NOBODY),
                    LED[organisation],
                    PRESENCE[verbinder],
                    frozenset(map(int, came[number].split(","))) if number in came else NOBODY,
                    unnamed,
                )
                for _, number, on, organisation, verbinder, unnamed in rows
            ]
        )

    def _involved(self, row: Any) -> Involved:
        _, number, resident, part, from_on, until_on = row
        days = self._days
        return Involved(
            number, resident, PARTS[part], days[from_on] if from_on else None, days[until_on] if until_on else None
        )

    def _asked_of(self, residents: Iterable[int]) -> Iterator[AskedResident]:
        for resident in sorted(residents):
            for _, number, on_date, limit in self._asked.get(resident, ()):
                yield AskedResident(number, resident, known_day(on_date), limit)


class _Days(dict[str, date]):
    """Days by how they are written, each read once."""

    def __missing__(self, on: str) -> date:
        self[on] = found = known_day(on)
        return found


class _Alone(dict[int, frozenset[int]]):
    """Each resident as the only one."""

    def __missing__(self, resident: int) -> frozenset[int]:
        self[resident] = found = frozenset((resident,))
        return found


class _Along:
    """Rows that come in the order of their initiatives, handed out while one goes along these in the same order."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = next(self._groups, None)

    def of(self, initiative: int) -> list[Any]:
        """The rows of this one; those of initiatives that were passed over are gone."""
        while self._next is not None and self._next[0] < initiative:
            self._next = next(self._groups, None)
        return list(self._next[1]) if self._next is not None and self._next[0] == initiative else []


@dataclass(frozen=True, slots=True)
class _Loads:
    """What residents carry in all initiatives together."""

    initiatives: Counter[int]
    steps: Counter[int]

    def of(self, residents: Iterable[int]) -> tuple[Load, ...]:
        return tuple(
            Load(number, self.initiatives[number], self.steps[number])
            for number in sorted(residents)
            if number in self.initiatives or number in self.steps
        )


def _step(row: Any) -> Step:
    return Step(row[1], known_day(row[2]), Doer(row[3]), row[4], day(row[5]))


def _given(rows: Iterable[Any]) -> Iterator[Support]:
    """What we offered or gave; given counts from the day it was given."""
    for _, number, kind, asked_on, offered_on, given_on, _, minutes in rows:
        on_date = day(given_on) or day(offered_on)
        if on_date is not None:
            given = given_on is not None
            yield Support(number, on_date, kind, given, asked_for=asked_on is not None, hours=minutes / 60)


def _asks(rows: Iterable[Any]) -> Iterator[Ask]:
    for _, number, kind, asked_on, *answers, _ in rows:
        if asked_on is not None:
            yield Ask(number, known_day(asked_on), kind, day(min(filter(None, answers), default=None)))


def _check_in(row: Any) -> CheckIn:
    return CheckIn(row[1], known_day(row[2]), day(row[3]), None if row[4] is None else bool(row[4]))
