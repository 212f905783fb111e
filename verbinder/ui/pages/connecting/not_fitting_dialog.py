"""Saying that two should not be suggested to each other, and why if one wants to.

Owns the form and its write. When the words mean something else, it asks which of the two phrases does not mean it.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from verbinder.domain.set_aside import Why
from verbinder.domain.suggestions import SuggestionView
from verbinder.errors import VerbinderError
from verbinder.ui.pages.connecting.pairs import both, shortly
from verbinder.ui.pages.organisations.form_fields import OwnWordBox
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases import set_aside


class NotFittingDialog(FormDialog):
    """Enter alone is enough: the reason may stay empty."""

    def __init__(self, context: PageContext, view: SuggestionView, parent: QWidget | None = None) -> None:
        super().__init__("", "", theme=context.theme, width=440, parent=parent)
        self._context = context
        self._view = view
        self.setWindowTitle(self.tr("Does not fit"))
        self.save_button.setText(self.tr("Does not fit"))
        reasons = [each for each in Why if each is not Why.OTHER_MEANING or set_aside.can_be_refused(view)]
        self.why = OwnWordBox((code, context.messages.code(f"why_not.{code}")) for code in reasons)
        self.phrases = {
            phrase: QCheckBox(f"“{phrase}”".replace("&", "&&"))
            for phrase in dict.fromkeys((view.shared[0].mine, view.shared[0].theirs))
        }
        self._fill()
        self.why.currentTextChanged.connect(self._ask_which)
        self._ask_which()
        self.why.setFocus()
        self.fit()

    def save(self) -> None:
        """Set it aside for good."""
        self.clear_errors()
        if self._is_other_meaning() and not self._not_meant():
            self.say_error(self.tr("Tick which of the two does not mean that."))
            next(iter(self.phrases.values())).setFocus()
        elif self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()
            names = shortly(self._view.mine, self._view.theirs)
            say_done(self._context, self.tr("Not suggested again: {both}").format(both=names))

    def _write(self) -> None:
        not_meant = self._not_meant() if self._is_other_meaning() else ()
        set_aside.not_fitting(self._context.notebook, self._view, self.why.word(), not_meant=not_meant)

    def _refused(self, error: VerbinderError) -> None:
        self.say(error, self._context.messages.sentence(error), {})

    def _is_other_meaning(self) -> bool:
        return self.why.word() == Why.OTHER_MEANING

    def _not_meant(self) -> list[str]:
        return [phrase for phrase, box in self.phrases.items() if box.isChecked() or box.isDown()]

    def _fill(self) -> None:
        view, form = self._view, self.form
        form.add_widget(Heading(both(view.mine, view.theirs)))
        form.add_widget(Paragraph(self.tr("They are not suggested to each other again."), muted=True))
        form.add_row(
            self.tr("&Why not?"),
            self.why,
            help_text=self.tr("May stay empty, and may be in your own words. Only you read it."),
        )
        concept = view.shared[0].concept(self._context.messages.language)
        text = self.tr("Which of these does not mean “{concept}”? That is remembered for other suggestions too.")
        self.which = Paragraph(text.format(concept=concept))
        form.add_widget(self.which)
        for box in self.phrases.values():
            form.add_widget(box)

    def _ask_which(self) -> None:
        wanted = self._is_other_meaning()
        for widget in (self.which, *self.phrases.values()):
            widget.setVisible(wanted)
        # The lines take their room first.
        QTimer.singleShot(0, self, self.grow)
