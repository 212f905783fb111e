"""The CSV of Google, Outlook and Thunderbird, with all their columns: counted right, and the right home address."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest

GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
    "Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,"
    "Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
    "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,"
    "Organization 1 - Name,Organization 1 - Title"
)
OUTLOOK_EN = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,"
    "Business City,Business Postal Code,Business Country/Region,Home Street,Home Street 2,Home City,Home State,"
    "Home Postal Code,Home Country/Region,Other Street,Other City,Other Postal Code,Assistant's Phone,Business Fax,"
    "Business Phone,Car Phone,Home Fax,Home Phone,ISDN,Mobile Phone,Pager,Account,Anniversary,Birthday,Categories,"
    "Children,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Display Name,Gender,"
    "Government ID Number,Hobby,Initials,Keywords,Language,Location,Notes,Priority,Private,Profession,Sensitivity"
)
OUTLOOK_NL = (
    'Aanspreektitel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Functie,"Werkadres, straat",'
    '"Werkadres, plaats","Werkadres, postcode",Land/regio (werk),"Huisadres, straat","Huisadres, straat 2",'
    '"Huisadres, plaats","Huisadres, provincie","Huisadres, postcode",Land/regio (thuis),"Ander adres, straat",'
    '"Ander adres, plaats",Telefoon assistent,Fax op werk,Telefoon op werk,Telefoon op werk 2,Autotelefoon,Fax thuis,'
    "Telefoon thuis,ISDN,Mobiele telefoon,Pager,Account,Speciale datum,Verjaardag,Categorieën,Kinderen,E-mailadres,"
    "E-mailtype,E-mail weergavenaam,E-mailadres 2,E-mail weergavenaam 2,Geslacht,Sofi-nummer,Hobby,Initialen,"
    "Trefwoorden,Taal,Locatie,Notities,Prioriteit,Privé,Beroep,Gevoeligheid,Partner"
)
THUNDERBIRD_EN = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,"
    "Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,"
    "Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes"
)
THUNDERBIRD_NL = (
    "Voornaam,Achternaam,Weergavenaam,Bijnaam,Primair e-mailadres,Secundair e-mailadres,Schermnaam,Telefoon werk,"
    "Telefoon thuis,Faxnummer,Semafoonnummer,Mobiel nummer,Privéadres,Privéadres 2,Privé-woonplaats,Privé-provincie,"
    "Privé-postcode,Privé-land,Werkadres,Werkadres 2,Werk-woonplaats,Werk-provincie,Werk-postcode,Werk-land,Functie,"
    "Afdeling,Organisatie,Webpagina 1,Webpagina 2,Geboortejaar,Geboortemaand,Geboortedag,Aangepast 1,Notities"
)

#: For each program: its headings, and under which of them the same Jan stands.
PROGRAMS: dict[str, tuple[str, dict[str, str]]] = {
    "google new": (
        GOOGLE_NEW,
        {
            "First Name": "Jan",
            "Last Name": "van den Berg",
            "Birthday": "1957-03-12",
            "Labels": "* myContacts ::: buurt",
            "E-mail 1 - Value": "jan@v.example",
            "E-mail 2 - Value": "j2@v.example",
            "Phone 1 - Value": "+31 6 12345678",
            "Phone 2 - Value": "040-2123456",
            "Address 1 - Formatted": "Kerkstraat 4\n1234 AB Dorrestad\nNL",
            "Address 1 - Street": "Kerkstraat 4",
            "Address 1 - City": "Dorrestad",
            "Address 1 - Postal Code": "1234 AB",
            "E-mail 1 - Label": "* Home",
            "Relation 1 - Value": "Truus",
            "Notes": "Houdt duiven",
        },
    ),
    "google old": (
        GOOGLE_OLD,
        {
            "Name": "Jan van den Berg",
            "Given Name": "Jan",
            "Family Name": "van den Berg",
            "Birthday": "1957-03-12",
            "E-mail 1 - Value": "jan@v.example ::: j2@v.example",
            "Phone 1 - Value": "+31 6 12345678 ::: 040-2123456",
            "Address 1 - Formatted": "Kerkstraat 4\n1234 AB Dorrestad",
            "Address 1 - Street": "Kerkstraat 4",
            "Address 1 - City": "Dorrestad",
            "Address 1 - Postal Code": "1234 AB",
            "Group Membership": "* myContacts ::: buurt",
            "Notes": "Houdt duiven",
            "Phone 1 - Type": "Mobile",
        },
    ),
    "outlook english": (
        OUTLOOK_EN,
        {
            "First Name": "Jan",
            "Middle Name": "van den",
            "Last Name": "Berg",
            "Home Street": "Kerkstraat 4",
            "Home City": "Dorrestad",
            "Home Postal Code": "1234 AB",
            "Mobile Phone": "06-12345678",
            "Home Phone": "040-2123456",
            "Business Fax": "040-9999999",
            "Business Street": "Industrieweg 1",
            "E-mail Address": "jan@v.example",
            "E-mail 2 Address": "j2@v.example",
            "Birthday": "3/12/1957",
            "E-mail Display Name": "Jan (jan@v.example)",
            "Anniversary": "0/0/00",
            "Gender": "Unspecified",
            "Government ID Number": "123456782",
            "Priority": "Normal",
            "Private": "False",
            "Notes": "Houdt duiven",
            "Keywords": "buurt",
            "Sensitivity": "Normal",
        },
    ),
    "outlook dutch": (
        OUTLOOK_NL,
        {
            "Voornaam": "Jan",
            "Middelste naam": "van den",
            "Achternaam": "Berg",
            "Huisadres, straat": "Kerkstraat 4",
            "Huisadres, plaats": "Dorrestad",
            "Huisadres, postcode": "1234 AB",
            "Mobiele telefoon": "06-12345678",
            "Telefoon op werk": "040-2123456",
            "Fax op werk": "040-9999999",
            "Werkadres, straat": "Industrieweg 1",
            "E-mailadres": "jan@v.example",
            "E-mailadres 2": "j2@v.example",
            "Verjaardag": "12-3-1957",
            "Speciale datum": "0-0-00",
            "Geslacht": "Niet-gespecificeerd",
            "Sofi-nummer": "123456782",
            "Prioriteit": "Normaal",
            "Privé": "Onwaar",
            "Trefwoorden": "buurt",
            "Notities": "Houdt duiven",
        },
    ),
    "thunderbird english": (
        THUNDERBIRD_EN,
        {
            "First Name": "Jan",
            "Last Name": "van den Berg",
            "Display Name": "Jan van den Berg",
            "Custom 1": "buurt",
            "Primary Email": "jan@v.example",
            "Secondary Email": "j2@v.example",
            "Home Phone": "040-2123456",
            "Mobile Number": "06-12345678",
            "Fax Number": "040-9999999",
            "Home Address": "Kerkstraat 4",
            "Home City": "Dorrestad",
            "Home ZipCode": "1234 AB",
            "Work Address": "Industrieweg 1",
            "Work City": "Elders",
            "Birth Year": "1957",
            "Birth Month": "3",
            "Birth Day": "12",
            "Notes": "Houdt duiven",
        },
    ),
    "thunderbird dutch": (
        THUNDERBIRD_NL,
        {
            "Voornaam": "Jan",
            "Achternaam": "van den Berg",
            "Weergavenaam": "Jan van den Berg",
            "Notities": "Houdt duiven",
            "Primair e-mailadres": "jan@v.example",
            "Secundair e-mailadres": "j2@v.example",
            "Telefoon thuis": "040-2123456",
            "Mobiel nummer": "06-12345678",
            "Privéadres": "Kerkstraat 4",
            "Privé-woonplaats": "Dorrestad",
            "Privé-postcode": "1234 AB",
            "Werkadres": "Industrieweg 1",
            "Geboortejaar": "1957",
            "Geboortedag": "12",
        },
    ),
}


def as_csv(headings: str, *rows: dict[str, str]) -> str:
    names = next(csv.reader([headings]))
    text = io.StringIO()
    writer = csv.DictWriter(text, names)
    writer.writeheader()
    for row in rows:
        writer.writerow(dict.fromkeys(names, "") | row)
    return text.getvalue()


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_jan_comes_whole_out_of_every_program(program: str, encoding: str, read: Callable[..., Any]) -> None:
    headings, jan = PROGRAMS[program]
    nameless = {
        next(name for name, value in jan.items() if value == "jan@v.example" or " ::: j2" in value): "x@y.example"
    }
    found = read(as_csv(headings, jan, nameless).encode(encoding), "lijst.csv")
    assert found.names == ["Jan van den Berg"]
    assert found.counts == (1, 2, 2, 1, 1)
    person = found.people[0]
    assert (person.given_name, person.infix, person.surname) == ("Jan", "van den", "Berg")
    assert {phone.normal for phone in person.phones} == {"+31612345678", "+31402123456"}
    assert (person.street, person.house_number, person.postcode, person.city) == (
        "Kerkstraat",
        "4",
        "1234 AB",
        "Dorrestad",
    )
    assert (person.birth_year, person.notes) == (1957, "Houdt duiven")
    assert found.codes() == []
    assert "123456782" not in repr(person)


def addresses(found: Any) -> list[tuple[str, ...]]:
    return [(each.street, each.house_number, each.postcode, each.city) for each in found.people]


def test_who_has_only_an_address_at_work_or_elsewhere_keeps_it(read: Callable[..., Any]) -> None:
    rows = (
        {"First Name": "Jan", "Home Street": "Kerkstraat 4", "Home City": "Dorrestad", "Business Street": "Weg 1"},
        {
            "First Name": "Els",
            "Business Street": "Markt 2",
            "Business City": "Elders",
            "Business Postal Code": "1234 AB",
        },
        {"First Name": "Bram", "Other Street": "Laan 3", "Other City": "Verweg", "Business City": "Elders"},
        {"First Name": "Noor", "Home City": "Dorrestad", "Business Street": "Weg 5", "Business Street 2": "2 hoog"},
        {"First Name": "Guus"},
    )
    found = read(as_csv(OUTLOOK_EN, *rows), "outlook.csv")
    assert addresses(found) == [
        ("Kerkstraat", "4", "", "Dorrestad"),
        ("Markt", "2", "1234 AB", "Elders"),
        ("", "", "", "Elders"),
        ("", "", "", "Dorrestad"),
        ("", "", "", ""),
    ]


def test_an_address_that_google_gives_only_as_a_whole_is_kept_without_its_country(read: Callable[..., Any]) -> None:
    rows = (
        {"First Name": "Jan", "Address 1 - Street": "Kerkstraat 4", "Address 1 - City": "Dorrestad"},
        {"First Name": "Els", "Address 1 - Formatted": "Markt 2\n1234 AB Elders\nNL"},
    )
    found = read(as_csv(GOOGLE_NEW, *rows), "google.csv")
    assert addresses(found) == [("Kerkstraat", "4", "", "Dorrestad"), ("Markt", "2", "1234 AB", "Elders")]


def test_a_birthday_without_a_year_is_no_fault(read: Callable[..., Any]) -> None:
    found = read(as_csv(GOOGLE_NEW, {"First Name": "Jan", "Birthday": "--05-12"}), "google.csv")
    assert found.people[0].birth_year is None
    assert found.problems == []
