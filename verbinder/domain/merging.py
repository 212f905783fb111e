"""Two cards beside each other: what each says, field by field, and what the one card will say.

Owns the fields that can be chosen and the rule for each. What a resident asked for is never chosen: the strictest wins.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from verbinder.domain.privacy import Approach, HandingOver, Introducing

#: What is chosen together, and the columns of it. A name of which half comes from elsewhere is nobody's.
FIELDS: dict[str, tuple[str, ...]] = {
    "given_name": ("given_name",),
    "initials": ("initials",),
    "surname": ("infix", "surname"),
    "description": ("description",),
    "address": ("street_id", "house_number", "house_addition", "postcode", "city"),
    "birth_year": ("birth_year",),
    "languages": ("languages",),
    "day_parts": ("day_parts",),
    "keep_warm_weeks": ("keep_warm_weeks",),
    "ask_limit": ("ask_limit",),
    "source": ("source",),
}
#: Texts of which nothing may be lost: both stay, under each other.
TEXTS = ("what_works", "note")
_STRICTNESS = {Approach.WELCOME: 0, Approach.REST: 1, Approach.NEVER: 2}
_INTRODUCING = {Introducing.AGREED: 0, Introducing.ASK_FIRST: 1, Introducing.REFUSED: 2}
_HANDING_OVER = {HandingOver.AGREED: 0, HandingOver.ASK_FIRST: 1, HandingOver.REFUSED: 2}


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both, as it is shown; `differs` when there is something to choose."""

    name: str
    mine: str
    theirs: str

    @property
    def differs(self) -> bool:
        """Whether both say something, and not the same."""
        return bool(self.mine and self.theirs and self.mine != self.theirs)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two cards. `hanging` counts contacts, gifts, introductions and parts in initiatives."""

    id: int
    name: str
    address_text: str
    reach: tuple[str, ...]
    hanging: tuple[int, int, int, int]
    last_contact_on: date | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two cards beside each other."""

    mine: Side
    theirs: Side
    fields: tuple[FieldPair, ...]


@dataclass(frozen=True, slots=True)
class ProbableTwo:
    """Two residents who are probably one, with the codes of the reasons ([alike] in the sentences)."""

    one: int
    other: int
    one_name: str
    other_name: str
    one_address: str
    other_address: str
    reasons: tuple[str, ...]
    points: float


def merged(mine: Any, theirs: Any, take: Collection[str]) -> dict[str, Any]:
    """The columns of the card that stays: its own, what it did not have, and the fields in `take` from the other."""
    values: dict[str, Any] = {}
    for name, columns in FIELDS.items():
        empty = all(mine[column] in (None, "") for column in columns)
        said = any(theirs[column] not in (None, "") for column in columns)
        if said and (empty or name in take):
            values |= {column: theirs[column] for column in columns}
    for name in TEXTS:
        parts = dict.fromkeys(part for part in (mine[name], theirs[name]) if part)
        values[name] = "\n".join(parts)
    if mine["household_id"] is None:
        values["household_id"] = theirs["household_id"]
    return values | _wishes(mine, theirs) | _days(mine, theirs)


def _wishes(mine: Any, theirs: Any) -> dict[str, Any]:
    """What they asked for: the strictest of the two holds, with its own day and reason."""
    strict = max(mine, theirs, key=lambda row: (_STRICTNESS[row["approach"]], row["approach_until"] or date.max))
    firm = max(mine, theirs, key=lambda row: _INTRODUCING[row["introducing"]])
    wish = {name: strict[name] for name in ("approach", "approach_until", "approach_reason")}
    kept = max(mine, theirs, key=lambda row: _HANDING_OVER[row["handing_over"]])
    return wish | {"introducing": firm["introducing"], "handing_over": kept["handing_over"]}


def _days(mine: Any, theirs: Any) -> dict[str, Any]:
    informed = [row["informed_on"] for row in (mine, theirs) if row["informed_on"]]
    archived = [row["archived_on"] for row in (mine, theirs) if row["archived_on"]]
    return {
        "informed_on": min(informed, default=None),
        "created_on": min(mine["created_on"], theirs["created_on"]),
        "archived_on": max(archived) if len(archived) == 2 else None,
    }
