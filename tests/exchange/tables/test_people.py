"""Rows become people: columns are joined, problems told by row, and nobody is made of nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verbinder import sentences
from verbinder.exchange.tables import Field, PersonRow, Phone, RowProblem


def test_every_field_lands_where_it_belongs(read: Callable[..., Any]) -> None:
    content = (
        "Voornaam;Voorletters;Tussenvoegsel;Achternaam;Omschrijving;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Mobiel;"
        "E-mail;Geboortedatum;Organisatie;Talenten;Hobby's;Vraag;Opmerkingen;Labels;Taal\n"
        "FATIMA;F;el;AMRANI;rode jas;KRUISSTRAAT;4;bis;5612cj;EINDHOVEN;0612345678;f@voorbeeld.nl;12-3-1957;Buurthuis;"
        "koken, naaien;schaken;wil Nederlands leren;woont hier lang;koor;Arabisch/Nederlands\n"
    )
    assert read(content).people == [
        PersonRow(
            row=2,
            given_name="Fatima",
            initials="F.",
            infix="el",
            surname="Amrani",
            description="rode jas",
            street="Kruisstraat",
            house_number="4",
            house_addition="bis",
            postcode="5612 CJ",
            city="Eindhoven",
            phones=(Phone("0612345678", "+31612345678"),),
            emails=("f@voorbeeld.nl",),
            birth_year=1957,
            organisation="Buurthuis",
            talents=("koken", "naaien"),
            interests=("schaken",),
            needs=("wil Nederlands leren",),
            notes="woont hier lang",
            tags=("koor",),
            languages=("Arabisch", "Nederlands"),
        )
    ]


def test_several_columns_of_one_kind_are_joined_and_each_value_kept_once(read: Callable[..., Any]) -> None:
    content = (
        "Naam;Telefoon;Mobiel;E-mail;E-mail 2;Opmerking;Bijzonderheden\n"
        "Jan Smit;0612345678;06-12345678;jan@voorbeeld.nl;JAN@voorbeeld.nl;eerst;dan\n"
        "Piet Smit;;040-2123456;;piet@voorbeeld.nl;;alleen dit\n"
    )
    jan, piet = read(content).people
    assert (len(jan.phones), jan.emails, jan.notes) == (1, ("jan@voorbeeld.nl",), "eerst\ndan")
    assert (len(piet.phones), piet.emails, piet.notes) == (1, ("piet@voorbeeld.nl",), "alleen dit")


def test_a_column_of_its_own_counts_more_than_what_is_split_off_another(read: Callable[..., Any]) -> None:
    content = "Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Toevoeging\nJan;van;de Vries;Markt 9;12a;b\n"
    person = read(content).people[0]
    assert (person.infix, person.surname) == ("van de", "Vries")
    assert (person.street, person.house_number, person.house_addition) == ("Markt 9", "12", "b")


def test_a_street_column_with_numbers_in_it_is_split_when_they_have_no_column(read: Callable[..., Any]) -> None:
    person = read("Naam;Straat\nJan Smit;Markt 9a\n").people[0]
    assert (person.street, person.house_number, person.house_addition) == ("Markt", "9", "a")


def test_a_description_or_an_organisation_is_enough_to_be_someone(read: Callable[..., Any]) -> None:
    content = "Naam;Omschrijving;Organisatie;Telefoon\n;dame met rode jas;;\n;;Buurthuis;\n;;;0612345678\n;;;\n"
    result = read(content)
    assert [person.row for person in result.people] == [2, 3]
    assert result.skipped == [(4, "tables.no_name")]


def test_a_service_number_in_a_note_is_removed_and_told_without_repeating_it(read: Callable[..., Any]) -> None:
    result = read("Naam;Opmerking;Talenten\nJan Smit;bsn 123456782, kookt;koken 111222333\n")
    assert result.people[0].notes == "bsn …, kookt"
    assert result.warnings == [(2, "tables.number_removed")] * 2
    assert "123456782" not in repr(result)
    assert "111222333" not in repr(result)


def test_a_problem_says_where_it_is_and_what_stood_there(read: Callable[..., Any]) -> None:
    result = read("Naam;Tel.;Geb. datum;E-mail\nJan Smit;6,12346E+08;31-2-1957;jan at huis\n")
    assert [(each.row, each.code, each.field) for each in result.problems] == [
        (2, "tables.phone_damaged", Field.PHONE),
        (2, "tables.birth_impossible", Field.BIRTH),
        (2, "tables.email_unreadable", Field.EMAIL),
    ]
    for problem in result.problems:
        for language in sentences.LANGUAGES:
            text = sentences.sentence(problem.code, language, **problem.values)
            assert str(problem.values["value"]) in text


def test_the_same_problem_is_told_for_every_row_that_has_it(read: Callable[..., Any]) -> None:
    result = read("Naam;Telefoon\n" + "Jan Smit;via dochter\nPiet Smit;0612345678\n" * 5_000)
    assert [row for row, _ in result.warnings] == list(range(2, 10_002, 2))


def test_a_skipped_row_has_no_other_problems(read: Callable[..., Any]) -> None:
    result = read("Naam;Telefoon\n;via dochter\n")
    assert [(each.row, each.code) for each in result.problems] == [(2, "tables.no_name")]


def test_people_come_in_batches_of_bounded_size(table: Callable[..., Any]) -> None:
    opened = table("Naam\n" + "Jan Smit\n" * 5_000)
    sizes = [len(people) for people, _ in opened.people_batches(size=1_000)]
    assert sum(sizes) == 5_000
    assert max(sizes) <= 1_000


def test_people_and_problems_come_one_by_one_as_well(table: Callable[..., Any]) -> None:
    found = list(table("Naam;Telefoon\nJan Smit;x1\nPiet Smit;\n").people())
    assert [type(each) for each in found] == [RowProblem, PersonRow, PersonRow]


def test_a_list_can_be_read_again(table: Callable[..., Any], read_all: Callable[..., Any]) -> None:
    opened = table("Naam\nJan Smit\n")
    assert read_all(opened).people == read_all(opened).people


def test_a_list_of_only_headings_holds_nobody(read: Callable[..., Any]) -> None:
    assert read("Naam;Telefoon\n").counts == (0, 0, 0, 0, 0)


def test_everyone_is_added_skipped_or_nothing(read: Callable[..., Any]) -> None:
    rows = ["Jan Smit;1", ";2", "Totaal;3", "Naam;Opmerking", ";", "Piet;"] * 400
    result = read("Naam;Opmerking\n" + "\n".join(rows) + "\n")
    assert (len(result.people), len(result.skipped)) == (800, 800)
    rows_told = [person.row for person in result.people] + [row for row, _ in result.skipped]
    assert len(set(rows_told)) == 1_600
