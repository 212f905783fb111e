"""Dutch names: shown, sorted and compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.names import folded, shown_name, sort_key, tidy, tidy_lines


def test_the_prefix_stands_before_the_surname_and_sorts_after_it() -> None:
    assert shown_name("Jan", "van den", "Berg", "", "") == "Jan van den Berg"
    assert sort_key("Jan", "van den", "Berg", "", "") == "berg jan van den"


def test_someone_without_a_name_goes_by_the_description_and_stands_at_the_end() -> None:
    assert shown_name("", "", "", "", "mevrouw met hondje") == "mevrouw met hondje"
    assert sort_key("", "", "", "", "aardige mevrouw") > sort_key("Zz", "", "Zzz", "", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fatima", "Fa\u200btima"),
        ("Fatima", "\ufeffFÁTIMA\u00ad"),
        ("Ĳsbrand", "IJsbrand"),
        ("d'Hont", "d’Hont"),
        ("Łukasz Bjørn", "lukasz bjorn"),
        ("Weiß", "weiss"),
        ("José", "Jose\u0301"),
        ("van  den\tBerg", "Van den Berg"),
    ],
)
def test_two_spellings_of_one_name_fold_to_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_different_names_stay_different() -> None:
    assert folded("Dijk") != folded("Dyk")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = folded(text)
    assert " ".join(once.split()) == once
    assert folded(once) == once


@given(st.text())
def test_a_tidied_line_can_be_stored_and_has_no_unseen_signs(text: str) -> None:
    line = tidy(text)
    line.encode("utf-8")
    assert line == tidy(line)
    assert not set(line) & {"\n", "\x00", "\u200b", "\ufeff", "\u202e"}


def test_a_note_keeps_its_lines() -> None:
    assert tidy_lines("\n een  regel \r\n\r\nnog een\x00\n") == "een regel\n\nnog een"


def test_a_halved_character_cannot_spoil_the_file() -> None:
    assert tidy("a\ud800b") == "ab"
