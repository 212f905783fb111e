"""What can be done with rounds: begun, planned, changed, taken away, written into.

Owns the calls and the words around them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Changes
from verbinder.domain.rounds import RoundView
from verbinder.ui import words
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rounds.round_dialog import RoundDialog
from verbinder.ui.pages.rounds.round_words import RoundWords
from verbinder.ui.pages.rounds.sheet_saving import SheetSaving
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import rounds


class RoundActions(QObject):
    """The actions of the page and of one round; `choose` shows a round in the list, `chosen` tells which is shown."""

    def __init__(
        self,
        context: PageContext,
        window: QWidget,
        choose: Callable[[int], object],
        chosen: Callable[[], RoundView | None],
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._choose = choose
        self._chosen = chosen
        self.sheets = SheetSaving(context, window)
        self._words = RoundWords(self)

    def for_page(self) -> list[KeyAction]:
        """What can be done whatever is chosen."""
        return [
            KeyAction(self.tr("Today's &round"), self.start_today),
            KeyAction(self.tr("&Plan a round…"), self.plan),
            KeyAction(self.tr("Round &sheet…"), self.ask_sheet, reads=True),
        ]

    def for_round(self, view: RoundView) -> list[KeyAction]:
        """What can be done with this round."""
        return [
            KeyAction(self.tr("&Write down a contact"), lambda: self._context.shell.log_contact(round_id=view.id)),
            KeyAction(self.tr("&Closed doors…"), lambda: self.doors(view)),
            KeyAction(self.tr("&Edit…"), lambda: self.edit(view)),
            KeyAction(self.tr("Remo&ve"), lambda: self.delete(view)),
        ]

    def start_today(self) -> None:
        """Go on with the round of today, or begin one, with the cursor in the capture line."""
        notebook, operations = self._context.notebook, self._context.operations
        round_id = operations.run(rounds.current_round, notebook)
        if round_id is None:
            round_id = operations.run(rounds.plan, notebook)
        if round_id is not None:
            self._choose(round_id)
            self._context.shell.log_contact(round_id=round_id)

    def plan(self) -> None:
        """Ask for a new round."""
        dialog = RoundDialog(self._context, parent=self._window)
        dialog.planned.connect(self._planned)
        dialog.open()

    def ask_sheet(self) -> None:
        """Ask what a sheet must be of; it begins with the round that is shown."""
        self.sheets.ask(self._chosen())

    def edit(self, view: RoundView) -> None:
        """Change the day, the company, the streets or the words of a round."""
        dialog = RoundDialog(self._context, view, parent=self._window)
        dialog.changed.connect(self._changed)
        dialog.open()

    def delete(self, view: RoundView) -> None:
        """Take a round away; its contacts stay."""
        if self._context.operations.run(rounds.delete, self._context.notebook, view.id) is None:
            return
        name = self._words.name(view.title, [street.name for street in view.streets])
        if view.contacts:
            text = self.tr("Round removed: {name}. Its contacts are kept.").format(name=name)
        else:
            text = self.tr("Round removed: {name}.").format(name=name)
        say_done(self._context, text)

    def doors(self, view: RoundView) -> None:
        """Write down a whole street of closed doors, into this round when it is of that day."""
        from verbinder.ui.capture.doors_dialog import DoorsDialog

        def round_for(day: date | None) -> int | None:
            of_the_day = day or self._context.notebook.today()
            return view.id if of_the_day == view.on_date else rounds.round_on(self._context.notebook, of_the_day)

        street = view.streets[0].name if len(view.streets) == 1 else ""
        dialog = DoorsDialog(self._context, street=street, round_for=round_for, parent=self._window)
        if view.on_date <= self._context.notebook.today():
            dialog.day.set_value(view.on_date)
        dialog.logged.connect(lambda _logged: say_done(self._context, self.tr("The closed doors are written down")))
        dialog.open()

    def _planned(self, round_id: int, on_date: date) -> None:
        self._choose(round_id)
        day = words.day_words(on_date, self._context.notebook.today())
        say_done(self._context, self.tr("Round planned: {day}").format(day=day))

    def _changed(self, round_id: int, changes: Changes) -> None:
        self._choose(round_id)
        if changes:
            say_done(self._context, self.tr("Round changed"), changes)
