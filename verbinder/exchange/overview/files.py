"""Saves an overview in the format that its file name asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.overview.csv_file import write_csv
from verbinder.exchange.overview.html_file import html_text, write_html
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.saving import save
from verbinder.exchange.overview.workbook import write_workbook

WRITERS = {".xlsx": write_workbook, ".csv": write_csv, ".html": write_html}
#: Turns a page of HTML into a PDF; the window has one, the command line has not.
Printer = Callable[[str], bytes]


def check_format(path: Path, printer: Printer | None = None) -> None:
    """Raises `UserError` when the ending of `path` is no format of ours; .pdf is one where there is a printer."""
    if path.suffix.lower() not in WRITERS and (printer is None or path.suffix.lower() != ".pdf"):
        raise UserError("overview.unknown_format", file=path.name)


def write_overview(
    overview: PeriodOverview,
    path: Path,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
    printer: Printer | None = None,
) -> None:
    """Writes .xlsx, .csv, .html or .pdf by the ending of `path`; `before` is the period before, to stand beside it.

    Raises `UserError` for another ending and as `saving.save`.
    """
    check_format(path, printer)
    if printer is not None and path.suffix.lower() == ".pdf":
        save(path, printer(html_text(overview, made_on=made_on, language=language, before=before)))
        return
    WRITERS[path.suffix.lower()](overview, path, made_on=made_on, language=language, before=before)
