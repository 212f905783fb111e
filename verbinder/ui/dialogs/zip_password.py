"""The password of a zip that leaves: chosen twice, with its strength; the zip is made elsewhere.

Owns the dialog and its words.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.new_passphrase import NewPassphrase
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Heading, Paragraph

ENDING = ".zip"


def ask_if_zip(context: PageContext, file: Path, done: Callable[[str], object], window: QWidget) -> None:
    """Call `done` with the password for a file that is to be a locked zip, "" at once for any other."""
    if file.suffix.lower() == ENDING:
        ZipPasswordDialog(context, done, parent=window).open()
    else:
        done("")


class ZipPasswordDialog(QDialog):
    """Open it with `open()`; `done` gets the password."""

    def __init__(self, context: PageContext, done: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A password for the zip"))
        self._done = done
        self.form = LabelledForm()
        self.password = NewPassphrase(self.form, theme=context.theme, jobs=context.jobs, parent=self)
        self.save_button = Button(self.tr("Make the &zip"), "primary")
        cancel = Button(self.tr("Cancel"))
        self.save_button.setAutoDefault(False)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("A password for the zip")))
        layout.addWidget(
            Paragraph(
                self.tr(
                    "Choose another one than that of your notebook, and tell it to the receiver in another way than "
                    "you send the file. It opens with 7-Zip (Windows) or Keka (Mac), not with Windows itself."
                )
            )
        )
        layout.addWidget(self.form)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(context.theme.space(440))
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._go_on)
        self.password.return_pressed.connect(self._go_on)
        self.password.weighed.connect(self._go_on)
        self.password.first.setFocus()

    def _go_on(self) -> None:
        self.form.clear_errors()
        good = self.password.is_good()
        if good:
            self.accept()
            self._done(self.password.text())
        elif good is not None and not self.form.focus_first_error():
            self.password.second.setFocus()
