"""What the tables of an overview count, and to which contacts an overview is limited.

Owns the names only; a kind or a selection holds nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from verbinder.errors import UserError
from verbinder.exchange.overview.facts import UNSHOWABLE, safe_label


class TableKind(StrEnum):
    """By what a table counts. The first five split contacts, `people` who was met; the others have their own total.

    `introduction`: introductions made, by with whom; `ending`: how introductions ended in the period; `tie`: people who
    met for the first time through us; `support`: support given to initiatives. `need`, `phase` and `advice` are how
    things stand now, whatever the period.
    """

    STREET = "street"
    SETTING = "setting"
    OUTCOME = "outcome"
    THEME = "theme"
    MONTH = "month"
    PEOPLE = "people"
    INTRODUCTION = "introduction"
    ENDING = "ending"
    TIE = "tie"
    SUPPORT = "support"
    NEED = "need"
    PHASE = "phase"
    ADVICE = "advice"


#: Counted by the day on which it happened.
FLOWS: Final = (TableKind.INTRODUCTION, TableKind.ENDING, TableKind.TIE, TableKind.SUPPORT)
#: As it stands on the day of making: a need has no day on which it was met, a phase none on which it began.
STANDS: Final = (TableKind.NEED, TableKind.PHASE, TableKind.ADVICE)
WORK: Final = (*FLOWS, *STANDS)
#: Tables whose total is not the number of contacts.
OWN_TOTAL: Final = frozenset({TableKind.THEME, TableKind.PEOPLE, *WORK})


@dataclass(frozen=True, slots=True)
class Selection:
    """Only the contacts in one area, with one theme, or both; empty for all of them.

    Raises `UserError` for a name that may not be shown: two of those could not be told apart.
    """

    area: str = ""
    theme: str = ""

    def __post_init__(self) -> None:
        for word in (self.area, self.theme):
            if word and safe_label(word) in (UNSHOWABLE, ""):
                raise UserError("overview.unshowable_filter")

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return not self.area and not self.theme


EVERYTHING: Final = Selection()
