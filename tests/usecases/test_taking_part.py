"""What somebody takes part in, for their card; and to which initiative a row of a dossier belongs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiative_views import TakesPart
from verbinder.domain.initiatives import ActivityFields, InitiativeFields, InvolvedFields, StepFields, SupportKind
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import OrganisationLed, Part, Phase
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import (
    activities,
    initiative_people,
    initiatives,
    organisations,
    residents,
    small_steps,
    support,
)


def test_a_card_tells_the_parts_somebody_has_and_how_often_they_came(notebook: Notebook) -> None:
    today = notebook.today()
    amal = residents.add(notebook, ResidentFields(given_name="Amal"))
    involved = [
        InvolvedFields(part=Part.INITIATOR, resident_id=amal),
        InvolvedFields(part=Part.CARRIER, resident_id=amal),
    ]
    soup = initiatives.add(notebook, InitiativeFields(name="Soeptafel", phase=Phase.RUNNING), involved=involved)
    choir = initiatives.add(notebook, InitiativeFields(name="Koor"))
    garden = initiatives.add(notebook, InitiativeFields(name="Achtertuin"))
    initiative_people.add(
        notebook, garden, InvolvedFields(part=Part.CARRIER, resident_id=amal, until_on=today - timedelta(days=3))
    )
    for days in (2, 9):
        activities.add(notebook, soup, ActivityFields(on_date=today - timedelta(days=days), led_by=(amal,)))
    activities.add(notebook, choir, ActivityFields(on_date=today, came=(amal,)))
    assert initiatives.of_party(notebook, amal) == (
        TakesPart(id=choir, name="Koor", phase=Phase.IDEA, came=1, last_came_on=today),
        TakesPart(
            id=soup,
            name="Soeptafel",
            phase=Phase.RUNNING,
            parts=(Part.INITIATOR, Part.CARRIER),
            came=2,
            last_came_on=today - timedelta(days=2),
        ),
        TakesPart(id=garden, name="Achtertuin", phase=Phase.IDEA, ended=True),
    )
    initiatives.archive(notebook, soup, archived=True)
    assert [one.name for one in initiatives.of_party(notebook, amal)] == ["Koor", "Achtertuin"]


def test_an_organisation_takes_part_as_an_equal(notebook: Notebook) -> None:
    today = notebook.today()
    number = organisations.add(notebook, OrganisationFields(name="Vitalis"))
    soup = initiatives.add(
        notebook,
        InitiativeFields(name="Soeptafel"),
        involved=[InvolvedFields(part=Part.SUPPORTER, organisation_id=number)],
    )
    led = ActivityFields(on_date=today, organisation_led=OrganisationLed.PROFESSIONAL, organisation_id=number)
    activities.add(notebook, soup, led)
    (found,) = initiatives.of_party(notebook, -number)
    assert (found.name, found.parts, found.came, found.last_came_on) == ("Soeptafel", (Part.SUPPORTER,), 1, today)


def test_a_row_of_a_dossier_leads_to_its_initiative(notebook: Notebook) -> None:
    soup = initiatives.add(
        notebook, InitiativeFields(name="Soeptafel"), new_people=[(PersonMet(name="Amal", is_new=True), Part.INITIATOR)]
    )
    (part,) = initiatives.dossier(notebook, soup).people
    assert (part.who.name, part.from_on) == ("Amal", notebook.today())
    rows = {
        Kind.INITIATIVE: soup,
        Kind.INVOLVED: part.id,
        Kind.ACTIVITY: activities.add(notebook, soup, ActivityFields(on_date=notebook.today())),
        Kind.STEP: small_steps.add(notebook, soup, StepFields(text="bellen")),
        Kind.SUPPORT: support.ask(notebook, soup, SupportKind.MONEY),
    }
    for kind, number in rows.items():
        assert initiatives.initiative_of(notebook, kind, number) == soup
    for kind, number in ((Kind.STEP, 99), (Kind.RESIDENT, 1)):
        with pytest.raises(UserError, match=r"record\.gone"):
            initiatives.initiative_of(notebook, kind, number)
