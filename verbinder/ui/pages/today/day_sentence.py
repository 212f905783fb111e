"""The day in one sentence: what it asks, or, on an empty day, where one could walk.

Owns these words only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from verbinder.domain.today import TodayCounts


class DaySentence(QObject):
    """Says what a day asks, in the language of the window."""

    def of(self, counts: TodayCounts, initiatives: int = 0) -> str:
        """ "2 beloftes voor vandaag, 1 belofte is te laat en 1 signaal komt terug."

        `initiatives`: how many things initiatives ask for.
        """
        parts = []
        if counts.due:
            parts.append(self.tr("%n promise(s) for today", "", counts.due))
        if counts.overdue:
            parts.append(self.tr("%n promise(s) too late", "", counts.overdue))
        if counts.signals:
            parts.append(self.tr("%n signal(s) come back", "", counts.signals))
        if counts.introductions:
            parts.append(self.tr("%n introduction(s) to ask about", "", counts.introductions))
        if initiatives:
            parts.append(self.tr("%n thing(s) to see to for initiatives", "", initiatives))
        if not parts and counts.drifting:
            parts.append(self.tr("nothing promised for today"))
        if counts.drifting:
            parts.append(self.tr("%n people out of sight", "", counts.drifting))
        if not parts:
            return self.tr("Nothing promised for today.")
        said = self.listed(parts)
        return said[0].upper() + said[1:] + "."

    def walk(self, streets: Sequence[str]) -> str:
        """Where one was not for long, as a suggestion; "" without streets."""
        if not streets:
            return ""
        return self.tr("Walk through a street you have not been for long: {streets}.").format(
            streets=self.listed(streets, self.tr("or"))
        )

    def listed(self, parts: Sequence[str], last: str = "") -> str:
        """ "a, b en c"; `last` stands before the last one."""
        if len(parts) < 2:
            return "".join(parts)
        return "{first} {word} {last}".format(first=", ".join(parts[:-1]), word=last or self.tr("and"), last=parts[-1])
