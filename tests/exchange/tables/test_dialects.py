"""Lists as people really keep them: every dialect is read, and counted right."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from typing import Any

import pytest

BASE = (
    "Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Postcode;Plaats;Telefoon;E-mail;Opmerkingen\r\n"
    "Jan;de;Vries;Tongelresestraat;12;5613 DA;Eindhoven;06-12345678;jan@voorbeeld.nl;kookt graag\r\n"
    "Fatima;;El Amrani;Kruisstraat;4a;5612cj;Eindhoven;040 2123456;;\r\n"
    "José;;Peña;;;;;;jose@voorbeeld.nl;spreekt Español\r\n"
)
BASE_COUNTS = (3, 2, 2, 2, 0)


def retold(delimiter: str) -> str:
    return BASE.replace(";", delimiter)


def quoted(text: str) -> str:
    lines = text.splitlines()
    return "\r\n".join(";".join(f'"{cell}"' for cell in line.split(";")) for line in lines) + "\r\n"


OUTLOOK_NL = (
    '"Titel","Voornaam","Middelste naam","Achternaam","Achtervoegsel","Bedrijf","Afdeling","Functie",'
    '"Werkadres, straat","Werkadres, plaats","Werkadres, postcode","Huisadres, straat","Huisadres, plaats",'
    '"Huisadres, postcode","Land/regio (thuis)","Telefoon op werk","Telefoon thuis","Telefoon thuis 2",'
    '"Mobiele telefoon","E-mailadres","E-mailtype","E-mailadres 2","Verjaardag","Geslacht","Hobby\'s","Kinderen",'
    '"Notities","Partner","Priv","Categorien","Sofinummer","Prioriteit"\r\n'
    '"","Jan","de","Vries","","Buurthuis","","","Markt 1","Eindhoven","5611 EB","Dorpsstraat 12","Geldrop",'
    '"5664 AA","Nederland","","040-2123456","","06-12345678","jan@voorbeeld.nl","SMTP","jan2@voorbeeld.nl","0-0-00",'
    '"Niet-gespecificeerd","schaken;vissen","","Woont hier lang","","Onwaar","Buren","123456782","Normaal"\r\n'
    '"","Fatima","","El Amrani","","","","","","","","Kruisstraat 4","Eindhoven","5612 CJ","","","","",'
    '"0612345679","","","","0.0.00","","","","","","","","",""\r\n'
)
OUTLOOK_EN = (
    "First Name,Middle Name,Last Name,Title,Company,Business Street,Business City,Business Postal Code,Home Street,"
    "Home City,Home Postal Code,Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail 2 Address,"
    "Birthday,Notes,Government ID Number,Categories\r\n"
    "Jan,Willem,Bakker,,Bakery,,,,Dorpsstraat 12,Geldrop,5664 AA,,040-2123456,06-12345678,jan@example.org,SMTP,,"
    "3/25/1957,Likes bread,,Friends\r\n"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,"
    "E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,"
    "Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Organization 1 - Name\r\n"
    "Jan de Vries,Jan,,de Vries,,1957-03-12,Buur,Buren ::: * myContacts,* ,jan@voorbeeld.nl ::: jan@werk.nl,,,"
    'Mobile,06-12345678 ::: 040-2123456,Home,"Dorpsstraat 12\nGeldrop",Dorpsstraat 12,Geldrop,5664 AA,\r\n'
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,"
    "Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code\r\n"
    "Jan,de,Vries,,,,,,1957-03-12,Buur,,* myContacts ::: Buren,* Other,jan@voorbeeld.nl,Mobile,06-12345678,"
    "Home,040-2123456,Home,Dorpsstraat 12,Geldrop,5664 AA\r\n"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
    "Work Address,Work City,Organization,Notes\r\n"
    "Jan,de Vries,Jan de Vries,,jan@voorbeeld.nl,jan2@voorbeeld.nl,,,040-2123456,,,06-12345678,Dorpsstraat 12,,"
    "Geldrop,,5664 AA,,,,Buur\r\n"
)
ENERGY_CRM = (
    "aanspreektitel_id;initialen;voornaam;tussenvoegsel;achternaam;straat;woonplaats;huisnummer;"
    "huisnummer_toevoeging;postcode;telefoonnummer;telefoonnummer2;email;email2;iban;iban_tnv\r\n"
    "1;J.P.;Jan;de;Vries;Dorpsstraat;Geldrop;12;bis;5664AA;0612345678;0402123456;jan@voorbeeld.nl;;"
    "NL91ABNA0417164300;J de Vries\r\n"
)
TITLES = (
    "Bewonerslijst Oud-Tongelre;;;\r\n"
    "bijgewerkt 3 maart 2026;;;\r\n"
    ";;;\r\n"
    "Naam;Adres;Tel.nr;Opm.\r\n"
    "Vries, J. de;Dorpsstraat 12;06-12345678;\r\n"
    "Dhr. A.B. van der Berg-de Wit;Plein 1944 12a;040-2123456;fietst\r\n"
    "Naam;Adres;Tel.nr;Opm.\r\n"
    "Mw. Fatima El Amrani;1e Dwarsstraat 4-II;;\r\n"
    "Totaal;3;;\r\n"
)
MERGED = (
    "Naam;;;Adres;;;Contact;;\r\n"
    "voornaam;tussenv.;achternaam;straat;nr;pc;mobiel;vast;mail\r\n"
    "Jan;de;Vries;Dorpsstraat;12;5664 AA;06-12345678;040-2123456;jan@voorbeeld.nl\r\n"
    "Piet;;Bakker;Kerkstraat;4;5664 AB;;;piet@voorbeeld.nl\r\n"
)
VERTICAL = (
    "Voornaam;Achternaam;Adres;;;Telefoon\r\n"
    ";;straat;nr;postcode;\r\n"
    "Jan;Vries;Dorpsstraat;12;5664 AA;06-12345678\r\n"
    "Piet;Bakker;Kerkstraat;4;5664 AB;040-2123456\r\n"
)
TWO_LANGUAGES = (
    "Voornaam;Achternaam;Telefoon\r\nJan;Vries;06-12345678\r\nVoornaam;Achternaam;Telefoon\r\nPiet;Bakker;\r\n"
)
NO_HEADING = (
    "Jan;Vries;Dorpsstraat;12;5664 AA;Geldrop;06-12345678;jan@voorbeeld.nl\r\n"
    "Piet;Bakker;Kerkstraat;4;5664 AB;Geldrop;040-2123456;piet@voorbeeld.nl\r\n"
    "Anna;Smit;Kerkstraat;6;5664 AB;Geldrop;;anna@voorbeeld.nl\r\n"
)
NO_HEADING_FULL_NAMES = (
    "Jan de Vries,06-12345678,jan@voorbeeld.nl\r\nPiet Bakker,040-2123456,piet@voorbeeld.nl\r\n"
    "Mw. A. Smit,0612345679,\r\n"
)
ONE_COLUMN = "Naam\r\nVries, J. de\r\nJansen, P.\r\nFatima El Amrani\r\n"
SCHOOLS = (
    "VESTIGINGSNAAM ;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;TELEFOONNUMMER;INTERNETADRES\r\n"
    "Basisschool 't Hofke;Dorpsstraat;12-A;5664 AA;GELDROP;(0297) 38 75 75;www.voorbeeld.nl\r\n"
    "De Springplank;Kerkstraat;4;5664 AB;GELDROP;14 0592;\r\n"
)
ORGANISATIONS = (
    "Naam;Contactpersoon;Adres;Telefoon\r\n"
    "Buurthuis De Tuin;Jan de Vries;Dorpsstraat 12;06-12345678\r\n"
    "Wijkraad;Piet Bakker;Kerkstraat 4;040-2123456\r\n"
)
GERMAN = (
    "Vorname;Nachname;Straße;PLZ;Ort;Telefon;Handy;E-Mail-Adresse;Geburtstag;Bemerkungen\r\n"
    "Jürgen;Müller;Hauptstraße 5;47533;Kleve;+49 2821 12345;+49 170 1234567;juergen@beispiel.de;12.03.1957;nett\r\n"
)
SHEET_FORMULAS = (
    "Naam;Telefoon;Opmerking\r\n"
    "Jan de Vries;'+31612345678;'=HYPERLINK(\"http://x\")\r\n"
    'Piet Bakker;="0612345679";=1+1\r\n'
    "Anna Smit;+31 6 12345670;-\r\n"
)
NUMBERED = (
    "Nr;Naam;Adres;Postcode/plaats;Telefoon;Telefoon;BSN;IBAN;Geloof\r\n"
    "1;Jan de Vries;Dorpsstraat 12;5664 AA Geldrop;06-12345678;040-2123456;123456782;NL91ABNA0417164300;x\r\n"
    "2;Piet Bakker;Kerkstraat 4;5664AB GELDROP;;0402123457;111222333;;\r\n"
)
RAGGED = (
    "Naam;Telefoon;Plaats\r\nJan de Vries;06-12345678\r\nPiet;\r\nAnna;0612345679;Geldrop;extra\r\n;;\r\n\r\nKees\r\n"
)
EMBEDDED = (
    'Naam,Telefoon,Opmerking\r\n"Smit; senior",06-12345678,"eerste regel\r\ntweede, regel\r\n\r\nvierde ""regel"""\r\n'
    'Piet,"0612345679\n040-2123456",\r\n'
)
TOTALS = (
    "Voornaam;Achternaam;Telefoon\r\nJan;Vries;06-12345678\r\n;;06-12345679\r\nTotaal aantal leden: 2;;\r\n"
    "Subtotaal;12;\r\n"
)

