"""How much there is in a notebook, for the card that lies in a drawer in case the laptop is lost."""

from __future__ import annotations

from typing import NamedTuple

from verbinder.store.reader import Reader

COUNTS = (
    "SELECT (SELECT count(*) FROM resident WHERE forgotten_on IS NULL),"
    " (SELECT count(*) FROM resident WHERE forgotten_on IS NULL AND (street_id IS NOT NULL OR postcode <> '')),"
    " (SELECT count(DISTINCT resident_id) FROM contact_detail WHERE resident_id IS NOT NULL),"
    " (SELECT count(*) FROM contact),"
    " (SELECT count(*) FROM gift WHERE resident_id IS NOT NULL)"
)


class Counts(NamedTuple):
    """Residents who are not forgotten, how many have an address or can be reached, contacts, and what was said."""

    residents: int
    with_address: int
    reachable: int
    contacts: int
    gifts: int


def counts(reader: Reader) -> Counts:
    """All counts at once."""
    (row,) = reader.sql(COUNTS)
    return Counts(*row)
