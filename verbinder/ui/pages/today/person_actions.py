"""What can be done about someone one has not spoken to for long, and about the round of the day.

Owns the calls and the words around them. Looking in is a promise to oneself, so it becomes a follow-up.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.ui import words
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import follow_ups

#: "This week" on the list of today reaches seven days ahead.
THIS_WEEK = timedelta(days=7)


class PersonActions(QObject):
    """The actions of someone drifting out of contact, of an organisation to keep warm, and of today's round."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def actions(self, row: DriftRow, *, promised: bool = False) -> list[KeyAction]:
        """What can be done about a person or organisation; who is `promised` a visit already is not so again."""
        today = self._context.notebook.today()
        plan: list[KeyAction] = []
        if not promised:
            plan = [
                KeyAction(self.tr("Look in &today"), lambda: self.look_in(row, today)),
                KeyAction(self.tr("Look in this &week"), lambda: self.look_in(row, today + THIS_WEEK)),
                KeyAction(self.tr("Look in on &another day…"), lambda: self.ask_day(row)),
            ]
        if row.resident_id is not None:
            plan.append(KeyAction(self.tr("Write down a &contact"), lambda: self._write_contact(row.resident_id)))
            open_it = KeyAction(self.tr("Open card"), lambda: self._open(Kind.RESIDENT, row.resident_id), reads=True)
        else:
            open_it = KeyAction(
                self.tr("Open organisation"), lambda: self._open(Kind.ORGANISATION, row.organisation_id), reads=True
            )
        return [*plan, open_it]

    def round_actions(self, row: RoundRow) -> list[KeyAction]:
        """What can be done with the round of the day from here."""
        return [
            KeyAction(self.tr("&Write down a contact"), lambda: self._context.shell.log_contact(round_id=row.id)),
            KeyAction(self.tr("Open round"), lambda: self._open(Kind.ROUND, row.id), reads=True),
        ]

    def _write_contact(self, resident_id: int | None) -> None:
        self._context.shell.log_contact(resident_id=resident_id)

    def look_in(self, row: DriftRow, day: date) -> None:
        """Put it on the list for a day."""
        if self._context.operations.attempt(lambda: self._promise(row, day)):
            self._say(row, day)

    def ask_day(self, row: DriftRow) -> None:
        """Ask for the day first."""

        def answer(_text: str, day: date | None) -> None:
            self._promise(row, day)
            self._say(row, day)

        AskDialog(
            self._context,
            self._text(row),
            answer,
            day=DayQuestion(self.tr("&When?"), self._context.notebook.today() + timedelta(days=1)),
            save_text=self.tr("Put on the &list"),
            parent=self._window,
        ).open()

    def _promise(self, row: DriftRow, day: date | None) -> None:
        fields = FollowUpFields(self._text(row), day, row.resident_id, row.organisation_id)
        follow_ups.add(self._context.notebook, fields)

    def _text(self, row: DriftRow) -> str:
        if row.resident_id is not None:
            return self.tr("look in on {name}").format(name=row.name)
        return self.tr("get in touch with {name}").format(name=row.name)

    def _say(self, row: DriftRow, day: date | None) -> None:
        when = words.due(day, self._context.notebook.today())
        say_done(self._context, self.tr("On your list for {day}: {text}").format(day=when, text=self._text(row)))

    def _open(self, kind: Kind, record_id: int | None) -> None:
        self._context.navigate(kind, record_id)