CASES: dict[str, tuple[Any, tuple[int, int, int, int, int]]] = {
    "semicolons": (BASE, BASE_COUNTS),
    "commas": (retold(","), BASE_COUNTS),
    "tabs": (retold("\t"), BASE_COUNTS),
    "pipes": (retold("|"), BASE_COUNTS),
    "everything quoted": (quoted(BASE), BASE_COUNTS),
    "blank after the comma": (retold(", "), BASE_COUNTS),
    "line ends of Unix": (BASE.replace("\r\n", "\n"), BASE_COUNTS),
    "line ends of old Macs": (BASE.replace("\r\n", "\r"), BASE_COUNTS),
    "no line end at the end": (BASE.rstrip(), BASE_COUNTS),
    "many empty lines": (BASE.replace("\r\n", "\r\n\r\n"), BASE_COUNTS),
    "UTF-8 with mark": (codecs.BOM_UTF8 + BASE.encode(), BASE_COUNTS),
    "Windows-1252": (BASE.encode("cp1252"), BASE_COUNTS),
    "UTF-16 with mark": (BASE.encode("utf-16"), BASE_COUNTS),
    "UTF-16 big endian with mark": (codecs.BOM_UTF16_BE + BASE.encode("utf-16-be"), BASE_COUNTS),
    "UTF-16 without mark": (BASE.encode("utf-16-le"), BASE_COUNTS),
    "UTF-16 big endian without mark": (BASE.encode("utf-16-be"), BASE_COUNTS),
    "UTF-16 with tabs, as Excel saves Unicode text": (retold("\t").encode("utf-16"), BASE_COUNTS),
    "a line sep=;": ("sep=;\r\n" + BASE, BASE_COUNTS),
    "a line sep=| under a mark": (codecs.BOM_UTF8 + ("sep=|\r\n" + retold("|")).encode(), BASE_COUNTS),
    "headings in capitals": (BASE.split("\r\n")[0].upper() + BASE[len(BASE.split("\r\n")[0]) :], BASE_COUNTS),
    "stray NULs": (BASE.replace("Jan", "Ja\0n"), BASE_COUNTS),
    "Outlook in Dutch": (OUTLOOK_NL, (2, 3, 2, 2, 0)),
    "Outlook in Dutch, Windows-1252": (OUTLOOK_NL.encode("cp1252"), (2, 3, 2, 2, 0)),
    "Outlook in English": (OUTLOOK_EN, (1, 2, 1, 1, 0)),
    "Google before 2024": (GOOGLE_OLD, (1, 2, 2, 1, 0)),
    "Google since 2024": (GOOGLE_NEW, (1, 2, 1, 1, 0)),
    "Thunderbird": (THUNDERBIRD, (1, 2, 2, 1, 0)),
    "a cooperative's export": (ENERGY_CRM, (1, 2, 1, 1, 0)),
    "titles above, heading again and a total": (TITLES, (3, 2, 0, 3, 1)),
    "merged headings of two rows": (MERGED, (2, 2, 2, 2, 0)),
    "headings merged downwards": (VERTICAL, (2, 2, 0, 2, 0)),
    "the heading on every page": (TWO_LANGUAGES, (2, 1, 0, 0, 0)),
    "no heading": (NO_HEADING, (3, 2, 3, 3, 0)),
    "no heading, whole names": (NO_HEADING_FULL_NAMES, (3, 3, 2, 0, 0)),
    "one column of names": (ONE_COLUMN, (3, 0, 0, 0, 0)),
    "a ministry's list of schools": (SCHOOLS.encode("cp1252"), (2, 2, 0, 2, 0)),
    "organisations with a contact person": (ORGANISATIONS, (2, 2, 0, 2, 0)),
    "German": (GERMAN, (1, 2, 1, 1, 0)),
    "formulas and guards": (SHEET_FORMULAS, (3, 3, 0, 0, 0)),
    "numbered rows and forbidden columns": (NUMBERED, (2, 3, 0, 2, 0)),
    "rows too short and too long": (RAGGED, (4, 2, 0, 0, 0)),
    "line ends inside quotes": (EMBEDDED, (2, 3, 0, 0, 0)),
    "totals and nameless rows": (TOTALS, (1, 1, 0, 0, 3)),
    "named .txt": (("lijst.txt", BASE), BASE_COUNTS),
    "named .xlsx, yet text": (("lijst.xlsx", BASE), BASE_COUNTS),
    "without any extension": (("lijst", BASE), BASE_COUNTS),
}


