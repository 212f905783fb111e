"""Writing down by hand that somebody was asked for something, by the verbinder or by somebody else.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets.date_field import DateField
from verbinder.usecases import asks


class AskedDialog(FormDialog):
    """What for, by whom and when; an empty name is the verbinder's own."""

    def __init__(self, context: PageContext, resident_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__("", "", theme=context.theme, width=420, parent=parent)
        self._context = context
        self._resident_id = resident_id
        self.setWindowTitle(self.tr("Asked for something"))
        self.save_button.setText(self.tr("Save"))
        self.about, self.by = QLineEdit(), QLineEdit()
        self.about.setPlaceholderText(self.tr("helping to move house"))
        self.day = DateField(theme=context.theme, name=self.tr("Day"), past=True, today=context.notebook.today)
        self.day.set_value(context.notebook.today())
        self.form.add_row(self.tr("&What for?"), self.about)
        self.form.add_row(
            self.tr("By wh&om?"), self.by, help_text=self.tr("Empty: by you. Others ask too: the school, a neighbour.")
        )
        self.form.add_row(self.tr("&Day"), self.day)
        self.ask_about(context.messages, self.about)
        self.about.setFocus()
        self.fit()

    def save(self) -> None:
        """Writes it down."""
        self.clear_errors()
        if self._context.operations.attempt(self._write, on_error=self._refused):
            self.accept()

    def _write(self) -> None:
        asks.add(
            self._context.notebook,
            self._resident_id,
            self.about.text(),
            asked_by=self.by.text(),
            on_date=self.day.value(),
        )

    def _refused(self, error: VerbinderError) -> None:
        self.say(error, self._context.messages.sentence(error), {"ask.in_future": self.day})
