"""Opening without the passphrase, by the keyring of the computer: off unless the user switches it on.

Owns the button and the words that say what it means; the halves of the key are the use case's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.ui.keyring_words import keyring_called
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.passphrase_dialog import Asked, PassphraseDialog
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import keyring_unlocking, notebooks
from verbinder.usecases.keyring_unlocking import KeyringState


class KeyringCard(Card):
    """Says how it is now, and switches it on (with the passphrase) or off (at once)."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Opening without the passphrase"))
        self.add(
            Paragraph(
                self.tr(
                    "With {keyring} your notebook opens at one click when you start Verbinder. That is convenient, "
                    "but whoever can log in to your account on this computer can then open the notebook as well. Only "
                    "do this where nobody else logs in as you. After locking Verbinder asks for your passphrase all "
                    "the same."
                ).format(keyring=keyring_called())
            )
        )
        self.state = Paragraph("")
        self.on_button = Button(self.tr("Switch on…"))
        self.off_button = Button(self.tr("Switch off"))
        self.add(self.state)
        for button, act in ((self.on_button, self.ask), (self.off_button, self.switch_off)):
            button.clicked.connect(act)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def reload(self) -> None:
        """Shows how it is now; the example has no passphrase that anybody knows."""
        notebook = self._context.notebook
        self.setVisible(not notebooks.about(notebook).is_example)
        is_on = keyring_unlocking.state_of(notebook.path) is not KeyringState.OFF
        self.on_button.setVisible(not is_on)
        self.off_button.setVisible(is_on)
        self.state.setText(self.tr("It is on for this notebook, on this computer.") if is_on else self.tr("It is off."))

    def ask(self) -> None:
        """Ask for the passphrase, then let the keyring have its half."""
        asked = Asked(
            self.tr("Opening without the passphrase"),
            self.tr(
                "Verbinder first asks whether it is you. Your passphrase itself is not kept. The computer may ask to "
                "unlock {keyring}."
            ).format(keyring=keyring_called()),
            self.tr("&Switch on"),
        )
        PassphraseDialog(
            self._context, asked, self._switched_on, work=keyring_unlocking.switch_on, parent=self.window()
        ).open()

    def switch_off(self) -> None:
        """From now on only the passphrase and the recovery key open it."""
        self._context.operations.job(
            keyring_unlocking.switch_off,
            self._context.notebook.path,
            title=self.tr("Switching off…"),
            on_done=self._switched_off,
            owner=self,
        )

    def _switched_on(self) -> None:
        self.reload()
        self.off_button.setFocus()
        self._context.messages.success(self.tr("From now on you can open this notebook here without its passphrase."))

    def _switched_off(self, gone: bool) -> None:
        self.reload()
        self.on_button.setFocus()
        said = self.tr("From now on this notebook opens with its passphrase only.")
        if not gone:
            said = self.tr(
                "From now on this notebook opens with its passphrase only. What lies in {keyring} could not be "
                "removed; it opens nothing any more."
            ).format(keyring=keyring_called())
        self._context.messages.success(said)
