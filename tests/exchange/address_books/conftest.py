"""Writes address books to real files and counts what is read from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from verbinder.exchange.address_books import open_list
from verbinder.exchange.tables import PersonRow, RowProblem, Severity

THIS_YEAR = 2026


@dataclass(frozen=True)
class Read:
    """All that came out of one file."""

    people: list[PersonRow]
    problems: list[RowProblem]

    @property
    def counts(self) -> tuple[int, int, int, int, int]:
        """Entries, phone numbers, e-mail addresses, entries with a street, entries skipped."""
        return (
            len(self.people),
            sum(len(person.phones) for person in self.people),
            sum(len(person.emails) for person in self.people),
            sum(bool(person.street) for person in self.people),
            len(self.codes("skipped")),
        )

    def codes(self, severity: str = "warning") -> list[tuple[int, str]]:
        """(row, code) of everything odd."""
        return [(each.row, each.code) for each in self.problems if each.severity is Severity(severity)]

    @property
    def names(self) -> list[str]:
        """First name (or initials), prefix, surname, or the description, or the organisation."""
        return [
            " ".join(filter(None, (each.given_name or each.initials, each.infix, each.surname)))
            or each.description
            or each.organisation
            for each in self.people
        ]


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Read]:
    """Writes bytes (or text, as UTF-8) to a file and reads it."""

    def reading(content: str | bytes, name: str = "contacten.vcf", **options: Any) -> Read:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        people: list[PersonRow] = []
        problems: list[RowProblem] = []
        for some_people, some_problems in open_list(path, this_year=THIS_YEAR, **options).people_batches():
            people += some_people
            problems += some_problems
        return Read(people, problems)

    return reading
