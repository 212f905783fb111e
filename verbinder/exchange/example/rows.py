"""Collects the rows of a notebook in the making; ids count up from 1 per table. Decides nothing about the content."""

from __future__ import annotations

from datetime import date, timedelta

from verbinder.domain.changes import Kind
from verbinder.exchange.portable.content import PortableNotebook, Row
from verbinder.exchange.portable.tables import BY_KIND


class Rows:
    """The tables so far, and the calendar: `day(3)` is three days before the example's today."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._tables: dict[str, list[Row]] = {name: [] for name in BY_KIND}
        self._empty = {name: table.empty_row() for name, table in BY_KIND.items()}
        self._days: dict[int, date] = {}

    def add(self, kind: Kind, /, **values: object) -> Row:
        """A new row of `kind`; its id is in it."""
        rows = self._tables[kind]
        row = self._empty[kind].copy()
        row["id"] = len(rows) + 1
        row.update(values)
        rows.append(row)
        return row

    def add_numbered(self, kind: Kind, /, **values: object) -> int:
        """A new row of `kind`, of which only the id is wanted."""
        self.add(kind, **values)
        return len(self._tables[kind])

    def day(self, ago: int) -> date:
        """The date `ago` days before today (after it when negative); one object per date."""
        found = self._days.get(ago)
        if found is None:
            found = self._days[ago] = self.today - timedelta(days=ago)
        return found

    def notebook(self) -> PortableNotebook:
        """What was collected."""
        return PortableNotebook(self._tables)
