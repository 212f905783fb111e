"""What can be answered when it is time to ask how an introduction went: four neutral answers, each with one key.

Owns the calls and the words around them; what got in the way is asked in the dialog of the page Verbinden. No answer
is better than another (publication l. 1632).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.introductions import CheckAnswer, IntroductionState
from verbinder.domain.suggestions import PartyName
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import introductions


class CheckActions(QObject):
    """The actions of an introduction to ask about."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def actions(self, row: IntroductionView) -> list[KeyAction]:
        """The answers, then telling more, and the ways to both cards."""
        answers = [KeyAction(text, partial(self.answer, row, answer)) for answer, text in self._answers(row)]
        more = KeyAction(self.tr("&Tell more…"), lambda: self.tell_more(row))
        return [*answers, more, *self._ways(row)]

    def answer(self, row: IntroductionView, answer: CheckAnswer) -> None:
        """Write an answer down, with nothing beside it."""
        context = self._context
        if context.operations.attempt(lambda: introductions.answer(context.notebook, row.id, answer)):
            said = self.tr("{one} and {other}: {answer}")
            word = context.messages.code(f"check_answer.{answer}")
            say_done(context, said.format(one=row.one.first_name, other=row.other.first_name, answer=word))

    def tell_more(self, row: IntroductionView) -> None:
        """Answer in a dialog, with what got in the way and a note."""
        # Not above: the dialog belongs to a page that in its turn knows this one.
        from verbinder.ui.pages.connecting.check_dialog import CheckDialog

        CheckDialog(self._context, row, self._window).open()

    def question(self, row: IntroductionView) -> str:
        """What there is to ask."""
        met = row.state is IntroductionState.MET
        if row.is_with_organisation:
            text = self.tr("Does {name} still go there?") if met else self.tr("Did {name} go?")
            return text.format(name=row.one.first_name)
        return self.tr("Do they still see each other?") if met else self.tr("Did they go?")

    def _answers(self, row: IntroductionView) -> list[tuple[CheckAnswer, str]]:
        if row.state is IntroductionState.MET:
            return [
                (CheckAnswer.WENT, self.tr("&Yes, still")),
                (CheckAnswer.ONCE, self.tr("&Once and no more")),
                (CheckAnswer.NOT, self.tr("&Not any more")),
                (CheckAnswer.UNKNOWN, self.tr("I &don't know")),
            ]
        return [
            (CheckAnswer.WENT, self.tr("&Went")),
            (CheckAnswer.ONCE, self.tr("Went &once")),
            (CheckAnswer.NOT, self.tr("Did &not go")),
            (CheckAnswer.UNKNOWN, self.tr("I &don't know")),
        ]

    def _ways(self, row: IntroductionView) -> list[KeyAction]:
        first = KeyAction(
            self.tr("Card of {name}").format(name=_safe(row.one)), lambda: self._open(row.one), reads=True
        )
        other = self.tr("&Card of {name}").format(name=_safe(row.other))
        return [first, KeyAction(other, lambda: self._open(row.other), reads=True)]

    def _open(self, party: PartyName) -> None:
        if party.resident_id is not None:
            self._context.navigate(Kind.RESIDENT, party.resident_id)
        elif party.organisation_id is not None:
            self._context.navigate(Kind.ORGANISATION, party.organisation_id)


def _safe(party: PartyName) -> str:
    """A name on a button: its "&" is no key."""
    return party.first_name.replace("&", "&&")
