"""The export of Monica 4 (a JSON file of the whole account) as entries: its contacts, and nothing else of it.

Owns the shape of that file. What is a health matter there (food preferences) and what is nobody's business here (debts,
gifts, pets) is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from verbinder.errors import UserError
from verbinder.exchange.address_books.records import Record, Sort
from verbinder.exchange.json_file import read_json
from verbinder.exchange.tables.values import Limits

_FIELD_SORTS = {"phone": Sort.PHONE, "email": Sort.EMAIL}


def records(path: Path, limits: Limits) -> Iterator[Record]:
    """Every contact of the account, also those it knows only as somebody's relative.

    Raises `UserError`: what `read_json` raises, and "tables.json" for JSON that is no such account.
    """
    account = as_dict(as_dict(read_json(path, most=limits.cells)).get("account"))
    if not isinstance(account.get("data"), list):
        raise UserError("tables.json", name=path.name)
    types = _field_types(account)
    for row, contact in enumerate(_values(account, "contact"), 1):
        yield _record(row, contact, types, limits)


def as_dict(value: object) -> dict[str, Any]:
    """`value` when it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def _values(owner: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """What an owner has of one kind: `data` is a list of {"type": kind, "values": [...]}."""
    data = owner.get("data")
    found = [each for each in data if as_dict(each).get("type") == kind] if isinstance(data, list) else []
    values = [value for each in found if isinstance(each.get("values"), list) for value in each["values"]]
    return [value for value in values if isinstance(value, dict)]


def text_in(owner: dict[str, Any], key: str) -> str:
    """A text or number of an object as text; "" for anything else."""
    value = owner.get(key)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def _field_types(account: dict[str, Any]) -> dict[str, Sort]:
    """What each type of contact field holds; types of the user's own are known by what they hold."""
    types: dict[str, Sort] = {}
    listed = as_dict(account.get("instance")).get("contact_field_types")
    for each in map(as_dict, listed if isinstance(listed, list) else []):
        properties = as_dict(each.get("properties"))
        sort = _FIELD_SORTS.get(text_in(properties, "type"))
        protocol = text_in(properties, "protocol")
        sort = sort or {"mailto:": Sort.EMAIL, "tel:": Sort.PHONE}.get(protocol)
        if sort:
            types[text_in(each, "uuid")] = sort
    return types


def _record(row: int, contact: dict[str, Any], types: dict[str, Sort], limits: Limits) -> Record:
    record = Record(row)
    properties = as_dict(contact.get("properties"))
    if properties.get("is_dead") is True:
        record.tell("tables.deceased", skipped=True)
        return record
    record.put(Sort.GIVEN, text_in(properties, "first_name"))
    record.put(Sort.MIDDLE, text_in(properties, "middle_name"))
    record.put(Sort.FAMILY, text_in(properties, "last_name"))
    if not record.values:
        record.put(Sort.DESCRIBED, text_in(properties, "nickname"))
    record.put(Sort.COMPANY, text_in(properties, "company"))
    birth = as_dict(properties.get("birthdate"))
    if not birth.get("is_year_unknown"):
        record.put(Sort.BIRTH, text_in(birth, "date")[:4])
    tags = properties.get("tags")
    record.put(Sort.TAG, *(tag for tag in (tags if isinstance(tags, list) else []) if isinstance(tag, str)))
    record.put(Sort.NOTE, text_in(properties, "description"))
    for note in _values(contact, "note"):
        record.put(Sort.NOTE, text_in(as_dict(note.get("properties")), "body")[: limits.cell_characters])
    for each in _values(contact, "contact_field"):
        _put_field(record, as_dict(each.get("properties")), types)
    put_address(record, [as_dict(each.get("properties")) for each in _values(contact, "address")])
    return record


def _put_field(record: Record, properties: dict[str, Any], types: dict[str, Sort]) -> None:
    kind, value = properties.get("type"), text_in(properties, "data").strip()
    known = types.get(kind) if isinstance(kind, str) else None
    if known is None and not types:  # a part of an export, without the list of types
        known = Sort.EMAIL if "@" in value else Sort.PHONE if sum(map(str.isdecimal, value)) >= 9 else None
    if known:
        record.put(known, value)


def put_address(record: Record, addresses: list[dict[str, Any]]) -> None:
    """The first address that says something; that there were more is told."""
    filled = [each for each in addresses if text_in(each, "street") or text_in(each, "city")]
    if len(filled) > 1:
        record.tell("tables.card_more_addresses")
    for each in filled[:1]:
        record.put(Sort.ADDRESS, text_in(each, "street"))
        record.put(Sort.POSTCODE, text_in(each, "postal_code"))
        record.put(Sort.CITY, text_in(each, "city"))
