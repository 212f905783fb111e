"""Asks the passphrase of a copy and says what putting it back will do, before anything is done.

Owns the question. The copy is opened and looked through while the notebook is still open: one that is not good, or a
passphrase that does not fit, changes nothing.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField
from verbinder.usecases import notebooks


class RestoreDialog(QDialog):
    """Open it with `open()`; `confirmed` carries the passphrase when the copy is good and may be put back."""

    confirmed = Signal(str)

    def __init__(self, copy: Path, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Put back a copy"))
        self.what_happens = Paragraph(
            self.tr(
                "Your notebook becomes as it was in {file}. What is in it now is not lost: that stays beside it in a "
                "file of its own, under a new name."
            ).format(file=copy.name)
        )
        self.field = PassphraseField()
        self.row = FormRow(
            self.tr("&Passphrase of the copy"),
            self.field,
            help_text=self.tr("With this passphrase you open it from now on."),
        )
        self.row.label.setBuddy(self.field.edit)
        self.put_button = Button(self.tr("Put &back"), "primary")
        self.put_button.setDefault(True)
        self.cancel_button = Button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.put_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Put back a copy")))
        layout.addWidget(self.what_happens)
        layout.addWidget(self.row)
        layout.addLayout(buttons)
        self.setMinimumWidth(context.theme.space(420))
        self.put_button.clicked.connect(self._ask)
        self.cancel_button.clicked.connect(self.reject)
        self.field.setFocus()

    def _ask(self) -> None:
        self._set_busy(True)
        # Working the key out takes a quarter of a second on purpose, and every page is looked at.
        self._context.operations.job(
            notebooks.check_copy,
            self._copy,
            self.field.text(),
            self._context.notebook.path,
            on_done=lambda _: self._good(),
            on_error=self._refused,
            cancellable=False,
            owner=self,
        )

    def _good(self) -> None:
        text = self.field.text()
        self.accept()
        self.confirmed.emit(text)

    def _refused(self, error: VerbinderError) -> None:
        self._set_busy(False)
        self.row.set_error(self._context.messages.sentence(error))
        self.field.setFocus()
        self.field.edit.selectAll()

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.row.set_error("")
        self.field.setEnabled(not busy)
        self.put_button.setEnabled(not busy)
