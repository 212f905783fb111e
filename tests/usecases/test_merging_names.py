"""Streets, organisations, places, themes and concepts: which names look alike, and two made one with what is theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.organisations import ContactPersonFields, OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import concepts, contacts, merging_names, organisations, places, residents, streets
from verbinder.usecases.merging_names import Subject

Content = Callable[[Notebook], dict[str, Any]]


def key_of(notebook: Notebook, subject: Subject, name: str) -> str:
    return next(each.key for each in merging_names.named(notebook, subject) if each.name == name)


def pairs(notebook: Notebook, subject: Subject) -> list[tuple[str, str]]:
    names = merging_names.named(notebook, subject)
    return [(one.name, other.name) for one, other in merging_names.alike(subject, names)]


def test_two_organisations_become_one_and_come_apart_again(notebook: Notebook, content_of: Content) -> None:
    keep = organisations.add(
        notebook,
        OrganisationFields(name="Buurthuis", note="A", keep_warm_weeks=8),
        details=[("phone", "040-2123456")],
        offers=["zaal"],
        tags=["tuin"],
    )
    other = organisations.add(
        notebook,
        OrganisationFields(
            name="Stichting Buurthuis", street="Kerkstraat", house_number="4", note="B", kind="foundation"
        ),
        details=[("phone", "040-2123456"), ("email", "huis@v.example")],
        offers=["zaal", "koffie"],
        tags=["tuin", "koken"],
    )
    for number, person in ((keep, "Els"), (keep, "Bram"), (other, "Els"), (other, "Joke")):
        organisations.add_contact_person(notebook, number, ContactPersonFields(name=person, role="balie"))
    jan = residents.add(notebook, ResidentFields(given_name="Jan"))
    for number in (keep, other):
        organisations.add_contact_person(notebook, number, ContactPersonFields(resident_id=jan))
    before = content_of(notebook)
    merging_names.merge(notebook, Subject.ORGANISATION, str(keep), str(other))
    card = organisations.card(notebook, keep)
    assert (card.name, card.street, card.kind, card.keep_warm_weeks) == ("Buurthuis", "Kerkstraat", "foundation", 8)
    assert card.note == "A\nB"
    assert sorted(detail.value for detail in card.details) == ["040-2123456", "huis@v.example"]
    assert sorted(gift.phrase for gift in card.offers) == ["koffie", "zaal"]
    assert sorted(card.tags) == ["koken", "tuin"]
    assert sorted(person.name for person in card.contact_persons) == ["Bram", "Els", "Jan", "Joke"]
    assert faults_of(notebook) == []
    with pytest.raises(UserError):
        organisations.card(notebook, other)
    notebook.undo()
    assert content_of(notebook) == before


def test_an_organisation_is_not_merged_with_itself_or_with_one_that_is_gone(notebook: Notebook) -> None:
    keep = organisations.add(notebook, OrganisationFields(name="Buurthuis"))
    for other, code in ((keep, "organisation.one_organisation"), (keep + 9, "record.gone")):
        with pytest.raises(UserError) as error:
            organisations.merge(notebook, keep, other)
        assert error.value.code == code


def test_whoever_works_with_one_of_the_two_works_with_both(notebook: Notebook) -> None:
    keep = organisations.add(notebook, OrganisationFields(name="Buurthuis"))
    other = organisations.add(notebook, OrganisationFields(name="Buurthuis Zuid"))
    organisations.archive(notebook, keep, True)
    organisations.merge(notebook, keep, other)
    assert organisations.card(notebook, keep).archived_on is None


def test_names_that_look_alike_are_offered_with_the_fullest_first(notebook: Notebook) -> None:
    for name in ("Kerkstraat", "Kerkweg", "1e Dwarsstraat", "2e Dwarsstraat"):
        streets.add(notebook, name)
    residents.add(notebook, ResidentFields(given_name="Jan", street="Kerkstaat"), tags=["moestuin", "moestuinen"])
    for name in ("Stichting De Buurt", "de Buurt", "Voetbalclub"):
        organisations.add(notebook, OrganisationFields(name=name))
    assert pairs(notebook, Subject.STREET) == [("Kerkstaat", "Kerkstraat")]
    assert pairs(notebook, Subject.ORGANISATION) == [("de Buurt", "Stichting De Buurt")]
    assert pairs(notebook, Subject.TAG) == [("moestuin", "moestuinen")]


def test_streets_tags_and_concepts_are_merged_by_their_own_rules(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Jan Kerkstraat 3 gesproken #tuin")
    contacts.log_line(notebook, "@Els Kerkweg 4 gesproken #tuinen")
    for subject, keep, other in ((Subject.STREET, "Kerkstraat", "Kerkweg"), (Subject.TAG, "tuin", "tuinen")):
        merging_names.merge(notebook, subject, key_of(notebook, subject, keep), key_of(notebook, subject, other))
        assert [each.name for each in merging_names.named(notebook, subject)] == [keep]
    one, other = merging_names.named(notebook, Subject.CONCEPT)[:2]
    merging_names.merge(notebook, Subject.CONCEPT, one.key, other.key)
    assert len(concepts.joins(notebook)) == 1


def test_two_places_become_one_with_all_that_was_there_and_come_apart_again(
    notebook: Notebook, content_of: Content
) -> None:
    keep = places.add(notebook, PlaceFields(name="Buurthuis", note="A"), tags=["tuin"])
    other = places.add(
        notebook,
        PlaceFields(name="Het Buurthuis", street="Kerkstraat", house_number="4", note="B", kind="community_centre"),
        tags=["tuin", "koken"],
    )
    places.archive(notebook, keep, True)
    for number in (keep, other):
        contacts.log_form(notebook, ContactFields(place_id=number, note="koffie"))
    assert pairs(notebook, Subject.PLACE) == [("Buurthuis", "Het Buurthuis")]
    before = content_of(notebook)
    merging_names.merge(notebook, Subject.PLACE, str(keep), str(other))
    card = places.card(notebook, keep)
    assert (card.name, card.street, card.house_number, card.kind) == (
        "Buurthuis",
        "Kerkstraat",
        "4",
        "community_centre",
    )
    assert (card.note, card.archived_on, sorted(card.tags)) == ("A\nB", None, ["koken", "tuin"])
    assert len(places.timeline(notebook, keep)) == 2
    assert faults_of(notebook) == []
    with pytest.raises(UserError):
        places.card(notebook, other)
    notebook.undo()
    assert content_of(notebook) == before
    with pytest.raises(UserError, match="one_place"):
        places.merge(notebook, keep, keep)


def test_two_doors_that_stayed_shut_on_one_day_stay_two_when_their_streets_become_one(notebook: Notebook) -> None:
    keep, other = streets.add(notebook, "Kerkstraat"), streets.add(notebook, "Kerkstaat")
    for number in (keep, other, other):
        contacts.log_form(notebook, ContactFields(setting="door", outcome="not_home", street_id=number))
    merging_names.merge(notebook, Subject.STREET, str(keep), str(other))
    assert len(streets.timeline(notebook, keep)) == 3
