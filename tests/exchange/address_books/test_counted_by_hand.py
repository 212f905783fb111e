"""Files as phones and programs write them, with all their oddities at once; what is in them was counted by hand."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest

Counts = tuple[int, int, int, int, int]


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", ""))


def table(headings: str, *rows: dict[str, str]) -> str:
    names = next(csv.reader([headings]))
    text = io.StringIO()
    writer = csv.DictWriter(text, names)
    writer.writeheader()
    writer.writerows(dict.fromkeys(names, "") | row for row in rows)
    return text.getvalue()


QP = "CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE"
OLD_ANDROID = (
    card(
        "VERSION:2.1",
        f"N;{QP}:=4A=C3=B6rgensen;S=C3=B8=\r\nren;;;",
        f"FN;{QP}:S=C3=B8ren J=C3=B6rgen=\r\nsen",
        "TEL;CELL;PREF:+31 6 1234 5678",
        "TEL;WORK;FAX:040-2999999",
        "EMAIL;X-INTERNET:s@v.example",
        f"ADR;HOME;{QP}:;;Caf=C3=A9straat=20=\r\n12;Dorrestad;;1234 AB;NL",
        f"X-ANDROID-CUSTOM;{QP}:vnd.android.cursor.item/nickname;=53;1;;;",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9=0D=0A=\r\ntweede",
    )
    + card("VERSION:2.1", "N:;Oma;;;", "FN:Oma", "TEL;HOME:0402123456", "TEL;HOME:0402123456")
    + card(
        "VERSION:2.1",
        "N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;Zo=EB",
        "TEL;X-Werk:06-87654321",
        "TEL:",
    )
)
NOKIA = (
    card("VERSION:2.1", "N:Jansen;Piet", "TEL;PREF;CELL;VOICE:0612345678", "BDAY:19600101", "LABEL;HOME:Kerkstraat 5")
    + card("VERSION:2.1", "N:", "TEL;CELL:0612345679", "ORG:Garage Smit")
    + card("VERSION:2.1", "N:De Vries", "TEL:0031612345670")
)
ICLOUD = card(
    "VERSION:3.0",
    "PRODID:-//Apple Inc.//iCloud Web Address Book//EN",
    "N:Berg;Jan;van den;;",
    "FN:Jan van den Berg",
    "ORG:Buurthuis De Brug;",
    "item1.EMAIL;type=INTERNET;type=pref:jan@v.example",
    "item1.X-ABLabel:_$!<Home>!$_",
    "item2.EMAIL;type=INTERNET:werk@v.example",
    "item3.TEL;type=pref:06 12 34 56 78",
    "item3.X-ABLabel:prive\\, mobiel",
    "item4.TEL:+31 (0)40 212 34 56",
    "item5.ADR;type=HOME;type=pref:;;Kerkstraat 4\\n2 hoog;Dorrestad;Brabant;1234 AB;Nederland",
    "item6.X-ABRELATEDNAMES:Truus",
    "IMPP;X-SERVICE-TYPE=WhatsApp:x-apple:%2B31612345678",
) + card(
    "VERSION:3.0", "N:;;;;", "FN:Slagerij Bol", "ORG:Slagerij Bol;", "X-ABShowAs:COMPANY", "TEL;type=MAIN:0402123457"
)
VERSION_4 = (
    card(
        "VERSION:4.0",
        "FN:Zoë de Vries",
        "N:de Vries;Zoë;;;",
        'TEL;TYPE="cell,text";VALUE=uri;PREF=1:tel:+31-6-1234-5678',
        "TEL;TYPE=home;VALUE=uri:tel:+31402123456;ext=7",
        "TEL;VALUE=text:040 999 88 77",
        'ADR;TYPE=home;GEO="geo:1,2":;;Kerkstraat 9-A;Dorrestad;;1234AB;',
        "BDAY;VALUE=date-and-or-time:--0412",
        "RELATED;TYPE=friend:urn:uuid:x",
    )
    + card("VERSION:4.0", "KIND:org", "FN:Bakkerij", "TEL;VALUE=uri:tel:0402123456")
    + card("VERSION:4.0", "FN:", "NICKNAME:", "ORG:Alleen Bedrijf", "EMAIL:a@b.example")
)
GOOGLE = table(
    "Name,Given Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Organization 1 - Name",
    {
        "Name": "Jan Bol",
        "Given Name": "Jan",
        "Family Name": "Bol",
        "Phone 1 - Type": "Mobile ::: Home",
        "Phone 1 - Value": "+31 6 12345678 ::: 040-2123456",
        "Phone 2 - Value": "040-2123457",
        "E-mail 1 - Value": "a@v.example ::: b@v.example",
        "Address 1 - Street": "Kerkstraat 4",
    },
    {"Organization 1 - Name": "Bakker Bol", "Phone 1 - Value": "0402123458"},
    {
        "Name": "Ans",
        "Given Name": "Ans",
        "Address 1 - Formatted": "Markt 2\n1234 AB Dorrestad\nNL",
        "Birthday": "--05-12",
    },
    {"E-mail 1 - Value": "los@v.example"},
)
OUTLOOK_EN = table(
    "Title,First Name,Middle Name,Last Name,Company,Business Street,Business City,Home Street,Home Street 2,Home City,"
    "Home Postal Code,Other Street,Other City,Business Fax,Business Phone,Company Main Phone,Home Phone,Home Phone 2,"
    "Mobile Phone,Other Phone,Primary Phone,Anniversary,Birthday,E-mail Address,E-mail Type,E-mail Display Name,"
    "E-mail 3 Address,Gender,Government ID Number,Private,Language",
    {
        "First Name": "Jan",
        "Last Name": "van der Meer",
        "Home Street": "Kerkstraat 4",
        "Business Street": "Weg 1",
        "Business Fax": "040-2999999",
        "Home Phone": "040-2123456",
        "Home Phone 2": "040-2123459",
        "Mobile Phone": "06-12345678",
        "Primary Phone": "06-12345678",
        "E-mail Address": "j@v.example",
        "E-mail 3 Address": "j3@v.example",
        "E-mail Display Name": "Jan (j@v.example)",
        "Birthday": "0/0/00",
        "Government ID Number": "123456782",
    },
    {"Company": "Bakker Bol", "Company Main Phone": "040-2123451", "Business Phone": "040-2123452"},
    {"First Name": "Truus", "Other Street": "Anderweg 3", "Other City": "Best"},
)
OUTLOOK_NL = table(
    '"Voornaam","Middelste naam","Achternaam","Bedrijf","Werkadres, straat","Huisadres, straat","Huisadres, plaats",'
    '"Fax thuis","Telefoon thuis","Telefoon op werk","Mobiele telefoon","E-mailadres","E-mailweergavenaam",'
    '"E-mailadres 2","E-mailadres 3","Geslacht","Privé","Verjaardag","Sofi-nummer"',
    {
        "Voornaam": "Jan",
        "Middelste naam": "van der",
        "Achternaam": "Meer",
        "Huisadres, straat": "Kerkstraat 4",
        "Fax thuis": "040-2999999",
        "Telefoon thuis": "040-2123456",
        "Telefoon op werk": "040-2123457",
        "Mobiele telefoon": "06-12345678",
        "E-mailadres": "jan@v.example",
        "E-mailadres 2": "j2@v.example",
        "E-mailadres 3": "j3@v.example",
        "Verjaardag": "0-0-00",
    },
    {"Bedrijf": "Bakker", "Telefoon op werk": "040-2123458", "Werkadres, straat": "Markt 1"},
    {"E-mailweergavenaam": "Piet", "E-mailadres": "piet@v.example"},
)

#: People (an organisation alone counts as one), numbers, e-mail addresses, addresses, entries that are left out.
FILES: dict[str, tuple[str | bytes, Counts]] = {
    "android.vcf": (OLD_ANDROID, (3, 3, 1, 1, 0)),
    "nokia.vcf": (NOKIA, (3, 3, 0, 1, 0)),
    "icloud.vcf": (ICLOUD, (2, 3, 2, 1, 0)),
    "vier.vcf": (VERSION_4, (3, 4, 1, 1, 0)),
    "google.csv": (GOOGLE, (3, 4, 2, 2, 1)),
    "outlook.csv": (OUTLOOK_EN, (3, 5, 2, 2, 0)),
    "outlook-nl.csv": (OUTLOOK_NL.encode("cp1252"), (2, 4, 3, 2, 1)),
}


@pytest.mark.parametrize("name", FILES)
def test_people_numbers_and_addresses_are_as_counted_by_hand(name: str, read: Callable[..., Any]) -> None:
    content, counts = FILES[name]
    found = read(content, name)
    assert found.counts == counts
    # One of them has a fax.
    assert found.warnings == ([(1, "tables.card_other_number")] if name == "android.vcf" else [])
    assert "123456782" not in repr(found.people)


def test_names_come_out_as_they_were_meant(read: Callable[..., Any]) -> None:
    names = {name: read(content, name).names for name, (content, _) in FILES.items()}
    assert names == {
        "android.vcf": ["Søren Jörgensen", "Oma", "Zoë Müller"],
        "nokia.vcf": ["Piet Jansen", "Garage Smit", "de Vries"],
        "icloud.vcf": ["Jan van den Berg", "Slagerij Bol"],
        "vier.vcf": ["Zoë de Vries", "Bakkerij", "Alleen Bedrijf"],
        "google.csv": ["Jan Bol", "Bakker Bol", "Ans"],
        "outlook.csv": ["Jan van der Meer", "Bakker Bol", "Truus"],
        "outlook-nl.csv": ["Jan van der Meer", "Bakker"],
    }
