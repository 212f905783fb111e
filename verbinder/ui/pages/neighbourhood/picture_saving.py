"""Saving a chart as a picture: where to, in which format, and what is said afterwards.

Owns the file dialog and the words; the chart writes itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from verbinder.ui.pages.page import PageContext

ENDINGS = (".png", ".svg")


class PictureSaving(QObject):
    """`write` writes the chart to a file; it may raise a `UserError`."""

    def __init__(self, context: PageContext, window: QWidget, write: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._write = write

    def ask(self, name: str) -> QFileDialog:
        """Ask where the picture must go; returns the dialog, which is open."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        filters = [self.tr("Picture (*.png)"), self.tr("Drawing that scales (*.svg)")]
        dialog = QFileDialog(self._window.window(), self.tr("Save as a picture"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix(ENDINGS[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(ENDINGS[filters.index(chosen)]))
        dialog.selectFile(name + ENDINGS[0])
        dialog.fileSelected.connect(lambda file: self.save_to(Path(file)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)
        return dialog

    def save_to(self, file: Path) -> None:
        """Write the picture; a refusal becomes a banner."""
        if self._context.operations.attempt(lambda: self._write(file)):
            self._context.messages.success(self.tr("The picture is in {file}.").format(file=file.name))
