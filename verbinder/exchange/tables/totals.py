"""Recognises rows that are no person: a total under the list, the heading repeated on each printed page.

Owns that judgement. Must not decide what happens with such a row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from verbinder.exchange.tables.headings import fold

_TOTAL = re.compile(
    r"^(?:sub|eind|grand)?(?:totaal|totalen|total|totals|summe|gesamt|insgesamt)"
    r"(?:aantal|generaal|leden|bewoners|inwoners|personen|adressen|deelnemers)*\d*$"
    r"|^aantal(?:leden|bewoners|inwoners|personen|adressen|deelnemers|regels)?\d+$"
)
_LONGEST = 60


def is_total_word(text: str) -> bool:
    """Whether a cell says that its row adds up the rows above ("Totaal", "Totaal aantal leden: 25")."""
    return text[:1] in "tTsSeEgGiIaA \t\"'" and len(text) <= _LONGEST and bool(_TOTAL.match(fold(text)))


def is_total_row(row: Sequence[str]) -> bool:
    """Whether a row is a total: one cell says so, and beside it stand only numbers."""
    filled = [cell.strip() for cell in row if cell.strip()]
    rest = [cell for cell in filled if not is_total_word(cell)]
    return len(rest) < len(filled) and all(map(_is_number, rest))


def _is_number(cell: str) -> bool:
    return any(map(str.isdecimal, cell)) and not any(map(str.isalpha, cell))


def is_heading_again(row: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether most filled cells of a row repeat the heading of their column."""
    filled = [(cell, headings[at]) for at, cell in enumerate(row[: len(headings)]) if cell.strip()]
    same = sum(1 for cell, heading in filled if len(cell) < 100 and fold(cell) == fold(heading) != "")
    return same * 2 > len(filled)
