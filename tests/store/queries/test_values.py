"""The small pieces of SQL the queries share."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.privacy import Approach, ApproachWish
from verbinder.store.queries.values import ALLOWED, ARCHIVED, day, id_list, in_chunks, joined, wish_today

TODAY = date(2026, 3, 12)
DAYS = st.none() | st.integers(-3, 3).map(lambda days: TODAY + timedelta(days))


@given(approach=st.sampled_from(list(Approach)), until=DAYS)
def test_the_sql_of_may_be_approached_says_what_the_rule_says(approach: Approach, until: date | None) -> None:
    connection = sqlite3.connect(":memory:")
    query = f"SELECT {ALLOWED} FROM (SELECT :approach AS approach, :until AS approach_until) r"
    values = {"approach": approach.value, "until": until and until.isoformat(), "today": TODAY.isoformat()}
    (allowed,) = connection.execute(query, values).fetchone()
    connection.close()
    assert bool(allowed) is ApproachWish(approach, until).allows(TODAY)
    assert (wish_today(approach, until, TODAY) is Approach.WELCOME) is bool(allowed)


@given(approach=st.sampled_from(list(Approach)), archived_on=DAYS)
def test_archived_means_archived_whatever_the_wish(approach: Approach, archived_on: date | None) -> None:
    connection = sqlite3.connect(":memory:")
    query = f"SELECT {ARCHIVED} FROM (SELECT ? AS approach, ? AS archived_on)"
    (archived,) = connection.execute(query, (approach.value, archived_on and archived_on.isoformat())).fetchone()
    connection.close()
    assert bool(archived) is (archived_on is not None)


def test_ids_days_and_cells_are_written_as_sql_and_text() -> None:
    assert id_list([3, 1]) == "(3, 1)"
    assert id_list([]) == "()"
    assert (day("2026-03-12"), day(None)) == (TODAY, None)
    assert joined(["a", "b", "c"], 2) == "a · b …"
    assert joined([], 2) == ""
    assert list(in_chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]
