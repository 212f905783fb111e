"""The copies of this notebook: the last one, a second place, making one now, and putting one back.

Owns the fields and buttons; the copies are made by the use cases, putting one back is the window's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from verbinder.domain.backups import Reason
from verbinder.errors import VerbinderError
from verbinder.settings import Settings
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.shown_field import ShownField
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.words import ago
from verbinder.usecases import backups, notebooks
from verbinder.usecases.backups import BackupCopy, Kept


class BackupsCard(Card):
    """What there is, where it goes, and the two things one can do with it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Backup copies"))
        self.synced = Paragraph("")
        self.synced.setProperty("level", "warning")
        self.last = Paragraph("")
        self.first_place = ShownField()
        self.second_place = ShownField()
        self.second_place.setPlaceholderText(self.tr("none yet"))
        form = LabelledForm()
        form.add_row(self.tr("On this computer"), self.first_place)
        form.add_row(
            self.tr("Second place"),
            self.second_place,
            help_text=self.tr("Best a stick or a network folder: a copy on this computer is lost with it."),
        )
        self.choose_button = Button(self.tr("Choose a second place…"))
        self.forget_button = Button(self.tr("No second place"))
        self.copy_button = Button(self.tr("Make a copy now"), icon="history", theme=context.theme)
        self.restore_button = Button(self.tr("Put back a copy…"))
        buttons = FlowLayout(horizontal=Spacing.S, vertical=Spacing.S)
        for button in (self.copy_button, self.restore_button, self.choose_button, self.forget_button):
            buttons.addWidget(button)
        self.report = Paragraph("")
        self.report.hide()
        self.add(self.synced)
        self.add(self.last)
        self.add(form)
        self.add_layout(buttons)
        self.add(self.report)
        self.copy_button.clicked.connect(self._copy)
        self.restore_button.clicked.connect(self._restore)
        self.choose_button.clicked.connect(self._ask_folder)
        self.forget_button.clicked.connect(lambda: context.settings.change(backup_folder=None))

    def reload(self) -> None:
        """Shows what there is now."""
        notebook = self._context.notebook
        kept = not notebooks.about(notebook).is_example
        self.setVisible(kept)
        if not kept:
            return
        service = backups.synced_by(notebook.path)
        self.synced.setVisible(bool(service))
        self.synced.setText(
            self.tr(
                "Your notebook lies in a folder that {service} copies to other computers. It can be damaged there "
                "while you work. Close it, move it to an ordinary folder, and let only the copies go to {service}."
            ).format(service=service)
        )
        self.show_settings(self._context.settings.current)

    def show_settings(self, settings: Settings) -> None:
        """Shows what is in force."""
        may = not self._context.notebook.read_only
        folder = settings.backup_folder
        self.first_place.show_text(str(backups.folder_of(self._context.notebook.path)))
        self.second_place.show_text(folder or "")
        self.forget_button.setVisible(folder is not None)
        found = backups.copies_of_notebook(self._context.notebook, Path(folder) if folder else None)
        self.last.setText(self._told(found))
        self.copy_button.setEnabled(may)
        self.restore_button.setEnabled(may and any(copy.opens for copy in found))

    def choose_folder(self, folder: str) -> None:
        """Copies go there too from now on; the first one at once."""
        self._context.settings.change(backup_folder=folder)
        self._copy()

    def _told(self, found: list[BackupCopy]) -> str:
        if not found:
            return self.tr("There is no copy yet. Verbinder makes one by itself when you lock or close the notebook.")
        newest = found[0]
        today = self._context.notebook.today()
        # "MB" as every computer says it, and not the "MiB" of programmers.
        size = QLocale().formattedDataSize(
            sum(copy.size for copy in found), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        return self.tr(
            "The last copy is of {when} at {time}. Verbinder makes one after each day of use and before a list comes "
            "in; the oldest go by themselves. There are {count} now, {size} together."
        ).format(
            when=ago(newest.made_at.date(), today),
            time=f"{newest.made_at:%H:%M}",
            count=QLocale().toString(len(found)),
            size=size,
        )

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Second place for backup copies"), self.second_place.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _copy(self) -> None:
        notebook = self._context.notebook
        folder = self._context.settings.current.backup_folder
        self.copy_button.setEnabled(False)
        self._context.operations.job(
            backups.make,
            notebook.path,
            notebook.key,
            Reason.HAND,
            notebook.clock(),
            Path(folder) if folder else None,
            title=self.tr("Making a backup copy…"),
            cancellable=False,
            on_done=self._copied,
            on_error=self._not_copied,
            owner=self,
        )

    def _copied(self, kept: Kept) -> None:
        self.reload()
        if kept.trouble is not None:
            self.report.say(self._context.messages.sentence(kept.trouble), "warning")
        elif kept.second is not None:
            self.report.say(self.tr("The copy is made and checked, in both places."), "success")
        else:
            self.report.say(self.tr("The copy is made and checked."), "success")

    def _not_copied(self, error: VerbinderError) -> None:
        self.reload()
        self.report.say(self._context.messages.sentence(error), "danger")

    def _restore(self) -> None:
        from verbinder.ui.dialogs.copies_dialog import CopiesDialog

        CopiesDialog(self._context, parent=self.window()).open()
