"""Words for an overview in Dutch or English: labels, headings, dates, and a table's lines ready to write.

Owns what the workbook, the CSV file and whoever else shows the overview must say in the same way. The words
themselves stand in `resources/sentences` under [overview], [setting] and [outcome].
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.gifts import GiftState
from verbinder.domain.initiatives import SupportKind
from verbinder.domain.introductions import IntroductionState
from verbinder.domain.small_groups import SafeTable
from verbinder.domain.stepping_back.reasons import Advice
from verbinder.domain.stepping_back.record import Phase
from verbinder.domain.stories import ToldStory
from verbinder.exchange.overview.facts import NO_STREET
from verbinder.exchange.overview.kinds import WORK, TableKind
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.sentences import sentence

#: Where the words for the codes of a table stand.
_CODES: Final[dict[TableKind, tuple[str, Collection[str]]]] = {
    TableKind.ENDING: ("introduction_state.", tuple(IntroductionState)),
    TableKind.SUPPORT: ("support_kind.", tuple(SupportKind)),
    TableKind.PHASE: ("phase.", tuple(Phase)),
    TableKind.ADVICE: ("stepping_back.advice_", tuple(Advice)),
    TableKind.INTRODUCTION: ("overview.label_", ("residents", "organisation")),
    TableKind.TIE: ("overview.label_", ("residents", "organisation")),
    TableKind.NEED: ("overview.label_need_", tuple(GiftState)),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table as it is written: `count` is None when it may not be shown."""

    label: str
    count: int | None
    remark: str = ""
    #: The code or own word behind the label; "" for the rest and the total.
    key: str = ""


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

    def selection(self, overview: PeriodOverview) -> str:
        """To what the overview is limited, in words; "" when it is about everything."""
        parts = []
        if overview.selection.area:
            parts.append(self.text("only_area", area=overview.selection.area))
        if overview.selection.theme:
            parts.append(self.text("only_theme", theme=overview.selection.theme))
        return ", ".join(parts)

    def before(self, before: PeriodOverview | None, kind: TableKind, line: Line) -> int | None:
        """What the overview of the period before tells in this line; None when it tells nothing there."""
        table = None if before is None else before.table(kind)
        if table is None:
            return None
        if line.key:
            return next((row.count for row in table.rows if row.label == line.key), None)
        return table.total if line.label == self.total(kind) else None

    def counted(self, kind: TableKind) -> str:
        """The heading of the column of numbers: what is counted."""
        if kind is TableKind.PEOPLE:
            return self.text("column_people")
        return self.text("column_count" if kind in WORK else "column_contacts")

    def label(self, kind: TableKind, label: str) -> str:
        """A row's label as people say it; own words of the user stand as they are."""
        if kind is TableKind.SETTING and label in tuple(Setting):
            return sentence(f"setting.{label}", self.language)
        if kind is TableKind.OUTCOME and label in tuple(Outcome):
            return sentence(f"outcome.{label}", self.language)
        if kind in _CODES and label in _CODES[kind][1]:
            return sentence(f"{_CODES[kind][0]}{label}", self.language)
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
            lines.append(Line(self.label(kind, row.label), row.count, remark, row.label))
        if table.other:
            lines.append(Line(self.other(kind), table.other, self.text("rolled_up")))
        return tuple(lines)

    def total_line(self, overview: PeriodOverview, kind: TableKind, table: SafeTable) -> Line:
        """The total of a table; without a number when it is a small group itself."""
        few = overview.total is None and kind not in WORK
        remark = self.text("too_few", minimum=overview.minimum) if few else ""
        if table.total is None and not remark:
            remark = self.text("not_shown")
        return Line(self.total(kind), table.total, remark)

    def about_story(self, story: ToldStory) -> str:
        """To which days a story belongs, and its theme."""
        days = self.text("period_value", first=self.day(story.first_day), last=self.day(story.last_day))
        if story.first_day == story.last_day:
            days = self.day(story.first_day)
        return f"{days} · {story.theme}" if story.theme else days

    def explanation(self, overview: PeriodOverview, *, with_stories: bool = False) -> tuple[str, ...]:
        """What a reader must know of the counts, and of the stories beside them, in plain sentences."""
        keys = ["counts", "small", "other", "missing", "months", "themes", "people", "earlier", "no_names"]
        if overview.work:
            keys[7:7] = ["introductions"]
        if any(each.months is None for each in overview.work):
            keys[8:8] = ["standing"]
        if with_stories:
            keys[-1:] = ["no_names_in_counts", "stories"]
        return tuple(self.text(f"explain_{key}", minimum=overview.minimum) for key in keys)

    def _part_of_month(self, overview: PeriodOverview, key: str) -> str:
        year, month = (int(part) for part in key.split("-"))
        first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        whole = overview.first_day <= first and last <= overview.last_day
        return "" if whole else self.text("part_of_month")
