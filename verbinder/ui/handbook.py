"""Finds the user's handbook on this machine and opens it in whatever reads such files here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from verbinder import assets

#: In the bundle and the wheel it lies with the resources, in a checkout with the other documents.
_PLACES = ("handbook/index.html", "../docs/handboek/index.html", "../docs/handboek/README.md", "../docs/handboek.md")


def handbook_file() -> Path | None:
    """The first page of the handbook; None when this program came without it."""
    return next((place for name in _PLACES if (place := assets.root() / name).is_file()), None)


def open_handbook() -> bool:
    """Show the handbook; False when there is none, or nothing that can show it."""
    file = handbook_file()
    return file is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.resolve())))
