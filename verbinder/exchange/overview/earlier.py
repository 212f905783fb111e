"""Finds what a new overview gives away when it is laid beside overviews that left before.

Owns the arithmetic of overlapping periods: January to 1 April minus January to March is 1 April alone. Knows
only published numbers; it never sees a contact. What it cannot see is listed in docs/overview-safety.md.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from verbinder.domain.small_groups import SafeTable
from verbinder.exchange.overview.kinds import OWN_TOTAL, STANDS, TableKind
from verbinder.exchange.overview.published import PeriodOverview, Withheld

# A span of days: from the first (a day number) up to and not including the second.
Span = tuple[int, int]
Measurement = tuple[Span, int]


@dataclass(frozen=True, slots=True)
class Differences:
    """What must happen to the new overview: nothing, rows withheld, or not leaving at all."""

    too_close: bool = False
    withhold: Withheld = field(default_factory=frozenset)
    #: The tables of work of which no month may be shown.
    months: frozenset[TableKind] = frozenset()


def differences_reveal(earlier: Sequence[PeriodOverview], new: PeriodOverview) -> bool:
    """Whether someone with the earlier overviews and this one can work out a small group by subtracting."""
    found = compare(earlier, new)
    return found.too_close or bool(found.withhold) or bool(found.months)


def compare(earlier: Sequence[PeriodOverview], new: PeriodOverview) -> Differences:
    """What in `new` gives a group of 1 to `new.minimum - 1` contacts away beside `earlier`.

    A label is withheld when its own count does; a table's smallest row when what is left over in the table
    does; the months together; all is too close when the number of contacts itself does.
    """
    if not earlier:
        return Differences()
    contacts_before = [item for overview in earlier for item in _contacts(overview)]
    if _newly_small(contacts_before, _whole(new, new.total), new.minimum):
        return Differences(too_close=True)
    withhold: set[tuple[TableKind, str | None]] = set()
    if _newly_small(contacts_before, _contacts(new), new.minimum):
        withhold.add((TableKind.MONTH, None))
    too_close = False
    months: set[TableKind] = set()
    for kind in TableKind:
        if kind is TableKind.MONTH:
            continue
        comparison = _Comparison(kind, earlier, new)
        if comparison.months_tell():
            months.add(kind)
            continue
        found = comparison.withhold()
        if found == {None} and kind not in OWN_TOTAL:
            too_close = True
        withhold |= {(kind, label) for label in found}
    return Differences(too_close, frozenset(withhold), frozenset(months))


class _Comparison:
    """One table of the new overview beside the same table of the earlier ones."""

    def __init__(self, kind: TableKind, earlier: Sequence[PeriodOverview], new: PeriodOverview) -> None:
        self._kind = kind
        self._earlier = earlier
        self._new = new
        self._labels = {row.label for overview in (*earlier, new) for row in _table(overview, kind).rows}
        # What stands now has no span of days: each overview is a moment of its own, and the counts of any two of
        # them can be subtracted.
        stands = kind in STANDS
        self._moments = {id(each): (0, number) for number, each in enumerate((*earlier, new), 1)} if stands else {}

    def months_tell(self) -> bool:
        """Whether the months of this table of work give a small group away that its total does not."""
        before = self._totals(self._earlier)
        whole = self._told(self._new, _table(self._new, self._kind).total)
        if self._new.months_of(self._kind) is None or _newly_small(before, whole, self._new.minimum):
            return False
        return _newly_small(before, self._totals([self._new]), self._new.minimum)

    def withhold(self) -> set[str | None]:
        """The labels that must be rolled up; {None} when the table cannot be shown at all."""
        own_total = _table(self._new, self._kind).total
        if _newly_small(self._totals(self._earlier), self._told(self._new, own_total), self._new.minimum):
            return {None}
        rows = [row.label for row in _table(self._new, self._kind).rows]
        smallest: set[str | None] = {rows[-1]} if rows else {None}
        small = {
            label
            for label in self._labels
            if _newly_small(self._counts(self._earlier, label), self._counts([self._new], label), self._new.minimum)
        }
        if small:
            # One that has no row is known because all the others have one: then the smallest of those must join it.
            return set(small.intersection(rows)) or smallest
        before = self._left_over(self._earlier)
        after = self._left_over([*self._earlier, self._new])
        if all(not _is_small(rest, self._new.minimum) or before.get(span) == rest for span, rest in after.items()):
            return set()
        return smallest

    def _left_over(self, overviews: Sequence[PeriodOverview]) -> dict[Span, int]:
        """Per span of days what is known of all labels that are not known by themselves."""
        rest = _known_sums(self._totals(overviews))
        for label in self._labels:
            for span, count in _known_sums(self._counts(overviews, label)).items():
                if span in rest:
                    rest[span] -= count
        return rest

    def _totals(self, overviews: Iterable[PeriodOverview]) -> list[Measurement]:
        if self._kind not in OWN_TOTAL:
            return [item for overview in overviews for item in _contacts(overview)]
        return [
            item
            for overview in overviews
            for item in (
                *self._told(overview, _table(overview, self._kind).total),
                *_months(overview, overview.months_of(self._kind)),
            )
        ]

    def _counts(self, overviews: Iterable[PeriodOverview], label: str) -> list[Measurement]:
        return [
            item
            for overview in overviews
            for item in self._told(overview, self._count(_table(overview, self._kind), label))
        ]

    def _count(self, table: SafeTable, label: str) -> int | None:
        """What the table tells about a label: its row, or 0 when nothing is held back.

        When every other label there is has a row, what is counted together is this label alone. Readers know the labels
        of a closed list (phases, outcomes), so this counts as told.
        """
        shown = {row.label: row.count for row in table.rows}
        if label in shown:
            return shown[label]
        if not table.held_back:
            return 0
        return table.other if self._labels <= {label, *shown} else None

    def _told(self, overview: PeriodOverview, count: int | None) -> list[Measurement]:
        moment = self._moments.get(id(overview))
        if moment is None:
            return _whole(overview, count)
        return [] if count is None else [(moment, count)]


def _table(overview: PeriodOverview, kind: TableKind) -> SafeTable:
    found = overview.table(kind)
    if found is not None:
        return found
    return SafeTable(rows=(), other=None, total=overview.people if kind is TableKind.PEOPLE else None)


def _whole(overview: PeriodOverview, count: int | None) -> list[Measurement]:
    span = (overview.first_day.toordinal(), overview.last_day.toordinal() + 1)
    return [] if count is None else [(span, count)]


def _contacts(overview: PeriodOverview) -> list[Measurement]:
    """Everything an overview tells about numbers of contacts: the period and each month shown."""
    return [*_whole(overview, overview.total), *_months(overview, overview.months)]


def _months(overview: PeriodOverview, months: SafeTable | None) -> list[Measurement]:
    rows = () if months is None else months.rows
    return [(_month_span(overview, row.label), row.count) for row in rows if row.count is not None]


def _month_span(overview: PeriodOverview, month: str) -> Span:
    year, number = (int(part) for part in month.split("-"))
    start = date(year, number, 1).toordinal()
    end = start + monthrange(year, number)[1]
    return (max(start, overview.first_day.toordinal()), min(end, overview.last_day.toordinal() + 1))


def _newly_small(before: list[Measurement], new: list[Measurement], minimum: int) -> bool:
    """Whether `new` makes a small group of some span known that was not known yet."""
    if not new:
        return False
    known = _known_sums(before)
    return any(
        _is_small(count, minimum) and known.get(span) != count for span, count in _known_sums([*before, *new]).items()
    )


def _is_small(count: int, minimum: int) -> bool:
    # Negative when contacts were added or removed since: the difference still is a small group.
    return 0 < abs(count) < minimum


def _known_sums(measurements: Iterable[Measurement]) -> dict[Span, int]:
    """All spans whose count follows from the measured ones by adding and subtracting.

    The count from a to b is a height difference between a and b; so days that are linked by measured spans,
    in any direction, have known heights, and each two of them a known difference.
    """
    links: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (start, end), count in measurements:
        links[start].append((end, count))
        links[end].append((start, -count))
    known: dict[Span, int] = {}
    seen: set[int] = set()
    for origin in links:
        if origin in seen:
            continue
        heights = {origin: 0}
        waiting = deque([origin])
        while waiting:
            day = waiting.popleft()
            for other, count in links[day]:
                if other not in heights:
                    heights[other] = heights[day] + count
                    waiting.append(other)
        seen |= heights.keys()
        days = sorted(heights)
        known |= {(a, b): heights[b] - heights[a] for index, a in enumerate(days) for b in days[index + 1 :]}
    return known
