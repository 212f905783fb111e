"""The overview of a period: right counts, and nothing small in any of its tables."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.small_groups import SafeTable
from verbinder.errors import UserError
from verbinder.exchange.overview.facts import UNSHOWABLE, ContactFact, PeriodCounts
from verbinder.exchange.overview.period import make_overview, overview_of_counts
from verbinder.exchange.overview.published import TableKind, months_between

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)

contact_facts = st.builds(
    ContactFact,
    on_date=st.dates(date(2025, 12, 20), date(2026, 4, 10)),
    street=st.sampled_from(["", "Laak", "Hofstraat", "Muntweg", "Dijk 12", "Tongelresestraat"]),
    setting=st.sampled_from(list(Setting)).map(str),
    outcome=st.sampled_from(list(Outcome)[:3]).map(str),
    themes=st.lists(st.sampled_from(["geld", "eenzaam", "groen", "06 12345678"]), max_size=3).map(tuple),
    people=st.integers(1, 3),
    new_people=st.sampled_from([None, 0, 0, 0, 1]),
)


def shown(table: SafeTable) -> dict[str, int | None]:
    return {row.label: row.count for row in table.rows}


def test_a_quarter_shows_large_streets_and_rolls_up_the_small_ones(quarter: list[ContactFact]) -> None:
    overview = make_overview(quarter, first_day=FIRST, last_day=LAST)
    assert overview.total == 120
    assert shown(overview.streets) == {"Tongelresestraat": 60, "Hofstraat": 40, "=Plein": 12}
    assert overview.streets.other == 8
    assert shown(overview.outcomes) == {"conversation": 80, "not_home": 30, "soep gegeten": 10}
    assert shown(overview.themes) == {"eenzaamheid": 60, "geld": 30, "speeltuin": 30}
    assert overview.people == 90


def test_a_quiet_month_takes_a_busy_one_along(quarter: list[ContactFact]) -> None:
    months = make_overview(quarter, first_day=FIRST, last_day=LAST).months
    assert [row.label for row in months.rows] == ["2026-01", "2026-02", "2026-03"]
    assert shown(months)["2026-02"] is None
    assert list(shown(months).values()).count(None) >= 2


def test_a_period_without_contacts_says_so() -> None:
    overview = make_overview([], first_day=FIRST, last_day=LAST)
    assert overview.total == 0
    assert list(shown(overview.months).values()) == [0, 0, 0]
    assert not overview.held_back


def test_a_period_with_four_contacts_tells_only_that_it_is_too_few() -> None:
    facts = [ContactFact(FIRST, "Laak", "door", "conversation", ("geld",), people=9)] * 4
    overview = make_overview(facts, first_day=FIRST, last_day=LAST)
    assert (overview.total, overview.people) == (None, None)
    assert all(table.total is None and not any(shown(table).values()) for _, table in overview.tables())
    assert overview.held_back


def test_labels_that_may_not_be_shown_are_counted_together() -> None:
    facts = [ContactFact(FIRST, "Laak 12")] * 9 + [ContactFact(FIRST, "Hofstraat")] * 6
    overview = make_overview(facts, first_day=FIRST, last_day=LAST)
    assert shown(overview.streets) == {"Hofstraat": 6}
    assert overview.streets.other == 9


def test_counts_from_elsewhere_are_checked_as_well() -> None:
    counts = PeriodCounts(
        20,
        {"Laak 12": 9, "Hofstraat": 11},
        {"door": 20},
        {"conversation": 20},
        {"bel 0612345678": 20},
        {"2026-01": 20},
        people=20,
    )
    overview = overview_of_counts(counts, first_day=FIRST, last_day=FIRST)
    assert shown(overview.streets) == {"Hofstraat": 11}
    assert shown(overview.themes) == {}
    assert overview.reached is None


def test_a_higher_minimum_hides_more() -> None:
    facts = [ContactFact(FIRST, "Laak")] * 9 + [ContactFact(FIRST, "Hofstraat")] * 30
    facts += [ContactFact(FIRST, "Muntweg")] * 40
    assert set(shown(make_overview(facts, first_day=FIRST, last_day=LAST).streets)) == {
        "Laak",
        "Hofstraat",
        "Muntweg",
    }
    overview = make_overview(facts, first_day=FIRST, last_day=LAST, minimum=10)
    assert set(shown(overview.streets)) == {"Muntweg"}


@pytest.mark.parametrize(
    ("first", "last", "minimum", "code"),
    [(LAST, FIRST, 5, "overview.last_before_first"), (FIRST, LAST, 4, "overview.minimum_too_low")],
)
def test_what_cannot_be_asked_is_refused(first: date, last: date, minimum: int, code: str) -> None:
    with pytest.raises(UserError) as refused:
        make_overview([], first_day=first, last_day=last, minimum=minimum)
    assert refused.value.code == code


def test_months_run_over_the_turn_of_the_year_and_to_the_end_of_time() -> None:
    assert months_between(date(2025, 11, 30), date(2026, 2, 1)) == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert months_between(date(9999, 12, 1), date.max) == ["9999-12"]


@settings(deadline=None)
@given(st.lists(contact_facts, max_size=80), st.integers(5, 9))
def test_no_number_anywhere_in_an_overview_is_a_small_group(facts: list[ContactFact], minimum: int) -> None:
    overview = make_overview(facts, first_day=FIRST, last_day=LAST, minimum=minimum)
    inside = [fact for fact in facts if FIRST <= fact.on_date <= LAST]
    numbers = [overview.total, overview.people]
    for kind, table in overview.tables():
        numbers += [*shown(table).values(), table.other, table.total]
        if table.total is not None and kind not in (TableKind.THEME, TableKind.PEOPLE):
            assert table.total == overview.total == len(inside)
        if table.total is not None:
            assert sum(count or 0 for count in shown(table).values()) + (table.other or 0) == table.total
        assert UNSHOWABLE not in shown(table)
    assert all(number is None or number == 0 or number >= minimum for number in numbers)


@settings(deadline=None)
@given(st.lists(contact_facts, min_size=5, max_size=60))
def test_every_count_shown_is_the_true_count(facts: list[ContactFact]) -> None:
    inside = [fact for fact in facts if FIRST <= fact.on_date <= LAST]
    overview = make_overview(inside, first_day=FIRST, last_day=LAST)
    truth = {
        TableKind.STREET: Counter(fact.street for fact in inside),
        TableKind.SETTING: Counter(fact.setting for fact in inside),
        TableKind.OUTCOME: Counter(fact.outcome for fact in inside),
        TableKind.THEME: Counter(theme for fact in inside for theme in fact.themes),
        TableKind.MONTH: Counter(f"{fact.on_date:%Y-%m}" for fact in inside),
    }
    for kind, table in overview.tables():
        if kind in truth:
            assert all(count in (None, truth[kind][label]) for label, count in shown(table).items())


def test_one_contact_more_or_less_on_another_day_does_not_change_the_period() -> None:
    facts = [ContactFact(FIRST + timedelta(days=number), "Laak") for number in range(20)]
    outside = [*facts, ContactFact(LAST + timedelta(days=1), "Laak")]
    assert make_overview(facts, first_day=FIRST, last_day=LAST) == make_overview(
        outside, first_day=FIRST, last_day=LAST
    )
