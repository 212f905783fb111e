"""Friendly ways to begin a conversation."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.openers import VARIANTS, opener
from verbinder.sentences import LANGUAGES, sentence

TODAY = date(2026, 3, 12)


def test_a_talent_goes_before_an_interest() -> None:
    code, values = opener(["kookt Surinaams"], ["voetbal"], name="Fatima", person=3, today=TODAY)
    assert code.startswith("opener.talent_")
    assert values == {"phrase": "kookt Surinaams", "name": "Fatima"}


def test_of_whom_nothing_is_known_one_asks() -> None:
    code, _ = opener([], [], name="Fatima", person=3, today=TODAY)
    assert code.startswith("opener.unknown_")


def test_it_stays_the_same_within_a_week_and_changes_after() -> None:
    monday = date(2026, 3, 9)
    days = [opener(["a", "b"], [], name="x", person=1, today=monday + timedelta(days)) for days in range(15)]
    assert len({str(day) for day in days}) in (2, 3)


@given(
    st.lists(st.text(min_size=1), max_size=3),
    st.lists(st.text(min_size=1), max_size=3),
    st.integers(1, 10**9),
    st.dates(),
)
def test_whatever_it_picks_has_a_sentence_in_both_languages(
    talents: list[str], interests: list[str], person: int, today: date
) -> None:
    code, values = opener(talents, interests, name="Jan", person=person, today=today)
    for language in LANGUAGES:
        assert sentence(code, language, **values)


def test_every_variant_is_used_some_time() -> None:
    used = {opener(["a"], [], name="", person=person, today=TODAY)[0] for person in range(40)}
    assert len(used) == VARIANTS["talent"]
