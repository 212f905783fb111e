"""What the window remembers between starts: its size and place, and when a notebook was last copied.

Owns the INI file; holds nothing of what is in a notebook.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from datetime import datetime

#: So much of the title bar must be on a screen, in logical pixels, or the window could not be moved.
VISIBLE = 80


class WindowState:
    """Reads and writes the file; a file that cannot be read counts as empty."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def save_geometry(self, window: QMainWindow) -> None:
        """Remember where the window stands."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.sync()

    def restore_geometry(self, window: QMainWindow) -> bool:
        """Put the window back where it was; False when it was nowhere or its screen is gone."""
        geometry = self._settings.value("window/geometry")
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            return False
        return is_on_a_screen(window.frameGeometry())

    def last_backup(self, notebook: Path) -> datetime | None:
        """When the notebook was last copied from this program; None: never, as far as we know."""
        from datetime import datetime

        written = self._settings.value(f"backup/{_key(notebook)}")
        try:
            return datetime.fromisoformat(str(written))
        except ValueError:
            return None

    def note_backup(self, notebook: Path, at: datetime) -> None:
        """Remember that a copy was made."""
        self._settings.setValue(f"backup/{_key(notebook)}", at.isoformat(timespec="seconds"))
        self._settings.sync()

    def last_check(self, notebook: Path) -> datetime | None:
        """When the whole file was last looked through and found sound; None: never, as far as we know."""
        from datetime import datetime

        try:
            return datetime.fromisoformat(str(self._settings.value(f"check/{_key(notebook)}")))
        except ValueError:
            return None

    def note_check(self, notebook: Path, at: datetime) -> None:
        """Remember that the file was found sound."""
        self._settings.setValue(f"check/{_key(notebook)}", at.isoformat(timespec="seconds"))
        self._settings.sync()

    def sheet_is_pending(self, notebook: Path) -> bool:
        """Whether the user put off writing down the recovery key of this notebook."""
        return str(self._settings.value(f"sheet/{_key(notebook)}", "")) == "later"

    def set_sheet_pending(self, notebook: Path, pending: bool) -> None:
        """Remember that the recovery key still has to be written down, or no longer."""
        if pending:
            self._settings.setValue(f"sheet/{_key(notebook)}", "later")
        else:
            self._settings.remove(f"sheet/{_key(notebook)}")
        self._settings.sync()


def is_on_a_screen(frame: QRect) -> bool:
    """Whether enough of the top of a window is on a screen to take hold of it."""
    top = QRect(frame.left(), frame.top(), frame.width(), 40)
    parts = (top.intersected(screen.availableGeometry()) for screen in QGuiApplication.screens())
    return any(part.width() >= min(VISIBLE, top.width()) and part.height() > 0 for part in parts)


def _key(notebook: Path) -> str:
    """A name for the file in the INI: its path would be read as groups, so slashes are replaced."""
    return str(notebook.absolute()).replace("\\", "|").replace("/", "|")
