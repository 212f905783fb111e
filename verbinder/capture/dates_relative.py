"""Dates counted from today: "morgen", "over twee weken", "eind van de maand", "two days ago".

Owns those phrases; weeks and weekdays, the calendar and the feasts are read elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from verbinder.capture.dates_calendar import month_ahead
from verbinder.capture.dates_found import DateFound, Reckoning, add_months, days, month_end
from verbinder.capture.dates_words import COMING, DAY_WORDS, MONTHS, NEXT, NUMBERS, THIS, UNITS
from verbinder.capture.tokens import Token


def read_day_word(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """ "vandaag", "overmorgen", "gisteravond", "the day after tomorrow": a day counted from today, or None."""
    keys = [token.key for token in tokens[at : at + 4]]
    for phrase, offset in ((("day", "after", "tomorrow"), 2), (("day", "before", "yesterday"), -2)):
        skipped = keys[:1] == ["the"]
        if tuple(keys[skipped : skipped + 3]) == phrase:
            return _on(at + skipped + 3, offset, reckoning)
    word = DAY_WORDS.get(keys[0])
    if word is None or ((word[0] < 0) == reckoning.ahead and word[0] != 0):
        return None
    if keys[0] == "morgen" and at and tokens[at - 1].key in ("goede", "elke", "iedere", "een", "'s", "op"):
        return None
    return _on(at + 1, word[0], reckoning, word[1])


def _on(after: int, offset: int, reckoning: Reckoning, rest: str = "") -> DateFound | None:
    if offset and (offset > 0) != reckoning.ahead:
        return None
    day = reckoning.today + days(offset)
    return DateFound(after, day, day, day, rest=rest)


def read_span(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """ "over twee weken", "in a month", "3 dagen geleden", "two weeks from now": a distance from today, or None."""
    here, led = at, tokens[at].key in ("over", "in", "binnen", "within", "na", "after")
    here += led
    amount = read_amount(tokens, here)
    if amount is None:
        return None
    here, count, months, certain = amount
    tail = [token.key for token in tokens[here : here + 2]]
    if tail[:1] in (["geleden"], ["ago"], ["terug"]):
        if reckoning.ahead:
            return None
        here, sign = here + 1, -1
    elif tail in (["from", "now"], ["vanaf", "nu"]):
        here, sign = here + 2, 1
    elif led:
        sign = 1
    else:
        return None
    if (sign > 0) != reckoning.ahead:
        return None
    day = add_months(reckoning.today, sign * months) + days(sign * count)
    return DateFound(here, day, day, day, certain=certain)


def read_amount(tokens: Sequence[Token], at: int) -> tuple[int, float, int, bool] | None:
    """An amount of time: the token after it, days, months, and whether it was exact ("een paar" is not)."""
    keys = [token.key for token in tokens[at : at + 5]]
    keys += [""] * (5 - len(keys))
    vague = ("paar", "couple", "half", "halve", "few", "kleine")
    here = 1 if keys[0] in ("een", "a", "the", "de") and keys[1] in vague else 0
    certain, count = True, 0.0
    if keys[here] in ("paar", "couple", "few"):
        certain, count = False, 3.0 if keys[here] == "few" else 2.0
        here += 1 + (keys[here + 1] == "of")
    elif keys[here] in ("half", "halve"):
        count, here = 0.5, here + 1
    elif keys[here] == "anderhalve" or keys[here] == "anderhalf":
        count, here = 1.5, here + 1
    elif keys[here].isdecimal() and len(keys[here]) <= 3:
        count, here = float(keys[here]), here + 1
    elif keys[here] in NUMBERS:
        count, here = float(NUMBERS[keys[here]]), here + 1
    else:
        return None
    unit = UNITS.get(keys[here]) if here < 5 else None
    if unit is None or count <= 0:
        return None
    here += 1
    # "over een week of twee": about two weeks.
    if count == 1 and here + 1 < 5 and keys[here] in ("of", "or") and keys[here + 1] in NUMBERS:
        count, certain, here = float(NUMBERS[keys[here + 1]]), False, here + 2
    if not certain and count == 2 and unit == (1, 0):
        count = 3
    whole = int(count)
    extra = round((count - whole) * 30) if unit[1] == 1 else 0
    if unit[1]:
        return at + here, extra, int(count * unit[1]), certain
    return at + here, count * unit[0], 0, certain


_PARTS = {
    "begin": 0, "start": 0, "early": 0, "beginning": 0, "half": 1, "medio": 1, "midden": 1, "mid": 1, "middle": 1,
    "halverwege": 1, "eind": 2, "einde": 2, "end": 2, "late": 2,
}  # fmt: skip


def read_part(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """A part of a week, month or year ("eind van de maand", "half januari"), or the whole of a coming one."""
    part = _PARTS.get(tokens[at].key)
    here = at + (part is not None)
    while part is not None and here < len(tokens) and tokens[here].key in ("van", "of", "de", "het", "the"):
        here += 1
    which = tokens[here].key if here < len(tokens) else ""
    ahead = which in NEXT or which in COMING
    named = ahead or which in THIS
    here += named
    if here >= len(tokens):
        return None
    unit = tokens[here].key
    if part is None:
        if unit in ("weekend", "weekeinde"):
            return _weekend(here + 1, which in NEXT, reckoning)
        return _whole(here + 1, unit, ahead, reckoning) if named else None
    span = _period(unit, ahead, reckoning)
    if span is None:
        return None
    first, last = span
    middle = first + days(2 if unit == "week" else 14)
    if unit in ("jaar", "year"):
        middle = first.replace(month=7)
    due = (first, middle, first + days(4) if unit == "week" else last)[part]
    return DateFound(here + 1, max(due, reckoning.today), due, due)


def _weekend(after: int, following: bool, reckoning: Reckoning) -> DateFound:
    saturday = reckoning.monday + days(12 if following else 5)
    due = max(saturday, reckoning.today)
    return DateFound(after, due, saturday, saturday + days(1), certain=not following)


def _whole(after: int, unit: str, ahead: bool, reckoning: Reckoning) -> DateFound | None:
    """ "volgende maand" is due when it begins, "dit jaar" when it ends; weeks are read with the weekdays."""
    span = _period(unit, ahead, reckoning)
    if span is None or unit == "week" or unit in MONTHS:
        return None
    first, last = span
    return DateFound(after, first if ahead else last, first, last)


def _period(unit: str, ahead: bool, reckoning: Reckoning) -> tuple[date, date] | None:
    today = reckoning.today
    if unit == "week":
        monday = reckoning.monday + days(7 if ahead else 0)
        return monday, monday + days(6)
    if unit in ("maand", "month"):
        first = add_months(today.replace(day=1), int(ahead))
        return first, month_end(first)
    if unit in MONTHS:
        first = month_ahead(MONTHS[unit], reckoning)
        return first, month_end(first)
    if unit in ("jaar", "year"):
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    return None
