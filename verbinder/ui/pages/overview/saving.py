"""Saving the overview: where to, in which format, and what is said afterwards.

Owns the file dialog and the words; the file is written by the use case, on the worker.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from verbinder.ui.pages.overview.printing import pdf_of_html
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import overview, period_packages
from verbinder.usecases.overview import EVERYTHING, ExportReport, Selection
from verbinder.usecases.period_packages import ENDING

ENDINGS = (".xlsx", ".csv", ".pdf", ".html")


class OverviewSaving(QObject):
    """Asks where to, then writes; `saved` when a file is there."""

    saved = Signal()

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(
        self, first: date, last: date, selection: Selection = EVERYTHING, *, beside_before: bool = False
    ) -> QFileDialog:
        """Ask where the file must go; returns the dialog, which is open."""
        filters = [
            self.tr("Excel workbook (*.xlsx)"),
            self.tr("CSV file (*.csv)"),
            self.tr("PDF to print (*.pdf)"),
            self.tr("Web page (*.html)"),
        ]
        dialog = QFileDialog(self._window, self.tr("Save the overview"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = list(ENDINGS)
        if selection.is_all:  # a package is always of the whole notebook
            filters.append(self.tr("Period package for the coordinator (*{ending})").format(ending=ENDING))
            endings.append(ENDING)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix(ENDINGS[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[filters.index(chosen)]))
        dialog.selectFile(self.tr("contact overview {first} to {last}").format(first=first, last=last) + ENDINGS[0])
        dialog.fileSelected.connect(
            lambda file: self.save_to(Path(file), first, last, selection, beside_before=beside_before)
        )
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)
        return dialog

    def save_to(
        self,
        file: Path,
        first: date,
        last: date,
        selection: Selection = EVERYTHING,
        *,
        beside_before: bool = False,
    ) -> None:
        """Write the overview; a refusal becomes a banner."""
        settings = self._context.settings.current
        if selection.is_all and file.suffix.lower() == ENDING:
            self._context.operations.job(
                period_packages.export,
                self._context.notebook,
                first,
                last,
                file,
                minimum=settings.small_group,
                title=self.tr("Saving the overview…"),
                cancellable=False,
                on_done=self._done,
                owner=self,
            )
            return
        self._context.operations.job(
            overview.export,
            self._context.notebook,
            first,
            last,
            file,
            minimum=settings.small_group,
            language=self._context.messages.language,
            selection=selection,
            beside_before=beside_before,
            printer=pdf_of_html,
            title=self.tr("Saving the overview…"),
            cancellable=False,
            on_done=self._done,
            owner=self,
        )

    def _done(self, report: ExportReport) -> None:
        name = report.path.name
        if report.held_back:
            text = self.tr("The overview is in {file}. Small groups are not shown by themselves in it.")
        else:
            text = self.tr("The overview is in {file}.")
        self._context.messages.success(text.format(file=name))
        self.saved.emit()

    def _folder(self) -> str:
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
