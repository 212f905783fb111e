"""What typed letters and figures mean as a date: "va", "vrijdag", "3-12", "03122026".

Owns these short forms, for fields; whole sentences are read elsewhere. Pure: today is an argument.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

SEPARATORS = "-/. "
_DAY_WORDS = {
    "vandaag": 0,
    "morgen": 1,
    "overmorgen": 2,
    "gisteren": -1,
    "eergisteren": -2,
    "today": 0,
    "tomorrow": 1,
    "yesterday": -1,
}
_WEEKDAYS = (
    ("maandag", "monday"),
    ("dinsdag", "tuesday"),
    ("woensdag", "wednesday"),
    ("donderdag", "thursday"),
    ("vrijdag", "friday"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
)
_PARTED = re.compile(r"(\d{1,2})(?:[-/. ]+(?:(\d{1,2})(?:[-/. ]+(\d{4}|\d{2})?)?)?)?")
_IN_ONE = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
# 29 February comes back after eight years at most.
_FURTHEST_DAYS = 8 * 366


def date_from_word(start: str, today: date, *, past: bool) -> date | None:
    """The date that the beginning of a word means; a weekday is the coming one, or with `past` the one before."""
    for word, days in _DAY_WORDS.items():
        if word.startswith(start):
            return today + timedelta(days=days)
    for weekday, words in enumerate(_WEEKDAYS):
        if any(word.startswith(start) for word in words):
            ahead = (weekday - today.weekday() - 1) % 7 + 1
            back = (today.weekday() - weekday - 1) % 7 + 1
            return today - timedelta(days=back) if past else today + timedelta(days=ahead)
    return None


def date_from_figures(typed: str, today: date, *, past: bool) -> date | None:
    """The date that typed figures mean, day first; None when there is no such date.

    What is left out is filled in: the next such day from today on, or with `past` the last one up to today.
    """
    found = _IN_ONE.fullmatch(typed) or _PARTED.fullmatch(typed)
    if found is None:
        return None
    day, month, year = found.groups()
    if not year:
        return _nearest(int(day), int(month) if month else None, today, past=past)
    try:
        return date(_whole_year(year, today), int(month), int(day))
    except ValueError:
        return None


def is_complete(typed: str) -> bool:
    """Whether nothing can follow any more: the year has four figures."""
    return bool(re.fullmatch(r"\d{1,2}[-/. ]+\d{1,2}[-/. ]+\d{4}|\d{8}", typed))


def _nearest(day: int, month: int | None, today: date, *, past: bool) -> date | None:
    step = -1 if past else 1
    for distance in range(_FURTHEST_DAYS):
        try:
            candidate = today + timedelta(days=step * distance)
        except OverflowError:
            return None
        if candidate.day == day and month in (None, candidate.month):
            return candidate
    return None


def _whole_year(year: str, today: date) -> int:
    """Two figures are the year nearest to now, at most twenty years ahead."""
    if len(year) == 4:
        return int(year)
    whole = today.year - today.year % 100 + int(year)
    return whole - 100 if whole > today.year + 20 else whole
