"""Writes days with something to do as a calendar (iCalendar, RFC 5545) that every calendar program takes in.

Owns how an event is written: a whole day that does not say one is busy, known by a number that stays. What may leave is
decided by who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from verbinder.exchange.content_lines import escaped, folded_line
from verbinder.exchange.safe_cells import clean

PRODUCT: Final = "-//Verbinder//Verbinder//NL"
#: From the beginning of the day, so nine in the morning wherever the calendar is.
ALARM: Final = "PT9H"


@dataclass(frozen=True, slots=True)
class Event:
    """Something to do on a day. `uid` is the same in every file, so that a calendar changes what it has already."""

    uid: str
    on_date: date
    summary: str
    description: str = ""
    location: str = ""


def calendar_text(events: Iterable[Event], *, name: str, made_at: datetime, alarm: bool = False) -> bytes:
    """The whole file. `made_at` is now, with its time zone; with `alarm` each event rings in the morning."""
    stamp = f"{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return b"".join(map(folded_line, _lines(events, name, stamp, alarm=alarm)))


def _lines(events: Iterable[Event], name: str, stamp: str, *, alarm: bool) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    yield f"X-WR-CALNAME:{_text(name)}"
    for event in events:
        yield "BEGIN:VEVENT"
        yield f"UID:{event.uid}"
        yield f"DTSTAMP:{stamp}"
        yield f"DTSTART;VALUE=DATE:{_day(event.on_date)}"
        if event.on_date < date.max:
            # The day after, which is not part of it.
            yield f"DTEND;VALUE=DATE:{_day(event.on_date + timedelta(days=1))}"
        yield f"SUMMARY:{_text(event.summary)}"
        if event.description:
            yield f"DESCRIPTION:{_text(event.description)}"
        if event.location:
            yield f"LOCATION:{_text(event.location)}"
        yield from ("CLASS:PRIVATE", "TRANSP:TRANSPARENT")
        if alarm:
            yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:{ALARM}")
            yield from (f"DESCRIPTION:{_text(event.summary)}", "END:VALARM")
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(text: str) -> str:
    return escaped(clean(text))
