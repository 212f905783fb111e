"""Files around an open notebook: copies made and put back, the whole of it as one readable file, what a colleague
takes over, the recovery sheet.

Owns the file dialogs and what is said afterwards; the work is done by use cases on the worker.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from verbinder import paths
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.dialogs.where_to_save import ask_where_to_save
from verbinder.ui.pages.page import PageContext
from verbinder.ui.window_state import WindowState


class NotebookFiles(QObject):
    """Asks where to, then writes."""

    #: A copy was made; the status bar says so.
    copied = Signal()
    #: A copy, and the passphrase it opens with, may take the place of the notebook.
    restore_confirmed = Signal(object, str)

    def __init__(self, context: PageContext, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._state = state
        self._window = window

    def ask_backup(self) -> None:
        """Ask where the copy must go and make it."""
        kept = self._context.settings.current.backup_folder
        folder = Path(kept) if kept else paths.backups_dir()
        paths.make_private_folder(folder)
        day = f"{self._context.notebook.clock():%Y-%m-%d %H%M}"
        name = f"{self._context.notebook.path.stem} {day}{paths.NOTEBOOK_SUFFIX}"
        kinds = {paths.NOTEBOOK_SUFFIX: self.tr("Notebooks (*{ending})").format(ending=paths.NOTEBOOK_SUFFIX)}
        ask_where_to_save(self._window, self.tr("Make a backup copy"), folder / name, kinds, self.backup_to)

    def backup_to(self, file: Path) -> None:
        """Make a copy: encrypted like the notebook, opened and checked before it counts."""
        from verbinder.usecases import notebooks

        self._context.operations.job(
            notebooks.backup,
            self._context.notebook,
            file,
            title=self.tr("Making a backup copy…"),
            cancellable=False,
            on_done=lambda _: self._copied(file),
            owner=self,
        )

    def ask_restore(self) -> None:
        """Ask which copy must be put back."""
        kept = self._context.settings.current.backup_folder
        dialog = QFileDialog(self._window, self.tr("Put back a copy"), kept or str(paths.backups_dir()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Notebooks (*{ending})").format(ending=paths.NOTEBOOK_SUFFIX)])
        dialog.fileSelected.connect(self.ask_restore_of)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def ask_restore_of(self, file: str) -> None:
        """Say what will happen and ask the passphrase of this copy."""
        from verbinder.ui.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(Path(file), self._context, self._window)
        # After this dialog is gone: with the notebook the window closes all that stands over it.
        dialog.confirmed.connect(
            lambda text: QTimer.singleShot(0, self, lambda: self.restore_confirmed.emit(Path(file), text))
        )
        dialog.open()

    def ask_export(self) -> None:
        """Say what the file is, then ask where it must go."""
        ConfirmDialog(
            self.tr("Export the whole notebook"),
            self.tr(
                "This makes one file with everything in it, names included, that is not locked: anyone who has it can "
                "read it. Choose “Locked zip” in the next step to lock it with a password. For a safe copy make a "
                "backup copy instead."
            ),
            self.tr("Export anyway"),
            self._ask_export_place,
            theme=self._context.theme,
            parent=self._window,
        ).open()

    def export_to(self, file: Path) -> None:
        """Write everything to one readable file, or to a zip that is locked with a password."""
        from verbinder.ui.dialogs.zip_password import ask_if_zip

        ask_if_zip(self._context, file, partial(self._export, file), self._window)

    def _export(self, file: Path, password: str) -> None:
        from verbinder.usecases import portable

        self._context.operations.job(
            portable.export_notebook,
            self._context.notebook,
            file,
            password,
            title=self.tr("Exporting the notebook…"),
            cancellable=False,
            on_done=lambda _: self._context.messages.success(
                self.tr("The whole notebook is in {file}.").format(file=file.name)
            ),
            owner=self,
        )

    def hand_over(self) -> None:
        """Open the dialog that hands over to a colleague."""
        from verbinder.ui.dialogs.hand_over import HandOverDialog

        HandOverDialog(self._context, parent=self._window).open()

    def ask_take_over(self) -> None:
        """Ask which hand-over of a colleague must be opened."""
        from verbinder.domain.hand_over import SUFFIX

        dialog = QFileDialog(self._window, self.tr("Open a hand-over"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Hand-overs (*{ending})").format(ending=SUFFIX)])
        dialog.fileSelected.connect(self.take_over)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def take_over(self, file: str) -> None:
        """Ask the passphrase of this hand-over, then show what it would bring."""
        from verbinder.ui.dialogs.hand_over import TakeOverDialog

        TakeOverDialog(Path(file), self._context, parent=self._window).open()

    def ask_recovery_sheet(self) -> None:
        """Ask the passphrase, then show the recovery key once more: an open laptop must not give it away."""
        from verbinder.ui.pages.settings.passphrase_dialog import PassphraseDialog, for_recovery_sheet

        PassphraseDialog(self._context, for_recovery_sheet(), self.show_recovery_sheet, parent=self._window).open()

    def show_recovery_sheet(self) -> None:
        """Show the recovery key; the passphrase was right."""
        from verbinder.ui.dialogs.recovery_sheet import RecoveryDialog
        from verbinder.usecases import notebooks

        notebook = self._context.notebook
        dialog = RecoveryDialog(
            notebooks.recovery_text(notebook),
            notebooks.about(notebook).name,
            theme=self._context.theme,
            parent=self._window,
        )
        dialog.proved.connect(lambda: self._state.set_sheet_pending(notebook.path, False))
        dialog.open()

    def _ask_export_place(self) -> None:
        proposal = Path.home() / f"{self._context.notebook.path.stem}.json"
        kinds = {".json": "JSON (*.json)", ".zip": self.tr("Locked zip (*.zip)")}
        ask_where_to_save(self._window, self.tr("Export the whole notebook"), proposal, kinds, self.export_to)

    def _copied(self, file: Path) -> None:
        now: datetime = self._context.notebook.clock()
        self._state.note_backup(self._context.notebook.path, now)
        self.copied.emit()
        self._context.messages.success(self.tr("The backup copy is in {file}.").format(file=file.name))
