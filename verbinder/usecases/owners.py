"""Whose something is: the reference by which a row hangs on a resident, organisation, place, contact or signal."""

from __future__ import annotations

from verbinder.domain.changes import Kind
from verbinder.domain.names import shown_name
from verbinder.store.reader import Reader


def column(owner_kind: Kind) -> str:
    """The name of the column that points to an owner of this kind."""
    return f"{owner_kind.value}_id"


def name_of(reader: Reader, owner_kind: Kind, owner_id: int) -> str:
    """What the owner is called; empty for a contact or signal. Raises `UserError("record.gone")`."""
    row = reader.get(owner_kind, owner_id)
    if owner_kind is Kind.RESIDENT:
        return shown_name(row["given_name"], row["infix"], row["surname"], row["initials"], row["description"])
    return str(row["name"]) if "name" in row else ""