@pytest.mark.parametrize("case", CASES)
def test_the_list_is_read_and_counted_right(case: str, read: Callable[..., Any]) -> None:
    content, counts = CASES[case]
    result = read(content[1], content[0]) if isinstance(content, tuple) else read(content)
    assert result.counts == counts, (result.people, result.problems)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_letters_with_accents_survive_every_encoding(encoding: str, read: Callable[..., Any]) -> None:
    people = read(BASE, written_in=encoding).people
    assert (people[2].given_name, people[2].surname, people[2].notes) == ("José", "Peña", "spreekt Español")


def test_rows_carry_the_number_that_a_spreadsheet_shows(read: Callable[..., Any]) -> None:
    assert [person.row for person in read(TITLES).people] == [5, 6, 8]
    assert [person.row for person in read(EMBEDDED).people] == [2, 3]
    assert [person.row for person in read("sep=;\n" + BASE).people] == [2, 3, 4]


def test_skipped_rows_are_told_with_number_and_reason(read: Callable[..., Any]) -> None:
    assert read(TITLES).skipped == [(9, "tables.total_row")]
    assert read(TOTALS).skipped == [(3, "tables.no_name"), (4, "tables.total_row"), (5, "tables.total_row")]


def test_text_beyond_the_last_column_is_told_and_the_row_kept(read: Callable[..., Any]) -> None:
    result = read(RAGGED)
    assert result.warnings == [(4, "tables.extra_cells")]
    assert [person.given_name for person in result.people] == ["Jan", "Piet", "Anna", "Kees"]


