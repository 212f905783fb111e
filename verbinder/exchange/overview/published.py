"""The overview as it may leave: the values that the window shows and the files are written from.

Owns the types, not how they are made (`period`) or worded (`wording`). Nothing here needs hiding any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verbinder.domain.small_groups import SafeTable
from verbinder.exchange.overview.facts import month_key


class TableKind(StrEnum):
    """By what the contacts of a table are counted."""

    STREET = "street"
    SETTING = "setting"
    OUTCOME = "outcome"
    THEME = "theme"
    MONTH = "month"
    PEOPLE = "people"


NEW_PEOPLE = "new"
KNOWN_PEOPLE = "known"

#: A label that must not get a row; with None the whole table must not be shown.
Withheld = frozenset[tuple[TableKind, str | None]]


@dataclass(frozen=True, slots=True)
class PeriodOverview:
    """Counts of one period as they may leave; `total` and `people` are None when they are small groups.

    `people` counts who was met per contact (met three times counts three times); `reached` splits that into
    `NEW_PEOPLE` and `KNOWN_PEOPLE` and is None when the facts did not say who was new.
    """

    first_day: date
    last_day: date
    minimum: int
    total: int | None
    people: int | None
    streets: SafeTable
    settings: SafeTable
    outcomes: SafeTable
    themes: SafeTable
    months: SafeTable
    reached: SafeTable | None = None

    def tables(self) -> tuple[tuple[TableKind, SafeTable], ...]:
        """The tables there are, in the order in which they are shown."""
        always = (
            (TableKind.MONTH, self.months),
            (TableKind.STREET, self.streets),
            (TableKind.SETTING, self.settings),
            (TableKind.OUTCOME, self.outcomes),
            (TableKind.THEME, self.themes),
        )
        return always if self.reached is None else (*always, (TableKind.PEOPLE, self.reached))

    @property
    def held_back(self) -> bool:
        """Whether anything was rolled up or hidden, so that the user can be told before it leaves."""
        return any(table.held_back for _, table in self.tables()) or None in (self.total, self.people)


def months_between(first_day: date, last_day: date) -> list[str]:
    """The keys of all months that the period touches, in order."""
    first = first_day.year * 12 + first_day.month - 1
    last = last_day.year * 12 + last_day.month - 1
    return [month_key(date(number // 12, number % 12 + 1, 1)) for number in range(first, last + 1)]
