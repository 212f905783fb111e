"""Reads a neighbourhood file: residents and organisations as parties, who may not be paired, who was asked how often.

Owns the format (docs/matching.md) and the checks; what is wrong is told with the list, the row and the field. A file
that says nothing of consent counts as agreed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from verbinder.domain.asking import USUAL_LIMIT, window_start
from verbinder.domain.day_parts import DayPart
from verbinder.domain.gifts import GiftKind
from verbinder.domain.languages import spoken
from verbinder.domain.parties import Party, PartyGift, pair
from verbinder.errors import UserError
from verbinder.exchange.json_file import read_json
from verbinder.exchange.neighbourhood.fields import Row, day, flag, rows, text, texts, whole

DAY_PARTS = {
    **{part.value: part for part in DayPart},
    "ochtend": DayPart.MORNING,
    "middag": DayPart.AFTERNOON,
    "avond": DayPart.EVENING,
    "weekend": DayPart.WEEKEND,
}
RESIDENT_LISTS = {
    "talents": GiftKind.TALENT,
    "needs": GiftKind.NEED,
    "interests": GiftKind.INTEREST,
    "experiences": GiftKind.EXPERIENCE,
}
ORGANISATION_LISTS = {"offers": GiftKind.OFFER, "seeks": GiftKind.NEED}
#: A file without a rule of its own counts asks within so many days; a notebook looks back further.
DAYS = 30
#: "Anjerstraat 4": the number is no part of the street.
HOUSE_NUMBER = re.compile(r"\s+\d+\S*\s*$")


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """What the file holds; `ids` and `names` are by party number. Residents are numbered up from 1, the others down."""

    parties: tuple[Party, ...]
    ids: Mapping[int, str]
    names: Mapping[int, str]
    barred: frozenset[tuple[int, int]]
    adjacent: frozenset[frozenset[str]]
    on_date: date | None
    window_days: int

    def number_of(self, id_or_name: str) -> int | None:
        """The number of the party with this id, or else this name."""
        for called in (self.ids, self.names):
            for number, text_ in called.items():
                if text_ == id_or_name:
                    return number
        return None


def read_neighbourhood(path: Path) -> Neighbourhood:
    """The neighbourhood in a file. Raises `UserError`: what is no such file, or where it is wrong."""
    outer = read_json(path)
    if not isinstance(outer, dict) or not isinstance(outer.get("residents"), list):
        raise UserError("neighbourhood.not_one", file=path.name)
    residents, organisations = rows(outer, "residents"), rows(outer, "organisations")
    numbers = _numbers(residents, organisations)
    on_date = day(Row("", 0, outer), "reference_date")
    limit, window_days = _asking_rule(outer)
    asks = _asks(outer, numbers, on_date, window_days)
    parties = [_resident(row, numbers, asks, limit) for row in residents]
    parties += [_organisation(row, numbers) for row in organisations]
    return Neighbourhood(
        parties=tuple(parties),
        ids={number: called for called, number in numbers.items()},
        names={numbers[text(row, "id")]: text(row, "name") for row in (*residents, *organisations)},
        barred=_pairs(outer, numbers),
        adjacent=_adjacent(outer),
        on_date=on_date,
        window_days=window_days,
    )


def _numbers(residents: list[Row], organisations: list[Row]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for sign, listed in ((1, residents), (-1, organisations)):
        for row in listed:
            called = text(row, "id")
            if not called or called in numbers:
                raise UserError("neighbourhood.id", table=row.table, row=row.position)
            numbers[called] = sign * row.position
    return numbers


def _resident(row: Row, numbers: Mapping[str, int], asks: Mapping[int, int], limit: int) -> Party:
    number = numbers[text(row, "id")]
    agreed = flag(row, "agrees_on_experiences", True)
    introduce = flag(row, "agrees_to_be_introduced", True)
    return Party(
        number=number,
        gifts=_gifts(row, RESIDENT_LISTS, agreed),
        area=text(row, "area"),
        street=HOUSE_NUMBER.sub("", text(row, "street")),
        languages=_languages(row),
        day_parts=_day_parts(row),
        birth_year=whole(row, "birth_year"),
        household=whole(row, "household"),
        open=introduce and not flag(row, "do_not_approach", False),
        asks=asks.get(number, 0),
        ask_limit=limit,
    )


def _organisation(row: Row, numbers: Mapping[str, int]) -> Party:
    return Party(
        number=numbers[text(row, "id")],
        gifts=_gifts(row, ORGANISATION_LISTS, True),
        area=text(row, "area"),
        street=HOUSE_NUMBER.sub("", text(row, "street")),
        languages=_languages(row),
        day_parts=_day_parts(row),
    )


def _gifts(row: Row, lists: Mapping[str, GiftKind], agreed: bool) -> tuple[PartyGift, ...]:
    """The gifts in the order of the lists, numbered from 1 within the party."""
    phrases = [(kind, phrase) for name, kind in lists.items() for phrase in texts(row, name)]
    return tuple(PartyGift(at, kind, phrase, agreed) for at, (kind, phrase) in enumerate(phrases, 1))


def _languages(row: Row) -> frozenset[str]:
    return frozenset(language for named in texts(row, "languages") for language in spoken(named))


def _day_parts(row: Row) -> frozenset[DayPart]:
    named = texts(row, "availability")
    unknown = [part for part in named if part.lower() not in DAY_PARTS]
    if unknown:
        raise UserError("neighbourhood.day_part", table=row.table, row=row.position, value=unknown[0][:40])
    return frozenset(DAY_PARTS[part.lower()] for part in named)


def _asking_rule(outer: Mapping[str, object]) -> tuple[int, int]:
    """How often within how many days: the file's own rule, or else the usual one of such files."""
    rules = outer.get("rules")
    rule = rules.get("max_asks") if isinstance(rules, dict) else None
    if not isinstance(rule, dict):
        return USUAL_LIMIT, DAYS
    row = Row("rules", 1, rule)
    return whole(row, "count") or USUAL_LIMIT, whole(row, "days") or DAYS


def _asks(
    outer: Mapping[str, object], numbers: Mapping[str, int], on_date: date | None, window_days: int
) -> dict[int, int]:
    counted: dict[int, int] = {}
    for row in rows(outer, "asks"):
        number = numbers.get(text(row, "id"))
        if number is None:
            raise UserError("neighbourhood.unknown_id", table="asks", row=row.position)
        asked_on = day(row, "date")
        inside = on_date is None or asked_on is None or window_start(on_date, window_days) <= asked_on <= on_date
        counted[number] = counted.get(number, 0) + int(inside)
    return counted


def _pairs(outer: Mapping[str, object], numbers: Mapping[str, int]) -> frozenset[tuple[int, int]]:
    found = set()
    for at, two in enumerate(_list(outer, "introduced"), 1):
        called = texts(Row("introduced", at, {"pair": two}), "pair")
        if len(called) != 2 or not all(one in numbers for one in called):
            raise UserError("neighbourhood.unknown_id", table="introduced", row=at)
        found.add(pair(numbers[called[0]], numbers[called[1]]))
    return frozenset(found)


def _adjacent(outer: Mapping[str, object]) -> frozenset[frozenset[str]]:
    listed = enumerate(_list(outer, "adjacent"), 1)
    return frozenset(frozenset(texts(Row("adjacent", at, {"pair": two}), "pair")) for at, two in listed)


def _list(outer: Mapping[str, object], name: str) -> list[object]:
    found = outer.get(name) or []
    if not isinstance(found, list):
        raise UserError("neighbourhood.not_a_list", table=name)
    return found
