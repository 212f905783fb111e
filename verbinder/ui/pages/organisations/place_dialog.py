"""Adding a place or correcting its card; a place may be there for some time only.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from verbinder.domain.places import PlaceCard, PlaceFields
from verbinder.errors import VerbinderError
from verbinder.ui.pages.organisations.form_fields import KindBox, beside, street_field, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets import DateField
from verbinder.usecases import places


class PlaceDialog(FormDialog):
    """Without `card` for a new one. `saved` says which it became."""

    saved = Signal(int)

    def __init__(
        self, context: PageContext, card: PlaceCard | None = None, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", theme=context.theme, width=520, parent=parent)
        self._context = context
        self._card = card
        self.setWindowTitle(self.tr("Edit {name}").format(name=card.name) if card else self.tr("Add a place"))
        self.save_button.setText(self.tr("Save"))
        self.name = QLineEdit(name)
        self.kind = KindBox("place_kind", context)
        self.street = street_field(context)
        self.number = QLineEdit()
        self.facilities, self.note = text_field(2), text_field(4)
        self.temporary = QCheckBox(self.tr("Only there for some ti&me"))
        today = context.notebook.today
        self.open_from = DateField(theme=context.theme, name=self.tr("From"), optional=True, today=today)
        self.open_until = DateField(theme=context.theme, name=self.tr("Until"), optional=True, today=today)
        self._lay_out()
        if card is not None:
            self._show(card)
        self.temporary.toggled.connect(self._show_days)
        self._show_days(self.temporary.isChecked())
        self.fit()
        self.name.setFocus()

    def _lay_out(self) -> None:
        form, context = self.form, self._context
        form.add_row(self.tr("&Name"), self.name)
        form.add_row(self.tr("&Kind"), self.kind, help_text=self.tr("Choose one, or type a word of your own."))
        street = form.add_row(self.tr("&Street"), self.street)
        number = form.add_row(self.tr("N&umber"), self.number)
        beside(form, context, (street, 7), (number, 3))
        form.add_row(
            self.tr("What there &is"),
            self.facilities,
            help_text=self.tr("Kitchen, stage, benches… and when it is free. You can search for it."),
        )
        form.add_row(
            self.tr("What you kno&w of this place"),
            self.note,
            help_text=self.tr("Who comes there and when, who has the key, what to mind."),
        )
        self.ask_about(context.messages, self.facilities, self.note)
        form.add_widget(self.temporary)
        self._from_row = form.add_row(self.tr("&From"), self.open_from)
        self._until_row = form.add_row(self.tr("Unti&l and including"), self.open_until)
        beside(form, context, (self._from_row, 1), (self._until_row, 1))

    def _show(self, card: PlaceCard) -> None:
        for edit, text in ((self.name, card.name), (self.street, card.street), (self.number, card.house_number)):
            edit.setText(text)
            edit.setCursorPosition(0)
        self.kind.set_word(card.kind)
        self.facilities.setPlainText(card.facilities)
        self.note.setPlainText(card.note)
        self.open_from.set_value(card.open_from)
        self.open_until.set_value(card.open_until)
        self.temporary.setChecked(card.open_from is not None or card.open_until is not None)

    def fields(self) -> PlaceFields:
        """What is filled in."""
        temporary = self.temporary.isChecked()
        return PlaceFields(
            name=self.name.text(),
            kind=self.kind.word(),
            street=self.street.text(),
            house_number=self.number.text(),
            facilities=self.facilities.toPlainText(),
            note=self.note.toPlainText(),
            open_from=self.open_from.value() if temporary else None,
            open_until=self.open_until.value() if temporary else None,
        )

    def save(self) -> None:
        """Writes the card."""
        self.clear_errors()
        self._context.operations.attempt(self._write, on_error=self._refused)

    def _write(self) -> None:
        if self._card is None:
            number = places.add(self._context.notebook, self.fields())
        else:
            number = self._card.id
            places.edit(self._context.notebook, number, self.fields())
        self.accept()
        self.saved.emit(number)

    def _refused(self, error: VerbinderError) -> None:
        fields: dict[str, QWidget] = {"place.nameless": self.name, "place.closes_before_opening": self.open_until}
        self.say(error, self._context.messages.sentence(error), fields)

    def _show_days(self, shown: bool) -> None:
        self._from_row.setVisible(shown)
        self._until_row.setVisible(shown)
