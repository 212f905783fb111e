"""The date in a piece of text: where it stands, which day it means, and the text without it.

Owns the order in which phrases are tried and the small words before them ("voor vrijdag", "na de zomer").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from verbinder.capture.dates_calendar import read_calendar_date, read_day_of_month, read_month
from verbinder.capture.dates_feasts import read_feast, read_season
from verbinder.capture.dates_found import DateFound, Reckoning, days
from verbinder.capture.dates_relative import read_day_word, read_part, read_span
from verbinder.capture.dates_weekdays import read_weekday
from verbinder.capture.dates_words import AFTER, ARTICLES, BEFORE, COMING, EVERY, NEUTRAL, NEXT, PLANNED_FOR, THIS
from verbinder.capture.tokens import Token, calm, tokenise

#: A promise for more than ten years ahead was typed wrong, most likely.
_FAR = 3660


@dataclass(frozen=True, slots=True)
class DateInText:
    """A date phrase in `tokens[first:found.next]`."""

    first: int
    found: DateFound


def find_date(tokens: Sequence[Token], reckoning: Reckoning) -> DateInText | None:
    """The date meant among these words: one with its year before any other, else the first; None without one."""
    best: DateInText | None = None
    at = 0
    while at < len(tokens):
        found = read_date(tokens, at, reckoning)
        if found is None:
            at += 1
            continue
        if found.full:
            return DateInText(at, found)
        best = best or DateInText(at, found)
        at = found.next
    return best


def read_date(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """The date phrase that begins at `tokens[at]`, small words before it included; None when there is none."""
    if tokens[at].plain:
        return None
    try:
        found = _bare(tokens, at, reckoning) or _led(tokens, at, reckoning)
    except (OverflowError, ValueError):
        # "over 999 jaar" lies beyond the calendar.
        return None
    if found and any(token.plain for token in tokens[at : found.next]):
        return None
    if found and at and tokens[at - 1].key in EVERY:
        return replace(found, keep=True)
    return found


def _bare(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    article = tokens[at].key in ("de", "the") and at + 1 < len(tokens)
    found = (
        read_calendar_date(tokens, at + article, reckoning)
        or read_day_word(tokens, at, reckoning)
        or read_weekday(tokens, at, reckoning)
        or read_span(tokens, at, reckoning)
    )
    if found or not reckoning.ahead:
        return found
    found = read_part(tokens, at, reckoning) or read_day_of_month(tokens, at, reckoning)
    if found:
        return found
    feast = read_feast(tokens, at, reckoning)
    # "kerst vieren" says when, but the word is also what it is about.
    return replace(feast, keep=True) if feast else None


def _led(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """A date behind words such as "voor", "na", "vanaf", "op", "in de"."""
    word = tokens[at].key
    known = BEFORE | AFTER | NEUTRAL | COMING | NEXT | THIS if reckoning.ahead else NEUTRAL
    if word not in known:
        return None
    here = at + 1
    while here < len(tokens) and tokens[here].key in ARTICLES | COMING | NEXT | THIS | {"ergens", "rond"}:
        # "voor volgende week": the qualifier belongs to the week.
        if tokens[here].key not in ARTICLES and _behind(tokens, here, reckoning, word):
            break
        if tokens[here].key in ("de", "the") and read_day_of_month(tokens, here, reckoning):
            break
        here += 1
    if here >= len(tokens) or tokens[here].clause != tokens[at].clause or tokens[here].plain:
        return None
    found = _behind(tokens, here, reckoning, word)
    if found is None or found.due is None or found.first is None or found.last is None or not reckoning.ahead:
        return found
    if word in AFTER:
        return replace(found, due=found.last + days(1))
    if word in BEFORE:
        if at and tokens[at - 1].key in PLANNED_FOR:
            return found
        return replace(found, due=max(found.first - days(1), reckoning.today))
    return found


def _behind(tokens: Sequence[Token], at: int, reckoning: Reckoning, word: str) -> DateFound | None:
    if reckoning.ahead:
        feast = read_feast(tokens, at, reckoning)
        if feast:
            # "uitnodigen voor burendag": it is about the feast; "na kerst" is only a date.
            return replace(feast, keep=word in BEFORE, certain=feast.certain and word not in BEFORE)
    found = (
        read_calendar_date(tokens, at, reckoning)
        or read_day_word(tokens, at, reckoning)
        or read_weekday(tokens, at, reckoning)
    )
    if found or not reckoning.ahead:
        return found
    # "in half een": the amount of time itself is read without a leading word.
    return (
        read_part(tokens, at, reckoning)
        or read_day_of_month(tokens, at, reckoning)
        or read_month(tokens, at, reckoning)
        or read_season(tokens, at, reckoning)
    )


@dataclass(frozen=True, slots=True)
class DatedText:
    """A text and the day named in it. `day` is None without a date, or with one that does not exist."""

    text: str
    day: date | None
    certain: bool


def split_date(line: str, start: int, end: int, reckoning: Reckoning) -> DatedText:
    """`line[start:end]` as a text without its date words, and the date they meant."""
    tokens = tokenise(line, start, end)
    dated = find_date(tokens, reckoning)
    if dated is None:
        return DatedText(calm(line[start:end]), None, True)
    found = dated.found
    if found.due is None or found.keep:
        return DatedText(calm(line[start:end]), found.due, found.certain and found.due is not None)
    before = f"{line[start : tokens[dated.first].start]} {found.rest}".rstrip()
    after = line[tokens[found.next - 1].end : end].lstrip()
    if not before.strip():
        after = after.lstrip(" ,;:.)]")
    joined = before + ("" if after[:1] and after[0] in ",;:.!?)" else " ") + after
    text = calm(re.sub(r"\(\s*\)|\[\s*\]", " ", joined))
    near = abs((found.due - reckoning.today).days) <= _FAR
    return DatedText(text, found.due, found.certain and near)
