"""What can be done with an introduction: ask how it went, say where it stands, correct it, take it away; and a new one.

Owns the calls and the words around them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.introductions import OPEN_STATES, IntroductionState
from verbinder.domain.suggestions import PartyName
from verbinder.ui.pages.connecting.check_dialog import CheckDialog
from verbinder.ui.pages.connecting.introduction_dialog import IntroductionDialog, of_idea, of_introduction
from verbinder.ui.pages.connecting.pairs import CardWays, shortly
from verbinder.ui.pages.connecting.state_dialog import StateDialog
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.pick import Choice, PickDialog
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import introductions, match_index, suggestable, suggestions

#: So many are offered while one types a name.
OFFERED = 20


class IntroductionActions(QObject):
    """The actions of the list and of one introduction."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._ways = CardWays(context, self)

    def for_all(self) -> list[KeyAction]:
        """What can be done whatever is chosen."""
        return [KeyAction(self.tr("Your own &idea…"), self.own_idea)]

    def for_introduction(self, view: IntroductionView) -> list[KeyAction]:
        """What can be done with it, the most usual first."""
        actions = []
        if view.state is IntroductionState.PROPOSED:
            actions.append(KeyAction(self.tr("Brought &together"), lambda: self.introduced(view)))
        elif view.state in OPEN_STATES:
            actions.append(KeyAction(self.tr("&How did it go?"), lambda: self.check(view)))
        return [
            *actions,
            KeyAction(self.tr("Where it &stands…"), lambda: self.set_state(view)),
            KeyAction(self.tr("&Edit…"), lambda: self.edit(view)),
            *self._ways.to(view.one, view.other),
            KeyAction(self.tr("&Remove"), lambda: self.remove(view)),
        ]

    def check(self, view: IntroductionView) -> None:
        """Ask how it went."""
        CheckDialog(self._context, view, self._window).open()

    def introduced(self, view: IntroductionView) -> None:
        """What was proposed has been done."""
        state = IntroductionState.INTRODUCED
        if self._context.operations.attempt(lambda: introductions.set_state(self._context.notebook, view.id, state)):
            names = shortly(view.one, view.other)
            say_done(self._context, self.tr("Brought together: {both}").format(both=names))

    def set_state(self, view: IntroductionView) -> None:
        """Say where it stands."""
        StateDialog(self._context, view, self._window).open()

    def edit(self, view: IntroductionView) -> None:
        """Correct what was written."""
        IntroductionDialog(self._context, of_introduction(view), self._window).open()

    def remove(self, view: IntroductionView) -> None:
        """It was written down by mistake."""
        if self._context.operations.attempt(lambda: introductions.remove(self._context.notebook, view.id)):
            text = self.tr("Introduction removed: {both}").format(both=shortly(view.one, view.other))
            say_done(self._context, text)

    # -- the verbinder's own idea -------------------------------------------------------------------------------

    def own_idea(self) -> None:
        """Ask whom to bring together with whom; first what tells who may be, when that is not there yet."""
        if match_index.is_ready(self._context.notebook) and not self._context.jobs.is_busy:
            self._ask_first()
            return
        self._context.operations.job(
            match_index.ready,
            self._context.notebook,
            on_done=lambda _nothing: self._ask_first(),
            title=self.tr("Getting ready"),
            owner=self,
        )

    def _ask_first(self) -> None:
        self._pick(self.tr("Whom do you want to bring together?"), None, self._ask_second)

    def _ask_second(self, one: PartyName) -> None:
        self._pick(self.tr("With whom?"), one, lambda other: self._ask_rest(one, other))

    def _ask_rest(self, one: PartyName, other: PartyName) -> None:
        IntroductionDialog(self._context, of_idea(one, other), self._window).open()

    def _pick(self, title: str, one: PartyName | None, then: Callable[[PartyName], object]) -> None:
        """Offer only those who may be brought together, with `one` when given."""
        notebook = self._context.notebook

        def find(text: str) -> list[Choice]:
            found = suggestable.find(notebook, text, limit=OFFERED)
            return [
                Choice(party.number, party.name, party.where)
                for party in found
                if one is None or suggestions.may_be_introduced(notebook, one.number, party.number)
            ]

        def picked(number: int, _name: str) -> None:
            party = self._context.operations.run(suggestable.name_of, notebook, number)
            if party is not None:
                then(party)

        placeholder = self.tr("Type a name; who is not open to it is not found")
        dialog = PickDialog(title, placeholder, find, theme=self._context.theme, parent=self._window)
        dialog.picked.connect(picked)
        dialog.open()
