"""Adding a resident or correcting a card; before a second "Jan Vries" is made, those who look alike are offered.

Owns the writes and the offer; the fields are `ResidentForm`'s.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.residents import Lookalike, ResidentCard
from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.card_writes import pick_resident, plain_fields
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.pages.residents.resident_form import ResidentForm
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import residents

#: Looking for who is alike waits until the typing rests.
LOOK_AFTER_MS = 250
#: More than these would hide the form.
OFFERED = 3


class ResidentDialog(FormDialog):
    """Without `card` for a new resident. `saved` says who was written down, `known` who turned out to be known."""

    saved = Signal(int)
    known = Signal(int)

    def __init__(
        self, context: PageContext, card: ResidentCard | None = None, *, given_name: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("", "", theme=context.theme, width=500, parent=parent)
        self._context = context
        self._card = card
        self.setWindowTitle(self.tr("Edit {name}").format(name=card.name) if card else self.tr("Add a resident"))
        self.save_button.setText(self.tr("Save"))
        self.alike = Alike(context)
        self.alike.chosen.connect(self._is_known)
        self.form.add_widget(self.alike)
        self.fields = ResidentForm(self.form, context)
        self.housemate = Housemate(context, card)
        self.form.add_row(self.tr("Li&ves with"), self.housemate)
        if card is not None:
            self.fields.show_fields(plain_fields(card), tuple((each.kind, each.value) for each in card.details))
        else:
            self.fields.given_name.setText(given_name)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look_for_alike)
        form = self.fields
        for edit in form.telling():
            edit.textEdited.connect(self._timer.start)
        form.phones.textChanged.connect(self._timer.start)
        form.emails.textChanged.connect(self._timer.start)
        self.fit()
        self.fields.given_name.setFocus()

    def look_for_alike(self) -> None:
        """Shows who is known already and may be the same person."""
        found = self._context.operations.run(
            residents.lookalikes,
            self._context.notebook,
            self.fields.fields(),
            details=self.fields.details(),
            besides=self._card.id if self._card else None,
        )
        self.alike.offer(found or ())

    def save(self) -> None:
        """Writes the card, and then who lives together."""
        self.clear_errors()
        self._context.operations.attempt(self._write, on_error=self._refused)

    def _write(self) -> None:
        notebook, fields, details = self._context.notebook, self.fields.fields(), self.fields.details()
        if self._card is None:
            resident_id = residents.add(notebook, fields, details=details)
        else:
            resident_id = self._card.id
            residents.edit(notebook, resident_id, fields, details=details)
        self.housemate.write(resident_id)
        self.accept()
        self.saved.emit(resident_id)

    def _refused(self, error: VerbinderError) -> None:
        self.fields.look_at_postcode()
        self.say(error, self._context.messages.sentence(error), self.fields.by_code())

    def _is_known(self, resident_id: int) -> None:
        self.reject()
        self.known.emit(resident_id)


class Alike(QFrame):
    """Who looks like the person being typed in; a name opens that card instead."""

    chosen = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("banner", "info")
        self.buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.S, Spacing.M, Spacing.S)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Perhaps you know this person already"), TypeRole.SUBHEADING))
        layout.addLayout(self._rows)
        layout.addWidget(
            Paragraph(self.tr("Open that card, or go on if this is somebody else."), muted=True, role=TypeRole.SMALL)
        )
        self.hide()

    def offer(self, found: tuple[Lookalike, ...]) -> None:
        """Shows these; hidden when there are none."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for each in found[:OFFERED]:
            why = self._context.messages.code(each.why)
            where = each.address_text or self.tr("no address")
            text = self.tr("{name}, {where} ({why})").format(name=each.name, where=where, why=why)
            button = Button(text.replace("&", "&&"), "quiet")
            button.clicked.connect(lambda _=False, number=each.id: self.chosen.emit(number))
            self.buttons.append(button)
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(found))


class Housemate(QWidget):
    """With whom somebody lives: chosen by typing, or nobody."""

    def __init__(self, context: PageContext, card: ResidentCard | None) -> None:
        super().__init__()
        self._context = context
        self._card = card
        self._other: int | None = None
        self._leaves = False
        names = ", ".join(member.name for member in card.household) if card else ""
        self.text = Paragraph(names or self.tr("nobody we know of"), muted=not names)
        self.choose = Button(self.tr("Choose…"))
        self.alone = Button(self.tr("Nobody"), "quiet")
        self.alone.setVisible(bool(names))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.alone)
        layout.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._pick)
        self.alone.clicked.connect(self._nobody)

    def write(self, resident_id: int) -> None:
        """Writes what was chosen, if anything. Raises `UserError` as the use cases do."""
        if self._other is not None:
            residents.live_with(self._context.notebook, resident_id, self._other)
        elif self._leaves:
            residents.leave_household(self._context.notebook, resident_id)

    def _pick(self) -> None:
        besides = self._card.id if self._card else None
        dialog = pick_resident(self._context, self.tr("Lives with"), besides=besides, parent=self)
        dialog.picked.connect(self._picked)
        dialog.open()

    def _picked(self, number: int, name: str) -> None:
        self._other, self._leaves = number, False
        self.text.setText(name)
        self.alone.show()

    def _nobody(self) -> None:
        self._other, self._leaves = None, self._card is not None and bool(self._card.household)
        self.text.setText(self.tr("nobody we know of"))
        self.alone.hide()
        self.choose.setFocus()
