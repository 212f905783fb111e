"""The contact overview in the words of one language, ready to show: for the window and the command line alike.

Owns no figure: everything comes from a `PeriodOverview`, which holds only what may be seen. Worded as the files are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.small_groups import SafeTable
from verbinder.exchange.overview.kinds import WORK, TableKind
from verbinder.exchange.overview.published import NEW_PEOPLE, PeriodOverview
from verbinder.exchange.overview.wording import Wording


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line of a table. `count` is None when it may not be shown; `rest` is the sum of small groups together.

    `key` is the code or own word behind the label; of a month "2026-03".
    """

    key: str
    label: str
    count: int | None
    remark: str = ""
    rest: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table by `kind`, a code of `TableKind`. `total` None: not even that may be shown; `before`: what it was."""

    kind: str
    title: str
    lines: tuple[ShownLine, ...]
    total: int | None
    before: int | None = None

    @property
    def of_contacts(self) -> bool:
        """Whether contacts are counted in it."""
        return self.kind not in WORK

    @property
    def rows(self) -> tuple[ShownLine, ...]:
        """The lines without the rest."""
        return tuple(line for line in self.lines if not line.rest)

    @property
    def rest(self) -> ShownLine | None:
        """The small groups together, when there are any whose sum may be shown."""
        return next((line for line in self.lines if line.rest), None)


@dataclass(frozen=True, slots=True)
class ShownOverview:
    """A whole overview; numbers are None when they are small groups themselves."""

    first_day: date
    last_day: date
    minimum: int
    total: int | None
    people: int | None
    new_people: int | None
    held_back: bool
    tables: tuple[ShownTable, ...]


def shown(overview: PeriodOverview, language: str, before: PeriodOverview | None = None) -> ShownOverview:
    """The overview in `language` ("nl" or "en"), beside that of the period before."""
    words = Wording(language)
    return ShownOverview(
        first_day=overview.first_day,
        last_day=overview.last_day,
        minimum=overview.minimum,
        total=overview.total,
        people=overview.people,
        new_people=_new_people(overview),
        held_back=overview.held_back,
        tables=tuple(
            _table(words, overview, kind, table, _total(before, kind))
            for kind, table in overview.tables()
            if kind is not TableKind.PEOPLE
        ),
    )


def _total(before: PeriodOverview | None, kind: TableKind) -> int | None:
    table = None if before is None else before.table(kind)
    return None if table is None else table.total


def _table(
    words: Wording, overview: PeriodOverview, kind: TableKind, table: SafeTable, before: int | None
) -> ShownTable:
    keys = [row.label for row in table.rows]
    lines = words.lines(overview, kind, table)
    return ShownTable(
        kind=kind.value,
        title=words.sheet(kind),
        lines=tuple(
            ShownLine(
                key=keys[number] if number < len(keys) else "",
                label=line.label,
                count=line.count,
                remark=line.remark,
                rest=number >= len(keys),
            )
            for number, line in enumerate(lines)
        ),
        total=table.total,
        before=before,
    )


def _new_people(overview: PeriodOverview) -> int | None:
    """How many were really met for the first time; 0 is told only when nothing is held back."""
    if overview.reached is None or overview.people is None:
        return None
    found = {row.label: row.count for row in overview.reached.rows}
    return found.get(NEW_PEOPLE, None if overview.reached.held_back else 0)
