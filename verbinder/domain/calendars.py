"""Days on which something is to be done, as they can go into a calendar. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DayKind(StrEnum):
    """What is to be done: each has its words in the sentences under [calendar]."""

    #: Something promised.
    FOLLOW_UP = "follow_up"
    #: Ask how an introduction went (publication l. 1632).
    INTRODUCTION = "introduction"
    #: Look back at an initiative after leaving (l. 609).
    CHECK_IN = "check_in"
    #: Look at an agreement again.
    REVIEW = "review"
    #: A day of handing over.
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One thing to do on a day. `text` and `where` are the notebook's own words, `people` whom it is about (ids)."""

    kind: DayKind
    record_id: int
    on_date: date
    text: str = ""
    where: str = ""
    people: tuple[int, ...] = ()
