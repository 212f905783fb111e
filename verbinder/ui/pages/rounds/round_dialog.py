"""Planning a round, or changing one: the day, with whom, which streets in what order, and who waits there.

Owns the fields; choosing streets is a widget of its own. Saving is one step, said with `planned` or `changed`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCompleter,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from verbinder.domain.rounds import RoundView
from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.closing_row import closing_row
from verbinder.ui.note_question import ask_while_typing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rounds.street_choice import StreetChoice
from verbinder.ui.pages.rounds.two_columns import two_columns
from verbinder.ui.pages.rounds.waiting_rows import WaitingRows
from verbinder.ui.widgets import Button, DateField, Heading, LabelledForm, Paragraph, Section, SectionList
from verbinder.usecases import rounds, streets

#: Below this width (at text scale 1.0) the parts stand under each other.
NARROW = 860
WIDE, HIGH = 1080, 660
#: Companions of so many rounds are offered again.
COMPANIONS_OF = 200


class RoundDialog(QDialog):
    """Without a `view` it plans a new round. Ctrl+Enter saves from anywhere, Esc leaves everything as it was."""

    #: The id of the new round and its day.
    planned = Signal(int, object)
    #: The id of the round and the `Changes`, which may be none.
    changed = Signal(int, object)

    def __init__(self, context: PageContext, view: RoundView | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._waiting_rows = WaitingRows(context.messages.language, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change the round") if view else self.tr("Plan a round"))
        self.day = DateField(theme=context.theme, name=self.tr("Day"), today=context.notebook.today)
        self.companion = QLineEdit()
        self.name = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.form = LabelledForm()
        self.streets = StreetChoice(
            context.operations.run(streets.all_streets, context.notebook) or (),
            self._planned_streets(),
            today=context.notebook.today(),
            add_street=self._add_street,
            theme=context.theme,
        )
        self.waiting = SectionList(theme=context.theme, name=self.tr("Who waits there"))
        self.error = Paragraph("")
        self.error.setProperty("level", "danger")
        self.error.hide()
        self.save = Button(self.tr("&Save") if view else self.tr("&Plan"), "primary")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            # A shortcut goes before the lists, for which Enter means something else.
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self._fill()
        self._lay_out()
        self.streets.changed.connect(self._show_waiting)
        self.day.date_changed.connect(lambda _day: self._show_waiting())
        self._show_waiting()
        self.resize(min(WIDE, self._room()), HIGH)
        self.streets.search.setFocus()

    def accept(self) -> None:
        """Save; the dialog stays when it is refused."""
        self.error.hide()
        if self._context.operations.attempt(self._save, on_error=self._say):
            super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.space(NARROW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.streets.stack(stacked=narrow)

    # -- what it does -------------------------------------------------------------------------------------------

    def _save(self) -> None:
        notebook = self._context.notebook
        on_date = self.day.value() or notebook.today()
        values = (on_date, self.companion.text(), self.streets.street_ids, self.name.text(), self.note.toPlainText())
        if self._view is None:
            self.planned.emit(rounds.plan(notebook, *values), on_date)
        else:
            self.changed.emit(self._view.id, rounds.edit(notebook, self._view.id, *values))

    def _add_street(self, name: str) -> int | None:
        self.error.hide()
        try:
            return streets.add(self._context.notebook, name)
        except VerbinderError as error:
            self._say(error)
            return None

    def _say(self, error: VerbinderError) -> None:
        self.error.setText(self._context.messages.sentence(error))
        self.error.show()

    def _show_waiting(self) -> None:
        notebook, today = self._context.notebook, self._context.notebook.today()
        on_date = self.day.value() or today
        waits = self._context.operations.run(rounds.look_in, notebook, self.streets.street_ids, on_date=on_date)
        sections = self._waiting_rows.sections(waits, today) if waits is not None else []
        if not any(section.entries for section in sections):
            chosen = bool(self.streets.street_ids)
            nobody = self.tr("Nobody waits here. A good round to meet someone new.")
            first = self.tr("Choose streets, then you see here whom to look in on.")
            sections = [Section("", (), nobody if chosen else first)]
        self.waiting.set_sections(sections)

    def _planned_streets(self) -> list[int]:
        return [street.street_id for street in self._view.streets if street.planned] if self._view else []

    def _fill(self) -> None:
        earlier = self._context.operations.run(rounds.rounds, self._context.notebook, limit=COMPANIONS_OF) or ()
        names = list(dict.fromkeys(row.companion for row in earlier if row.companion))
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.companion.setCompleter(completer)
        if self._view is not None:
            self.day.set_value(self._view.on_date)
            self.companion.setText(self._view.companion)
            self.name.setText(self._view.title)
            self.note.setPlainText(self._view.note)

    # -- where things stand -------------------------------------------------------------------------------------

    def _room(self) -> int:
        screen = self.screen()
        return screen.availableGeometry().width() - Spacing.XXL if screen is not None else WIDE

    def _lay_out(self) -> None:
        self.form.add_row(self.tr("&Day"), self.day)
        self.form.add_row(self.tr("&With whom"), self.companion)
        self.form.add_row(self.tr("&Name of the round"), self.name, help_text=self.tr("May stay empty."))
        ask_while_typing(self.form.add_row(self.tr("N&ote"), self.note), self._context.messages)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * 3 + 2 * Spacing.M)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch(1)
        right.setSpacing(Spacing.S)
        right.addWidget(self.streets, 3)
        right.addWidget(Heading(self.tr("Who waits there"), TypeRole.SUBHEADING))
        right.addWidget(self.waiting, 2)
        self.waiting.setMinimumHeight(self._context.theme.space(120))
        scroll, self._columns = two_columns(right, left, share=(3, 1))
        buttons = closing_row(self, self.tr("Cancel"), self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.windowTitle()))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.error)
        layout.addLayout(buttons)
