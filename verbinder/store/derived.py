"""Columns that follow from others: sort keys, folded names, and the day of the last real contact.

The only place that writes them. `last_contact_on` counts conversations, not attempts: someone who never opens the door
drifts out of contact however often one rings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from verbinder.domain.changes import Kind
from verbinder.domain.contacts import ATTEMPTS
from verbinder.domain.names import folded, sort_key

ATTEMPT_CODES = ", ".join(f"'{code.value}'" for code in sorted(ATTEMPTS))
RESIDENT_LAST = (
    "SELECT max(c.on_date) FROM contact_participant p JOIN contact c ON c.id = p.contact_id"
    f" WHERE p.resident_id = resident.id AND c.outcome NOT IN ({ATTEMPT_CODES})"
)
ORGANISATION_LAST = (
    "SELECT max(c.on_date) FROM contact c"
    f" WHERE c.organisation_id = organisation.id AND c.outcome NOT IN ({ATTEMPT_CODES})"
)


def keys_of(kind: Kind, row: Mapping[str, Any]) -> dict[str, str]:
    """The derived text columns of a row, from its other columns."""
    if kind is Kind.RESIDENT:
        parts = ("given_name", "infix", "surname", "initials", "description")
        return {"sort_key": sort_key(*(row.get(part) or "" for part in parts))}
    if kind is Kind.ORGANISATION:
        return {"sort_key": folded(row["name"])}
    if kind in (Kind.STREET, Kind.TAG):
        return {"folded_name": folded(row["name"])}
    return {}


def refresh_last_contact(connection: Connection, resident_ids: Iterable[int], organisation_ids: Iterable[int]) -> None:
    """Count again when these were last really spoken to."""
    for table, query, ids in (
        ("resident", RESIDENT_LAST, resident_ids),
        ("organisation", ORGANISATION_LAST, organisation_ids),
    ):
        rows = [(record_id,) for record_id in sorted(ids)]
        if rows:
            statement = f"UPDATE {table} SET last_contact_on = ({query}) WHERE id = ?"
            connection.exec_driver_sql(statement, rows)


def refresh_all_last_contacts(connection: Connection) -> None:
    """The same for everybody, after a bulk load."""
    connection.exec_driver_sql(f"UPDATE resident SET last_contact_on = ({RESIDENT_LAST})")
    connection.exec_driver_sql(f"UPDATE organisation SET last_contact_on = ({ORGANISATION_LAST})")
