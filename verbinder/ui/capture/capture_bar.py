"""The capture bar: one line at the top of every page in which a contact is written down.

Owns saving, what is taken along to the next contact, and what is said about it. Reading stands in `captured_line`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from verbinder.capture import CapturedContact, ChipKind
from verbinder.domain.changes import Changes
from verbinder.domain.contact_fields import LoggedContact
from verbinder.errors import VerbinderError
from verbinder.ui.capture.captured_line import CapturedLine
from verbinder.ui.capture.draft_keeper import DraftKeeper
from verbinder.ui.capture.earlier_draft import EarlierDraft
from verbinder.ui.capture.marks_card import MarksCard
from verbinder.ui.capture.running_round import RunningRound
from verbinder.ui.capture.saved_words import SavedWords
from verbinder.ui.capture.status_line import StatusLine
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.note_question import question_about
from verbinder.ui.widgets.button import Button, IconButton
from verbinder.usecases import contacts
from verbinder.usecases.running_line import NOTHING_RUNS

if TYPE_CHECKING:
    from verbinder.ui.pages.page import PageContext

DRAFT_KEY = "capture"
#: What was saved, with the way to undo it, is shown at least so long while one types on.
SAVED_SHOWN_MS = 12_000
#: More pasted lines than this are read beside the window.
READ_AT_ONCE = 100
DOORS_KEY = "Ctrl+Shift+D"


class CaptureBar(QFrame):
    """Put it above the pages; Ctrl+N calls `focus_line`. `logged` follows everything that was saved from here."""

    logged = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._round = RunningRound(context)
        self._step_id: int | None = None
        self._begun_with = ""
        self._low = False
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Write down a contact"))
        self.earlier = EarlierDraft()
        self.line = CapturedLine(
            context,
            name=self.tr("Contact"),
            placeholder=self.tr("Who did you speak? @name, street and number, +talent…"),
        )
        self.status = StatusLine()
        self._saved_shown = QTimer(self)
        self._saved_shown.setSingleShot(True)
        self._saved_shown.setInterval(SAVED_SHOWN_MS)
        self._saved_shown.timeout.connect(self._read)
        self.drafts = DraftKeeper(context, DRAFT_KEY, self.line.edit.text, self)
        self._lay_out()
        self._connect()
        if context.notebook.read_only:
            self.line.edit.setReadOnly(True)
            self.line.edit.setPlaceholderText(self.tr("This notebook is open for reading only."))
            self.save_button.setEnabled(False)
            self.doors_button.setEnabled(False)
        self.line.set_running(self._round.of_today())
        self._offer_earlier()
        self._read()

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.help_button = IconButton("help", self.tr("What you can type (F1)"), theme=theme)
        doors = self.tr("A street of closed doors ({key})").format(key=_shown(DOORS_KEY))
        self.doors_button = IconButton("door", doors, theme=theme)
        self.form_button = IconButton("note", self.tr("The whole form"), theme=theme)
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.setAutoDefault(False)
        for button in (self.help_button, self.doors_button, self.form_button, self.save_button):
            self.line.beside.addWidget(button)
        self.line.below.addWidget(self.status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.S, Spacing.L, Spacing.S)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self.earlier)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.submitted.connect(self.save)
        self.line.read.connect(self._read)
        self.line.refused.connect(self._refused_to_read)
        self.line.edit.textChanged.connect(self.drafts.touch)
        self.line.edit.focus_changed.connect(self._cursor_moved)
        self.line.edit.help_wanted.connect(self.show_marks)
        self.save_button.clicked.connect(self.save)
        self.help_button.clicked.connect(self.show_marks)
        self.doors_button.clicked.connect(self.open_doors)
        self.form_button.clicked.connect(lambda: self._context.shell.open_contact_form())
        self.earlier.continued.connect(self._continue_earlier)
        self.earlier.discarded.connect(self._discard_earlier)
        self._context.bus.changed.connect(self._hear)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        doors = QShortcut(QKeySequence(DOORS_KEY), self)
        doors.activated.connect(self.open_doors)

    # -- what the window asks -----------------------------------------------------------------------------------

    def focus_line(self, round_id: int | None = None, resident_id: int | None = None) -> None:
        """Put the cursor in the line.

        With `round_id` what is typed from now on belongs to that round; with `resident_id` the line begins with
        that person, below what was being typed.
        """
        running = self._round.choose(round_id) if round_id is not None else None
        if running is not None:
            self.line.set_running(running)
        elif self._round.is_over() and not self.line.edit.text().strip():
            self.line.set_running(NOTHING_RUNS)
        if resident_id is not None:
            self._begin_with(resident_id)
        self.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _begin_with(self, resident_id: int) -> None:
        mention = self._context.operations.run(contacts.mention, self._context.notebook, resident_id)
        if mention is None or self._context.notebook.read_only:
            return
        typed = self.line.edit.text().strip()
        if typed and typed != self._begun_with:
            self.line.correct(f"{typed}\n{mention} ")
        else:
            self.line.set_line(f"{mention} ")
            self._begun_with = mention

    def set_low(self, low: bool) -> None:
        """In a low window an idle bar gives the room of its second row to the page."""
        self._low = low
        self._cursor_moved()

    def keep_draft(self) -> None:
        """Write what is typed so far now; call it before the notebook is closed."""
        self.drafts.keep_now()

    def show_marks(self) -> None:
        """Shows what the marks mean."""
        MarksCard(theme=self._context.theme, parent=self).open_under(self.help_button)

    def open_doors(self) -> None:
        """Asks for a run of doors where nobody was met."""
        from verbinder.ui.capture.doors_dialog import DoorsDialog

        if self._context.notebook.read_only:
            return
        street = self.line.running.of(ChipKind.STREET)
        name = street.text if street is not None else ""
        dialog = DoorsDialog(self._context, street=name, round_for=self._round.round_for, parent=self)
        dialog.logged.connect(self._doors_saved)
        dialog.open()

    # -- saving -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save what is in the line; several lines are shown for review first."""
        self.line.edit.settle()
        if self._context.notebook.read_only:
            return
        if self.line.line_count > 1:
            self._read_many()
            return
        reading = self.line.reading
        if reading is None:
            return  # what is wrong with it has been said
        if reading.is_empty:
            self.status.say(self.tr("Type who you spoke, or what you saw. F1 shows how."))
            return
        text, captured = self.line.edit.text(), reading.captured
        self._context.operations.attempt(partial(self._log, captured, text), on_error=self._refused)

    def _log(self, captured: CapturedContact, text: str) -> None:
        notebook = self._context.notebook
        round_id = self._round.round_for(captured.on_date)
        logged = contacts.log(notebook, captured, round_id=round_id, draft_key=self.drafts.key)
        self._saved(logged, text)

    def _saved(self, logged: LoggedContact, text: str) -> None:
        self.drafts.saved()
        self.line.set_line("")
        self._run_on(logged)
        self._say_saved(logged, text)
        self.line.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _doors_saved(self, logged: LoggedContact) -> None:
        self._run_on(logged)
        self._say_saved(logged, "")

    def _run_on(self, logged: LoggedContact) -> None:
        last, before = logged.contact_ids[-1], self.line.running
        self.line.set_running(contacts.running_after(self._context.notebook, last, before))

    def _say_saved(self, logged: LoggedContact, text: str) -> None:
        notebook, words = self._context.notebook, SavedWords()
        at = self._round.saved()
        self._step_id = logged.changes.step_id
        if len(logged.contact_ids) > 1:
            said = words.many(len(logged.contact_ids), at)
        else:
            view = contacts.contact(notebook, logged.contact_id)
            said = words.one(view, logged, at, self._context.messages.language)
        self.status.say(said, "success", action_text=self.tr("Undo"), action=lambda: self._undo(text))
        self._saved_shown.start()
        self.logged.emit(logged)

    def _undo(self, text: str) -> None:
        self._step_id = None
        if self._context.operations.run(self._context.notebook.undo) is None:
            return
        self.status.say(self.tr("Undone: it is not saved any more."))
        if text and not self.line.edit.text().strip():
            self.line.set_line(text)
        self.focus_line()

    def _refused(self, error: VerbinderError) -> None:
        self.status.say(self._context.messages.sentence(error), "danger")
        if error.code == "capture.which_person":
            self.line.focus_doubt()

    # -- several lines ------------------------------------------------------------------------------------------

    def _read_many(self) -> None:
        text = self.line.edit.text()
        if self.line.line_count > READ_AT_ONCE:
            self._context.operations.job(
                contacts.preview_lines, self._context.notebook, text, on_done=partial(self._review, text),
                on_error=self._refused, title=self.tr("Reading the lines"), cancellable=False, owner=self,
            )  # fmt: skip
            return
        try:
            self._review(text, contacts.preview_lines(self._context.notebook, text))
        except VerbinderError as error:
            self._refused(error)

    def _review(self, text: str, found: tuple[CapturedContact, ...]) -> None:
        from verbinder.ui.capture.review_dialog import ReviewDialog

        if not found:
            self.status.say(self.tr("There is no contact in these lines yet."), "danger")
            return
        dialog = ReviewDialog(
            self._context, found, round_for=self._round.round_for, draft_key=self.drafts.key, parent=self
        )
        dialog.logged.connect(lambda logged: self._saved(logged, text))
        dialog.open()

    # -- what is said while one types ---------------------------------------------------------------------------

    def _read(self) -> None:
        count = self.line.line_count
        question = question_about(self.line.edit.text(), self._context.messages) if count else ""
        if question and (self.status.level != "success" or self._may_go(count)):
            self.status.say(question, "warning")
        elif count > 1:
            self.status.say(self.tr("%n line(s): press Enter to look them over before they are saved.", "", count))
        elif self.line.reading is not None and (self.status.level != "success" or self._may_go(count)):
            self.status.say("" if count else self._hint())
        self._keep_room()

    def _cursor_moved(self) -> None:
        if not self.status.level and not self.line.line_count:
            self._read()
        self._keep_room()

    def _keep_room(self) -> None:
        self.line.keep_room(not self._low or self.line.edit.hasFocus())

    def _may_go(self, count: int) -> bool:
        """What was saved stays to be seen, until the room is needed for the next contact."""
        return bool(count) and not self._saved_shown.isActive()

    def _hint(self) -> str:
        if not self.line.edit.hasFocus():
            return "" if self._low else self.tr("Ctrl+N puts the cursor here")
        return self.tr("Enter saves   ·   ↓ to what was understood   ·   F1 what you can type")

    def _refused_to_read(self, error: VerbinderError | None) -> None:
        if error is not None:
            self._refused(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.status.fit(event.size().width() * 55 // 100)

    def _hear(self, changes: Changes) -> None:
        # After another step "Undo" would undo that one.
        if self._step_id is not None and changes.step_id != self._step_id:
            self._step_id = None
            self.status.no_action()

    # -- what was left half written -----------------------------------------------------------------------------

    def _offer_earlier(self) -> None:
        earlier = self.drafts.take_earlier()
        if earlier:
            self.earlier.offer(earlier, earlier)

    def _continue_earlier(self, draft: str) -> None:
        typed = self.line.edit.text().strip()
        self.line.set_line(f"{draft}\n{typed}" if typed else draft)
        self.drafts.keep_now()
        self.drafts.answered()
        self.focus_line()

    def _discard_earlier(self) -> None:
        self.drafts.answered()
        self.focus_line()


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
