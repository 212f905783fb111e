"""What can be done with a promise: finished, put off, changed, taken away, taken up again.

Owns the calls and the words around them; which promise it is comes from the page.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.follow_ups import FollowUpFields, FollowUpRow
from verbinder.ui import words
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion, TextQuestion
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import follow_ups


class PromiseActions(QObject):
    """The actions of a promise, for the buttons and keys of a page."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def actions(self, row: FollowUpRow) -> list[KeyAction]:
        """What can be done with this promise, the most usual first."""
        if row.done_on is not None:
            return [KeyAction(self.tr("&Take up again"), lambda: self._reopen(row)), *self._ways(row)]
        today = self._context.notebook.today()
        later = row.due_on is not None and row.due_on > today
        tomorrow = self.tr("A day la&ter") if later else self.tr("&Tomorrow")
        actions = [
            KeyAction(self.tr("&Done"), lambda: self.finish(row)),
            KeyAction(tomorrow, lambda: self.postpone(row, 1)),
            KeyAction(self.tr("A &week later"), lambda: self.postpone(row, 7)),
            KeyAction(self.tr("&Another day or text…"), lambda: self.change(row)),
        ]
        if row.due_on is not None:
            actions.append(KeyAction(self.tr("&Some day"), lambda: self.postpone(row, None)))
        actions.append(KeyAction(self.tr("Done, with a &note…"), lambda: self.finish_with_note(row)))
        return [*actions, *self._ways(row), KeyAction(self.tr("&Remove"), lambda: self.remove(row))]

    def finish(self, row: FollowUpRow, result: str = "") -> None:
        """It is done."""
        changes = self._context.operations.run(follow_ups.finish, self._context.notebook, row.id, result)
        if changes is not None:
            say_done(self._context, self.tr("Done: {text}").format(text=row.text), changes)

    def finish_with_note(self, row: FollowUpRow) -> None:
        """It is done, and something came of it."""

        def answer(text: str, _day: date | None) -> None:
            follow_ups.finish(self._context.notebook, row.id, text)
            say_done(self._context, self.tr("Done: {text}").format(text=row.text))

        AskDialog(
            self._context,
            row.text,
            answer,
            text=TextQuestion(self.tr("What came of &it?"), row.result),
            save_text=self.tr("&Done"),
            parent=self._window,
        ).open()

    def postpone(self, row: FollowUpRow, days: int | None) -> None:
        """Put it off by days, or to some day."""
        notebook = self._context.notebook
        changes = self._context.operations.run(follow_ups.postpone, notebook, row.id, days)
        moved = self._context.operations.run(follow_ups.follow_up, notebook, row.id)
        if changes is not None and moved is not None:
            self._say_moved(moved.text, moved.due_on, changes)

    def change(self, row: FollowUpRow) -> None:
        """Give it another day or other words."""

        def answer(text: str, day: date | None) -> None:
            fields = FollowUpFields(text, day, row.resident_id, row.organisation_id, row.contact_id)
            changes = follow_ups.edit(self._context.notebook, row.id, fields)
            self._say_moved(text, day, changes)

        AskDialog(
            self._context,
            self.tr("What was promised"),
            answer,
            text=TextQuestion(self.tr("&Promise"), row.text),
            day=DayQuestion(
                self.tr("&Day"),
                row.due_on,
                optional=True,
                help_text=self.tr("Type a date or a weekday. Delete empties it: then it is for some day."),
            ),
            parent=self._window,
        ).open()

    def remove(self, row: FollowUpRow) -> None:
        """It was never promised."""
        if self._context.operations.run(follow_ups.remove, self._context.notebook, row.id) is not None:
            say_done(self._context, self.tr("Removed: {text}").format(text=row.text))

    def _reopen(self, row: FollowUpRow) -> None:
        if self._context.operations.run(follow_ups.reopen, self._context.notebook, row.id) is not None:
            say_done(self._context, self.tr("Taken up again: {text}").format(text=row.text))

    def _say_moved(self, text: str, day: date | None, changes: Changes) -> None:
        when = words.due(day, self._context.notebook.today())
        say_done(self._context, self.tr("{text}: {day}").format(text=text.strip(), day=when), changes)

    def _ways(self, row: FollowUpRow) -> list[KeyAction]:
        """Where one can go from here."""
        context, ways = self._context, []
        if row.resident_id is not None:
            ways.append(KeyAction(self.tr("Open card"), lambda: self._open(Kind.RESIDENT, row.resident_id), reads=True))
        elif row.organisation_id is not None:
            ways.append(
                KeyAction(
                    self.tr("Open organisation"), lambda: self._open(Kind.ORGANISATION, row.organisation_id), reads=True
                )
            )
        elif row.done_on is None:
            ways.append(KeyAction(self.tr("Change…"), lambda: self.change(row)))
        if row.contact_id is not None:
            ways.append(
                KeyAction(
                    self.tr("See the &conversation"),
                    lambda: context.shell.open_contact_form(row.contact_id),
                    reads=True,
                )
            )
        return ways

    def _open(self, kind: Kind, record_id: int | None) -> None:
        self._context.navigate(kind, record_id)
