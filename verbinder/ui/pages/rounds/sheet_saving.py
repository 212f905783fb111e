"""Saving a round sheet: what it must be of, where to, and what is said afterwards.

Owns the way from the dialog to the file; the sheet is made by the use case, on the worker.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.domain.papers import Paper
from verbinder.domain.rounds import RoundView
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rounds.sheet_dialog import SheetDialog
from verbinder.ui.printing import pdf_of_html
from verbinder.usecases import round_sheets
from verbinder.usecases.round_sheets import SheetReport, Wanted


class SheetSaving(QObject):
    """Asks, then writes."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(self, view: RoundView | None = None) -> SheetDialog | None:
        """Ask what the sheet must be of; a round that is chosen is where it begins. Returns the dialog, open."""
        notebook = self._context.notebook
        today = notebook.today()
        wanted = self._context.operations.run(round_sheets.wanted_for, notebook, today)
        if wanted is None:
            return None
        if view is not None:
            planned = tuple(street.street_id for street in view.streets if street.planned)
            # One that was walked already is walked again today.
            wanted = Wanted(planned or None, max(view.on_date, today), view.title, view.companion)
        wanted = replace(wanted, drift_weeks=self._context.settings.current.drift_weeks)
        dialog = SheetDialog(self._context, wanted, self._window)
        dialog.accepted.connect(lambda: self.ask_file(dialog.wanted, dialog.paper))
        dialog.open()
        return dialog

    def ask_file(self, wanted: Wanted, paper: Paper) -> QFileDialog:
        """Ask where the sheet must go; returns the dialog, which is open."""
        return ask_where_to_save(
            self._window,
            self.tr("Save the round sheet"),
            in_documents(self.tr("round sheet {day}").format(day=wanted.on_date) + ".pdf"),
            {".pdf": self.tr("PDF to print (*.pdf)")},
            lambda file: self.save_to(file, wanted, paper),
        )

    def save_to(self, file: Path, wanted: Wanted, paper: Paper) -> None:
        """Write the sheet; a refusal becomes a banner."""
        self._context.operations.job(
            round_sheets.export,
            self._context.notebook,
            wanted,
            file,
            paper=paper,
            language=self._context.messages.language,
            printer=pdf_of_html,
            title=self.tr("Making the round sheet…"),
            cancellable=False,
            on_done=self._done,
            owner=self,
        )

    def _done(self, report: SheetReport) -> None:
        self._context.messages.success(report.told(self._context.messages.language))
