"""Activities: who led, who came, who is new, and who met whom for the first time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiatives import ActivityFields, InitiativeFields, InvolvedFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import OrganisationLed, Part, Presence
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import activities, initiatives, organisations, residents

Check = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel"))


@pytest.fixture
def people(notebook: Notebook) -> dict[str, int]:
    names = ("Amal", "Bea", "Carla", "Dirk")
    return {name: residents.add(notebook, ResidentFields(given_name=name)) for name in names}


def met_there(notebook: Notebook, activity_id: int) -> list[str]:
    return [f"{pair.one.name}+{pair.other.name}" for pair in activities.first_meetings(notebook, activity_id)]


def test_an_activity_is_written_down_corrected_and_taken_away(
    notebook: Notebook, today: date, soup: int, people: dict[str, int], undone_and_redone: Check
) -> None:
    welfare = organisations.add(notebook, OrganisationFields(name="Welzijn"))
    fields = ActivityFields(
        on_date=today,
        title=" Erwtensoep ",
        led_by=(people["Amal"],),
        came=(people["Bea"], people["Amal"], people["Bea"]),
        unnamed=6,
        verbinder=Presence.PRESENT,
        note="gezellig",
    )
    undone_and_redone(notebook, lambda: activities.add(notebook, soup, fields))
    (seen,) = initiatives.dossier(notebook, soup).activities
    assert [who.name for who in seen.led_by] == ["Amal"]
    assert [who.name for who in seen.came] == ["Amal", "Bea"]
    assert (seen.title, seen.unnamed, seen.verbinder) == ("Erwtensoep", 6, Presence.PRESENT)
    changed = replace(
        fields,
        led_by=(people["Carla"],),
        came=(people["Amal"],),
        organisation_led=OrganisationLed.PROFESSIONAL,
        organisation_id=welfare,
    )
    undone_and_redone(notebook, lambda: activities.edit(notebook, seen.id, changed))
    (seen,) = initiatives.dossier(notebook, soup).activities
    assert seen.organisation is not None
    assert ([who.name for who in seen.led_by], seen.organisation.name) == (["Carla"], "Welzijn")
    assert [who.name for who in seen.came] == ["Amal", "Carla"]
    again = activities.fields(notebook, seen.id)
    assert (again.led_by, set(again.came)) == ((people["Carla"],), {people["Amal"], people["Carla"]})
    undone_and_redone(notebook, lambda: activities.remove(notebook, seen.id))
    assert initiatives.dossier(notebook, soup).activities == ()


def test_only_what_happened_is_written_down(notebook: Notebook, today: date, soup: int) -> None:
    tomorrow = today + timedelta(days=1)
    for fields, code in (
        (ActivityFields(on_date=tomorrow), "activity.in_future"),
        (ActivityFields(on_date=today, unnamed=-1), "activity.too_many"),
        (ActivityFields(on_date=today, unnamed=10_001), "activity.too_many"),
        (ActivityFields(on_date=today, came=(99,)), "record.gone"),
        (ActivityFields(on_date=today, organisation_id=99), "record.gone"),
        (ActivityFields(on_date=today, contact_id=99), "record.gone"),
    ):
        with pytest.raises(UserError) as caught:
            activities.add(notebook, soup, fields)
        assert caught.value.code == code
    assert initiatives.dossier(notebook, soup).activities == ()


def test_the_dossier_has_them_newest_first_and_tells_who_was_new(
    notebook: Notebook, today: date, soup: int, people: dict[str, int]
) -> None:
    for ago, names in ((21, "Amal Bea"), (14, "Amal Carla"), (14, "Bea Carla"), (7, "Amal Bea Carla Dirk")):
        came = tuple(people[name] for name in names.split())
        activities.add(notebook, soup, ActivityFields(on_date=today - timedelta(days=ago), came=came))
    found = initiatives.dossier(notebook, soup).activities
    assert [(today - each.on_date).days for each in found] == [7, 14, 14, 21]
    new = [[who.name for who in each.first_time] for each in found]
    assert new == [["Dirk"], ["Carla"], ["Carla"], ["Amal", "Bea"]]


def test_who_met_whom_for_the_first_time_there(
    notebook: Notebook, today: date, soup: int, people: dict[str, int]
) -> None:
    amal, bea, carla, dirk = people.values()
    first = activities.add(notebook, soup, ActivityFields(on_date=today - timedelta(days=9), came=(amal, bea)))
    second = activities.add(notebook, soup, ActivityFields(on_date=today, came=(amal, bea, carla)))
    assert met_there(notebook, first) == ["Amal+Bea"]
    assert met_there(notebook, second) == ["Amal+Carla", "Bea+Carla"]
    with notebook.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        work.add(Kind.INTRODUCTION, resident_id=amal, other_resident_id=carla, state="met", proposed_on=today)
        work.add(Kind.INTRODUCTION, resident_id=bea, other_resident_id=carla, state="proposed", proposed_on=today)
        work.commit()
    assert met_there(notebook, second) == ["Bea+Carla"]
    residents.live_with(notebook, bea, carla)
    assert met_there(notebook, second) == []
    alone = activities.add(notebook, soup, ActivityFields(on_date=today, came=(dirk,)))
    assert met_there(notebook, alone) == []


def test_who_carried_something_together_before_knew_each_other(
    notebook: Notebook, today: date, soup: int, people: dict[str, int]
) -> None:
    amal, bea, *_ = people.values()
    long_ago = today - timedelta(days=300)
    parts = [InvolvedFields(resident_id=who, part=Part.CARRIER, from_on=long_ago) for who in (amal, bea)]
    initiatives.add(notebook, InitiativeFields(name="Naaiclub"), involved=parts)
    number = activities.add(notebook, soup, ActivityFields(on_date=today, came=(amal, bea)))
    assert met_there(notebook, number) == []


def test_a_crowd_introduces_nobody(notebook: Notebook, today: date, soup: int, people: dict[str, int]) -> None:
    came = tuple(people.values())
    feast = activities.add(notebook, soup, ActivityFields(on_date=today, came=came, unnamed=60))
    table = activities.add(notebook, soup, ActivityFields(on_date=today, came=came, unnamed=4))
    assert met_there(notebook, feast) == []
    assert len(met_there(notebook, table)) == 6


def test_who_is_new_at_an_activity_is_written_down_in_the_same_step(
    notebook: Notebook, undone_and_redone: Check
) -> None:
    number = initiatives.add(notebook, InitiativeFields(name="Soeptafel"))
    fields = ActivityFields(on_date=notebook.today())
    led, came = [PersonMet(name="Amal Haddad", is_new=True)], [PersonMet(description="mevrouw met hoed", is_new=True)]
    undone_and_redone(notebook, lambda: activities.add(notebook, number, fields, new_led=led, new_came=came))
    (found,) = initiatives.dossier(notebook, number).activities
    assert [who.name for who in found.led_by] == ["Amal Haddad"]
    assert [who.name for who in found.came] == ["Amal Haddad", "mevrouw met hoed"]
    activities.edit(notebook, found.id, fields, new_came=[PersonMet(name="Bea", is_new=True)])
    (found,) = initiatives.dossier(notebook, number).activities
    assert [who.name for who in found.came] == ["Bea"]
