"""Languages and parts of the day out of what was typed."""

from __future__ import annotations

import pytest

from verbinder.domain.day_parts import DayPart, day_parts, kept
from verbinder.domain.languages import spoken


@pytest.mark.parametrize(
    ("typed", "languages"),
    [
        ("Nederlands, Turks", {"nederlands", "turks"}),
        ("NL en een beetje Engels", {"nederlands", "engels"}),
        ("spreekt alleen Tigrinya", {"tigrinya"}),
        ("Arabisch / Frans", {"arabisch", "frans"}),
        ("geen Nederlands, wel Pools", {"pools"}),
        ("Dutch and English", {"nederlands", "engels"}),
        ("Oekraïens", {"oekraiens"}),
        ("", set()),
        ("?! 123", set()),
    ],
)
def test_languages_are_told_apart(typed: str, languages: set[str]) -> None:
    assert spoken(typed) == languages


def test_day_parts_are_kept_in_their_own_order() -> None:
    assert kept([DayPart.WEEKEND, DayPart.MORNING]) == "morning weekend"
    assert day_parts("weekend morning nacht") == {DayPart.MORNING, DayPart.WEEKEND}
    assert kept(day_parts("")) == ""
