"""Handing over to a colleague: first who goes along, then a passphrase for the file, then where it must go.

Owns the steps, and stopping while the file is made; who may go along at all is the rule's (`domain.hand_over`), writing
is the use case's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.hand_over import SUFFIX, Goes, HandOverPreview
from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.dialogs.hand_over.counted import counted
from verbinder.ui.dialogs.hand_over.people_rows import HandedRows
from verbinder.ui.dialogs.hand_over.step import step_of
from verbinder.ui.dialogs.import_people.review_step import DoublesTable
from verbinder.ui.dialogs.new_passphrase import NewPassphrase
from verbinder.ui.dialogs.running_step import RunningStep
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Heading, LabelledForm, Paragraph
from verbinder.usecases import hand_over

#: Counting begins when the choosing pauses.
COUNT_AFTER_MS = 250


class HandOverDialog(QDialog):
    """Open it with `open()`; it looks who may go along when it is made. Esc stops what is being made, else closes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand over to a colleague"))
        self._context = context
        self._asked = 0
        self._looking: Job | None = None
        self._running: Job | None = None
        self.rows = HandedRows(context.messages, self)
        self.table = DoublesTable(theme=context.theme, name=self.tr("Who goes along and who stays behind"))
        self.table.setModel(self.rows)
        self.notes = QCheckBox(self.tr("Also my &notes and conversations with those who go along"))
        self.people = Heading("", TypeRole.SUBHEADING)
        self.besides = Paragraph("", muted=True)
        self.toggle_button = Button(self.tr("&Leave out"))
        self.form = LabelledForm()
        self.passphrase = NewPassphrase(self.form, theme=context.theme, jobs=context.jobs, parent=self)
        self.running = RunningStep()
        self.error = Paragraph("")
        self.error.setProperty("level", "danger")
        self.back_button = Button(self.tr("&Back"))
        self.cancel_button = Button(self.tr("Cancel"))
        self.next_button = Button(self.tr("&Go on"), "primary")
        self.next_button.setDefault(True)
        self._lay_out()
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNT_AFTER_MS)
        self._connect()
        fit(self, context.theme.space(880), context.theme.space(640))
        self._show(self.who)
        self._look()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.who, self.lock = self._who_step(), self._lock_step()
        self.stack.addWidget(self.who)
        self.stack.addWidget(self.lock)
        self.stack.addWidget(self.running)
        row = QHBoxLayout()
        row.setSpacing(Spacing.S)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.error)
        layout.addLayout(row)

    def _who_step(self) -> QWidget:
        told = self.tr(
            "Only who said yes to “may this go to my colleague?” goes along; you note that on their card. Of who wants "
            "no contact only that goes, so that your colleague does not ring there by mistake."
        )
        foot = QHBoxLayout()
        foot.addWidget(self.notes, 1)
        foot.addWidget(self.toggle_button)
        return step_of(
            Heading(self.tr("Who goes along?"), TypeRole.TITLE), Paragraph(told), self.people, self.besides,
            self.table, foot,
        )  # fmt: skip

    def _lock_step(self) -> QWidget:
        told = self.tr(
            "The file gets a passphrase of its own. Tell it to your colleague, by telephone for instance, and never "
            "send it along with the file."
        )
        return step_of(Heading(self.tr("Lock the file"), TypeRole.TITLE), Paragraph(told), self.form, stretch=True)

    def _connect(self) -> None:
        self._count_soon.timeout.connect(self._count)
        self.table.toggled.connect(self.rows.toggle)
        self.table.row_activated.connect(self.rows.toggle)
        self.table.current_id_changed.connect(lambda _row: self._name_toggle())
        self.toggle_button.clicked.connect(lambda: self.rows.toggle(self.table.currentIndex().row()))
        self.rows.chosen.connect(self._choice_made)
        self.notes.toggled.connect(self._choice_made)
        self.passphrase.weighed.connect(self._next)
        self.back_button.clicked.connect(lambda: self._show(self.who))
        self.cancel_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self._next)

    # -- who ----------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self.next_button.setEnabled(False)
        self.people.setText(self.tr("Looking who goes along…"))
        self._looking = self._context.operations.job(
            hand_over.preview,
            self._context.notebook,
            language=self._context.messages.language,
            on_done=self._looked,
            on_error=self._refused,
            owner=self,
        )

    def _looked(self, found: HandOverPreview) -> None:
        self.rows.show_people(found.people)
        if found.people:
            self.table.select_id(0)
        self._show_counts(found)
        self._say_people()
        self._name_toggle()
        self.table.setFocus()

    def _choice_made(self) -> None:
        self._say_people()
        self._name_toggle()
        self._asked += 1
        self._count_soon.start()

    def _count(self) -> None:
        question = self._asked

        def done(found: HandOverPreview) -> None:
            if question == self._asked:
                self._show_counts(found)

        self._stop_looking()
        self._looking = self._context.operations.job(
            hand_over.preview,
            self._context.notebook,
            without=self.rows.left_out,
            notes=self.notes.isChecked(),
            language=self._context.messages.language,
            on_done=done,
            on_error=self._refused,
            owner=self,
        )

    def _show_counts(self, found: HandOverPreview) -> None:
        said = [self.tr("With them: {listed}.").format(listed=counted(self._context.messages, found.counts))]
        if found.texts_withheld:
            said.append(
                self.tr("In %n text(s) the name of somebody who stays behind is left out.", "", found.texts_withheld)
            )
        self.besides.setText(" ".join(said))

    def _say_people(self) -> None:
        rows = self.rows
        said = [self.tr("%n resident(s) go along", "", rows.count(Goes.WHOLE))]
        if rows.count(Goes.MARK):
            said.append(self.tr("%n only as: do not approach", "", rows.count(Goes.MARK)))
        said.append(self.tr("%n stay(s) behind", "", rows.count_stays()))
        self.people.setText(" · ".join(said))
        self.next_button.setEnabled(rows.count(Goes.WHOLE) + rows.count(Goes.MARK) > 0)

    def _name_toggle(self) -> None:
        """The button says what it will do with the row one is at."""
        row = self.table.currentIndex().row()
        self.toggle_button.setEnabled(self.rows.can_choose(row))
        self.toggle_button.setText(
            self.tr("Let go a&long after all") if self.rows.is_turned(row) else self.tr("&Leave out")
        )

    # -- the file -----------------------------------------------------------------------------------------------

    def _next(self) -> None:
        if self.stack.currentWidget() is self.who:
            self._show(self.lock)
            return
        self.form.clear_errors()
        good = self.passphrase.is_good()
        if good:
            self.ask_where()
        elif good is False and not self.form.focus_first_error():
            self.passphrase.second.setFocus()

    def ask_where(self) -> None:
        """Ask where the file must go."""
        stem = self.tr("Hand-over {day}").format(day=f"{self._context.notebook.today():%d-%m-%Y}")
        kinds = {SUFFIX: self.tr("Hand-overs (*{ending})").format(ending=SUFFIX)}
        title = self.tr("Hand over to a colleague")
        ask_where_to_save(self, title, in_documents(stem + SUFFIX), kinds, self.save_to)

    def save_to(self, file: Path) -> None:
        """Write it, and close when it is there."""
        self.running.begin(file.name, self.tr("Making the hand-over…"))
        self._show(self.running)
        job = self._context.operations.job(
            hand_over.export,
            self._context.notebook,
            file,
            self.passphrase.text(),
            without=self.rows.left_out,
            notes=self.notes.isChecked(),
            language=self._context.messages.language,
            on_done=lambda _: self._saved(file),
            on_error=self._refused,
            on_cancelled=self._stopped,
            owner=self,
        )
        if job in self._context.jobs.jobs:
            self._running = job
            job.progressed.connect(self.running.progress)

    def _stop_looking(self) -> None:
        """What was asked before, nobody waits for any more."""
        if self._looking in self._context.jobs.jobs:
            self._looking.cancel()

    def _saved(self, file: Path) -> None:
        self._running = None
        said = self.tr("The hand-over is in {file}. Pass the passphrase on separately, not with the file.")
        self._context.messages.success(said.format(file=file.name))
        self.accept()

    def _refused(self, error: VerbinderError) -> None:
        if self.stack.currentWidget() is self.running:
            self._stopped()
        self._say_error(self._context.messages.sentence(error))

    def _stopped(self) -> None:
        self._running = None
        self._show(self.lock)

    def reject(self) -> None:
        """Stop what is being made, else close."""
        self._stop_looking()
        if self._running is not None:
            self.running.stopping()
            self.cancel_button.setEnabled(False)
            self._running.cancel()
            return
        super().reject()

    def _say_error(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _show(self, step: QWidget) -> None:
        self.stack.setCurrentWidget(step)
        self._say_error("")
        locking, running = step is self.lock, step is self.running
        self.back_button.setVisible(locking)
        self.next_button.setVisible(not running)
        self.next_button.setText(self.tr("&Save the file…") if locking else self.tr("&Go on"))
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Stop") if running else self.tr("Cancel"))
        if running:
            self.cancel_button.setFocus()
        else:
            (self.passphrase.first if locking else self.table).setFocus()
