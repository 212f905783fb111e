"""Saves an overview in the format that its file name asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from verbinder.domain.stories import ToldStory
from verbinder.errors import UserError
from verbinder.exchange.overview.csv_file import write_csv
from verbinder.exchange.overview.html_file import html_text
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.saving import save
from verbinder.exchange.overview.workbook import write_workbook

#: A table of counts, for programs: a story has no place in it.
WITHOUT_STORIES = ".csv"
ENDINGS = (".xlsx", ".csv", ".html")
#: Turns a page of HTML into a PDF; the window has one, the command line has not.
Printer = Callable[[str], bytes]


def check_format(path: Path, printer: Printer | None = None, *, with_stories: bool = False) -> None:
    """Raises `UserError` when the ending of `path` is no format of ours; .pdf is one where there is a printer.

    `with_stories`: also when it is one that holds only counts.
    """
    if path.suffix.lower() not in ENDINGS and (printer is None or path.suffix.lower() != ".pdf"):
        raise UserError("overview.unknown_format", file=path.name)
    if with_stories and path.suffix.lower() == WITHOUT_STORIES:
        raise UserError("overview.no_stories_here", file=path.name)


def write_overview(
    overview: PeriodOverview,
    path: Path,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
    stories: Sequence[ToldStory] = (),
    printer: Printer | None = None,
) -> None:
    """Writes .xlsx, .csv, .html or .pdf by the ending of `path`.

    `before` is the period before, to stand beside it; `stories` stand behind the counts. Raises `UserError` for another
    ending, for stories in a .csv, and as `saving.save`.
    """
    check_format(path, printer, with_stories=bool(stories))
    if path.suffix.lower() == ".csv":
        write_csv(overview, path, made_on=made_on, language=language, before=before)
    elif path.suffix.lower() == ".xlsx":
        write_workbook(overview, path, made_on=made_on, language=language, before=before, stories=stories)
    else:
        page = html_text(overview, made_on=made_on, language=language, before=before, stories=stories)
        save(path, printer(page) if printer is not None and path.suffix.lower() == ".pdf" else page.encode())
