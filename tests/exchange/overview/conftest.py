"""A quarter of rounds as facts, for every test of the overview."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle

import pytest

from verbinder.exchange.overview.facts import ContactFact

FIRST = date(2026, 1, 1)


def _spread(counts: dict[str, int]) -> Iterator[str]:
    """The labels, each as often as asked, dealt round so that they do not come in blocks."""
    left = dict(counts)
    while any(left.values()):
        for label, count in left.items():
            if count:
                left[label] -= 1
                yield label


@pytest.fixture
def quarter() -> list[ContactFact]:
    """120 contacts: streets of 60, 40, 12, 4, 3 and 1; February is a quiet month with 3 contacts."""
    streets = _spread({"Tongelresestraat": 60, "Hofstraat": 40, "=Plein": 12, "Laak": 4, "Muntweg": 3, "": 1})
    settings = _spread({"door": 70, "street": 38, "party": 6, "phone": 4, "other": 2})
    outcomes = _spread({"conversation": 80, "not_home": 30, "soep gegeten": 10})
    days = [FIRST + timedelta(days=number % 31) for number in range(57)]
    days += [date(2026, 2, 10)] * 3 + [date(2026, 3, 1) + timedelta(days=number % 31) for number in range(60)]
    themes = cycle([("eenzaamheid",), ("eenzaamheid", "geld"), (), ("speeltuin",)])
    return [
        ContactFact(
            day,
            street,
            setting,
            outcome,
            theme,
            people=1 if outcome != "not_home" else 0,
            new_people=1 if number % 4 == 0 and outcome != "not_home" else 0,
        )
        for number, (day, street, setting, outcome, theme) in enumerate(
            zip(days, streets, settings, outcomes, themes, strict=False)
        )
    ]
