"""What can be done with a suggestion: accept it, set it aside for good or for a while, and see the two cards.

Owns the calls and the words around them; which suggestion it is comes from the view.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.set_aside import LATER
from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.ui import words
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion
from verbinder.ui.pages.connecting.introduction_dialog import IntroductionDialog, of_suggestion
from verbinder.ui.pages.connecting.not_fitting_dialog import NotFittingDialog
from verbinder.ui.pages.connecting.pairs import CardWays, named, shortly
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import set_aside, suggestions


class SuggestionActions(QObject):
    """The actions of a suggestion; `show_for` shows the suggestions of one."""

    def __init__(self, context: PageContext, window: QWidget, show_for: Callable[[int], object]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._show_for = show_for
        self._ways = CardWays(context, self)

    def for_suggestion(self, view: SuggestionView, *, about: int | None = None) -> list[KeyAction]:
        """What can be done with it; `about` is the number of the one whose list it is, None for everybody's."""
        first, second = (view.theirs, view.mine) if view.mine.number == about else (view.mine, view.theirs)
        actions = [
            KeyAction(self.tr("&Bring together…"), lambda: self.accept(view)),
            KeyAction(self.tr("Does not &fit…"), lambda: self.refuse(view)),
            KeyAction(self.tr("&Later (30 days)"), lambda: self.later(view)),
            KeyAction(self.tr("Later, on &another day…"), lambda: self.ask_day(view)),
            *self._ways.to(first, second if second.number != about else None),
        ]
        if about is None:
            actions.append(
                KeyAction(named(self.tr("&More for {name}"), first), lambda: self._show_for(first.number), reads=True)
            )
        return actions

    def for_party(self, party: PartyName) -> list[KeyAction]:
        """What can be done with somebody whose name was typed."""
        return [
            KeyAction(self.tr("Show the suggestions"), lambda: self._show_for(party.number), reads=True),
            self._ways.by_letter(party),
        ]

    def accept(self, view: SuggestionView) -> None:
        """Ask what is to be written down of it."""
        language = self._context.messages.language
        warning = suggestions.in_words(self._context.notebook, view.cautions, language)
        IntroductionDialog(self._context, of_suggestion(view, warning), self._window).open()

    def refuse(self, view: SuggestionView) -> None:
        """Never again; ask why, if one wants to say."""
        NotFittingDialog(self._context, view, self._window).open()

    def later(self, view: SuggestionView) -> None:
        """Not for thirty days."""
        if self._context.operations.attempt(lambda: set_aside.later(self._context.notebook, view)):
            self._say_later(view, self._context.notebook.today() + LATER)

    def ask_day(self, view: SuggestionView) -> None:
        """Not until a day that is asked for."""

        def answer(_text: str, day: date | None) -> None:
            set_aside.later(self._context.notebook, view, day)
            self._say_later(view, day or self._context.notebook.today() + LATER)

        AskDialog(
            self._context,
            self.tr("Not now"),
            answer,
            day=DayQuestion(
                self.tr("Set aside &until and including"),
                self._context.notebook.today() + LATER,
                help_text=self.tr("Type a date or a weekday."),
            ),
            save_text=self.tr("&Later"),
            parent=self._window,
        ).open()

    def _say_later(self, view: SuggestionView, day: date) -> None:
        when = words.day_words(day, self._context.notebook.today())
        text = self.tr("Not until after {day}: {both}").format(day=when, both=shortly(view.mine, view.theirs))
        say_done(self._context, text)
