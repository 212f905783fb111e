"""Saving a chart as a picture: where to, in which format, and what is said afterwards.

Owns the file dialog and the words; the chart writes itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.domain.exports import ExportKind
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_pictures
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import exports


class PictureSaving(QObject):
    """`write` writes the chart to a file; it may raise a `UserError`."""

    def __init__(self, context: PageContext, window: QWidget, write: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._write = write

    def ask(self, name: str) -> QFileDialog:
        """Ask where the picture must go; returns the dialog, which is open."""
        return ask_where_to_save(
            self._window.window(),
            self.tr("Save as a picture"),
            in_pictures(name + ".png"),
            {".png": self.tr("Picture (*.png)"), ".svg": self.tr("Drawing that scales (*.svg)")},
            self.save_to,
        )

    def save_to(self, file: Path) -> None:
        """Write the picture; a refusal becomes a banner."""

        def write() -> None:
            with exports.leaving(self._context.notebook, ExportKind.CHART, 0):
                self._write(file)

        if self._context.operations.attempt(write):
            self._context.messages.success(self.tr("The picture is in {file}.").format(file=file.name))
