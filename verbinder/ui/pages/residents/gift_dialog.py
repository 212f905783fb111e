"""Correcting a talent, wish, interest or experience: its words, what it is, and what was agreed on it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from verbinder.domain.cards import Gift
from verbinder.domain.gifts import RESIDENT_GIFTS, GiftKind, GiftState
from verbinder.errors import VerbinderError
from verbinder.ui import words
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.widgets.kinds import kind_label
from verbinder.usecases import gifts

#: On what is only talked about with who agreed to it; a talent or a pastime is no secret.
DELICATE = (GiftKind.NEED, GiftKind.EXPERIENCE)


class GiftDialog(FormDialog):
    """The phrase, its kind, the question behind a wish, an agreement where it is delicate, and whether it holds."""

    def __init__(self, context: PageContext, gift: Gift, *, parent: QWidget | None = None) -> None:
        super().__init__(kind_label(gift.kind), "", theme=context.theme, width=420, parent=parent)
        self._context = context
        self._gift = gift
        self.save_button.setText(self.tr("Save"))
        self.phrase = QLineEdit(gift.phrase)
        self.form.add_row(self.tr("In their &own words"), self.phrase)
        self.kind = QComboBox()
        for kind in RESIDENT_GIFTS:
            self.kind.addItem(kind_label(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(gift.kind))
        self.form.add_row(self.tr("It &is"), self.kind)
        self.question = QPlainTextEdit(gift.question_behind)
        self.question.setTabChangesFocus(True)
        self.question.setMaximumHeight(context.theme.space(96))
        self._question_row = self.form.add_row(
            self.tr("The &question behind it"),
            self.question,
            help_text=self.tr("Who wants to learn Dutch may want to talk with the teacher of their child."),
        )
        self.ask_about(context.messages, self.phrase, self.question)
        self.agreed = QCheckBox(self.tr("M&ay be introduced on this"))
        self.agreed.setChecked(gift.agreed_on is not None)
        self.closed = QCheckBox()
        self.closed.setChecked(gift.state != GiftState.OPEN)
        self._agreement = Paragraph(self._agreed_text(), muted=True, role=TypeRole.SMALL)
        self.agreed.setAccessibleDescription(self._agreement.text())
        for widget in (self.agreed, self._agreement, self.closed):
            self.form.add_widget(widget)
        self.kind.currentIndexChanged.connect(self._fit_kind)
        self._fit_kind()
        self.phrase.selectAll()
        self.phrase.setFocus()
        self.fit()

    @property
    def chosen_kind(self) -> GiftKind:
        """What it is said to be."""
        return GiftKind(self.kind.currentData())

    def save(self) -> None:
        """Writes everything as one step."""
        self.clear_errors()
        if self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()

    def _write(self) -> None:
        kind = self.chosen_kind
        closed = GiftState.MET if kind is GiftKind.NEED else GiftState.ENDED
        # What was agreed on a wish still holds when it turns out to be a pastime, which needs no agreement.
        agreed = self.agreed.isChecked() if kind in DELICATE else self._gift.agreed_on is not None
        gifts.correct(
            self._context.notebook,
            self._gift.id,
            self.phrase.text(),
            self.question.toPlainText(),
            kind=kind,
            state=closed if self.closed.isChecked() else GiftState.OPEN,
            agreed=agreed,
        )

    def _fit_kind(self) -> None:
        is_need = self.chosen_kind is GiftKind.NEED
        self._question_row.setVisible(is_need)
        for widget in (self.agreed, self._agreement):
            widget.setVisible(self.chosen_kind in DELICATE)
        self.closed.setText(self.tr("The wish came &true") if is_need else self.tr("Holds no &longer"))

    def _agreed_text(self) -> str:
        if self._gift.agreed_on is None:
            return self.tr("Tick it when they said so. What is delicate stays between you until then.")
        day = words.day_words(self._gift.agreed_on, self._context.notebook.today())
        return self.tr("Agreed: {day}.").format(day=day)

    def _refused(self, error: VerbinderError) -> None:
        fields: dict[str, QWidget] = {"gift.empty": self.phrase, "gift.known_already": self.kind}
        self.say(error, self._context.messages.sentence(error), fields)
