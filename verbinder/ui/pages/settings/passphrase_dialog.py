"""Asks the passphrase of the open notebook once more, before its recovery key is shown.

Owns the field; keeps no passphrase. An open laptop must not give away the key on paper.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField
from verbinder.usecases import notebooks


class PassphraseDialog(QDialog):
    """Open it with `open()`; `done` is called when the passphrase was right."""

    def __init__(self, context: PageContext, done: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.field = PassphraseField()
        self.row = FormRow(self.tr("&Passphrase"), self.field)
        self.row.label.setBuddy(self.field.edit)
        self.show_button = Button(self.tr("&Show the sheet"), "primary")
        self.show_button.setDefault(True)
        cancel = Button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Your passphrase once more")))
        layout.addWidget(
            Paragraph(self.tr("The recovery key opens everything. So Verbinder first asks whether it is you."))
        )
        layout.addWidget(self.row)
        layout.addLayout(buttons)
        self.setMinimumWidth(context.theme.space(400))
        self.show_button.clicked.connect(self._ask)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(lambda: done())
        self.field.setFocus()

    def _ask(self) -> None:
        self._set_busy(True)
        # Working the key out takes a quarter of a second, on purpose.
        self._context.operations.job(
            notebooks.check_passphrase,
            self._context.notebook,
            self.field.text(),
            on_done=lambda _: self.accept(),
            on_error=self._refused,
            cancellable=False,
            owner=self,
        )

    def _refused(self, error: VerbinderError) -> None:
        self._set_busy(False)
        self.row.set_error(self._context.messages.sentence(error))
        self.field.setFocus()
        self.field.edit.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.field.setEnabled(not busy)
        self.show_button.setEnabled(not busy)
