"""What has a day goes into a calendar, without names unless asked for, and without who wants to be left in peace."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.exchange.calendars import read
from verbinder.domain.calendars import DayKind
from verbinder.domain.exports import ExportKind
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.initiatives import AgreementFields, InitiativeFields
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import calendars, cooperation, exports, follow_ups, initiatives, introductions, residents


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    fields = ResidentFields(given_name="Fatima", surname="El Amrani", street="Lindelaan", house_number="3")
    return residents.add(notebook, fields)


def promise(notebook: Notebook, text: str, days: int | None, resident_id: int | None = None) -> int:
    due = None if days is None else notebook.today() + timedelta(days=days)
    return follow_ups.add(notebook, FollowUpFields(text, due, resident_id=resident_id))


def written(notebook: Notebook, path: Path, **options: bool) -> list[dict[str, str]]:
    calendars.export(notebook, path, **options)
    return read(path.read_bytes())


def test_promises_stand_on_their_day_and_some_day_has_none(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    for text, days in (("later", 40), ("te laat", -3), ("vandaag", 0), ("ooit", None)):
        promise(notebook, text, days, fatima)
    done = promise(notebook, "gedaan", 1, fatima)
    follow_ups.finish(notebook, done)
    events = written(notebook, tmp_path / "agenda.ics", names=True)
    assert [(event["DTSTART"], event["SUMMARY"]) for event in events] == [
        (f"{notebook.today() + timedelta(days=days):%Y%m%d}", f"{text} (Fatima El Amrani)")
        for text, days in (("te laat", -3), ("vandaag", 0), ("later", 40))
    ]
    assert {event["LOCATION"] for event in events} == {"Lindelaan 3"}


def test_without_being_asked_nobody_and_nothing_is_named(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    promise(notebook, "Fatima bellen over de schuld", 1, fatima)
    kees = residents.add(notebook, ResidentFields(given_name="Kees"))
    introduced(notebook, fatima, kees)
    initiative = initiatives.add(notebook, InitiativeFields(name="Fatima's naaicafé"))
    agree(notebook, initiative)
    events = written(notebook, tmp_path / "agenda.ics")
    text = " ".join(value for event in events for value in event.values())
    assert not any(word in text for word in ("Fatima", "Amrani", "Kees", "schuld", "naaicaf", "Lindelaan"))
    assert len(events) == 3
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [(ExportKind.CALENDAR, 0)]


def introduced(notebook: Notebook, one: int, other: int) -> int:
    return introductions.propose(notebook, IntroductionFields(one=one, other=other), introduced=True)


def agree(notebook: Notebook, initiative: int) -> int:
    today = notebook.today()
    return cooperation.agree(
        notebook, initiative, AgreementFields(goal="samen eten", made_on=today, review_on=today + timedelta(days=90))
    )


def test_introductions_and_agreements_stand_in_it_too(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    kees = residents.add(notebook, ResidentFields(given_name="Kees"))
    introduced(notebook, fatima, kees)
    agree(notebook, initiatives.add(notebook, InitiativeFields(name="Soeptafel")))
    assert [day.kind for day in calendars.days(notebook)] == [DayKind.INTRODUCTION, DayKind.REVIEW]
    week_later, review = written(notebook, tmp_path / "agenda.ics", names=True)
    assert week_later["DTSTART"] == f"{notebook.today() + timedelta(days=7):%Y%m%d}"
    assert "Fatima El Amrani – Kees" in week_later["SUMMARY"]
    assert review["SUMMARY"] == "Afspraken nakijken bij een initiatief: Soeptafel"


@pytest.mark.parametrize("until", [None, date(2027, 6, 1)])
def test_who_wants_to_be_left_in_peace_is_not_in_it(notebook: Notebook, fatima: int, until: date | None) -> None:
    promise(notebook, "langsgaan", 300, fatima)
    introduced(notebook, residents.add(notebook, ResidentFields(given_name="Kees")), fatima)
    assert len(calendars.days(notebook)) == 2
    residents.set_approach(notebook, fatima, Approach.REST, until)
    assert calendars.days(notebook) == ()


def test_made_again_it_is_known_by_the_same_number(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    first = promise(notebook, "een", 1, fatima)
    promise(notebook, "twee", 2, fatima)
    before = written(notebook, tmp_path / "a.ics")
    follow_ups.edit(notebook, first, FollowUpFields("anders", notebook.today() + timedelta(days=9)))
    after = written(notebook, tmp_path / "b.ics", names=True)
    assert {event["UID"] for event in before} == {event["UID"] for event in after}
    assert len({event["UID"] for event in before}) == 2


def test_another_program_that_looks_in_writes_the_same_numbers(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    promise(notebook, "een", 1, fatima)
    beside = open_notebook(notebook.path, key=notebook.key, read_only=True, clock=notebook.clock)
    try:
        (looked,) = written(beside, tmp_path / "b.ics")
    finally:
        beside.close()
    (held,) = written(notebook, tmp_path / "a.ics")
    assert looked["UID"] == held["UID"]


def test_what_cannot_be_made_is_one_sentence_and_no_line_in_the_log(
    notebook: Notebook, fatima: int, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="calendar.nothing"):
        calendars.export(notebook, tmp_path / "agenda.ics")
    promise(notebook, "een", 1, fatima)
    for path, code in ((tmp_path / "a.txt", "not_an_ics"), (tmp_path / "weg" / "a.ics", "cannot_write")):
        with pytest.raises(UserError, match=code):
            calendars.export(notebook, path)
    assert exports.log(notebook) == ()


def test_with_names_the_log_says_over_how_many(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    promise(notebook, "een", 1, fatima)
    promise(notebook, "twee", 2, fatima)
    report = calendars.export(notebook, tmp_path / "agenda.ics", names=True, alarm=True, language="en")
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [(ExportKind.CALENDAR, 1)]
    assert "names and addresses" in report.told("en")
