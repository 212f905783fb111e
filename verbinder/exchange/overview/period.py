"""Makes the contact overview of a period: safe tables from bare counts.

The only way from facts to a `PeriodOverview`; what it returns may be shown and written as it is. Knows
nothing of files, languages or the notebook.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from verbinder.domain.small_groups import (
    MINIMUM,
    NOTHING_SHOWN,
    SafeTable,
    hide_cells,
    is_showable,
    safe_groups,
)
from verbinder.errors import UserError
from verbinder.exchange.overview.earlier import compare
from verbinder.exchange.overview.facts import (
    UNSHOWABLE,
    ContactFact,
    PeriodCounts,
    count_facts,
    safe_label,
    safe_street,
)
from verbinder.exchange.overview.kinds import EVERYTHING, WORK, Selection, TableKind
from verbinder.exchange.overview.published import (
    KNOWN_PEOPLE,
    NEW_PEOPLE,
    PeriodOverview,
    Withheld,
    WorkTable,
    months_between,
)


def make_overview(
    facts: Iterable[ContactFact],
    *,
    first_day: date,
    last_day: date,
    minimum: int = MINIMUM,
    earlier: Sequence[PeriodOverview] = (),
) -> PeriodOverview:
    """The overview of the contacts from `first_day` up to and including `last_day`.

    `earlier` are overviews that left before: what would give a small group away by comparing them with this
    one is rolled up too. Raises `UserError` for a period that ends before it begins, a minimum below 5, and
    a period that differs from earlier ones by fewer than `minimum` contacts.
    """
    check_period(first_day, last_day, minimum)
    counts = count_facts(facts, first_day=first_day, last_day=last_day)
    return overview_of_counts(counts, first_day=first_day, last_day=last_day, minimum=minimum, earlier=earlier)


def overview_of_counts(
    counts: PeriodCounts,
    *,
    first_day: date,
    last_day: date,
    minimum: int = MINIMUM,
    earlier: Sequence[PeriodOverview] = (),
    selection: Selection = EVERYTHING,
) -> PeriodOverview:
    """As `make_overview`, from counts that were already made for exactly this period and selection.

    Raises `UserError` also when an earlier overview of another selection shares a day with this one: the whole less one
    area is the other areas, and nobody checked those.
    """
    check_period(first_day, last_day, minimum)
    if any(_shares_days(each, first_day, last_day) for each in earlier if each.selection != selection):
        raise UserError("overview.other_filter")
    alike = [each for each in earlier if each.selection == selection]
    withheld: Withheld = frozenset()
    months: frozenset[TableKind] = frozenset()
    while True:
        overview = replace(_build(counts, first_day, last_day, minimum, withheld, selection), selection=selection)
        overview = replace(overview, work=_work(counts, overview, withheld, months))
        differences = compare(alike, overview)
        if differences.too_close:
            raise UserError("overview.too_close", minimum=minimum)
        if differences.withhold <= withheld and differences.months <= months:
            return overview
        withheld |= differences.withhold
        months |= differences.months


def _shares_days(overview: PeriodOverview, first_day: date, last_day: date) -> bool:
    return overview.first_day <= last_day and first_day <= overview.last_day


def _work(
    counts: PeriodCounts, overview: PeriodOverview, withheld: Withheld, hidden_months: frozenset[TableKind]
) -> tuple[WorkTable, ...]:
    """The tables of work; each with a total of its own, so that none says anything of another."""
    tables = []
    for kind in WORK:
        found = counts.work.get(kind.value)
        if found is None:
            continue
        whole = (kind, None) not in withheld
        never = {label for of_kind, label in withheld if of_kind is kind and label is not None}
        labels = _relabel(found.labels, safe_label)
        table = NOTHING_SHOWN
        if whole:
            table = safe_groups(labels, minimum=overview.minimum, always_other={UNSHOWABLE, *never})
        months = None
        if found.months is not None:
            keys = months_between(overview.first_day, overview.last_day)
            by_month = {key: found.months.get(key, 0) for key in keys}
            hidden = keys if kind in hidden_months else ()
            months = hide_cells(by_month, minimum=overview.minimum, always_hidden=hidden) if whole else NOTHING_SHOWN
        tables.append(WorkTable(kind, table, months))
    return tuple(tables)


def check_period(first_day: date, last_day: date, minimum: int) -> None:
    """Raises `UserError` for a period that ends before it begins and for a minimum below 5."""
    if last_day < first_day:
        raise UserError("overview.last_before_first", first=first_day.isoformat(), last=last_day.isoformat())
    if minimum < MINIMUM:
        raise UserError("overview.minimum_too_low", lowest=MINIMUM)


def _build(
    counts: PeriodCounts, first_day: date, last_day: date, minimum: int, withheld: Withheld, selection: Selection
) -> PeriodOverview:
    # Every contact of the selection has its theme: as a row it would be known, and the rest of the mentions with it.
    themes = {label: count for label, count in counts.themes.items() if not selection.theme or label != selection.theme}

    def table(
        kind: TableKind, labels: Mapping[str, int], check: Callable[[str], str], highest: int | None = None
    ) -> SafeTable:
        if (kind, None) in withheld or not is_showable(counts.contacts, minimum):
            return NOTHING_SHOWN
        never = {label for of_kind, label in withheld if of_kind is kind and label is not None}
        return safe_groups(_relabel(labels, check), minimum=minimum, always_other={UNSHOWABLE, *never}, highest=highest)

    people = counts.people if _can_tell_people(counts, minimum, withheld) else None
    reached = None
    if counts.new_people is not None:
        split = {NEW_PEOPLE: counts.new_people, KNOWN_PEOPLE: counts.people - counts.new_people}
        reached = NOTHING_SHOWN if people is None else table(TableKind.PEOPLE, split, str)
    return PeriodOverview(
        first_day=first_day,
        last_day=last_day,
        minimum=minimum,
        total=counts.contacts if is_showable(counts.contacts, minimum) else None,
        people=people,
        streets=table(TableKind.STREET, counts.streets, safe_street),
        settings=table(TableKind.SETTING, counts.settings, safe_label),
        outcomes=table(TableKind.OUTCOME, counts.outcomes, safe_label),
        themes=table(TableKind.THEME, themes, safe_label, highest=counts.contacts),
        months=_months(counts, first_day, last_day, minimum, withheld),
        reached=reached,
    )


def _can_tell_people(counts: PeriodCounts, minimum: int, withheld: Withheld) -> bool:
    return (
        is_showable(counts.contacts, minimum)
        and is_showable(counts.people, minimum)
        and (TableKind.PEOPLE, None) not in withheld
    )


def _relabel(labels: Mapping[str, int], check: Callable[[str], str]) -> Counter[str]:
    """The counts under labels that may be shown; labels that become equal are added up."""
    checked: Counter[str] = Counter()
    for label, count in labels.items():
        checked[check(label)] += count
    return checked


def _months(counts: PeriodCounts, first_day: date, last_day: date, minimum: int, withheld: Withheld) -> SafeTable:
    keys = months_between(first_day, last_day)
    by_month = {key: counts.months.get(key, 0) for key in keys}
    hide_all = (TableKind.MONTH, None) in withheld
    return hide_cells(by_month, minimum=minimum, always_hidden=keys if hide_all else ())
