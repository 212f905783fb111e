"""Dates named by the calendar: "3-12", "3 december 2026", "december 3rd", "de 3e", "in maart", "week 48".

Owns those phrases; days counted from today and weekdays are read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from verbinder.capture.dates_found import DateFound, Reckoning, add_months, days, in_year, month_end, nearest
from verbinder.capture.dates_words import MONTHS, SHORT_MONTHS, TRAILING
from verbinder.capture.tokens import Token

_NUMERIC = re.compile(r"(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_DAY = re.compile(r"(\d{1,2})(e|ste|de|st|nd|rd|th)?$")
_YEAR = re.compile(r"(?:'|’)?(\d{4}|\d{2})$")
#: "de 3e verdieping" is no date.
_COUNTED = frozenset(
    """
    verdieping etage keer straat dwarsstraat klas groep wereld persoon deur huis dag week maand helft kind zoon dochter
    leeftijd rij poging ronde floor time door house grade one round child
    """.split()
)
#: Further ahead than this, a day without a year was more likely just missed.
_FAR = 330


def read_calendar_date(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """The calendar date that begins at `tokens[at]`, or None."""
    return _numeric(tokens, at, reckoning) or _day_and_month(tokens, at, reckoning)


def _numeric(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    key = tokens[at].key
    iso = _ISO.match(key)
    if iso:
        return _exact(at + 1, int(iso[1]), int(iso[2]), int(iso[3]), reckoning)
    match = _NUMERIC.match(key) or _DOTTED.match(key)
    if match is None or key == "24/7":
        return None
    if match[3]:
        return _exact(at + 1, _whole_year(match[3]), int(match[2]), int(match[1]), reckoning)
    if not 1 <= int(match[2]) <= 12 or not 1 <= int(match[1]) <= 31:
        return None
    return _yearless(_skip_trailing(tokens, at + 1), int(match[2]), int(match[1]), reckoning)


def _day_and_month(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    here = at
    day = _DAY.match(tokens[here].key)
    if day:
        here += 1
        if here < len(tokens) and tokens[here].key in ("of", "van") and day[2]:
            here += 1
        month = _month(tokens, here)
        here += 1
    else:
        month = _month(tokens, here)
        here += 1
        if here < len(tokens) and tokens[here].key == "the":
            here += 1
        day = _DAY.match(tokens[here].key) if here < len(tokens) else None
        here += 1
    if not day or not month:
        return None
    if here < len(tokens) and tokens[here].clause == tokens[here - 1].clause:
        year = _YEAR.match(tokens[here].word)
        if year and (len(year[1]) == 4 or not tokens[here].word[0].isdigit()):
            return _exact(here + 1, _whole_year(year[1]), month, int(day[1]), reckoning)
    return _yearless(_skip_trailing(tokens, here), month, int(day[1]), reckoning)


def _month(tokens: Sequence[Token], at: int) -> int | None:
    if at >= len(tokens):
        return None
    return MONTHS.get(tokens[at].key) or SHORT_MONTHS.get(tokens[at].key)


def _whole_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _skip_trailing(tokens: Sequence[Token], at: int) -> int:
    return at + (at < len(tokens) and tokens[at].key in TRAILING)


def _exact(after: int, year: int, month: int, day: int, reckoning: Reckoning) -> DateFound:
    found = in_year(year, month, day)
    if found is None:
        return DateFound(after, None, certain=False, full=True)
    sensible = found >= reckoning.today if reckoning.ahead else found <= reckoning.today
    return DateFound(after, found, found, found, certain=sensible, full=True)


def _yearless(after: int, month: int, day: int, reckoning: Reckoning) -> DateFound:
    found = nearest(month, day, reckoning)
    if found is None:
        return DateFound(after, None, certain=False)
    near = abs((found - reckoning.today).days) <= _FAR
    return DateFound(after, found, found, found, certain=near)


def read_day_of_month(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """ "de 3e", "the 3rd": the nearest day with that number. The article is required and stands at `tokens[at]`."""
    if tokens[at].key not in ("de", "the") or at + 1 >= len(tokens):
        return None
    day = _DAY.match(tokens[at + 1].key)
    if not day or not day[2] or not 1 <= int(day[1]) <= 31:
        return None
    if at + 2 < len(tokens) and tokens[at + 2].clause == tokens[at + 1].clause and tokens[at + 2].key in _COUNTED:
        return None
    month = reckoning.today.replace(day=1)
    for _ in range(3):
        found = in_year(month.year, month.month, int(day[1]))
        if found and (found >= reckoning.today if reckoning.ahead else found <= reckoning.today):
            return DateFound(at + 2, found, found, found)
        month = add_months(month, 1 if reckoning.ahead else -1)
    return None


def read_month(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """A month by its whole name, with or without a year; only called behind a word such as "in" or "na"."""
    month = MONTHS.get(tokens[at].key)
    if month is None:
        return None
    year = _YEAR.match(tokens[at + 1].word) if at + 1 < len(tokens) else None
    if year and len(year[1]) == 4:
        first = date(int(year[1]), month, 1)
        return DateFound(at + 2, max(first, reckoning.today), first, month_end(first))
    return _month_without_year(at + 1, month, reckoning)


def _month_without_year(after: int, month: int, reckoning: Reckoning) -> DateFound:
    first = month_ahead(month, reckoning)
    return DateFound(after, max(first, reckoning.today), first, month_end(first))


def month_ahead(month: int, reckoning: Reckoning) -> date:
    """The first day of the present or next such month."""
    first = reckoning.today.replace(month=month, day=1)
    return add_months(first, 12) if month_end(first) < reckoning.today else first


def read_week_number(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> tuple[int, date] | None:
    """ "week 48": the token after it and its Monday (ISO 8601), nearest ahead or behind."""
    if tokens[at].key not in ("week", "wk", "weeknr", "weeknummer") or at + 1 >= len(tokens):
        return None
    number = tokens[at + 1].key
    if not number.isdecimal() or not 1 <= int(number[:4]) <= 53 or len(number) > 2:
        return None
    step = 1 if reckoning.ahead else -1
    for offset in range(8):
        try:
            monday = date.fromisocalendar(reckoning.today.year + step * offset, int(number), 1)
        except ValueError:
            continue
        if (monday + days(6) >= reckoning.today) if reckoning.ahead else (monday <= reckoning.today):
            return at + 2, monday
    return None
