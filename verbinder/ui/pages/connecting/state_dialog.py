"""Saying where an introduction stands; under it stands when one is asked about it next.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.introductions import IntroductionState, first_check
from verbinder.errors import VerbinderError
from verbinder.ui import words
from verbinder.ui.pages.connecting.pairs import both, shortly
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases import introductions


class StateDialog(FormDialog):
    """Every state can be chosen: what was said before may have been a mistake."""

    def __init__(self, context: PageContext, introduction: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__("", "", theme=context.theme, width=420, parent=parent)
        self._context = context
        self._introduction = introduction
        self.setWindowTitle(self.tr("Where it stands"))
        self.save_button.setText(self.tr("Save"))
        self.form.add_widget(Heading(both(introduction.one, introduction.other)))
        self.state = QComboBox()
        for state in IntroductionState:
            word = context.messages.code(f"introduction_state.{state}")
            self.state.addItem(word[:1].upper() + word[1:], state.value)
        self.state.setCurrentIndex(self.state.findData(introduction.state.value))
        self.form.add_row(self.tr("It &stands at"), self.state)
        self.follows = Paragraph("", muted=True)
        self.form.add_widget(self.follows)
        self.state.currentIndexChanged.connect(self._say_what_follows)
        self._say_what_follows()
        self.state.setFocus()
        self.fit()

    def save(self) -> None:
        """Keep the state."""
        self.clear_errors()
        if self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()
            names = shortly(self._introduction.one, self._introduction.other)
            text = self.tr("{both}: {state}").format(both=names, state=self.state.currentText().lower())
            say_done(self._context, text)

    def _write(self) -> None:
        introductions.set_state(self._context.notebook, self._introduction.id, self.state.currentData())

    def _refused(self, error: VerbinderError) -> None:
        self.say(error, self._context.messages.sentence(error), {})

    def _say_what_follows(self) -> None:
        today = self._context.notebook.today()
        day = first_check(self.state.currentData(), today)
        if day is None:
            self.follows.setText(self.tr("Nothing is asked about it."))
        else:
            text = self.tr("You are asked how it went on {day}.")
            self.follows.setText(text.format(day=words.day_words(day, today)))
