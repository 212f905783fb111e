"""Who takes part: residents and organisations as equals, each part once at a time, through whom they came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiatives import InitiativeFields, InvolvedFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import Part
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import initiative_people, initiatives, organisations, residents

Check = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel"))


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    return residents.add(notebook, ResidentFields(given_name="Fatima"))


def refused(notebook: Notebook, initiative: int, fields: InvolvedFields) -> str:
    with pytest.raises(UserError) as caught:
        initiative_people.add(notebook, initiative, fields)
    return caught.value.code


def test_somebody_joins_through_somebody_and_stops(
    notebook: Notebook, today: date, soup: int, fatima: int, undone_and_redone: Check
) -> None:
    jan = residents.add(notebook, ResidentFields(given_name="Jan"))
    fields = InvolvedFields(resident_id=jan, part=Part.CARRIER, from_on=today, through_id=fatima, note=" de  kok ")
    undone_and_redone(notebook, lambda: initiative_people.add(notebook, soup, fields))
    (part,) = initiatives.dossier(notebook, soup).people
    assert part.through is not None
    assert (part.who.name, part.through.name, part.note) == ("Jan", "Fatima", "de kok")
    undone_and_redone(notebook, lambda: initiative_people.end(notebook, part.id))
    assert initiatives.dossier(notebook, soup).people[0].until_on == today
    changed = InvolvedFields(resident_id=jan, part=Part.SUPPORTER)
    undone_and_redone(notebook, lambda: initiative_people.edit(notebook, part.id, changed))
    undone_and_redone(notebook, lambda: initiative_people.remove(notebook, part.id))
    assert initiatives.dossier(notebook, soup).people == ()


def test_it_is_one_resident_or_one_organisation(notebook: Notebook, soup: int, fatima: int) -> None:
    welfare = organisations.add(notebook, OrganisationFields(name="Welzijn"))
    assert refused(notebook, soup, InvolvedFields(part=Part.CARRIER)) == "involved.nobody"
    both = InvolvedFields(resident_id=fatima, organisation_id=welfare, part=Part.CARRIER)
    assert refused(notebook, soup, both) == "involved.nobody"
    assert refused(notebook, soup, InvolvedFields(resident_id=99, part=Part.CARRIER)) == "record.gone"
    assert refused(notebook, 99, InvolvedFields(resident_id=fatima, part=Part.CARRIER)) == "record.gone"


def test_an_end_before_the_beginning_and_coming_in_through_oneself_are_refused(
    notebook: Notebook, today: date, soup: int, fatima: int
) -> None:
    day = timedelta(days=1)
    reversed_part = InvolvedFields(resident_id=fatima, part=Part.CARRIER, from_on=today, until_on=today - day)
    assert refused(notebook, soup, reversed_part) == "involved.ends_before_it_begins"
    self_made = InvolvedFields(resident_id=fatima, part=Part.CARRIER, through_id=fatima)
    assert refused(notebook, soup, self_made) == "involved.through_self"
    begins = InvolvedFields(resident_id=fatima, part=Part.CARRIER, from_on=today)
    number = initiative_people.add(notebook, soup, begins)
    with pytest.raises(UserError) as caught:
        initiative_people.end(notebook, number, today - day)
    assert caught.value.code == "involved.ends_before_it_begins"


def test_a_part_is_there_once_at_a_time_and_may_come_again(
    notebook: Notebook, today: date, soup: int, fatima: int
) -> None:
    carrier = InvolvedFields(resident_id=fatima, part=Part.CARRIER)
    number = initiative_people.add(notebook, soup, carrier)
    assert refused(notebook, soup, carrier) == "involved.already"
    initiative_people.add(notebook, soup, InvolvedFields(resident_id=fatima, part=Part.INITIATOR))
    initiative_people.edit(notebook, number, carrier)
    initiative_people.end(notebook, number, today)
    initiative_people.add(notebook, soup, carrier)
    assert [part.part for part in initiatives.dossier(notebook, soup).people] == [
        Part.CARRIER,
        Part.INITIATOR,
        Part.CARRIER,
    ]


def test_somebody_new_gets_a_part_in_one_step(notebook: Notebook, undone_and_redone: Check) -> None:
    number = initiatives.add(notebook, InitiativeFields(name="Soeptafel"))
    new = PersonMet(name="Amal", is_new=True)
    fields = InvolvedFields(part=Part.CARRIER)
    undone_and_redone(notebook, lambda: initiative_people.add(notebook, number, fields, new=new))
    (part,) = initiatives.dossier(notebook, number).people
    assert (part.who.name, part.part) == ("Amal", Part.CARRIER)
