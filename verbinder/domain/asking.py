"""The asking guard: nobody is asked again and again (publication l. 873: over-asking residents is a pitfall).

Owns the limit, the window and what is said of somebody who is over it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

#: So many days back counts.
WINDOW_DAYS = 90
#: From so many asks within the window on, somebody is asked only on purpose. A person may have a limit of their own.
USUAL_LIMIT = 3


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody was asked for something; `asked_by` is who asked ("" is the verbinder)."""

    id: int
    on_date: date
    asked_by: str = ""
    about: str = ""
    introduction_id: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """How often somebody was asked within the window, by how many, and the most they want to be asked."""

    count: int = 0
    askers: int = 0
    last_on: date | None = None
    limit: int = USUAL_LIMIT

    @property
    def over_limit(self) -> bool:
        """Whether asking again needs a conscious decision."""
        return self.count >= self.limit


def window_start(today: date, window_days: int = WINDOW_DAYS) -> date:
    """The first day that counts on `today`."""
    return today - timedelta(days=window_days - 1)


def asked(asks: Iterable[Ask], today: date, limit: int | None = None, window_days: int = WINDOW_DAYS) -> Asked:
    """What counts of these asks on `today`; those later than today do not."""
    start = window_start(today, window_days)
    counted = [ask for ask in asks if start <= ask.on_date <= today]
    last = max((ask.on_date for ask in counted), default=None)
    return Asked(
        len(counted), len({ask.asked_by for ask in counted}), last, USUAL_LIMIT if limit is None else max(limit, 0)
    )
