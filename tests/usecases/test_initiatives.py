"""Initiatives: written down with role and people, listed, found, corrected, set aside; what exists already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.initiative_views import InitiativeQuery
from verbinder.domain.initiatives import ActivityFields, InitiativeFields, InvolvedFields, StepFields, SupportKind
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.roles import Answers, RoleFields
from verbinder.domain.stepping_back.record import Owner, Part, Phase, Role
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import (
    activities,
    initiative_roles,
    initiatives,
    organisations,
    places,
    residents,
    small_steps,
    streets,
    support,
    tags,
)

Check = Callable[[Notebook, Callable[[], object]], None]
SOUP = InitiativeFields(name="Soeptafel", origin="Niemand at nog samen.", goal="Samen eten", themes=("eten", "taal"))


def refused(do: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        do()
    return caught.value.code


def test_an_initiative_is_written_down_with_role_people_and_themes_in_one_step(
    notebook: Notebook, today: date, undone_and_redone: Check
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    centre = organisations.add(notebook, OrganisationFields(name="Welzijn"))
    role = RoleFields(answers=Answers(is_wish=True), role=Role.STIMULATING, owner=Owner.RESIDENTS)
    involved = [
        InvolvedFields(resident_id=fatima, part=Part.INITIATOR, from_on=today),
        InvolvedFields(organisation_id=centre, part=Part.SUPPORTER),
    ]
    undone_and_redone(notebook, lambda: initiatives.add(notebook, SOUP, role=role, involved=involved))
    (number,) = initiatives.ids(notebook, InitiativeQuery())
    found = initiatives.dossier(notebook, number)
    assert found.fields == SOUP
    assert (found.role, found.owner) == (Role.STIMULATING, Owner.RESIDENTS)
    assert [(part.who.name, part.part) for part in found.people] == [
        ("Fatima", Part.INITIATOR),
        ("Welzijn", Part.SUPPORTER),
    ]
    assert [(chosen.answers.is_wish, chosen.role, chosen.on_date) for chosen in found.roles] == [
        (True, Role.STIMULATING, today)
    ]
    assert initiatives.fields(notebook, number) == SOUP


def test_without_more_it_is_the_residents_own_and_nothing_is_obligatory_but_a_name(notebook: Notebook) -> None:
    number = initiatives.add(notebook, InitiativeFields(name="Idee"))
    found = initiatives.dossier(notebook, number)
    assert (found.role, found.owner, found.hand_over_on) == (Role.STRENGTHENING, Owner.RESIDENTS, None)
    assert (found.people, found.activities, found.steps, found.support, found.roles) == ((), (), (), (), ())
    assert [view.now for view in found.ladder] == [None] * 5
    assert refused(lambda: initiatives.add(notebook, InitiativeFields(name=" \t"))) == "initiative.nameless"


def test_correcting_changes_what_is_filled_in_and_leaves_role_and_plan(
    notebook: Notebook, undone_and_redone: Check
) -> None:
    role = RoleFields(answers=Answers(is_wish=True), role=Role.STIMULATING, owner=Owner.RESIDENTS)
    number = initiatives.add(notebook, SOUP, role=role)
    changed = InitiativeFields(name="Soep en brood", themes=("taal",), phase=Phase.RUNNING)
    undone_and_redone(notebook, lambda: initiatives.edit(notebook, number, changed))
    assert initiatives.fields(notebook, number) == changed
    assert initiatives.dossier(notebook, number).role is Role.STIMULATING
    assert [tag.name for tag in tags.all_tags(notebook)] == ["taal"]
    assert refused(lambda: initiatives.edit(notebook, 99, changed)) == "record.gone"


def test_a_theme_of_an_initiative_is_a_tag_like_any_other_and_stays_as_long_as_it_is_used(notebook: Notebook) -> None:
    jan = residents.add(notebook, ResidentFields(given_name="Jan"), tags=["taal"])
    number = initiatives.add(notebook, SOUP)
    assert {tag.name: tag.uses for tag in tags.all_tags(notebook)} == {"eten": 1, "taal": 2}
    tags.set_tags(notebook, Kind.RESIDENT, jan, [])
    assert initiatives.fields(notebook, number).themes == ("eten", "taal")
    initiatives.edit(notebook, number, InitiativeFields(name="Soeptafel"))
    assert tags.all_tags(notebook) == ()


def test_setting_aside_takes_it_out_of_the_list_and_back(notebook: Notebook, undone_and_redone: Check) -> None:
    number = initiatives.add(notebook, SOUP)
    undone_and_redone(notebook, lambda: initiatives.archive(notebook, number, True))
    assert list(initiatives.ids(notebook, InitiativeQuery())) == []
    assert list(initiatives.ids(notebook, InitiativeQuery(archived=True))) == [number]
    assert initiatives.rows(notebook, [number])[number].archived
    initiatives.archive(notebook, number, False)
    assert list(initiatives.ids(notebook, InitiativeQuery())) == [number]


def test_a_row_tells_who_carries_it_what_waits_and_when_it_last_was(notebook: Notebook, today: date) -> None:
    fatima, jan, els = (residents.add(notebook, ResidentFields(given_name=name)) for name in ("Fatima", "Jan", "Els"))
    street = streets.add(notebook, "Lindegaarde", neighbourhood="De Linde")
    hall = places.add(notebook, PlaceFields(name="Buurthuis", street="Lindegaarde"))
    assert street
    number = initiatives.add(
        notebook,
        InitiativeFields(name="Soeptafel", place_id=hall, themes=("eten",)),
        involved=[
            InvolvedFields(resident_id=jan, part=Part.CARRIER),
            InvolvedFields(resident_id=fatima, part=Part.INITIATOR),
            InvolvedFields(resident_id=fatima, part=Part.CARRIER),
            InvolvedFields(resident_id=els, part=Part.CARRIER, until_on=today - timedelta(days=1)),
        ],
    )
    for ago in (8, 1):
        activities.add(notebook, number, ActivityFields(on_date=today - timedelta(days=ago)))
    small_steps.add(notebook, number, StepFields(text="pannen lenen"))
    small_steps.add(notebook, number, StepFields(text="een keuken", later=True))
    support.ask(notebook, number, SupportKind.MONEY, on_date=today - timedelta(days=9))
    row = initiatives.rows(notebook, [number, 404])[number]
    assert (row.carriers, row.last_activity_on) == (("Fatima", "Jan"), today - timedelta(days=1))
    assert (row.open_steps, row.open_asks, row.oldest_ask_on) == (1, 1, today - timedelta(days=9))
    assert (row.place, row.neighbourhood, row.themes) == ("Buurthuis", "De Linde", ("eten",))


def test_the_list_is_ordered_and_filtered(notebook: Notebook, today: date) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    welfare = organisations.add(notebook, OrganisationFields(name="Welzijn"))
    running = InitiativeFields(name="éclairs bakken", phase=Phase.RUNNING, themes=("eten",), since=today)
    one = initiatives.add(notebook, running, involved=[InvolvedFields(resident_id=fatima, part=Part.CARRIER)])
    two = initiatives.add(
        notebook,
        InitiativeFields(name="Zomerfeest", themes=("feest",)),
        involved=[InvolvedFields(organisation_id=welfare, part=Part.SUPPORTER)],
    )
    three = initiatives.add(notebook, InitiativeFields(name="Appelmoes", since=today - timedelta(days=3)))
    activities.add(notebook, two, ActivityFields(on_date=today - timedelta(days=2)))
    activities.add(notebook, three, ActivityFields(on_date=today))
    tag = {row.name: row.id for row in tags.all_tags(notebook)}

    def listed(**asked: object) -> list[int]:
        return list(initiatives.ids(notebook, InitiativeQuery(**asked)))  # type: ignore[arg-type]

    assert listed() == [three, one, two]
    assert listed(descending=True) == [two, one, three]
    assert listed(sort="phase") == [three, two, one]
    assert listed(sort="last_activity") == [two, three, one]
    assert listed(sort="last_activity", descending=True) == [three, two, one]
    assert listed(sort="since") == [three, one, two]
    assert listed(phase=Phase.RUNNING) == listed(tag_id=tag["eten"]) == listed(party=fatima) == [one]
    assert listed(party=-welfare) == [two]
    assert listed(text="feest") == listed(text="welzijn") == [two]
    assert listed(text="fatima eten") == [one]
    assert listed(text="fatima feest") == []


def test_what_exists_already_on_this_theme_and_here_is_shown_with_who_to_speak_with(
    notebook: Notebook, today: date, met: Callable[..., int]
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    met(notebook, today - timedelta(days=4), fatima)
    streets.add(notebook, "Lindegaarde", neighbourhood="De Linde")
    hall = places.add(notebook, PlaceFields(name="Buurthuis", street="Lindegaarde"))
    square = places.add(notebook, PlaceFields(name="Plein", street="Lindegaarde"))
    by_theme = initiatives.add(
        notebook,
        InitiativeFields(name="Soeptafel", themes=("Eten", "taal")),
        involved=[InvolvedFields(resident_id=fatima, part=Part.INITIATOR)],
    )
    here = initiatives.add(notebook, InitiativeFields(name="Naaiclub", place_id=hall))
    near = initiatives.add(notebook, InitiativeFields(name="Ruilkast", place_id=square))
    initiatives.add(notebook, InitiativeFields(name="Elders"))
    initiatives.add(notebook, InitiativeFields(name="Voorbij", place_id=hall, phase=Phase.ENDED))
    found = initiatives.overlap(notebook, themes=["eten"], place_id=hall)
    assert [each.row.id for each in found] == [by_theme, here, near]
    assert (found[0].themes, found[0].spoken_on) == (("Eten",), today - timedelta(days=4))
    assert [party.name for party in found[0].speak_with] == ["Fatima"]
    assert [(each.same_place, each.same_neighbourhood) for each in found] == [
        (False, False),
        (True, True),
        (False, True),
    ]
    assert [each.row.id for each in initiatives.overlap(notebook, place_id=hall, apart_from=here)] == [near]
    assert initiatives.overlap(notebook) == ()


def test_an_own_role_needs_a_reason_and_a_professional_owner_a_day_of_handing_over(
    notebook: Notebook, today: date, undone_and_redone: Check
) -> None:
    number = initiatives.add(notebook, SOUP)

    def choose(**chosen: object) -> None:
        answers = Answers(is_issue=True)
        initiative_roles.choose(notebook, number, RoleFields(answers=answers, **chosen))  # type: ignore[arg-type]

    ours = {"role": Role.INITIATING, "owner": Owner.PROFESSIONAL}
    assert refused(lambda: choose(**ours)) == "role.hand_over_missing"
    yesterday, later = today - timedelta(days=1), today + timedelta(days=90)
    assert refused(lambda: choose(**ours, hand_over_on=yesterday)) == "role.hand_over_passed"
    assert refused(lambda: choose(role=Role.STIMULATING, owner=Owner.RESIDENTS)) == "role.why_missing"
    assert initiatives.dossier(notebook, number).roles == ()
    undone_and_redone(notebook, lambda: choose(**ours, hand_over_on=later))
    choose(role=Role.STIMULATING, owner=Owner.RESIDENTS, why="Fatima wil het zelf.")
    found = initiatives.dossier(notebook, number)
    assert (found.role, found.owner, found.hand_over_on) == (Role.STIMULATING, Owner.RESIDENTS, None)
    assert [(each.role, each.why) for each in found.roles] == [
        (Role.STIMULATING, "Fatima wil het zelf."),
        (Role.INITIATING, ""),
    ]


def test_a_page_hears_what_changed(notebook: Notebook) -> None:
    heard: list[Changes] = []
    notebook.listen(heard.append)
    number = initiatives.add(notebook, SOUP)
    assert heard[0].touches(Kind.TAG)
    assert heard[0].ids[Kind.INITIATIVE] == {number}


def test_names_of_places_and_people_that_are_gone_are_refused(notebook: Notebook) -> None:
    for fields in (
        InitiativeFields(name="x", place_id=9),
        InitiativeFields(name="x", neighbourhood_id=9),
        InitiativeFields(name="x", their_contact_id=9),
    ):
        assert refused(lambda fields=fields: initiatives.add(notebook, fields)) == "record.gone"
    assert list(initiatives.ids(notebook, InitiativeQuery())) == []
    assert refused(lambda: initiatives.dossier(notebook, 1)) == "record.gone"


def test_the_fixed_contact_is_shown_with_the_last_day_we_spoke_them(
    notebook: Notebook, today: date, met: Callable[..., int]
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    number = initiatives.add(notebook, InitiativeFields(name="Soep", their_contact_id=fatima, our_contact="Wilma"))
    assert initiatives.dossier(notebook, number).contacted_on is None
    met(notebook, today - timedelta(days=12), fatima)
    found = initiatives.dossier(notebook, number)
    assert found.their_contact is not None
    assert (found.their_contact.name, found.contacted_on) == ("Fatima", today - timedelta(days=12))


def test_a_resident_who_goes_leaves_the_initiative_standing(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    number = initiatives.add(
        notebook,
        InitiativeFields(name="Soep", their_contact_id=fatima),
        involved=[InvolvedFields(resident_id=fatima, part=Part.INITIATOR)],
    )
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.remove(Kind.RESIDENT, fatima)
        work.commit()
    found = initiatives.dossier(notebook, number)
    assert (found.people, found.their_contact) == ((), None)
