"""The settings in force while the program runs, and who is told when one changes.

Owns reading and writing the settings file for the window; must not apply a setting itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from verbinder import settings as settings_file
from verbinder.settings import Settings


class SettingsHolder(QObject):
    """`current` is always whole; `change(theme=…)` puts something else in force, keeps it and says `changed`."""

    changed = Signal(object)
    #: The settings could not be written; they hold until the program ends.
    not_kept = Signal()

    def __init__(self, path: Path, current: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._current = current

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    def change(self, **values: Any) -> None:
        """Change settings by name; the file is written at once."""
        changed = self._current._replace(**values)
        if changed == self._current:
            return
        self._current = changed
        try:
            settings_file.save(changed, self._path)
        except OSError:
            self.not_kept.emit()
        self.changed.emit(changed)
