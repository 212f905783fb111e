"""Headings are known in three languages, however they are spelled, and the row they stand in is found."""

from __future__ import annotations

import pytest

from verbinder.exchange.tables import Field
from verbinder.exchange.tables.heading_rows import find_headings
from verbinder.exchange.tables.headings import fold, meaning_of

KNOWN = {
    Field.GIVEN_NAME: ["Voornaam", "ROEPNAAM", "voor-namen", "First Name", "given_name", "Vorname"],
    Field.INITIALS: ["Voorletters", "initialen", "Initials"],
    Field.INFIX: ["Tussenvoegsel", "tussenv.", "tv", "voorvoegsel", "Middelste naam"],
    Field.SURNAME: ["Achternaam", "Familienaam", "Geslachtsnaam", "Last Name", "surname", "Nachname"],
    Field.FULL_NAME: ["Naam", "Naam, voornaam", "Bewoner", "Weergavenaam", "Display Name", "Contactpersoon"],
    Field.STREET: ["Straat", "straatnaam", "openbareruimte"],
    Field.ADDRESS: ["Adres", "Straat en huisnummer", "Huisadres, straat", "Home Street", "Straße", "STRASSE"],
    Field.HOUSE_NUMBER: ["Huisnummer", "huisnr.", "Huis nr", "House number", "Hausnummer"],
    Field.HOUSE_ADDITION: ["toevoeging", "toev.", "huisletter", "huisnummer-toevoeging"],
    Field.POSTCODE: ["Postcode", "PC", "Post code", "postcode/plaats", "Home Postal Code", "PLZ"],
    Field.CITY: ["Plaats", "Woonplaats", "woonpl.", "Stad", "City", "Wohnort"],
    Field.PHONE: [
        "Telefoon", "Tel.", "tel.nr", "Telefoonnummer2", "mob.", "GSM", "06", "06-nummer", "Mobiele telefoon",
        "Vast", "thuis",
        "Tel. (mobiel)", "Telefoon privé", "Phone 1 - Value", "Mobile Phone", "Handy",
    ],
    Field.EMAIL: ["E-mail", "email", "mail", "Mailadres", "E-mailadres 3", "E-mail 2 - Value", "E-mail-Adresse"],
    Field.BIRTH: ["Geboortedatum", "geb.datum", "geb. dat.", "Verjaardag", "geboortejaar", "Birthday", "Geburtstag"],
    Field.ORGANISATION: ["Organisatie", "Vereniging", "Bedrijf", "Company", "Firma", "VESTIGINGSNAAM "],
    Field.TALENT: ["Talent", "talenten", "kan", "Biedt", "Skills"],
    Field.INTEREST: ["Interesse", "Hobby's", "hobby’s", "Hobby?s", "Interests"],
    Field.NEED: ["Vraag", "behoefte", "Wensen", "zoekt", "Needs"],
    Field.NOTE: ["Opmerkingen", "opm.", "Opm:", "Notities", "Bijzonderheden", "aanmerkingen", "Notes", "Bemerkungen"],
    Field.TAG: ["Categorieën", "Categorien", "Labels", "Groep", "Group Membership"],
    Field.LANGUAGE: ["Taal", "Spreekt", "Languages"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("field", "heading"), [(field, heading) for field, words in KNOWN.items() for heading in words]
)
def test_a_heading_is_known(field: Field, heading: str) -> None:
    meaning = meaning_of(heading)
    assert meaning is not None
    assert meaning.field is field
    assert meaning.never is None


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("BSN", "never_number"),
        ("bsn_nr", "never_number"),
        ("Sofinummer", "never_number"),
        ("Burgerservicenummer (BSN)", "never_number"),
        ("Identiteitsnummer", "never_number"),
        ("Government ID Number", "never_number"),
        ("IBAN", "never_account"),
        ("iban_tnv", "never_account"),
        ("Rekeningnummer", "never_account"),
        ("Kontonummer", "never_account"),
        ("Wachtwoord", "never_password"),
        ("Password", "never_password"),
        ("Geloof", "never_special"),
        ("Geloofsovertuiging", "never_special"),
        ("Nationaliteit", "never_special"),
        ("Etniciteit", "never_special"),
        ("Medicatie", "never_special"),
        ("Diagnose", "never_special"),
        ("Krankenkasse", "never_special"),
        ("Opmerkingen gezondheid", "never_special"),
        ("Strafblad", "never_criminal"),
    ],
)
def test_a_heading_of_what_may_not_be_kept_is_known_with_its_reason(heading: str, reason: str) -> None:
    meaning = meaning_of(heading)
    assert meaning is not None
    assert meaning.never == f"tables.{reason}"


@pytest.mark.parametrize(
    "heading", ["", "12", "1e kwartaal", "Partner", "Kleur jas", "x" * 500, "Telex", "!!!", "Lid sinds"]
)
def test_an_unknown_heading_means_nothing(heading: str) -> None:
    assert meaning_of(heading) is None


def test_folding_leaves_small_letters_and_digits() -> None:
    assert fold(" E-mail_adres (Privé): ") == "emailadresprive"
    assert fold("Straße") == "strasse"


def test_the_heading_is_found_below_titles() -> None:
    place = find_headings([["Lijst 2026", ""], ["", ""], ["Naam", "Telefoon"], ["Jan Smit", "0612345678"]])
    assert place is not None
    assert place.positions == (2,)


def test_one_word_for_name_makes_a_heading_among_unknown_words() -> None:
    place = find_headings([["Naam", "Kleur jas", "Bril", "Hoed"], ["Jan Smit", "rood", "ja", "nee"]])
    assert place is not None
    assert place.positions == (0,)


def test_the_first_of_two_equal_headings_counts() -> None:
    place = find_headings([["Naam", "Telefoon"], ["Jan", "0612345678"], ["Naam", "Telefoon"]])
    assert place is not None
    assert place.positions == (0,)


def test_groups_above_are_joined_with_the_words_below() -> None:
    place = find_headings([["Naam", "Adres", ""], ["", "straat", "nr"], ["Jan Smit", "Markt", "5"]])
    assert place is not None
    assert (place.positions, place.headings) == ((0, 1), ("Naam", "Adres straat", "Adres nr"))


def test_a_row_of_data_is_no_heading() -> None:
    assert find_headings([["Jan", "Smit", "06"], ["Piet", "Bakker", "12"]]) is None
    assert find_headings([["Naam", "jan@voorbeeld.nl", "0612345678", "5664 AA"]]) is None


def test_a_heading_beyond_the_first_twenty_rows_is_not_looked_for() -> None:
    assert find_headings([["", ""]] * 20 + [["Naam", "Telefoon"]]) is None
