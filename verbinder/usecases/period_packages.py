"""Period packages: let the counts of a period out for the coordinator, and add up those of a team.

What leaves is remembered like every overview; adding up needs no notebook.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from verbinder.domain.small_groups import MINIMUM
from verbinder.errors import UserError
from verbinder.exchange.overview.files import Printer, check_format, write_overview
from verbinder.exchange.overview.merging import Merged, merge
from verbinder.exchange.overview.package import ENDING, Package, read_package, write_package
from verbinder.store import published
from verbinder.store.notebook import Notebook
from verbinder.usecases import overview
from verbinder.usecases.overview import ExportReport

__all__ = ["ENDING", "MergeReport", "export", "merge_files"]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """The file that was written and what it is the sum of."""

    path: Path
    merged: Merged

    @property
    def counted(self) -> int:
        """How many packages were added up."""
        return len(self.merged.counted)

    @property
    def left_out(self) -> int:
        """How many were not, because their days were counted already."""
        return len(self.merged.left_out)


def export(notebook: Notebook, first: date, last: date, path: Path, *, minimum: int = MINIMUM) -> ExportReport:
    """Write the package of a period. Raises as `overview.export`; `overview.unknown_package` for another ending."""
    if path.suffix.lower() != ENDING:
        raise UserError("overview.unknown_package", file=path.name)
    seen = overview.look(notebook, first, last, minimum=minimum)
    if seen.refused is not None:
        raise seen.refused
    with notebook.small_write() as connection:
        source = published.source(connection, secrets.token_hex(16))
    with overview.remembered(notebook, [seen.overview]):
        write_package(Package(source, notebook.today(), seen.overview), path)
    return ExportReport(path, seen.overview, seen.more_held_back)


def merge_files(
    files: Sequence[Path], path: Path, *, today: date, language: str = "nl", printer: Printer | None = None
) -> MergeReport:
    """Add up packages and write the sum as an overview.

    Raises `UserError` for a file that is no package, for none at all and for a place that cannot be written to.
    """
    check_format(path, printer)
    merged = merge([read_package(file) for file in files])
    write_overview(merged.overview, path, made_on=today, language=language, printer=printer)
    return MergeReport(path, merged)
