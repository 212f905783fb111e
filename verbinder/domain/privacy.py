"""How a resident wants to be approached, and what they said about being introduced, handed over and told about.

"Do not approach" and a refusal are absolute: every list and suggestion asks here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Approach(StrEnum):
    """May we come by: yes, not now (rest, until a date), or never."""

    WELCOME = "welcome"
    REST = "rest"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class ApproachWish:
    """What a resident said about being approached; `until` is the last day it holds, None without end."""

    approach: Approach = Approach.WELCOME
    until: date | None = None

    def allows(self, today: date) -> bool:
        """Whether this person may be approached or proposed to anyone on `today` (publication l. 1632)."""
        if self.approach is Approach.WELCOME:
            return True
        return self.until is not None and self.until < today


class Introducing(StrEnum):
    """What a resident said about being introduced to others. A refusal is absolute; unless agreed, ask first."""

    ASK_FIRST = "ask_first"
    AGREED = "agreed"
    REFUSED = "refused"


class HandingOver(StrEnum):
    """What a resident said to "may this go to my colleague when I leave?". Only who said yes goes along.

    A yes to being introduced is no yes to this: somebody agrees to what they were asked (AVG art. 4 (11): specific).
    """

    ASK_FIRST = "ask_first"
    AGREED = "agreed"
    REFUSED = "refused"


class Telling(StrEnum):
    """What a resident said about one story: it may be told outside the notebook, or not. Without a yes it stays here.

    Kept per story, because somebody agrees to what they know: this story, not whatever may be written later.
    """

    ASK_FIRST = "ask_first"
    AGREED = "agreed"
    REFUSED = "refused"


def may_be_suggested(
    wish: ApproachWish, introducing: str, *, archived: bool, today: date, only_agreed: bool = False
) -> bool:
    """Whether this resident may appear in any suggestion, as the one or the other.

    `only_agreed`: it is not enough that nobody refused, they must have agreed to be introduced.
    """
    if archived or introducing == Introducing.REFUSED or (only_agreed and introducing != Introducing.AGREED):
        return False
    return wish.allows(today)
