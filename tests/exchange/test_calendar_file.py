"""A calendar as other programs read it: every sign comes back, no line is too long."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.calendars import lines_of, read
from verbinder.exchange.calendar_file import Event, calendar_text
from verbinder.exchange.safe_cells import clean

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 30)


def written(*events: Event, alarm: bool = False, made_at: datetime = NOW) -> bytes:
    return calendar_text(events, name="Verbinder", made_at=made_at, alarm=alarm)


@pytest.mark.parametrize(
    "text",
    [
        "brood, melk; en een \\ streep",
        "eerste regel\nen de tweede",
        "feest 🎉 op het plein 👩‍👩‍👧",
        "é" * 200,
        "🎉" * 60,
        "a" * 74 + "é" + "b" * 80,
        "BEGIN:VEVENT\nSUMMARY:geen echte",
        "\\n is geen regel",
        " een spatie vooraan",
        "x" * 67,
        "",
    ],
)
def test_every_text_comes_back_as_it_was(text: str) -> None:
    (event,) = read(written(Event("1@verbinder", DAY, text, text, text)))
    assert event["SUMMARY"] == text
    assert (event.get("DESCRIPTION", ""), event.get("LOCATION", "")) == (text, text)


@given(st.text())
def test_whatever_is_typed_makes_a_calendar_that_can_be_read(text: str) -> None:
    (event,) = read(written(Event("1@verbinder", DAY, text)))
    assert event["SUMMARY"] == clean(text)


def test_an_event_is_a_whole_day_that_leaves_one_free() -> None:
    (event,) = read(written(Event("1@verbinder", date(2026, 12, 31), "oud en nieuw")))
    assert (event["DTSTART"], event["DTEND"]) == ("20261231", "20270101")
    assert (event["TRANSP"], event["CLASS"], event["UID"]) == ("TRANSPARENT", "PRIVATE", "1@verbinder")
    assert "DTSTART;VALUE=DATE:20261231" in lines_of(written(Event("1@verbinder", date(2026, 12, 31), "x")))


def test_the_moment_it_was_made_is_that_of_greenwich() -> None:
    at = datetime(2026, 11, 24, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    (event,) = read(written(Event("1@verbinder", DAY, "x"), made_at=at))
    assert event["DTSTAMP"] == "20261123T233000Z"


def test_an_alarm_rings_only_when_asked_for() -> None:
    (quiet,) = read(written(Event("1@verbinder", DAY, "bellen")))
    assert not any(name.startswith("VALARM") for name in quiet)
    (ringing,) = read(written(Event("1@verbinder", DAY, "bellen"), alarm=True))
    assert (ringing["VALARM.ACTION"], ringing["VALARM.TRIGGER"]) == ("DISPLAY", "PT9H")
    assert ringing["VALARM.DESCRIPTION"] == "bellen"


def test_the_head_says_which_version_and_program() -> None:
    head = lines_of(written(Event("1@verbinder", DAY, "x")))[:3]
    assert head[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert head[2].startswith("PRODID:")


def test_the_last_day_there_is_makes_an_event_too() -> None:
    (event,) = read(written(Event("1@verbinder", date.max, "ooit")))
    assert (event["DTSTART"], "DTEND" in event) == ("99991231", False)
