"""Writes the contact overview as CSV that Dutch Excel opens right: semicolons, a BOM, CRLF, whole numbers.

One table for all parts, so that a program can read it too: part, group, count, remark.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

from verbinder.exchange.overview.kinds import TableKind
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.saving import save
from verbinder.exchange.overview.wording import Line, Wording
from verbinder.exchange.safe_cells import defuse


def write_csv(
    overview: PeriodOverview,
    path: Path,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
) -> None:
    """Writes the overview to `path`; `made_on` is today. Raises as `saving.save`."""
    text = csv_text(overview, made_on=made_on, language=language, before=before)
    save(path, text.encode("utf-8-sig"))


def csv_text(
    overview: PeriodOverview, *, made_on: date, language: str = "nl", before: PeriodOverview | None = None
) -> str:
    """The text of the file, without the BOM; the period before has a column of its own, at the end."""
    words = Wording(language)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")

    def write(part: str, line: Line, earlier: int | None = None) -> None:
        count = "" if line.count is None else line.count
        beside = [] if before is None else ["" if earlier is None else earlier]
        writer.writerow([defuse(part), defuse(line.label), count, defuse(line.remark), *beside])

    columns = ["part", "group", "count", "remark"] + ([] if before is None else ["before"])
    writer.writerow([words.text(f"column_{name}") for name in columns])
    write(words.text("period"), Line(words.period(overview), None))
    if before is not None:
        write(words.text("period_before"), Line(words.period(before), None))
    if words.selection(overview):
        write(words.text("selection"), Line(words.selection(overview), None))
    write(words.text("made_on"), Line(words.day(made_on), None))
    write(words.text("minimum"), Line("", overview.minimum))
    too_few = words.text("too_few", minimum=overview.minimum)
    write(
        words.text("total"), Line(words.text("all_contacts"), overview.total, too_few if overview.total is None else "")
    )
    write(
        words.text("total"),
        Line(
            words.text("people"),
            overview.people,
            words.text("not_shown" if overview.people is None else "people_meaning"),
        ),
        None if before is None else before.people,
    )
    for kind, table in overview.tables():
        for line in words.lines(overview, kind, table):
            write(words.sheet(kind), line, words.before(before, kind, line))
        total = words.total_line(overview, kind, table)
        write(words.sheet(kind), total, words.before(before, kind, total))
    for work in overview.work:
        for row in () if work.months is None else work.months.rows:
            remark = words.text("not_shown") if row.count is None else ""
            write(
                words.text("by_month", part=words.sheet(work.kind)),
                Line(words.label(TableKind.MONTH, row.label), row.count, remark),
            )
    return out.getvalue()
