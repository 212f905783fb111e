"""Promises, looks back and agreements as a file for a calendar: without names, unless they are asked for.

Owns what of the notebook goes into it. A calendar often stands with somebody else on the internet, and lights up on a
phone on the table; so usually it only says that there is something to do. Nobody who is to be left in peace.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

from verbinder import atomic_file
from verbinder.domain.calendars import CalendarDay, DayKind
from verbinder.domain.exports import ExportKind
from verbinder.errors import StoreUnavailable, UserError
from verbinder.exchange.calendar_file import Event, calendar_text
from verbinder.sentences import sentence
from verbinder.store import published
from verbinder.store.notebook import Notebook
from verbinder.store.queries import follow_ups, initiatives_today, introductions
from verbinder.usecases.exports import leaving, line

SUFFIX = ".ics"
#: Of each kind, the nearest; a calendar with more is of no use.
MOST = 2000
#: Whatever has a day.
LAST = date.max


@dataclass(frozen=True, slots=True)
class CalendarReport:
    """The file that was written: how many days, about how many people, with names or without."""

    path: Path
    days: int
    names: bool

    def told(self, language: str) -> str:
        """What was written, and whether it tells of people."""
        code = "calendar.written_names" if self.names else "calendar.written"
        return sentence(code, language, file=self.path.name, count=self.days)


def days(notebook: Notebook) -> tuple[CalendarDay, ...]:
    """Everything that is to be done on a day, also what is too late, the earliest first.

    Promises for "some day" have none; nothing about people who want to be left in peace, or are archived.
    """
    today = notebook.today()
    with notebook.reader() as reader:
        found = [
            CalendarDay(
                DayKind.FOLLOW_UP,
                row.id,
                row.due_on,
                f"{row.text} ({row.who})" if row.who else row.text,
                row.where,
                () if row.resident_id is None else (row.resident_id,),
            )
            for row in follow_ups.due_between(reader, None, LAST, today, MOST)
            if row.due_on is not None
        ]
        found += [
            CalendarDay(
                DayKind.INTRODUCTION,
                view.id,
                view.check_on,
                f"{view.one.name} – {view.other.name}",
                view.place.name if view.place is not None else "",
                tuple(party.number for party in (view.one, view.other) if party.number > 0),
            )
            for view in introductions.to_check(reader, today, MOST)
            if view.check_on is not None
        ]
        found += [
            CalendarDay(DayKind.CHECK_IN, row.check_in_id, row.planned_on, row.initiative)
            for row in initiatives_today.check_ins(reader, LAST, MOST)
        ]
        found += [
            CalendarDay(DayKind.REVIEW, row.agreement_id, row.review_on, row.initiative)
            for row in initiatives_today.reviews(reader, LAST, MOST)
        ]
        found += [
            CalendarDay(DayKind.HAND_OVER, row.initiative_id, row.on_date, row.initiative)
            for row in initiatives_today.hand_overs(reader, LAST, MOST)
        ]
    return tuple(sorted(found, key=lambda each: (each.on_date, tuple(DayKind).index(each.kind), each.record_id)))


def export(
    notebook: Notebook, path: Path, *, names: bool = False, alarm: bool = False, language: str = "nl"
) -> CalendarReport:
    """Write the calendar and note that it left. Without `names` it says what kind of thing is to be done and no more.

    Raises `UserError`: `calendar.not_an_ics`, `calendar.nothing` when nothing has a day (a calendar must hold
    something, RFC 5545 3.6), `calendar.cannot_write`.
    """
    if path.suffix.lower() != SUFFIX:
        raise UserError("calendar.not_an_ics", file=path.name)
    found = days(notebook)
    if not found:
        raise UserError("calendar.nothing")
    stem = _stem(notebook)
    events = [_event(each, stem, language, names=names) for each in found]
    title = sentence("calendar.name", language)
    content = calendar_text(events, name=title, made_at=notebook.clock().astimezone(), alarm=alarm)
    people = {number for each in found for number in each.people} if names else set()
    with leaving(notebook, ExportKind.CALENDAR, len(people)):
        try:
            atomic_file.write_bytes(path, content)
        except OSError:
            raise UserError("calendar.cannot_write", file=path.name) from None
    return CalendarReport(path, len(events), names)


def _event(day: CalendarDay, stem: str, language: str, *, names: bool) -> Event:
    what = sentence(f"calendar.{day.kind}", language)
    if names and day.kind is DayKind.FOLLOW_UP:
        what = day.text
    elif names and day.text:
        what = f"{what}: {day.text}"
    uid = blake2b(f"{stem}/{day.kind}/{day.record_id}".encode(), digest_size=16).hexdigest()
    more = sentence("calendar.more", language)
    return Event(f"{uid}@verbinder", day.on_date, what, more, day.where if names else "")


def _stem(notebook: Notebook) -> str:
    """What tells the days of this notebook from those of another; "" where nothing can be written."""
    try:
        with line(notebook) as connection:
            return published.source(connection, secrets.token_hex(16))
    except StoreUnavailable:
        return ""
