"""Looking over a pasted text before it is saved: a list of contacts, and the line of the one that is chosen.

Owns the choice of what is saved and the saving of it as one step; reading a line is `CapturedLine`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.capture import CapturedContact
from verbinder.domain.contact_fields import LoggedContact
from verbinder.errors import VerbinderError
from verbinder.ui.capture.captured_line import CapturedLine
from verbinder.ui.capture.review_list import ReviewList, ReviewModel
from verbinder.ui.capture.status_line import StatusLine
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import contacts

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

#: More contacts than this are saved beside the window.
SAVED_AT_ONCE = 40


class ReviewDialog(QDialog):
    """Says `logged` with what was saved. Closing it saves nothing; the text stays in the line."""

    logged = Signal(object)

    def __init__(
        self,
        context: PageContext,
        found: Sequence[CapturedContact],
        *,
        round_for: Callable[[date | None], int | None],
        draft_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._round_for = round_for
        self._draft_key = draft_key
        self._saving: list[tuple[int, CapturedContact]] = []
        self.setWindowTitle(self.tr("Look it over"))
        self.model = ReviewModel(context, found)
        self.list = ReviewList(self.model, theme=context.theme, name=self.tr("Contacts to be saved"))
        self.line = CapturedLine(context, name=self.tr("Line of the chosen contact"))
        self.status = StatusLine()
        self.save_button = Button("", "primary")
        self.cancel_button = Button(self.tr("Back to the text"))
        self._lay_out()
        self._connect()
        self.list.setCurrentIndex(self.model.index(0))
        self._count()
        self.resize(self._fitting_size())
        self.list.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("These contacts will be saved"), TypeRole.HEADING))
        hint = self.tr("Space leaves one out. Enter goes to its line; Enter there goes on to the next.")
        layout.addWidget(Paragraph(hint, muted=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(Spacing.S)
        row.addWidget(self.status, 1)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_line)
        self.list.activated.connect(lambda _index: self.line.setFocus())
        self.line.read.connect(self._line_read)
        self.line.refused.connect(self._line_refused)
        self.line.submitted.connect(self._next)
        self.model.dataChanged.connect(lambda *_: self._count())
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)

    # -- one line -----------------------------------------------------------------------------------------------

    def _show_line(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.line.set_line(self.model.contact(current.row()).line)
            self.status.say(self.model.wrong(current.row()), "danger")
            self._count()

    def _line_read(self) -> None:
        row = self.list.currentIndex().row()
        reading = self.line.reading
        if row < 0 or reading is None or (reading.typed == self.model.contact(row).line and not self.line.said_new):
            return
        self.model.put(row, reading.captured)
        self.list.scheduleDelayedItemsLayout()

    def _line_refused(self, error: VerbinderError | None) -> None:
        if error is not None:
            self.status.say(self._context.messages.sentence(error), "danger")

    def _next(self) -> None:
        row = self.list.currentIndex().row()
        if row + 1 < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row + 1))
            self.line.setFocus()
        else:
            self.save_button.setFocus()

    def _count(self) -> None:
        kept = len(self.model.kept)
        self.save_button.setText(self.tr("&Save %n contact(s)", "", kept))
        self.save_button.setEnabled(kept > 0 and not self._saving)
        if self.status.level != "danger" or not self.status.text:
            doubtful = self.model.doubtful
            self.status.say(self.tr("%n have something uncertain in them.", "", doubtful) if doubtful else "")

    # -- saving -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save what was not left out, as one step; what is refused is shown with its line."""
        self.line.edit.settle()
        self._saving = self.model.kept
        if not self._saving:
            return
        captured = [each for _, each in self._saving]
        days = {each.on_date for each in captured}
        # Of several days, each contact finds no round rather than a wrong one.
        round_id = self._round_for(days.pop()) if len(days) == 1 else None
        operations, notebook = self._context.operations, self._context.notebook
        if len(captured) > SAVED_AT_ONCE:
            self._wait(True)
            operations.job(
                contacts.log_many, notebook, captured, round_id=round_id, draft_key=self._draft_key,
                on_done=self._done, on_error=self._refused, title=self.tr("Saving the contacts"),
                cancellable=False, owner=self,
            )  # fmt: skip
            return

        def work() -> None:
            self._done(contacts.log_many(notebook, captured, round_id=round_id, draft_key=self._draft_key))

        operations.attempt(work, on_error=self._refused)

    def _done(self, logged: LoggedContact) -> None:
        self._saving = []
        self.accept()
        self.logged.emit(logged)

    def _refused(self, error: VerbinderError) -> None:
        number = error.values.get("line")
        rows = [row for row, _ in self._saving]
        self._saving = []
        self._wait(False)
        text = self._context.messages.sentence(error)
        if isinstance(number, int) and 0 < number <= len(rows):
            row = rows[number - 1]
            self.model.set_wrong(row, text)
            self.list.setCurrentIndex(self.model.index(row))
            if error.code == "capture.which_person":
                self.line.focus_doubt()
        self.status.say(text, "danger")

    def _wait(self, waiting: bool) -> None:
        for widget in (self.list, self.line, self.cancel_button, self.save_button):
            widget.setEnabled(not waiting)

    # -- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control:
                self.save()
            elif self.list.hasFocus():
                self.line.setFocus()
            return  # elsewhere Enter is the line's, or of the button that has the focus
        if event.key() == Qt.Key.Key_Escape and self.line.edit.hasFocus():
            self.list.setFocus()
            return
        super().keyPressEvent(event)

    def _fitting_size(self) -> QSize:
        parent = self.parentWidget()
        widest = parent.window().size() if parent is not None else QSize(1000, 720)
        space = self._context.theme.space
        return QSize(min(space(900), widest.width() - 40), min(space(640), widest.height() - 40))
