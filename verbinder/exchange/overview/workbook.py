"""Writes the contact overview as an xlsx workbook that can be printed and passed on as it is.

Owns the layout: one sheet with the main numbers, one per table, one that explains. Every text is written as
text, never as a formula or a link; the file holds no author and no user name.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from verbinder.domain.small_groups import SafeTable
from verbinder.domain.stories import ToldStory
from verbinder.exchange.overview.kinds import STANDS, TableKind
from verbinder.exchange.overview.published import PeriodOverview, months_between
from verbinder.exchange.overview.saving import save
from verbinder.exchange.overview.stories_sheet import write_stories
from verbinder.exchange.overview.wording import Line, Wording
from verbinder.exchange.safe_cells import clean

_OPTIONS: Final = {
    "in_memory": True,  # no temporary files beside the one that is asked for
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_ACCENT: Final = "#1F6F6B"
_HEADING_FILL: Final = "#E3EFEE"
_A4: Final = 9
_LABEL_WIDTH: Final = (18, 44)  # narrowest and widest, in characters
_MOST_BARS: Final = 20
_CHARTED: Final = {TableKind.MONTH: "column", TableKind.STREET: "bar"}


def write_workbook(
    overview: PeriodOverview,
    path: Path,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
    stories: Sequence[ToldStory] = (),
) -> None:
    """Writes the overview to `path`; `made_on` is today. Raises as `saving.save`."""
    save(path, workbook_bytes(overview, made_on=made_on, language=language, before=before, stories=stories))


def workbook_bytes(
    overview: PeriodOverview,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
    stories: Sequence[ToldStory] = (),
) -> bytes:
    """The contents of the xlsx file."""
    out = io.BytesIO()
    _Book(out, overview, Wording(language), made_on, before, stories).write()
    return out.getvalue()


class _Book:
    def __init__(
        self,
        out: io.BytesIO,
        overview: PeriodOverview,
        words: Wording,
        made_on: date,
        before: PeriodOverview | None,
        stories: Sequence[ToldStory],
    ) -> None:
        self._stories = stories
        self._overview = overview
        self._before = before
        self._words = words
        self._made_on = made_on
        self._book = xlsxwriter.Workbook(out, _OPTIONS)
        made = datetime.combine(made_on, time(12), tzinfo=UTC).replace(tzinfo=None)
        self._book.set_properties({"title": words.text("title"), "created": made})
        self._title = self._format(bold=True, font_size=18, font_color=_ACCENT)
        self._heading = self._format(bold=True, bg_color=_HEADING_FILL, bottom=1, bottom_color=_ACCENT)
        self._heading_right = self._format(
            bold=True, bg_color=_HEADING_FILL, bottom=1, bottom_color=_ACCENT, align="right"
        )
        self._plain = self._format()
        self._count = self._format(num_format="#,##0")
        self._faint = self._format(italic=True, font_color="#595959")
        self._total = self._format(bold=True, top=1)
        self._total_count = self._format(bold=True, top=1, num_format="#,##0")
        self._wrapped = self._format(text_wrap=True, valign="top")

    def write(self) -> None:
        self._front_sheet()
        for kind, table in self._overview.tables():
            self._table_sheet(kind, table)
        self._work_months_sheet()
        if self._stories:
            name = self._words.text("sheet_stories")
            write_stories(self._sheet(name, landscape=True), self._stories, self._words, self._heading, self._wrapped)
        self._explanation_sheet()
        self._book.close()

    def _format(self, **properties: object) -> Format:
        return self._book.add_format({"font_name": "Calibri", "font_size": 11, **properties})

    def _sheet(self, name: str, *, landscape: bool = False) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(_A4)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.6, top=0.9, bottom=0.8)
        title, period = (_header_text(text) for text in (self._words.text("title"), self._period()))
        sheet.set_header(f"&L&B{title}&B&R{period}")
        sheet.set_footer(f"&L{_header_text(name)}&R{_header_text(self._words.text('page'))} &P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def _period(self) -> str:
        return self._words.period(self._overview)

    def _front_sheet(self) -> None:
        words, overview = self._words, self._overview
        sheet = self._sheet(words.text("sheet_overview"))
        sheet.set_column(0, 0, 32, self._plain)
        sheet.set_column(1, 1, 42, self._plain)
        self._text(sheet, 0, 0, words.text("title"), self._title)
        self._text(sheet, 2, 0, words.text("period"))
        self._text(sheet, 2, 1, self._period())
        self._text(sheet, 3, 0, words.text("made_on"))
        self._text(sheet, 3, 1, words.day(self._made_on))
        self._text(sheet, 4, 0, words.text("minimum"))
        sheet.write_number(4, 1, overview.minimum, self._format(num_format="#,##0", align="left"))
        if words.selection(overview):
            self._text(sheet, 5, 0, words.text("selection"))
            self._text(sheet, 5, 1, words.selection(overview))
        self._text(sheet, 6, 0, words.text("all_contacts"), self._heading)
        self._main_number(sheet, 6, overview.total, words.text("too_few", minimum=overview.minimum))
        self._text(sheet, 7, 0, f"{words.text('people')} ({words.text('people_meaning')})")
        self._main_number(sheet, 7, overview.people, words.text("not_shown"))
        for row, key in enumerate(("explain_small", "explain_no_names"), 9):
            sheet.merge_range(row, 0, row, 1, "", self._wrapped)
            self._text(sheet, row, 0, words.text(key, minimum=overview.minimum), self._wrapped)
            sheet.set_row(row, 34)
        self._main_work(sheet, 12)

    def _main_work(self, sheet: Worksheet, row: int) -> None:
        """The totals of all that came of it, beside the period before when that is there."""
        words, before = self._words, self._before
        sheet.set_column(2, 2, 22, self._plain)
        if before is not None:
            self._text(sheet, row, 0, words.text("period_before"))
            self._text(sheet, row, 1, words.period(before))
            row += 1
        if not self._overview.work:
            return
        self._text(sheet, row, 0, words.text("column_part"), self._heading)
        self._text(sheet, row, 1, words.text("column_count"), self._heading)
        if before is not None:
            self._text(sheet, row, 2, words.text("column_before"), self._heading)
        contacts = [] if before is None else [(words.text("all_contacts"), self._overview.total, before.total)]
        totals = [(words.sheet(each.kind), each.table.total, _total(before, each.kind)) for each in self._overview.work]
        for number, (name, count, earlier) in enumerate([*contacts, *totals], row + 1):
            self._text(sheet, number, 0, name)
            self._main_number(sheet, number, count, words.text("not_shown"))
            if earlier is not None:
                sheet.write_number(number, 2, earlier, self._format(num_format="#,##0", align="left"))

    def _work_months_sheet(self) -> None:
        """A row per month, a column for each kind of work that has a day."""
        words = self._words
        columns = [(each.kind, each.months) for each in self._overview.work if each.months is not None]
        if not columns:
            return
        sheet = self._sheet(words.text("sheet_work_months"), landscape=True)
        sheet.set_column(0, 0, 20)
        sheet.set_column(1, len(columns), 26)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        self._text(sheet, 0, 0, words.column(TableKind.MONTH), self._heading)
        for number, (kind, months) in enumerate(columns, 1):
            self._text(sheet, 0, number, words.sheet(kind), self._heading)
            for row, month in enumerate(months_between(self._overview.first_day, self._overview.last_day), 1):
                self._text(sheet, row, 0, words.label(TableKind.MONTH, month))
                count = next((each.count for each in months.rows if each.label == month), None)
                if count is None:
                    self._text(sheet, row, number, words.text("not_shown"), self._faint)
                else:
                    sheet.write_number(row, number, count, self._count)

    def _main_number(self, sheet: Worksheet, row: int, count: int | None, otherwise: str) -> None:
        if count is None:
            self._text(sheet, row, 1, otherwise, self._faint)
        else:
            sheet.write_number(row, 1, count, self._format(num_format="#,##0", bold=True, align="left"))

    def _table_sheet(self, kind: TableKind, table: SafeTable) -> None:
        words = self._words
        lines = words.lines(self._overview, kind, table)
        sheet = self._sheet(words.sheet(kind), landscape=kind in _CHARTED)
        label_width = max((len(line.label) for line in lines), default=0) + 2
        sheet.set_column(0, 0, min(max(label_width, _LABEL_WIDTH[0]), _LABEL_WIDTH[1]))
        sheet.set_column(1, 1, 13)
        sheet.set_column(2, 2, 26)
        self._text(sheet, 0, 0, words.column(kind), self._heading)
        self._text(sheet, 0, 1, words.counted(kind), self._heading_right)
        self._text(sheet, 0, 2, words.text("column_remark"), self._heading)
        if self._beside(kind):
            sheet.set_column(3, 3, 16)
            self._text(sheet, 0, 3, words.text("column_before"), self._heading_right)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        for row, line in enumerate(lines, 1):
            self._line(sheet, row, line, self._plain, self._count)
            self._line_before(sheet, row, kind, line)
        total = words.total_line(self._overview, kind, table)
        self._line(sheet, len(lines) + 1, total, self._total, self._total_count)
        self._line_before(sheet, len(lines) + 1, kind, total)
        if kind in _CHARTED:
            self._chart(sheet, kind, lines)

    def _beside(self, kind: TableKind) -> bool:
        """Whether this table has the period before beside it; months of another period are other months."""
        return self._before is not None and kind is not TableKind.MONTH and kind not in STANDS

    def _line_before(self, sheet: Worksheet, row: int, kind: TableKind, line: Line) -> None:
        count = self._words.before(self._before, kind, line) if self._beside(kind) else None
        if count is not None:
            sheet.write_number(row, 3, count, self._count)

    def _line(self, sheet: Worksheet, row: int, line: Line, label: Format, count: Format) -> None:
        self._text(sheet, row, 0, line.label, label)
        if line.count is None:
            sheet.write_blank(row, 1, None, count)
        else:
            sheet.write_number(row, 1, line.count, count)
        if line.remark:
            self._text(sheet, row, 2, line.remark, self._faint)

    def _chart(self, sheet: Worksheet, kind: TableKind, lines: Sequence[Line]) -> None:
        """A bar per line that has a row of its own; the rolled-up rest would dwarf the others."""
        rest = self._words.other(kind)
        bars = len(lines) - (1 if lines and lines[-1].label == rest else 0)
        bars = bars if kind is TableKind.MONTH else min(bars, _MOST_BARS)
        if not any(line.count for line in lines[:bars]):
            return
        name, title = self._words.sheet(kind), self._words.text(f"chart_{kind}s")
        chart = self._book.add_chart({"type": _CHARTED[kind]})
        chart.add_series(
            {
                "name": self._words.text("column_contacts"),
                "categories": [name, 1, 0, bars, 0],
                "values": [name, 1, 1, bars, 1],
                "fill": {"color": _ACCENT},
                "gap": 60,
                "data_labels": {"value": True, "font": {"color": "#404040"}},
            }
        )
        chart.set_title({"name": title, "overlay": False, "name_font": {"size": 13}})
        chart.set_legend({"none": True})
        chart.show_blanks_as("gap")
        numbers = {"major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}, "min": 0, "num_format": "#,##0"}
        if kind is TableKind.STREET:
            chart.set_y_axis({"reverse": True})  # the first row of the table on top
            chart.set_x_axis({**numbers, "label_position": "high"})
        else:
            chart.set_y_axis(numbers)
        height = max(300, 60 + 24 * bars) if kind is TableKind.STREET else 340
        chart.set_size({"width": 620, "height": height})
        sheet.insert_chart(0, 4, chart, {"description": title, "object_position": 3})

    def _explanation_sheet(self) -> None:
        sheet = self._sheet(self._words.text("sheet_explanation"))
        sheet.set_column(0, 0, 92, self._wrapped)
        self._text(sheet, 0, 0, self._words.text("sheet_explanation"), self._title)
        for row, line in enumerate(self._words.explanation(self._overview, with_stories=bool(self._stories)), 2):
            self._text(sheet, row, 0, line, self._wrapped)
            sheet.set_row(row, 18 * (1 + len(line) // 92) + 6)

    def _text(self, sheet: Worksheet, row: int, column: int, text: str, style: Format | None = None) -> None:
        sheet.write_string(row, column, clean(text), style or self._plain)


def _total(overview: PeriodOverview | None, kind: TableKind) -> int | None:
    table = None if overview is None else overview.table(kind)
    return None if table is None else table.total


def _header_text(text: str) -> str:
    """Text for a page header, where an ampersand begins a command."""
    return clean(text).replace("&", "&&")
