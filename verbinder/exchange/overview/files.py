"""Saves an overview in the format that its file name asks for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.overview.csv_file import write_csv
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.workbook import write_workbook

WRITERS = {".xlsx": write_workbook, ".csv": write_csv}


def write_overview(overview: PeriodOverview, path: Path, *, made_on: date, language: str = "nl") -> None:
    """Writes .xlsx or .csv by the ending of `path`.

    Raises `UserError` for another ending and as `saving.save`.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError("overview.unknown_format", file=path.name)
    writer(overview, path, made_on=made_on, language=language)
