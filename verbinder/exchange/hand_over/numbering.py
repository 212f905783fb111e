"""New numbers for the rows that go: without gaps, so that a file does not tell how many were left out between two."""

from __future__ import annotations

from verbinder.exchange.portable.content import Row
from verbinder.exchange.portable.tables import TABLES


def renumbered(tables: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """The same rows, numbered from 1 in their own order, with references that follow."""
    numbers = {name: {row["id"]: at for at, row in enumerate(rows, 1)} for name, rows in tables.items()}
    made = {name: [{**row, "id": at} for at, row in enumerate(rows, 1)] for name, rows in tables.items()}
    for table in TABLES:
        for field in table.fields:
            if field.refers_to is None:
                continue
            targets = numbers.get(field.refers_to.value, {})
            for row in made.get(table.kind.value, ()):
                if row.get(field.name) is not None:
                    row[field.name] = targets[row[field.name]]
    return made
