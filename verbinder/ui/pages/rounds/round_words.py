"""The words that several parts of the page "Rondes" share: counts, names and companions of rounds.

Owns these words only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from verbinder.ui import words


class RoundWords(QObject):
    """Says things of rounds in the language of the window."""

    def name(self, title: str, streets: Sequence[str]) -> str:
        """What a round is called: its title, else its first streets."""
        if title:
            return title
        if not streets:
            return self.tr("Round")
        shown = ", ".join(streets[:2])
        return self.tr("{streets} and more").format(streets=shown) if len(streets) > 2 else shown

    def counts(self, contacts: int, conversations: int) -> str:
        """ "8 contacten, 5 gesprekken"; "" before there are any."""
        if not contacts:
            return ""
        return ", ".join((self.tr("%n contact(s)", "", contacts), self.tr("%n conversation(s)", "", conversations)))

    def counts_in(self, contacts: int) -> str:
        """ "3 contacten", for a street; "" for none."""
        return self.tr("%n contact(s)", "", contacts) if contacts else ""

    def companion(self, name: str) -> str:
        """ "met Wilma"; "" when one went alone."""
        return self.tr("with {name}").format(name=name) if name else ""

    def seen(self, day: date | None, today: date) -> str:
        """When a street was last seen."""
        return self.tr("never been") if day is None else words.ago(day, today)
