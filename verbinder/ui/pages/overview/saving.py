"""Saving the overview: where to, in which format, and what is said afterwards.

Owns the file dialog and the words; the file is written by the use case, on the worker.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.exchange.overview.files import WITHOUT_STORIES
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.pages.page import PageContext
from verbinder.ui.printing import pdf_of_html
from verbinder.usecases import overview, period_packages
from verbinder.usecases.overview import EVERYTHING, ExportReport, Selection
from verbinder.usecases.period_packages import ENDING


class OverviewSaving(QObject):
    """Asks where to, then writes; `saved` when a file is there."""

    saved = Signal()

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(
        self,
        first: date,
        last: date,
        selection: Selection = EVERYTHING,
        *,
        beside_before: bool = False,
        story_ids: Collection[int] = (),
    ) -> QFileDialog:
        """Ask where the file must go; returns the dialog, which is open. The stories go along where they fit."""
        kinds = {
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".csv": self.tr("CSV file (*.csv)"),
            ".pdf": self.tr("PDF to print (*.pdf)"),
            ".html": self.tr("Web page (*.html)"),
        }
        if selection.is_all:  # a package is always of the whole notebook
            kinds[ENDING] = self.tr("Period package for the coordinator (*{ending})").format(ending=ENDING)
        name = self.tr("contact overview {first} to {last}").format(first=first, last=last)
        return ask_where_to_save(
            self._window,
            self.tr("Save the overview"),
            in_documents(name + ".xlsx"),
            kinds,
            lambda file: self.save_to(file, first, last, selection, beside_before=beside_before, story_ids=story_ids),
        )

    def save_to(
        self,
        file: Path,
        first: date,
        last: date,
        selection: Selection = EVERYTHING,
        *,
        beside_before: bool = False,
        story_ids: Collection[int] = (),
    ) -> None:
        """Write the overview; a refusal becomes a banner. In a file of counts only there is no room for stories."""
        left_out = bool(story_ids) and file.suffix.lower() in (WITHOUT_STORIES, ENDING)
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
                on_done=partial(self._done, left_out=left_out),
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
            story_ids=() if left_out else tuple(story_ids),
            title=self.tr("Saving the overview…"),
            cancellable=False,
            on_done=partial(self._done, left_out=left_out),
            owner=self,
        )

    def _done(self, report: ExportReport, *, left_out: bool) -> None:
        name = report.path.name
        if report.held_back:
            text = self.tr("The overview is in {file}. Small groups are not shown by themselves in it.")
        else:
            text = self.tr("The overview is in {file}.")
        said = [text.format(file=name)]
        if report.stories:
            said.append(SavingWords().along(report.stories))
        if left_out:
            said.append(self.tr("The stories are not in it: this kind of file has only counts."))
        if report.stories_held:
            held = SavingWords().held(report.stories_held)
            self._context.messages.warning(" ".join((*said, held)))
        else:
            self._context.messages.success(" ".join(said))
        self.saved.emit()


class SavingWords(QObject):
    """The words that count."""

    def along(self, count: int) -> str:
        """So many stories went along."""
        return self.tr("%n story(s) went along.", "", count)

    def held(self, count: int) -> str:
        """So many were chosen and stayed after all."""
        return self.tr("%n chosen story(s) stayed here: something changed since. Look at the stories.", "", count)
