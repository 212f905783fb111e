"""How somebody wants to be approached: welcome, rest for a time, or no contact."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentCard
from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets.date_field import DateField
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import residents


class ApproachDialog(FormDialog):
    """Three choices, a last day and a reason; who is welcome needs neither."""

    def __init__(self, context: PageContext, card: ResidentCard, *, parent: QWidget | None = None) -> None:
        super().__init__("", "", theme=context.theme, width=440, parent=parent)
        self.setWindowTitle(self.tr("How to approach {name}").format(name=card.name))
        self.save_button.setText(self.tr("Save"))
        self._context = context
        self._resident_id = card.id
        self.choices = {
            Approach.WELCOME: QRadioButton(self.tr("&Welcome: I may come by")),
            Approach.REST: QRadioButton(self.tr("Wants &rest for now")),
            Approach.NEVER: QRadioButton(self.tr("Wants &no contact")),
        }
        self.form.add_widget(
            Paragraph(self.tr("Who wants rest or no contact is never suggested to you or to anybody else."), muted=True)
        )
        self._group = QButtonGroup(self)
        for choice in self.choices.values():
            self._group.addButton(choice)
            self.form.add_widget(choice)
        self.until = DateField(theme=context.theme, name=self.tr("Until"), optional=True, today=context.notebook.today)
        self.form.add_row(self.tr("&Until and including"), self.until, help_text=self.tr("Empty: until further notice"))
        self.reason = QPlainTextEdit(card.approach_reason)
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(context.theme.space(96))
        self.form.add_row(
            self.tr("Wh&y, in their words"),
            self.reason,
            help_text=self.tr("Not their health; only what you need to know."),
        )
        self.ask_about(context.messages, self.reason)
        allowed = card.approach.allows(context.notebook.today())
        present = Approach.WELCOME if allowed else card.approach.approach
        self.choices[present].setChecked(True)
        self.until.set_value(None if allowed else card.approach.until)
        self._group.buttonToggled.connect(self._fit_fields)
        self._fit_fields()
        self.choices[present].setFocus()
        self.fit()

    @property
    def chosen(self) -> Approach:
        """The choice that is ticked."""
        return next(approach for approach, choice in self.choices.items() if choice.isChecked())

    def save(self) -> None:
        """Keeps the choice."""
        self.clear_errors()
        until, reason = self.until.value(), self.reason.toPlainText()
        done = self._context.operations.attempt(
            lambda: residents.set_approach(self._context.notebook, self._resident_id, self.chosen, until, reason),
            on_error=self._refused,
        )
        if done:
            self.accept()

    def _fit_fields(self) -> None:
        for field in (self.until, self.reason):
            self.form.row_of(field).setEnabled(self.chosen is not Approach.WELCOME)

    def _refused(self, error: VerbinderError) -> None:
        self.say(error, self._context.messages.sentence(error), {"resident.rest_is_over": self.until})
