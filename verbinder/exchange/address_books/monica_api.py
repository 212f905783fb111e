"""The contacts of Monica as its interface for programs gives them (one page of `/api/contacts`, saved as a file).

Owns the shape of that file. What is not looked at in the export of a whole account is not looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from verbinder.errors import UserError
from verbinder.exchange.address_books.monica import as_dict, put_address, text_in
from verbinder.exchange.address_books.records import Record, Sort
from verbinder.exchange.json_file import read_json
from verbinder.exchange.tables.values import Limits

_SORTS = {"phone": Sort.PHONE, "tel:": Sort.PHONE, "email": Sort.EMAIL, "mailto:": Sort.EMAIL}


def records(path: Path, limits: Limits) -> Iterator[Record]:
    """Every contact of the page. Raises `UserError`: what `read_json` raises, and "tables.json" for another shape."""
    content = read_json(path, most=limits.cells)
    listed = content if isinstance(content, list) else as_dict(content).get("data")
    found = [as_dict(each) for each in (listed if isinstance(listed, list) else [listed])]
    contacts = [each for each in found if each.get("object") == "contact"]
    if not contacts:
        raise UserError("tables.json", name=path.name)
    for row, contact in enumerate(contacts, 1):
        yield _record(row, contact, limits)


def _record(row: int, contact: dict[str, Any], limits: Limits) -> Record:
    record = Record(row)
    if contact.get("is_dead") is True:
        record.tell("tables.deceased", skipped=True)
        return record
    record.put(Sort.GIVEN, text_in(contact, "first_name"))
    record.put(Sort.MIDDLE, text_in(contact, "middle_name"))
    record.put(Sort.FAMILY, text_in(contact, "last_name"))
    if not record.values:
        record.put(Sort.DESCRIBED, text_in(contact, "nickname"))
    told = as_dict(contact.get("information"))
    record.put(Sort.COMPANY, text_in(as_dict(told.get("career")), "company"))
    birth = as_dict(as_dict(told.get("dates")).get("birthdate"))
    if not birth.get("is_year_unknown"):
        record.put(Sort.BIRTH, text_in(birth, "date")[:4])
    record.put(Sort.TAG, *(text_in(tag, "name") for tag in _each(contact, "tags")))
    record.put(Sort.NOTE, text_in(contact, "description"))
    record.put(Sort.NOTE, *(text_in(note, "body")[: limits.cell_characters] for note in _each(contact, "notes")))
    for field in (*_each(contact, "contactFields"), *_each(contact, "contact_fields")):
        kind = as_dict(field.get("contact_field_type"))
        sort = _SORTS.get(text_in(kind, "type")) or _SORTS.get(text_in(kind, "protocol"))
        if sort is not None:
            record.put(sort, text_in(field, "content"))
    put_address(record, _each(contact, "addresses"))
    return record


def _each(owner: dict[str, Any], name: str) -> list[dict[str, Any]]:
    values = owner.get(name)
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
