"""The bare counts of a period for the contact overview.

Owns the counting only: what comes out is not safe to show. Must stay quick with a million contacts, so each question is
asked in the way that needs no sorting of all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from verbinder.domain.contacts import Outcome, Setting
from verbinder.store.derived import ATTEMPT_CODES
from verbinder.store.engine import driver_of
from verbinder.store.queries.values import ids_of
from verbinder.store.reader import Reader

#: What parts records and their fields in a text that SQLite hands over.
RECORD, UNIT = "\x1e", "\x1f"
#: The plus keeps SQLite from the index on days: in the index on streets the rows lie in groups already.
STREETS = (
    "SELECT coalesce(s.name, ''), n FROM (SELECT c.street_id, count(*) AS n FROM contact c"
    " WHERE +c.on_date BETWEEN :first AND :last{only} GROUP BY c.street_id) LEFT JOIN street s ON s.id = street_id"
)
#: These come ungrouped, as one text: SQLite would sort every contact to group them, and a million rows take twice as
#: long to carry over. The signs between are those of the ASCII table for it, which no code holds.
DAYS = (
    "SELECT group_concat(coalesce(c.setting, '') || char(31) || coalesce(c.outcome, '') || char(31) || c.on_date,"
    " char(30)) FROM contact c WHERE {scan}c.on_date BETWEEN :first AND :last{only}"
)
THEMES = "SELECT g.tag_id FROM contact c CROSS JOIN tagging g ON g.contact_id = c.id WHERE {days}{only}"
#: The same when most contacts are of the period: from the themes, which lie in the order of the contacts.
THEMES_OF_MOST = (
    "SELECT g.tag_id FROM tagging g CROSS JOIN contact c ON c.id = g.contact_id"
    " WHERE g.contact_id IS NOT NULL AND +{days}{only}"
)
EVERY_THEME = "SELECT tag_id FROM tagging WHERE contact_id IS NOT NULL"
OUTSIDE = "c.on_date < :first OR c.on_date > :last"
#: When the period holds most of the contacts, reading them as they lie is twice as quick as going by the index of days.
SHARE = "SELECT count(*), (SELECT count(*) FROM contact) FROM contact WHERE on_date BETWEEN :first AND :last"
TAG_NAMES = "SELECT id, name FROM tag"
#: Who was met, once per contact; a door that stayed shut is no meeting. The order of the join is fixed: starting from
#: the residents takes ten times as long.
MET = (
    "SELECT {what} FROM contact c CROSS JOIN contact_participant p ON p.contact_id = c.id"
    f" WHERE c.outcome NOT IN ({ATTEMPT_CODES}) AND "
)
#: On which day who was met, as one text: see DAYS. A day is always ten signs long.
MET_ON = MET.format(what="group_concat(c.on_date || char(31) || p.resident_id, char(30))")
BEFORE = "c.on_date < :first"
IN_PERIOD = "c.on_date BETWEEN :first AND :last"
IN_AREA = " AND c.street_id IN (SELECT id FROM street WHERE neighbourhood_id = :area)"
WITH_THEME = " AND c.id IN (SELECT contact_id FROM tagging WHERE tag_id = :theme)"


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The counts of a period: label → contacts, a contact with two themes under both. Months are "2026-03".

    `people` counts who was met once per contact; `new_people` are those met for the first time ever, once each.
    """

    contacts: int
    streets: dict[str, int]
    settings: dict[str, int]
    outcomes: dict[str, int]
    themes: dict[str, int]
    months: dict[str, int]
    people: int
    new_people: int


