"""The dialog itself: it looks first, then shows the pairs with the two cards below, and three things to do.

Owns what is done with the pair one is at. Looking is a job; merging is one step that can be taken back here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.merging import Comparison, ProbableTwo
from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.doubles.beside import Beside
from verbinder.ui.dialogs.doubles.pair_rows import PairRows
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, EmptyState, FlowLayout, Heading, Paragraph, RowTable
from verbinder.usecases import doubles


class DoublesDialog(QDialog):
    """Open it with `open()`; it begins to look when it is shown. Esc stops looking and closes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Doubles"))
        self._context = context
        self._looking: Job | None = None
        self._looked = False
        self._beside: Comparison | None = None
        self.title = Heading(self.tr("Who stands in your notebook twice?"), TypeRole.TITLE)
        self.told = Paragraph("", muted=True)
        self.told.setAccessibleName(self.tr("What happened"))
        self.rows = PairRows(context.messages, self)
        self.table = RowTable(theme=context.theme, name=self.tr("Cards that are maybe of one person"))
        self.table.setModel(self.rows)
        self.beside = Beside(context.messages)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Looking for doubles"))
        self.nobody = EmptyState(
            "residents",
            self.tr("Nobody stands here twice"),
            self.tr("Verbinder compared names, telephone numbers, e-mail and addresses, and found no doubles."),
            theme=context.theme,
        )
        self.merge_button = Button(self.tr("&Merge"), "primary")
        self.apart_button = Button(self.tr("&Not the same person"))
        self.undo_button = Button(self.tr("&Undo"))
        self.close_button = Button(self.tr("Close"))
        self._lay_out()
        self._connect()
        fit(self, context.theme.space(900), context.theme.space(660))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        busy = QWidget()
        busy_layout = QVBoxLayout(busy)
        busy_layout.addStretch(1)
        busy_layout.addWidget(self.progress)
        busy_layout.addStretch(1)
        self._pairs = QSplitter(Qt.Orientation.Vertical)
        self._pairs.setChildrenCollapsible(False)
        self._pairs.addWidget(self.table)
        self._pairs.addWidget(self.beside)
        self._pairs.setStretchFactor(0, 2)
        self._pairs.setStretchFactor(1, 3)
        self._pairs.setSizes([self._context.theme.space(190), self._context.theme.space(320)])
        self._busy = busy
        for page in (busy, self._pairs, self.nobody):
            self._stack.addWidget(page)
        actions = QWidget()
        flow = FlowLayout(actions)
        for button in (self.merge_button, self.apart_button, self.undo_button):
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(Spacing.S)
        foot.addWidget(actions, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.title)
        layout.addWidget(self.told)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.table.current_id_changed.connect(lambda _row: self._show_current())
        self.table.row_activated.connect(lambda _row: self.merge_button.setFocus())
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.keep_apart)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.reject)
        self.undo_button.hide()

    # -- looking ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self._looked = True
            self.look()

    def look(self) -> None:
        """Look for doubles; the list follows."""
        self._stack.setCurrentWidget(self._busy)
        self.progress.setRange(0, 0)
        self._enable(None)
        self.told.setText(self.tr("Looking for people who look alike …"))
        job = self._context.operations.job(
            doubles.find, self._context.notebook, on_done=self._found, on_error=self._failed, owner=self
        )
        self._looking = job
        job.progressed.connect(self._progressed)
        if job not in self._context.jobs.jobs:
            self._looking = None

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def _found(self, pairs: tuple[ProbableTwo, ...]) -> None:
        self._looking = None
        self.rows.show_pairs(pairs)
        self.told.setText(
            self.tr(
                "The surest stand first. Choose what the one card must say; all that belongs to both stays, and it can"
                " be undone."
            )
        )
        self._show_from(0)

    def _failed(self, error: VerbinderError) -> None:
        self._looking = None
        self._say_error(error)

    def reject(self) -> None:
        """Stop looking, and close."""
        if self._looking is not None:
            self._looking.cancel()
        super().reject()

    # -- the pair one is at -------------------------------------------------------------------------------------

    @property
    def current(self) -> ProbableTwo | None:
        """The pair one is at."""
        row = self.table.currentIndex().row()
        return self.rows.pairs[row] if 0 <= row < len(self.rows.pairs) else None

    def _show_from(self, row: int) -> None:
        """Go to a row after the list changed, or say that nothing is left."""
        count = len(self.rows.pairs)
        if not count:
            self._stack.setCurrentWidget(self.nobody)
            self._enable(None)
            self.close_button.setFocus()
            return
        self._stack.setCurrentWidget(self._pairs)
        self.table.select_id(min(row, count - 1))
        self.table.setFocus()
        self._show_current()

    def _show_current(self) -> None:
        pair = self.current
        self._beside = None
        if pair is not None:
            self._context.operations.attempt(lambda: self._read(pair), on_error=self._say_error)
        self.beside.show_two(self._beside)
        self._enable(self._beside)

    def _read(self, pair: ProbableTwo) -> None:
        """The card on which most hangs stands left, and stays."""
        found = doubles.compare(self._context.notebook, pair.one, pair.other)
        if sum(found.theirs.hanging) > sum(found.mine.hanging):
            found = doubles.compare(self._context.notebook, pair.other, pair.one)
        self._beside = found

    def _enable(self, beside: Comparison | None) -> None:
        self.merge_button.setEnabled(beside is not None)
        self.apart_button.setEnabled(beside is not None)

    def merge(self) -> None:
        """Make the two cards one."""
        pair, beside = self.current, self._beside
        if pair is None or beside is None:
            return
        keep, gone = beside.mine, beside.theirs
        told = self.tr("The two cards of {name} are one now.").format(name=keep.name)
        self._enable(None)
        # Beside the window: a copy of the notebook comes first, once in a while.
        self._context.operations.job(
            doubles.merge,
            self._context.notebook,
            keep.id,
            gone.id,
            take=frozenset(self.beside.taken),
            title=self.tr("Making the cards one…"),
            cancellable=False,
            on_done=lambda _done: self._leave(pair, told, gone.id),
            on_error=self._not_merged,
            owner=self,
        )

    def _not_merged(self, error: VerbinderError) -> None:
        self._enable(self._beside)
        self._say_error(error)

    def keep_apart(self) -> None:
        """Remember that these are two people."""
        pair = self.current
        if pair is None:
            return
        done = self._context.operations.attempt(
            lambda: doubles.say_not_same(self._context.notebook, pair.one, pair.other), on_error=self._say_error
        )
        if done:
            names = {"one": pair.one_name, "other": pair.other_name}
            self._leave(pair, self.tr("Remembered: {one} and {other} are two people.").format(**names))

    def undo(self) -> None:
        """Take the last step back, and look again."""
        if self._context.operations.attempt(self._context.notebook.undo, on_error=self._say_error):
            self.undo_button.hide()
            self.look()

    def _leave(self, pair: ProbableTwo, told: str, gone_id: int | None = None) -> None:
        row = self.table.currentIndex().row()
        self.rows.leave_out(pair, gone_id)
        self.undo_button.show()
        self._show_from(max(row, 0))
        self.told.setText(told)

    def _say_error(self, error: VerbinderError) -> None:
        self.told.setText(self._context.messages.sentence(error))
