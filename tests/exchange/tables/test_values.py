"""Names, addresses, phones, e-mail and births: every way of writing in a cell, and what is made of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.private_numbers import passes_eleven_test, without_bsn
from verbinder.exchange.safe_cells import defuse
from verbinder.exchange.tables import Phone, split_full_name
from verbinder.exchange.tables.addresses import became_a_date, read_house_number, read_postcode, split_address
from verbinder.exchange.tables.births import read_birth_year
from verbinder.exchange.tables.cells import calm_name, calm_place, clean, clean_lines, clean_word, is_plain, split_list
from verbinder.exchange.tables.names import neat_initials, read_infix, split_given, split_middle, split_surname
from verbinder.exchange.tables.phones import phone_column, read_emails, read_phones

NAMES = {
    "Vries, J. de": ("", "J.", "de", "Vries", ""),
    "J. de Vries": ("", "J.", "de", "Vries", ""),
    "de Vries, Jan": ("Jan", "", "de", "Vries", ""),
    "Vries de, Jan": ("Jan", "", "de", "Vries", ""),
    "Vries, de, Jan": ("Jan", "", "de", "Vries", ""),
    "Dhr. A.B. van der Berg-de Wit": ("", "A.B.", "van der", "Berg-de Wit", ""),
    "Mw. Fatima El Amrani": ("Fatima", "", "", "El Amrani", ""),
    "Fatima el Amrani": ("Fatima", "", "el", "Amrani", ""),
    "Mohamed Ben Ali": ("Mohamed", "", "", "Ben Ali", ""),
    "Ben Ali": ("Ben", "", "", "Ali", ""),
    "JAN DE VRIES": ("Jan", "", "de", "Vries", ""),
    "VAN DER BERG-DE WIT, A.B.": ("", "A.B.", "van der", "Berg-de Wit", ""),
    "O'BRIEN, PAT": ("Pat", "", "", "O'Brien", ""),
    "IJSBRAND IJZERMAN": ("IJsbrand", "", "", "IJzerman", ""),
    "Jan Willem van den Berg": ("Jan Willem", "", "van den", "Berg", ""),
    "Jan Willem Bakker": ("Jan Willem", "", "", "Bakker", ""),
    "Jan Van Den Berg": ("Jan", "", "van den", "Berg", ""),
    "Jan v.d. Berg": ("Jan", "", "van de", "Berg", ""),
    "A. in 't Veld": ("", "A.", "in 't", "Veld", ""),
    "Van den Berg": ("", "", "van den", "Berg", ""),
    "mevr. dr. A. Bos": ("", "A.", "", "Bos", ""),
    "Mw. Jansen": ("", "", "", "Jansen", ""),
    "De heer en mevrouw Jansen": ("", "", "", "Jansen", ""),
    "Fam. Jansen": ("", "", "", "Jansen", "Fam. Jansen"),
    "Jan en Marie de Vries": ("Jan en Marie", "", "de", "Vries", ""),
    "Jan de Vries (buurman)": ("Jan", "", "de", "Vries", "buurman"),
    "Fatima": ("Fatima", "", "", "", ""),
    "J.": ("", "J.", "", "", ""),
    "Dhr.": ("", "", "", "", "Dhr."),
    "Maria da Silva": ("Maria", "", "da", "Silva", ""),
    "  Jan \u200b de\xa0Vries ": ("Jan", "", "de", "Vries", ""),
    "-": ("", "", "", "", ""),
    "#N/B": ("", "", "", "", ""),
    "Herr Jürgen Müller": ("Jürgen", "", "", "Müller", ""),
    "Drs. Drees": ("", "", "", "Drees", ""),
    "Heerema": ("Heerema", "", "", "", ""),
}


@pytest.mark.parametrize("text", NAMES)
def test_a_whole_name_is_split(text: str) -> None:
    assert tuple(split_full_name(text)) == NAMES[text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("van der Berg", ("van der", "Berg")),
        ("Berg, van der", ("van der", "Berg")),
        ("Berg van der", ("van der", "Berg")),
        ("Van der Berg", ("van der", "Berg")),
        ("DE VRIES", ("de", "Vries")),
        ("El Amrani", ("", "El Amrani")),
        ("Berg-de Wit", ("", "Berg-de Wit")),
        ("Vries", ("", "Vries")),
        ("", ("", "")),
    ],
)
def test_a_surname_gives_up_its_tussenvoegsel(text: str, parts: tuple[str, str]) -> None:
    assert split_surname(text) == parts


def test_first_names_that_are_initials_are_told_apart() -> None:
    assert split_given("J.P.") == ("", "J.P.")
    assert split_given("JP") == ("", "J.P.")
    assert split_given("BO") == ("Bo", "")
    assert split_given("JAN") == ("Jan", "")
    assert neat_initials("J P") == "J.P."


def test_a_middle_name_is_an_infix_only_when_it_is_one() -> None:
    assert split_middle("van der") == ("van der", "")
    assert split_middle("Willem") == ("", "Willem")
    assert (read_infix("VAN DER"), read_infix("v.d."), read_infix("thoe")) == ("van der", "van de", "thoe")


ADDRESSES = {
    "Plein 1944 12a": ("Plein 1944", "12", "a", "", ""),
    "Plein 1944": ("Plein 1944", "", "", "", ""),
    "1e Dwarsstraat 4-II": ("1e Dwarsstraat", "4", "II", "", ""),
    "Tongelresestraat 12 bis": ("Tongelresestraat", "12", "bis", "", ""),
    "Laan 1940-1945 12": ("Laan 1940-1945", "12", "", "", ""),
    "Laan van 1813 4": ("Laan van 1813", "4", "", "", ""),
    "Dorpsstraat12a": ("Dorpsstraat", "12", "a", "", ""),
    "Dorpsstraat 12, 5611ab EINDHOVEN": ("Dorpsstraat", "12", "", "5611 AB", "Eindhoven"),
    "Dorpsstraat 12\n5611 AB  's-Hertogenbosch": ("Dorpsstraat", "12", "", "5611 AB", "'s-Hertogenbosch"),
    "Dorpsstraat 12, Eindhoven": ("Dorpsstraat", "12", "", "", "Eindhoven"),
    "Dorpsstraat 12-14": ("Dorpsstraat", "12", "14", "", ""),
    "Dorpsstraat 12/3": ("Dorpsstraat", "12", "3", "", ""),
    "Musstraat 12 A 2": ("Musstraat", "12", "A 2", "", ""),
    "Markt 5 (achter)": ("Markt", "5", "achter", "", ""),
    "Kruisstraat nr. 5": ("Kruisstraat", "5", "", "", ""),
    "'t Hofke 14": ("'t Hofke", "14", "", "", ""),
    "VAN DER HOOPSTRAAT 5 A": ("Van der Hoopstraat", "5", "A", "", ""),
    "Kerkstraat": ("Kerkstraat", "", "", "", ""),
    "Dorpsstraat 1901": ("Dorpsstraat", "1901", "", "", ""),
    "Postbus 123": ("Postbus", "123", "", "", ""),
    "12": ("12", "", "", "", ""),
    "": ("", "", "", "", ""),
}


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_is_split(text: str) -> None:
    assert tuple(split_address(text)) == ADDRESSES[text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("5611ab", ("5611 AB", "")),
        ("5611 AB", ("5611 AB", "")),
        ("5611AB EINDHOVEN", ("5611 AB", "Eindhoven")),
        ("5611 AB, 's-Hertogenbosch", ("5611 AB", "'s-Hertogenbosch")),
        ("5611", ("5611", "")),
        ("47533", ("47533", "")),
        ("-", ("", "")),
    ],
)
def test_a_postcode_is_written_the_one_right_way(text: str, parts: tuple[str, str]) -> None:
    assert read_postcode(text) == parts


def test_a_house_number_keeps_its_addition_apart() -> None:
    assert [read_house_number(text) for text in ("12", "12a", "12-II", "12 bis", "12.0", "nr 5", "hoek")] == [
        ("12", ""),
        ("12", "a"),
        ("12", "II"),
        ("12", "bis"),
        ("12", ""),
        ("5", ""),
        ("hoek", ""),
    ]
    assert [became_a_date(text) for text in ("4-feb", "feb-04", "04-02-2024", "4-2", "12a")] == [True] * 3 + [False] * 2


PHONES: dict[str, list[tuple[str, str]]] = {
    "06-12345678": [("06-12345678", "+31612345678")],
    "612345678": [("06 12345678", "+31612345678")],
    "402123456": [("0402123456", "+31402123456")],
    "+31612345678": [("+31612345678", "+31612345678")],
    "0031 6 12345678": [("0031 6 12345678", "+31612345678")],
    "+31 (0)6 12 34 56 78": [("+31 (0)6 12 34 56 78", "+31612345678")],
    "31612345678": [("31612345678", "+31612345678")],
    "(040) 212 34 56": [("(040) 212 34 56", "+31402123456")],
    "040/2123456": [("040/2123456", "+31402123456")],
    "06-12345678/040-2123456": [("06-12345678", "+31612345678"), ("040-2123456", "+31402123456")],
    "0612345678; 0687654321": [("0612345678", "+31612345678"), ("0687654321", "+31687654321")],
    "0612345678\n040 2123456": [("0612345678", "+31612345678"), ("040 2123456", "+31402123456")],
    "0612345678, 06-12345678": [("0612345678", "+31612345678")],
    "06 12345678 (dochter)": [("06 12345678 (dochter)", "+31612345678")],
    "06 12345678, toestel 12": [("06 12345678, toestel 12", "+31612345678")],
    "+49 170 1234567": [("+49 170 1234567", "+491701234567")],
    "0032 475 12 34 56": [("0032 475 12 34 56", "+32475123456")],
    "+32 (0)475 12 34 56": [("+32 (0)475 12 34 56", "+32475123456")],
    "+49 (0) 30 123456": [("+49 (0) 30 123456", "+4930123456")],
    "+212 6 12 34 56 78": [("+212 6 12 34 56 78", "+212612345678")],
    "+999 123 456 789": [("+999 123 456 789", "+999123456789")],
    "14 0592": [("14 0592", "")],
    "0800-1234": [("0800-1234", "")],
    "'+31612345678": [("+31612345678", "+31612345678")],
    '="0612345678"': [("0612345678", "+31612345678")],
    "-": [],
    "geen": [],
    "": [],
}


@pytest.mark.parametrize("text", PHONES)
def test_a_phone_number_is_kept_as_written_and_made_comparable(text: str) -> None:
    expected = tuple(Phone(*each) for each in PHONES[text])
    assert read_phones(text) == (expected, None)
    assert phone_column([text], {}) == [expected]


@pytest.mark.parametrize(
    ("text", "code"),
    [("6,12346E+08", "phone_damaged"), ("3.16E+10", "phone_damaged"), ("via de dochter", "phone_unreadable")],
)
def test_a_number_that_is_none_is_told(text: str, code: str) -> None:
    assert read_phones(text) == ((), f"tables.{code}")


def test_of_two_numbers_the_good_one_is_kept_and_the_spoiled_one_told() -> None:
    phones, code = read_phones("0612345678; 6,12346E+08")
    assert ([phone.normal for phone in phones], code) == (["+31612345678"], "tables.phone_damaged")


@pytest.mark.parametrize(
    ("text", "emails"),
    [
        ("jan@voorbeeld.nl", ("jan@voorbeeld.nl",)),
        ("mailto:jan@voorbeeld.nl", ("jan@voorbeeld.nl",)),
        ("Jan <jan@voorbeeld.nl>; piet@voorbeeld.nl", ("jan@voorbeeld.nl", "piet@voorbeeld.nl")),
        ("Jan@voorbeeld.nl jan@voorbeeld.nl", ("Jan@voorbeeld.nl",)),
        ("o'brien@voorbeeld.nl", ("o'brien@voorbeeld.nl",)),
        ("geen", ()),
    ],
)
def test_e_mail_addresses_are_found(text: str, emails: tuple[str, ...]) -> None:
    assert read_emails(text) == (emails, None)


def test_an_e_mail_address_that_is_none_is_told() -> None:
    assert read_emails("jan at voorbeeld") == ((), "tables.email_unreadable")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1957", 1957),
        ("12-3-1957", 1957),
        ("12/03/57", 1957),
        ("12-3-24", 2024),
        ("1957-03-12", 1957),
        ("1957-03-12 00:00:00", 1957),
        ("19570312", 1957),
        ("12 maart 1957", 1957),
        ("12 mrt '57", 1957),
        ("3/25/1957", 1957),
        ("20890", 1957),
        ("ca. 1950", 1950),
        ("0-0-00", None),
        ("0.0.00", None),
        ("1604-03-12", None),
        ("onbekend", None),
        ("", None),
    ],
)
def test_of_a_birth_only_the_year_is_kept(text: str, year: int | None) -> None:
    assert read_birth_year(text, 2026) == (year, None)


@pytest.mark.parametrize("text", ["31-2-1957", "12-13-57x", "12-3-2150", "2090", "bejaard", "0-13-1957", "99999"])
def test_a_birth_that_cannot_be_is_told(text: str) -> None:
    assert read_birth_year(text, 2026) == (None, "tables.birth_impossible")


@pytest.mark.parametrize("number", ["123456782", "111222333", "999990019", "1234.56.782", "123 456 782"])
def test_a_service_number_is_taken_out_of_a_text(number: str) -> None:
    assert without_bsn(f"Haar nummer is {number}, bel haar.") == "Haar nummer is …, bel haar."


@pytest.mark.parametrize(
    "text",
    [
        "123456789",
        "0612345678",
        "+31 612345678",
        "06-12345678",
        "order 20190312",
        "12-03-1985",
        "4.123456782",
        "5611 AB",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert without_bsn(text) == text


def test_the_eleven_test_refuses_what_is_no_number() -> None:
    assert not passes_eleven_test("000000000")
    assert not passes_eleven_test("12345678a")
    assert not passes_eleven_test("1234567890")


def test_lists_in_a_cell_are_taken_apart() -> None:
    assert split_list("koken, tuinieren / zingen\nkoken ; -") == ("koken", "tuinieren", "zingen")
    assert split_list("* Buren ::: * Koor") == ("Buren", "Koor")
    assert split_list("") == ()


def test_capitals_are_calmed_and_other_writing_stays() -> None:
    assert [calm_place(text) for text in ("DEN HAAG", "'S-HERTOGENBOSCH", "ALPHEN AAN DEN RIJN", "deventer")] == [
        "Den Haag",
        "'s-Hertogenbosch",
        "Alphen aan den Rijn",
        "deventer",
    ]
    assert [calm_name(text) for text in ("D'ANCONA", "McDonald", "AB")] == ["D'Ancona", "McDonald", "Ab"]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=40))
def test_what_our_exports_guard_comes_back_as_it_was(text: str) -> None:
    assert clean_lines(defuse(text)) == clean_lines(text) or text.strip()[:1] == "'"


@given(st.sampled_from(["=1+1", "+31612345678", "-", "@jan", "'=x", "''+1", "＝1", "'s-Hertogenbosch", "'t Hofke"]))
def test_formula_like_texts_come_back_from_our_exports(text: str) -> None:
    assert clean(defuse(text)) == text


@given(st.text(alphabet="aZ '\"=#.1\t\n\x7f\xa0\u200bé", max_size=12) | st.text(max_size=12))
def test_a_plain_note_is_one_that_cleaning_would_leave_as_it_is(text: str) -> None:
    if is_plain(text):
        assert clean_lines(text) == text
        assert without_bsn(text) is text


@pytest.mark.parametrize("text", ["Houdt duiven; kookt (graag)!", "a", "-", "(belt liever niet)"])
def test_most_notes_are_plain(text: str) -> None:
    assert is_plain(text)


@given(st.text(alphabet="aZ '#-é.\u200b", max_size=8))
def test_a_word_of_letters_only_is_taken_as_it_is(text: str) -> None:
    word = clean(text)
    assert clean_word(text) == (word if any(map(str.isalnum, word)) else "")


@given(st.text(max_size=60))
def test_no_text_makes_a_reading_fail(text: str) -> None:
    split_full_name(text)
    split_surname(text)
    split_given(text)
    split_address(text)
    read_postcode(text)
    read_house_number(text)
    read_phones(text)
    read_emails(text)
    read_birth_year(text, 2026)
    without_bsn(text)
    split_list(text)
    calm_place(text)
