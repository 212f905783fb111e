"""Correcting the words of a talent, wish or interest; of a wish also the question behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from verbinder.domain.cards import Gift
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets.kinds import kind_label
from verbinder.usecases import residents


class GiftDialog(FormDialog):
    """The phrase, the question behind it, and whether it still holds."""

    def __init__(self, context: PageContext, gift: Gift, *, parent: QWidget | None = None) -> None:
        super().__init__(kind_label(gift.kind), "", theme=context.theme, width=420, parent=parent)
        self._context = context
        self._gift = gift
        self.save_button.setText(self.tr("Save"))
        self.phrase = QLineEdit(gift.phrase)
        self.form.add_row(self.tr("In their &own words"), self.phrase)
        self.question = QPlainTextEdit(gift.question_behind)
        self.question.setTabChangesFocus(True)
        self.question.setMaximumHeight(context.theme.space(96))
        is_need = gift.kind == GiftKind.NEED
        if is_need:
            self.form.add_row(
                self.tr("The &question behind it"),
                self.question,
                help_text=self.tr("Who wants to learn Dutch may want to talk with the teacher of their child."),
            )
        self.closed = QCheckBox(self.tr("The wish came &true") if is_need else self.tr("Holds no &longer"))
        self.closed.setChecked(gift.state != GiftState.OPEN)
        self.form.add_widget(self.closed)
        self.phrase.selectAll()
        self.phrase.setFocus()
        self.fit()

    def save(self) -> None:
        """Writes what changed, as one step for the words and one for whether it holds."""
        self.clear_errors()
        if self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()

    def _write(self) -> None:
        notebook, gift = self._context.notebook, self._gift
        words = (self.phrase.text().strip(), self.question.toPlainText().strip())
        if words != (gift.phrase, gift.question_behind):
            residents.edit_gift(notebook, gift.id, *words)
        closed = GiftState.MET if gift.kind == GiftKind.NEED else GiftState.ENDED
        if self.closed.isChecked() != (gift.state != GiftState.OPEN):
            residents.set_gift_state(notebook, gift.id, closed if self.closed.isChecked() else GiftState.OPEN)

    def _refused(self, error: VerbinderError) -> None:
        self.say(error, self._context.messages.sentence(error), {"gift.empty": self.phrase})
