"""Organisations and whom one speaks to there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.organisations import ContactPersonFields, OrganisationFields, OrganisationQuery
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import organisations, residents

Met = Callable[..., int]
UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]
CLUB = OrganisationFields(
    name="Schaakclub Écart", kind="association", street="Kerkstraat", house_number="1", postcode="5642nc",
    city="Eindhoven", note="dinsdag", keep_warm_weeks=12,
)  # fmt: skip


def names(notebook: Notebook, **query: object) -> list[str]:
    wanted = organisations.ids(notebook, OrganisationQuery(**query))  # type: ignore[arg-type]
    rows = organisations.rows(notebook, wanted)
    return [rows[number].name for number in wanted]


def test_everything_filled_in_comes_back(notebook: Notebook) -> None:
    club = organisations.add(notebook, CLUB, details=[("phone", "0401234567")], offers=["schaakles"], tags=["spel"])
    card = organisations.card(notebook, club)
    assert {name: getattr(card, name) for name in OrganisationFields.__dataclass_fields__} == {
        name: getattr(replace(CLUB, postcode="5642 NC"), name) for name in OrganisationFields.__dataclass_fields__
    }
    assert card.address_text == "Kerkstraat 1, 5642 NC Eindhoven"
    assert [card.offers[0].phrase, card.details[0].value, *card.tags] == ["schaakles", "0401234567", "spel"]
    row = organisations.rows(notebook, [club])[club]
    assert (row.offers, row.street, row.tags, row.kind) == ("schaakles", "Kerkstraat", "spel", "association")


def test_an_organisation_is_found_by_name_offer_person_and_note_together(notebook: Notebook) -> None:
    club = organisations.add(notebook, CLUB, offers=["taalles voor nieuwkomers"])
    organisations.add(notebook, OrganisationFields(name="Buurthuis"), offers=["taalles"])
    organisations.add_contact_person(notebook, club, ContactPersonFields(name="Wim Smit", role="voorzitter"))
    for text in ("ecart", "nieuwkomer", "wim", "voorzitter taalles", "dinsdag kerkstr"):
        assert names(notebook, text=text) == ["Schaakclub Écart"], text
    assert names(notebook, text="taal") == ["Buurthuis", "Schaakclub Écart"]
    assert names(notebook, text="nergens") == []
    assert names(notebook, text="…") == ["Buurthuis", "Schaakclub Écart"]


def test_the_list_can_be_ordered_and_filtered(notebook: Notebook, met: Met, today: date) -> None:
    club = organisations.add(notebook, CLUB)
    school = organisations.add(notebook, OrganisationFields(name="De Regenboog", kind="school"))
    bare = organisations.add(notebook, OrganisationFields(name="Bakker"))
    met(notebook, today - timedelta(5), organisation_id=school)
    met(notebook, today, organisation_id=club)
    assert names(notebook) == ["Bakker", "De Regenboog", "Schaakclub Écart"]
    assert names(notebook, sort="last_contact") == ["De Regenboog", "Schaakclub Écart", "Bakker"]
    assert names(notebook, sort="kind", descending=True) == ["De Regenboog", "Schaakclub Écart", "Bakker"]
    assert names(notebook, kind="school") == ["De Regenboog"]
    organisations.archive(notebook, bare, True)
    assert (names(notebook, archived=True), len(names(notebook))) == (["Bakker"], 2)


def test_a_contact_person_may_be_a_resident_and_then_goes_by_that_name(notebook: Notebook) -> None:
    club = organisations.add(notebook, CLUB)
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", infix="el", surname="Idrissi"))
    organisations.add_contact_person(notebook, club, ContactPersonFields(role="de balie", phone="040-1234567"))
    person = organisations.add_contact_person(notebook, club, ContactPersonFields(resident_id=fatima, role="bestuur"))
    desk, member = organisations.card(notebook, club).contact_persons
    assert (desk.name, desk.role, desk.phone) == ("", "de balie", "040-1234567")
    assert (member.id, member.name, member.resident_id) == (person, "Fatima el Idrissi", fatima)
    assert organisations.rows(notebook, [club])[club].persons == "de balie · Fatima el Idrissi"
    organisations.remove_contact_person(notebook, person)
    assert residents.card(notebook, fatima).organisations == ()


def test_the_timeline_of_an_organisation_tells_who_was_there(notebook: Notebook, met: Met, today: date) -> None:
    club = organisations.add(notebook, CLUB, offers=["schaakles"])
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    met(notebook, today, fatima, organisation_id=club, note="kennisgemaakt", setting="organisation")
    contact, offer = organisations.timeline(notebook, club)
    assert (contact.text, contact.others, contact.where, offer.code) == ("kennisgemaakt", "Fatima", "", "offer")
    assert organisations.timeline(notebook, club, before=contact) == (offer,)
    assert organisations.card(notebook, club).last_contact_on == today
    assert residents.timeline(notebook, fatima)[0].where == "Schaakclub Écart"


def test_what_is_missing_or_gone_is_told(notebook: Notebook) -> None:
    club = organisations.add(notebook, CLUB)
    for attempt, code in (
        (lambda: organisations.add(notebook, OrganisationFields(note="x")), "organisation.nameless"),
        (lambda: organisations.edit(notebook, club, replace(CLUB, keep_warm_weeks=0)), "resident.weeks"),
        (lambda: organisations.edit(notebook, 99, CLUB), "record.gone"),
        (lambda: organisations.card(notebook, 99), "record.gone"),
        (lambda: organisations.archive(notebook, 99, True), "record.gone"),
        (
            lambda: organisations.add_contact_person(notebook, club, ContactPersonFields()),
            "organisation.person_nameless",
        ),
        (lambda: organisations.add_contact_person(notebook, 99, ContactPersonFields(name="x")), "record.gone"),
        (
            lambda: organisations.add_contact_person(notebook, club, ContactPersonFields(name="x", email="x")),
            "detail.email_unreadable",
        ),
        (lambda: organisations.remove_contact_person(notebook, 99), "record.gone"),
    ):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.code == code


def test_every_step_is_undone_and_redone(notebook: Notebook, undone_and_redone: UndoneAndRedone) -> None:
    undone_and_redone(
        notebook, lambda: organisations.add(notebook, CLUB, offers=["les"], tags=["spel"], details=[("phone", "112")])
    )
    club = organisations.ids(notebook, OrganisationQuery())[0]
    changed = replace(CLUB, name="Damclub", street="Akkerweg", kind="eigen soort")
    undone_and_redone(notebook, lambda: organisations.edit(notebook, club, changed, details=[], tags=["bord"]))
    undone_and_redone(notebook, lambda: organisations.archive(notebook, club, True))
    undone_and_redone(notebook, lambda: organisations.archive(notebook, club, False))
    wim = ContactPersonFields(name="Wim")
    undone_and_redone(notebook, lambda: organisations.add_contact_person(notebook, club, wim))
    person = organisations.card(notebook, club).contact_persons[0].id
    jan = ContactPersonFields(name="Jan", email="jan@b.nl")
    undone_and_redone(notebook, lambda: organisations.edit_contact_person(notebook, person, jan))
    undone_and_redone(notebook, lambda: organisations.remove_contact_person(notebook, person))
    with notebook.reader() as reader:
        assert reader.count(Kind.CONTACT_PERSON) == 0
