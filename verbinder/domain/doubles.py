"""When two entries are probably one person: the keys they are compared by, and the reasons that are shown.

Pure and cautious: a name alone is no proof when something else contradicts it, and a shared telephone alone is no proof
either, because a household shares one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from verbinder.domain.names import folded


class Why(StrEnum):
    """What makes two entries alike; worded under [double]."""

    SAME_NAME_AND_PHONE = "same_name_and_phone"
    SAME_NAME_AND_EMAIL = "same_name_and_email"
    SAME_NAME_AND_ADDRESS = "same_name_and_address"
    SAME_NAME = "same_name"
    SAME_ENTRY = "same_entry"
    SAME_ORGANISATION = "same_organisation"


class Known(NamedTuple):
    """What is compared of an entry: its id (or row), street and house number folded, phones and e-mails normalised.

    A named tuple, because a list of 100,000 makes as many.
    """

    id: int
    address: str
    reachable_at: frozenset[str]


def name_key(given_name: str, infix: str, surname: str, initials: str, description: str) -> str:
    """What two entries must share to be thought one person at all; "" when there is nothing to compare.

    The prefix is left out: "Berg, Jan" and "Jan van den Berg" may be one person.
    """
    if surname and (given_name or initials):
        return folded(f"{surname} {given_name or initials}")
    if given_name or surname:
        return folded(given_name or surname)
    return folded(description) or folded(initials)


def address_key(street: str, house_number: str, addition: str) -> str:
    """Street and number to compare by; "" without a number, because a street alone proves nothing."""
    return folded(f"{street} {house_number}{addition}") if street and house_number else ""


def why_same(one: Known, other: Known, *, whole_name: bool) -> Why | None:
    """Why two entries with one name key are probably one person, None when they probably are not.

    `whole_name`: both a first and a last name are in the key. A first name alone needs an address, phone or e-mail
    beside it, or that nothing at all tells them apart; a whole name is enough as long as nothing contradicts it.
    `one` is of the notebook when its id is above zero: within one list two rows "Jan" may well be two people.
    """
    shared = one.reachable_at & other.reachable_at
    if shared:
        return Why.SAME_NAME_AND_EMAIL if any("@" in value for value in shared) else Why.SAME_NAME_AND_PHONE
    if one.address and one.address == other.address:
        return Why.SAME_NAME_AND_ADDRESS
    if not whole_name and one.id > 0 and (one.address, one.reachable_at) == (other.address, other.reachable_at):
        return Why.SAME_ENTRY  # nothing tells the two apart: most likely the same list once more
    contradicted = (one.address and other.address) or (one.reachable_at and other.reachable_at)
    return Why.SAME_NAME if whole_name and not contradicted else None
