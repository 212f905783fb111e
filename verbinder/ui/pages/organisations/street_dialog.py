"""Adding a street or correcting its name, neighbourhood and note.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from verbinder.domain.streets import StreetRow
from verbinder.errors import VerbinderError
from verbinder.ui.pages.organisations.form_fields import text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.usecases import streets


class StreetDialog(FormDialog):
    """Without `street` for a new one. `saved` says which it became."""

    saved = Signal(int)

    def __init__(
        self, context: PageContext, street: StreetRow | None = None, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", theme=context.theme, width=440, parent=parent)
        self._context = context
        self._street = street
        self.setWindowTitle(self.tr("Edit {name}").format(name=street.name) if street else self.tr("Add a street"))
        self.save_button.setText(self.tr("Save"))
        self.name = QLineEdit(street.name if street else name)
        self.neighbourhood = QLineEdit(street.neighbourhood if street else "")
        names = [row.name for row in streets.neighbourhoods(context.notebook)]
        completer = QCompleter(names, self.neighbourhood)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.neighbourhood.setCompleter(completer)
        self.note = text_field(4)
        self.note.setPlainText(street.note if street else "")
        self.form.add_row(self.tr("&Name"), self.name)
        self.form.add_row(
            self.tr("Neigh&bourhood"), self.neighbourhood, help_text=self.tr("A name that is new is added by itself.")
        )
        self.form.add_row(self.tr("What you kno&w of this street"), self.note)
        self.ask_about(context.messages, self.note)
        self.fit()
        self.name.setFocus()

    def save(self) -> None:
        """Writes the street."""
        self.clear_errors()
        self._context.operations.attempt(self._write, on_error=self._refused)

    def _write(self) -> None:
        name, notebook = self.name.text(), self._context.notebook
        neighbourhood, note = self.neighbourhood.text(), self.note.toPlainText()
        if self._street is None:
            number = streets.add(notebook, name, neighbourhood=neighbourhood, note=note)
        else:
            number = self._street.id
            streets.edit(notebook, number, name, neighbourhood=neighbourhood, note=note)
        self.accept()
        self.saved.emit(number)

    def _refused(self, error: VerbinderError) -> None:
        fields: dict[str, QWidget] = {"street.nameless": self.name, "street.exists": self.name}
        self.say(error, self._context.messages.sentence(error), fields)
