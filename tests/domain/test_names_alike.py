"""Names of things one slip of the pen apart are found, a series of streets and two numbers are not."""

from __future__ import annotations

import pytest

from verbinder.domain.names_alike import SERIES, alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kerkstraat", "kerkstraat"),
        ("kerkstraat", "kerkstaat"),
        ("kerkstraat", "kerkstrraat"),
        ("kerkstraat", "kerkstreat"),
        ("kerkstraat", "kekrstraat"),
        ("bol", "bol"),
    ],
)
def test_one_slip_is_the_same_name(one: str, other: str) -> None:
    assert alike([one, "dorpsplein", other]) == [(0, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kerkstraat", "kerkweg"),
        ("zang", "zand"),
        ("1dwarsstraat", "2dwarsstraat"),
        ("plein1940", "plein1945"),
        ("", ""),
    ],
)
def test_other_names_are_not(one: str, other: str) -> None:
    assert alike([one, other]) == []


def test_a_whole_series_is_no_slip() -> None:
    assert alike([f"gangpad{letter}" for letter in "abcdefghjk"[: SERIES + 1]]) == []


def test_many_names_are_compared_by_what_they_share_and_not_all_with_all() -> None:
    names = [f"straat van nummer {number}" for number in range(3_000)]
    assert alike([*names, "kerkstraat", "kerkstaat"]) == [(3_000, 3_001)]