def figures(
    reader: Reader, first: date, last: date, *, area_id: int | None = None, theme_id: int | None = None
) -> PeriodFigures:
    """Count the contacts from `first` up to and including `last`, of one area or theme when asked."""
    period = {"first": first.isoformat(), "last": last.isoformat(), "area": area_id, "theme": theme_id}
    only = (IN_AREA if area_id is not None else "") + (WITH_THEME if theme_id is not None else "")
    driver = driver_of(reader.connection)
    inside, every = driver.execute(SHARE, period).fetchone()
    most = 2 * inside > every
    scan = "+" if most else ""
    if most:  # and not by the index of streets either: then their contacts lie in no order
        only = only.replace("c.street_id", "+c.street_id")
    themes = _themes(reader, only, period, most=most)
    tags = dict(map(tuple, reader.sql(TAG_NAMES))) if themes else {}
    days = _days(driver.execute(DAYS.format(only=only, scan=scan), period).fetchone()[0])
    people, new_people = _people_of_part(reader, only, scan, period) if only else _people(reader, scan, period)
    return PeriodFigures(
        contacts=days.total(),
        streets=_added_up(reader.sql(STREETS.format(only=only), period)),
        settings=_added_up((setting or Setting.OTHER.value, count) for (setting, _, _), count in days.items()),
        outcomes=_added_up((outcome or Outcome.OTHER.value, count) for (_, outcome, _), count in days.items()),
        themes=_added_up((tags[tag_id], count) for tag_id, count in themes.items()),
        months=_added_up((on_date[:7], count) for (_, _, on_date), count in days.items()),
        people=people,
        new_people=new_people,
    )


def _themes(reader: Reader, only: str, period: dict[str, Any], *, most: bool) -> Counter[int]:
    """How often each theme; when `most` contacts are of the period, all there are less those of other days."""
    if only or not most:
        statement = THEMES_OF_MOST if most else THEMES
        return Counter(ids_of(reader, statement.format(days=IN_PERIOD, only=only), period))
    found: Counter[int] = Counter(ids_of(reader, EVERY_THEME, {}))
    found.subtract(ids_of(reader, THEMES.format(days=OUTSIDE, only=""), period))
    return +found


def _people(reader: Reader, scan: str, period: dict[str, Any]) -> tuple[int, int]:
    """How many were met, once per contact, and how many of them for the first time ever."""
    met = ids_of(reader, MET.format(what="p.resident_id") + scan + IN_PERIOD, period)
    before = set(ids_of(reader, MET.format(what="p.resident_id") + BEFORE, period)) if met else set()
    return len(met), len(set(met) - before)


def _people_of_part(reader: Reader, only: str, scan: str, period: dict[str, Any]) -> tuple[int, int]:
    """The same in the contacts of an area or theme.

    New are those whose first day was a day on which they were met in it. Somebody met elsewhere first is not new, so
    that the new of two periods add up to the new of both. Elsewhere is only looked at up to the last of those days.
    """
    met, here = _first_days(reader, scan + IN_PERIOD + only, period)
    before = ids_of(reader, MET.format(what="p.resident_id") + BEFORE, period) if here else ()
    for number in set(map(str, before)):
        here.pop(number, None)
    if not here:
        return met, 0
    until = {**period, "last": max(here.values())}
    _, elsewhere = _first_days(reader, f"{scan}{IN_PERIOD} AND NOT coalesce(1{only}, 0)", until)
    return met, sum(1 for number, day in here.items() if day <= elsewhere.get(number, day))


def _first_days(reader: Reader, where: str, period: dict[str, Any]) -> tuple[int, dict[str, str]]:
    """How many were met, once per contact, and the earliest day of each (by their id in signs).

    Looked for here, because SQLite would sort them all.
    """
    text = driver_of(reader.connection).execute(MET_ON + where, period).fetchone()[0]
    met = text.split(RECORD) if text else []
    found: dict[str, str] = {}
    for each in set(met):
        number, day = each[11:], each[:10]
        if day <= found.get(number, day):
            found[number] = day
    return len(met), found


def _days(text: str | None) -> Counter[tuple[str, str, str]]:
    """How many contacts of one setting and outcome on one day."""
    counted = Counter(text.split(RECORD) if text else ())
    found: Counter[tuple[str, str, str]] = Counter()
    for each, count in counted.items():
        setting, outcome, on_date = each.split(UNIT)
        found[setting, outcome, on_date] = count
    return found


def _added_up(counts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The sum per label."""
    sums: Counter[str] = Counter()
    for label, count in counts:
        sums[label] += count
    return dict(sums)
