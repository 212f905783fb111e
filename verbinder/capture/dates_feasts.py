"""Feasts, holidays and seasons as people in a Dutch neighbourhood name them ("na de zomer", "met kerst").

Owns when they fall. Where a year's date is set by others (school holidays, the sighting of the moon) the day here is
near enough for a reminder, and marked as not certain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from verbinder.capture.dates_found import DateFound, Reckoning, days
from verbinder.capture.tokens import Token

Span = tuple[date, date]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher)."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def islamic(year: int, month: int, day: int) -> date:
    """The day of the tabular Islamic calendar (civil epoch, 16 July 622); the moon may differ by a day."""
    day_number = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(227014 + day_number)


def _islamic_in(month: int, day: int, length: int) -> Callable[[int], Span]:
    def span(year: int) -> Span:
        # An Islamic year is about 354 days: the first that begins the feast in this Gregorian year.
        lunar = (year - 622) * 33 // 32 - 1
        while islamic(lunar, month, day).year < year:
            lunar += 1
        first = islamic(lunar, month, day)
        return first, first + days(length - 1)

    return span


def _fixed(month: int, day: int, last_month: int = 0, last_day: int = 0) -> Callable[[int], Span]:
    def span(year: int) -> Span:
        first = date(year, month, day)
        if not last_month:
            return first, first
        last = date(year, last_month, last_day)
        return first, last if last >= first else date(year + 1, last_month, last_day)

    return span


def _from_easter(offset: int, length: int = 1) -> Callable[[int], Span]:
    return lambda year: (easter(year) + days(offset), easter(year) + days(offset + length - 1))


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], Span]:
    def span(year: int) -> Span:
        first = date(year, month, 1)
        day = first + days((weekday - first.weekday()) % 7 + 7 * (nth - 1))
        return day, day

    return span


def _kings_day(year: int) -> Span:
    day = date(year, 4, 27)
    day -= timedelta(days=day.weekday() == 6)
    return day, day


def _feasts() -> dict[tuple[str, ...], tuple[Callable[[int], Span], bool]]:
    """Each phrase with its span and whether that is sure."""
    table: list[tuple[str, Callable[[int], Span], bool]] = [
        ("kerst|kerstmis|kerstdagen|christmas|xmas", _fixed(12, 25, 12, 26), True),
        ("eerste kerstdag|christmas day", _fixed(12, 25), True),
        ("tweede kerstdag|boxing day", _fixed(12, 26), True),
        ("kerstavond|christmas eve", _fixed(12, 24), True),
        ("oud en nieuw|oudejaar|oudjaar|oudejaarsdag|oudejaarsavond|new year's eve", _fixed(12, 31, 1, 1), True),
        ("nieuwjaar|nieuwjaarsdag|nieuwe jaar|new year|new year's day|jaarwisseling", _fixed(1, 1), True),
        ("sinterklaas|pakjesavond", _fixed(12, 5), True),
        ("sint maarten", _fixed(11, 11), True),
        ("valentijnsdag|valentijn|valentine's day", _fixed(2, 14), True),
        ("halloween", _fixed(10, 31), True),
        ("koningsdag|king's day", _kings_day, True),
        ("dodenherdenking", _fixed(5, 4), True),
        ("bevrijdingsdag", _fixed(5, 5), True),
        ("moederdag|mother's day", _nth(5, 6, 2), True),
        ("vaderdag|father's day", _nth(6, 6, 3), True),
        ("burendag|neighbours' day", _nth(9, 5, 4), True),
        ("pasen|paasdagen|easter|paaszondag", _from_easter(0, 2), True),
        ("paasmaandag|easter monday", _from_easter(1), True),
        ("goede vrijdag|good friday", _from_easter(-2), True),
        ("carnaval|vastenavond|carnival", _from_easter(-50, 4), True),
        ("hemelvaart|hemelvaartsdag|ascension day", _from_easter(39), True),
        ("pinksteren|pentecost|whitsun", _from_easter(49, 2), True),
        ("ramadan|ramadhan|vastenmaand", _islamic_in(9, 1, 30), False),
        ("suikerfeest|eid al-fitr", _islamic_in(10, 1, 3), False),
        ("offerfeest|eid al-adha", _islamic_in(12, 10, 4), False),
        ("kerstvakantie|christmas holidays", _fixed(12, 20, 1, 4), False),
        ("voorjaarsvakantie|carnavalsvakantie|krokusvakantie", _from_easter(-50, 9), False),
        ("meivakantie|may holidays", _fixed(4, 25, 5, 9), False),
        ("zomervakantie|summer holidays|summer holiday|grote vakantie|bouwvak", _fixed(7, 10, 8, 31), False),
        ("herfstvakantie|autumn holidays", _fixed(10, 11, 10, 25), False),
    ]
    return {tuple(phrase.split()): (span, sure) for phrases, span, sure in table for phrase in phrases.split("|")}


_FEASTS = _feasts()
_FEAST_STARTS = frozenset(phrase[0] for phrase in _FEASTS)

#: Seasons by the calendar, except that the summer is over when the schools begin.
_SEASONS = {
    **dict.fromkeys(("lente", "voorjaar", "spring"), _fixed(3, 21, 6, 20)),
    **dict.fromkeys(("zomer", "summer"), _fixed(6, 21, 8, 31)),
    **dict.fromkeys(("herfst", "najaar", "autumn", "fall"), _fixed(9, 21, 12, 20)),
    "winter": _fixed(12, 21, 3, 20),
}


def read_feast(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """The feast or holiday that begins at `tokens[at]`, the next one from today; None when it is none."""
    if tokens[at].key not in _FEAST_STARTS:
        return None
    for length in (3, 2, 1):
        found = _FEASTS.get(tuple(token.key.replace("’", "'") for token in tokens[at : at + length]))
        if found and at + length <= len(tokens):
            first, last = _coming(found[0], reckoning.today)
            return DateFound(at + length, max(first, reckoning.today), first, last, certain=found[1])
    return None


def read_season(tokens: Sequence[Token], at: int, reckoning: Reckoning) -> DateFound | None:
    """A season; only called behind a word such as "na" or "in", for "zomer" alone says little."""
    span = _SEASONS.get(tokens[at].key)
    if span is None:
        return None
    first, last = _coming(span, reckoning.today)
    return DateFound(at + 1, max(first, reckoning.today), first, last, certain=False)


def _coming(span: Callable[[int], Span], today: date) -> Span:
    return next((first, last) for first, last in map(span, range(today.year - 1, today.year + 3)) if last >= today)
