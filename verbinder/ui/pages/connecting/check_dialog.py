"""Asking how an introduction went, with neutral answers: went, once, not, nobody knows (publication l. 1632).

Owns the form and its write. That somebody did not go is an answer like another; what got in the way are circumstances.
"""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.introductions import CheckAnswer, Hindrance, IntroductionState, after_answer
from verbinder.errors import VerbinderError
from verbinder.ui import words
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.connecting.pairs import both, shortly
from verbinder.ui.pages.organisations.form_fields import OwnWordBox, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases import introductions

NOTE_LINES = 3


class CheckDialog(FormDialog):
    """Nothing is answered beforehand; under the answers stands what follows from the one that is chosen."""

    def __init__(self, context: PageContext, introduction: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__("", "", theme=context.theme, width=460, parent=parent)
        self._context = context
        self._introduction = introduction
        self.setWindowTitle(self.tr("How did it go?"))
        self.save_button.setText(self.tr("Save"))
        self.choices = {answer: QRadioButton(text) for answer, text in self._answers().items()}
        self.follows = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.hindrance = OwnWordBox((code, context.messages.code(f"hindrance.{code}")) for code in Hindrance)
        self.note = text_field(NOTE_LINES)
        self._fill()
        next(iter(self.choices.values())).setFocus()
        self.fit()

    @property
    def chosen(self) -> CheckAnswer | None:
        """The answer that is ticked, None while there is none; one that Alt and its letter just pressed counts."""
        pressed = (answer for answer, choice in self.choices.items() if choice.isDown())
        return next(pressed, next((answer for answer, choice in self.choices.items() if choice.isChecked()), None))

    def save(self) -> None:
        """Write the answer down."""
        self.clear_errors()
        if self.chosen is None:
            self.say_error(self.tr("Choose an answer first; “I don't know” is one too."))
            next(iter(self.choices.values())).setFocus()
        elif self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()
            names = shortly(self._introduction.one, self._introduction.other)
            say_done(self._context, self.tr("Written down how it went: {both}").format(both=names))

    def _write(self) -> None:
        assert self.chosen is not None
        introductions.answer(
            self._context.notebook,
            self._introduction.id,
            self.chosen,
            hindrance=self.hindrance.word(),
            note=self.note.toPlainText(),
        )

    def _refused(self, error: VerbinderError) -> None:
        self.say(error, self._context.messages.sentence(error), {})

    # -- words --------------------------------------------------------------------------------------------------

    def _answers(self) -> dict[CheckAnswer, str]:
        """The answers; once they met the question is whether it lasts."""
        if self._introduction.state is IntroductionState.MET:
            return {
                CheckAnswer.WENT: self.tr("&Yes, still"),
                CheckAnswer.ONCE: self.tr("It &remained at that once"),
                CheckAnswer.NOT: self.tr("N&o longer"),
                CheckAnswer.UNKNOWN: self.tr("I don't &know"),
            }
        return {
            CheckAnswer.WENT: self.tr("&Went"),
            CheckAnswer.ONCE: self.tr("Went o&nce"),
            CheckAnswer.NOT: self.tr("Did n&ot go"),
            CheckAnswer.UNKNOWN: self.tr("I don't &know"),
        }

    def _question(self) -> str:
        name, where = self._introduction.one.first_name, self._introduction.other.name
        met = self._introduction.state is IntroductionState.MET
        if not self._introduction.is_with_organisation:
            return self.tr("Do they still see each other?") if met else self.tr("Did they meet?")
        text = self.tr("Does {name} still go to {where}?") if met else self.tr("Did {name} go to {where}?")
        return text.format(name=name, where=where)

    def _about(self) -> str:
        """Since when, and where."""
        introduction, today = self._introduction, self._context.notebook.today()
        if introduction.introduced_on is not None:
            since = self.tr("introduced: {ago}").format(ago=words.ago(introduction.introduced_on, today))
        else:
            since = self.tr("proposed: {ago}").format(ago=words.ago(introduction.proposed_on, today))
        return dotted(since, introduction.place.name if introduction.place is not None else "")

    def _fill(self) -> None:
        introduction = self._introduction
        self.form.add_widget(Heading(both(introduction.one, introduction.other)))
        self.form.add_widget(Paragraph(self._about(), muted=True))
        self.form.add_widget(Paragraph(self._question(), role=TypeRole.SUBHEADING))
        group = QButtonGroup(self)
        for choice in self.choices.values():
            group.addButton(choice)
            self.form.add_widget(choice)
            choice.toggled.connect(self._say_what_follows)
        self.form.add_widget(self.follows)
        self.form.add_row(
            self.tr("What &got in the way?"),
            self.hindrance,
            help_text=self.tr("May stay empty. It is about circumstances, not about who somebody is."),
        )
        goal = introduction.side_goal
        self.form.add_row(
            self.tr("No&te"),
            self.note,
            help_text=self.tr("It was also meant for: {goal}.").format(goal=goal) if goal else "",
        )
        self._say_what_follows()

    def _say_what_follows(self) -> None:
        if self.chosen is None:
            self.follows.setText(self.tr("What follows from your answer is said here."))
            return
        today = self._context.notebook.today()
        step = after_answer(self._introduction.state, self.chosen, today)
        state = self._context.messages.code(f"introduction_state.{step.state}")
        if step.check_on is None:
            text = self.tr("It then stands at: {state}. Nothing more is asked.").format(state=state)
        else:
            day = words.day_words(step.check_on, today)
            text = self.tr("It then stands at: {state}. You are asked once more on {day}.").format(state=state, day=day)
        self.follows.setText(text)
