"""Asks the passphrase of the open notebook once more, before something that an open laptop must not give away.

Owns the field; keeps no passphrase. What it is asked for is the asker's: the recovery key, opening without passphrase.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.widgets.passphrase import PassphraseField
from verbinder.usecases import notebooks


@dataclass(frozen=True, slots=True)
class Asked:
    """The title, why it is asked, and what the button says."""

    title: str
    why: str
    verb: str


def for_recovery_sheet() -> Asked:
    """Asked before the recovery key is shown."""
    translate = QCoreApplication.translate
    return Asked(
        translate("PassphraseDialog", "Recovery sheet"),
        translate("PassphraseDialog", "The recovery key opens everything. So Verbinder first asks whether it is you."),
        translate("PassphraseDialog", "&Show the sheet"),
    )


class PassphraseDialog(QDialog):
    """Open it with `open()`; `done` is called when the passphrase was right and `work`, given it, is done."""

    def __init__(
        self,
        context: PageContext,
        asked: Asked,
        done: Callable[[], object],
        *,
        work: Callable[..., object] = notebooks.check_passphrase,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._work = work
        self._stop: Callable[[], object] = _nothing
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(asked.title)
        self.field = PassphraseField()
        self.row = FormRow(self.tr("&Passphrase"), self.field)
        self.row.label.setBuddy(self.field.edit)
        self.show_button = Button(asked.verb, "primary")
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
        layout.addWidget(Paragraph(asked.why))
        layout.addWidget(self.row)
        layout.addLayout(buttons)
        self.setMinimumWidth(context.theme.space(400))
        self.show_button.clicked.connect(self._ask)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(lambda: done())
        self.rejected.connect(lambda: self._stop())
        self.field.setFocus()

    def _ask(self) -> None:
        self._set_busy(True)
        # Working the key out takes a quarter of a second, on purpose.
        job = self._context.operations.job(
            self._work,
            self._context.notebook,
            self.field.text(),
            on_done=lambda _: self.accept(),
            on_error=self._refused,
            on_cancelled=partial(self._set_busy, False),
            owner=self,
        )
        self._stop = job.cancel

    def _refused(self, error: VerbinderError) -> None:
        self._set_busy(False)
        self.row.set_error(self._context.messages.sentence(error))
        self.field.setFocus()
        self.field.edit.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.field.setEnabled(not busy)
        self.show_button.setEnabled(not busy)


def _nothing() -> None:
    """Nothing runs that could be stopped."""
