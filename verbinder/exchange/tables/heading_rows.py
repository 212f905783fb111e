"""Finds the row or rows that hold the headings, below titles and logos, and joins headings of two rows.

Owns where a list begins. Must not decide what a column means: that is `guessing`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from verbinder.exchange.tables.cells import clean
from verbinder.exchange.tables.headings import LONGEST_HEADING, fold, meaning_of
from verbinder.exchange.tables.values import Field

SEARCHED_ROWS = 20
# Below a group "Naam" these say it all; joined ("Naam voornaam") they would mean a whole name.
_NAME_PARTS = frozenset({Field.GIVEN_NAME, Field.INITIALS, Field.INFIX, Field.SURNAME})
_LOOKS_LIKE_DATA = re.compile(r"@|^\+?[\d\s().\-/]{3,}$|^[1-9]\d{3}\s?[A-Za-z]{2}$|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}")


@dataclass(frozen=True, slots=True)
class HeadingPlace:
    """Positions (from 0) of the heading rows among the rows looked at, and the heading of each column."""

    positions: tuple[int, ...]
    headings: tuple[str, ...]


def _cells(row: Sequence[str]) -> list[str]:
    return [clean(cell) if len(cell) <= 4 * LONGEST_HEADING else cell for cell in row]


def recognised(row: Sequence[str]) -> int:
    """How many cells of a row are known headings; "06" counts only beside others, as it may be a house number."""
    known = [cell for cell in row if cell and meaning_of(cell)]
    return len(known) if any(not cell.isdecimal() for cell in known) else 0


def _may_be_heading(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell]
    if not filled:
        return False
    data = sum(bool(_LOOKS_LIKE_DATA.search(cell)) and not meaning_of(cell) for cell in filled)
    return data * 3 <= len(filled) and data < max(recognised(row), 1)


def _score(row: Sequence[str]) -> int:
    hits = recognised(row) if _may_be_heading(row) else 0
    filled = sum(map(bool, row))
    return hits if hits >= 2 or (hits and (hits * 2 >= filled or any(map(_says_name, row)))) else 0


def _says_name(heading: str) -> bool:
    """A word that no list has as a value ("Naam", "Voornaam"): it makes a heading even among unknown words."""
    key = fold(heading) if len(heading) <= LONGEST_HEADING else ""
    return ("naam" in key or "name" in key) and meaning_of(heading) is not None


def _spread(row: Sequence[str], width: int) -> list[str]:
    """A group row with each group's word repeated to the right, as merged cells mean it."""
    spread: list[str] = []
    for at in range(width):
        cell = row[at] if at < len(row) else ""
        spread.append(cell or (spread[-1] if spread else ""))
    return spread


def _is_part_of_name(heading: str) -> bool:
    meaning = meaning_of(heading)
    return meaning is not None and meaning.field in _NAME_PARTS


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """ "Adres" over "straat" → "Adres straat" when that is a known heading, else whichever of the two is known."""
    width = max(len(upper), len(lower))
    groups = _spread(upper, width)
    headings: list[str] = []
    for at in range(width):
        own = upper[at] if at < len(upper) else ""
        sub = lower[at] if at < len(lower) else ""
        if not sub:
            headings.append(own)
        elif not groups[at] or fold(groups[at]) == fold(sub) or _is_part_of_name(sub):
            headings.append(sub)
        else:
            both = f"{groups[at]} {sub}"
            # An own word below counts more than its group, unless the pair is a heading of its own.
            headings.append(both if meaning_of(both) or not meaning_of(sub) else sub)
    return tuple(headings)


def _has_gaps(row: Sequence[str], width: int) -> bool:
    return sum(map(bool, row)) < width


def _is_second_row(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether `lower` belongs to the heading: nearly only known words, and one of both rows has gaps to fill."""
    hits = recognised(lower)
    filled = sum(map(bool, lower))
    mostly_known = hits >= 2 and hits * 4 >= filled * 3
    return mostly_known and _may_be_heading(lower) and _has_gaps(upper, max(len(upper), len(lower)))


def _is_group_row(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether the row above the heading names groups of columns: several words, with gaps, none of it data."""
    filled = [cell for cell in upper if cell]
    if len(filled) < 2 or not _has_gaps(upper, len(lower)) or any(_LOOKS_LIKE_DATA.search(cell) for cell in filled):
        return False
    pairs = zip(_spread(upper, len(lower)), lower, strict=True)
    return any(group and (meaning_of(f"{group} {sub}") or meaning_of(group)) for group, sub in pairs)


def headings_at(rows: Sequence[Sequence[str]], position: int) -> HeadingPlace | None:
    """The row at `position` (from 0) as the heading, whatever it holds; None when there is no such row."""
    if not 0 <= position < len(rows):
        return None
    return HeadingPlace((position,), tuple(_cells(rows[position])))


def find_headings(rows: Sequence[Sequence[str]]) -> HeadingPlace | None:
    """The heading among the first rows, or None when no row there looks like one.

    The row with the most known words wins, the first of equals. A second row directly below, or a row of
    groups directly above, is joined with it.
    """
    cleaned = [_cells(row) for row in rows[:SEARCHED_ROWS]]
    scores = [_score(row) for row in cleaned]
    if not scores or not max(scores):
        return None
    best = scores.index(max(scores))
    row = cleaned[best]
    if best + 1 < len(cleaned) and _is_second_row(row, cleaned[best + 1]):
        return HeadingPlace((best, best + 1), _joined(row, cleaned[best + 1]))
    if best and _is_group_row(cleaned[best - 1], row):
        return HeadingPlace((best - 1, best), _joined(cleaned[best - 1], row))
    return HeadingPlace((best,), tuple(row))
