"""Suggestions that are not to be made again, or not now: what was decided, until when, and why.

"Not fitting" is absolute and remembered; the reason is for the verbinder alone and may stay empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

#: "Later" is after so many days, unless another day is given.
LATER = timedelta(days=30)


class Verdict(StrEnum):
    """What was said of a suggestion."""

    NOT_FITTING = "not_fitting"
    LATER = "later"


class Why(StrEnum):
    """The usual reasons; own words are allowed too. `OTHER_MEANING`: the words do not mean the same."""

    NO_CLICK = "no_click"
    KNOW_EACH_OTHER = "know_each_other"
    NOT_THE_MOMENT = "not_the_moment"
    TOO_FAR = "too_far"
    OTHER_MEANING = "other_meaning"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A pair that was set aside: two residents, or a resident and an organisation."""

    id: int
    resident_id: int
    other_resident_id: int | None
    organisation_id: int | None
    verdict: Verdict
    on_date: date
    until: date | None = None
    why: str = ""
    topic: str = ""

    def holds(self, today: date) -> bool:
        """Whether the suggestion must not be made on `today`; "later" is over after its last day."""
        return self.verdict is Verdict.NOT_FITTING or self.until is None or today <= self.until
