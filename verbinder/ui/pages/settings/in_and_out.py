"""Bringing in a list, streets or a notebook; taking out contact cards, or the whole notebook as one readable file.

Owns the buttons and what is to be known before they are pressed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.ui.cards_file import CardsFile
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.notebook_files import NotebookFiles
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import notebooks


class InAndOutCard(Card):
    """In: a contact list or a notebook file. Out: everything, not locked; not of what is thrown away anyway."""

    def __init__(self, context: PageContext, files: NotebookFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._cards = CardsFile(context, self)
        self.set_title(self.tr("In and out"))
        self.import_button = Button(self.tr("Bring in a file…"), icon="import", theme=context.theme)
        self.import_button.setEnabled(not context.notebook.read_only)
        self.import_button.clicked.connect(context.shell.open_import)
        self.streets_button = Button(self.tr("Bring in streets…"), icon="street", theme=context.theme)
        self.streets_button.setEnabled(not context.notebook.read_only)
        self.streets_button.clicked.connect(self.open_streets)
        self.cards_button = Button(self.tr("Save contact cards…"), icon="phone", theme=context.theme)
        self.cards_button.clicked.connect(self._cards.ask)
        self.export_button = Button(self.tr("Export the whole notebook…"), icon="export", theme=context.theme)
        self.export_button.clicked.connect(files.ask_export)
        incoming = self._part(
            self.tr("Bring in"),
            self.tr(
                "A contact list from Excel or a CSV file, an address book (.vcf), or a notebook that was exported "
                "(.json). You see first what will be added; one undo takes it all back."
            ),
            self.import_button,
        )
        walked = self._part(
            self.tr("Streets"),
            self.tr("An open list of the streets of your neighbourhood, so that you see where you were never seen."),
            self.streets_button,
        )
        cards = self._part(
            self.tr("Cards for your phone"),
            self.tr(
                "Names, numbers and addresses of who may be reached, as a file that phones and mail programs read."
            ),
            self.cards_button,
        )
        outgoing = self._part(
            self.tr("Take out"),
            self.tr(
                "One readable file with everything in it, names and notes included, to take to another program. It is "
                "not locked: throw it away when it has served. For the municipality use the overview."
            ),
            self.export_button,
        )
        kept = not notebooks.about(context.notebook).is_example
        for part in (incoming, walked, cards, outgoing):
            self.add(part)
        outgoing.setVisible(kept)

    def open_streets(self) -> None:
        """Open the dialog that brings in streets."""
        from verbinder.ui.dialogs.import_streets import ImportStreetsDialog

        ImportStreetsDialog(self._context, self.window()).open()

    def _part(self, title: str, text: str, button: Button) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(Heading(title, TypeRole.SUBHEADING))
        layout.addWidget(Paragraph(text))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return part
