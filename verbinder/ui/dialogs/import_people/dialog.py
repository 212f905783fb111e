"""The assistant itself: the steps, the buttons below them, and which step follows on which.

Owns the order of the steps and the files that wait; each step owns what it shows, `work` does what takes time.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.dialogs.import_people.columns_step import ColumnsStep
from verbinder.ui.dialogs.import_people.file_step import FileStep
from verbinder.ui.dialogs.import_people.report_step import ReportStep
from verbinder.ui.dialogs.import_people.review_step import ReviewStep
from verbinder.ui.dialogs.import_people.work import Counted, ImportWork, Opened, Outcome
from verbinder.ui.dialogs.running_step import RunningStep
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button
from verbinder.usecases import importing, taking_over

#: Counting begins when the choosing pauses.
COUNT_AFTER_MS = 200


class ImportPeopleDialog(QDialog):
    """Open it with `open()`. Esc stops what is being written, else closes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in a contact list"))
        self._context = context
        self._waiting: list[Path] = []
        self._path: Path | None = None
        self._found: Counted | None = None
        self._outcome: Outcome | None = None
        self.work = ImportWork(context, self)
        self.file_step = FileStep(theme=context.theme)
        self.columns_step = ColumnsStep(context)
        self.review_step = ReviewStep(context)
        self.running_step = RunningStep()
        self.report_step = ReportStep(context)
        self.stack = QStackedWidget()
        for step in (self.file_step, self.columns_step, self.review_step, self.running_step, self.report_step):
            self.stack.addWidget(step)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self._count)
        self._lay_out()
        self._connect()
        fit(self, context.theme.space(880), context.theme.space(640))
        self._show(self.file_step)

    def _lay_out(self) -> None:
        self.back_button = Button(self.tr("&Back"))
        self.cancel_button = Button(self.tr("Cancel"))
        self.next_button = Button("", "primary")
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
        layout.addLayout(row)

    def _connect(self) -> None:
        self.file_step.chosen.connect(self.take_files)
        self.columns_step.mapping_changed.connect(self._mapping_changed)
        self.columns_step.reopen.connect(self._reopen)
        self.review_step.chosen.connect(self._name_next)
        self.report_step.undo_wanted.connect(self._undo)
        work = self.work
        work.opened.connect(self._opened)
        work.refused.connect(self._refused)
        work.counted.connect(self._counted)
        work.count_refused.connect(self.columns_step.counts.refuse)
        work.progressed.connect(self._progressed)
        work.imported.connect(self._imported)
        work.import_refused.connect(self._import_refused)
        work.stopped.connect(self._stopped)
        work.undone.connect(self._undone)
        work.undo_refused.connect(self.report_step.say_error)
        self.back_button.clicked.connect(self._back)
        self.cancel_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self._next)

    # -- files --------------------------------------------------------------------------------------------------

    def take_files(self, paths: list[Path]) -> None:
        """Begin with the first; the others wait until it is done."""
        self._waiting = list(paths)
        self._next_file()

    def _next_file(self) -> None:
        self._path = self._waiting.pop(0)
        self._found = None
        if taking_over.is_hand_over(self._path):
            self._refused(
                self.tr("{file} is a hand-over. Open it from the menu: File, Open a hand-over.").format(
                    file=self._path.name
                )
            )
        elif importing.is_portable(self._path):
            self.running_step.begin(self._path.name)
            self._show(self.running_step)
            self.work.bring_in_portable(self._path)
        else:
            self.work.open(self._path)

    def _reopen(self, sheet: str, encoding: str) -> None:
        if self._path is not None:
            self.work.open(self._path, sheet=sheet or None, encoding=encoding or None)

    def _opened(self, opened: Opened) -> None:
        self.columns_step.show_table(opened.table, opened.mapping)
        self._show(self.columns_step)
        self.columns_step.focus_first()

    def _refused(self, sentence: str) -> None:
        if self.stack.currentWidget() is self.columns_step:
            # Another sheet or other letters did not help; the list as it was stands.
            self.columns_step.counts.refuse(sentence)
            self.next_button.setEnabled(False)
            return
        self._show(self.file_step)
        self.file_step.say_error(sentence)

    # -- counting -----------------------------------------------------------------------------------------------

    def _mapping_changed(self) -> None:
        self._found = None
        self.work.stop_counting()
        self.columns_step.counts.counting()
        self.next_button.setEnabled(False)
        self._count_soon.start()

    def _count(self) -> None:
        table, mapping = self.columns_step.table, self.columns_step.mapping
        if table is not None and mapping is not None:
            self.work.count(table, mapping)

    def _counted(self, found: Counted) -> None:
        self._found = found
        self.columns_step.counts.show_counts(found.preview)
        self.next_button.setEnabled(bool(found.preview.new or found.preview.doubles))

    def _progressed(self, done: int, total: int) -> None:
        if self.work.is_importing:
            self.running_step.progress(done, total)
        else:
            self.columns_step.counts.progress(done, total)

    # -- bringing in --------------------------------------------------------------------------------------------

    def _bring_in(self) -> None:
        table, mapping = self.columns_step.table, self.columns_step.mapping
        if table is None or mapping is None:
            return
        self.running_step.begin(table.name)
        self._show(self.running_step)
        self.work.bring_in(table, mapping, self.review_step.added_rows)

    def _imported(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.report_step.show_outcome(outcome, self._found.known if self._found is not None else {})
        self._show(self.report_step)
        self.next_button.setFocus()

    def _import_refused(self, sentence: str) -> None:
        if self._found is None:
            self._show(self.file_step)
            self.file_step.say_error(sentence)
            return
        self._show(self.review_step)
        self.review_step.counts.refuse(sentence)

    def _stopped(self) -> None:
        self._show(self.file_step if self._found is None else self.review_step)

    def _undo(self) -> None:
        if self._outcome is not None:
            self.report_step.undo_button.setEnabled(False)
            self.work.undo(self._outcome)

    def _undone(self) -> None:
        self.report_step.undone()
        self.next_button.setFocus()

    # -- steps --------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Stop what is being written, else close."""
        if self.work.is_importing:
            self.running_step.stopping()
            self.cancel_button.setEnabled(False)
            self.work.cancel_import()
            return
        self._count_soon.stop()
        self.work.stop_counting()
        super().reject()

    def _show(self, step: QWidget) -> None:
        self.stack.setCurrentWidget(step)
        done = step is self.report_step
        self.back_button.setVisible(step in (self.columns_step, self.review_step))
        self.cancel_button.setVisible(not done)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Stop") if step is self.running_step else self.tr("Cancel"))
        goes_on = step in (self.columns_step, self.review_step, self.report_step)
        self.next_button.setVisible(goes_on or (step is self.file_step and bool(self._waiting)))
        if step is not self.columns_step:
            self.next_button.setEnabled(True)
        self._name_next()
        if step is self.file_step:
            self.file_step.choose_button.setFocus()
        elif step is self.running_step:
            self.cancel_button.setFocus()
        elif step is self.review_step and not self.review_step.focus_first():
            self.next_button.setFocus()

    def _name_next(self) -> None:
        step = self.stack.currentWidget()
        if step in (self.report_step, self.file_step):
            self.next_button.setText(self.tr("&Next list") if self._waiting else self.tr("&Done"))
        elif step is self.review_step and self._found is not None:
            count = self._found.preview.new + len(self.review_step.added_rows)
            self.next_button.setText(self.tr("Bring in %n row(s)", "", count))
            self.next_button.setEnabled(count > 0)
        else:
            self.next_button.setText(self.tr("&Go on"))

    def _next(self) -> None:
        step = self.stack.currentWidget()
        if step is self.columns_step and self._found is not None:
            self.review_step.show_preview(self._found.preview, self._found.known)
            self._show(self.review_step)
        elif step is self.review_step:
            self._bring_in()
        elif step in (self.report_step, self.file_step) and self._waiting:
            self._next_file()
        elif step is self.report_step:
            self.accept()

    def _back(self) -> None:
        if self.stack.currentWidget() is self.review_step:
            self._show(self.columns_step)
            self.next_button.setEnabled(self._found is not None)
            self.next_button.setFocus()
            return
        self.work.stop_counting()
        self._count_soon.stop()
        self._show(self.file_step)
