"""What can be done with what an initiative asks: an answer with one key, or the initiative itself.

Owns the calls and the words around them. No answer is better than another.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import OpenAsk
from verbinder.domain.initiatives_today import AdviceChange, CheckInDue, HandOverDue
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.items import InitiativeRow
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import stepping_back, stepping_plan, support
from verbinder.usecases.advice_words import reason_text


class InitiativeActions(QObject):
    """The actions and the explanation of one row about an initiative."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def actions(self, row: InitiativeRow) -> list[KeyAction]:
        """The answers, then the way to the initiative."""
        open_it = partial(self._context.navigate, Kind.INITIATIVE, row.initiative_id)
        return [*self._answers(row), KeyAction(self.tr("Open the initiative"), open_it, reads=True)]

    def text(self, row: InitiativeRow) -> str:
        """What to know or to ask."""
        if isinstance(row, CheckInDue):
            return self.tr("Ask how it goes, and what would help. Whatever they answer is fine.")
        if isinstance(row, OpenAsk):
            return self.tr("An answer is a kindness, also when it is no.")
        if isinstance(row, AdviceChange):
            return "\n".join(reason_text(reason, self._context.messages.language) for reason in row.reasons)
        if isinstance(row, HandOverDue):
            return self.tr("Look together at what is still with you, and who would like to take it over.")
        return self.tr("Read it again together: does it still say what you both want?")

    def _answers(self, row: InitiativeRow) -> list[KeyAction]:
        notebook = self._context.notebook
        if isinstance(row, CheckInDue):
            number = row.check_in_id
            return [
                self._answer(self.tr("It &runs"), row, lambda: stepping_plan.check_in(notebook, number, True)),
                self._answer(self.tr("It does &not run"), row, lambda: stepping_plan.check_in(notebook, number, False)),
                self._answer(self.tr("Not &clear"), row, lambda: stepping_plan.check_in(notebook, number, None)),
            ]
        if isinstance(row, OpenAsk):
            number = row.support_id
            return [
                self._answer(self.tr("&Given"), row, lambda: support.give(notebook, number)),
                self._answer(self.tr("&Offered"), row, lambda: support.offer(notebook, number)),
                self._answer(self.tr("Cannot be &done"), row, lambda: support.decline(notebook, number)),
            ]
        if isinstance(row, AdviceChange):
            number = row.initiative_id
            return [self._answer(self.tr("&Seen"), row, lambda: stepping_back.decide(notebook, number, None))]
        return []

    def _answer(self, text: str, row: InitiativeRow, write: Callable[[], object]) -> KeyAction:
        action = KeyAction(text, lambda: self._write(action, row, write))
        return action

    def _write(self, action: KeyAction, row: InitiativeRow, write: Callable[[], object]) -> None:
        if self._context.operations.attempt(write):
            said = self.tr("{initiative}: {answer}").format(initiative=row.initiative, answer=action.label)
            say_done(self._context, said)
