"""Writes the contact overview as CSV that Dutch Excel opens right: semicolons, a BOM, CRLF, whole numbers.

One table for all parts, so that a program can read it too: part, group, count, remark.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.saving import save
from verbinder.exchange.overview.wording import Line, Wording
from verbinder.exchange.safe_cells import defuse


def write_csv(overview: PeriodOverview, path: Path, *, made_on: date, language: str = "nl") -> None:
    """Writes the overview to `path`; `made_on` is today. Raises as `saving.save`."""
    save(path, csv_text(overview, made_on=made_on, language=language).encode("utf-8-sig"))


def csv_text(overview: PeriodOverview, *, made_on: date, language: str = "nl") -> str:
    """The text of the file, without the BOM."""
    words = Wording(language)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")

    def write(part: str, line: Line) -> None:
        count = "" if line.count is None else line.count
        writer.writerow([defuse(part), defuse(line.label), count, defuse(line.remark)])

    writer.writerow([words.text(f"column_{name}") for name in ("part", "group", "count", "remark")])
    write(words.text("period"), Line(words.period(overview), None))
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
    )
    for kind, table in overview.tables():
        for line in words.lines(overview, kind, table):
            write(words.sheet(kind), line)
        write(words.sheet(kind), words.total_line(overview, kind, table))
    return out.getvalue()
