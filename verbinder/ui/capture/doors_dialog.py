"""A whole street of closed doors in one gesture: which doors, and what came of it.

Owns the form; which numbers a run stands for is the capture package's.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from verbinder.capture import DOOR_LIMIT, ChipKind
from verbinder.capture.doors import doors_of
from verbinder.domain.contacts import Outcome
from verbinder.errors import VerbinderError
from verbinder.ui.capture.suggest_field import SuggestField, beginning
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.date_field import DateField
from verbinder.ui.widgets.form import FormRow, LabelledForm
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import contacts, vocabulary

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

_SHOWN_DOORS = 14


class DoorsDialog(QDialog):
    """Says `logged` with what was saved. Enter saves from every field."""

    logged = Signal(object)

    def __init__(
        self,
        context: PageContext,
        *,
        street: str = "",
        round_for: Callable[[date | None], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._round_for = round_for
        self._side_chosen = False
        self.setWindowTitle(self.tr("A street of closed doors"))
        known = contacts.known(context.notebook)
        self.street = SuggestField(
            lambda typed: beginning(known.streets(), typed), ChipKind.STREET, theme=context.theme
        )
        self.street.setText(street)
        self.first, self.last, self.besides = QLineEdit(), QLineEdit(), QLineEdit()
        self.side = QComboBox()
        for text, code in ((self.tr("Both sides"), "alle"), (self.tr("Even"), "even"), (self.tr("Odd"), "oneven")):
            self.side.addItem(text, code)
        self.day = DateField(theme=context.theme, past=True, today=context.notebook.today)
        self.outcomes = QButtonGroup(self)
        self.summary = Paragraph("", muted=True)
        self.save_button = Button(self.tr("Save"), "primary")
        self.cancel_button = Button(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._show_doors()
        (self.first if street else self.street).setFocus()

    def _lay_out(self) -> None:
        self.form = LabelledForm()
        self.form.add_row(self.tr("S&treet"), self.street)
        numbers = self._beside(
            FormRow(self.tr("&From"), self.first),
            FormRow(self.tr("To and with"), self.last),
            FormRow(self.tr("Side"), self.side),
        )
        self.form.add_widget(numbers)
        self.besides.setPlaceholderText(self.tr("For example: 12, 16"))
        self.day_row = FormRow(self.tr("&Day"), self.day)
        self.form.add_widget(self._beside(FormRow(self.tr("E&xcept"), self.besides), self.day_row))
        outcomes = QWidget()
        choices = QHBoxLayout(outcomes)
        choices.setContentsMargins(0, 0, 0, 0)
        for outcome in (Outcome.NOT_HOME, Outcome.NO_WISH):
            button = QRadioButton(vocabulary.label("outcome", outcome, self._context.messages.language))
            button.setProperty("outcome", str(outcome))
            button.setChecked(outcome is Outcome.NOT_HOME)
            self.outcomes.addButton(button)
            choices.addWidget(button)
        choices.addStretch()
        self.form.add_row(self.tr("What came of it"), outcomes)
        buttons = QHBoxLayout()
        buttons.setSpacing(Spacing.S)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Nobody home, or no wish to talk"), TypeRole.HEADING))
        layout.addWidget(self.form)
        layout.addWidget(self.summary)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(self._context.theme.space(460))

    @staticmethod
    def _beside(*rows: QWidget) -> QWidget:
        together = QWidget()
        layout = QHBoxLayout(together)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        for row in rows:
            layout.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        return together

    def _connect(self) -> None:
        for field in (self.first, self.last, self.besides):
            field.textChanged.connect(self._show_doors)
        self.first.textEdited.connect(self._guess_side)
        self.last.textEdited.connect(self._guess_side)
        self.side.activated.connect(self._choose_side)
        self.side.currentIndexChanged.connect(self._show_doors)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)

    @property
    def doors(self) -> tuple[str, ...]:
        """The house numbers meant; empty when they cannot be read or are too many."""
        first, last = self.first.text().strip(), self.last.text().strip() or self.first.text().strip()
        if not first.isdecimal() or not last.isdecimal() or max(len(first), len(last)) > 5:
            return ()
        low, high = sorted((int(first), int(last)))
        besides = ", ".join(self.besides.text().replace(",", " ").split())
        run = f"{self.side.currentData()} {low}-{high}" + (f" behalve {besides}" if besides else "")
        return doors_of(run) if low > 0 else ()

    @property
    def outcome(self) -> str:
        """What came of it."""
        button = self.outcomes.checkedButton()
        return str(button.property("outcome") if button is not None else Outcome.NOT_HOME)

    def save(self) -> None:
        """Save a contact for each door, as one step."""
        self.form.clear_errors()
        self.day_row.set_error("")
        if not self.street.text().strip():
            self.form.set_error(self.street, self.tr("Which street was it?"))
        doors = self.doors
        if not doors:
            self._show_doors()
        if self.form.focus_first_error():
            return
        if not doors:
            self.first.setFocus()
            return
        self._context.operations.attempt(lambda: self._log(doors), on_error=self._refused)

    def _log(self, doors: tuple[str, ...]) -> None:
        day = self.day.value()
        street = self.street.chosen
        logged = contacts.log_doors(
            self._context.notebook,
            doors,
            self.outcome,
            street_id=street.id if street is not None else None,
            street_name=self.street.text(),
            round_id=self._round_for(day),
            on_date=day,
        )
        self.accept()
        self.logged.emit(logged)

    def _refused(self, error: VerbinderError) -> None:
        text = self._context.messages.sentence(error)
        if error.code == "contact.in_future":
            self.day_row.set_error(text)
            self.day.setFocus()
        else:
            self._say(text, "danger")

    # -- what is shown while one types --------------------------------------------------------------------------

    def _choose_side(self) -> None:
        self._side_chosen = True

    def _guess_side(self) -> None:
        # The custom of Dutch address lists: ends on one side of the street mean that side.
        first, last = self.first.text().strip(), self.last.text().strip()
        if self._side_chosen or not first.isdecimal() or not last.isdecimal():
            return
        same = int(first) % 2 == int(last) % 2
        self.side.setCurrentIndex(0 if not same else 1 + int(first) % 2)

    def _show_doors(self) -> None:
        doors = self.doors
        if doors:
            shown = ", ".join(doors if len(doors) <= _SHOWN_DOORS else (*doors[: _SHOWN_DOORS - 2], "…", doors[-1]))
            self._say(self.tr("%n door(s): {doors}", "", len(doors)).format(doors=shown))
        elif self.first.text().strip():
            limit = self.tr("Type the first and the last house number in figures; at most {limit} doors at once.")
            self._say(limit.format(limit=DOOR_LIMIT), "danger")
        else:
            self._say(self.tr("Type the first and the last house number."))

    def _say(self, text: str, level: str = "") -> None:
        self.summary.setProperty("level", level)
        self.summary.setProperty("muted", not level)
        self.summary.setText(text)
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.cancel_button.hasFocus():
            self.save()
            return
        super().keyPressEvent(event)
