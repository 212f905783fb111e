"""How a Dutch address is written in one line."""

from __future__ import annotations

import re

POSTCODE = re.compile(r"([1-9]\d{3})\s*([A-Za-z]{2})")


def house(number: str, addition: str = "") -> str:
    """ "12", "12a" or "12 II": an addition of one letter stands against the number."""
    joint = "" if len(addition) == 1 and addition.isalpha() else " "
    return f"{number}{joint}{addition}".strip()


def address_line(street: str, number: str = "", addition: str = "", postcode: str = "", city: str = "") -> str:
    """ "Tongelresestraat 12a, 5642 NC Eindhoven"; what is unknown is left out."""
    first = f"{street} {house(number, addition)}".strip()
    second = f"{postcode} {city}".strip()
    return ", ".join(part for part in (first, second) if part)


def postcode_written(text: str) -> str:
    """A Dutch postcode as it is written, "5642 NC"; another country's is left as it is."""
    found = POSTCODE.fullmatch(text)
    return f"{found[1]} {found[2].upper()}" if found else text
