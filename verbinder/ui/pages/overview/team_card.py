"""Adding up the packages of a team: which files, where to, and what is said afterwards.

Owns the card and its two file dialogs; reading and adding up is the use case's, on the worker.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.pages.page import PageContext
from verbinder.ui.printing import pdf_of_html
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import period_packages
from verbinder.usecases.period_packages import ENDING, MergeReport


class TeamCard(Card):
    """Says what packages are for, and adds them up."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Overview of a team"))
        self.add(
            Paragraph(
                self.tr(
                    "Everybody saves a period package of the same period. Here a coordinator adds them up. What is "
                    "hidden in a package stays hidden, and the same days of one notebook count once."
                ),
                muted=True,
            )
        )
        self.button = Button(self.tr("Add packages up…"), "plain", theme=context.theme)
        self.button.clicked.connect(self.ask_packages)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.action = QAction(self.tr("Add packages of a team up…"), self)
        self.action.triggered.connect(self.ask_packages)

    def ask_packages(self) -> QFileDialog:
        """Ask which packages; returns the dialog, which is open."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Choose the packages"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Period packages (*{ending})").format(ending=ENDING))
        dialog.filesSelected.connect(lambda files: self.ask_where([Path(file) for file in files]))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)
        return dialog

    def ask_where(self, packages: Sequence[Path]) -> QFileDialog:
        """Ask where the sum must go; returns the dialog, which is open."""
        kinds = {
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".csv": self.tr("CSV file (*.csv)"),
            ".pdf": self.tr("PDF to print (*.pdf)"),
            ".html": self.tr("Web page (*.html)"),
        }
        return ask_where_to_save(
            self.window(),
            self.tr("Save the overview of the team"),
            in_documents(self.tr("overview of the team") + ".xlsx"),
            kinds,
            lambda file: self.merge(packages, file),
        )

    def merge(self, packages: Sequence[Path], file: Path) -> None:
        """Add the packages up; a refusal becomes a banner."""
        self._context.operations.job(
            period_packages.merge_files,
            packages,
            file,
            today=self._context.notebook.today(),
            language=self._context.messages.language,
            printer=pdf_of_html,
            title=self.tr("Adding packages up…"),
            cancellable=False,
            on_done=self._done,
            owner=self,
        )

    def _done(self, report: MergeReport) -> None:
        text = self.tr("%n packages added up in {file}.", "", report.counted).format(file=report.path.name)
        if report.left_out:
            left = self.tr("%n not counted: the same days were in another package already.", "", report.left_out)
            text = f"{text} {left}"
        self._context.messages.success(text)
