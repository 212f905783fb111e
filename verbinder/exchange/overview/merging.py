"""Adds up the packages of a team: nothing twice where they overlap, and nothing that a package held back.

Owns the adding only. It sees nothing but what the packages tell, and everything it gives is a sum of shown numbers, so
that the merged overview tells no more than the packages beside each other do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from verbinder.domain.small_groups import NOTHING_SHOWN, SafeRow, SafeTable
from verbinder.errors import UserError
from verbinder.exchange.overview.kinds import STANDS, WORK, TableKind
from verbinder.exchange.overview.package import Package
from verbinder.exchange.overview.published import PeriodOverview, WorkTable, months_between


@dataclass(frozen=True, slots=True)
class Merged:
    """The sum, of which packages it is, and which were left out because their days were counted already."""

    overview: PeriodOverview
    counted: tuple[Package, ...]
    left_out: tuple[Package, ...]


def merge(packages: Sequence[Package]) -> Merged:
    """Add up packages of one or more notebooks.

    Of packages of the same notebook that share a day only one counts: the longest, of equally long ones the newest. How
    things stand is taken from the newest package of each notebook. A label counts by itself when every package tells
    it; else it goes with the rest. Raises `UserError`: `overview.no_packages` when there is none.
    """
    if not packages:
        raise UserError("overview.no_packages")
    counted, left_out = _without_overlap(packages)
    overviews = [package.overview for package in counted]
    newest = [package.overview for package in _newest(counted)]
    tables = {kind: _added([each.table(kind) for each in (newest if kind in STANDS else overviews)]) for kind in WORK}
    return Merged(
        PeriodOverview(
            first_day=min(each.first_day for each in overviews),
            last_day=max(each.last_day for each in overviews),
            minimum=min(each.minimum for each in overviews),
            total=_sum(each.total for each in overviews),
            people=_sum(each.people for each in overviews),
            streets=_added([each.streets for each in overviews]),
            settings=_added([each.settings for each in overviews]),
            outcomes=_added([each.outcomes for each in overviews]),
            themes=_added([each.themes for each in overviews]),
            months=_months(overviews, lambda each: each.months),
            reached=None if any(each.reached is None for each in overviews) else _added([e.reached for e in overviews]),
            work=tuple(
                WorkTable(kind, table, None if kind in STANDS else _months_of_work(overviews, kind))
                for kind, table in tables.items()
            ),
        ),
        counted,
        left_out,
    )


def _without_overlap(packages: Sequence[Package]) -> tuple[tuple[Package, ...], tuple[Package, ...]]:
    def days(package: Package) -> int:
        return (package.overview.last_day - package.overview.first_day).days

    counted: list[Package] = []
    left_out: list[Package] = []
    newest_first = sorted(packages, key=lambda each: each.made_on, reverse=True)
    for package in sorted(newest_first, key=days, reverse=True):
        overlaps = any(
            each.source == package.source and _share_days(each.overview, package.overview) for each in counted
        )
        (left_out if overlaps else counted).append(package)
    return tuple(counted), tuple(left_out)


def _share_days(one: PeriodOverview, other: PeriodOverview) -> bool:
    return one.first_day <= other.last_day and other.first_day <= one.last_day


def _newest(packages: Iterable[Package]) -> list[Package]:
    newest: dict[str, Package] = {}
    for package in packages:
        known = newest.get(package.source)
        if known is None or (package.made_on, package.overview.last_day) > (known.made_on, known.overview.last_day):
            newest[package.source] = package
    return list(newest.values())


def _added(tables: Sequence[SafeTable | None]) -> SafeTable:
    """The sum of tables: a row for each label that all of them tell, all else together."""
    there = [table for table in tables if table is not None]
    if len(there) < len(tables):
        return NOTHING_SHOWN
    labels = {row.label for table in there for row in table.rows}
    rows = []
    for label in labels:
        count = _sum(_told(table, label) for table in there)
        if count:
            rows.append(SafeRow(label, count))
    rows.sort(key=lambda row: (-(row.count or 0), row.label))
    total = _sum(table.total for table in there)
    return SafeTable(tuple(rows), None if total is None else total - sum(row.count or 0 for row in rows), total)


def _told(table: SafeTable, label: str) -> int | None:
    shown = {row.label: row.count for row in table.rows}
    return shown.get(label, None if table.held_back else 0)


def _months_of_work(overviews: Sequence[PeriodOverview], kind: TableKind) -> SafeTable:
    return _months(overviews, lambda each: each.months_of(kind))


def _months(overviews: Sequence[PeriodOverview], of: Callable[[PeriodOverview], SafeTable | None]) -> SafeTable:
    """Each month of which all packages that hold a part of it tell how much."""
    told: dict[str, list[int | None]] = defaultdict(list)
    for overview in overviews:
        table = of(overview)
        shown = {} if table is None else {row.label: row.count for row in table.rows}
        for month in months_between(overview.first_day, overview.last_day):
            told[month].append(shown.get(month))
    tables = [of(overview) for overview in overviews]
    total = _sum(None if table is None else table.total for table in tables)
    first, last = min(each.first_day for each in overviews), max(each.last_day for each in overviews)
    rows = tuple(SafeRow(month, _sum(told[month])) for month in months_between(first, last))
    return SafeTable(rows, None if total is None else total - sum(row.count or 0 for row in rows), total)


def _sum(counts: Iterable[int | None]) -> int | None:
    """The sum, None as soon as one of them is not told."""
    total = 0
    for count in counts:
        if count is None:
            return None
        total += count
    return total
