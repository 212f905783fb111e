"""Organisations: the ordered ids of a list, its rows by id, the card and the contact persons."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import full_name
from verbinder.domain.organisations import (
    ContactPerson,
    OrganisationCard,
    OrganisationFields,
    OrganisationQuery,
    OrganisationRow,
)
from verbinder.store.queries import card_parts
from verbinder.store.queries.found import organisation_ids
from verbinder.store.queries.values import day, direction, grouped, id_list, joined
from verbinder.store.reader import Reader

#: The columns that hold what was filled in; the street stands in its own table.
OWN_FIELDS = tuple(name for name in OrganisationFields.__dataclass_fields__ if name != "street")
#: How many offers, persons and tags a row shows.
SHOWN = 3

ROWS = (
    "SELECT o.id, o.name, o.kind, coalesce(s.name, ''), o.house_number, o.last_contact_on, o.archived_on IS NOT NULL"
    " FROM organisation o LEFT JOIN street s ON s.id = o.street_id WHERE o.id IN "
)
PERSONS = (
    "SELECT c.id, c.organisation_id, c.name, c.role, c.phone, c.email, c.resident_id, r.given_name, r.infix, r.surname,"
    " r.initials FROM contact_person c LEFT JOIN resident r ON r.id = c.resident_id WHERE c.organisation_id IN "
)


def ids(reader: Reader, query: OrganisationQuery) -> array[int]:
    """The ids of the organisations that fit, in order."""
    conditions = [f"o.archived_on IS {'NOT ' if query.archived else ''}NULL"]
    values: dict[str, Any] = {}
    found = organisation_ids(reader, query.text)
    if found is not None:
        conditions.append(f"o.id IN {id_list(found)}")
    if query.kind is not None:
        conditions.append("o.kind = :kind")
        values["kind"] = str(query.kind)
    column = {"name": "o.sort_key", "kind": "nullif(o.kind, '')", "last_contact": "o.last_contact_on"}[query.sort]
    order = f"{column} {direction(query.descending)}, o.sort_key, o.id"
    statement = f"SELECT o.id FROM organisation o WHERE {' AND '.join(conditions)} ORDER BY {order}"
    return array("q", (row[0] for row in reader.sql(statement, values)))


def rows(reader: Reader, wanted: Iterable[int]) -> dict[int, OrganisationRow]:
    """The rows of these organisations by id; what is gone is left out."""
    numbers = list(wanted)
    inside = id_list(numbers)
    offers = grouped(
        (row[0], row[1])
        for row in reader.sql(
            "SELECT organisation_id, phrase FROM gift WHERE state = 'open' AND kind = 'offer'"
            f" AND organisation_id IN {inside} ORDER BY id"
        )
    )
    people = grouped((person.organisation_id, person.name or person.role) for person in _persons(reader, numbers))
    tags = grouped(card_parts.tags_of_many(reader, "organisation_id", numbers))
    return {
        row[0]: OrganisationRow(
            id=row[0],
            name=row[1],
            kind=row[2],
            street=row[3],
            house_number=row[4],
            offers=joined(offers.get(row[0], ()), SHOWN),
            persons=joined(people.get(row[0], ()), SHOWN),
            tags=joined(tags.get(row[0], ()), SHOWN),
            last_contact_on=day(row[5]),
            archived=bool(row[6]),
        )
        for row in reader.sql(ROWS + inside)
    }


def _persons(reader: Reader, organisation_numbers: Iterable[int]) -> list[ContactPerson]:
    """The contact persons, in the order they were written; a known resident goes by the own name."""
    return [
        ContactPerson(
            id=row[0],
            organisation_id=row[1],
            name=(full_name(*row[7:]) if row[6] is not None else "") or row[2],
            role=row[3],
            phone=row[4],
            email=row[5],
            resident_id=row[6],
        )
        for row in reader.sql(f"{PERSONS}{id_list(organisation_numbers)} ORDER BY c.id")
    ]


def card(reader: Reader, organisation_id: int) -> OrganisationCard:
    """The card of one organisation. Raises `UserError("record.gone")`."""
    row = reader.get(Kind.ORGANISATION, organisation_id)
    gifts = card_parts.gifts(reader, "organisation_id", organisation_id)
    count = reader.sql("SELECT count(*) FROM contact WHERE organisation_id = ?", (organisation_id,))[0][0]
    return OrganisationCard(
        **{name: row[name] for name in OWN_FIELDS},
        street="" if row["street_id"] is None else reader.get(Kind.STREET, row["street_id"])["name"],
        id=organisation_id,
        street_id=row["street_id"],
        archived_on=row["archived_on"],
        last_contact_on=row["last_contact_on"],
        contact_count=count,
        contact_persons=tuple(_persons(reader, [organisation_id])),
        offers=card_parts.of_kind(gifts, GiftKind.OFFER),
        seeks=card_parts.of_kind(gifts, GiftKind.NEED),
        past_offers=card_parts.past(gifts),
        details=card_parts.details(reader, "organisation_id", organisation_id),
        tags=card_parts.tags(reader, "organisation_id", organisation_id),
        follow_ups=card_parts.follow_ups(reader, "organisation_id", organisation_id),
        signals=card_parts.signals(reader, "organisation_id", organisation_id),
    )
