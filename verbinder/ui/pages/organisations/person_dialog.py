"""Adding a contact person of an organisation or correcting one; it may be a resident we know.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from verbinder.domain.organisations import ContactPerson, ContactPersonFields
from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.card_writes import pick_resident
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets import Button, Paragraph
from verbinder.usecases import organisations


class PersonDialog(FormDialog):
    """Without `person` for a new one."""

    def __init__(
        self,
        context: PageContext,
        organisation_id: int,
        person: ContactPerson | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", theme=context.theme, width=440, parent=parent)
        self._context = context
        self._organisation_id = organisation_id
        self._person = person
        self._resident_id = person.resident_id if person else None
        self.setWindowTitle(self.tr("Contact person"))
        self.save_button.setText(self.tr("Save"))
        self.name, self.role, self.phone, self.email = (QLineEdit() for _ in range(4))
        self.known = _Known(person.name if person and person.resident_id is not None else "")
        self.known.choose.clicked.connect(self._pick)
        self.known.nobody.clicked.connect(self._unlink)
        form = self.form
        form.add_row(self.tr("&Name"), self.name)
        form.add_row(
            self.tr("&Resident you know"), self.known, help_text=self.tr("Then the two cards lead to each other.")
        )
        form.add_row(self.tr("R&ole"), self.role, help_text=self.tr("For example: chair, teacher, reception desk"))
        self.ask_about(context.messages, self.role)
        form.add_row(self.tr("&Phone"), self.phone)
        form.add_row(self.tr("&E-mail"), self.email)
        if person is not None:
            self.name.setText(person.name)
            self.role.setText(person.role)
            self.phone.setText(person.phone)
            self.email.setText(person.email)
        self._link()
        self.fit()
        (self.role if self._resident_id is not None else self.name).setFocus()

    def take_resident(self, resident_id: int, name: str) -> None:
        """This contact person is a resident we know."""
        self._resident_id = resident_id
        self.known.say(name)
        self.name.setText(name)
        self._link()
        self.role.setFocus()

    def save(self) -> None:
        """Writes the contact person."""
        self.clear_errors()
        self._context.operations.attempt(self._write, on_error=self._refused)

    def _write(self) -> None:
        fields = ContactPersonFields(
            # The name of a resident stands on their own card and may change there.
            name="" if self._resident_id is not None else self.name.text(),
            role=self.role.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            resident_id=self._resident_id,
        )
        if self._person is None:
            organisations.add_contact_person(self._context.notebook, self._organisation_id, fields)
        else:
            organisations.edit_contact_person(self._context.notebook, self._person.id, fields)
        self.accept()

    def _refused(self, error: VerbinderError) -> None:
        fields: dict[str, QWidget] = {
            "organisation.person_nameless": self.name,
            "detail.phone_unreadable": self.phone,
            "detail.email_unreadable": self.email,
        }
        self.say(error, self._context.messages.sentence(error), fields)

    def _pick(self) -> None:
        dialog = pick_resident(self._context, self.tr("Which resident?"), besides=None, parent=self)
        dialog.picked.connect(self.take_resident)
        dialog.open()

    def _unlink(self) -> None:
        self._resident_id = None
        self.known.say("")
        self._link()
        self.name.setFocus()

    def _link(self) -> None:
        self.name.setEnabled(self._resident_id is None)


class _Known(QWidget):
    """Which resident it is, or none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.text = Paragraph()
        self.choose = Button(self.tr("&Choose…"))
        self.nobody = Button(self.tr("No&body"), "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.nobody)
        layout.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.say(name)

    def say(self, name: str) -> None:
        """Shows who it is."""
        self.text.setText(name or self.tr("no resident"))
        self.nobody.setVisible(bool(name))
