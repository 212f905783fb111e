"""The first step: which file, with what can be read and what never comes in.

Owns the choosing of files and the place where a refusal is said; reading is done elsewhere.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets import Button, Heading, IconBadge, Paragraph


class FileStep(QWidget):
    """Says `chosen` with one or more paths."""

    chosen = Signal(list)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._folder = str(Path.home())
        self.title = Heading(self.tr("Bring in a contact list"), TypeRole.TITLE)
        self.error = Paragraph("")
        self.error.setProperty("level", "danger")
        self.error.hide()
        self.choose_button = Button(self.tr("Choose a &file…"), "primary", icon="import", theme=theme)
        self.choose_button.clicked.connect(self.ask)
        texts = (
            Paragraph(
                self.tr(
                    "An Excel or CSV file or an address book (.vcf), from Outlook, Google, a phone or your own list. "
                    "You see first what comes in; nothing is kept until you say so, and you can take it back whole."
                )
            ),
            Paragraph(
                self.tr(
                    "Numbers of identity papers, bank accounts, faith and health never come in, even when they are in "
                    "the list."
                ),
                muted=True,
            ),
            Paragraph(
                self.tr("A whole notebook that was exported from Verbinder (.json) can be brought in here too."),
                muted=True,
            ),
        )
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QWidget()
        column.setMaximumWidth(theme.space(620))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Spacing.M)
        lines.addStretch(1)
        lines.addWidget(IconBadge("import", theme=theme), 0, centre)
        for label in (self.title, *texts, self.error):
            label.setAlignment(centre)
            lines.addWidget(label)
        lines.addSpacing(Spacing.S)
        lines.addWidget(self.choose_button, 0, centre)
        lines.addStretch(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.L, 0, Spacing.L, 0)
        layout.addStretch(1)
        layout.addWidget(column, 100)
        layout.addStretch(1)

    def ask(self) -> None:
        """Open the file dialog."""
        dialog = QFileDialog(self, self.tr("Choose a contact list"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Contact lists and notebooks ({endings})").format(
                    endings="*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard *.ldif *.json"
                ),
                self.tr("All files ({endings})").format(endings="*"),
            ]
        )
        dialog.filesSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def take(self, files: list[str]) -> None:
        """Go on with these files."""
        if files:
            self._folder = str(Path(files[0]).parent)
            self.say_error("")
            self.chosen.emit([Path(file) for file in files])

    def say_error(self, sentence: str) -> None:
        """Say why a file cannot be read; an empty sentence takes it back."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            self.choose_button.setText(self.tr("Choose another &file…"))
            QAccessible.updateAccessibility(QAccessibleEvent(self.error, QAccessible.Event.Alert))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
