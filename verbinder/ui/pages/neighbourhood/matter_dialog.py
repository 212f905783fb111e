"""Putting a matter before somebody ("agenderen"), or correcting it: to whom, when, about what.

Owns the form and its write; the answer is asked by itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from verbinder.domain.agenda import AgendaItemFields
from verbinder.domain.initiative_views import InitiativeQuery
from verbinder.errors import VerbinderError
from verbinder.ui.pages.organisations.form_fields import text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import DateField, Paragraph
from verbinder.usecases import agenda, initiatives


class MatterDialog(FormDialog):
    """Without `item_id` a new matter; `source` is what it comes from, in words, `known` to whom one went before."""

    def __init__(
        self,
        context: PageContext,
        fields: AgendaItemFields | None = None,
        *,
        item_id: int | None = None,
        source: str = "",
        known: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", theme=context.theme, width=480, parent=parent)
        self._context = context
        self._fields = fields or AgendaItemFields(text="")
        self._item_id = item_id
        new = item_id is None
        self.setWindowTitle(self.tr("Put before somebody") if new else self.tr("Edit what was put before somebody"))
        self.save_button.setText(self.tr("Save"))
        self.text = QLineEdit(self._fields.text)
        self.to_whom = QLineEdit(self._fields.to_whom)
        self.on_date = DateField(theme=context.theme, name=self.tr("When"), today=context.notebook.today)
        self.on_date.set_value(self._fields.on_date or context.notebook.today())
        self.initiative = QComboBox()
        self.answer = text_field(3)
        self.answered_on = DateField(
            theme=context.theme, name=self.tr("Answered on"), optional=True, past=True, today=context.notebook.today
        )
        self._fill(known)
        self._lay_out(source, with_answer=self._fields.answered_on is not None)
        (self.text if not self._fields.text else self.to_whom).setFocus()
        self.fit()

    def save(self) -> None:
        """Keep it."""
        self.clear_errors()
        if self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()
            said = self.tr("On the agenda: {text}") if self._item_id is None else self.tr("Changed: {text}")
            say_done(self._context, said.format(text=self.text.text().strip()))

    def _write(self) -> None:
        answered = self._fields.answered_on is not None
        fields = AgendaItemFields(
            text=self.text.text(),
            to_whom=self.to_whom.text(),
            on_date=self.on_date.value(),
            answer=self.answer.toPlainText() if answered else self._fields.answer,
            answered_on=self.answered_on.value() if answered else None,
            signal_id=self._fields.signal_id,
            initiative_id=self.initiative.currentData(),
        )
        if self._item_id is None:
            agenda.add(self._context.notebook, fields)
        else:
            agenda.edit(self._context.notebook, self._item_id, fields)

    def _refused(self, error: VerbinderError) -> None:
        fields: dict[str, QWidget] = {
            "agenda.empty": self.text,
            "agenda.answered_in_future": self.answered_on,
            "agenda.answered_before": self.answered_on,
        }
        if self._fields.answered_on is None:
            fields = {"agenda.empty": self.text}
        self.say(error, self._context.messages.sentence(error), fields)

    def _fill(self, known: tuple[str, ...]) -> None:
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.to_whom.setCompleter(completer)
        notebook, run = self._context.notebook, self._context.operations.run
        ids = run(initiatives.ids, notebook, InitiativeQuery()) or ()
        named = run(initiatives.names, notebook, ids) or {}
        chosen = self._fields.initiative_id
        if chosen is not None and chosen not in named:
            # One that was archived since stays what it was about.
            named = {**named, **(run(initiatives.names, notebook, (chosen,)) or {})}
        self.initiative.addItem(self.tr("None"), None)
        for number, name in named.items():
            self.initiative.addItem(name, number)
        self.initiative.setCurrentIndex(max(self.initiative.findData(chosen), 0))
        self.answer.setPlainText(self._fields.answer)
        self.answered_on.set_value(self._fields.answered_on)

    def _lay_out(self, source: str, *, with_answer: bool) -> None:
        form = self.form
        form.add_row(
            self.tr("&What is it about?"),
            self.text,
            help_text=self.tr("Say it without names: it is laid on the table."),
        )
        self.ask_about(self._context.messages, self.text)
        form.add_row(
            self.tr("&To whom?"), self.to_whom, help_text=self.tr("The municipality, a landlord, a council, a team.")
        )
        form.add_row(self.tr("W&hen?"), self.on_date, help_text=self.tr("It may lie ahead."))
        form.add_row(self.tr("&Initiative"), self.initiative)
        if with_answer:
            form.add_row(self.tr("Their &answer"), self.answer)
            self.ask_about(self._context.messages, self.answer)
            form.add_row(
                self.tr("Answered &on"),
                self.answered_on,
                help_text=self.tr("Without a day there is no answer yet."),
            )
        if source:
            form.add_widget(Paragraph(self.tr("From the signal: {text}").format(text=source), muted=True))
