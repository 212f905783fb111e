"""One example notebook that the tests look at, and what it holds by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from verbinder.exchange.example.notebook import make_example
from verbinder.exchange.portable.content import PortableNotebook

TODAY = date(2026, 3, 18)

#: A row, as loosely typed as a test wants it.
Row = dict[str, Any]


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def example() -> PortableNotebook:
    return make_example(TODAY)


@pytest.fixture(scope="session")
def rows(example: PortableNotebook) -> dict[str, list[Row]]:
    return example.tables


@pytest.fixture(scope="session")
def resident(rows: dict[str, list[Row]]) -> Callable[[str], Row]:
    """A resident by given name or by description."""

    def find(name: str) -> Row:
        return next(row for row in rows["resident"] if name in (row["given_name"], row["description"]))

    return find


@pytest.fixture(scope="session")
def contacts_of(rows: dict[str, list[Row]]) -> Callable[[Row], list[Row]]:
    """The contacts in which a resident took part, the oldest first."""
    by_id = {row["id"]: row for row in rows["contact"]}
    found: dict[int, list[Row]] = defaultdict(list)
    for took_part in rows["contact_participant"]:
        found[took_part["resident_id"]].append(by_id[took_part["contact_id"]])
    return lambda person: found[person["id"]]
