"""Words for an overview in Dutch or English: labels, headings, dates, and a table's lines ready to write.

Owns what the workbook, the CSV file and whoever else shows the overview must say in the same way. The words
themselves stand in `resources/sentences` under [overview], [setting] and [outcome].
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.small_groups import SafeTable
from verbinder.exchange.overview.facts import NO_STREET
from verbinder.exchange.overview.published import PeriodOverview, TableKind
from verbinder.sentences import sentence


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table as it is written: `count` is None when it may not be shown."""

    label: str
    count: int | None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language ("nl" or "en"); an unknown language raises `FileNotFoundError`."""

    language: str = "nl"

    def text(self, key: str, **values: object) -> str:
        """The sentence of [overview] with this key."""
        return sentence(f"overview.{key}", self.language, **values)

    def day(self, day: date) -> str:
        """A date in full: "3 maart 2026"."""
        return f"{day.day} {self.text(f'month_{day.month:02}')} {day.year}"

    def period(self, overview: PeriodOverview) -> str:
        """From and to in full."""
        return self.text("period_value", first=self.day(overview.first_day), last=self.day(overview.last_day))

    def label(self, kind: TableKind, label: str) -> str:
        """A row's label as people say it; own words of the user stand as they are."""
        if kind is TableKind.SETTING and label in tuple(Setting):
            return sentence(f"setting.{label}", self.language)
        if kind is TableKind.OUTCOME and label in tuple(Outcome):
            return sentence(f"outcome.{label}", self.language)
        if kind is TableKind.STREET and label == NO_STREET:
            return self.text("label_no_street")
        if kind is TableKind.MONTH:
            year, month = label.split("-")
            return f"{self.text(f'month_{month}')} {int(year)}"
        if kind is TableKind.PEOPLE:
            return self.text(f"label_{label}")
        return label

    def other(self, kind: TableKind) -> str:
        """What the rolled-up rest of a table is called: "overige straten"."""
        return self.text(f"other_{kind}")

    def sheet(self, kind: TableKind) -> str:
        """The heading of a whole table: "Straten"."""
        return self.text(f"sheet_{kind}")

    def column(self, kind: TableKind) -> str:
        """The heading of the label column: "Straat"."""
        return self.text(f"column_{kind}")

    def total(self, kind: TableKind) -> str:
        """What the total of a table is called; themes are mentions, not contacts."""
        return self.text("total_theme" if kind is TableKind.THEME else "total")

    def lines(self, overview: PeriodOverview, kind: TableKind, table: SafeTable) -> tuple[Line, ...]:
        """All lines of a table but its total; what is not shown by itself says so in the remark."""
        lines = []
        for row in table.rows:
            remark = self._part_of_month(overview, row.label) if kind is TableKind.MONTH else ""
            if row.count is None:
                remark = self.text("not_shown")
            lines.append(Line(self.label(kind, row.label), row.count, remark))
        if table.other:
            lines.append(Line(self.other(kind), table.other, self.text("rolled_up")))
        return tuple(lines)

    def total_line(self, overview: PeriodOverview, kind: TableKind, table: SafeTable) -> Line:
        """The total of a table; without a number when it is a small group itself."""
        remark = self.text("too_few", minimum=overview.minimum) if overview.total is None else ""
        if table.total is None and not remark:
            remark = self.text("not_shown")
        return Line(self.total(kind), table.total, remark)

    def explanation(self, overview: PeriodOverview) -> tuple[str, ...]:
        """What a reader must know of the counts, in plain sentences."""
        keys = ("counts", "small", "other", "missing", "months", "themes", "people", "earlier", "no_names")
        return tuple(self.text(f"explain_{key}", minimum=overview.minimum) for key in keys)

    def _part_of_month(self, overview: PeriodOverview, key: str) -> str:
        year, month = (int(part) for part in key.split("-"))
        first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        whole = overview.first_day <= first and last <= overview.last_day
        return "" if whole else self.text("part_of_month")
