"""Whom one speaks to at an organisation: name, role, how to reach, each to correct or take away.

Owns the rows; the form is `PersonDialog`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.organisations import ContactPerson
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.organisations.reach_rows import CopyRow
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.residents.copying import Copying
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets import Button, Heading, IconButton, Paragraph


class ContactPersons(QWidget):
    """Says what is wanted; the card does it."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, context: PageContext, copying: Copying) -> None:
        super().__init__()
        self._context = context
        self._copying = copying
        self._shown: Sequence[ContactPerson] | None = None
        self.rows: list[PersonRow] = []
        self.add_button = Button(self.tr("&Contact person"), "quiet", icon="add", theme=context.theme)
        self.add_button.clicked.connect(self.add_wanted)
        off_when_reading(context, self.add_button)
        self._empty = Paragraph(
            self.tr("Nobody yet. Whom do you call when there is something?"), muted=True, role=TypeRole.SMALL
        )
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(Heading(self.tr("Contact persons"), TypeRole.SUBHEADING), 1)
        head.addWidget(self.add_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._empty)
        layout.addLayout(self._lines)

    def show_persons(self, persons: Sequence[ContactPerson]) -> None:
        """Shows these; rows are only made anew when something changed, so that the focus stays."""
        self._empty.setVisible(not persons)
        if persons == self._shown:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._shown = persons
        clear(self._lines)
        self.rows = []
        for person in persons:
            row = PersonRow(person, self._context, self._copying)
            row.edit_button.clicked.connect(lambda _=False, each=person: self.edit_wanted.emit(each))
            row.remove_button.clicked.connect(lambda _=False, each=person: self.remove_wanted.emit(each))
            self._lines.addWidget(row)
            self.rows.append(row)
        if had_focus:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


class PersonRow(QWidget):
    """One contact person; somebody we know as a resident is a way to their card."""

    def __init__(self, person: ContactPerson, context: PageContext, copying: Copying) -> None:
        super().__init__()
        theme = context.theme
        called = person.name or person.role
        self.edit_button = IconButton("edit", self.tr("Edit {name}").format(name=called), theme=theme)
        self.remove_button = IconButton("delete", self.tr("Remove {name}").format(name=called), theme=theme)
        off_when_reading(context, self.edit_button, self.remove_button)
        self.card_button: Button | None = None
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        if person.resident_id is not None:
            number = person.resident_id
            self.card_button = Button(called.replace("&", "&&"), "quiet", icon="person", theme=theme)
            self.card_button.setToolTip(self.tr("Open the card of this resident"))
            self.card_button.clicked.connect(lambda: context.navigate(Kind.RESIDENT, number))
            head.addWidget(self.card_button)
            head.addStretch(1)
        else:
            head.addWidget(Paragraph(called), 1)
        head.addWidget(self.edit_button)
        head.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        if person.role and person.name:
            layout.addWidget(Paragraph(person.role, muted=True, role=TypeRole.SMALL))
        for kind, value in (("phone", person.phone), ("email", person.email)):
            if value:
                layout.addWidget(CopyRow(kind, value, context, copying))