def test_names_in_one_column_are_split(read: Callable[..., Any]) -> None:
    people = read(TITLES).people
    assert [(each.given_name, each.initials, each.infix, each.surname) for each in people] == [
        ("", "J.", "de", "Vries"),
        ("", "A.B.", "van der", "Berg-de Wit"),
        ("Fatima", "", "", "El Amrani"),
    ]


def test_addresses_in_one_column_are_split(read: Callable[..., Any]) -> None:
    people = read(TITLES).people
    assert [(each.street, each.house_number, each.house_addition) for each in people] == [
        ("Dorpsstraat", "12", ""),
        ("Plein 1944", "12", "a"),
        ("1e Dwarsstraat", "4", "II"),
    ]


def test_outlook_gives_the_home_address_the_hobbies_and_no_number_of_the_state(read: Callable[..., Any]) -> None:
    person = read(OUTLOOK_NL).people[0]
    assert (person.infix, person.street, person.house_number, person.city) == ("de", "Dorpsstraat", "12", "Geldrop")
    assert person.interests == ("schaken", "vissen")
    assert person.tags == ("Buren",)
    assert person.birth_year is None
    assert "123456782" not in repr(person)


def test_an_english_middle_name_is_a_further_given_name(read: Callable[..., Any]) -> None:
    person = read(OUTLOOK_EN).people[0]
    assert (person.given_name, person.infix, person.surname) == ("Jan Willem", "", "Bakker")
    assert person.birth_year == 1957


