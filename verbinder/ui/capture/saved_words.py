"""What was just saved, in one quiet sentence: "Opgeslagen 14:03 — Fatima (nieuw), Tongelresestraat 12".

Owns these words only.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from verbinder.domain.contact_fields import LoggedContact
from verbinder.domain.contact_views import ContactView
from verbinder.usecases import vocabulary


class SavedWords(QObject):
    """The words that count something: the tool that gathers texts finds plurals only in `tr`."""

    def one(self, view: ContactView, logged: LoggedContact, at: datetime, language: str) -> str:
        """A single contact: who, where, and what came of it when nobody is named."""
        new = {number for number, _ in logged.new_residents}
        row = view.row
        names = [
            self.tr("{name} (new)").format(name=person.name) if person.id in new else person.name
            for person in row.people
        ]
        said = [*names, row.where, row.organisation]
        if not names and not row.organisation:
            said.append(vocabulary.label("outcome", row.outcome, language))
        what = ", ".join(dict.fromkeys(part for part in said if part))
        return self._at(at, what)

    def many(self, count: int, at: datetime) -> str:
        """Several contacts at once, e.g. a street of closed doors."""
        return self._at(at, self.tr("%n contact(s)", "", count))

    def _at(self, at: datetime, what: str) -> str:
        return self.tr("Saved {time} — {what}").format(time=f"{at:%H:%M}", what=what)
