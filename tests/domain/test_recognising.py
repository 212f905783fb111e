"""What in a story leads back to somebody is found, explained, and can be said otherwise."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verbinder.domain.known_forms import ORDINARY, CalledPerson, KnownForms, words_in
from verbinder.domain.names import tidy
from verbinder.domain.recognising import FoundKind, Recogniser, replaced

PEOPLE = (
    CalledPerson("Fatima", "Bouzid"),
    CalledPerson("Nadia", "Bakkali"),
    CalledPerson("Wim", "Graaf"),
    CalledPerson("Roos", "Bakker"),
    CalledPerson("Mehmet", "Aydın"),
    CalledPerson("Anne Marie", "Jansen-Vermeer"),
    CalledPerson("", "Oosterhuis", "J.B."),
    CalledPerson(description="mevrouw met de rode jas"),
    CalledPerson(description="postbode"),
    CalledPerson("Bo", "Li"),
)
KNOWN = Recogniser(KnownForms(PEOPLE), ["Lindegaarde", "Laan van 't Loo", "kerkpad"])


def found(text: str, near: Sequence[CalledPerson] = ()) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in KNOWN.findings(text, near)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Fatima bracht soep.", "Fatima"),
        ("fatima bracht soep.", "fatima"),
        ("FATIMA bracht soep.", "FATIMA"),
        ("Toen zei Fatima’s zus iets.", "Fatima"),
        ("In Mehmets schuur staat een werkbank.", "Mehmets"),
        ("Met Nadia el Bakkali samen.", "Nadia el Bakkali"),
        ("Met mevrouw El Bakkali samen.", "mevrouw El Bakkali"),
        ("De heer de Graaf last hekjes.", "De heer de Graaf"),
        ("Roos is er altijd.", "Roos"),
        ("roos bakker is er altijd.", "roos bakker"),
        ("Samen met Aydin aan tafel.", "Aydin"),
        ("Anne zette thee.", "Anne"),
        ("Bij Vermeer thuis.", "Vermeer"),
        ("Bo kwam ook.", "Bo"),
        ("J.B. Oosterhuis kwam ook.", "J.B. Oosterhuis"),
        ("Fa\u00adtima kwam.", "Fatima"),
        ("ＦＡＴＩＭＡ kwam.", "ＦＡＴＩＭＡ"),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, named: str) -> None:
    assert found(tidy(text)) == [("name", named)]


@pytest.mark.parametrize(
    "text",
    [
        "De bakker gaf brood weg, en een roos erbij.",
        "Wie wil, die kan.",
        "Op de hoek van de straat staat een bank.",
        "Een postbode bracht de uitnodigingen rond.",
        "Er kwamen 12 kinderen en 30 buren, op 3 maart 2026 om 19.30 uur.",
        "Op de markt 20 mensen, in het park nog meer.",
        "Een graaf in het toneelstuk, met een hoed op.",
        "Het kostte 12.500 euro en duurde van 2025 tot 2026.",
    ],
)
def test_ordinary_words_and_figures_raise_no_question(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Een mevrouw met een rode jas zwaaide.", "description"),
        ("Aan de Lindegaarde 12 woont iemand.", "address"),
        ("op lindegaarde 12-b gebeurde het", "address"),
        ("In de Laan van 't Loo, nummer 4", "address"),
        ("Vlak bij kerkpad 3.", "address"),
        ("In de Oude Kerkstraat 14a werd gedanst.", "address"),
        ("Het is huisnummer 12.", "address"),
        ("Postcode 5611 AB.", "postcode"),
        ("Bel 06-12345678.", "phone"),
        ("Bel +31 6 12 34 56 78.", "phone"),
        ("Mail naar f.bouzid@voorbeeld.nl.", "email"),
        ("Nummer 111222333 stond erop.", "bsn"),
        ("NL91 ABNA 0417 1643 00", "iban"),
        ("Ze is geboren op 12-03-1960.", "birth_date"),
        ("Hij is van 12 maart 1951.", "birth_date"),
        ("Klantnummer 1234567", "number"),
        ("Hij had schulden.", "special"),
        ("Ze was lang ziek.", "special"),
    ],
)
def test_what_leads_to_a_door_a_number_or_a_secret_is_found(text: str, kind: str) -> None:
    assert [each for each, _ in found(text)] == [kind]


def test_of_whom_a_story_is_about_names_in_small_letters_and_short_descriptions_count_too() -> None:
    near = [CalledPerson("Roos", "Bakker"), CalledPerson(description="de postbode")]
    assert found("een roos van een bakker, en de postbode zag het", near) == [
        ("name", "roos"),
        ("name", "bakker"),
        ("description", "de postbode"),
    ]


def test_what_is_found_can_be_replaced_and_then_it_reads_as_dutch() -> None:
    text = "Fatima Bouzid kookte. Mevrouw met de rode jas hielp, aan de Lindegaarde 12. Bel 06-12345678."
    told = replaced(text, KNOWN.findings(text))
    assert told == "Een bewoner kookte. Een bewoner hielp, in de buurt. Bel."
    assert found(told) == []


def test_only_the_writer_can_say_something_delicate_otherwise() -> None:
    (one,) = KNOWN.findings("Hij had schulden.")
    assert (one.kind, one.proposal) == (FoundKind.SPECIAL, None)
    assert replaced("Hij had schulden.", [one]) == "Hij had schulden."


#: "ª" and "º" are letters to Unicode, of numbers and not of names.
LETTERS = st.characters(categories=["Lu", "Ll", "Lo"], max_codepoint=0x17F, exclude_characters="ªº")
NAMES = st.text(LETTERS, min_size=2, max_size=9).map(str.capitalize)
AROUND = st.sampled_from(["", "Gisteren kwam ", "Toen zei ", "en ", "(", "“", "bij ", "samen met\n"])
BEHIND = st.sampled_from(["", ".", " kwam langs.", "'s zus", ", de buurvrouw", ")", "-", "\nen verder"])


@given(NAMES, st.sampled_from(["", "van", "van der", "el"]), NAMES, AROUND, BEHIND, st.booleans(), st.booleans())
def test_no_known_name_gets_through_whatever_stands_around_it(
    given_name: str, infix: str, surname: str, before: str, behind: str, small: bool, whole: bool
) -> None:
    assume(words_in(given_name) and words_in(surname) and given_name.lower() not in ORDINARY)
    # Of two letters only the written capital tells a name from a word.
    assume(len(given_name) > 2 or not small)
    name = " ".join(filter(None, (given_name, infix, surname))) if whole else given_name
    text = tidy(f"{before}{name.lower() if small else name}{behind}")
    recogniser = Recogniser(KnownForms([CalledPerson(given_name, surname)]))
    places = recogniser.findings(text)
    assert any(each.kind is FoundKind.NAME for each in places)
    assert not recogniser.findings(replaced(text, places))
