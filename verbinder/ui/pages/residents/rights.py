"""What somebody may ask of the notebook: to see everything, what changed, to be forgotten.

Owns the questions before it and what is said afterwards; the work is done by use cases on the worker.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.domain.residents import ResidentCard
from verbinder.ui.dialogs.where_to_save import ask_where_to_save
from verbinder.ui.dialogs.zip_password import ask_if_zip
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.forget_dialog import ForgetDialog
from verbinder.ui.pages.residents.history_dialog import HistoryDialog
from verbinder.ui.printing import pdf_of_html
from verbinder.usecases import access, forgetting, history
from verbinder.usecases.forgetting import Forgotten


class PersonRights(QObject):
    """Asked for the resident whose card is shown."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def show_history(self, card: ResidentCard) -> None:
        """Show what changed about somebody in the last thirty days."""
        found = self._context.operations.run(history.of_resident, self._context.notebook, card.id)
        if found is not None:
            HistoryDialog(card.name, found, self._context, self._window).open()

    def ask_access(self, card: ResidentCard) -> QFileDialog:
        """Ask where everything about somebody must go. The name of the file names nobody."""
        kinds = {
            ".html": self.tr("Page to read (*.html)"),
            ".pdf": self.tr("PDF to print (*.pdf)"),
            ".json": self.tr("Data for another program (*.json)"),
            ".zip": self.tr("Page in a locked zip (*.zip)"),
        }
        proposal = Path.home() / self.tr("access.html")
        title = self.tr("Everything about one person")
        return ask_where_to_save(self._window, title, proposal, kinds, partial(self.access_to, card.id))

    def access_to(self, resident_id: int, file: Path) -> None:
        """Write everything about somebody to a file; a zip is locked with a password."""
        ask_if_zip(self._context, file, partial(self._write_access, resident_id, file), self._window)

    def _write_access(self, resident_id: int, file: Path, password: str) -> None:
        self._context.operations.job(
            access.export,
            self._context.notebook,
            resident_id,
            file,
            self._context.messages.language,
            password,
            printer=pdf_of_html,
            title=self.tr("Gathering everything about one person…"),
            cancellable=False,
            on_done=lambda _: self._context.messages.success(
                self.tr("Written: {file}.").format(file=file.name)
                + " "
                + self._context.messages.code("access.read_first")
            ),
            owner=self,
        )

    def ask_forget(self, card: ResidentCard) -> None:
        """Look what forgetting would do, and ask."""
        self._context.operations.job(
            forgetting.look,
            self._context.notebook,
            [card.id],
            title=self.tr("Looking where this person is named…"),
            cancellable=False,
            on_done=lambda seen: self._ask(card, seen),
            owner=self,
        )

    def _ask(self, card: ResidentCard, seen: Forgotten) -> None:
        dialog = ForgetDialog(card.name, seen, self._context, self._window)
        dialog.confirmed.connect(lambda replace_all: self._forget(card.id, replace_all))
        dialog.open()

    def _forget(self, resident_id: int, replace_all: bool) -> None:
        self._context.operations.job(
            forgetting.forget,
            self._context.notebook,
            [resident_id],
            replace_all=replace_all,
            title=self.tr("Forgetting one person…"),
            cancellable=False,
            on_done=self._said,
            owner=self,
        )

    def _said(self, done: Forgotten) -> None:
        messages = self._context.messages
        parts = [messages.code("forget.done", people=done.people)]
        if done.to_look_at:
            parts.append(self.tr("%n text(s) may still name this person.", "", len(done.to_look_at)))
        if not done.scrubbed:
            parts.append(messages.code("forget.not_scrubbed"))
        messages.info(" ".join(parts))
