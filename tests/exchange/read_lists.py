"""What came out of a list or an address book that was read whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verbinder.exchange.tables import PersonRow, RowProblem, Severity


@dataclass(frozen=True)
class Read:
    """All that came out of one file."""

    people: list[PersonRow]
    problems: list[RowProblem]

    @property
    def counts(self) -> tuple[int, int, int, int, int]:
        """People, phone numbers, e-mail addresses, people with a street, rows or entries skipped."""
        return (
            len(self.people),
            sum(len(person.phones) for person in self.people),
            sum(len(person.emails) for person in self.people),
            sum(bool(person.street) for person in self.people),
            len(self.skipped),
        )

    @property
    def skipped(self) -> list[tuple[int, str]]:
        return self.codes("skipped")

    @property
    def warnings(self) -> list[tuple[int, str]]:
        return self.codes("warning")

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


def read_whole(batches: Iterable[tuple[list[PersonRow], list[RowProblem]]]) -> Read:
    """Everything of all batches."""
    people: list[PersonRow] = []
    problems: list[RowProblem] = []
    for some_people, some_problems in batches:
        people += some_people
        problems += some_problems
    return Read(people, problems)
