"""Rows of a list in which something stands that rather should not be kept: told before it comes in, never refused.

Owns which texts of a row are looked at; what is noticed is decided by `domain.sensitive`, and citizen service numbers
were taken out while reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from verbinder.domain.sensitive import findings
from verbinder.exchange.tables import PersonRow, RowProblem


def delicate(people: Iterable[PersonRow]) -> Iterator[RowProblem]:
    """One line a row for each kind of thing that was noticed in it, as a sentence under [sensitive]."""
    for person in people:
        texts = (person.description, person.notes, *person.talents, *person.interests, *person.needs)
        text = "\n".join(filter(None, texts))
        if not text:
            continue
        told = {found.kind: found for found in reversed(findings(text))}
        for kind, found in sorted(told.items(), key=lambda each: each[1].start):
            yield RowProblem(person.row, f"sensitive.{kind.value}", values={"text": found.text})
