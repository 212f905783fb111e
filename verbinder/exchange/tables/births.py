"""The year of birth out of whatever a list holds for it: only the year is kept.

Owns the notations of dates. Must not keep a day or a month: a notebook asks no more than it needs.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from verbinder.exchange.tables.cells import clean, says_nothing

OLDEST_YEAR = 1890
_PARTS = re.compile(r"^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})\.?(?:[T ,]+\d{1,2}:\d{2}.*)?$")
_COMPACT = re.compile(r"^((?:18|19|20)\d\d)(\d\d)(\d\d)$")
_SERIAL = re.compile(r"^\d{4,5}(?:[.,]\d+)?$")
_YEAR_WITHIN = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_TWO_DIGIT_YEAR = re.compile(r"[^\W\d_]{3,}\.?[ -]'?(\d\d)$")
_EMPTY = re.compile(r"^0+[-/.]0+[-/.]0+(?:[T ].*)?$")
_EXCEL_ZERO = date(1899, 12, 30)
_APPLE_NO_YEAR = 1604
IMPOSSIBLE = "tables.birth_impossible"


def _full_year(digits: str, this_year: int) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    century = this_year - this_year % 100
    return century + year if century + year <= this_year else century - 100 + year


def _checked(year: int, month: int, day: int, this_year: int) -> tuple[int | None, str | None]:
    if year == _APPLE_NO_YEAR:
        return None, None
    if month > 12 >= day:
        month, day = day, month
    try:
        date(year, month, day)
    except ValueError:
        return None, IMPOSSIBLE
    return (year, None) if OLDEST_YEAR <= year <= this_year else (None, IMPOSSIBLE)


def read_birth_year(text: str, this_year: int) -> tuple[int | None, str | None]:
    """The year of birth in a cell, or None; with a code when the text is no possible date of birth.

    Day before month ("12-3-1957"), ISO, a bare year, a spreadsheet's serial number, "12 maart 1957". Two-digit
    years are the latest that is not after `this_year`. "0-0-00" and Apple's year 1604 mean: not known.
    """
    value = clean(text[:100])
    if says_nothing(value) or _EMPTY.match(value) or value.startswith("--"):  # "--05-12" is a day without a year
        return None, None
    if value.endswith(".0"):
        value = value[:-2]
    parts = _PARTS.match(value)
    if parts:
        first, middle, last = parts.groups()
        if len(first) >= 3:
            return _checked(int(first), int(middle), int(last), this_year)
        return _checked(_full_year(last, this_year), int(middle), int(first), this_year)
    compact = _COMPACT.match(value)
    if compact:
        return _checked(int(compact[1]), int(compact[2]), int(compact[3]), this_year)
    if len(value) == 4 and value.isdecimal() and OLDEST_YEAR <= int(value) <= this_year:
        return int(value), None
    if _SERIAL.match(value) and len(value.partition(".")[0].partition(",")[0]) == 5:
        year = (_EXCEL_ZERO + timedelta(days=int(value[:5]))).year
        return (year, None) if OLDEST_YEAR <= year <= this_year else (None, IMPOSSIBLE)
    within = _YEAR_WITHIN.search(value)
    if within and OLDEST_YEAR <= int(within[1]) <= this_year:
        return int(within[1]), None
    short = _TWO_DIGIT_YEAR.search(value)
    if short:
        return _full_year(short[1], this_year), None
    return None, IMPOSSIBLE
