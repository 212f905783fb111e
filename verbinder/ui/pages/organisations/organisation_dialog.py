"""Adding an organisation or correcting its card.

Owns the form and its write.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from verbinder.domain.cards import DetailKind
from verbinder.domain.organisations import OrganisationCard, OrganisationFields
from verbinder.errors import VerbinderError
from verbinder.ui.pages.day_part_boxes import DayPartBoxes
from verbinder.ui.pages.organisations.form_fields import KindBox, beside, street_field, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.usecases import organisations

#: Longer than any rhythm of keeping in touch a person would choose from a field.
MOST_WEEKS = 104


class OrganisationDialog(FormDialog):
    """Without `card` for a new one. `saved` says which it became."""

    saved = Signal(int)

    def __init__(
        self,
        context: PageContext,
        card: OrganisationCard | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", theme=context.theme, width=520, parent=parent)
        self._context = context
        self._card = card
        self.setWindowTitle(self.tr("Edit {name}").format(name=card.name) if card else self.tr("Add an organisation"))
        self.save_button.setText(self.tr("Save"))
        self.name = QLineEdit(name)
        self.kind = KindBox("organisation_kind", context)
        self.street = street_field(context)
        self.number, self.postcode, self.city = QLineEdit(), QLineEdit(), QLineEdit()
        self.phones, self.emails = text_field(2), text_field(2)
        self.languages = QLineEdit()
        self.hours = DayPartBoxes()
        self.weeks = QSpinBox()
        self.weeks.setRange(0, MOST_WEEKS)
        self.weeks.setSpecialValueText(self.tr("no rhythm"))
        self.note = text_field(4)
        self._lay_out()
        if card is not None:
            self._show(card)
        self.fit()
        self.name.setFocus()

    def _lay_out(self) -> None:
        form, context = self.form, self._context
        form.add_row(self.tr("&Name"), self.name)
        form.add_row(self.tr("&Kind"), self.kind, help_text=self.tr("Choose one, or type a word of your own."))
        street = form.add_row(self.tr("&Street"), self.street)
        number = form.add_row(self.tr("N&umber"), self.number)
        beside(form, context, (street, 7), (number, 3))
        postcode = form.add_row(self.tr("Post&code"), self.postcode)
        city = form.add_row(self.tr("T&own"), self.city)
        beside(form, context, (postcode, 3), (city, 7))
        phones = form.add_row(self.tr("P&hone"), self.phones, help_text=self.tr("One number per line"))
        emails = form.add_row(self.tr("&E-mail"), self.emails, help_text=self.tr("One address per line"))
        beside(form, context, (phones, 5), (emails, 6))
        form.add_row(self.tr("&Languages"), self.languages, help_text=self.tr("Which are spoken there?"))
        form.add_row(self.tr("Open in the"), self.hours)
        form.add_row(
            self.tr("Keep in &touch every … weeks"),
            self.weeks,
            help_text=self.tr("The page Today reminds you when it has been longer."),
        )
        form.add_row(self.tr("No&te"), self.note)
        self.ask_about(context.messages, self.note)

    def _show(self, card: OrganisationCard) -> None:
        for edit, text in (
            (self.name, card.name),
            (self.street, card.street),
            (self.number, card.house_number),
            (self.postcode, card.postcode),
            (self.city, card.city),
            (self.languages, card.languages),
        ):
            edit.setText(text)
            edit.setCursorPosition(0)
        self.kind.set_word(card.kind)
        self.phones.setPlainText("\n".join(each.value for each in card.details if each.kind == DetailKind.PHONE))
        self.emails.setPlainText("\n".join(each.value for each in card.details if each.kind == DetailKind.EMAIL))
        self.weeks.setValue(min(card.keep_warm_weeks or 0, MOST_WEEKS))
        self.hours.set_text(card.day_parts)
        self.note.setPlainText(card.note)

    def fields(self) -> OrganisationFields:
        """What is filled in."""
        return OrganisationFields(
            name=self.name.text(),
            kind=self.kind.word(),
            street=self.street.text(),
            house_number=self.number.text(),
            postcode=self.postcode.text(),
            city=self.city.text(),
            languages=self.languages.text(),
            day_parts=self.hours.text(),
            note=self.note.toPlainText(),
            keep_warm_weeks=self.weeks.value() or None,
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """Phone numbers and e-mail addresses, one per line; commas and semicolons part them too."""
        phones = ((DetailKind.PHONE.value, text) for text in _parts(self.phones))
        return (*phones, *((DetailKind.EMAIL.value, text) for text in _parts(self.emails)))

    def save(self) -> None:
        """Writes the card."""
        self.clear_errors()
        self._context.operations.attempt(self._write, on_error=self._refused)

    def _write(self) -> None:
        notebook = self._context.notebook
        if self._card is None:
            number = organisations.add(notebook, self.fields(), details=self.details())
        else:
            number = self._card.id
            organisations.edit(notebook, number, self.fields(), details=self.details())
        self.accept()
        self.saved.emit(number)

    def _refused(self, error: VerbinderError) -> None:
        fields: dict[str, QWidget] = {
            "organisation.nameless": self.name,
            "resident.weeks": self.weeks,
            "detail.phone_unreadable": self.phones,
            "detail.email_unreadable": self.emails,
        }
        self.say(error, self._context.messages.sentence(error), fields)


def _parts(edit: QPlainTextEdit) -> list[str]:
    return [part.strip() for part in re.split(r"[\n,;]", edit.toPlainText()) if part.strip()]
