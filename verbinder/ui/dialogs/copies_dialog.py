"""Putting back one of the copies of the open notebook: which one, what would differ, and yes.

Owns the choice and the preparation: the copy is made ready beside the notebook and compared while that is open; nothing
is in its place before the button is pressed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.difference_words import DifferenceWords
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.words import day_words
from verbinder.usecases import backups, restoring
from verbinder.usecases.backups import BackupCopy
from verbinder.usecases.restoring import Prepared


class CopiesDialog(QDialog):
    """Open it with `open()`; the window is asked to put back what was chosen."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._prepared: Prepared | None = None
        #: Which preparation is awaited: what was chosen before it no longer counts.
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Put back a copy"))
        folder = context.settings.current.backup_folder
        found = backups.copies_of_notebook(context.notebook, Path(folder) if folder else None)
        self.copies = [copy for copy in found if copy.opens]
        self.choice = QComboBox()
        for copy in self.copies:
            self.choice.addItem(self._told(copy))
        self.row = FormRow(self.tr("&Copy"), self.choice)
        self.what = QLabel("")
        self.what.setWordWrap(True)
        self.what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.what.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.what.setAccessibleName(self.tr("What differs"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.what)
        scroll.setAccessibleName(self.what.accessibleName())
        # A long list is read with the arrow keys.
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setMinimumHeight(context.theme.space(180))
        self.put_button = Button(self.tr("Put &back"), "primary")
        self.put_button.setDefault(True)
        self.put_button.setEnabled(False)
        self.cancel_button = Button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.put_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Put back a copy")))
        layout.addWidget(
            Paragraph(
                self.tr(
                    "Your notebook becomes as it was then. What is in it now is not lost: that stays beside it in a "
                    "file of its own, under a new name."
                )
            )
        )
        layout.addWidget(self.row)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        fit(self, context.theme.space(560))
        self.choice.currentIndexChanged.connect(lambda *_: self._prepare())
        self.cancel_button.clicked.connect(self.reject)
        self.put_button.clicked.connect(self._put_back)
        self.finished.connect(lambda *_: self._discard())
        self.choice.setFocus()
        if self.copies:
            self._prepare()

    def _told(self, copy: BackupCopy) -> str:
        messages = self._context.messages
        where = messages.code("backup.second_place" if copy.second_place else "backup.this_computer")
        day = day_words(copy.made_at.date(), self._context.notebook.today())
        return f"{day} {copy.made_at:%H:%M} · {messages.code(f'backup_reason.{copy.reason.value}')} · {where}"

    def _prepare(self) -> None:
        self._discard()
        self._asked += 1
        asked = self._asked
        notebook = self._context.notebook
        self.put_button.setEnabled(False)
        self.what.setText(self.tr("Comparing…"))
        self._context.operations.job(
            restoring.prepare,
            self.copies[self.choice.currentIndex()].path,
            notebook.key,
            notebook.path,
            open_now=notebook,
            on_done=lambda prepared: self._show(prepared, asked),
            on_error=lambda error: self._refused(error, asked),
            cancellable=False,
            owner=self,
        )

    def _show(self, prepared: Prepared, asked: int) -> None:
        if asked != self._asked:
            # Another one was chosen meanwhile; its preparation stands in the same place.
            return
        self._prepared = prepared
        self.what.setText(DifferenceWords(self._context.messages).sentences(prepared))
        self.put_button.setEnabled(not prepared.same)

    def _refused(self, error: VerbinderError, asked: int) -> None:
        if asked == self._asked:
            self.what.setText(self._context.messages.sentence(error))

    def _put_back(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            self.accept()
            self._context.shell.put_back(prepared)

    def _discard(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            restoring.discard(prepared)
