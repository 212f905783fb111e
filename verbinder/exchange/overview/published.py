"""The overview as it may leave: the values that the window shows and the files are written from.

Owns the types, not how they are made (`period`) or worded (`wording`). Nothing here needs hiding any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.small_groups import SafeTable
from verbinder.exchange.overview.facts import month_key
from verbinder.exchange.overview.kinds import EVERYTHING, Selection, TableKind

__all__ = ["KNOWN_PEOPLE", "NEW_PEOPLE", "PeriodOverview", "TableKind", "Withheld", "WorkTable", "months_between"]


NEW_PEOPLE = "new"
KNOWN_PEOPLE = "known"

#: A label that must not get a row; with None the whole table must not be shown.
Withheld = frozenset[tuple[TableKind, str | None]]


@dataclass(frozen=True, slots=True)
class WorkTable:
    """One of `kinds.WORK`; `months` is None for what stands now and has no day."""

    kind: TableKind
    table: SafeTable
    months: SafeTable | None = None

    @property
    def held_back(self) -> bool:
        """Whether anything was rolled up or hidden."""
        return self.table.held_back or (self.months is not None and self.months.held_back)


@dataclass(frozen=True, slots=True)
class PeriodOverview:
    """Counts of one period as they may leave; `total` and `people` are None when they are small groups.

    `people` counts who was met per contact (met three times counts three times); `reached` splits that into
    `NEW_PEOPLE` and `KNOWN_PEOPLE` and is None when the facts did not say who was new. `work` is what came of it.
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
    work: tuple[WorkTable, ...] = ()
    selection: Selection = EVERYTHING

    def tables(self) -> tuple[tuple[TableKind, SafeTable], ...]:
        """The tables there are, in the order in which they are shown."""
        always = (
            (TableKind.MONTH, self.months),
            (TableKind.STREET, self.streets),
            (TableKind.SETTING, self.settings),
            (TableKind.OUTCOME, self.outcomes),
            (TableKind.THEME, self.themes),
        )
        reached = () if self.reached is None else ((TableKind.PEOPLE, self.reached),)
        return (*always, *reached, *((each.kind, each.table) for each in self.work))

    def table(self, kind: TableKind) -> SafeTable | None:
        """One table, None when the overview does not have it."""
        return next((table for of_kind, table in self.tables() if of_kind is kind), None)

    def months_of(self, kind: TableKind) -> SafeTable | None:
        """The months of one of the tables of work."""
        return next((each.months for each in self.work if each.kind is kind), None)

    @property
    def held_back(self) -> bool:
        """Whether anything was rolled up or hidden, so that the user can be told before it leaves."""
        tables = any(table.held_back for _, table in self.tables()) or any(each.held_back for each in self.work)
        return tables or None in (self.total, self.people)


def months_between(first_day: date, last_day: date) -> list[str]:
    """The keys of all months that the period touches, in order."""
    first = first_day.year * 12 + first_day.month - 1
    last = last_day.year * 12 + last_day.month - 1
    return [month_key(date(number // 12, number % 12 + 1, 1)) for number in range(first, last + 1)]
