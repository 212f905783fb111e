"""The notebook that is open: what it is called, where it stands, copies of it, its health, its recovery sheet.

Owns the fields and buttons; files are written by `NotebookFiles` and the use cases.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.notebook_files import NotebookFiles
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.check_words import CheckWords
from verbinder.ui.pages.settings.passphrase_dialog import PassphraseDialog, for_recovery_sheet
from verbinder.ui.pages.settings.shown_field import ShownField
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import notebooks
from verbinder.usecases.notebooks import CheckReport


class NotebookCard(Card):
    """Name, place, and what can be done with the file."""

    def __init__(self, context: PageContext, files: NotebookFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._files = files
        theme = context.theme
        self.set_title(self.tr("This notebook"))
        self.name = ShownField()
        self.place = ShownField()
        form = LabelledForm()
        form.add_row(self.tr("Name"), self.name)
        form.add_row(self.tr("Where it stands"), self.place)
        self.backup_button = Button(self.tr("Make a copy elsewhere…"), icon="history", theme=theme)
        self.check_button = Button(self.tr("Check the file"), icon="check", theme=theme)
        self.sheet_button = Button(self.tr("Recovery sheet…"), icon="key", theme=theme)
        self.example_note = Paragraph(self.tr("This is the example neighbourhood: nothing of it is kept."), muted=True)
        self.report = Paragraph("")
        self.report.hide()
        buttons = FlowLayout(horizontal=Spacing.S, vertical=Spacing.S)
        for button in (self.backup_button, self.check_button, self.sheet_button):
            buttons.addWidget(button)
        self.add(form)
        self.add_layout(buttons)
        self.add(self.example_note)
        self.add(self.report)
        self.backup_button.clicked.connect(context.shell.make_backup)
        self.check_button.clicked.connect(self._check)
        self.sheet_button.clicked.connect(self._ask_passphrase)

    def reload(self) -> None:
        """Shows the notebook as it is now."""
        about = notebooks.about(self._context.notebook)
        self.name.show_text(about.name)
        self.place.show_text(str(self._context.notebook.path.absolute()))
        # A copy or a sheet for what is thrown away would only mislead.
        for widget in (self.backup_button, self.sheet_button):
            widget.setVisible(not about.is_example)
        self.example_note.setVisible(about.is_example)

    # -- checking -----------------------------------------------------------------------------------------------

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.report.say(self.tr("Looking through the whole file…"), "")
        self._context.operations.job(
            notebooks.check,
            self._context.notebook,
            title=self.tr("Checking the notebook…"),
            cancellable=False,
            on_done=self._checked,
            on_error=self._not_checked,
            owner=self,
        )

    def _checked(self, report: CheckReport) -> None:
        self.check_button.setEnabled(True)
        self.report.say(CheckWords().sentences(report), "danger" if report.faults else "success")

    def _not_checked(self, error: VerbinderError) -> None:
        self.check_button.setEnabled(True)
        self.report.say(self._context.messages.sentence(error), "danger")

    # -- the recovery sheet -------------------------------------------------------------------------------------

    def _ask_passphrase(self) -> None:
        PassphraseDialog(self._context, for_recovery_sheet(), self._files.show_recovery_sheet, parent=self).open()
