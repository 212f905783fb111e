"""Cards as phones and programs write them: every person, number and address, and nothing that should stay behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from verbinder.errors import UserError
from verbinder.exchange.tables import Limits

Reading = Callable[..., Any]


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def test_an_old_nokia_writes_quoted_printable_over_several_lines(read: Reading) -> None:
    found = read(
        card(
            "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:van=20der=20Meij;J=C3=B6rg;;;",
            "TEL;CELL:+31612345678",
            "TEL;HOME;VOICE:0402123456",
            "ADR;HOME;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Dorpsstraat=2012;Eind=",
            "hoven;;5611AB;Nederland",
            "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Houdt van=20tuinieren=0D=0A=",
            "en van koken",
            version="2.1",
        )
    )
    person = found.people[0]
    assert (person.given_name, person.infix, person.surname) == ("Jörg", "van der", "Meij")
    assert [phone.normal for phone in person.phones] == ["+31612345678", "+31402123456"]
    assert (person.street, person.house_number, person.postcode, person.city) == (
        *("Dorpsstraat", "12", "5611 AB", "Eindhoven"),
    )
    assert person.notes == "Houdt van tuinieren\nen van koken"
    assert found.problems == []


def test_a_soft_break_at_the_end_of_a_card_does_not_eat_the_next_card(read: Reading) -> None:
    cut = card("N;ENCODING=QUOTED-PRINTABLE:Vries;Ans", "NOTE;ENCODING=QUOTED-PRINTABLE:weg=", version="2.1")
    assert read(cut + card("N:Bol;Bert;;;")).names == ["Ans Vries", "Bert Bol"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_letters_of_every_writing(read: Reading, encoding: str) -> None:
    text = card("N:Müller;Zoë;;;", "FN:Zoë Müller", "TEL;HOME:040-2123456")
    assert read(text.encode(encoding)).names == ["Zoë Müller"]


def test_each_property_may_name_its_own_letters(read: Reading) -> None:
    line = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1:M\xfcller;J\xfcrgen\r\n"
    line += b"NOTE;CHARSET=UTF-8:" + "café".encode() + b"\r\nTITLE;CHARSET=X-MADE-UP:x\r\nEND:VCARD\r\n"
    person = read(line).people[0]
    assert (person.surname, person.notes) == ("Müller", "café")


def test_a_line_folded_in_the_middle_of_a_letter(read: Reading) -> None:
    whole = "FN:Zoé de Vries".encode()
    cut = whole.index("é".encode()) + 1
    content = b"BEGIN:VCARD\r\nVERSION:3.0\r\n" + whole[:cut] + b"\r\n " + whole[cut:] + b"\r\nEND:VCARD\r\n"
    assert read(content).names == ["Zoé de Vries"]


@pytest.mark.parametrize(
    "photo",
    [
        "PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQAAAQ\r\n ABAAD/2wCEAAkGBxM\r\n",
        "PHOTO;JPEG;BASE64:\r\n/9j/4AAQSkZJRgABAQAAAQ\r\nABAAD/2wCEAAkGBxM=\r\n",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQ\r\n ABAAD/2wCEAAkGBxM=",
        "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQ\r\n ABAAD/2wCEAAkGBxM=",
        "PHOTO;VALUE=uri:https://voorbeeld.example/foto.jpg",
        "item3.LOGO;ENCODING=BASE64;TYPE=GIF:R0lGODdhfgA4AOMAAAAAAK\r\n  +vr62trVIxa6WlpZ+fnzEYMAAA\r\n",
    ],
)
def test_a_photo_is_passed_over_and_what_follows_is_not(read: Reading, photo: str) -> None:
    found = read(card("N:Jansen;Piet;;;", photo, "TEL;CELL:06 12345678", version="2.1"))
    assert found.counts == (1, 1, 0, 0, 0)
    assert found.problems == []


def test_a_phone_of_apple(read: Reading) -> None:
    found = read(
        card(
            "PRODID:-//Apple Inc.//iPhone OS 17.1//EN",
            "N:El Amrani;Fatima;;Mevr.;",
            "FN:Mevr. Fatima El Amrani",
            "item1.EMAIL;type=INTERNET;type=pref:fatima@voorbeeld.example",
            "item1.X-ABLabel:_$!<HomePage>!$_",
            "TEL;type=CELL;type=VOICE;type=pref:06 12 34 56 78",
            "item2.TEL:040-2123456",
            "item2.X-ABLabel:Moeder",
            "item3.ADR;type=HOME;type=pref:;;Kerkstraat 4\\, 2 hoog;Dorrestad;;1234 AB;Nederland",
            "item3.X-ABADR:nl",
            "BDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-05-01",
            "NOTE:Regel een\\nRegel twee\\; en meer\\, nog meer",
            "X-SOCIALPROFILE;type=twitter:http://twitter.example/fatima",
        )
    )
    person = found.people[0]
    assert found.counts == (1, 2, 1, 1, 0)
    assert (person.given_name, person.surname, person.birth_year) == ("Fatima", "El Amrani", None)
    assert (person.street, person.house_number, person.city) == ("Kerkstraat", "4", "Dorrestad")
    assert person.notes == "Regel een\nRegel twee; en meer, nog meer"
    assert found.problems == []


def test_version_4_with_addresses_as_links(read: Reading) -> None:
    found = read(
        card(
            "KIND:individual",
            "FN;PREF=1:Jan van den Berg",
            "N:van den Berg;Jan;Pieter;;",
            'TEL;VALUE=uri;TYPE="voice,home";PREF=1:tel:+31-40-212-3456;ext=12',
            "TEL;VALUE=uri;TYPE=cell:tel:+31612345678",
            "EMAIL;TYPE=home:jan@voorbeeld.example",
            'ADR;TYPE=home;LABEL="Kerkstraat 4: achter; links":;;Kerkstraat 4;Dorrestad;;1234 AB;',
            "BDAY:19570312",
            "CATEGORIES:Buurt,Tuin",
            version="4.0",
        )
    )
    person = found.people[0]
    assert found.counts == (1, 2, 1, 1, 0)
    assert (person.given_name, person.infix, person.surname) == ("Jan Pieter", "van den", "Berg")
    assert [phone.normal for phone in person.phones] == ["+31402123456", "+31612345678"]
    assert (person.birth_year, person.tags) == (1957, ("Buurt", "Tuin"))


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("BDAY:1957-03-12", 1957),
        ("BDAY:19570312T000000Z", 1957),
        ("BDAY:1957-03-12T00:00:00Z", 1957),
        ("BDAY;VALUE=date:1957-03", 1957),
        ("BDAY:1957", 1957),
        ("BDAY:--0312", None),
        ("BDAY:---12", None),
        ("BDAY;VALUE=text:12 maart 1957", 1957),
    ],
)
def test_of_a_birthday_only_the_year_is_kept(read: Reading, written: str, year: int | None) -> None:
    found = read(card("FN:Jan Bol", written, version="4.0"))
    assert found.people[0].birth_year == year
    assert found.problems == []


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Jan van den Berg"], "Jan van den Berg"),
        (["N:van den Berg;Jan;;;"], "Jan van den Berg"),
        (["N:Jan van den Berg"], "Jan van den Berg"),
        (["N:;Jan van den Berg;;;", "FN:Jan van den Berg"], "Jan van den Berg"),
        (["N:Jansen;;;;", "FN:Piet Jansen"], "Piet Jansen"),
        (["N:;;;;", "FN:Berg, J. van den"], "J. van den Berg"),
        (["N:;;;;", "FN:", "NICKNAME:Oma Truus"], "Oma Truus"),
        (["N:;;;;", "FN:oma@voorbeeld.example"], "oma@voorbeeld.example"),
        (["N:Truus", "FN:Truus"], "Truus"),
    ],
)
def test_a_name_wherever_it_stands(read: Reading, lines: list[str], name: str) -> None:
    assert read(card(*lines)).names == [name]


@pytest.mark.parametrize(
    "lines",
    [
        ["FN:Bakkerij Bol", "ORG:Bakkerij Bol"],
        ["N:;;;;", "FN:Bakkerij Bol", "ORG:Bakkerij Bol;Winkel", "X-ABShowAs:COMPANY"],
        ["N:Bakkerij Bol;;;;", "FN:Bakkerij Bol", "ORG:Bakkerij Bol"],
        ["ORG:Bakkerij Bol"],
        ["KIND:org", "FN:Bakkerij Bol"],
    ],
)
def test_a_card_of_only_an_organisation_names_no_person(read: Reading, lines: list[str]) -> None:
    person = read(card(*lines, "TEL:040-2123456")).people[0]
    assert person.organisation == "Bakkerij Bol"
    assert (person.given_name, person.surname, person.description) == ("", "", "")


def test_a_card_in_a_card_is_nobody_of_ours(read: Reading) -> None:
    agent = "AGENT:\r\n" + card("N:Knecht;Jan", "TEL:0699999999", version="2.1").rstrip()
    inline = "AGENT:BEGIN:VCARD\\nFN:Susan\\nTEL:+1-919-555-1234\\nEND:VCARD\\n"
    found = read(card("N:Jansen;Piet", agent, "TEL:0612345678", version="2.1") + card("FN:Ans Bol", inline))
    assert found.names == ["Piet Jansen", "Ans Bol"]
    assert found.counts[:2] == (2, 1)


def test_of_several_addresses_the_home_is_taken_and_the_others_are_told(read: Reading) -> None:
    found = read(card("FN:Jan Bol", "ADR;WORK:;;Industrieweg 1;Elders;;;", "ADR;HOME:;;Kerkstraat 4;Dorrestad;;;"))
    assert (found.people[0].street, found.people[0].house_number) == ("Kerkstraat", "4")
    assert found.codes() == [(1, "tables.card_more_addresses")]


def test_the_floor_has_a_part_of_its_own_in_an_address(read: Reading) -> None:
    found = read(card("FN:Jan Bol", "ADR;HOME:;2 hoog;Kerkstraat 4;Dorrestad;;1234 AB;"))
    person = found.people[0]
    assert (person.street, person.house_number, person.house_addition, person.city) == (
        *("Kerkstraat", "4", "2 hoog", "Dorrestad"),
    )


def test_outlook_writes_a_label_beside_the_address(read: Reading) -> None:
    found = read(
        card(
            "N;LANGUAGE=nl:Bol;Ans",
            "FN:Ans Bol",
            "ORG:Buurthuis;Balie",
            "ADR;HOME;PREF;ENCODING=QUOTED-PRINTABLE:;;Kerkstraat 4=0D=0Abis;Dorrestad;;1234 AB;Nederland",
            "LABEL;HOME;PREF;ENCODING=QUOTED-PRINTABLE:Kerkstraat 4=0D=0A=",
            "1234 AB Dorrestad",
            "X-MS-OL-DEFAULT-POSTAL-ADDRESS:1",
            "X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRg\r\n",
            'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="x" ver="1.0" layout="left"><img/></card>',
            "REV:20240101T101010Z",
            version="2.1",
        )
    )
    person = found.people[0]
    assert (person.street, person.house_number, person.city, person.organisation) == (
        *("Kerkstraat", "4", "Dorrestad", "Buurthuis"),
    )
    assert len(found.people) == 1


def test_many_cards_in_one_file_with_blank_lines_and_other_line_ends(read: Reading) -> None:
    cards = [card(f"N:Jansen;Persoon{at};;;", f"TEL:06-123456{at:02}") for at in range(50)]
    for line_end in ("\r\n", "\n", "\r"):
        text = ("\r\n\r\n".join(cards)).replace("\r\n", line_end)
        assert read(text).counts == (50, 50, 0, 0, 0)


def test_more_numbers_than_columns_all_come(read: Reading) -> None:
    lines = [f"TEL;TYPE=CELL:06-123456{at:02}" for at in range(20)]
    assert read(card("FN:Jan Bol", *lines)).counts == (1, 20, 0, 0, 0)


def test_a_file_that_breaks_off_keeps_what_was_whole(read: Reading) -> None:
    whole = card("FN:Ans Bol", "TEL:0612345678") + card("FN:Bert Bol", "TEL:0687654321")
    for length in range(whole.index("Bert") + 10, len(whole) - len("END:VCARD\r\n")):
        found = read(whole[:length])
        assert found.names == ["Ans Bol", "Bert Bol"], whole[:length]
        assert all(len(person.phones[0].normal) == 12 for person in found.people if person.phones)
        assert found.codes() == [(2, "tables.card_broken_off")]


def test_a_card_that_forgot_its_end_is_a_card(read: Reading) -> None:
    text = card("FN:Ans Bol").replace("END:VCARD\r\n", "") + card("FN:Bert Bol")
    assert read(text).names == ["Ans Bol", "Bert Bol"]


def test_groups_empty_cards_and_cards_without_a_name_are_told(read: Reading) -> None:
    found = read(
        card("FN:Tuingroep", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1")
        + card()
        + card("TEL:0612345678")
        + card("FN:Ans Bol")
    )
    assert found.names == ["Ans Bol"]
    assert found.codes("skipped") == [
        (1, "tables.card_group"),
        (2, "tables.no_name"),
        (3, "tables.no_name"),
    ]


def test_only_cards_without_a_name_are_told_one_by_one(read: Reading) -> None:
    assert read(card("TEL:0612345678") + card("EMAIL:a@b.example")).codes("skipped") == [
        (1, "tables.no_name"),
        (2, "tables.no_name"),
    ]


def test_a_note_whose_line_ends_nobody_escaped(read: Reading) -> None:
    found = read(card("FN:Ans Bol", "NOTE:eerste regel\r\ntweede regel zonder inspringing", "TEL:0612345678"))
    assert found.people[0].notes == "eerste regel\ntweede regel zonder inspringing"
    assert found.counts[:2] == (1, 1)


def test_a_bsn_in_a_note_stays_behind(read: Reading) -> None:
    found = read(card("FN:Ans Bol", "NOTE:bsn 123456782"))
    assert "123456782" not in found.people[0].notes
    assert found.codes() == [(1, "tables.number_removed")]


def test_nul_bytes_and_noise_between_the_lines(read: Reading) -> None:
    text = card("FN:Ans\0 Bol", "\0\0", "rommel zonder dubbele punt", ":::", ";;;", "TEL:06123\x0045678")
    assert read(text).counts[:2] == (1, 1)


def test_a_line_without_end_is_refused_before_it_is_read(read: Reading) -> None:
    small = Limits(line_bytes=100_000, unpacked_bytes=100_000_000)
    with pytest.raises(UserError) as error:
        read("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + "x" * 1_000_000, limits=small)
    assert error.value.code == "tables.line_too_long"


def test_a_note_without_end_costs_only_itself(read: Reading) -> None:
    long = "NOTE:" + "\r\n ".join(["x" * 60] * 400)
    found = read(card("FN:Ans Bol", long, "TEL:0612345678"), limits=Limits(cell_characters=10_000))
    assert found.counts[:2] == (1, 1)
    assert found.codes() == [(1, "tables.card_part_too_long")]


def test_too_many_cards_are_one_sentence(read: Reading) -> None:
    with pytest.raises(UserError) as error:
        read(card("FN:Ans Bol") * 30, limits=Limits(rows=10))
    assert error.value.code == "tables.too_many_rows"
