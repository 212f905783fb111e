"""Thunderbird's LDIF and Monica's export: every person, number and address, and nothing of what is private."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from verbinder.errors import UserError
from verbinder.exchange.address_books import open_list
from verbinder.exchange.tables import Limits

Reading = Callable[..., Any]

LDIF = (
    "version: 1\n"
    "# gemaakt door een test\n\n"
    "dn: cn=Jan van den Berg,mail=jan@voorbeeld.example\n"
    "objectclass: top\nobjectclass: person\nobjectclass: mozillaAbPersonAlpha\n"
    "givenName: Jan\nsn: van den Berg\ncn: Jan van den Berg\n"
    "mail: jan@voorbeeld.example\nmozillaSecondEmail: j2@voorbeeld.example\n"
    "homePhone: 040-2123456\nmobile: 06-12345678\nfacsimiletelephonenumber: 040-9999999\n"
    "mozillaHomeStreet: Kerkstraat 4\nmozillaHomeLocalityName: Dorrestad\nmozillaHomePostalCode: 1234 AB\n"
    "street: Industrieweg 1\nl: Elders\n"
    "description: Houdt\n  duiven\nbirthyear: 1957\nbirthmonth: 3\n\n"
    "dn:: " + base64.b64encode("cn=Zoë".encode()).decode() + "\n"
    "objectclass: person\ncn:: " + base64.b64encode("Zoë Bol".encode()).decode() + "\n"
    "mail: zoe@voorbeeld.example\nstreet: Dorpsplein 1\nl: Dorrestad\n"
    "jpegphoto:: " + base64.b64encode(bytes(300)).decode() + "\n\n"
    "dn: cn=Tuin\nobjectclass: groupOfNames\ncn: Tuin\nmember: cn=Jan\n\n"
    "dn: mail=los@voorbeeld.example\nobjectclass: person\nmail: los@voorbeeld.example\n\n"
    "dn: cn=Bakkerij Bol\nobjectclass: person\ncn: Bakkerij Bol\no: Bakkerij Bol\ntelephoneNumber: 040-7654321\n"
)


SERVER = (
    "dn: cn=Ans Bol\nobjectclass: inetOrgPerson\ncn: Ans Bol\nsn: Bol\ngivenName: Ans\n"
    "mail: ans@v.example\nmail: a2@v.example\nmailAlternateAddress: a3@v.example\notherMailbox: a4@v.example\n"
    "telephoneNumber: 040-2123456\ntelephoneNumber: 040-2123457\nmobileTelephoneNumber: 06-12345678\n"
    "otherMobile: 06-12345679\nhomeTelephoneNumber: 040-2123458\ncellPhone: 06-12345670\n"
    "notes: kent iedereen\nzip: 1234 AB\nlocality: Dorrestad\nstreetAddress: Kerkstraat 4\n\n"
)


def test_every_number_and_address_of_a_server_comes_whatever_it_is_called(read: Reading) -> None:
    found = read(SERVER, "server.ldif")
    assert found.counts == (1, 6, 4, 1, 0)
    person = found.people[0]
    assert (person.street, person.house_number, person.postcode, person.city) == (
        *("Kerkstraat", "4", "1234 AB", "Dorrestad"),
    )
    assert person.notes == "kent iedereen"
    assert found.codes() == []


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("street: Industrieweg 1\nl: Elders\n", ["tables.card_more_addresses"]),
        ("mozillaHomeStreet: Markt 2\n", ["tables.card_more_addresses"]),
        ("homePostalAddress: Kerkstraat 4 $ 1234 AB Dorrestad\n", []),
        ("street: Kerkstraat 4\nl: Dorrestad\npostalCode: 1234 AB\n", []),
        ("l: Dorrestad\n", []),
        ("facsimileTelephoneNumber: 040-9999999\n", ["tables.card_other_number"]),
        ("pager: 040-9999999\nfax: 040-9999998\n", ["tables.card_other_number"]),
    ],
)
def test_what_is_not_taken_is_told(read: Reading, more: str, told: list[str]) -> None:
    book = "dn: cn=Ans\ncn: Ans Bol\nmozillaHomeStreet: Kerkstraat 4\nmozillaHomePostalCode: 1234 AB\n"
    found = read(book + "mozillaHomeLocalityName: Dorrestad\n" + more, "boek.ldif")
    assert [code for _, code in found.codes()] == told
    person = found.people[0]
    assert (person.street, person.house_number, person.city) == ("Kerkstraat", "4", "Dorrestad")


def test_a_second_line_of_the_street_belongs_to_it(read: Reading) -> None:
    text = "dn: cn=Ans\ncn: Ans Bol\nmozillaHomeStreet: Kerkstraat 4\nmozillaHomeStreet2: 2 hoog\n"
    person = read(text, "boek.ldif").people[0]
    assert (person.street, person.house_number, person.house_addition) == ("Kerkstraat", "4", "2 hoog")


def test_the_columns_are_called_in_the_language_of_who_reads_them(tmp_path: Any) -> None:
    path = tmp_path / "boek.ldif"
    path.write_text(SERVER, encoding="utf-8")
    headings = {
        language: [column.heading for column in open_list(path, language=language).mapping.columns]
        for language in ("nl", "en")
    }
    assert headings["nl"][:2] == ["Voornaam", "Achternaam"]
    assert headings["en"][:2] == ["First name", "Last name"]
    assert headings["en"][3] == "Phone 2"
    assert len(set(headings["en"])) == len(headings["en"])


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_an_address_book_of_thunderbird(read: Reading, line_end: str) -> None:
    found = read(LDIF.replace("\n", line_end), "boek.ldif")
    assert found.names == ["Jan van den Berg", "Zoë Bol", "Bakkerij Bol"]
    assert found.counts == (3, 3, 3, 2, 2)
    assert found.codes("skipped") == [(3, "tables.card_group"), (4, "tables.no_name")]
    jan = found.people[0]
    assert (jan.street, jan.house_number, jan.city, jan.postcode) == ("Kerkstraat", "4", "Dorrestad", "1234 AB")
    assert (jan.notes, jan.birth_year) == ("Houdt duiven\nFax: 040-9999999", 1957)
    assert found.people[2].organisation == "Bakkerij Bol"


def test_an_ldif_line_without_end_is_refused(read: Reading) -> None:
    with pytest.raises(UserError) as error:
        read("dn: cn=x\ncn: " + "x" * 100_000, limits=Limits(line_bytes=10_000))
    assert error.value.code == "tables.line_too_long"


PHONE, EMAIL, WEB = "1111", "2222", "3333"


def contact(first: str | None, last: str | None = None, data: list[Any] | None = None, **more: Any) -> dict[str, Any]:
    """One contact as Monica 4 writes it."""
    named = {"first_name": first, "last_name": last, "is_partial": False, "is_dead": False, **more}
    properties = {name: value for name, value in named.items() if value is not None}
    return {"uuid": "x", "created_at": "2024-01-01T00:00:00Z", "properties": properties, "data": data or []}


def some(kind: str, *values: dict[str, Any]) -> dict[str, Any]:
    return {"count": len(values), "type": kind, "values": [{"properties": value} for value in values]}


def account(*contacts: dict[str, Any]) -> str:
    types = [
        {"uuid": EMAIL, "properties": {"name": "Email", "protocol": "mailto:", "type": "email"}},
        {"uuid": PHONE, "properties": {"name": "Phone", "protocol": "tel:", "type": "phone"}},
        {"uuid": WEB, "properties": {"name": "Facebook", "fontawesome_icon": "fa"}},
    ]
    whole = {
        "version": "1.0-preview.1",
        "app_version": "4.1.1",
        "export_date": "2024-01-01T00:00:00Z",
        "url": "https://monica.example",
        "exported_by": "u",
        "account": {
            "uuid": "a",
            "data": [
                {"count": 1, "type": "user", "values": [{"properties": {"first_name": "Ik", "email": "ik@x.example"}}]},
                {"count": len(contacts), "type": "contact", "values": list(contacts)},
                {"count": 0, "type": "relationship", "values": []},
            ],
            "properties": {"journal_entries": [{"properties": {"title": "geheim"}}]},
            "instance": {"contact_field_types": types},
        },
    }
    return json.dumps(whole)


def test_an_export_of_monica(read: Reading) -> None:
    text = account(
        contact(
            "Jan",
            "van den Berg",
            [
                some(
                    "contact_field",
                    {"data": "06-12345678", "type": PHONE},
                    {"data": "jan@voorbeeld.example", "type": EMAIL},
                    {"data": "jan.op.facebook", "type": WEB},
                ),
                some("note", {"body": "Houdt duiven"}, {"body": "Zingt graag"}),
                some(
                    "address", {"name": "thuis", "street": "Kerkstraat 4", "city": "Dorrestad", "postal_code": "1234AB"}
                ),
                some("debt", {"amount": 50, "reason": "geleend"}),
                some("pet", {"name": "Minoes"}),
            ],
            birthdate={"is_age_based": False, "is_year_unknown": False, "date": "1957-03-12T00:00:00Z"},
            food_preferences="zoutloos",
            tags=["buurt", "tuin"],
        ),
        contact("Truus", None, None, is_partial=True, birthdate={"is_year_unknown": True, "date": "2024-03-12"}),
        contact("Oude", "Weg", None, is_dead=True),
        contact(None, None, None, company="Bakkerij Bol"),
        contact(None),
    )
    found = read(text, "monica.json")
    assert found.names == ["Jan van den Berg", "Truus", "Bakkerij Bol"]
    assert found.counts == (3, 1, 1, 1, 2)
    jan = found.people[0]
    assert (jan.birth_year, jan.tags, jan.notes) == (1957, ("buurt", "tuin"), "Houdt duiven\nZingt graag")
    assert (jan.street, jan.house_number, jan.postcode) == ("Kerkstraat", "4", "1234 AB")
    assert found.people[1].birth_year is None
    assert "zoutloos" not in repr(found.people)
    assert found.codes("skipped") == [(3, "tables.deceased"), (5, "tables.no_name")]


@pytest.mark.parametrize(
    "text",
    [
        '{"account": {}}',
        '{"account": {"data": {}}}',
        '{"account": {"data": [1, null, {"type": "contact", "values": [3, null]}]}}',
        '{"account": {"data": []}}',
    ],
)
def test_an_account_of_another_shape_is_one_sentence(read: Reading, text: str) -> None:
    with pytest.raises(UserError) as error:
        read(text, "monica.json")
    assert error.value.code in ("tables.json", "tables.empty")


def test_odd_values_cost_nothing_but_themselves(read: Reading) -> None:
    odd = contact(
        "Jan", "Bol", [some("contact_field", {"data": 612345678, "type": PHONE}, {"data": None, "type": [1]})]
    )
    odd["properties"] |= {"tags": "geen lijst", "birthdate": "1957", "company": {"x": 1}, "middle_name": True}
    found = read(account(odd), "monica.json")
    assert found.names == ["Jan Bol"]
    assert found.counts[:2] == (1, 1)


def test_a_broken_export_is_one_sentence(read: Reading) -> None:
    whole = account(contact("Jan", "Bol"))
    with pytest.raises(UserError) as error:
        read(whole[: len(whole) // 2], "monica.json")
    assert error.value.code == "portable.not_json"


def api_contact(first: str | None, **more: Any) -> dict[str, Any]:
    """One contact as Monica's interface for programs gives it."""
    return {
        "id": 1,
        "object": "contact",
        "hash_id": "x",
        "first_name": first,
        "last_name": None,
        "nickname": None,
        **more,
    }


