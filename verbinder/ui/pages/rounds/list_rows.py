"""The list of rounds in sections: still to come, today, and then month by month.

Owns the order and the words of the rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject

from verbinder.domain.rounds import RoundRow
from verbinder.ui import words
from verbinder.ui.pages.rounds.round_words import RoundWords
from verbinder.ui.pages.today.rows import dotted, route
from verbinder.ui.widgets import Entry, Section

#: The payload of the entry that reads earlier rounds; a round's own payload is its id.
EARLIER = 0


class RoundListRows(QObject):
    """Makes the sections of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = RoundWords(self)

    def sections(self, rows: Sequence[RoundRow], today: date, *, more: bool) -> list[Section]:
        """The rounds, given newest first; `more` when there are earlier ones not read yet."""
        ahead = [row for row in rows if row.on_date > today]
        of_today = [row for row in rows if row.on_date == today]
        before = [row for row in rows if row.on_date < today]
        made = [
            self._section(self.tr("Today"), of_today, today),
            # The next one to walk stands nearest to today.
            self._section(self.tr("Planned"), list(reversed(ahead)), today),
        ]
        for first_day, month in groupby(before, key=lambda row: row.on_date.replace(day=1)):
            title = words.month_words(first_day)
            made.append(self._section(title[0].upper() + title[1:], list(month), today))
        if more:
            earlier = Entry(self.tr("Show earlier rounds"), icon="history", payload=EARLIER)
            made.append(Section(self.tr("Before that"), [earlier], count=0))
        return made

    def _section(self, title: str, rows: Sequence[RoundRow], today: date) -> Section:
        return Section(title, [self._entry(row, today) for row in rows])

    def _entry(self, row: RoundRow, today: date) -> Entry:
        day = words.day_words(row.on_date, today)
        title = dotted(day[0].upper() + day[1:], self._words.name(row.title, row.streets))
        under = dotted(route(row.streets) if row.title else "", self._words.companion(row.companion))
        counts = self._words.counts(row.contacts, row.conversations)
        # Counts go below, so that a long name of a round is not cut off by them.
        return Entry(title, dotted(counts, under), "rounds", payload=row.id)
