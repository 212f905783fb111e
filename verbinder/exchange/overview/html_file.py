"""Writes the overview as one HTML page: to read in any browser, and what the PDF is printed from.

Owns the layout. Nothing is fetched from anywhere, no script is in it; bars are cells with a width, which a browser and
Qt's printing both understand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from typing import Final

from verbinder.domain.small_groups import SafeTable
from verbinder.domain.stories import ToldStory
from verbinder.exchange.overview.kinds import STANDS, TableKind
from verbinder.exchange.overview.published import PeriodOverview, months_between
from verbinder.exchange.overview.wording import Line, Wording
from verbinder.exchange.safe_cells import clean

_ACCENT: Final = "#1F6F6B"
_TABLE: Final = '<table width="100%" cellspacing="0" cellpadding="3">'
#: How wide the columns of a table with bars are, in percents; with and without the period before.
_WIDTHS: Final = {False: (34, 18, 48), True: (34, 18, 28, 20)}
_STYLE: Final = """
body { font-family: "Segoe UI", "Noto Sans", Arial, sans-serif; color: #202020; max-width: 48em; margin: 2em auto; }
h1 { color: #1F6F6B; font-size: 20pt; }
h2 { color: #1F6F6B; font-size: 13pt; margin-top: 22px; margin-bottom: 4px; }
h3 { font-size: 11pt; margin-top: 14px; margin-bottom: 2px; }
p { margin-top: 4px; margin-bottom: 4px; }
th { text-align: left; border-bottom: 1px solid #1F6F6B; padding: 3px 6px; }
td { padding: 3px 6px; }
.number { text-align: right; }
.faint { color: #595959; }
.total { font-weight: bold; border-top: 1px solid #808080; }
"""


def html_text(
    overview: PeriodOverview,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
    stories: Sequence[ToldStory] = (),
) -> str:
    """The whole page; stories stand behind the counts."""
    return "\n".join(_Page(overview, Wording(language), made_on, before, stories).lines())


class _Page:
    def __init__(
        self,
        overview: PeriodOverview,
        words: Wording,
        made_on: date,
        before: PeriodOverview | None,
        stories: Sequence[ToldStory],
    ) -> None:
        self._stories = stories
        self._overview = overview
        self._words = words
        self._made_on = made_on
        self._before = before

    def lines(self) -> Iterable[str]:
        words = self._words
        title = _safe(words.text("title"))
        yield f'<!DOCTYPE html>\n<html lang="{words.language}"><head><meta charset="utf-8"><title>{title}</title>'
        yield f"<style>{_STYLE}</style></head><body>"
        yield f"<h1>{title}</h1>"
        yield from self._facts()
        yield from self._totals()
        for kind, table in self._overview.tables():
            yield from self._table(kind, table)
        yield from self._work_months()
        yield from self._told()
        yield f"<h2>{_safe(words.text('sheet_explanation'))}</h2>"
        for line in words.explanation(self._overview, with_stories=bool(self._stories)):
            yield f"<p>{_safe(line)}</p>"
        yield "</body></html>"

    def _facts(self) -> Iterable[str]:
        words = self._words
        facts = [(words.text("period"), words.period(self._overview))]
        if self._before is not None:
            facts.append((words.text("period_before"), words.period(self._before)))
        if words.selection(self._overview):
            facts.append((words.text("selection"), words.selection(self._overview)))
        facts.append((words.text("made_on"), words.day(self._made_on)))
        facts.append((words.text("minimum"), str(self._overview.minimum)))
        yield "<table>"
        for name, value in facts:
            yield f'<tr><td class="faint">{_safe(name)}</td><td>{_safe(value)}</td></tr>'
        yield "</table>"

    def _totals(self) -> Iterable[str]:
        """All totals, beside those of the period before."""
        words, before = self._words, self._before
        few = words.text("too_few", minimum=self._overview.minimum)
        hidden = words.text("not_shown")
        rows = [
            (words.text("all_contacts"), self._overview.total, few, None if before is None else before.total),
            (words.text("people"), self._overview.people, hidden, None if before is None else before.people),
        ]
        for work in self._overview.work:
            earlier = None if before is None else before.table(work.kind)
            rows.append((words.sheet(work.kind), work.table.total, hidden, None if earlier is None else earlier.total))
        yield _TABLE
        headings = [words.text("column_part"), words.text("column_count")]
        yield self._headings(headings if before is None else [*headings, words.text("column_before")])
        for name, count, otherwise, was in rows:
            cells = [f"<td>{_safe(name)}</td>", _number(count, otherwise)]
            if before is not None:
                cells.append(_number(was, ""))
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</table>"

    def _table(self, kind: TableKind, table: SafeTable) -> Iterable[str]:
        words = self._words
        beside = self._before is not None and kind is not TableKind.MONTH and kind not in STANDS
        lines = words.lines(self._overview, kind, table)
        most = max((line.count or 0 for line in lines if line.key or kind is TableKind.STREET), default=0)
        yield f"<h2>{_safe(words.sheet(kind))}</h2>"
        yield _TABLE
        headings = [words.column(kind), words.counted(kind), ""]
        yield self._headings([*headings, words.text("column_before")] if beside else headings, _WIDTHS[beside])
        for line in lines:
            yield self._row(kind, line, most, beside=beside)
        yield self._row(kind, words.total_line(self._overview, kind, table), 0, beside=beside)
        yield "</table>"

    def _row(self, kind: TableKind, line: Line, most: int, *, beside: bool) -> str:
        total = ' class="total"' if line.label == self._words.total(kind) and not line.key else ""
        bar = _bar(line.count or 0, most) if line.key and line.count else ""
        cells = [
            f"<td{total}>{_safe(line.label)}</td>",
            _number(line.count, ""),
            f'<td>{bar}<span class="faint">{_safe(line.remark)}</span></td>',
        ]
        if beside:
            cells.append(_number(self._words.before(self._before, kind, line), ""))
        return f"<tr>{''.join(cells)}</tr>"

    def _work_months(self) -> Iterable[str]:
        words = self._words
        columns = [(each.kind, each.months) for each in self._overview.work if each.months is not None]
        if not columns:
            return
        yield f"<h2>{_safe(words.text('sheet_work_months'))}</h2>"
        yield _TABLE
        yield self._headings([words.column(TableKind.MONTH), *(words.sheet(kind) for kind, _ in columns)])
        for month in months_between(self._overview.first_day, self._overview.last_day):
            cells = [f"<td>{_safe(words.label(TableKind.MONTH, month))}</td>"]
            for _, months in columns:
                count = next((row.count for row in months.rows if row.label == month), None)
                cells.append(_number(count, words.text("not_shown")))
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</table>"

    def _told(self) -> Iterable[str]:
        words = self._words
        if not self._stories:
            return
        yield f"<h2>{_safe(words.text('sheet_stories'))}</h2>"
        yield f'<p class="faint">{_safe(words.text("explain_stories"))}</p>'
        for story in self._stories:
            yield f"<h3>{_safe(story.title)}</h3>"
            yield f'<p class="faint">{_safe(words.about_story(story))}</p>'
            for paragraph in filter(None, story.text.splitlines()):
                yield f"<p>{_safe(paragraph)}</p>"

    def _headings(self, names: Sequence[str], widths: Sequence[int] = ()) -> str:
        sized = [f' width="{width}%"' for width in widths] or [""] * len(names)
        cells = [
            f'<th{size} class="number" align="right">{_safe(name)}</th>'
            for size, name in zip(sized, names, strict=True)
        ]
        first = f'<th{sized[0]} align="left">{_safe(names[0])}</th>'
        return f"<thead><tr>{first}{''.join(cells[1:])}</tr></thead>"


def _number(count: int | None, otherwise: str) -> str:
    if count is None:
        return f'<td class="number faint" align="right">{_safe(otherwise)}</td>'
    return f'<td class="number" align="right">{count:,}</td>'.replace(",", ".")


def _bar(count: int, most: int) -> str:
    width = max(1, round(100 * count / most)) if most else 0
    rest = f'<td width="{100 - width}%" style="padding: 0px; font-size: 6pt">&nbsp;</td>' if width < 100 else ""
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="{width}%" bgcolor="{_ACCENT}" style="padding: 0px; font-size: 6pt">&nbsp;</td>{rest}</tr></table>'
    )


def _safe(text: str) -> str:
    return escape(clean(text))
