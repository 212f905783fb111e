"""Opening a colleague's hand-over: its passphrase, what it brings and who is known, then bringing it in.

Owns the three steps; reading, comparing and writing are the use case's, on the worker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.hand_over import KnownHere, TakenOver, TakeOverPreview
from verbinder.errors import VerbinderError
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.dialogs.hand_over.counted import counted
from verbinder.ui.dialogs.hand_over.people_rows import KnownRows
from verbinder.ui.dialogs.hand_over.step import step_of
from verbinder.ui.dialogs.import_people.review_step import DoublesTable
from verbinder.ui.dialogs.running_step import RunningStep
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Button, FormRow, Heading, Paragraph, PassphraseField
from verbinder.usecases import resident_lists, taking_over

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook


@dataclass(frozen=True, slots=True)
class Opened:
    """A hand-over that was read, what it would bring, and who the residents are that people in it look like."""

    incoming: PortableNotebook
    preview: TakeOverPreview
    called: dict[int, str]


def open_hand_over(notebook: Notebook, file: Path, passphrase: str) -> Opened:
    """Read the file and compare it with the notebook; writes nothing."""
    incoming = taking_over.open_(file, passphrase)
    found = taking_over.preview(notebook, incoming)
    return Opened(incoming, found, resident_lists.called(notebook, _ids(found.known)))


def _ids(known: Sequence[KnownHere]) -> list[int]:
    return sorted({each.known_id for each in known})


class TakeOverDialog(QDialog):
    """Open it with `open()`. Esc stops what is being written, else closes."""

    def __init__(self, file: Path, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a hand-over"))
        self._file = file
        self._context = context
        self._opened: Opened | None = None
        self._running: Job | None = None
        self.field = PassphraseField()
        self.row = FormRow(
            self.tr("&Passphrase of the hand-over"),
            self.field,
            help_text=self.tr("Your colleague gave it to you; it is not that of your notebook."),
        )
        self.rows = KnownRows(context.messages, self)
        self.table = DoublesTable(theme=context.theme, name=self.tr("Who is probably known to you"))
        self.table.setModel(self.rows)
        self.people = Heading("", TypeRole.SUBHEADING)
        self.besides = Paragraph("")
        self.explained = Paragraph(
            self.tr(
                "These people are probably known to you. What comes with them is added to the card you have; of wishes "
                "about contact the strictest holds. Is it somebody else? Space gives them a card of their own."
            ),
            muted=True,
        )
        self.toggle_button = Button(self.tr("Some&body else"))
        self.running = RunningStep()
        self.error = Paragraph("")
        self.error.setProperty("level", "danger")
        self.cancel_button = Button(self.tr("Cancel"))
        self.next_button = Button(self.tr("&Open"), "primary")
        self.next_button.setDefault(True)
        self._lay_out()
        self._connect()
        fit(self, context.theme.space(820), context.theme.space(560))
        self._show(self.unlock)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.unlock = step_of(
            Heading(self.tr("Open a hand-over"), TypeRole.TITLE),
            Paragraph(
                self.tr(
                    "{file} holds what residents agreed to pass on to you. You see first what comes in; nothing is "
                    "kept until you say so, and you can take it back whole."
                ).format(file=self._file.name)
            ),
            self.row,
            stretch=True,
        )
        choose = QHBoxLayout()
        choose.addWidget(self.toggle_button)
        choose.addStretch(1)
        self.look = step_of(
            Heading(self.tr("What comes in"), TypeRole.TITLE), self.people, self.besides, self.explained,
            self.table, choose,
        )  # fmt: skip
        for step in (self.unlock, self.look, self.running):
            self.stack.addWidget(step)
        buttons = QHBoxLayout()
        buttons.setSpacing(Spacing.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.error)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.table.toggled.connect(self.rows.toggle)
        self.table.row_activated.connect(self.rows.toggle)
        self.table.current_id_changed.connect(lambda _row: self._name_toggle())
        self.toggle_button.clicked.connect(lambda: self.rows.toggle(self.table.currentIndex().row()))
        self.rows.chosen.connect(self._say_people)
        self.rows.chosen.connect(self._name_toggle)
        self.cancel_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self._next)

    def _next(self) -> None:
        if not self.next_button.isEnabled():
            return
        if self.stack.currentWidget() is self.unlock:
            self._unlock()
        elif self._opened is not None:
            self._bring_in(self._opened)

    # -- opening ------------------------------------------------------------------------------------------------

    def _unlock(self) -> None:
        self.row.set_error("")
        self._set_busy(True)
        self._context.operations.job(
            open_hand_over,
            self._context.notebook,
            self._file,
            self.field.text(),
            on_done=self._show_opened,
            on_error=self._refused,
            cancellable=False,
            owner=self,
        )

    def _refused(self, error: VerbinderError) -> None:
        self._set_busy(False)
        self.row.set_error(self._context.messages.sentence(error))
        self.field.setFocus()
        self.field.edit.selectAll()

    def _show_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._set_busy(False)
        self.field.clear()
        self.rows.show_known(opened.preview.known, opened.called)
        anybody = bool(opened.preview.known)
        for widget in (self.explained, self.table, self.toggle_button):
            widget.setVisible(anybody)
        layout = self.look.layout()
        if not anybody and isinstance(layout, QVBoxLayout):
            layout.addStretch(1)
        if anybody:
            self.table.select_id(0)
        listed = counted(self._context.messages, opened.preview.counts)
        self.besides.setText(
            self.tr("New with them: {listed}.").format(listed=listed)
            if opened.preview.counts
            else self.tr("All that is in it stands in your notebook already.")
        )
        self._say_people()
        self._name_toggle()
        self._show(self.look)

    def _say_people(self) -> None:
        if self._opened is None:
            return
        found, own = self._opened.preview, len(self.rows.as_new)
        said = [self.tr("%n new resident(s)", "", found.new + own)]
        if found.marks:
            said.append(self.tr("%n only as: do not approach", "", found.marks))
        said.append(self.tr("%n probably known", "", len(found.known) - own))
        if found.forgotten:
            said.append(self.tr("%n stay(s) out: forgotten here", "", found.forgotten))
        self.people.setText(" · ".join(said))

    def _name_toggle(self) -> None:
        """The button says what it will do with the row one is at."""
        new = self.rows.is_turned(self.table.currentIndex().row())
        self.toggle_button.setText(self.tr("The &same person after all") if new else self.tr("Some&body else"))

    # -- bringing in --------------------------------------------------------------------------------------------

    def _bring_in(self, opened: Opened) -> None:
        self._say_error("")
        self.running.begin(self._file.name)
        self._show(self.running)
        job = self._context.operations.job(
            taking_over.run,
            self._context.notebook,
            opened.incoming,
            subject=self._file.name,
            as_new=self.rows.as_new,
            on_done=self._done,
            on_error=self._failed,
            on_cancelled=self._stopped,
            owner=self,
        )
        if job in self._context.jobs.jobs:
            self._running = job
            job.progressed.connect(self.running.progress)

    def _done(self, taken: TakenOver) -> None:
        self._running = None
        if taken.rows:
            said = self.tr("The hand-over is in your notebook, with %n new resident(s).", "", taken.people_added)
            say_done(self._context, said)
        else:
            self._context.messages.success(self.tr("All that is in the hand-over stood in your notebook already."))
        self.accept()

    def _failed(self, error: VerbinderError) -> None:
        self._stopped()
        self._say_error(self._context.messages.sentence(error))

    def _stopped(self) -> None:
        self._running = None
        self._show(self.look)

    def reject(self) -> None:
        """Stop what is being written, else close."""
        if self._running is not None:
            self.running.stopping()
            self.cancel_button.setEnabled(False)
            self._running.cancel()
            return
        super().reject()

    def _say_error(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _set_busy(self, busy: bool) -> None:
        self.field.setEnabled(not busy)
        self.next_button.setEnabled(not busy)

    def _show(self, step: QWidget) -> None:
        self.stack.setCurrentWidget(step)
        self._say_error("")
        running = step is self.running
        self.next_button.setVisible(not running)
        self.next_button.setText(self.tr("&Open") if step is self.unlock else self.tr("&Take over"))
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Stop") if running else self.tr("Cancel"))
        if step is self.unlock:
            self.field.setFocus()
        elif running:
            self.cancel_button.setFocus()
        else:
            (self.table if self.rows.rowCount() else self.next_button).setFocus()
