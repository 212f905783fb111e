"""The contact overview of a period: looked at, and let out as a file that leads back to nobody.

Every overview that leaves is remembered in the notebook, and the next one takes it into account: what two of them
laid side by side would tell of a small group is rolled up or refused (docs/overview-safety.md).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from verbinder.domain.exports import ExportKind
from verbinder.domain.small_groups import MINIMUM
from verbinder.errors import UserError, VerbinderError
from verbinder.exchange.overview.facts import PeriodCounts
from verbinder.exchange.overview.files import check_format, write_overview
from verbinder.exchange.overview.period import check_period, overview_of_counts
from verbinder.exchange.overview.plain import overview_as_json, overview_from_json
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.store import published
from verbinder.store.notebook import Notebook
from verbinder.store.queries import overview as queries
from verbinder.usecases.exports import leaving


@dataclass(frozen=True, slots=True)
class OverviewLook:
    """What a period looks like before it leaves.

    `overview` is what a file of it would tell, earlier files taken into account. When it may not leave at all,
    `refused` says why and `overview` is what it would tell by itself. `more_held_back`: earlier files cost it rows.
    """

    overview: PeriodOverview
    more_held_back: bool = False
    refused: UserError | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """A file that was written: where, what it tells, and whether anything small was kept out of it."""

    path: Path
    overview: PeriodOverview
    more_held_back: bool = False

    @property
    def held_back(self) -> bool:
        """Whether anything was rolled up or hidden."""
        return self.overview.held_back


@dataclass(frozen=True, slots=True)
class EarlierExport:
    """An overview that left before."""

    id: int
    published_at: datetime
    first_day: date
    last_day: date


def overview(notebook: Notebook, first: date, last: date, *, minimum: int = MINIMUM) -> PeriodOverview:
    """The overview from `first` up to and including `last`, as if none had left before.

    A period that still runs ends today: what is written down tomorrow then makes another period, not the same one
    with a few contacts more.
    Raises `UserError`: `overview.last_before_first`, `overview.minimum_too_low`.
    """
    last = _until_today(notebook, first, last)
    return overview_of_counts(_count(notebook, first, last, minimum), first_day=first, last_day=last, minimum=minimum)


def look(notebook: Notebook, first: date, last: date, *, minimum: int = MINIMUM) -> OverviewLook:
    """What a file of this period would tell now. Raises as `overview`."""
    last = _until_today(notebook, first, last)
    counts = _count(notebook, first, last, minimum)
    alone = overview_of_counts(counts, first_day=first, last_day=last, minimum=minimum)
    earlier = _earlier(notebook)
    if not earlier:
        return OverviewLook(alone)
    try:
        leaves = overview_of_counts(counts, first_day=first, last_day=last, minimum=minimum, earlier=earlier)
    except UserError as refused:
        return OverviewLook(alone, refused=refused)
    return OverviewLook(leaves, more_held_back=leaves != alone)


def export(
    notebook: Notebook, first: date, last: date, path: Path, *, minimum: int = MINIMUM, language: str = "nl"
) -> ExportReport:
    """Write the overview to an .xlsx or .csv file and remember that it left.

    It is remembered before it is written: when the program dies in between, the notebook is too careful rather than
    too free. Raises as `overview`, `UserError`: `overview.too_close`, `overview.unknown_format` and those of a place
    that cannot be written to; `StoreUnavailable`: a full disk, a notebook that may only be read.
    """
    check_format(path)
    seen = look(notebook, first, last, minimum=minimum)
    if seen.refused is not None:
        raise seen.refused
    content = json.dumps(overview_as_json(seen.overview), ensure_ascii=False)
    now = notebook.clock().replace(microsecond=0)
    with notebook.small_write() as connection:
        kept = published.keep(connection, first, seen.overview.last_day, content, now)
    try:
        with leaving(notebook, ExportKind.OVERVIEW, 0):
            write_overview(seen.overview, path, made_on=notebook.today(), language=language)
    except VerbinderError:
        if kept is not None:
            forget(notebook, kept)
        raise
    return ExportReport(path, seen.overview, seen.more_held_back)


def earlier_exports(notebook: Notebook) -> tuple[EarlierExport, ...]:
    """The overviews that left, latest first."""
    with notebook.reader() as reader:
        rows = published.every(reader)
    return tuple(EarlierExport(row.id, row.published_at, row.first_day, row.last_day) for row in reversed(rows))


def forget(notebook: Notebook, export_id: int) -> None:
    """Take an earlier overview no longer into account: its file was thrown away before anybody else saw it."""
    with notebook.small_write() as connection:
        published.forget(connection, export_id)


def _until_today(notebook: Notebook, first: date, last: date) -> date:
    today = notebook.today()
    return today if first <= today < last else last


def _earlier(notebook: Notebook) -> list[PeriodOverview]:
    with notebook.reader() as reader:
        return [overview_from_json(json.loads(row.content)) for row in published.every(reader)]


def _count(notebook: Notebook, first: date, last: date, minimum: int) -> PeriodCounts:
    check_period(first, last, minimum)
    with notebook.reader() as reader:
        found = queries.figures(reader, first, last)
    return PeriodCounts(
        contacts=found.contacts,
        streets=found.streets,
        settings=found.settings,
        outcomes=found.outcomes,
        themes=found.themes,
        months=found.months,
        people=found.people,
        new_people=found.new_people,
    )
