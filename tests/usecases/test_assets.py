"""The asset map: what is noted, what is proposed from what is known, and what is still blank."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.assets import AssetFields, AssetKind, Quadrant
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import ContactPersonFields, OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import assets, organisations, places, residents, streets
from verbinder.usecases.assets import asset_map

UndoCheck = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def linde(notebook: Notebook) -> int:
    number = streets.add_neighbourhood(notebook, "De Linde")
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kerkstraat", neighbourhood="Centrum")
    return number


def resident(notebook: Notebook, name: str, street: str, *talents: str) -> int:
    return residents.add(notebook, ResidentFields(given_name=name, street=street), talents=talents)


def proposed(notebook: Notebook, kind: AssetKind, **where: int) -> list[tuple[str, str]]:
    return [(each.name, each.fields.text) for each in assets.proposals(notebook, kind, **where)]


def test_an_asset_is_noted_with_its_corner_and_its_day(notebook: Notebook) -> None:
    number = assets.add(notebook, AssetFields(kind=AssetKind.ASSOCIATIONS, text="  wandelclub  "))
    row = assets.asset(notebook, number)
    assert (row.fields.text, row.fields.quadrant) == ("wandelclub", Quadrant.SOCIAL_COLLECTIVE)
    assert (row.fields.noted_on, row.name, row.neighbourhood) == (notebook.today(), "", "")
    story = assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="de melkfabriek"))
    assert assets.asset(notebook, story).fields.quadrant is None


def test_every_verb_can_be_undone(notebook: Notebook, undone_and_redone: UndoCheck) -> None:
    one, two = (AssetFields(kind=AssetKind.STORIES, text=text) for text in ("de melkfabriek", "de brand"))
    undone_and_redone(notebook, lambda: assets.add_many(notebook, [one, two]))
    (row, _) = assets.assets(notebook)
    undone_and_redone(notebook, lambda: assets.edit(notebook, row.id, one))
    undone_and_redone(notebook, lambda: assets.remove(notebook, row.id))


def test_editing_keeps_the_day_it_was_noted(notebook: Notebook) -> None:
    day = date(2025, 5, 1)
    number = assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="de brand", noted_on=day))
    assets.edit(notebook, number, AssetFields(kind=AssetKind.EXCHANGE, text="ruilkast"))
    found = assets.asset(notebook, number).fields
    assert (found.text, found.kind, found.noted_on) == ("ruilkast", AssetKind.EXCHANGE, day)


def test_an_asset_lies_where_what_it_is_lies(notebook: Notebook, linde: int) -> None:
    fatima = resident(notebook, "Fatima", "Lindelaan", "bakt brood")
    kees = resident(notebook, "Kees", "Kerkstraat", "zingt")
    for who, text in ((fatima, "bakt brood"), (kees, "zingt")):
        assets.add(notebook, AssetFields(kind=AssetKind.PEOPLE, text=text, resident_id=who))
    assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="de brand", neighbourhood_id=linde))
    found = assets.assets(notebook, neighbourhood_id=linde)
    assert [(row.fields.text, row.name, row.neighbourhood) for row in found] == [
        ("bakt brood", "Fatima", "De Linde"),
        ("de brand", "", "De Linde"),
    ]
    assert [row.name for row in assets.assets(notebook, AssetKind.PEOPLE)] == ["Fatima", "Kees"]


def test_what_is_known_is_proposed_until_it_is_noted(notebook: Notebook, linde: int) -> None:
    resident(notebook, "Fatima", "Lindelaan", "bakt brood", "naait")
    resident(notebook, "Kees", "Kerkstraat")
    organisations.add(notebook, OrganisationFields(name="Wandelclub", kind="association", street="Lindelaan"))
    organisations.add(notebook, OrganisationFields(name="Bakker", kind="business"))
    organisations.add(notebook, OrganisationFields(name="Welzijn", kind="eigen woord"))
    places.add(notebook, PlaceFields(name="Tuin", street="Lindelaan"))
    places.add(notebook, PlaceFields(name="Weg", open_until=notebook.today() - timedelta(days=1)))
    with notebook.unit_of_work(Operation.ADD_INITIATIVE) as work:
        work.add(Kind.INITIATIVE, name="Soeptafel", phase="running")
        work.add(Kind.INITIATIVE, name="Voorbij", phase="ended")
        work.commit()
    assert proposed(notebook, AssetKind.PEOPLE) == [("Fatima", "bakt brood · naait")]
    assert proposed(notebook, AssetKind.ASSOCIATIONS) == [("Wandelclub", "Wandelclub"), ("Soeptafel", "Soeptafel")]
    assert proposed(notebook, AssetKind.ASSOCIATIONS, neighbourhood_id=linde) == [("Wandelclub", "Wandelclub")]
    assert proposed(notebook, AssetKind.EXCHANGE) == [("Bakker", "Bakker")]
    assert proposed(notebook, AssetKind.ORGANISATIONS) == [("Welzijn", "Welzijn")]
    assert proposed(notebook, AssetKind.PLACES) == [("Tuin", "Tuin")]
    assert proposed(notebook, AssetKind.STORIES) == []
    for kind in AssetKind:
        assets.add_many(notebook, [each.fields for each in assets.proposals(notebook, kind)])
    assert [proposed(notebook, kind) for kind in AssetKind] == [[]] * 6
    assert len(assets.assets(notebook)) == 6


@pytest.mark.parametrize("how", ["never", "refused", "archived"])
def test_nobody_is_put_on_the_map_who_would_not_want_it(notebook: Notebook, how: str) -> None:
    fatima = resident(notebook, "Fatima", "Lindelaan", "bakt brood")
    if how == "never":
        residents.set_approach(notebook, fatima, Approach.NEVER)
    elif how == "refused":
        residents.set_introducing(notebook, fatima, "refused")
    else:
        residents.archive(notebook, fatima, True)
    assert proposed(notebook, AssetKind.PEOPLE) == []
    assert asset_map(notebook).together.kinds[AssetKind.PEOPLE].blank


def test_who_wants_peace_later_is_left_out_of_the_list(notebook: Notebook) -> None:
    fatima = resident(notebook, "Fatima", "Lindelaan", "bakt brood")
    assets.add(notebook, AssetFields(kind=AssetKind.PEOPLE, text="bakt brood", resident_id=fatima))
    residents.set_approach(notebook, fatima, Approach.NEVER)
    assert assets.assets(notebook) == ()


def test_with_somebody_their_asset_goes(notebook: Notebook) -> None:
    fatima = resident(notebook, "Fatima", "Lindelaan")
    number = assets.add(notebook, AssetFields(kind=AssetKind.PEOPLE, text="Fatima bakt", resident_id=fatima))
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.remove(Kind.RESIDENT, fatima)
        work.commit()
    with pytest.raises(UserError, match=r"record\.gone"):
        assets.asset(notebook, number)


def test_the_map_counts_per_neighbourhood_and_says_what_is_blank(notebook: Notebook, linde: int) -> None:
    resident(notebook, "Fatima", "Lindelaan", "bakt brood")
    office = organisations.add(notebook, OrganisationFields(name="Welzijn", kind="institution", street="Kerkstraat"))
    organisations.add_contact_person(notebook, office, ContactPersonFields(name="Ellen"))
    assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="de brand", neighbourhood_id=linde))
    assets.add(notebook, AssetFields(kind=AssetKind.PLACES, text="bankje"))
    found = asset_map(notebook)
    assert [area.name for area in found.areas] == ["Centrum", "De Linde", ""]
    centre, here, nowhere = found.areas
    assert (here.kinds[AssetKind.PEOPLE].proposed, here.kinds[AssetKind.STORIES].noted) == (1, 1)
    assert AssetKind.PLACES in here.blank_kinds
    assert set(here.blank_quadrants) == set(Quadrant) - {Quadrant.SOCIAL_INDIVIDUAL}
    assert centre.quadrants[Quadrant.INSTITUTIONAL_INDIVIDUAL].proposed == 1
    assert centre.quadrants[Quadrant.INSTITUTIONAL_COLLECTIVE].proposed == 1
    assert nowhere.kinds[AssetKind.PLACES].noted == 1
    together = found.together
    assert [together.kinds[kind].noted + together.kinds[kind].proposed for kind in AssetKind] == [1, 0, 1, 1, 0, 1]


def test_a_resident_who_is_a_contact_person_is_no_professional(notebook: Notebook) -> None:
    fatima = resident(notebook, "Fatima", "Lindelaan")
    office = organisations.add(notebook, OrganisationFields(name="Welzijn", kind="institution"))
    organisations.add_contact_person(notebook, office, ContactPersonFields(resident_id=fatima))
    assert Quadrant.INSTITUTIONAL_INDIVIDUAL in asset_map(notebook).together.blank_quadrants


def test_an_empty_notebook_is_blank_everywhere(notebook: Notebook) -> None:
    found = asset_map(notebook)
    assert found.areas == ()
    assert found.together.blank_kinds == tuple(AssetKind)


def test_what_cannot_be_is_refused(notebook: Notebook) -> None:
    with pytest.raises(UserError, match=r"asset\.empty"):
        assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="  "))
    with pytest.raises(UserError, match=r"asset\.in_future"):
        tomorrow = notebook.today() + timedelta(days=1)
        assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="x", noted_on=tomorrow))
    with pytest.raises(UserError, match=r"record\.gone"):
        assets.add(notebook, AssetFields(kind=AssetKind.PEOPLE, text="x", resident_id=99))


def test_the_same_stands_once_but_a_place_may_hold_many_things(notebook: Notebook) -> None:
    centre = places.add(notebook, PlaceFields(name="Buurthuis"))
    number = assets.add(notebook, AssetFields(kind=AssetKind.PLACES, text="buurthuis", place_id=centre))
    assets.edit(notebook, number, AssetFields(kind=AssetKind.PLACES, text="het buurthuis", place_id=centre))
    with pytest.raises(UserError, match=r"asset\.exists"):
        assets.add(notebook, AssetFields(kind=AssetKind.PLACES, text="weer", place_id=centre))
    for text in ("ruilkast", "reparatiecafé"):
        assets.add(notebook, AssetFields(kind=AssetKind.EXCHANGE, text=text, place_id=centre))
    assert len(assets.assets(notebook)) == 3


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_and_corner_has_a_word(language: str) -> None:
    codes = [f"asset.{kind}" for kind in AssetKind] + [f"quadrant.{corner}" for corner in Quadrant]
    assert all(sentence(code, language) for code in codes)
