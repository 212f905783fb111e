"""No cell becomes a formula, and what goes out comes back the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.exchange.safe_cells import clean, defuse, undefuse

any_text = st.text(st.characters(exclude_categories=()))
awkward_text = st.text(st.sampled_from(list("'=+-@\t\r\n\0 a＝＋－＠\u200b\u00a0\ufeff,;\"")))


@settings(deadline=None)
@given(st.one_of(any_text, awkward_text))
def test_taking_the_guard_off_gives_the_cleaned_text_back(text: str) -> None:
    assert undefuse(defuse(text)) == clean(text)


@settings(deadline=None)
@given(st.one_of(any_text, awkward_text))
def test_no_text_begins_as_a_formula(text: str) -> None:
    safe = defuse(text)
    assert not safe.lstrip(" \u00a0\u200b\ufeff").startswith(tuple("=+-@＝＋－＠"))
    assert not safe.startswith(("\t", "\r", "\n", "\0"))
    safe.encode("utf-8")


@pytest.mark.parametrize("text", ["=1+1", "+31612345678", "-", "@SUM(A1)", " =1", "\t=1", "＝1", "'=1", "\u00a0-1"])
def test_what_a_spreadsheet_could_run_gets_one_apostrophe(text: str) -> None:
    assert defuse(text) == "'" + text


@pytest.mark.parametrize("text", ["", "'s-Hertogenbosch", "'t Hofke", "Jan - Piet", "1+1", "a@b.nl", "'"])
def test_honest_text_stays_as_it_is(text: str) -> None:
    assert defuse(text) == text
    assert undefuse(text) == text


def test_control_characters_do_not_reach_a_cell() -> None:
    assert clean("a\x00b\x1bc\ud800d\x85e\r\nf\rg\th") == "abcde\nf\ng\th"
