"""The contact overview of a period: looked at, and let out as a file that leads back to nobody.

Every overview that leaves is remembered in the notebook, and the next one takes it into account: what two of them
laid side by side would tell of a small group is rolled up or refused (docs/overview-safety.md).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from verbinder.domain.exports import ExportKind
from verbinder.domain.periods import period_before
from verbinder.domain.small_groups import MINIMUM
from verbinder.errors import UserError, VerbinderError
from verbinder.exchange.overview.facts import UNSHOWABLE, safe_label
from verbinder.exchange.overview.files import Printer, check_format, write_overview
from verbinder.exchange.overview.kinds import EVERYTHING, Selection
from verbinder.exchange.overview.period import check_period, overview_of_counts
from verbinder.exchange.overview.plain import overview_as_json, overview_from_json
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.store import published
from verbinder.store.notebook import Notebook
from verbinder.store.queries import overview_work
from verbinder.usecases import telling_stories
from verbinder.usecases.exports import leaving
from verbinder.usecases.overview_counts import count


@dataclass(frozen=True, slots=True)
class OverviewLook:
    """What a period looks like before it leaves.

    `overview` is what a file of it would tell, earlier files taken into account. When it may not leave at all,
    `refused` says why and `overview` is what it would tell by itself. `more_held_back`: earlier files cost it rows.
    """

    overview: PeriodOverview
    more_held_back: bool = False
    refused: UserError | None = None
    #: The period before, when asked for and when it may stand beside this one.
    before: PeriodOverview | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """A file that was written: where, what it tells, and whether anything small was kept out of it."""

    path: Path
    overview: PeriodOverview
    more_held_back: bool = False
    before: PeriodOverview | None = None
    #: How many stories went along, and how many of the chosen ones were held here at the last moment.
    stories: int = 0
    stories_held: int = 0

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


def overview(
    notebook: Notebook, first: date, last: date, *, minimum: int = MINIMUM, selection: Selection = EVERYTHING
) -> PeriodOverview:
    """The overview from `first` up to and including `last`, as if none had left before.

    A period that still runs ends today: what is written down tomorrow then makes another period, not the same one
    with a few contacts more.
    Raises `UserError`: `overview.last_before_first`, `overview.minimum_too_low`.
    """
    last = _until_today(notebook, first, last)
    check_period(first, last, minimum)
    counts = count(notebook, first, last, selection)
    return overview_of_counts(counts, first_day=first, last_day=last, minimum=minimum, selection=selection)


def look(
    notebook: Notebook,
    first: date,
    last: date,
    *,
    minimum: int = MINIMUM,
    selection: Selection = EVERYTHING,
    beside_before: bool = False,
) -> OverviewLook:
    """What a file of this period would tell now, with `beside_before` also of the period before.

    Raises as `overview`, `UserError`: `overview.no_such_area`, `overview.no_such_theme`.
    """
    last = _until_today(notebook, first, last)
    check_period(first, last, minimum)
    counts = count(notebook, first, last, selection)
    alone = overview_of_counts(counts, first_day=first, last_day=last, minimum=minimum, selection=selection)
    earlier = _earlier(notebook)
    leaves = alone
    if earlier:
        try:
            leaves = overview_of_counts(
                counts, first_day=first, last_day=last, minimum=minimum, earlier=earlier, selection=selection
            )
        except UserError as refused:
            return OverviewLook(alone, refused=refused)
    before = _before(notebook, leaves, earlier) if beside_before else None
    return OverviewLook(leaves, more_held_back=leaves != alone, before=before)


def _before(notebook: Notebook, leaves: PeriodOverview, earlier: list[PeriodOverview]) -> PeriodOverview | None:
    """The period before, weighed against all that left and against the overview it stands beside."""
    try:
        first, last = period_before(leaves.first_day, leaves.last_day, notebook.today())
        counts = count(notebook, first, last, leaves.selection, standing=False)
        return overview_of_counts(
            counts,
            first_day=first,
            last_day=last,
            minimum=leaves.minimum,
            earlier=[*earlier, leaves],
            selection=leaves.selection,
        )
    except (UserError, OverflowError):
        return None


def choices(notebook: Notebook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The areas and the themes to which an overview can be limited."""
    with notebook.reader() as reader:
        areas, themes = overview_work.areas_and_themes(reader)
    return tuple(filter(_can_be_named, areas)), tuple(filter(_can_be_named, themes))


def _can_be_named(name: str) -> bool:
    return safe_label(name) not in (UNSHOWABLE, "")


def export(
    notebook: Notebook,
    first: date,
    last: date,
    path: Path,
    *,
    minimum: int = MINIMUM,
    language: str = "nl",
    selection: Selection = EVERYTHING,
    beside_before: bool = False,
    printer: Printer | None = None,
    story_ids: Collection[int] = (),
) -> ExportReport:
    """Write the overview to a file of one of the formats of ours and remember that it left.

    `printer` makes a PDF of HTML; without one .pdf is an unknown format. Of the chosen stories those go along that may
    leave now, whatever was seen before. The overview is remembered before it is written: when the program dies in
    between, the notebook is too careful rather than too free. Raises as `look`, `UserError`: `overview.too_close`,
    `overview.other_filter`, `overview.unknown_format`, `overview.no_stories_here` and those of a place that cannot be
    written to; `StoreUnavailable`: a full disk, a notebook that may only be read.
    """
    check_format(path, printer, with_stories=bool(story_ids))
    seen = look(notebook, first, last, minimum=minimum, selection=selection, beside_before=beside_before)
    if seen.refused is not None:
        raise seen.refused
    days = (seen.overview.first_day, seen.overview.last_day)
    along = telling_stories.leaving(notebook, story_ids, *days, selection)
    kept = [each for each in (seen.overview, seen.before) if each is not None]
    with remembered(notebook, kept, people=along.people, stories=len(along.stories)):
        write_overview(
            seen.overview,
            path,
            made_on=notebook.today(),
            language=language,
            before=seen.before,
            stories=along.stories,
            printer=printer,
        )
    return ExportReport(path, seen.overview, seen.more_held_back, seen.before, len(along.stories), len(along.held))


@contextmanager
def remembered(
    notebook: Notebook, overviews: Sequence[PeriodOverview], *, people: int = 0, stories: int = 0
) -> Iterator[None]:
    """Remember what leaves, with so many stories about so many people; forgotten again when no file came of it."""
    now = notebook.clock().replace(microsecond=0)
    with notebook.small_write() as connection:
        kept = [published.keep(connection, each.first_day, each.last_day, _as_text(each), now) for each in overviews]
    try:
        with leaving(notebook, ExportKind.OVERVIEW, people, stories=stories):
            yield
    except VerbinderError:
        for number in kept:
            if number is not None:
                forget(notebook, number)
        raise


def _as_text(overview: PeriodOverview) -> str:
    return json.dumps(overview_as_json(overview), ensure_ascii=False)


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
