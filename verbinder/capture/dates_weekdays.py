"""Weeks and weekdays: "volgende week dinsdag", "vr 27-11", "vrijdag over een week", "last friday", "week 48".

Owns which of the many Fridays is meant, and when a short form such as "di" or "do" is a day at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from verbinder.capture.dates_calendar import read_calendar_date, read_week_number
from verbinder.capture.dates_found import DateFound, Reckoning, days
from verbinder.capture.dates_relative import read_span
from verbinder.capture.dates_words import (
    COMING,
    DAYPARTS,
    DOUBTFUL_WEEKDAYS,
    LAST,
    NEUTRAL,
    NEXT,
    SHORT_WEEKDAYS,
    THIS,
    TRAILING,
    WEEKDAYS,
)
from verbinder.capture.tokens import Token

_GLUED_DAYPART = re.compile(rf"({'|'.join(WEEKDAYS)})({'|'.join(DAYPARTS)})$")
_ENGLISH_VERB_DO = frozenset("the a to it this that with her his their some not groceries shopping".split())
_QUALIFIERS = NEXT | COMING | THIS | LAST | NEUTRAL | {"voor", "na", "before", "after"}


def read_week(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> tuple[int, date, DateFound | None] | None:
    """A week: the token after it, its Monday, and the date it means when no weekday follows."""
    keys = [token.key for token in tokens[at : at + 2]]
    if len(keys) == 2 and keys[1] in ("week", "weekje"):
        monday, today = reckoning.monday, reckoning.today
        if keys[0] in THIS:
            due = max(today, monday + days(4)) if reckoning.ahead else today
            return at + 2, monday, DateFound(at + 2, due, today, monday + days(6), certain=reckoning.ahead)
        if keys[0] in NEXT or keys[0] in COMING:
            if not reckoning.ahead:
                return None
            following = monday + days(7)
            return at + 2, following, DateFound(at + 2, following, following, following + days(6))
        if keys[0] in LAST and not reckoning.ahead:
            back = today - days(7)
            return at + 2, monday - days(7), DateFound(at + 2, back, back, back, certain=False)
    numbered = read_week_number(tokens, at, reckoning)
    if numbered:
        after, monday = numbered
        due = max(monday, reckoning.today) if reckoning.ahead else monday
        return after, monday, DateFound(after, due, monday, monday + days(6), certain=reckoning.ahead)
    span = read_span(tokens, at, reckoning)
    if span and span.due and any(token.key.startswith(("week", "weken")) for token in tokens[at : span.next]):
        return span.next, span.due - days(span.due.weekday()), span
    return None


def read_weekday(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """A weekday with what stands around it: "volgende week dinsdag", "vr 27-11", "vrijdagmiddag", "last friday"."""
    week = read_week(tokens, at, reckoning)
    if week:
        after, monday, alone = week
        after += after < len(tokens) and tokens[after].key in ("op", "on")
        day = _weekday(tokens, after, qualified=True)
        if day is None:
            return alone
        found = monday + days(day[0])
        return DateFound(day[1], found, found, found, rest=day[2], certain=_sensible(found, reckoning))
    word = tokens[at].key
    qualifier = word if word in NEXT | COMING | THIS | LAST else ""
    here = at + bool(qualifier)
    day = _weekday(tokens, here, qualified=bool(qualifier) or _qualified(tokens, here))
    if day is None:
        return None
    index, after, rest = day
    if not qualifier:
        dated = read_calendar_date(tokens, after, reckoning) if after < len(tokens) else None
        if dated:
            agrees = dated.due is not None and dated.due.weekday() == index
            return replace(dated, certain=dated.certain and agrees, rest=rest)
        further = read_week(tokens, after, reckoning) if after < len(tokens) else None
        if further:
            after, monday, alone = further
            found = monday + days(index)
            if alone and alone.due and tokens[day[1]].key in ("over", "in"):
                # "vrijdag over een week": counted from the coming Friday, not from today.
                found = _bare(index, "", reckoning) + days(7 * ((alone.due - reckoning.today).days // 7))
            return DateFound(after, found, found, found, rest=rest, certain=_sensible(found, reckoning))
    if after < len(tokens) and tokens[after].key in TRAILING:
        qualifier = qualifier or tokens[after].key.rstrip(".")
        after += 1
    found = _bare(index, qualifier, reckoning)
    # "volgende vrijdag" is for some the coming one, for others the one in next week.
    certain = not (reckoning.ahead and qualifier in NEXT) or found == _bare(index, "", reckoning)
    return DateFound(after, found, found, found, rest=rest, certain=certain)


def _sensible(day: date, reckoning: Reckoning) -> bool:
    return day >= reckoning.today if reckoning.ahead else day <= reckoning.today


def _bare(index: int, qualifier: str, reckoning: Reckoning) -> date:
    today = reckoning.today
    if reckoning.ahead:
        if qualifier in NEXT:
            return reckoning.monday + days(7 + index)
        return today + days((index - today.weekday() - 1) % 7 + 1)
    back = (today.weekday() - index) % 7
    return today - days(back or (7 if qualifier in LAST else 0))


def _weekday(tokens: Sequence[Token], at: int, *, qualified: bool) -> tuple[int, int, str] | None:
    """The weekday at `tokens[at]`, the token after it, and the part of the day glued to it."""
    if at >= len(tokens) or tokens[at].plain:
        return None
    key = tokens[at].key
    if key in WEEKDAYS:
        return WEEKDAYS[key], at + 1, ""
    glued = _GLUED_DAYPART.match(key)
    if glued:
        return WEEKDAYS[glued[1]], at + 1, DAYPARTS[glued[2]]
    if key in SHORT_WEEKDAYS and (qualified or _short_stands_alone(tokens, at)):
        return SHORT_WEEKDAYS[key], at + 1, ""
    return None


def _qualified(tokens: Sequence[Token], at: int) -> bool:
    """Whether a short weekday is made sure by its neighbours: "op di", "vr 27-11", "zo middag", "do a.s."."""
    if at and tokens[at - 1].key in _QUALIFIERS and tokens[at - 1].clause == tokens[at].clause:
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].clause != tokens[at].clause:
        return False
    after = tokens[at + 1].key
    return after[0].isdigit() or after in DAYPARTS or after in TRAILING


def _short_stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a short weekday opens or closes its clause, and is not another word there."""
    key, clause = tokens[at].key, tokens[at].clause
    first = not at or tokens[at - 1].clause != clause
    last = at == len(tokens) - 1 or tokens[at + 1].clause != clause
    if key in DOUBTFUL_WEEKDAYS:
        return first and last and key not in ("zat", "vrij")
    if last or (key in ("di", "wo", "vr", "tue", "thu", "fri") and not tokens[at + 1].capitalised):
        return True
    if not first or (key == "do" and any(token.key in _ENGLISH_VERB_DO for token in tokens)):
        return False
    # "di bellen", but "ma is ziek" is about mother.
    return key != "ma"