def test_a_page_of_the_interface_of_monica(read: Reading) -> None:
    kinds = {name: {"object": "contactfieldtype", "type": name} for name in ("phone", "email")}
    jan = api_contact(
        "Jan",
        last_name="van den Berg",
        information={
            "dates": {"birthdate": {"is_year_unknown": False, "date": "1957-03-12T00:00:00Z"}},
            "career": {"job": "bakker", "company": "Bakkerij Bol"},
            "food_preferences": "zoutloos",
        },
        addresses=[
            {"object": "address", "street": "Kerkstraat 4", "city": "Dorrestad", "postal_code": "1234 AB"},
            {"object": "address", "street": "Markt 1", "city": "Elders", "postal_code": None},
        ],
        tags=[{"object": "tag", "name": "buurt"}],
        contactFields=[
            {"content": "06-12345678", "contact_field_type": kinds["phone"]},
            {"content": "jan@v.example", "contact_field_type": kinds["email"]},
            {"content": "jan.op.facebook", "contact_field_type": {"type": None, "protocol": None}},
        ],
    )
    page = {
        "data": [jan, api_contact(None, nickname="Oma"), api_contact("Oude", is_dead=True)],
        "links": {},
        "meta": {},
    }
    for content in (page, page["data"]):
        found = read(json.dumps(content), "contacts.json")
        assert found.names == ["Jan van den Berg", "Oma"]
        assert found.counts == (2, 1, 1, 1, 1)
        assert found.codes("skipped") == [(3, "tables.deceased")]
        assert found.warnings == [(1, "tables.card_more_addresses")]
        assert (found.people[0].birth_year, found.people[0].organisation) == (1957, "Bakkerij Bol")
        assert found.people[0].tags == ("buurt",)
        assert "zoutloos" not in repr(found.people)


def test_json_of_something_else_is_one_sentence(read: Reading) -> None:
    for text in ('{"data": [{"object": "note", "x": {"object": "contact"}}]}', '{"data": 3, "object": "contact"}'):
        with pytest.raises(UserError) as error:
            read(text, "iets.json")
        assert error.value.code == "tables.json"
