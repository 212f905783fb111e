"""Saves an overview in the format that its file name asks for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.overview.csv_file import write_csv
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.workbook import write_workbook

WRITERS = {".xlsx": write_workbook, ".csv": write_csv}


def check_format(path: Path) -> None:
    """Raises `UserError` when the ending of `path` is no format of ours."""
    if path.suffix.lower() not in WRITERS:
        raise UserError("overview.unknown_format", file=path.name)


def write_overview(
    overview: PeriodOverview,
    path: Path,
    *,
    made_on: date,
    language: str = "nl",
    before: PeriodOverview | None = None,
) -> None:
    """Writes .xlsx, .csv or .html by the ending of `path`; `before` is the period before, to stand beside it.

    Raises `UserError` for another ending and as `saving.save`.
    """
    check_format(path)
    WRITERS[path.suffix.lower()](overview, path, made_on=made_on, language=language, before=before)
