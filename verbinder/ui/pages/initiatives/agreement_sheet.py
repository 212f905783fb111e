"""The agreement on one page of paper, for both sides: printed, or kept as PDF or HTML.

Owns the sheet, the dialogs and what is said afterwards. The file holds what both agreed, and no other residents.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from verbinder.domain.exports import ExportKind
from verbinder.domain.initiative_views import Dossier
from verbinder.domain.initiatives import AgreementFields
from verbinder.domain.stepping_back.record import Part
from verbinder.ui import words
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.dialogs.zip_password import ask_if_zip
from verbinder.ui.pages.page import PageContext
from verbinder.ui.printing import document_of_html, pdf_of_html
from verbinder.usecases import exports

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: How the sheet is called within a zip.
INSIDE = "verbinder.pdf"
TOLD = (Part.INITIATOR, Part.CARRIER)
STYLE = (
    "body { font-size: 11pt; } h1 { font-family: serif; font-size: 20pt; } h2 { font-size: 12pt; margin-bottom: 0; } "
    "p { margin-top: 2px; } td { padding-top: 34px; }"
)


class AgreementPrinting(QObject):
    """Prints or saves one agreement."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def print_(self, dossier: Dossier, agreed: AgreementFields) -> None:
        """Ask on which printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Verbinder")
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The printer must live as long as its dialog.
        dialog.accepted.connect(lambda: self._print_on(printer, dossier, agreed))
        QDialog.open(dialog)

    def _print_on(self, printer: QPrinter, dossier: Dossier, agreed: AgreementFields) -> None:
        def write() -> None:
            with self._noted(dossier):
                self.document(dossier, agreed).print_(printer)

        self._context.operations.attempt(write)

    def ask(self, dossier: Dossier, agreed: AgreementFields) -> QFileDialog:
        """Ask where the file must go; returns the dialog, which is open."""
        return ask_where_to_save(
            self._window,
            self.tr("Save the agreement"),
            in_documents(self.tr("working together") + ".pdf"),
            {
                ".pdf": self.tr("PDF (*.pdf)"),
                ".html": self.tr("Web page (*.html)"),
                ".zip": self.tr("PDF in a locked zip (*.zip)"),
            },
            lambda file: self.save_to(file, dossier, agreed),
        )

    def save_to(self, file: Path, dossier: Dossier, agreed: AgreementFields) -> None:
        """Write the file, in a zip that is locked when it is one; a place that cannot be written becomes a banner."""
        ask_if_zip(self._context, file, lambda password: self._write(file, dossier, agreed, password), self._window)

    def _write(self, file: Path, dossier: Dossier, agreed: AgreementFields, password: str) -> None:
        if file.suffix.lower() == ".html":
            content = self._page(dossier, agreed).encode()
        else:
            content = pdf_of_html(self._page(dossier, agreed))

        def write() -> None:
            with self._noted(dossier):
                exports.write(file, content, password, inside=INSIDE)

        try:
            done = self._context.operations.attempt(write)
        except OSError:
            self._context.messages.danger(self.tr("The agreement could not be saved there. Choose another folder."))
        else:
            if done:
                self._context.messages.success(self.tr("The agreement is in {file}.").format(file=file.name))

    def _noted(self, dossier: Dossier) -> AbstractContextManager[None]:
        """An agreement tells of those who carry the initiative, so it stands among what left the notebook."""
        return exports.leaving(self._context.notebook, ExportKind.AGREEMENT, _who_carry(dossier))

    def document(self, dossier: Dossier, agreed: AgreementFields) -> QTextDocument:
        """The page as it comes on paper."""
        return document_of_html(self._page(dossier, agreed))

    def _page(self, dossier: Dossier, agreed: AgreementFields) -> str:
        head = f"<meta charset='utf-8'><title>{escape(dossier.name)}</title><style>{STYLE}</style>"
        return f"<!doctype html><html><head>{head}</head><body>{self._body(dossier, agreed)}</body></html>\n"

    def _body(self, dossier: Dossier, agreed: AgreementFields) -> str:
        title = self.tr("Working together: {name}").format(name=dossier.name)
        made = self.tr("Agreed on {day}.").format(day=words.long_date(agreed.made_on))
        parts = [f"<h1>{escape(title)}</h1>", f"<p>{escape(made)}</p>"]
        for title, text in (
            (self.tr("The goal"), agreed.goal),
            (self.tr("What the residents bring"), agreed.theirs),
            (self.tr("What the professional brings"), agreed.ours),
            (self.tr("What each is after"), agreed.interests),
            (self.tr("How we reach each other"), agreed.reach),
        ):
            if text:
                lines = "<br>".join(escape(line) for line in text.splitlines())
                parts.append(f"<h2>{escape(title)}</h2><p>{lines}</p>")
        if agreed.review_on is not None:
            again = self.tr("We look at it again on {day}.").format(day=words.long_date(agreed.review_on))
            parts.append(f"<p>{escape(again)}</p>")
        sides = (self.tr("For the residents:"), self.tr("For the professional:"))
        cells = "".join(f"<td width='50%'>{escape(side)}<br><br>_______________________</td>" for side in sides)
        parts.append(f"<table width='100%'><tr>{cells}</tr></table>")
        return "".join(parts)


def _who_carry(dossier: Dossier) -> int:
    """How many residents the sheet may tell of: who began it, who carries it."""
    return len({view.who for view in dossier.people if view.part in TOLD and view.who.number > 0})
