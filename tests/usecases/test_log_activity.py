"""An activity logged with the capture line: the contact, the activity, who led, who came, in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import ContactToLog
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.initiative_views import ActivityView, InitiativeQuery
from verbinder.domain.initiatives import InitiativeFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import OrganisationLed, Phase, Presence
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, initiatives, organisations, places, residents
from verbinder.usecases.contacts import log_line
from verbinder.usecases.edit_contact import Kept
from verbinder.usecases.places import PlaceFields
from verbinder.usecases.running_line import Running, preview_running

Check = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel"))


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    return residents.add(notebook, ResidentFields(given_name="Fatima", surname="Yilmaz"))


def only_activity(notebook: Notebook, initiative: int) -> ActivityView:
    (found,) = initiatives.dossier(notebook, initiative).activities
    return found


def spoken_on(notebook: Notebook, resident_id: int) -> date | None:
    return residents.card(notebook, resident_id).last_contact_on


def test_one_line_logs_the_contact_and_the_activity_as_one_step(
    notebook: Notebook, today: date, soup: int, fatima: int, undone_and_redone: Check
) -> None:
    line = "/initiatief Soeptafel gisteren geleid door Fatima, ik was erbij, erwtensoep @Jan +kookt >bellen vrijdag"
    undone_and_redone(notebook, lambda: log_line(notebook, line))
    seen = only_activity(notebook, soup)
    assert (seen.on_date, seen.verbinder, seen.note) == (today - timedelta(days=1), Presence.PRESENT, "erwtensoep")
    assert [who.name for who in seen.led_by] == ["Fatima Yilmaz"]
    assert [who.name for who in seen.came] == ["Fatima Yilmaz", "Jan"]
    assert seen.contact_id is not None
    view = contacts.contact(notebook, seen.contact_id)
    assert (view.row.setting, view.row.outcome) == (Setting.ACTIVITY, Outcome.CONVERSATION)
    assert [person.name for person in view.row.people] == ["Fatima Yilmaz", "Jan"]
    assert spoken_on(notebook, fatima) == today - timedelta(days=1)
    talents = residents.card(notebook, view.row.people[1].id).talents
    assert [gift.phrase for gift in talents] == ["kookt"]


def test_who_came_and_led_is_one_person_also_when_named_twice(notebook: Notebook, soup: int) -> None:
    logged = log_line(notebook, "/initiatief Soeptafel @Sanne @Piet geleid door Sanne +kookt")
    seen = only_activity(notebook, soup)
    assert [who.name for who in seen.led_by] == ["Sanne"]
    assert [who.name for who in seen.came] == ["Sanne", "Piet"]
    assert len(logged.new_residents) == 2
    assert [gift.phrase for gift in residents.card(notebook, seen.led_by[0].number).talents] == ["kookt"]


def test_a_new_name_becomes_an_initiative_that_is_starting(
    notebook: Notebook, today: date, undone_and_redone: Check
) -> None:
    undone_and_redone(notebook, lambda: log_line(notebook, "/initiatief Naaicafé ik leidde"))
    (number,) = initiatives.ids(notebook, InitiativeQuery())
    found = initiatives.dossier(notebook, number)
    assert (found.name, found.fields.phase, found.fields.since) == ("Naaicafé", Phase.STARTING, today)
    assert only_activity(notebook, number).verbinder is Presence.LED
    log_line(notebook, '/initiatief "naaicafe"')
    assert len(initiatives.dossier(notebook, number).activities) == 2


def test_who_was_not_there_spoke_with_nobody_but_of_whom_something_was_heard(
    notebook: Notebook, soup: int, fatima: int
) -> None:
    jan = residents.add(notebook, ResidentFields(given_name="Jan"))
    log_line(notebook, "/initiatief Soeptafel @Fatima ik was er niet @Jan >bellen morgen")
    seen = only_activity(notebook, soup)
    assert [who.name for who in seen.came] == ["Fatima Yilmaz", "Jan"]
    assert seen.verbinder is Presence.ABSENT
    assert spoken_on(notebook, fatima) is None
    assert spoken_on(notebook, jan) == notebook.today()


@pytest.mark.parametrize(
    ("line", "presence", "outcome"),
    [
        ("/initiatief Soeptafel", Presence.UNKNOWN, Outcome.OTHER),
        ("/initiatief Soeptafel ik was erbij", Presence.PRESENT, Outcome.PRESENT),
        ("/initiatief Soeptafel, aanwezig, niets gedaan", Presence.PRESENT, Outcome.PRESENT),
        ("/initiatief Soeptafel, even laten spreken", Presence.PRESENT, Outcome.LET_PEOPLE_TALK),
        ("/initiatief Soeptafel @Fatima", Presence.UNKNOWN, Outcome.CONVERSATION),
        ("/initiatief Soeptafel ik was er niet", Presence.ABSENT, Outcome.OTHER),
    ],
)
def test_what_is_not_said_is_not_known(
    notebook: Notebook, soup: int, fatima: int, line: str, presence: Presence, outcome: Outcome
) -> None:
    assert fatima
    logged = log_line(notebook, line)
    assert only_activity(notebook, soup).verbinder is presence
    assert contacts.contact(notebook, logged.contact_id).row.outcome == outcome


@pytest.mark.parametrize(
    ("kind", "led"),
    [("institution", OrganisationLed.PROFESSIONAL), ("association", OrganisationLed.OF_RESIDENTS)],
)
def test_an_organisation_that_led_is_a_professional_one_or_the_residents_own(
    notebook: Notebook, soup: int, kind: str, led: OrganisationLed
) -> None:
    organisations.add(notebook, OrganisationFields(name="Vitalis", kind=kind))
    log_line(notebook, "/initiatief Soeptafel geleid door Vitalis")
    seen = only_activity(notebook, soup)
    assert seen.organisation is not None
    assert (seen.organisation_led, seen.organisation.name) == (led, "Vitalis")


def test_the_place_and_a_setting_that_is_said_are_kept(notebook: Notebook, soup: int) -> None:
    hall = places.add(notebook, PlaceFields(name="Buurthuis De Linde"))
    logged = log_line(notebook, "/initiatief Soeptafel /plek Buurthuis De Linde /waar buurthuis")
    assert only_activity(notebook, soup).place_id == hall
    assert contacts.contact(notebook, logged.contact_id).row.setting == Setting.COMMUNITY_CENTRE


def test_an_initiative_that_several_fit_is_asked_about(notebook: Notebook) -> None:
    for name in ("Buurthuis De Hoek", "Wijkgebouw De Hoek"):
        initiatives.add(notebook, InitiativeFields(name=name))
    with pytest.raises(UserError) as caught:
        log_line(notebook, "/initiatief De Hoek")
    assert caught.value.code == "capture.which_initiative"


def test_without_an_initiative_what_was_said_of_one_stays_as_words(notebook: Notebook, fatima: int) -> None:
    logged = log_line(notebook, "gezellig /geleid Fatima /ik leidde")
    view = contacts.contact(notebook, logged.contact_id)
    assert view.row.note == "gezellig\ngeleid Fatima\nik leidde"
    assert [person.id for person in view.row.people] == [fatima]


def test_known_initiatives_are_recognised_as_soon_as_they_are_there(notebook: Notebook) -> None:
    assert contacts.preview(notebook, "/initiatief Soeptafel").chips[0].known_id is None
    number = initiatives.add(notebook, InitiativeFields(name="Soeptafel"))
    assert contacts.preview(notebook, "/initiatief soeptafel").chips[0].known_id == number
    initiatives.archive(notebook, number, True)
    assert contacts.preview(notebook, "/initiatief Soeptafel").chips[0].known_id is None


def test_a_street_that_runs_is_not_where_the_activity_was(notebook: Notebook, soup: int) -> None:
    assert soup
    street = contacts.preview(notebook, "/straat Lindegaarde").chips[0]
    line = preview_running(notebook, "/initiatief Soeptafel @Sanne", Running((street,)))
    assert line.captured.street is None
    assert line.captured.initiative is not None


def test_correcting_the_day_of_the_contact_moves_the_activity(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    logged = log_line(notebook, "/initiatief Soeptafel @Sanne")
    fields = contacts.fields_of(contacts.contact(notebook, logged.contact_id))
    earlier = replace(fields, on_date=today - timedelta(days=3))
    undone_and_redone(notebook, lambda: contacts.edit(notebook, logged.contact_id, earlier))
    assert only_activity(notebook, soup).on_date == today - timedelta(days=3)
    whole = contacts.edit_whole(notebook, logged.contact_id, ContactToLog(fields), Kept())
    assert whole.touches(Kind.ACTIVITY)
    assert only_activity(notebook, soup).on_date == today


def test_a_contact_that_goes_takes_the_activity_along_when_everything_goes(
    notebook: Notebook, soup: int, undone_and_redone: Check
) -> None:
    logged = log_line(notebook, "/initiatief Soeptafel @Sanne")
    undone_and_redone(notebook, lambda: contacts.delete(notebook, logged.contact_id))
    assert only_activity(notebook, soup).contact_id is None
    notebook.undo()
    contacts.delete(notebook, logged.contact_id, with_heard=True)
    assert initiatives.dossier(notebook, soup).activities == ()


def test_the_undo_menu_says_which_activity(notebook: Notebook, soup: int) -> None:
    assert soup
    log_line(notebook, "/initiatief Soeptafel ik was erbij")
    step, _ = notebook.next_steps()
    assert step is not None
    assert step.subject == "Soeptafel"


def test_many_lines_at_once_know_the_initiative_made_in_the_first(notebook: Notebook) -> None:
    lines = contacts.preview_lines(notebook, "/initiatief Ruilkast @Sanne\n/initiatief Ruilkast @Piet")
    contacts.log_many(notebook, lines)
    (number,) = initiatives.ids(notebook, InitiativeQuery())
    assert len(initiatives.dossier(notebook, number).activities) == 2
