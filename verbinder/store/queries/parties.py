"""Everybody who can be brought together, read for the matching; and the pairs that may not be.

Owns the queries; each reads all parties in one pass, or only the given ones. No names and no notes are read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from sys import intern
from typing import Any

from verbinder.domain.asking import window_start
from verbinder.domain.choices import USUAL, Choices
from verbinder.domain.day_parts import day_parts
from verbinder.domain.gifts import GiftKind
from verbinder.domain.languages import spoken
from verbinder.domain.parties import Party, PartyGift, pair
from verbinder.domain.privacy import Approach, ApproachWish, may_be_suggested
from verbinder.domain.set_aside import Verdict
from verbinder.store.engine import driver_of
from verbinder.store.queries.values import day, id_list
from verbinder.store.reader import Reader

#: An area is a neighbourhood; a street that belongs to none stands for itself.
AREA = "coalesce(n.name, s.name, '')"
RESIDENTS = (
    f"SELECT r.id, {AREA}, coalesce(s.name, ''), r.languages, r.day_parts, r.birth_year, r.household_id, r.approach,"
    " r.approach_until, r.introducing, r.archived_on, r.ask_limit FROM resident r"
    " LEFT JOIN street s ON s.id = r.street_id LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
)
ORGANISATIONS = (
    f"SELECT o.id, {AREA}, coalesce(s.name, ''), o.languages, o.day_parts, o.archived_on FROM organisation o"
    " LEFT JOIN street s ON s.id = o.street_id LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
)
GIFTS = "SELECT {owner}, id, kind, phrase, agreed_on, heard_on FROM gift WHERE state = 'open' AND {owner} IS NOT NULL"
ASKS = "SELECT resident_id, count(*) FROM ask WHERE on_date BETWEEN ? AND ?{only} GROUP BY resident_id"
GIFT_KINDS = {kind.value: kind for kind in GiftKind}
#: So many different texts of one column are remembered while it is read.
ALIKE = 4_096
NOTHING_KNOWN: frozenset[Any] = frozenset()
PAIRS = "SELECT resident_id, other_resident_id, organisation_id"


def count(reader: Reader) -> int:
    """How many parties there are."""
    return int(reader.sql("SELECT (SELECT count(*) FROM resident) + (SELECT count(*) FROM organisation)")[0][0])


def parties(
    reader: Reader,
    today: date,
    *,
    window_days: int,
    chosen: Choices = USUAL,
    only: Collection[int] | None = None,
) -> Iterator[Party]:
    """All residents, then all organisations (numbers below zero); with `only` just those that are still there."""
    asked = "" if only is None else f" AND resident_id IN {id_list(only)}"
    within = (window_start(today, window_days).isoformat(), today.isoformat())
    asks = dict(reader.sql(ASKS.format(only=asked), within))
    yield from _residents(reader, today, asks, chosen, only)
    yield from _organisations(reader, only)


def barred(reader: Reader, today: date) -> set[tuple[int, int]]:
    """The pairs that must not be suggested today: introduced already, not fitting, or later."""
    found = {_pair(*row) for row in reader.sql(f"{PAIRS} FROM introduction")}
    aside = f"{PAIRS} FROM set_aside WHERE verdict = '{Verdict.NOT_FITTING}' OR until IS NULL OR until >= ?"
    return found | {_pair(*row) for row in reader.sql(aside, (today.isoformat(),))}


def owners_of(reader: Reader, gift_ids: Iterable[int]) -> dict[int, int]:
    """The party number of each gift that is still there."""
    rows = reader.sql(f"SELECT id, resident_id, organisation_id FROM gift WHERE id IN {id_list(gift_ids)}")
    return {number: resident or -organisation for number, resident, organisation in rows}


def asked_in(reader: Reader, ask_ids: Iterable[int]) -> set[int]:
    """Who was asked in these asks, as far as they are still there."""
    return {row[0] for row in reader.sql(f"SELECT resident_id FROM ask WHERE id IN {id_list(ask_ids)}")}


def _pair(resident: int, other: int | None, organisation: int | None) -> tuple[int, int]:
    return pair(resident, other if other is not None else -(organisation or 0))


def _where(column: str, ids: list[int] | None) -> str:
    return "" if ids is None else f" WHERE {column} IN {id_list(ids)}"


def _residents(
    reader: Reader, today: date, asks: dict[int, int], chosen: Choices, only: Collection[int] | None
) -> Iterator[Party]:
    ids = None if only is None else sorted(number for number in only if number > 0)
    gifts = _GiftReader(reader, "resident_id", ids)
    # What many residents have alike is worked out once.
    languages_of, parts_of = lru_cache(ALIKE)(spoken), lru_cache(ALIKE)(day_parts)

    @lru_cache(ALIKE)
    def is_open(approach: str, until: str | None, introducing: str, archived: bool) -> bool:
        wish = ApproachWish(Approach(approach), day(until))
        return may_be_suggested(wish, introducing, archived=archived, today=today, only_agreed=chosen.only_agreed)

    rows = driver_of(reader.connection).execute(f"{RESIDENTS}{_where('r.id', ids)} ORDER BY r.id")
    for row in rows:
        number, area, street, languages, parts, birth_year, household, approach, until, introducing, archived, limit = (
            row
        )
        yield Party(
            number,
            gifts.of(number),
            intern(area),
            intern(street),
            languages_of(languages) if languages else NOTHING_KNOWN,
            parts_of(parts) if parts else NOTHING_KNOWN,
            birth_year,
            household,
            is_open(approach, until, introducing, archived is not None),
            asks.get(number, 0),
            chosen.ask_limit if limit is None else limit,
        )


def _organisations(reader: Reader, only: Collection[int] | None) -> Iterator[Party]:
    ids = None if only is None else sorted(-number for number in only if number < 0)
    gifts = _GiftReader(reader, "organisation_id", ids)
    rows = driver_of(reader.connection).execute(f"{ORGANISATIONS}{_where('o.id', ids)} ORDER BY o.id")
    for number, area, street, languages, parts, archived in rows:
        yield Party(
            number=-number,
            gifts=gifts.of(number),
            area=intern(area),
            street=intern(street),
            languages=spoken(languages),
            day_parts=day_parts(parts),
            open=archived is None,
        )


class _GiftReader:
    """Reads gifts in the order of their owners, beside the owners: nothing has to be gathered first."""

    def __init__(self, reader: Reader, owner: str, ids: list[int] | None) -> None:
        chosen = "" if ids is None else f" AND {owner} IN {id_list(ids)}"
        statement = f"{GIFTS.format(owner=owner)}{chosen} ORDER BY {owner}, id"
        rows: Iterator[Any] = iter(driver_of(reader.connection).execute(statement))
        self._owners = groupby(rows, itemgetter(0))
        self._next: tuple[int, Iterator[Any]] | None = next(self._owners, None)
        self._day = lru_cache(ALIKE)(day)

    def of(self, owner: int) -> tuple[PartyGift, ...]:
        """The open gifts of the next owner; owners must be asked for in ascending order."""
        while self._next is not None and self._next[0] < owner:
            self._next = next(self._owners, None)
        if self._next is None or self._next[0] != owner:
            return ()
        day_of = self._day
        found = [
            PartyGift(number, GIFT_KINDS[kind], intern(phrase), agreed is not None, heard and day_of(heard))
            for _, number, kind, phrase, agreed, heard in self._next[1]
        ]
        self._next = next(self._owners, None)
        return tuple(found)
