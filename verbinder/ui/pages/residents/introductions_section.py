"""The introductions of the person or organisation of a card: with whom, where it stands, and what it came from.

Owns the rows and asking "how did it go?" when it is time. Making an introduction is the page Verbinden's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.introduction_views import IntroductionOnCard, IntroductionView
from verbinder.domain.suggestions import PartyName
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.named_row import NamedRow
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import introductions

#: So many are seen at once; the others are one key away.
FIRST = 4


class IntroductionsSection(QWidget):
    """All introductions of one party, the latest first; hidden when there are none."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._number: int | None = None
        self._shown: object = None
        self._found: tuple[IntroductionOnCard, ...] = ()
        self._all = False
        self.rows: list[IntroductionRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.S)
        self.more_button = Button("", "quiet")
        self.more_button.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(self.tr("Introductions"), TypeRole.SUBHEADING))
        layout.addLayout(self._lines)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_party(self, number: int) -> None:
        """Shows those of a resident (the id) or an organisation (minus the id)."""
        found = self._context.operations.run(introductions.on_card, self._context.notebook, number) or ()
        if number != self._number:
            self._all = False
        self._number, self._found = number, found
        self.setVisible(bool(found))
        self._fill()

    def _fill(self) -> None:
        found = self._found if self._all else self._found[:FIRST]
        hidden = len(self._found) - len(found)
        self.more_button.setText(self.tr("Show %n more", "", hidden))
        self.more_button.setVisible(hidden > 0)
        shown = (self._number, found, self._context.notebook.today())
        if shown == self._shown or self._number is None:
            return
        self._shown = shown
        focused = next((number for number, row in enumerate(self.rows) if row.has_focus()), None)
        clear(self._lines)
        self.rows = [IntroductionRow(each, self._number, self._context) for each in found]
        for row in self.rows:
            self._lines.addWidget(row)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].name.setFocus()

    def _show_all(self) -> None:
        self._all = True
        first_hidden = len(self.rows)
        self._fill()
        self.rows[first_hidden].name.setFocus(Qt.FocusReason.OtherFocusReason)


class IntroductionRow(NamedRow):
    """One introduction: a way to the other's card, the state, the path it lies on."""

    def __init__(self, shown: IntroductionOnCard, number: int, context: PageContext) -> None:
        other = shown.other_than(number)
        super().__init__(other, theme=context.theme)
        self._shown = shown
        self._context = context
        self.name.clicked.connect(lambda: self._open(other))
        self.state = Paragraph(self._state(shown.view), muted=True)
        self.ask_button: Button | None = None
        self.head.addWidget(self.state, 1)
        if shown.ask_now:
            self.ask_button = Button(self.tr("How did it go?"))
            self.ask_button.setAccessibleName(self.tr("How did it go with {name}?").format(name=other.name))
            self.ask_button.clicked.connect(self.ask)
            off_when_reading(context, self.ask_button)
            self.head.addWidget(self.ask_button)
        for line in self._path():
            self.under.addWidget(Paragraph(line, muted=True, role=TypeRole.SMALL))

    def has_focus(self) -> bool:
        """Whether one is at this row."""
        return self.name.hasFocus() or (self.ask_button is not None and self.ask_button.hasFocus())

    def ask(self) -> None:
        """Asks how it went."""
        from verbinder.ui.pages.connecting.check_dialog import CheckDialog

        CheckDialog(self._context, self._shown.view, self.window()).open()

    def _open(self, party: PartyName) -> None:
        if party.resident_id is not None:
            self._context.navigate(Kind.RESIDENT, party.resident_id)
        elif party.organisation_id is not None:
            self._context.navigate(Kind.ORGANISATION, party.organisation_id)

    def _state(self, view: IntroductionView) -> str:
        state = self._context.messages.code(f"introduction_state.{view.state}")
        day = view.ended_on or view.introduced_on or view.proposed_on
        return f"{state} · {words.ago(day, self._context.notebook.today())}"

    def _path(self) -> Sequence[str]:
        """Who met through whom, as a path (publication l. 1251)."""
        lines = []
        if self._shown.came_from:
            before = " → ".join(_both(view) for view in (*self._shown.came_from, self._shown.view))
            lines.append(self.tr("One thing led to the next: {path}").format(path=before))
        if self._shown.led_to:
            after = ", ".join(_both(view) for view in self._shown.led_to)
            lines.append(self.tr("Led to: {path}").format(path=after))
        return lines


def _both(view: IntroductionView) -> str:
    return f"{view.one.first_name} – {view.other.first_name}"
