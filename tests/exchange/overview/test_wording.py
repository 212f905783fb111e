"""Every code and every table has its words in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.domain.contacts import Outcome, Setting
from verbinder.exchange.overview.facts import ContactFact
from verbinder.exchange.overview.period import make_overview
from verbinder.exchange.overview.published import KNOWN_PEOPLE, NEW_PEOPLE, TableKind
from verbinder.exchange.overview.wording import Wording


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_has_a_word_of_its_own(language: str) -> None:
    words = Wording(language)
    for kind, codes in ((TableKind.SETTING, Setting), (TableKind.OUTCOME, Outcome)):
        labels = [words.label(kind, code) for code in codes]
        assert len(set(labels)) == len(labels)
    assert words.label(TableKind.PEOPLE, NEW_PEOPLE) != words.label(TableKind.PEOPLE, KNOWN_PEOPLE)
    for kind in TableKind:
        assert all((words.other(kind), words.sheet(kind), words.column(kind), words.total(kind)))
        assert len(words.sheet(kind)) <= 31


def test_own_words_stand_as_they_are() -> None:
    assert Wording().label(TableKind.OUTCOME, "soep gegeten") == "soep gegeten"
    assert Wording().label(TableKind.THEME, "door") == "door"


def test_dates_are_written_in_full() -> None:
    assert Wording().day(date(2026, 3, 3)) == "3 maart 2026"
    assert Wording("en").day(date(2026, 3, 3)) == "3 March 2026"


def test_a_part_of_a_month_says_so() -> None:
    facts = [ContactFact(date(2026, month, 20)) for month in (1, 2, 3) for _ in range(9)]
    overview = make_overview(facts, first_day=date(2026, 1, 15), last_day=date(2026, 3, 31))
    lines = Wording().lines(overview, TableKind.MONTH, overview.months)
    assert [(line.label, line.remark) for line in lines] == [
        ("januari 2026", "een deel van de maand"),
        ("februari 2026", ""),
        ("maart 2026", ""),
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_explanation_has_no_open_ends(language: str) -> None:
    overview = make_overview([], first_day=date(2026, 1, 1), last_day=date(2026, 3, 31), minimum=8)
    text = " ".join(Wording(language).explanation(overview))
    assert "8" in text
    assert "{" not in text