def test_several_google_values_in_one_cell_are_several_values(read: Callable[..., Any]) -> None:
    person = read(GOOGLE_OLD).people[0]
    assert person.emails == ("jan@voorbeeld.nl", "jan@werk.nl")
    assert [phone.normal for phone in person.phones] == ["+31612345678", "+31402123456"]
    assert person.tags == ("Buren",)
    assert (person.given_name, person.infix, person.surname) == ("Jan", "de", "Vries")


def test_a_postcode_column_may_hold_the_town_as_well(read: Callable[..., Any]) -> None:
    assert [(each.postcode, each.city) for each in read(NUMBERED).people] == [
        ("5664 AA", "Geldrop"),
        ("5664 AB", "Geldrop"),
    ]


def test_notes_keep_their_lines(read: Callable[..., Any]) -> None:
    assert read(EMBEDDED).people[0].notes == 'eerste regel\ntweede, regel\n\nvierde "regel"'


def test_an_organisation_keeps_its_contact_person(read: Callable[..., Any]) -> None:
    person = read(ORGANISATIONS).people[0]
    assert (person.organisation, person.given_name, person.infix, person.surname) == (
        "Buurthuis De Tuin",
        "Jan",
        "de",
        "Vries",
    )


def test_formula_like_text_is_text_and_one_guard_is_taken_off(read: Callable[..., Any]) -> None:
    people = read(SHEET_FORMULAS).people
    assert [person.notes for person in people] == ['=HYPERLINK("http://x")', "=1+1", "-"]
    assert [person.phones[0].as_written for person in people] == ["+31612345678", "0612345679", "+31 6 12345670"]


def test_a_few_lines_in_another_encoding_are_repaired_and_told(read: Callable[..., Any]) -> None:
    content = "Naam;Plaats\nJosé;Éindhoven\nZoë;Geldrop\n".encode() + "René;Geldrop\n".encode("cp1252")
    result = read(content)
    assert [person.given_name for person in result.people] == ["José", "Zoë", "René"]
    assert result.warnings == [(4, "tables.letters_repaired")]
