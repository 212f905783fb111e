"""Whom and what to look in on in the streets of a round: promises, people not spoken to for long, signals.

Owns the words of these rows; who may be shown at all was decided where they were read.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from verbinder import sentences
from verbinder.domain.changes import Kind
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.rounds import DriftRow, LookIn
from verbinder.domain.signals import SignalRow
from verbinder.ui import words
from verbinder.ui.pages.rounds.look_back import Target
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Entry, Section


class WaitingRows(QObject):
    """Makes the sections of what waits somewhere."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def sections(self, waits: LookIn, today: date) -> list[Section]:
        """Only what there is; nothing waits: no sections."""
        return [
            Section(self.tr("Promised there"), [self.promise(row, today) for row in waits.promises]),
            Section(self.tr("Not spoken to for long"), [self._person(row) for row in waits.drifting]),
            Section(self.tr("Noticed there"), [self.signal(row, today) for row in waits.signals]),
        ]

    def promise(self, row: FollowUpRow, today: date) -> Entry:
        """A promise, wherever a round shows one."""
        late = row.done_on is None and row.due_on is not None and row.due_on < today
        meta = self.tr("done") if row.done_on is not None else words.due(row.due_on, today)
        target = Target(Kind.FOLLOW_UP, row.id)
        return Entry(row.text, dotted(row.who, row.where), "follow-up", meta, "danger" if late else "", target)

    def signal(self, row: SignalRow, today: date) -> Entry:
        """A signal, wherever a round shows one."""
        meta = words.ago(row.noticed_on, today)
        return Entry(row.text, dotted(row.where, row.who), "signal", meta, "", Target(Kind.SIGNAL, row.id))

    def _person(self, row: DriftRow) -> Entry:
        opener = ""
        if row.opener is not None:
            code, values = row.opener
            opener = sentences.sentence(code, self._language, **values)
        weeks = "" if row.weeks is None else self.tr("%n week(s)", "", row.weeks)
        target = Target(Kind.RESIDENT, row.resident_id or 0)
        return Entry(row.name, dotted(row.where, opener), "person", weeks, "", target)
