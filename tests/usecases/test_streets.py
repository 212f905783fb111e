"""Streets and neighbourhoods: one street, however it is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import log_contacts, places, residents, signals, streets

UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]


def found_or_added(notebook: Notebook, name: str) -> int:
    with notebook.unit_of_work(Operation.ADD_STREET, name) as work:
        street_id = streets.find_or_add(work, name)
        work.commit()
    return street_id


@pytest.mark.parametrize(
    ("known", "written"),
    [
        ("Tongelresestraat", "tongelresestr."),
        ("Tongelresestraat", "Tongelrese straat"),
        ("Tongelresestraat", "  TONGELRESESTRAAT "),
        ("Kerklaan", "Kerkln"),
        ("Generaal Bentinckstraat", "Gen. Bentinckstr"),
        ("Pastoor van der Meerstraat", "Past. v.d. Meerstraat"),
        ("1e Dwarsstraat", "Eerste dwarsstr."),
        ("Sint Jorisstraat", "St. Jorisstraat"),
        ("Café-plein", "Cafe-plein"),
    ],
)
def test_a_street_is_found_back_however_it_is_shortened(notebook: Notebook, known: str, written: str) -> None:
    street_id = streets.add(notebook, known)
    assert found_or_added(notebook, written) == street_id
    assert [row.name for row in streets.all_streets(notebook)] == [known]


@pytest.mark.parametrize("other", ["Berkstraat", "Kerkweg", "Kerkstraatje", "Nieuwe Kerkstraat", "Laan van de Kerk"])
def test_another_street_is_another_street(notebook: Notebook, other: str) -> None:
    street_id = streets.add(notebook, "Kerkstraat")
    assert found_or_added(notebook, other) != street_id


def test_a_new_street_is_stored_written_out(notebook: Notebook) -> None:
    for written in ("tongelresestr.", "Kerkln", "Leenderweg", "Markt", "'t Hofke"):
        found_or_added(notebook, written)
    names = {row.name for row in streets.all_streets(notebook)}
    assert names == {"Tongelresestraat", "Kerklaan", "Leenderweg", "Markt", "'t Hofke"}


def test_when_two_streets_fit_neither_is_guessed(notebook: Notebook) -> None:
    first = streets.add(notebook, "Pastoor van Meerstraat")
    with notebook.unit_of_work(Operation.ADD_STREET) as work:
        second = work.add(Kind.STREET, name="Pastoor de Meerstraat")
        work.commit()
    assert found_or_added(notebook, "Past. Meerstr.") not in (first, second)


def test_a_list_of_streets_counts_residents_and_knows_the_neighbourhood(notebook: Notebook) -> None:
    streets.add(notebook, "Kerkstraat", neighbourhood="Lakerlopen")
    gone = residents.add(notebook, ResidentFields(given_name="Weg", street="Kerkstr"))
    residents.add(notebook, ResidentFields(given_name="Fatima", street="kerkstraat"))
    residents.archive(notebook, gone, True)
    (row,) = streets.all_streets(notebook)
    assert (row.name, row.neighbourhood, row.residents, row.last_contact_on) == ("Kerkstraat", "Lakerlopen", 1, None)
    (area,) = streets.neighbourhoods(notebook)
    assert (area.name, area.streets) == ("Lakerlopen", 1)


def test_a_street_is_refused_twice_or_without_a_name(notebook: Notebook) -> None:
    streets.add(notebook, "Kerkstraat")
    other = streets.add(notebook, "Laan")
    for attempt, code in (
        (lambda: streets.add(notebook, "KERKSTR."), "street.exists"),
        (lambda: streets.add(notebook, " \u200b "), "street.nameless"),
        (lambda: streets.edit(notebook, other, "kerkstraat"), "street.exists"),
        (lambda: streets.edit(notebook, other, ""), "street.nameless"),
        (lambda: streets.edit(notebook, 999, "Elders"), "record.gone"),
        (lambda: streets.add_neighbourhood(notebook, ""), "street.neighbourhood_nameless"),
    ):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.code == code
    assert len(streets.all_streets(notebook)) == 2


def test_a_street_that_is_used_stays(notebook: Notebook) -> None:
    residents.add(notebook, ResidentFields(given_name="Fatima", street="Kerkstraat"))
    (row,) = streets.all_streets(notebook)
    with pytest.raises(UserError) as refused:
        streets.remove(notebook, row.id)
    assert refused.value.code == "street.in_use"


def test_a_neighbourhood_is_one_however_it_is_spelled(notebook: Notebook) -> None:
    streets.add(notebook, "A-straat", neighbourhood="Lakerlopen")
    streets.add(notebook, "B-straat", neighbourhood="LAKERLOPEN ")
    (area,) = streets.neighbourhoods(notebook)
    with pytest.raises(UserError) as refused:
        streets.add_neighbourhood(notebook, "lakerlopen")
    assert refused.value.code == "street.neighbourhood_exists"
    streets.edit_neighbourhood(notebook, area.id, "Lakerlopen Oost", note="vanaf de ring")
    assert streets.neighbourhoods(notebook)[0].name == "Lakerlopen Oost"


def test_streets_and_neighbourhoods_are_undone_and_redone(
    notebook: Notebook, undone_and_redone: UndoneAndRedone
) -> None:
    undone_and_redone(notebook, lambda: streets.add(notebook, "Kerkstraat", neighbourhood="Oost"))
    (row,) = streets.all_streets(notebook)
    undone_and_redone(notebook, lambda: streets.edit(notebook, row.id, "Kerklaan", neighbourhood="West", note="lang"))
    undone_and_redone(notebook, lambda: streets.remove(notebook, row.id))
    undone_and_redone(notebook, lambda: streets.add_neighbourhood(notebook, "Noord"))
    area = streets.neighbourhoods(notebook)[0].id
    undone_and_redone(notebook, lambda: streets.edit_neighbourhood(notebook, area, "Zuid"))


def test_a_renamed_street_is_found_by_its_new_name_with_who_lives_there(notebook: Notebook) -> None:
    someone = residents.add(notebook, ResidentFields(given_name="Fatima", street="Kerkstraat"))
    (row,) = streets.all_streets(notebook)
    streets.edit(notebook, row.id, "Bloemhof")
    assert list(residents.ids(notebook, residents.ResidentQuery(text="bloemh"))) == [someone]
    assert list(residents.ids(notebook, residents.ResidentQuery(text="kerkstraat"))) == []


def test_the_card_of_a_street_has_its_residents_places_signals_and_contacts(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", street="Dorpsstraat", house_number="4"))
    (street,) = streets.all_streets(notebook)
    garden = places.add(notebook, PlaceFields(name="Buurttuin", street="Dorpsstraat"))
    signals.add(notebook, SignalFields(text="lantaarn stuk", street_id=street.id))
    signals.add(notebook, SignalFields(text="bankje weg", place_id=garden))
    log_contacts.log_line(notebook, "@Fatima Dorpsstraat 4 koffie gedronken")
    card = streets.card(notebook, street.id)
    assert card.residents == ((fatima, "Fatima"),)
    assert card.places == ((garden, "Buurttuin"),)
    assert {each.text for each in card.signals} == {"lantaarn stuk", "bankje weg"}
    assert card.contact_count == 1
    kinds = [entry.kind for entry in streets.timeline(notebook, street.id)]
    assert sorted(kinds) == ["contact", "signal"]


def test_the_card_of_a_street_that_is_gone_says_so(notebook: Notebook) -> None:
    with pytest.raises(UserError) as told:
        streets.card(notebook, 7)
    assert told.value.code == "record.gone"
