"""The guess for a whole list: which column wins, what is doubted, and how the user corrects it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from verbinder import sentences
from verbinder.errors import UserError
from verbinder.exchange.tables import Field, Mapping


def fields(mapping: Mapping) -> list[str]:
    return [column.field.value for column in mapping.columns]


def lines(heading: str, *rows: str, times: int = 1) -> str:
    return "\n".join([heading, *(rows * times)]) + "\n"


def test_name_is_the_surname_beside_a_first_name(table: Callable[..., Any]) -> None:
    assert fields(table("Voornaam;Naam\nJan;Smit\n").mapping) == ["given_name", "surname"]
    assert fields(table("Naam;Telefoon\nJan Smit;0612345678\n").mapping) == ["full_name", "phone"]


def test_a_number_column_is_a_house_number_only_beside_a_street(table: Callable[..., Any]) -> None:
    assert fields(table("Nr;Naam;Adres\n1;Jan Smit;Markt 5\n").mapping) == ["ignore", "full_name", "address"]
    assert fields(table("Naam;Straat;Nr\nJan Smit;Markt;5\n").mapping) == ["full_name", "street", "house_number"]


def test_unknown_headings_are_left_out_and_never_taken_for_notes(table: Callable[..., Any]) -> None:
    column = table("Naam;Kleur jas\nJan;rood\n").mapping.columns[1]
    assert (column.field, column.reason, column.never) == (Field.IGNORE, "tables.reason_unknown", False)


def test_a_column_of_residences_that_holds_streets_is_an_address(table: Callable[..., Any]) -> None:
    content = lines("Naam;Woonplaats", "Jan Smit;Dorpsstraat 12", "Piet Smit;Kerkstraat 4", "Anna Smit;Molenweg 7")
    column = table(content).mapping.columns[1]
    assert (column.field, column.certain) == (Field.ADDRESS, False)


@pytest.mark.parametrize(
    ("heading", "value"),
    [
        ("WhatsApp", "ja"),
        ("Mail", "nee"),
        ("tv", "1"),
        ("Vrijwilliger", "ja"),
        ("Geboren", "Eindhoven"),
        ("Vast", "ja"),
    ],
)
def test_a_heading_that_its_values_contradict_is_left_for_the_user(
    heading: str, value: str, table: Callable[..., Any]
) -> None:
    column = table(lines(f"Achternaam;{heading}", f"Smit;{value}", times=6)).mapping.columns[1]
    assert (column.field, column.reason) == (Field.IGNORE, "tables.reason_doubt")


def test_of_two_addresses_the_one_at_home_comes_first_and_the_other_is_for_who_has_none(
    table: Callable[..., Any],
) -> None:
    for heading in ("Naam;Huisadres, straat;Werkadres, straat", "Naam;Werkadres, straat;Huisadres, straat"):
        mapping = table(lines(heading, "Jan;Markt 5;Dorpsstraat 1")).mapping
        assert fields(mapping) == ["full_name", "address", "address"]
        further = {column.heading: column.further for column in mapping.columns}
        assert (further["Huisadres, straat"], further["Werkadres, straat"]) == (0, 1)


def test_only_an_address_at_work_is_the_address(table: Callable[..., Any]) -> None:
    mapping = table(lines("Naam;Werkadres, straat;Postcode (werk)", "Jan;Dorpsstraat 1;1234 AB")).mapping
    assert fields(mapping) == ["full_name", "address", "postcode"]
    assert [column.further for column in mapping.columns] == [0, 0, 0]


def test_a_postcode_at_work_does_not_go_with_a_street_at_home(table: Callable[..., Any]) -> None:
    heading = "Naam;Adres;Werkadres, straat;Werkadres, postcode"
    mapping = table(lines(heading, "Jan;Markt 5;Dorpsstraat 1;1234 AB")).mapping
    assert [column.further for column in mapping.columns] == [0, 0, 1, 1]


def test_a_second_line_of_a_street_is_no_address_of_its_own(table: Callable[..., Any]) -> None:
    heading = "First Name;Home Street;Home Street 2;Business Street;Business Street 2"
    mapping = table(lines(heading, "Jan;Markt 5;2 hoog;Weg 1;hal 3")).mapping
    assert fields(mapping) == ["given_name", "address", "ignore", "address", "ignore"]


def test_two_columns_of_one_name_are_both_read(table: Callable[..., Any]) -> None:
    assert fields(table("Naam;Telefoon;Telefoon\nJan;0612345678;0402123456\n").mapping) == [
        "full_name",
        "phone",
        "phone",
    ]


def test_without_headings_the_values_decide_and_nothing_is_certain(table: Callable[..., Any]) -> None:
    content = lines(
        "Jan;de;Vries;Dorpsstraat;12;5664 AA;Geldrop;0612345678;jan@voorbeeld.nl;123456782",
        "Piet;;Bakker;Kerkstraat;4a;5664AB;Geldrop;040-2123456;piet@voorbeeld.nl;111222333",
    )
    mapping = table(content).mapping
    assert fields(mapping) == [
        "given_name", "infix", "surname", "street", "house_number", "postcode", "city", "phone", "email", "ignore",
    ]  # fmt: skip
    assert (mapping.header_rows, mapping.first_data_row, mapping.certain) == ((), 1, False)


def test_a_column_without_a_heading_shows_itself_by_its_values(table: Callable[..., Any]) -> None:
    column = table(lines("Naam;", "Jan;jan@voorbeeld.nl", "Piet;piet@voorbeeld.nl")).mapping.columns[1]
    assert (column.field, column.certain) == (Field.EMAIL, False)


def test_the_user_can_say_what_a_column_is(table: Callable[..., Any], read_all: Callable[..., Any]) -> None:
    opened = table("Wie dan;Kleur jas\nJan Smit;rood\n")
    guess = opened.mapping_with_headings_in(1)
    assert [column.heading for column in guess.columns] == ["Wie dan", "Kleur jas"]
    corrected = guess.with_field(0, Field.FULL_NAME).with_field(1, Field.DESCRIPTION)
    person = read_all(opened, corrected).people[0]
    assert (person.given_name, person.surname, person.description) == ("Jan", "Smit", "rood")
    assert corrected.columns[0].reason == "tables.reason_chosen"
    assert guess.columns[0].field is Field.IGNORE


def test_the_user_can_say_that_there_is_no_heading(table: Callable[..., Any], read_all: Callable[..., Any]) -> None:
    opened = table("Naam;Plaats\nJan Smit;Geldrop\n")
    assert opened.mapping_with_headings_in(0).first_data_row == 1
    assert opened.mapping_with_headings_in(9).header_rows == ()


def test_a_forbidden_column_cannot_be_switched_on(table: Callable[..., Any]) -> None:
    mapping = table("Naam;BSN\nJan Smit;123456782\n").mapping
    with pytest.raises(UserError) as error:
        mapping.with_field(1, Field.NOTE)
    assert "BSN" in sentences.error_sentence(error.value)
    assert mapping.with_field(1, Field.IGNORE).columns[1].never


def test_there_is_no_column_beyond_the_last(table: Callable[..., Any]) -> None:
    with pytest.raises(IndexError):
        table("Naam\nJan\n").mapping.with_field(5, Field.NOTE)


def test_the_guesses_about_the_file_are_shown_and_can_be_overruled(
    table: Callable[..., Any], read_all: Callable[..., Any]
) -> None:
    content = "Naam;Opmerking\nJosé;a|b\n".encode("cp850")
    opened = table(content)
    assert (opened.kind, opened.delimiter, opened.encoding, opened.row_count) == ("csv", ";", "cp1252", 1)
    assert opened.sample == (("Naam", "Opmerking"), ("Jos‚", "a|b"))
    assert read_all(table(content, encoding="cp850")).people[0].given_name == "José"
    assert table(content, delimiter="|").sample[1] == ("Jos‚;a", "b")


def test_rows_are_given_as_they_stand(table: Callable[..., Any]) -> None:
    assert list(table("Naam;Plaats\nJan; Geldrop\n").rows()) == [["Naam", "Plaats"], ["Jan", "Geldrop"]]


def test_every_reason_and_problem_has_a_sentence_in_both_languages() -> None:
    from verbinder.exchange.tables import columns, guessing, headings

    codes = {value for name, value in vars(guessing).items() if name.startswith("REASON_")}
    codes |= set(headings._dictionary().never_words.values())
    codes |= {columns.NUMBER_REMOVED, "tables.reason_chosen", "tables.phone_damaged", "tables.letters_repaired"}
    codes |= {"tables.extra_cells", "tables.total_row", "tables.no_name", "tables.birth_impossible"}
    for code in codes:
        for language in sentences.LANGUAGES:
            assert sentences.sentence(code, language, heading="x", value="y", columns=3)
