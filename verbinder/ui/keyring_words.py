"""How the keyring of each operating system is called on its own screens, in the language of the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication


def keyring_called() -> str:
    """Its name within a sentence."""
    translate = QCoreApplication.translate
    if sys.platform == "win32":
        return translate("Keyring", "Windows Credentials")
    if sys.platform == "darwin":
        return translate("Keyring", "the Keychain")
    return translate("Keyring", "the keyring of this computer")


def open_with_keyring() -> str:
    """The button on the sheet where the passphrase is asked; the letter is one that nothing else there has."""
    translate = QCoreApplication.translate
    if sys.platform == "win32":
        return translate("Keyring", "Open with Windows &Credentials")
    if sys.platform == "darwin":
        return translate("Keyring", "Open with the Key&chain")
    return translate("Keyring", "Open with the keyrin&g of this computer")
