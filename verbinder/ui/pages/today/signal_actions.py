"""What can be done with a signal that comes back: parked again, put on the table, used, opened where it belongs.

Owns the calls and the words around them.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.signals import SignalRow, SignalState
from verbinder.ui import words
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion, TextQuestion
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import signals

WEEK, MONTH = timedelta(weeks=1), timedelta(days=30)


class SignalActions(QObject):
    """The actions of a signal, for the buttons and keys of a page."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def actions(self, row: SignalRow) -> list[KeyAction]:
        """What can be done with this signal, the most usual first."""
        today = self._context.notebook.today()
        actions = [
            KeyAction(self.tr("Park for a &week"), lambda: self.park(row, today + WEEK)),
            KeyAction(self.tr("Park for a &month"), lambda: self.park(row, today + MONTH)),
            KeyAction(self.tr("Park until &another day…"), lambda: self.park_until(row)),
        ]
        if row.state is not SignalState.OPEN:
            actions.append(KeyAction(self.tr("Put on the &table"), lambda: self.put_on_table(row)))
        if row.state is not SignalState.USED:
            actions.append(KeyAction(self.tr("&Used…"), lambda: self.use(row)))
        return [*actions, *self._ways(row), KeyAction(self.tr("&Remove"), lambda: self.remove(row))]

    def park(self, row: SignalRow, until: date) -> None:
        """Let it rest until a day."""
        changes = self._context.operations.run(signals.park, self._context.notebook, row.id, until)
        if changes is not None:
            self._say_parked(row, until, changes)

    def park_until(self, row: SignalRow) -> None:
        """Ask for the day; without one it comes back where its street, place or person is."""

        def answer(_text: str, day: date | None) -> None:
            self._say_parked(row, day, signals.park(self._context.notebook, row.id, day))

        AskDialog(
            self._context,
            row.text,
            answer,
            day=DayQuestion(
                self.tr("&Back on"),
                self._context.notebook.today() + WEEK,
                optional=True,
                help_text=self.tr("Without a day it comes back when you are in its street or with its person."),
            ),
            save_text=self.tr("&Park"),
            parent=self._window,
        ).open()

    def put_on_table(self, row: SignalRow) -> None:
        """It stays in sight until it is used or parked."""
        if self._context.operations.run(signals.open_, self._context.notebook, row.id) is not None:
            say_done(self._context, self.tr("On the table: {text}").format(text=row.text))

    def use(self, row: SignalRow) -> None:
        """Ask what it was used for; it may be left empty."""

        def answer(text: str, _day: date | None) -> None:
            signals.used(self._context.notebook, row.id, text)
            say_done(self._context, self.tr("Used: {text}").format(text=row.text))

        AskDialog(
            self._context,
            row.text,
            answer,
            text=TextQuestion(self.tr("&What was it used for?"), row.note),
            save_text=self.tr("&Used"),
            parent=self._window,
        ).open()

    def remove(self, row: SignalRow) -> None:
        """It was written down by mistake."""
        if self._context.operations.run(signals.remove, self._context.notebook, row.id) is not None:
            say_done(self._context, self.tr("Removed: {text}").format(text=row.text))

    def _say_parked(self, row: SignalRow, until: date | None, changes: Changes) -> None:
        if until is None:
            text = self.tr("Parked: {text}").format(text=row.text)
        else:
            day = words.day_words(until, self._context.notebook.today())
            text = self.tr("Parked until {day}: {text}").format(day=day, text=row.text)
        say_done(self._context, text, changes)

    def _ways(self, row: SignalRow) -> list[KeyAction]:
        context = self._context
        if row.resident_id is not None:
            return [KeyAction(self.tr("Open card"), lambda: self._open(Kind.RESIDENT, row.resident_id), reads=True)]
        if row.organisation_id is not None:
            return [
                KeyAction(
                    self.tr("Open organisation"), lambda: self._open(Kind.ORGANISATION, row.organisation_id), reads=True
                )
            ]
        if row.place_id is not None:
            return [KeyAction(self.tr("Open place"), lambda: self._open(Kind.PLACE, row.place_id), reads=True)]
        if row.contact_id is not None:
            return [
                KeyAction(
                    self.tr("See the conversation"), lambda: context.shell.open_contact_form(row.contact_id), reads=True
                )
            ]
        return []

    def _open(self, kind: Kind, record_id: int | None) -> None:
        self._context.navigate(kind, record_id)
