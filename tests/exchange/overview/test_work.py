"""What came of the contacts, counted safely: nobody finds a small group by solving everything that was published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from verbinder.errors import UserError
from verbinder.exchange.overview.earlier import compare, differences_reveal
from verbinder.exchange.overview.facts import PeriodCounts, WorkCounts, month_key
from verbinder.exchange.overview.kinds import Selection, TableKind
from verbinder.exchange.overview.period import overview_of_counts
from verbinder.exchange.overview.plain import overview_as_json, overview_from_json
from verbinder.exchange.overview.published import PeriodOverview

START = date(2026, 1, 1)
MINIMUM = 5
ENDINGS = ("lasting", "not_clicked", "never_went")
PHASES = ("idea", "running", "ended")
NOTHING: Mapping[str, int] = {}
#: Something that happened: the day, what, how often.
Event = tuple[int, str, int]
Cell = tuple[str, int]
Equation = tuple[dict[Cell, Fraction], Fraction]


def overview_of(
    events: Sequence[Event],
    first: int,
    last: int,
    earlier: Sequence[PeriodOverview] = (),
    stands: Mapping[str, int] | None = None,
    selection: Selection | None = None,
) -> PeriodOverview:
    labels: Counter[str] = Counter()
    months: Counter[str] = Counter()
    for day, label, count in events:
        if first <= day <= last:
            labels[label] += count
            months[month_key(START + timedelta(days=day))] += count
    work = {"ending": WorkCounts(labels, months)}
    if stands is not None:
        work["phase"] = WorkCounts(stands)
    return overview_of_counts(
        PeriodCounts(0, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, work=work),
        first_day=START + timedelta(days=first),
        last_day=START + timedelta(days=last),
        earlier=earlier,
        selection=selection or Selection(),
    )


def rows(overview: PeriodOverview, kind: TableKind) -> dict[str, int | None]:
    table = overview.table(kind)
    assert table is not None
    return {row.label: row.count for row in table.rows}


def test_who_never_went_is_counted_too_but_never_alone() -> None:
    events = [(3, "lasting", 12), (4, "not_clicked", 7), (5, "never_went", 3)]
    found = overview_of(events, 0, 80)
    assert rows(found, TableKind.ENDING) == {"lasting": 12}
    table = found.table(TableKind.ENDING)
    assert table is not None
    assert (table.other, table.total) == (10, 22)
    assert rows(overview_of([*events, (6, "never_went", 4)], 0, 80), TableKind.ENDING)["never_went"] == 7


def test_months_of_work_hide_a_quiet_month_and_another_with_it() -> None:
    found = overview_of([(3, "lasting", 12), (40, "lasting", 2), (70, "lasting", 9)], 0, 80)
    months = found.months_of(TableKind.ENDING)
    assert months is not None
    shown = [row.count for row in months.rows]
    assert shown[1] is None
    assert shown.count(None) >= 2


def test_how_things_stand_is_not_told_again_when_little_has_changed() -> None:
    before = overview_of([], 0, 30, stands={"running": 20, "ended": 12})
    assert rows(before, TableKind.PHASE) == {"running": 20, "ended": 12}
    after = overview_of([], 31, 58, [before], stands={"running": 19, "ended": 13})
    assert rows(after, TableKind.PHASE) == {}
    same_day = overview_of([], 0, 30, [before], stands={"running": 19, "ended": 13})
    assert rows(same_day, TableKind.PHASE) == {}
    much = overview_of([], 31, 58, [before], stands={"running": 26, "ended": 18})
    assert rows(much, TableKind.PHASE) == {"running": 26, "ended": 18}


def test_two_overlapping_periods_do_not_tell_how_one_introduction_ended() -> None:
    events = [(3, "lasting", 12), (4, "never_went", 9), (40, "never_went", 1), (41, "lasting", 8)]
    before = overview_of(events, 0, 39)
    after = overview_of(events, 0, 41, [before])
    assert "never_went" not in rows(after, TableKind.ENDING)
    assert not differences_reveal([before], after)
    assert compare([before], overview_of(events, 0, 41)).withhold


def test_days_of_which_the_whole_left_cannot_leave_for_one_area() -> None:
    whole = overview_of([(3, "lasting", 12)], 0, 30)
    area = Selection(area="Noord")
    with pytest.raises(UserError) as refused:
        overview_of([(3, "lasting", 11)], 30, 60, [whole], selection=area)
    assert refused.value.code == "overview.other_filter"
    later = overview_of([(40, "lasting", 11)], 31, 60, [whole], selection=area)
    assert rows(later, TableKind.ENDING) == {"lasting": 11}
    with pytest.raises(UserError):
        overview_of([], 0, 90, [whole, later])


def test_of_one_theme_the_others_are_not_found_by_subtracting_it() -> None:
    themes = {"geld": 6, "groen": 4}
    counts = PeriodCounts(6, {"Laak": 6}, {"door": 6}, {"conversation": 6}, themes, {"2026-01": 6})
    found = overview_of_counts(counts, first_day=START, last_day=date(2026, 1, 31), selection=Selection(theme="geld"))
    assert found.themes.rows == ()
    assert found.themes.total is None


@pytest.mark.parametrize("name", ["Jan de Vries 06-12345678", "Dorpsstraat 5611 AB", "iemand@huis.nl"])
def test_an_area_that_looks_like_a_person_is_no_selection(name: str) -> None:
    with pytest.raises(UserError) as refused:
        Selection(area=name)
    assert refused.value.code == "overview.unshowable_filter"


def test_an_overview_of_work_comes_back_from_its_json() -> None:
    found = overview_of([(3, "lasting", 12)], 0, 58, stands={"running": 9}, selection=Selection(area="Noord"))
    assert overview_from_json(overview_as_json(found)) == found


def test_an_overview_that_left_before_there_was_work_is_still_understood() -> None:
    plain = overview_as_json(overview_of([(3, "lasting", 12)], 0, 58))
    for key in ("work", "area", "theme"):
        del plain[key]
    old = overview_from_json(plain)
    assert old.work == ()
    assert rows(overview_of([(3, "lasting", 12)], 0, 58, [old]), TableKind.ENDING) == {"lasting": 12}


# --- everything that was published, solved exactly ---


def equations_of(overview: PeriodOverview, cuts: Sequence[int]) -> list[Equation]:
    """What a reader knows of events per label and per stretch of days between two cuts."""
    first, last = overview.first_day.toordinal(), overview.last_day.toordinal() + 1
    table, months = overview.table(TableKind.ENDING), overview.months_of(TableKind.ENDING)
    assert table is not None
    assert months is not None
    known: list[Equation] = []

    def tell(labels: Sequence[str], start: int, end: int, count: int | None) -> None:
        if count is not None:
            cells = {(label, cut): Fraction(1) for label in labels for cut in cuts[:-1] if start <= cut < end}
            known.append((cells, Fraction(count)))

    tell(ENDINGS, first, last, table.total)
    shown = {row.label: row.count for row in table.rows}
    for label in ENDINGS:
        if label in shown or not table.held_back:
            tell([label], first, last, shown.get(label, 0))
    tell([label for label in ENDINGS if label not in shown], first, last, table.other)
    for row in months.rows:
        start = date.fromisoformat(f"{row.label}-01")
        end = (start + timedelta(days=32)).replace(day=1)
        tell(ENDINGS, max(first, start.toordinal()), min(last, end.toordinal()), row.count)
    return known


def eliminated(equations: Sequence[Equation]) -> dict[Cell, Equation]:
    """Gauss–Jordan in fractions: each pivot with its equation."""
    basis: dict[Cell, Equation] = {}
    for cells, value in equations:
        cells, value = without_pivots(basis, cells, value)
        if not cells:
            continue
        pivot = next(iter(cells))
        scale = cells[pivot]
        basis[pivot] = ({cell: entry / scale for cell, entry in cells.items()}, value / scale)
    return basis


def without_pivots(
    basis: Mapping[Cell, Equation], cells: Mapping[Cell, Fraction], value: Fraction
) -> tuple[dict[Cell, Fraction], Fraction]:
    """The equation with every pivot of the basis substituted, until none is left."""
    left = dict(cells)
    while (pivot := next((cell for cell in left if cell in basis), None)) is not None:
        factor = left[pivot]
        for cell, entry in basis[pivot][0].items():
            left[cell] = left.get(cell, Fraction(0)) - factor * entry
        left = {cell: entry for cell, entry in left.items() if entry}
        value -= factor * basis[pivot][1]
    return left, value


def value_of(basis: Mapping[Cell, Equation], wanted: Mapping[Cell, Fraction]) -> Fraction | None:
    """What the equations say of a sum of cells; None when they leave it open."""
    left, value = without_pivots(basis, wanted, Fraction(0))
    return None if left else -value


day_numbers = st.integers(0, 89)
some_periods = st.tuples(day_numbers, day_numbers).filter(lambda pair: pair[0] <= pair[1])
some_events = st.lists(st.tuples(day_numbers, st.sampled_from(ENDINGS), st.integers(1, 12)), min_size=3, max_size=14)


@settings(max_examples=250, deadline=None)
@given(some_events, st.lists(some_periods, min_size=1, max_size=3))
@example([(3, "lasting", 12), (4, "never_went", 9), (40, "never_went", 1), (41, "lasting", 8)], [(0, 39), (0, 41)])
def test_no_sum_of_what_was_published_of_endings_is_a_small_group(
    events: list[Event], asked: list[tuple[int, int]]
) -> None:
    published: list[PeriodOverview] = []
    for first, last in asked:
        published.append(overview_of(events, first, last, published))
    ends = {day for first, last in asked for day in (first, last + 1)}
    cuts = sorted(
        {(START + timedelta(days=day)).toordinal() for day in ends}
        | {date(2026, month, 1).toordinal() for month in (1, 2, 3)}
    )
    basis = eliminated([equation for overview in published for equation in equations_of(overview, cuts)])
    for start, end in combinations(cuts, 2):
        span = [cut for cut in cuts if start <= cut < end]
        for number in range(1, len(ENDINGS) + 1):
            for labels in combinations(ENDINGS, number):
                value = value_of(basis, {(label, cut): Fraction(1) for label in labels for cut in span})
                if number == 1 or number == len(ENDINGS):
                    assert value is None or not 0 < value < MINIMUM, (labels, start, end)


def test_the_solver_finds_what_two_unchecked_overviews_tell() -> None:
    events = [(3, "lasting", 12), (4, "never_went", 9), (40, "never_went", 1), (41, "lasting", 8)]
    both = [overview_of(events, 0, 39), overview_of(events, 0, 41)]
    cuts = [START.toordinal() + day for day in (0, 31, 40, 42, 59)]
    basis = eliminated([equation for overview in both for equation in equations_of(overview, cuts)])
    assert value_of(basis, {("never_went", START.toordinal() + 40): Fraction(1)}) == 1


some_stands = st.fixed_dictionaries({phase: st.integers(0, 30) for phase in PHASES})


@settings(max_examples=250, deadline=None)
@given(st.lists(some_stands, min_size=2, max_size=4))
def test_no_change_in_how_things_stand_is_a_small_group(moments: list[dict[str, int]]) -> None:
    published: list[PeriodOverview] = []
    for stands in moments:
        published.append(overview_of([], 0, 30, published, stands=stands))
    equations: list[Equation] = []
    for number, overview in enumerate(published):
        table = overview.table(TableKind.PHASE)
        assert table is not None
        shown = {row.label: row.count for row in table.rows}
        if table.total is not None:
            equations.append(({(phase, number): Fraction(1) for phase in PHASES}, Fraction(table.total)))
        for phase in PHASES:
            count = shown.get(phase, None if table.held_back else 0)
            if count is not None:
                equations.append(({(phase, number): Fraction(1)}, Fraction(count)))
    assume(equations)
    basis = eliminated(equations)
    for one, other in combinations(range(len(published)), 2):
        for labels in [*[(phase,) for phase in PHASES], PHASES]:
            change = {(label, other): Fraction(1) for label in labels} | {
                (label, one): Fraction(-1) for label in labels
            }
            value = value_of(basis, change)
            assert value is None or not 0 < abs(value) < MINIMUM, (labels, one, other)
    for number in range(len(published)):
        for phase in PHASES:
            value = value_of(basis, {(phase, number): Fraction(1)})
            assert value is None or not 0 < value < MINIMUM
